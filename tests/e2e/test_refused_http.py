"""The server's face, the real program with its guard, against the table of refused inputs: what it answers on its port, on its
control socket and on its command line. The guard's own part of the table is sent by kp_server_http_test.

Seen to fail: a question on the control socket whose command is no text ended the server.
"""
import json
import os
import socket
import struct
import subprocess

import refused
import wire
import world

CODES = {1: "bad-value", 2: "too-large", 3: "not-found", 4: "malformed", 5: "bad-code", 6: "code-expired", 22: "not-allowed",
         23: "consent-needed", 25: "revoked", 27: "bad-signature", 61: "gap", 62: "fork", 63: "unknown-session",
         65: "protocol-mismatch", 67: "quota-reached"}
OPEN, ASK, FETCH, ANSWER, COLLECT, CLOSE = range(1, 7)
ZERO = bytes(32)


def invitation(action, name, minutes=0, sealed=b""):
    return bytes([action]) + name + struct.pack("<I", minutes) + struct.pack("<I", len(sealed)) + sealed


def snapshot(upload, part, offset=0, total=0, chunk=b"", name=ZERO):
    return bytes([upload]) + part + name + struct.pack("<III", offset, total, len(chunk)) + chunk


def sync(**fields):
    nothing = {"version": 5, "generation": bytes(16), "since": 0, "digest": ZERO, "want_directory": 0, "want_contacts": 0,
               "from": [], "push": [], "wraps": [], "countersignatures": [], "restore": [], "report": [], "answer_max": 1 << 20}
    return wire.write("SyncRequest", {**nothing, **fields})


class RefusedByTheServer(refused.Held):
    # ---- speaking to it ------------------------------------------------------------------------------------------------
    def exchange(self, data):
        """Status and body of the one answer."""
        host, port = self.address.rsplit(":", 1)
        with socket.create_connection((host, int(port)), timeout=world.SECONDS) as line:
            try:
                line.sendall(data)
            except OSError:
                pass  # refused before it was read
            got = b""
            while b"\r\n\r\n" not in got:
                more = line.recv(65536)
                self.assertTrue(more, f"no answer to {data[:60]!r}")
                got += more
            head, body = got.split(b"\r\n\r\n", 1)
            size = int([h for h in head.split(b"\r\n") if h.lower().startswith(b"content-length:")][0].split(b":")[1])
            while len(body) < size:
                body += line.recv(65536)
        return int(head.split()[1]), body

    def post(self, path, body=b"", token=None, method="POST", more=""):
        bearer = f"Authorization: Bearer {token}\r\n" if token is not None else ""
        length = f"Content-Length: {len(body)}\r\n" if method == "POST" else ""
        return self.exchange(f"{method} {path} HTTP/1.1\r\nHost: a\r\n{bearer}{more}{length}\r\n".encode() + body)

    def word(self, status, body):
        if body.startswith(b"{"):
            self.assertEqual(list(json.loads(body)), ["error"])
            return json.loads(body)["error"]
        self.assertEqual(len(body), 6, f"{status}: no error but {body[:40]!r}")
        return CODES[struct.unpack("<HI", body)[0]]

    def answers(self, case, sentence, *request, **more):
        status, body = self.post(*request, **more)
        self.assertGreaterEqual(status, 400, case)
        self.hold(case, f"{status} {self.word(status, body)}", sentence)
        self.assertEqual(self.post("/v1/health", method="GET")[0], 200, f"after {case}")

    def challenge(self):
        status, body = self.post("/v1/challenge")
        self.assertEqual(status, 200)
        return wire.decode("ChallengeReply", body)

    def proof(self, key, asked, signer=None, **changed):
        said = {"server": asked["server"], "nonce": asked["nonce"], **changed}
        signature = (signer or key).sign("krachtplan/session/1", said["server"] + said["nonce"])
        return wire.write("SessionRequest", {"sign": key.public, "box": key.box, "nonce": said["nonce"], "signature": signature})

    def session(self, key):
        status, body = self.post("/v1/session", self.proof(key, self.challenge()))
        self.assertEqual(status, 200)
        return wire.decode("SessionReply", body)["token"].hex()

    def placed(self, token, kind, payload, chain):
        """The code of what was pushed."""
        status, body = self.post("/v1/sync", sync(push=[{"chain": chain, "kind": kind, "payload": payload}]), token)
        self.assertEqual(status, 200)
        result = wire.decode("SyncReply", body)["results"][0]
        return CODES[result["code"]] if result["status"] else "placed"

    # ---- its port ------------------------------------------------------------------------------------------------------
    def test_paths_and_methods(self):
        self.table("http", "path")
        self.answers("a path that is none", "Paths are literal.", "/v1/nothing")
        self.answers("a path in capitals", "Paths are literal.", "/V1/sync")
        self.answers("a path with something after it", "Paths are literal.", "/v1/sync/")
        self.answers("a question in the path", "No path takes one.", "/v1/sync?token=x")
        self.answers("reading where one writes", "Requests are POSTs.", "/v1/sync", method="GET")
        self.answers("writing where one reads", "Health is read.", "/v1/health")
        self.answers("another method", "GET and POST alone.", "/v1/sync", method="DELETE")
        self.answers("a very long head", "8 KiB and 50 lines at most.", "/v1/sync", more=f"X: {'x' * 9000}\r\n")
        self.answers("very many headers", "8 KiB and 50 lines at most.", "/v1/sync", more="X: x\r\n" * 60)
        self.answers("a token in two words", "A token is one word.", "/v1/sync", token="a b")
        self.answers("two lengths", "One length: two readers would see two requests.", "/v1/sync", more="Content-Length: 9\r\n")
        self.answers("a body in pieces", "Bodies have a length.", "/v1/sync", more="Transfer-Encoding: chunked\r\n")
        self.answers("a packed body", "Nothing is unpacked here.", "/v1/sync", more="Content-Encoding: gzip\r\n")

    def test_sessions(self):
        self.table("http", "session")
        key, other = wire.SigningKey(b"one"), wire.SigningKey(b"two")
        self.answers("no token", "Whoever asks proves a device first.", "/v1/sync", sync())
        self.answers("a token of nobody", "Tokens are known by their hash.", "/v1/sync", sync(), token="0" * 64)
        self.answers("a token that is no token", "Tokens are known by their hash.", "/v1/heads", bytes(24), token="zz")
        self.answers("an empty token", "A token is one word.", "/v1/snapshot", snapshot(0, ZERO), token="")
        self.answers("a challenge with a body", "There is nothing to ask.", "/v1/challenge", b"x")
        self.answers("a proof of nothing", "A proof has one form.", "/v1/session", b"")
        asked = self.challenge()
        self.answers("a proof with something left over", "A proof has one form.", "/v1/session", self.proof(key, asked) + b"\0")
        self.answers("signed by another key", "The key that signs is the key that is named.", "/v1/session",
                     self.proof(key, asked, signer=other))
        self.answers("a challenge used twice", "A challenge is good for one try.", "/v1/session", self.proof(key, asked))
        self.answers("signed for another server", "One server cannot sign in at another in a device's name.", "/v1/session",
                     self.proof(key, self.challenge(), server=bytes(16)))
        self.answers("a challenge that was never given", "Challenges are this server's own.", "/v1/session",
                     self.proof(key, asked, nonce=ZERO))
        self.answers("a proof over 4 KiB", "A proof is small.", "/v1/session", bytes(4097))
        token = self.session(key)
        self.assertEqual(self.post("/v1/sync", sync(), token)[0], 200)
        self.stop()
        self.start()
        self.answers("a token from before a restart", "Sessions are not kept on disk.", "/v1/sync", sync(), token=token)
        token = self.session(key)
        self.travel("+16m")
        self.answers("a token after a quarter of an hour", "Sessions end.", "/v1/sync", sync(), token=token)

    def test_requests(self):
        self.table("http", "request")
        self.family(("parent", "parent"))
        self.add("parent", "goal", "words=Samen eten")
        self.sync("parent")
        family = bytes.fromhex(self.plan)
        part = bytes.fromhex(self.cli("parent", "part", "list", self.plan)["parts"][0]["part"])
        stranger = self.session(wire.SigningKey(b"stranger"))
        self.answers("a sync of nothing", "A message has one form.", "/v1/sync", b"", token=stranger)
        self.answers("a sync of a mebibyte of zeros", "A message ends where its last field ends.", "/v1/sync", bytes(1 << 20),
                     token=stranger)
        self.answers("a sync over a mebibyte", "Refused by its length, unread.", "/v1/sync", bytes((1 << 20) + 1), token=stranger)
        self.answers("a sync of a later version", "Versions are named, not guessed.", "/v1/sync", sync(version=6), token=stranger)
        self.answers("heads of nothing", "A message has one form.", "/v1/heads", b"", token=stranger)
        self.answers("heads over 4 KiB", "A question of 24 bytes.", "/v1/heads", bytes(4097), token=stranger)
        self.answers("a snapshot of nothing", "A message has one form.", "/v1/snapshot", b"", token=stranger)
        self.answers("a snapshot of no part", "What is absent and what is not yours answer alike.", "/v1/snapshot",
                     snapshot(0, ZERO), token=stranger)
        self.answers("a snapshot of another family", "What is absent and what is not yours answer alike.", "/v1/snapshot",
                     snapshot(0, part), token=stranger)
        self.answers("a snapshot for another family", "What is absent and what is not yours answer alike.", "/v1/snapshot",
                     snapshot(1, part, 0, 10, b"x"), token=stranger)
        self.pushes(family, part, stranger)

    def pushes(self, family, part, stranger):
        key = wire.SigningKey(b"stranger")
        entry, _ = wire.entry(2, family, bytes(32), key.device, wire.add_person(b"p" * 16, key), key)
        rotation, _ = wire.entry(35, family, part, key.device, wire.rotate(b"e" * 32), key)
        table = [
            ("pushing what is no entry", "A pushed thing is judged by itself; the others go on.", wire.ENTRY, b"x", family),
            ("pushing what is no commit", "A pushed thing is judged by itself; the others go on.", wire.COMMIT, b"", part),
            ("pushing what is no receipt", "A pushed thing is judged by itself; the others go on.", wire.RECEIPT, b"\1", part),
            ("oneself into another family", "What is absent and what is not yours answer alike.", wire.ENTRY, entry, family),
            ("a new key into another family's part", "What is absent and what is not yours answer alike.", wire.ENTRY, rotation, part),
            ("into no chain", "An entry goes into the chain that it names.", wire.ENTRY, entry, b"c" * 32),
        ]
        for case, sentence, kind, payload, chain in table:
            self.hold(case, f"200 {self.placed(stranger, kind, payload, chain)}", sentence)

    def test_mailboxes(self):
        self.table("http", "mailbox")
        mine, other = self.session(wire.SigningKey(b"one")), self.session(wire.SigningKey(b"two"))
        box, path = b"m" * 16, "/v1/invite"
        self.answers("opening without a session", "A mailbox has an owner.", path, invitation(OPEN, box, 15))
        self.answers("opening for no time", "A mailbox ends, and not at once.", path, invitation(OPEN, box), token=mine)
        self.answers("opening for ever", "A mailbox ends, and not at once.", path, invitation(OPEN, box, 0xFFFFFFFF), token=mine)
        self.answers("opening without a name", "A mailbox's name is a hash.", path, invitation(OPEN, bytes(16), 15), token=mine)
        self.assertEqual(self.post(path, invitation(OPEN, box, 15), mine)[0], 200)
        self.answers("opening somebody else's", "Told apart from nothing by nobody.", path, invitation(OPEN, box, 15), token=other)
        self.answers("answering before anybody asked", "There is nobody to answer.", path, invitation(ANSWER, box, 0, b"x"), token=mine)
        self.answers("asking at none", "Told apart from nothing by nobody.", path, invitation(ASK, b"n" * 16, 0, b"x"))
        self.answers("asking nothing", "A question has words.", path, invitation(ASK, box))
        self.answers("asking over 4 KiB", "A mailbox holds 4 KiB.", path, invitation(ASK, box, 0, bytes(4097)))
        self.assertEqual(self.post(path, invitation(ASK, box, 0, b"first"))[0], 200)
        self.answers("asking second", "A code is for one person.", path, invitation(ASK, box, 0, b"second"))
        self.answers("fetching somebody else's", "Told apart from nothing by nobody.", path, invitation(FETCH, box), token=other)
        self.answers("answering with nothing", "An answer has words.", path, invitation(ANSWER, box), token=mine)
        self.answers("closing somebody else's", "Told apart from nothing by nobody.", path, invitation(CLOSE, box), token=other)
        self.assertEqual(self.post(path, invitation(FETCH, box), mine)[0], 200)
        self.assertEqual(self.post(path, invitation(OPEN, b"l" * 16, 15), mine)[0], 200)
        self.travel("+16m")
        self.answers("asking too late", "A mailbox ends.", path, invitation(ASK, b"l" * 16, 0, b"x"))
        self.answers("collecting too late", "A mailbox ends.", path, invitation(COLLECT, b"l" * 16))

    # ---- its operator --------------------------------------------------------------------------------------------------
    def test_questions_on_the_control_socket(self):
        self.table("server", "control")
        for case, line in {
            "what is no JSON": b"zomaar",
            "a list": b"[1]",
            "no command": b"{}",
            "a command that is no text": b'{"command": 3}',
            "an unknown command": b'{"command": "zap"}',
            "a backup to what is no text": b'{"command": "backup", "to": {"x": 1}}',
            "a backup to a folder that is not there": b'{"command": "backup", "to": "nowhere/at/all"}',
            "what is not UTF-8": b'{"command": "\xff"}',
        }.items():
            with self.subTest(case), socket.socket(socket.AF_UNIX) as control:
                here = os.getcwd()
                os.chdir(f"{self.dir}/server")
                control.connect("control")
                os.chdir(here)
                control.sendall(line + b"\n")
                answer = json.loads(control.makefile("rb").readline())
                self.hold(case, answer["error"], answer["message"])
                self.assertEqual(self.post("/v1/health", method="GET")[0], 200)

    def operates(self, case, *words):
        done = subprocess.run([f"{world.BIN}/krachtplan-server", *words], capture_output=True, timeout=world.SECONDS, cwd=self.dir)
        done.args = ["krachtplan-server", "", "", *words]
        answer = self.document(done)
        self.hold(case, answer["error"], answer["message"])

    def test_its_command_line(self):
        self.table("server", "command line")
        for name, data in (("garbage", b"zomaar" * 1000), ("nothing", b"")):
            os.mkdir(f"{self.dir}/{name}")
            with open(f"{self.dir}/{name}/krachtplan-server.db", "wb") as file:
                file.write(data)
        self.operates("nothing at all")
        self.operates("an unknown command", "zap")
        self.operates("no data folder", "serve")
        self.operates("data in use", "serve", "--data", "server", "--listen", "127.0.0.1:0")
        self.operates("an address that others reach", "serve", "--data", "a", "--listen", "0.0.0.0:0")
        self.operates("what is no address", "serve", "--data", "a", "--listen", "zomaar")
        self.operates("what is no port", "serve", "--data", "a", "--listen", "127.0.0.1:99999")
        self.operates("a port in use", "serve", "--data", "a", "--listen", self.address)
        self.operates("another database", "serve", "--data", "a", "--postgres", "postgres://x")
        self.operates("data in a file", "serve", "--data", "garbage/krachtplan-server.db")
        self.operates("serving garbage", "serve", "--data", "garbage", "--listen", "127.0.0.1:0")
        self.operates("checking garbage", "check", "--data", "garbage")
        self.operates("checking what is not there", "check", "--data", "nowhere")
        self.operates("counting what is not there", "stats", "--data", "nowhere")
        self.operates("a backup of what is not there", "backup", "--data", "nowhere", "--to", "b")
        self.operates("a backup onto a folder", "backup", "--data", "server", "--to", "garbage")
        self.operates("a backup into a folder that is not there", "backup", "--data", "server", "--to", "nowhere/b")
        self.operates("restoring from what is not there", "restore", "--from", "nowhere", "--data", "c")
        self.operates("restoring from garbage", "restore", "--from", "garbage/krachtplan-server.db", "--data", "c")
        self.operates("restoring from nothing", "restore", "--from", "nothing/krachtplan-server.db", "--data", "c")
        self.assertEqual(os.listdir(f"{self.dir}/c"), ["lock"], "half a restore was left")
        self.operates("restoring under a running server", "restore", "--from", "garbage/krachtplan-server.db", "--data", "server")
        self.assertEqual(self.post("/v1/health", method="GET")[0], 200)


if __name__ == "__main__":
    world.main()
