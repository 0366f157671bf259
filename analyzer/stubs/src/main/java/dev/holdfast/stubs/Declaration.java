package dev.holdfast.stubs;

/**
 * A method of a stub, as one language sees it.
 *
 * @param owner the type that declares it
 * @param method the method
 * @param realm the language
 * @param key the key of its contract there
 */
record Declaration(StubType owner, StubType.Method method, Realm realm, String key) {}
