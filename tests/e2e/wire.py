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


SPACES = {}  # chain -> space, as far as known: a chain that goes on does not say it

# u8 to u64: fixed width; n: a number in the bytes it needs ("short")
_INTEGERS = {"u8": "<B", "u16": "<H", "u32": "<I", "u64": "<Q"}
_SHAPES = {
    "place": _words("position:n space:n minute:n"),
    "delta": _words("chain:@32 first:n space:space snapshot:?snapshot-bytes items:items head_position:n"),
    "result": _words("status:u8 code:u16 place:place"),
    "wrap": _words("part:@32 epoch:@32 device:@16 box:bytes"),
    "line": _words("chain:@32 space:@32 position:n head:32"),
    "owed": _words("part:@32 epoch:@32 device:@16"),
    "snapshot": _words("part:@32 id:32 position:n epoch:@32 countersigners:n"),
    "contact": _words("device:@16 minute:n"),
    "position": _words("chain:@32 position:n head:@32"),
    "SyncReply": _words("time:n generation:16 counter:n digest:32 more:u8 results:*result deltas:*delta wraps:*wrap"
                        " denied:*@32 directory:*line owed:*owed snapshots:*snapshot contacts:*contact"),
    "countersignature": _words("part:@32 snapshot:@32 device:@16 signature:64"),
    "run": _words("chain:@32 space:@32 first:n items:items"),
    "SyncRequest": _words("version:u16 generation:16 since:n digest:32 want_directory:u8 want_contacts:u8 from:*position"
                          " push:*push wraps:*wrap countersignatures:*countersignature restore:*run report:*position"
                          " answer_max:n"),
    "ChallengeReply": _words("server:16 nonce:32"),
    "SessionRequest": _words("sign:32 box:32 nonce:32 signature:64"),
    "SessionReply": _words("token:32 time:u64 generation:16 placed_commits:u64"),
    "ErrorReply": _words("code:u16 retry:u32"),
}

# "Said once": ids (16, 32) and numbers (8) inside a payload as (offset, size), by kind; what an item leaves out.
_COMMIT_PIECES = [(1, 32), (33, 32), (65, 16), (81, 8), (121, 16), (137, 8), (145, 32), (177, 8)]
_PIECES = {COMMIT: _COMMIT_PIECES, COMMIT_HEADER: _COMMIT_PIECES, RECEIPT: [(1, 32), (33, 32), (65, 16)],
           "snapshot": [(1, 32), (33, 32), (65, 16), (81, 16), (97, 8)], SKELETON: [], REMOVAL_LINE: []}
_ENTRY_PIECES = [(3, 32), (35, 32), (67, 16), (83, 16), (99, 8), (107, 32), (139, 16), (155, 8), (163, 32)]
_ENTRY_BODY_PIECES = {32: [(216, 16), (232, 32)], 35: [(215, 32)]}
_FOLLOWS, _SAME_SPACE, _SAME_MINUTE, _ID_ALONE, _BODY_CLAIMED = 8, 16, 32, 64, 128


def _pieces(kind, size, entry_kind):
    """What is said in another way of a payload of that size; `entry_kind`: its second byte."""
    if kind != ENTRY:
        pieces = _PIECES[kind]
        return pieces if pieces and size >= sum(pieces[-1]) else []
    if size < 299:
        return []
    body = _ENTRY_BODY_PIECES.get(entry_kind, [])
    body = body if body and sum(body[-1]) + 4 <= size - 80 else []
    return _ENTRY_PIECES + body + [(size - 80, 16)]


def _body_claims(size, payload):
    """Offsets of a commit's body size and hash, and of the length before the body; nothing when they do not fit."""
    if len(payload) < 190:
        return None
    blobs = struct.unpack_from("<I", payload, 186)[0]
    claims = 190 + 16 * blobs
    return (claims, claims + 100) if blobs <= 64 and claims + 104 <= size else None


def _claims_of(body):
    return struct.pack("<I", len(body)) + digest("krachtplan/body/1", body), struct.pack("<I", len(body))


def _body_is_claimed(kind, payload):
    claims = _body_claims(len(payload), payload) if kind in (COMMIT, COMMIT_HEADER) else None
    if claims is None:
        return False
    said, length = _claims_of(payload[claims[1] + 4:])
    return payload[claims[0]:claims[0] + 36] == said and payload[claims[1]:claims[1] + 4] == length


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0
        self.ids, self.before = {16: [], 32: []}, [0, 0, 0]

    def take(self, size):
        assert 0 <= size and self.at + size <= len(self.data), "cut short"
        self.at += size
        return self.data[self.at - size:self.at]

    def number(self):
        value = shift = 0
        while True:
            part = self.take(1)[0]
            value |= (part & 127) << shift
            if part < 128:
                assert value < 2**64 and (part or not shift), "a number too long"
                return value
            shift += 7

    def said(self, size):
        number = self.number()
        if number == len(self.ids[size]):
            self.ids[size].append(self.take(size))
            assert self.ids[size].count(self.ids[size][-1]) == 1, "said again in full"
        return self.ids[size][number]

    def payload(self, kind, size, claimed=False):
        out = b""
        done = 0
        while True:
            pieces = [one for one in _pieces(kind, size, out[1] if len(out) > 1 else 0) if one[0] >= done]
            if not pieces:
                break
            out += self.take(pieces[0][0] - len(out))
            out += struct.pack("<Q", self.number()) if pieces[0][1] == 8 else self.said(pieces[0][1])
            done = len(out)
        if claimed:
            out += self.take(190 - len(out))
            claims, length = _body_claims(size, out)
            out += self.take(claims - len(out))
            signature = self.take(64)
            body = self.take(size - length - 4)
            said, count = _claims_of(body)
            return out + said + signature + count + body
        out += self.take(size - len(out))
        assert not _body_is_claimed(kind, out), "a body's hash in full"
        return out

    def item(self):
        first = self.read("u8")
        kind, place = first & 7, []
        for at, flag in enumerate((_FOLLOWS, _SAME_SPACE, _SAME_MINUTE)):
            expected = (self.before[at] + (1 if at == 0 else 0)) % 2**64
            place.append(expected if first & flag else self.number())
            assert first & flag or place[at] != expected, "a place in full"
        self.before = place
        payload = self.payload(kind, 32 if first & _ID_ALONE else self.number(), bool(first & _BODY_CLAIMED))
        assert (len(payload) == 32) == bool(first & _ID_ALONE)
        return {"kind": kind, "place": dict(zip(("position", "space", "minute"), place)), "payload": payload}

    def read(self, kind):
        if kind == "n":
            return self.number()
        if kind in _INTEGERS:
            return struct.unpack(_INTEGERS[kind], self.take(struct.calcsize(_INTEGERS[kind])))[0]
        if kind == "bytes":
            return self.take(self.read("u32"))
        if kind == "snapshot-bytes":
            return self.payload("snapshot", self.number())
        if kind == "push":
            chain, first = self.said(32), self.read("u8")
            payload = self.payload(first & 7, self.number(), bool(first & _BODY_CLAIMED))
            return {"chain": chain, "kind": first & 7, "payload": payload}
        if kind == "items":
            return [self.item() for _ in range(self.read("u32"))]
        if kind.isdigit():
            return self.take(int(kind))
        if kind[0] == "@":
            return self.said(int(kind[1:]))
        if kind[0] == "?":
            return self.read(kind[1:]) if self.read("u8") else None
        if kind[0] == "*":
            return [self.read(kind[1:]) for _ in range(self.read("u32"))]
        value = {}
        for name, inner in _SHAPES[kind]:
            if inner == "items":
                self.before[0] = value["first"] - 1
            if inner == "space" and value["first"] != 1:
                value[name] = SPACES.get(value["chain"])
            else:
                value[name] = self.read("@32" if inner == "space" else inner)
        return value


def _short(value):
    """LEB128 in no byte more than it takes."""
    out = b""
    while value > 127:
        out, value = out + bytes([value & 127 | 128]), value >> 7
    return out + bytes([value])


class _Writer:
    def __init__(self):
        self.ids, self.before = {16: {}, 32: {}}, [0, 0, 0]

    def said(self, size, value):
        assert len(value) == size
        if value in self.ids[size]:
            return _short(self.ids[size][value])
        self.ids[size][value] = len(self.ids[size])
        return _short(self.ids[size][value]) + value

    def payload(self, kind, payload, claimed=False):
        out, at = b"", 0
        for start, size in _pieces(kind, len(payload), payload[1] if len(payload) > 1 else 0):
            piece = payload[start:start + size]
            out += payload[at:start] + (_short(struct.unpack("<Q", piece)[0]) if size == 8 else self.said(size, piece))
            at = start + size
        if not claimed:
            return out + payload[at:]
        claims, length = _body_claims(len(payload), payload)
        return out + payload[at:claims] + payload[claims + 36:length] + payload[length + 4:]

    def item(self, item):
        place = [item["place"][name] for name in ("position", "space", "minute")]
        payload, kind, claimed = item["payload"], item["kind"], _body_is_claimed(item["kind"], item["payload"])
        first, out = kind | (_ID_ALONE if len(payload) == 32 else 0) | (_BODY_CLAIMED if claimed else 0), b""
        for at, flag in enumerate((_FOLLOWS, _SAME_SPACE, _SAME_MINUTE)):
            if place[at] == (self.before[at] + (1 if at == 0 else 0)) % 2**64:
                first |= flag
            else:
                out += _short(place[at])
        self.before = place
        size = b"" if first & _ID_ALONE else _short(len(payload))
        return bytes([first]) + out + size + self.payload(kind, payload, claimed)

    def write(self, kind, value):
        if kind == "n":
            return _short(value)
        if kind in _INTEGERS:
            return struct.pack(_INTEGERS[kind], value)
        if kind == "bytes":
            return struct.pack("<I", len(value)) + value
        if kind == "snapshot-bytes":
            return _short(len(value)) + self.payload("snapshot", value)
        if kind == "push":
            claimed = _body_is_claimed(value["kind"], value["payload"])
            chain = self.said(32, value["chain"])
            first = bytes([value["kind"] | (_BODY_CLAIMED if claimed else 0)])
            return (chain + first + _short(len(value["payload"]))
                    + self.payload(value["kind"], value["payload"], claimed))
        if kind == "items":
            return struct.pack("<I", len(value)) + b"".join(self.item(one) for one in value)
        if kind.isdigit():
            assert len(value) == int(kind)
            return value
        if kind[0] == "@":
            return self.said(int(kind[1:]), value)
        if kind[0] == "?":
            return b"\0" if value is None else b"\1" + self.write(kind[1:], value)
        if kind[0] == "*":
            return struct.pack("<I", len(value)) + b"".join(self.write(kind[1:], one) for one in value)
        out = b""
        for name, inner in _SHAPES[kind]:
            if inner == "items":
                self.before[0] = value["first"] - 1
            if inner != "space":
                out += self.write(inner, value[name])
            elif value["first"] == 1:
                out += self.said(32, value[name])
        return out


def write(kind, value):
    return _Writer().write(kind, value)


def decode(kind, data):
    reader = Reader(data)
    value = reader.read(kind)
    assert reader.at == len(data), "something left over"
    return value


def next_head(head, item_id, place):
    return digest("krachtplan/head/1", head, item_id,
                  struct.pack("<QQI", place["position"], place["space"], place["minute"]))


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
