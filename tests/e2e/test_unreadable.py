"""Content stands in clear nowhere but in an answer to somebody who may read it: not on the wire, not in a file.

Killed: notes inside entries left unsealed (sealNote), one kind of vault record put as it is (Transaction::put), the command
line telling on stderr what it wrote.
"""
import http.client
import json
import os
import signal
import subprocess
import time

import relay
import test_pictures
import world

TEXTS = ("text", "long-text", "text-set")


class Unreadable(world.World):
    def setUp(self):
        super().setUp()
        self.words = []
        self.began = time.time() - 1
        self.wire = relay.Relay(lambda: ("127.0.0.1", int(self.address.rsplit(":", 1)[1])))
        self.addCleanup(self.wire.close)
        self.url = self.wire.url

    def start(self):
        super().start()
        if hasattr(self, "wire"):
            self.url = self.wire.url

    def canary(self):
        """A text of its own, long enough to be found at any alignment of base64."""
        count = len(self.words) + 1
        self.words.append(f"KANARIE{count}zeer{count * 7919}geel")
        return self.words[-1]

    def canaries_of(self, kind):
        """A text of its own for every text field of a kind."""
        fields = []
        for field in kind["fields"]:
            if field["type"] in TEXTS:
                word = self.canary()
                fields.append(f"{field['field']}=" + (json.dumps([word]) if field["type"] == "text-set" else word))
        return fields

    def write_everything(self, who):
        """\\return the kinds that could not be written"""
        left_out = []
        part = self.cli(who, "part", "create", self.plan, self.canary())["part"]
        for kind in self.cli(who, "schema")["kinds"]:
            known = len(self.words)
            fields = self.canaries_of(kind)
            if kind["kind"] == "picture":  # comes with its content
                with open(f"{self.dir}/drawn.png", "wb") as file:
                    file.write(test_pictures.png())
                caption = fields[0].split("=", 1)[1]
                code, _ = self.call(who, "picture", "add", self.plan, "--from", f"{self.dir}/drawn.png", "--caption", caption)
            else:
                code, _ = self.call(who, "item", "add", self.plan, kind["kind"], *fields)
            if code != 0:  # kinds whose place is never guessed
                code, _ = self.call(who, "item", "add", self.plan, kind["kind"], "--part", part, *fields)
            if code != 0:
                del self.words[known:]
                left_out.append(kind["kind"])
        return left_out

    def found(self, words):
        """This test's folder holds vaults, homes (which are the programs' TMPDIR), the server's data and the logs; elsewhere
        only what was touched since this test began can be ours."""
        found = world.find(self.dir, words)
        for place in ("/var/tmp", "/dev/shm"):
            found |= world.find(place, words, since=self.began)
        return found

    def on_the_wire(self, words):
        return set().union(*(world.find_in(piece, words) for piece in self.wire.capture()))

    def nowhere(self, words, moment):
        self.assertEqual(self.found(words), set(), f"in files {moment}")
        self.assertEqual(self.on_the_wire(words), set(), f"on the wire {moment}")

    def the_search_finds(self, words):
        """The control: the same search finds every one, in a file and on the same wire, in each of its forms."""
        place = f"{self.dir}/control"
        os.mkdir(place)
        for number in range(len(list(world.forms("x" * 12)))):
            target = f"{place}/clear"
            with open(target, "wb") as control:
                for word in words:
                    control.write(b"\0\1" + list(world.forms(word))[number] + b"\2")
            self.assertEqual({word for _, word in world.find(place, words)}, set(words), f"control of form {number}")
        self.assertEqual(self.on_the_wire(words), set())
        talk = http.client.HTTPConnection("127.0.0.1", int(self.url.rsplit(":", 1)[1]), timeout=world.SECONDS)
        talk.request("POST", "/v1/heads", "|".join(words).encode("utf-16-le")[:4000])
        talk.getresponse().read()
        talk.close()
        sent = [word for word in words if word.encode("utf-16-le") in "|".join(words).encode("utf-16-le")[:4000]]
        self.assertGreater(len(sent), 20)
        self.assertEqual(self.on_the_wire(words), set(sent), "control on the wire")

    def deleted_but_open(self, process):
        """Files without a name that the process still writes to: SQLite's temporary ones would be seen here."""
        open_files = []
        for number in os.listdir(f"/proc/{process.pid}/fd"):
            try:
                open_files.append(os.readlink(f"/proc/{process.pid}/fd/{number}"))
            except OSError:
                pass
        return [name for name in open_files if name.endswith(" (deleted)")]

    def test_every_text_field_of_every_kind(self):
        name, family, organisation, purpose = (self.canary() for _ in range(4))
        self.person("coach", "coach", "--organisation", organisation, name=name)
        self.plan = self.cli("coach", "plan", "create", "--family", family, "--server", self.url)["plan"]
        self.cli("coach", "sync")
        self.invite("coach", "parent", "parent")
        self.invite("coach", "buddy", "buddy")
        self.assertEqual(self.write_everything("coach"), [], "kinds this test could not write")
        self.assertGreater(len(self.words), 50)
        goal = self.add("coach", "goal", f"words={self.canary()}")
        self.sync("coach", "parent")
        buddy = self.person_id("parent", "buddy")
        self.cli("parent", "share", self.plan, self.part_of("parent", goal), "--with", buddy, "--access", "tick",
                 "--purpose", purpose)
        # Two who write at the same time, and one who looks: alternatives, receipts, snapshots travel too.
        self.cli("coach", "item", "set", self.plan, goal, f"words={self.canary()}")
        self.cli("parent", "item", "set", self.plan, goal, f"words={self.canary()}")
        self.sync("coach", "parent", "buddy", "coach")
        shown = self.text("coach") + json.dumps([self.cli("coach", *ask, self.plan) for ask in (("part", "list"), ("log",),
                                                                                            ("members",))])
        shown += json.dumps(self.cli("coach", "item", "history", self.plan, goal))
        self.assertEqual([word for word in self.words if word not in shown and word != organisation], [])
        self.assertGreater(sum(map(len, self.wire.capture())), 20_000, "the wire was not listened to")
        secrets = self.words + ["Peeters", world.PASSPHRASE]
        self.nowhere(secrets, "while the server runs")
        holder = subprocess.Popen(self.command("coach", "batch"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                  env=self._environment("coach"))
        holder.stdin.write(f"plan show {self.plan}\nitem add {self.plan} note text={self.canary()}\n")
        holder.stdin.flush()
        self.assertIn(goal, holder.stdout.readline())
        self.assertIn("item", holder.stdout.readline())
        secrets.append(self.words[-1])
        self.assertEqual(self.deleted_but_open(holder) + self.deleted_but_open(self.server), [])
        self.nowhere(secrets, "while a vault is open")
        holder.kill()
        holder.communicate()
        self.stop(signal.SIGKILL)  # what neither had tidied up stays for us to look at: both write-ahead logs
        self.assertTrue(os.path.getsize(f"{self.dir}/coach/vault.db-wal"))
        self.nowhere(secrets, "after everybody was killed")
        self.start()
        self.the_search_finds(self.words)
        megabytes = sum(map(len, self.wire.capture())) / 1e6
        print(f"{len(secrets)} texts in {len(list(world.forms('x' * 12)))} forms: 0 in files, 0 in {megabytes:.2f} MB of traffic;"
              f" the control found {len(self.words)} of {len(self.words)}")

    def test_a_writer_killed_in_the_middle_leaves_nothing_in_clear(self):
        self.family()
        for n in range(12):
            child = subprocess.Popen(self.command("coach", "item", "add", self.plan, "note", f"text={self.canary()}"),
                                     stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=self._environment("coach"))
            try:
                child.wait(0.004 * (n + 1))
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
        self.nowhere(self.words, "after kills")
        self.assertTrue(self.cli("coach", "check")["ok"])

    def test_files_are_for_their_owner_alone(self):
        self.family()
        for place, folders, names in os.walk(f"{self.dir}/coach"):
            self.assertEqual(os.stat(place).st_mode & 0o077, 0, place)
            for name in names:
                self.assertEqual(os.stat(os.path.join(place, name)).st_mode & 0o077, 0, name)
        target = f"{self.dir}/plan.json"
        self.cli("coach", "export", self.plan, "--format", "json", "--to", target)
        self.assertEqual(os.stat(target).st_mode & 0o777, 0o600)
        self.refused("bad-value", "coach", "export", self.plan, "--format", "json", "--to", target)


if __name__ == "__main__":
    world.main()
