package javax.naming;

import dev.holdfast.annotation.MaySleep;

/** Asks a server. */
public interface Context {
  @MaySleep
  Object lookup(Name name);

  @MaySleep
  Object lookup(String name);

  @MaySleep
  void bind(Name name, Object obj);

  @MaySleep
  void bind(String name, Object obj);

  @MaySleep
  void rebind(Name name, Object obj);

  @MaySleep
  void rebind(String name, Object obj);

  @MaySleep
  void unbind(Name name);

  @MaySleep
  void unbind(String name);

  @MaySleep
  NamingEnumeration<NameClassPair> list(Name name);

  @MaySleep
  NamingEnumeration<NameClassPair> list(String name);

  @MaySleep
  NamingEnumeration<Binding> listBindings(Name name);

  @MaySleep
  NamingEnumeration<Binding> listBindings(String name);
}
