package dev.holdfast.engine.contract;

import dev.holdfast.engine.program.Place;

/** A malformed contract: the user's mistake, with its place. */
public final class ContractException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Place place;

  public ContractException(Place place, String message) {
    super(message);
    this.place = place;
  }

  /** Where the mistake is. */
  public Place place() {
    return place;
  }
}
