package jdk_objects;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Two objects of one class: whoever hands them over the other way round locks in the other order. */
public final class Account {
  private final Lock lock = new ReentrantLock();
  private final int id;
  private int balance;

  Account(int id) {
    this.id = id;
  }

  synchronized void deposit(int amount) { // expect: HF201 "Account of one argument"
    balance += amount;
  }

  public synchronized void transfer(Account to, int amount) {
    balance -= amount;
    to.deposit(amount); // note: HF201 "deposit"
  }

  public static void exchange(Account left, Account right) {
    left.lock.lock();
    try {
      right.lock.lock(); // expect: HF201 "Account.lock of one argument"
      right.lock.unlock();
    } finally {
      left.lock.unlock();
    }
  }
}
