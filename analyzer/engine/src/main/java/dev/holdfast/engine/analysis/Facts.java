package dev.holdfast.engine.analysis;

/** What the analysis found out. */
public interface Facts {}
