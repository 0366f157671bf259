package dev.holdfast.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunningJdkTest {
  private final RunningJdk jdk = RunningJdk.get();

  @Test
  void aPackageAroundOthersIsInTheModulesOfAllOfThem() {
    assertThat(jdk.modulesOf("java")).startsWith("java.base").contains("java.logging");
    assertThat(jdk.modulesOf("java/util/logging")).containsExactly("java.logging");
    assertThat(jdk.modulesOf("no/such/place")).isEmpty();
  }

  @Test
  void onlyPackagesWithClassesHaveThem() {
    assertThat(jdk.hasClasses("java/util", "java.base")).isTrue();
    assertThat(jdk.hasClasses("java", "java.base")).isFalse();
    assertThat(jdk.hasClasses("java/util", "java.logging")).isFalse();
  }

  @Test
  void whatCodeWithoutAModuleSeesIsWhatShowsSomethingToAll() {
    assertThat(jdk.observableModules()).contains("java.base", "java.logging");
    assertThat(jdk.observableModules()).allMatch(jdk::hasModule);
  }

  @Test
  void filesAreReadFromTheirModulesAlone() {
    try (RunningJdk.Files files = jdk.files()) {
      assertThat(files.read("java.base", "java/lang/Object.class")).isPresent();
      assertThat(files.read("java.logging", "java/lang/Object.class")).isEmpty();
      assertThat(files.read("no.such.module", "java/lang/Object.class")).isEmpty();
    }
  }
}
