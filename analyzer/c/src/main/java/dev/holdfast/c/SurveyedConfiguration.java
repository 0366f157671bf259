package dev.holdfast.c;

import dev.holdfast.c.text.Configuration;
import dev.holdfast.c.text.Truth;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * All configurations of a tree of which it is known what its files and makefiles define. What is
 * between the conditions of a switch that none of them defines is compiled by nobody.
 *
 * <p>Options are no such switches, nor are names that compilers define or that are written like
 * functions, which headers of some architecture may define that nobody included here.
 */
final class SurveyedConfiguration implements Configuration {
  private static final Pattern SWITCH = Pattern.compile("(?!CONFIG_)[A-Z][A-Z0-9_]*");

  private final Configuration all;
  private final Predicate<String> mayBeDefined;

  /**
   * The configurations of a tree.
   *
   * @param all what holds in each configuration
   * @param mayBeDefined whether there is anything that may define a name
   */
  SurveyedConfiguration(Configuration all, Predicate<String> mayBeDefined) {
    this.all = all;
    this.mayBeDefined = mayBeDefined;
  }

  @Override
  public Truth defines(String name) {
    Truth known = all.defines(name);
    boolean open = known == Truth.UNKNOWN && SWITCH.matcher(name).matches();
    return open && !mayBeDefined.test(name) ? Truth.FALSE : known;
  }

  @Override
  public OptionalLong value(String name) {
    return all.value(name);
  }

  @Override
  public Truth holds(String comparison) {
    return all.holds(comparison);
  }
}
