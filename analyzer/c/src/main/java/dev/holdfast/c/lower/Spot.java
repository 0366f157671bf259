package dev.holdfast.c.lower;

/** A line and column, both from 1. */
record Spot(int line, int column) {}
