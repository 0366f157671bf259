package org.example;

class Bad {
  @@
}
