package dev.holdfast.kernel;

/** Receives packets. */
@FunctionalInterface
public interface NapiPoll {
  int poll(NapiStruct napi, int budget);
}
