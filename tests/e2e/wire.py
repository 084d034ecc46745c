"""The wire as shared/wire/README.md tells it, written a second time from that page: what an outsider needs to speak it, and a
liar to forge it. Signatures and boxes come from libsodium itself."""
import ctypes
import ctypes.util
import hashlib
import struct

ENTRY, COMMIT, COMMIT_HEADER, SKELETON, RECEIPT, REMOVAL_LINE = 1, 2, 3, 4, 5, 6

_sodium = ctypes.CDLL(ctypes.util.find_library("sodium") or "libsodium.so.23")
assert _sodium.sodium_init() >= 0


def digest(context, *pieces):
    text = bytes([len(context)]) + context.encode()
    for piece in pieces:
        text += struct.pack("<Q", len(piece)) + piece
    return hashlib.blake2b(text, digest_size=32).digest()


def sealed_box(public, plain):
    box = ctypes.create_string_buffer(len(plain) + 48)
    assert _sodium.crypto_box_seal(box, plain, ctypes.c_ulonglong(len(plain)), public) == 0
    return box.raw


class SigningKey:
    """A key of nobody in the plan."""

    def __init__(self, seed):
        public, secret = ctypes.create_string_buffer(32), ctypes.create_string_buffer(64)
        _sodium.crypto_sign_seed_keypair(public, secret, hashlib.blake2b(seed, digest_size=32).digest())
        self.public, self._secret = public.raw, secret.raw
        self.box = hashlib.blake2b(b"box" + seed, digest_size=32).digest()
        self.device = digest("krachtplan/device/1", self.public, self.box)[:16]

    def sign(self, context, message):
        text = bytes([len(context)]) + context.encode() + message
        signature = ctypes.create_string_buffer(64)
        _sodium.crypto_sign_detached(signature, None, text, ctypes.c_ulonglong(len(text)), self._secret)
        return signature.raw


def _words(text):
    """Field descriptions "name:kind ..." as pairs."""
    return [tuple(word.split(":")) for word in text.split()]


_INTEGERS = {"u8": "<B", "u16": "<H", "u32": "<I", "u64": "<Q"}
_SHAPES = {
    "place": _words("position:u64 space:u64 minute:u32"),
    "item": _words("kind:u8 place:place payload:bytes"),
    "delta": _words("chain:32 space:32 first:u64 snapshot:?bytes items:*item head_position:u64"),
    "result": _words("status:u8 code:u16 place:place"),
    "wrap": _words("part:32 epoch:32 device:16 box:bytes"),
    "line": _words("chain:32 space:32 position:u64 head:32"),
    "owed": _words("part:32 epoch:32 device:16"),
    "snapshot": _words("part:32 id:32 position:u64 epoch:32 countersigners:u32"),
    "contact": _words("device:16 minute:u32"),
    "position": _words("chain:32 position:u64 head:32"),
    "push": _words("chain:32 kind:u8 payload:bytes"),
    "SyncReply": _words("time:u64 generation:16 counter:u64 digest:32 more:u8 results:*result deltas:*delta wraps:*wrap"
                        " denied:*32 directory:*line owed:*owed snapshots:*snapshot contacts:*contact"),
    "countersignature": _words("part:32 snapshot:32 device:16 signature:64"),
    "run": _words("chain:32 space:32 first:u64 items:*item"),
    "SyncRequest": _words("version:u16 generation:16 since:u64 digest:32 want_directory:u8 want_contacts:u8 from:*position"
                          " push:*push wraps:*wrap countersignatures:*countersignature restore:*run report:*position"
                          " answer_max:u32"),
    "ChallengeReply": _words("server:16 nonce:32"),
    "SessionRequest": _words("sign:32 box:32 nonce:32 signature:64"),
    "SessionReply": _words("token:32 time:u64 generation:16 placed_commits:u64"),
    "ErrorReply": _words("code:u16 retry:u32"),
}


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, size):
        assert self.at + size <= len(self.data), "cut short"
        self.at += size
        return self.data[self.at - size:self.at]

    def read(self, kind):
        if kind in _INTEGERS:
            return struct.unpack(_INTEGERS[kind], self.take(struct.calcsize(_INTEGERS[kind])))[0]
        if kind == "bytes":
            return self.take(self.read("u32"))
        if kind.isdigit():
            return self.take(int(kind))
        if kind[0] == "?":
            return self.read(kind[1:]) if self.read("u8") else None
        if kind[0] == "*":
            return [self.read(kind[1:]) for _ in range(self.read("u32"))]
        return {name: self.read(inner) for name, inner in _SHAPES[kind]}


def write(kind, value):
    if kind in _INTEGERS:
        return struct.pack(_INTEGERS[kind], value)
    if kind == "bytes":
        return struct.pack("<I", len(value)) + value
    if kind.isdigit():
        assert len(value) == int(kind)
        return value
    if kind[0] == "?":
        return b"\0" if value is None else b"\1" + write(kind[1:], value)
    if kind[0] == "*":
        return struct.pack("<I", len(value)) + b"".join(write(kind[1:], one) for one in value)
    return b"".join(write(inner, value[name]) for name, inner in _SHAPES[kind])


def decode(kind, data):
    reader = Reader(data)
    value = reader.read(kind)
    assert reader.at == len(data), "something left over"
    return value


def next_head(head, item_id, place):
    return digest("krachtplan/head/1", head, item_id, write("place", place))


# ---- entries -------------------------------------------------------------------------------------------------------------
def entry(kind, space, part, author, body, signer, claimed=None):
    """An entry by `author` (a device id) that `signer` signed. Seen places are left at nothing.

    `claimed`: whose name stands over the signature; the author's, if none. \\return (bytes, id)"""
    seen = bytes(16) + struct.pack("<Q", 0) + bytes(32)
    text = bytes([1, kind, 0]) + space + part + author + seen + seen + hashlib.blake2b(body, digest_size=16).digest()
    text += struct.pack("<I", len(body)) + body
    item_id = digest("krachtplan/entry/1", text)
    signature = signer.sign("krachtplan/entry/1", item_id)
    return text + struct.pack("<I", 1) + (claimed or author) + signature, item_id


def add_person(person, key, standing=1):
    return person + bytes([standing]) + key.public + key.box + bytes(16) + b"\0" + struct.pack("<I", 0) + struct.pack("<I", 0)


def rotate(epoch):
    return epoch
