"""Content stands in clear nowhere but in an answer to somebody who may read it."""
import json
import os
import signal
import subprocess

import world

TEXTS = ("text", "long-text", "text-set")


class Unreadable(world.World):
    def canaries_of(self, kind):
        """A text of its own for every text field of a kind."""
        fields = []
        for field in kind["fields"]:
            if field["type"] not in TEXTS:
                continue
            self.count += 1
            word = f"KANARIE{self.count}zeer{self.count * 7919}geel"
            self.words.append(word)
            fields.append(f"{field['field']}=" + (json.dumps([word]) if field["type"] == "text-set" else word))
        return fields

    def write_everything(self):
        self.words, self.count, left_out = [], 0, []
        part = self.cli("coach", "part", "create", self.plan, "KANARIEdeelnaam9999")["part"]
        self.words.append("KANARIEdeelnaam9999")
        for kind in self.cli("coach", "schema")["kinds"]:
            known = len(self.words)
            fields = self.canaries_of(kind)
            code, answer = self.call("coach", "item", "add", self.plan, kind["kind"], *fields)
            if code != 0: # kinds whose place is never guessed
                code, answer = self.call("coach", "item", "add", self.plan, kind["kind"], "--part", part, *fields)
            if code != 0:
                del self.words[known:]
                left_out.append(kind["kind"])
        return left_out

    def places(self):
        return [self.dir, "/var/tmp", "/dev/shm"]

    def found(self, words):
        return set().union(*(world.find(place, words) for place in self.places()))

    def test_every_text_field_of_every_kind(self):
        self.family(("parent", "parent"))
        left_out = self.write_everything()
        self.assertEqual(left_out, [], "kinds this test could not write")
        self.assertGreater(len(self.words), 40)
        self.sync("coach", "parent")
        shown = self.text("coach") + json.dumps(self.cli("coach", "part", "list", self.plan))
        self.assertEqual([word for word in self.words if word not in shown], [])
        with open(f"{self.dir}/control", "w", encoding="utf-16-le") as control:
            control.write("xx" + self.words[3])
        self.assertEqual(len(self.found(self.words)), 1)
        os.remove(f"{self.dir}/control")
        self.stop(signal.SIGKILL) # what it had not yet tidied up stays for us to look at
        self.assertEqual(self.found(self.words + ["Peeters"]), set())

    def test_names_purposes_and_passphrases(self):
        self.family(("parent", "parent"), ("KANARIEnaam77", "buddy"))
        goal = self.add("parent", "goal", "words=KANARIEdoel78")
        self.sync("parent")
        buddy = self.person_id("parent", "KANARIEnaam77")
        self.cli("parent", "share", self.plan, self.part_of("parent", goal), "--with", buddy, "--access", "tick",
                 "--purpose", "KANARIEwaarom79")
        self.sync("parent", "KANARIEnaam77", "coach")
        self.assertIn("KANARIEdoel78", self.text("KANARIEnaam77"))
        # The folder of a vault is named by this test; what is in the files counts.
        self.assertEqual(self.found(["KANARIEnaam77", "KANARIEdoel78", "KANARIEwaarom79", world.PASSPHRASE]), set())

    def test_a_writer_killed_in_the_middle_leaves_nothing_in_clear(self):
        self.family()
        words = [f"KANARIEhalf{n}x{n * 7919}" for n in range(12)]
        for n, word in enumerate(words):
            child = subprocess.Popen(self.command("coach", "item", "add", self.plan, "note", f"text={word}"),
                                     stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=self._environment("coach"))
            try:
                child.wait(0.004 * (n + 1))
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
        self.assertEqual(self.found(words), set())
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
