package dev.holdfast.c.kept;

import dev.holdfast.c.model.Bodies;
import dev.holdfast.c.model.CBody;
import dev.holdfast.c.model.CType;
import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The bodies of a file in a form that takes a tenth of the room. All files are read before the
 * first is linked; until then, nobody looks into a body.
 */
final class PackedBodies implements Bodies {
  private final byte[] bytes;

  PackedBodies(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The packed form of bodies. */
  static byte[] bytes(Bodies bodies) {
    if (bodies instanceof PackedBodies packed) {
      return packed.bytes;
    }
    Packer packer = new Packer();
    packer.list(bodies.all(), packer::body);
    return packer.toBytes();
  }

  @Override
  public List<CBody> all() {
    // What the linker keeps of them it makes anew, and shares then.
    Unpacker unpacker = new Unpacker(bytes);
    return unpacker.list(unpacker::body);
  }

  private static final class Packer extends TypesWriter {
    void body(CBody body) {
      // In one order, since equal files are to have equal bytes.
      types(new TreeMap<>(body.types()));
      graph(body.nodes(), body.successors());
    }
  }

  private static final class Unpacker extends TypesReader {
    Unpacker(byte[] bytes) {
      super(bytes, Sharing.NONE);
    }

    CBody body() {
      Map<String, CType> types = Map.copyOf(types());
      List<Node> nodes = new ArrayList<>();
      List<int[]> successors = new ArrayList<>();
      graph(nodes, successors);
      return new CBody(types, List.copyOf(nodes), List.copyOf(successors));
    }
  }
}
