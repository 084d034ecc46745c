"""What the command line does with odd words and lines, and what a batch does. What it refuses, line by line: test_refused.py."""
import json
import os
import random
import subprocess

import world

LONG = os.environ.get("KP_BUDGET") == "nightly"


class CommandLine(world.World):
    def setUp(self):
        super().setUp()
        self.family(("parent", "parent"), ("buddy", "buddy"))
        self.goal = self.add("parent", "goal", "words=Samen eten")
        self.sync("parent", "coach")

    def test_random_lines_are_answered_with_known_codes(self):
        """Whatever stands in a line: one JSON answer, a code from the list, and the vault as sound as before."""
        seed = int(os.environ.get("KP_SEED", random.randrange(1_000_000)))
        print(f"KP_SEED={seed}", flush=True)
        dice = random.Random(seed)
        known = set("""wrong-passphrase try-later vault-busy not-a-vault test-vault restored-copy not-found not-allowed
            consent-needed unconfirmed revoked offline bad-code code-expired bad-value too-large lease-expired format-too-new
            storage-full storage-failed usage""".split())
        words = ["item", "add", "set", "remove", "restore", "resolve", "history", "plan", "list", "show", "part", "create", "move",
                 "share", "unshare", "members", "log", "status", "check", "schema", "invite", "join", "export", "member", "confirm",
                 "fingerprint", "device", "revoke", self.plan, self.goal, self.plan[:-1], "goal", "note", "rating", "words=x", "words=",
                 "=", "rating=9e999", "who=[", "who=[1,{}]", 'who=["' + "f" * 32 + '"]', "--part", "--with", "--until", "--keep", "-1",
                 "99999999999999999999", "--access", "read", "--purpose", "--role", "coach", "--value", "2026-13-45", "'", '"', "\\",
                 "--", "-", "KP1." + "A" * 300, "é\u0301", "\U0001f642", "x" * 5000, "%s%n", "../../etc/passwd", "\x7f"]
        lines = [" ".join(dice.choice(words) for _ in range(dice.randrange(1, 9))) for _ in range(4000 if LONG else 400)]
        code, answers = self.call("coach", "batch", stdin="\n".join(lines) + "\n")
        self.assertEqual(len(answers), len(lines))
        self.assertEqual({a["error"] for a in answers if "error" in a} - known, set())
        self.assertEqual(self.cli("coach", "check")["problems"], [])
        raw = bytes(dice.randrange(1, 256) for _ in range(20_000)).replace(b"\n", b" ")
        done = subprocess.run(self.command("coach", "batch"), input=b"\n".join(raw[n:n + 60] for n in range(0, len(raw), 60)),
                              capture_output=True, timeout=world.SECONDS, env=self._environment("coach"))
        self.assertEqual(done.returncode, 1, done.stderr[-300:])
        self.assertLessEqual({json.loads(line).get("error") for line in done.stdout.splitlines()}, known)
        print(f"{len(lines)} random lines, {sum('error' not in a for a in answers)} of them did something")

    def test_passphrases(self):
        self.refused("usage", "coach", "status", KRACHTPLAN_PASSPHRASE="")
        self.refused("not-a-vault", "nobody", "status")
        self.refused("wrong-passphrase", "coach", "status", KRACHTPLAN_PASSPHRASE="verkeerd woord hier")
        self.refused("usage", "coach", "passphrase", "change")
        self.cli("coach", "passphrase", "change", KRACHTPLAN_NEW_PASSPHRASE="een heel andere zin voor deze kluis")
        self.refused("wrong-passphrase", "coach", "status")
        self.cli("coach", "status", KRACHTPLAN_PASSPHRASE="een heel andere zin voor deze kluis")

    def test_wrong_passphrases_in_a_batch_count_once(self):
        lines = "status\n" * 20
        code, answers = self.call("coach", "batch", stdin=lines, KRACHTPLAN_PASSPHRASE="verkeerd")
        self.assertEqual((code, {a["error"] for a in answers}), (1, {"wrong-passphrase"}))
        self.cli("coach", "status")

    def test_a_batch_answers_every_line_and_stops_at_nothing(self):
        lines = "\n".join([
            f"item add {self.plan} strength 'words=Kan goed luisteren'",
            "",
            "onzin",
            f'item add {self.plan} note "text=Zij zei: \\"ja\\""',
            "plan list 'niet dicht",
            f"plan show {self.plan}",
            f"item add {self.plan} note text=Zonder\\ aanhalingstekens",
        ])
        code, answers = self.call("coach", "batch", stdin=lines)
        self.assertEqual(code, 1)
        self.assertEqual([a.get("error", "ok") for a in answers], ["ok", "usage", "ok", "usage", "ok", "ok"])
        shown = json.dumps(answers[4], ensure_ascii=False)
        self.assertIn("Kan goed luisteren", shown)
        self.assertIn('Zij zei: \\"ja\\"', shown)
        self.assertIn("Zonder aanhalingstekens", self.text("coach"))
        code, _ = self.call("coach", "batch", stdin="status\nplan list\n")
        self.assertEqual(code, 0)

    def test_words_that_look_like_commands_are_only_words(self):
        for name in ("log", "share", "status", "batch"):
            self.cli("coach", "part", "create", self.plan, name)
        names = {p["name"] for p in self.cli("coach", "part", "list", self.plan)["parts"]}
        self.assertLessEqual({"log", "share", "status", "batch"}, names)
        odd = self.add("coach", "note", "text=[a,b] --value=1 %%")
        self.assertEqual(self.field("coach", odd, "text")["value"], "[a,b] --value=1 %%")
        self.cli("coach", "item", "resolve", self.plan, self.goal, "words", "--value", "[--niet, splitsen]")
        self.assertEqual(self.field("coach", self.goal, "words")["value"], "[--niet, splitsen]")

    def test_values_come_back_as_they_went_in(self):
        text = "Regel een\nRegel twee: é ü € 🙂 \"aanhaling\" \\ '"
        item = self.add("coach", "note", f"text={text}")
        self.assertEqual(self.field("coach", item, "text")["value"], text)
        me = self.show("coach")["me"]
        action = self.add("parent", "action", "words=Brood kopen", f"goal={self.goal}", f"who={json.dumps([me])}")
        self.assertEqual(self.field("parent", action, "who")["value"], [me])
        self.cli("parent", "item", "set", self.plan, action, "who=[]")
        self.assertNotIn(me, json.dumps(self.item("parent", action)["fields"].get("who", {}).get("value")))

    def test_the_passphrase_leaves_the_environment_of_the_program(self):
        child = subprocess.Popen(self.command("coach", "batch"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                 env=self._environment("coach"))
        child.stdin.write("status\n")
        child.stdin.flush()
        child.stdout.readline()
        try:
            with open(f"/proc/{child.pid}/environ", "rb") as environment:
                self.assertNotIn(world.PASSPHRASE.encode(), environment.read())
        except PermissionError:
            pass # even better
        child.communicate(timeout=world.SECONDS)

    def test_parts_can_be_made_and_items_moved(self):
        part = self.cli("parent", "part", "create", self.plan, "Vakantie")["part"]
        note = self.add("parent", "strength", "words=Kan kaartlezen")
        self.cli("parent", "part", "move", self.plan, note, part)
        self.sync("parent", "coach", "parent", "coach")
        for who in ("parent", "coach"):
            self.assertEqual(self.part_of(who, note), part)
            self.assertEqual([one["item"] for one in self.show(who)["items"]].count(note), 1)

    def test_removed_items_are_shown_when_asked_for(self):
        self.cli("parent", "item", "remove", self.plan, self.goal)
        self.assertIsNone(self.item("parent", self.goal))
        self.assertTrue(self.item("parent", self.goal, "--removed")["removed"])
        self.cli("parent", "item", "restore", self.plan, self.goal)
        self.assertEqual(self.field("parent", self.goal, "words")["value"], "Samen eten")

    def test_check_and_status_of_a_healthy_vault(self):
        checked = self.cli("coach", "check")
        self.assertEqual((checked["ok"], checked["problems"]), (True, []))
        self.assertGreater(checked["verified"], 5)
        status = self.cli("coach", "status")
        self.assertTrue(status["saved_on_server"])
        self.assertRegex(status["last_contact"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")


if __name__ == "__main__":
    world.main()
