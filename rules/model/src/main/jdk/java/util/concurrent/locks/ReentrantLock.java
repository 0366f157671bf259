package java.util.concurrent.locks;

import static dev.holdfast.annotation.LockKind.REENTRANT_LOCK;

import dev.holdfast.annotation.LockType;

/** Like a monitor: its holder may take it again. */
@LockType(REENTRANT_LOCK)
public class ReentrantLock implements Lock {}
