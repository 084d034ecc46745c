"""A photo with its place, its camera and more in it: the other parent sees the picture, and nothing of the rest is anywhere.
"""
import base64
import os
import struct
import subprocess
import zlib

import world

STREET = "Kanarievogelstraat"
CAMERA = "Fototoestel-van-Zwaluw"
AUTHOR = "Roodborst-Merel"
FILE = "IMG_Kwikstaart_thuis"
WORDS = [STREET, CAMERA, AUTHOR, FILE]

# A grey square of 16 by 16, as a program without any metadata writes it.
TABLE = bytes([16] * 64)


def marker(number, content):
    return struct.pack(">BBH", 0xFF, number, len(content) + 2) + content


def exif():
    """Maker, a user's comment and GPS coordinates that name the street."""
    maker, place = CAMERA.encode() + b"\0", STREET.encode() + b" 51.0543N 3.7174E\0"
    entries = [(0x010F, 2, maker), (0x0112, 3, None), (0x8825, 2, place), (0x9286, 2, place)]
    data, at = b"", 8 + 2 + 12 * len(entries) + 4
    body = struct.pack(">H", len(entries))
    for tag, kind, content in entries:
        if content is None:
            body += struct.pack(">HHIHH", tag, kind, 1, 6, 0)
        else:
            body += struct.pack(">HHII", tag, kind, len(content), at + len(data))
            data += content
    return b"Exif\0\0MM\0*\0\0\0\x08" + body + b"\0\0\0\0" + data


def jpeg(side=16):
    """Baseline, grey: every block the same. Huffman tables of one code each, so that the data can be written by hand."""
    dc = bytes([1] + [0] * 15) + bytes([0])  # code 0: no difference
    ac = bytes([1] + [0] * 15) + bytes([0])  # code 0: end of block
    bits = "00" * (side // 8) ** 2
    bits += "1" * (-len(bits) % 8)
    data = bytes(int(bits[i:i + 8], 2) for i in range(0, len(bits), 8))
    frame = struct.pack(">BHHBBBB", 8, side, side, 1, 1, 0x11, 0)
    hidden = [marker(0xE1, exif()), marker(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x>" + AUTHOR.encode() + b"</x>"),
              marker(0xED, b"Photoshop 3.0\0" + AUTHOR.encode()), marker(0xFE, STREET.encode())]
    return (b"\xff\xd8" + b"".join(hidden) + marker(0xDB, b"\0" + TABLE) + marker(0xC0, frame) + marker(0xC4, b"\0" + dc)
            + marker(0xC4, b"\x10" + ac) + marker(0xDA, b"\x01\x01\0\0\x3f\0") + data + b"\xff\xd9"
            + b"PK\x03\x04" + STREET.encode() + b" behind the end")


def png(side=40):
    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
    rows = b"".join(b"\0" + os.urandom(3 * side) for _ in range(side))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
            + chunk(b"tEXt", b"Author\0" + AUTHOR.encode()) + chunk(b"eXIf", exif()[6:])
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"") + STREET.encode())


class Pictures(world.World):
    def setUp(self):
        super().setUp()
        self.family(("mother", "parent"))
        self.invite("mother", "father", "parent")
        self.goal = self.add("mother", "goal", "words=Samen ontbijten")
        self.sync("mother", "coach", "father", "mother")

    def file(self, name, content):
        path = f"{self.dir}/given/{name}"
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as out:
            out.write(content)
        return path

    def pictures(self, who):
        return {one["item"]: one for one in self.cli(who, "picture", "list", self.plan)["pictures"]}

    def test_a_street_in_a_photo_reaches_nobody(self):
        given = {FILE + ".jpg": jpeg(), FILE + ".png": png()}
        items = []
        for name, content in given.items():
            self.assertEqual(world.find_in(content, [STREET, AUTHOR]), {STREET, AUTHOR}, "the control: it is in there")
            items.append(self.cli("mother", "picture", "add", self.plan, "--from", self.file(name, content), "--of", self.goal,
                                  "--caption", "Aan tafel")["item"])
        self.assertEqual(self.cli("mother", "status", self.plan)["pictures_to_send"], 2)
        self.sync("mother")
        self.assertEqual(self.cli("mother", "status", self.plan)["pictures_to_send"], 0)
        self.sync("father", "coach")
        for who in ("father", "coach", "mother"):
            held = self.pictures(who)
            self.assertEqual(set(held), set(items))
            for number, item in enumerate(items):
                self.assertTrue(held[item]["picture"]["here"])
                self.assertEqual(held[item]["fields"]["caption"]["value"], "Aan tafel")
                self.assertNotIn("file", held[item]["fields"])
                target = f"{self.dir}/saved-{who}/{number}"
                os.makedirs(os.path.dirname(target), exist_ok=True)
                self.cli(who, "picture", "save", self.plan, item, "--to", target)
                with open(target, "rb") as saved:
                    self.assertTrue(saved.read().startswith(b"\xff\xd8\xff" if number == 0 else b"\x89PNG"))
            exported = f"{self.dir}/export-{who}/plan.json"
            os.makedirs(os.path.dirname(exported))
            self.cli(who, "export", self.plan, "--format", "json", "--to", exported)
            with open(exported, encoding="utf-8") as text:
                self.assertIn("base64url", text.read())
            with open(f"{self.dir}/saved-{who}/1", "rb") as saved, open(exported, encoding="utf-8") as text:
                inside = base64.urlsafe_b64encode(saved.read()).decode().rstrip("=")
                self.assertIn(inside, text.read())
        # In the open book: who wrote it into a file.
        self.sync("father", "mother")
        self.assertIn("exported", {line["what"] for line in self.cli("mother", "log", self.plan)["entries"]})
        self.stop()
        places = ("server", "mother", "father", "coach", "home-mother", "home-father", "home-coach", "home-server", "saved-mother",
                  "saved-father", "saved-coach", "export-mother", "export-father", "export-coach", "cli.log", "server.log")
        for place in places:
            self.assertTrue(os.path.exists(f"{self.dir}/{place}"), place)
            found = world.find(f"{self.dir}/{place}", WORDS)
            if os.path.isfile(f"{self.dir}/{place}"):
                with open(f"{self.dir}/{place}", "rb") as data:
                    found = world.find_in(data.read(), WORDS)
            self.assertEqual(found, set(), place)
        self.assertEqual({word for _, word in world.find(f"{self.dir}/given", [STREET])}, {STREET}, "the control")

    def test_withdrawn_removed_and_checked(self):
        self.invite("mother", "buddy", "buddy")
        part, buddy = self.part_of("mother", self.goal), self.person_id("mother", "buddy")
        picture = self.cli("mother", "picture", "add", self.plan, "--from", self.file("a.png", png(200)), "--of", self.goal)["item"]
        self.cli("mother", "share", self.plan, part, "--with", buddy, "--access", "read", "--purpose", "meekijken", "--with-history")
        self.sync("mother", "buddy", "mother", "buddy")
        self.assertTrue(self.pictures("buddy")[picture]["picture"]["here"])
        self.cli("mother", "unshare", self.plan, part, "--from", buddy)
        self.sync("mother", "buddy")
        self.assertEqual(self.pictures("buddy"), {})
        self.refused("not-found", "buddy", "picture", "save", self.plan, picture, "--to", f"{self.dir}/x")
        self.assertFalse(os.path.exists(f"{self.dir}/x"))
        self.cli("mother", "picture", "remove", self.plan, picture)
        self.assertEqual(self.pictures("mother"), {})
        self.cli("mother", "item", "restore", self.plan, picture)
        self.sync("mother", "father")
        # A backup has it too.
        self.stop()
        subfolder = f"{self.dir}/server"
        check = subprocess.run([f"{world.BIN}/krachtplan-server", "check", "--data", subfolder], capture_output=True, text=True,
                                     timeout=world.SECONDS, check=False)
        self.assertEqual(check.returncode, 0, check.stdout + check.stderr)
        self.start()
        self.sync("father")
        self.assertTrue(self.pictures("father")[picture]["picture"]["here"])


if __name__ == "__main__":
    world.main()
