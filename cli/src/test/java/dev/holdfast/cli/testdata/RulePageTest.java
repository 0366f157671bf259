package dev.holdfast.cli.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulePageTest {
  @Test
  void knowsTheSectionAndLanguageOfEachExample() {
    RulePage page =
        RulePage.of(
            """
            # HF101 x

            ## Bad

            ```c
            f();
            ```

            ## Good

            ```java
            g();
            ```
            """);
    assertThat(page.examples())
        .extracting(example -> example.section() + " " + example.language())
        .containsExactly("Bad c", "Good java");
  }

  @Test
  void functionsOfOneExampleArePartsOfTheirOwn() {
    RulePage page =
        RulePage.of(
            """
            ```c
            void f(void)
            {
            	a();

            	b();
            }

            struct ops ops = {
            };

            void g(void)
            {
            }
            ```
            """);
    assertThat(page.examples().get(0).parts())
        .containsExactly(
            "\nvoid f(void)\n{\n\ta();\n\n\tb();\n}\n",
            "\nstruct ops ops = {\n};\n",
            "\nvoid g(void)\n{\n}\n");
  }
}
