"""Makes one EVTX file of all live chunks of the EVTX files below a folder, repeated.

Each repetition gets record ids of its own in the records' headers, so that no reader takes its records for copies, and
right checksums. Usage: one_evtx.py FOLDER OUT TIMES
"""
import pathlib
import struct
import sys
import zlib

HEADER, CHUNK, FIRST_RECORD = 4096, 65536, 512


def live_chunks(folder):
    """Every chunk with a chunk's signature, in the order of the paths."""
    for path in sorted(pathlib.Path(folder).rglob("*.evtx")):
        data = path.read_bytes()
        for start in range(HEADER, len(data), CHUNK):
            chunk = data[start : start + CHUNK]
            if len(chunk) == CHUNK and chunk.startswith(b"ElfChnk\0"):
                yield chunk


def renumbered(chunk, repetition):
    """The chunk with other record ids."""
    out = bytearray(chunk)
    (free,) = struct.unpack_from("<I", out, 48)
    at = FIRST_RECORD
    while at + 24 <= free and out[at : at + 4] == b"**\0\0":
        size, number = struct.unpack_from("<IQ", out, at + 4)
        if size < 28:
            break
        struct.pack_into("<Q", out, at + 8, number + repetition * 10_000_000)
        at += size
    struct.pack_into("<I", out, 52, zlib.crc32(bytes(out[FIRST_RECORD:free])))
    struct.pack_into("<I", out, 124, zlib.crc32(bytes(out[128:512]), zlib.crc32(bytes(out[:120]))))
    return bytes(out)


folder, target, times = sys.argv[1], sys.argv[2], int(sys.argv[3])
chunks = list(live_chunks(folder))
count = len(chunks) * times
header = bytearray(HEADER)
header[:8] = b"ElfFile\0"
struct.pack_into("<QQQIHHHH", header, 8, 0, count - 1, 1, 128, 1, 3, HEADER, min(count, 65535))
struct.pack_into("<I", header, 124, zlib.crc32(bytes(header[:120])))
with open(target, "wb") as out:
    out.write(header)
    for repetition in range(times):
        for chunk in chunks:
            out.write(renumbered(chunk, repetition) if repetition else chunk)
print(f"{count} chunks, {HEADER + count * CHUNK} bytes")
