package dev.holdfast.java;

import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Callers;
import dev.holdfast.engine.program.FieldStore;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;

/**
 * Collects what one file delivers.
 *
 * <p>Files are read on several threads; what they deliver waits, to be linked in their order.
 */
final class Collector {
  private final Bindings bindings;
  private final Identities identities;
  private final List<Consumer<Linking>> deliveries = new ArrayList<>();

  Collector(Bindings bindings, Identities identities) {
    this.bindings = bindings;
    this.identities = identities;
  }

  Bindings bindings() {
    return bindings;
  }

  /** The identity of a function that has this key. */
  String identity(String key, int line) {
    return identities.of(key, line);
  }

  /** All identities of the file. */
  Set<String> identities() {
    return identities.given();
  }

  /** Hands everything over. */
  void deliver(Linking linking) {
    deliveries.forEach(delivery -> delivery.accept(linking));
  }

  /** The method with this key has a body, and goes by this identity. */
  void define(String key, String id) {
    deliveries.add(linking -> linking.hierarchy().define(key, id));
  }

  /** A type has the method with this key, which overrides others, nearest first. */
  void overrides(String key, List<IMethodBinding> overridden, ITypeBinding type) {
    if (overridden.isEmpty()) {
      return;
    }
    List<String> above = keys(overridden);
    Set<String> types = bindings.names().withSupertypes(type);
    Map<String, List<String>> arguments = bindings.names().argumentsWithSupertypes(type);
    deliveries.add(
        linking -> {
          linking.program().overrides(key, above);
          above.forEach(each -> linking.hierarchy().override(each, key, types, arguments));
        });
  }

  private List<String> keys(List<IMethodBinding> methods) {
    return methods.stream().map(bindings.keys()::of).distinct().toList();
  }

  /** The program declares a type. */
  void declares(ITypeBinding type) {
    String name = bindings.names().of(type);
    Set<String> types = bindings.names().withSupertypes(type);
    deliveries.add(linking -> linking.program().supertypes(name, types));
  }

  /** A function of this identity is known to have such callers. */
  void callers(String id, Callers known) {
    deliveries.add(linking -> linking.program().callers(id, known));
  }

  /** A function of this identity gets an object in the making as its {@code this}. */
  void constructor(String id) {
    deliveries.add(linking -> linking.program().constructor(id));
  }

  /** A method outside of the program is called: contracts of what it overrides hold for it too. */
  void called(String key, IMethodBinding method) {
    if (!method.getDeclaringClass().isFromSource() && bindings.isNewOutside(key)) {
      List<IMethodBinding> overridden =
          bindings.overriding().overriddenBy(method.getMethodDeclaration());
      if (!overridden.isEmpty()) {
        List<String> above = keys(overridden);
        deliveries.add(linking -> linking.program().overrides(key, above));
      }
    }
  }

  /** A type implements a method of an interface by one that it inherits from a class. */
  void implementsBy(IMethodBinding method, IMethodBinding inherited, ITypeBinding type) {
    String above = bindings.keys().of(method);
    String key = bindings.keys().of(inherited);
    Set<String> types = bindings.names().withSupertypes(type);
    Map<String, List<String>> arguments = bindings.names().argumentsWithSupertypes(type);
    deliveries.add(linking -> linking.hierarchy().override(above, key, types, arguments));
  }

  /** A lambda or method reference is an instance of the functional interface. */
  void functionalObject(String id, ITypeBinding type) {
    IMethodBinding method = type.getFunctionalInterfaceMethod();
    if (method == null) {
      return;
    }
    define(id, id);
    deliveries.add(linking -> linking.program().functionObject(id));
    IMethodBinding declared = method.getMethodDeclaration();
    List<IMethodBinding> implemented = new ArrayList<>();
    implemented.add(declared);
    implemented.addAll(bindings.overriding().overriddenBy(declared));
    overrides(id, implemented, type);
  }

  void add(PendingFunction function) {
    deliveries.add(linking -> linking.add(function));
  }

  /** A method without a body that carries a contract. */
  void declare(PendingFunction declaration) {
    deliveries.add(linking -> linking.declare(declaration));
  }

  void add(FieldStore store) {
    deliveries.add(linking -> linking.program().add(store));
  }

  void add(Notice notice) {
    deliveries.add(linking -> linking.program().add(notice));
  }

  /** A type, import or package could not be found. */
  void missing(String name, Place place) {
    // The message of an import and that of a use are about one type.
    String simple = name.substring(name.lastIndexOf('.') + 1);
    Notice notice =
        new Notice(
            Notice.Kind.UNRESOLVED,
            place,
            name + " cannot be resolved; what uses it is analysed by name only");
    deliveries.add(linking -> linking.missing(simple, notice));
  }

  void type(String key, ITypeBinding type) {
    String name = bindings.names().of(type);
    deliveries.add(linking -> linking.program().type(key, name));
  }

  void annotations(String key, List<AnnotationUse> uses) {
    deliveries.add(linking -> linking.program().annotations(key, uses));
  }

  /** A function of which a statement is lost. */
  void lost() {
    deliveries.add(Linking::lost);
  }
}
