package dev.holdfast.c.lower;

import dev.holdfast.c.model.CType;
import dev.holdfast.engine.program.AccessPath;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.cdt.core.dom.ast.IASTArrayDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTCompositeTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTElaboratedTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTEnumerationSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTFunctionDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTNamedTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTSimpleDeclSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTTypeId;
import org.eclipse.cdt.core.dom.ast.IASTTypeIdExpression;
import org.jspecify.annotations.Nullable;

/** Types from declarations. */
final class Types {
  private static final Set<String> SCALARS =
      Set.of(
          "",
          "void",
          "char",
          "int",
          "bool",
          "_Bool",
          "float",
          "double",
          "u8",
          "u16",
          "u32",
          "u64",
          "s8",
          "s16",
          "s32",
          "s64",
          "__u8",
          "__u16",
          "__u32",
          "__u64",
          "uint8_t",
          "uint16_t",
          "uint32_t",
          "uint64_t",
          "size_t",
          "ssize_t",
          "gfp_t",
          "loff_t",
          "dma_addr_t",
          "phys_addr_t",
          "uintptr_t",
          "pgoff_t",
          "sector_t",
          "__be16",
          "__be32",
          "__be64",
          "__le16",
          "__le32",
          "__le64",
          "gfn_t",
          "gpa_t",
          "hva_t",
          "vm_fault_t",
          "blk_status_t",
          "netdev_tx_t",
          "irqreturn_t",
          "ktime_t",
          "uint",
          "ulong");

  private final Function<IASTExpression, @Nullable AccessPath> paths;
  private final StructReader structs;

  /**
   * A reader of types.
   *
   * @param paths the path that an expression stands for, for {@code typeof}; null if it is none
   * @param structs takes the struct definitions that stand in declarations
   */
  Types(Function<IASTExpression, @Nullable AccessPath> paths, StructReader structs) {
    this.paths = paths;
    this.structs = structs;
  }

  /** The type that a declaration's specifier names. */
  CType of(IASTDeclSpecifier specifier) {
    return of(specifier, "");
  }

  /**
   * The type that a declaration's specifier names.
   *
   * @param context what an untagged struct is named after
   */
  CType of(IASTDeclSpecifier specifier, String context) {
    if (specifier instanceof IASTElaboratedTypeSpecifier tagged) {
      return new CType.Named(keyword(tagged) + tagged.getName());
    }
    if (specifier instanceof IASTCompositeTypeSpecifier composite) {
      return structs.read(composite, context, this);
    }
    if (specifier instanceof IASTNamedTypeSpecifier named) {
      return new CType.Named(named.getName().toString());
    }
    if (specifier instanceof IASTEnumerationSpecifier enumeration) {
      structs.read(enumeration);
      return new CType.Named("enum " + enumeration.getName());
    }
    if (specifier instanceof IASTSimpleDeclSpecifier simple) {
      IASTExpression of = simple.getDeclTypeExpression();
      return of != null ? typeOf(of) : new CType.Named(spelling(simple));
    }
    return CType.UNKNOWN;
  }

  private static String keyword(IASTElaboratedTypeSpecifier tagged) {
    return switch (tagged.getKind()) {
      case IASTElaboratedTypeSpecifier.k_union -> "union ";
      case IASTElaboratedTypeSpecifier.k_enum -> "enum ";
      default -> "struct ";
    };
  }

  private CType typeOf(IASTExpression expression) {
    if (expression instanceof IASTTypeIdExpression typeId) {
      return of(typeId.getTypeId());
    }
    AccessPath path = paths.apply(expression);
    return path == null ? CType.UNKNOWN : new CType.TypeOf(path);
  }

  /** The type in a cast. */
  CType of(IASTTypeId typeId) {
    IASTDeclarator declarator = typeId.getAbstractDeclarator();
    CType base = of(typeId.getDeclSpecifier());
    return declarator == null ? base : of(base, declarator);
  }

  /** The type of what a declarator declares. */
  CType of(CType base, IASTDeclarator declarator) {
    CType type = base;
    for (IASTDeclarator at = declarator; at != null; at = at.getNestedDeclarator()) {
      if (at instanceof IASTFunctionDeclarator) {
        type = new CType.FunctionOf(type);
      } else if (at instanceof IASTArrayDeclarator array) {
        for (int i = 0; i < array.getArrayModifiers().length; i++) {
          type = new CType.ArrayOf(type);
        }
      }
    }
    return type;
  }

  /** The declarator that has the name. */
  static IASTDeclarator named(IASTDeclarator declarator) {
    IASTDeclarator at = declarator;
    while (at.getNestedDeclarator() != null) {
      at = at.getNestedDeclarator();
    }
    return at;
  }

  static String name(IASTDeclarator declarator) {
    return named(declarator).getName().toString();
  }

  /** Whether what is declared is a struct itself, and no pointer to one or row of some. */
  static boolean isObject(IASTDeclarator declarator, CType type) {
    return isStruct(type) && pointers(declarator) == 0;
  }

  /** Whether it is a struct or union by its own name. */
  static boolean isStruct(CType type) {
    return type instanceof CType.Named named
        && (named.name().startsWith("struct ") || named.name().startsWith("union "));
  }

  /** How many pointers lead to the type. */
  static int pointers(IASTDeclarator declarator) {
    int pointers = 0;
    for (IASTDeclarator at = declarator; at != null; at = at.getNestedDeclarator()) {
      pointers += at.getPointerOperators().length;
      if (at instanceof IASTArrayDeclarator array) {
        pointers += array.getArrayModifiers().length;
      }
    }
    return pointers;
  }

  /** Whether the type of this name has no fields, so that a cast to it changes nothing. */
  static boolean isScalar(String name) {
    return SCALARS.contains(name)
        || name.startsWith("unsigned")
        || name.startsWith("enum ")
        || name.startsWith("long")
        || name.startsWith("short");
  }

  /** A type as a message shows it. */
  static String spelling(CType type, int pointers) {
    String name = type instanceof CType.Named named ? named.name() : "";
    return pointers == 0 ? name : name + " " + "*".repeat(pointers);
  }

  private static String spelling(IASTSimpleDeclSpecifier simple) {
    StringBuilder words = new StringBuilder();
    if (simple.isUnsigned()) {
      words.append("unsigned ");
    }
    if (simple.isLongLong()) {
      words.append("long long ");
    } else if (simple.isLong()) {
      words.append("long ");
    } else if (simple.isShort()) {
      words.append("short ");
    }
    switch (simple.getType()) {
      case IASTSimpleDeclSpecifier.t_void -> words.append("void");
      case IASTSimpleDeclSpecifier.t_char -> words.append("char");
      case IASTSimpleDeclSpecifier.t_bool -> words.append("bool");
      case IASTSimpleDeclSpecifier.t_int -> words.append("int");
      default -> {
        if (words.isEmpty()) {
          words.append("int");
        }
      }
    }
    return words.toString().strip();
  }
}
