package java.util.concurrent.locks;

import static dev.holdfast.annotation.LockKind.MONITOR;

import dev.holdfast.annotation.LockType;

/** Like a monitor: its holder may take it again. */
@LockType(MONITOR)
public class ReentrantLock implements Lock {}
