package dev.holdfast.c.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The distinct identifiers of one file, in the order of their first occurrence. */
public final class NameTable {
  private final List<String> names = new ArrayList<>();
  private int[] slots;
  private int[] hashes;

  /** A table for about this many tokens. */
  NameTable(int tokens) {
    int names = Integer.highestOneBit(Math.max(16, Math.min(tokens, 4096) / 4));
    slots = new int[names * 4];
    hashes = new int[names];
    Arrays.fill(slots, -1);
  }

  /** The index of the name that stands in the text there; a new one if it is new. */
  int index(char[] text, int start, int end) {
    int hash = hash(text, start, end);
    int slot = slot(hash, text, start, end);
    if (slots[slot] >= 0) {
      return slots[slot];
    }
    return add(new String(text, start, end - start), hash, slot);
  }

  /** The index of the name that stands in the text there, -1 if it is not one of these. */
  int find(char[] text, int start, int end) {
    int hash = hash(text, start, end);
    int slot = slot(hash, text, start, end);
    return slots[slot];
  }

  private static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    return hash;
  }

  /** The slot that has the name's index, or the free one that it belongs into. */
  private int slot(int hash, char[] text, int start, int end) {
    int mask = slots.length - 1;
    int slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] >= 0) {
      int index = slots[slot];
      if (hashes[index] == hash && matches(names.get(index), text, start, end)) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int add(String name, int hash, int slot) {
    int index = names.size();
    names.add(name);
    if (index == hashes.length) {
      hashes = Arrays.copyOf(hashes, index * 2);
    }
    hashes[index] = hash;
    slots[slot] = index;
    if (names.size() * 2 > slots.length) {
      rehash();
    }
    return index;
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    Arrays.fill(slots, -1);
    int mask = slots.length - 1;
    for (int index = 0; index < names.size(); index++) {
      int slot = (hashes[index] ^ (hashes[index] >>> 15)) & mask;
      while (slots[slot] >= 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = index;
    }
  }

  private static boolean matches(String name, char[] text, int start, int end) {
    if (name.length() != end - start) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != text[start + i]) {
        return false;
      }
    }
    return true;
  }

  /** How many names there are. */
  public int size() {
    return names.size();
  }

  /** The name with this index. */
  public String name(int index) {
    return names.get(index);
  }

  /** All names by index. */
  public List<String> all() {
    return names;
  }
}
