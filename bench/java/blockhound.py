#!/usr/bin/env python3
"""Checks that whatever BlockHound intercepts at run time blocks in Holdfast's model of the JDK, too.

Fetches BlockHound's sources from Maven Central, reads its built-in list out of BlockHound.java, and looks
for each entry in rules/model/src/main/jdk. BlockHound instruments methods inside of the JDK, so that an
entry stands for the public methods through which programs come there. Exits with 1 if one is missing.

    bench/java/blockhound.py [VERSION] [DIRECTORY FOR THE SOURCES]
"""

import pathlib
import re
import sys
import zipfile

import findings

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
MODEL = ROOT / "rules" / "model" / "src" / "main" / "jdk"
BLOCKHOUND = "io.projectreactor.tools:blockhound"
VERSION = "1.0.13.RELEASE"

# The public class through which programs come to one inside of the JDK.
REACHED_BY = {
    "java/net/PlainDatagramSocketImpl": "java/net/DatagramSocket",
    "java/net/PlainSocketImpl": "java/net/ServerSocket",
    "java/net/SocketInputStream": "java/net/Socket",
    "java/net/SocketOutputStream": "java/net/Socket",
    "java/net/Socket$SocketInputStream": "java/net/Socket",
    "java/net/Socket$SocketOutputStream": "java/net/Socket",
    "java/lang/ProcessImpl": "java/lang/ProcessBuilder",
    "java/lang/UNIXProcess": "java/lang/ProcessBuilder",
    "jdk/internal/misc/Unsafe": "java/util/concurrent/locks/LockSupport",
    "sun/misc/Unsafe": "java/util/concurrent/locks/LockSupport",
}

# The public method where it is not called like the one inside without its decorations. Whoever asks a
# socket for a stream counts as its user: the type of the stream does not tell that it is no memory.
PUBLIC_NAME = {
    "peekData": "receive",
    "forkAndExec": "start",
    "socketRead0": "getInputStream",
    "socketWrite0": "getOutputStream",
    ("Socket$SocketInputStream", "read"): "getInputStream",
    ("Socket$SocketOutputStream", "write"): "getOutputStream",
}


def entries(version, directory):
    with zipfile.ZipFile(findings.copy(f"{BLOCKHOUND}:{version}", directory, "-sources.jar")) as archive:
        text = archive.read("reactor/blockhound/BlockHound.java").decode()
    text = text[text.index("blockingMethods = new HashMap"):text.index("allowances = new HashMap")]
    found, owner = [], ""
    for of_class, of_method in re.findall(
            r'put\("([\w/$]+)", new HashMap|put\("(\w+)", (?:singleton|new HashSet|set)', text):
        owner = of_class or owner
        if of_method:
            found.append((owner, of_method))
    return found


def public(owner, method):
    name = PUBLIC_NAME.get((owner.rpartition("/")[2], method)) or PUBLIC_NAME.get(method)
    if name is None:
        name = re.sub(r"^(?:impl|socket)(?=[A-Z])|(?:Bytes|Nanos)?0?$", "", method)
        name = name[0].lower() + name[1:]
    return REACHED_BY.get(owner, owner), name


def blocks(owner, name):
    """Whether all public methods of that name that the model declares say that they may block."""
    stub = MODEL / f"{owner}.java"
    if not stub.exists():
        return False
    declared = re.findall(
        r"((?:@\w+(?:\([^)]*\))?\s+)*)(?:public |static |final |native |synchronized )*[\w<>\[\], ]+\s"
        + re.escape(name) + r"\(", stub.read_text())
    return bool(declared) and all("@MaySleep" in each for each in declared)


def main():
    version = sys.argv[1] if len(sys.argv) > 1 else VERSION
    directory = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else HERE / "target").resolve()
    (directory / "jars").mkdir(parents=True, exist_ok=True)
    listed = entries(version, directory)
    if not listed:
        sys.exit(f"no list of blocking methods was found in BlockHound {version}")
    missing = 0
    for owner, method in listed:
        where = public(owner, method)
        known = blocks(*where)
        missing += not known
        print("known  " if known else "MISSING", f"{owner}.{method}: {'.'.join(where)}")
    print(f"{len(listed) - missing} of {len(listed)} entries of BlockHound {version} are in the model")
    sys.exit(1 if missing else 0)


if __name__ == "__main__":
    main()
