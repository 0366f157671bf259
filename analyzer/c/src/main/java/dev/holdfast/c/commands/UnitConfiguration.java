package dev.holdfast.c.commands;

import dev.holdfast.c.text.Configuration;
import dev.holdfast.c.text.OptionTest;
import dev.holdfast.c.text.Truth;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** The configuration of one listed file. */
public final class UnitConfiguration implements Configuration {
  private static final String WIDE = "CONFIG_64BIT";
  private static final String WIDTH = "BITS_PER_LONG";

  private final UnitNames names;
  private final Configuration usual;
  private final Predicate<String> definedOnTheWay;
  private final boolean hasOptions;

  /**
   * A configuration.
   *
   * @param names what the file's command says
   * @param usual what is so for every kernel, unless the command says otherwise
   * @param definedOnTheWay whether the file or a header of it may define a name: at which places it
   *     is defined then is not known
   */
  public UnitConfiguration(
      UnitNames names, Configuration usual, Predicate<String> definedOnTheWay) {
    this.names = names;
    this.usual = usual;
    this.definedOnTheWay = definedOnTheWay;
    this.hasOptions = names.hasOptions();
  }

  @Override
  public Truth defines(String name) {
    if (names.undefined().contains(name)) {
      return Truth.FALSE;
    }
    if (names.defined().containsKey(name)) {
      return Truth.TRUE;
    }
    boolean isSaid =
        UnitNames.isCommands(name) && (names.isComplete() || !UnitNames.isOption(name));
    Truth known = isSaid ? Truth.UNKNOWN : usual.defines(name);
    if (known != Truth.UNKNOWN) {
      return known;
    }
    boolean open =
        (UnitNames.isCompilers(name) && !isSaid)
            || (UnitNames.isOption(name) && !names.isComplete())
            || definedOnTheWay.test(name);
    return open ? Truth.UNKNOWN : Truth.FALSE;
  }

  @Override
  public OptionalLong value(String name) {
    return names.defined().getOrDefault(name, OptionalLong.empty());
  }

  @Override
  public Truth holds(String comparison) {
    Truth known = usual.holds(comparison);
    boolean wide = comparison.contains(WIDTH);
    if (!names.isComplete()
        || !hasOptions
        || known == Truth.UNKNOWN
        || !(wide || comparison.contains(UnitNames.OPTION))) {
      return known;
    }
    return wide ? ofWidth(known) : Truth.UNKNOWN;
  }

  /** What holds with 64 bits does not with 32. */
  private Truth ofWidth(Truth known) {
    return switch (defines(WIDE)) {
      case TRUE -> known;
      case FALSE -> known.not();
      case UNKNOWN -> Truth.UNKNOWN;
    };
  }

  @Override
  public Truth passes(OptionTest test, String name) {
    return test.of(name, this);
  }
}
