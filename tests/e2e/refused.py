"""The table of what is refused (tests/fixtures/refused.tsv), and a world whose cases are held against it.

A line without a case and a case without a line are faults. KP_PRINT_REFUSED=1 prints what the cases answer, for a new line.
"""
import json
import os
import subprocess

import world

TABLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "fixtures", "refused.tsv")
CANARY = "GEHEIMWOORD"
PRINT = "KP_PRINT_REFUSED" in os.environ


def lines(face, given):
    """{case: (code, sentence)} of one input of one face."""
    found = {}
    with open(TABLE, encoding="utf-8") as table:
        for line in table:
            if line.startswith("#"):
                continue
            where, what, case, code, sentence = line.rstrip("\n").split("\t")
            if (where, what) == (face, given):
                assert case not in found, f"{case} stands in the table twice"
                found[case] = (code, sentence)
    return found


class Held(world.World):
    """A test names its part of the table first; what it did not send of it fails at its end."""

    def table(self, face, given):
        self.place = (face, given)
        self.expected = lines(face, given)
        self.sent = set()
        self.addCleanup(self._all_sent, self.place, self.expected, self.sent)

    def _all_sent(self, place, expected, sent):
        if not PRINT:
            self.assertEqual(set(expected) - sent, set(), f"{place}: lines of the table without a case")
            print(f"{place[0]}, {place[1]}: {len(sent)} refused as the table says", flush=True)

    def hold(self, case, code, sentence):
        if PRINT:
            print("\t".join((*self.place, case, code, sentence)), flush=True)
            return
        self.assertNotIn(case, self.sent, "two cases of one name")
        self.assertEqual((code, sentence), self.expected.get(case), f"{self.place}: {case}")
        self.sent.add(case)

    def raw(self, who, *words, stdin=None, prepare=None, vault=None, stdout=subprocess.PIPE, **environment):
        command = self.command(who, *words)
        if vault is not None:
            command[command.index("--vault") + 1] = vault
        given = dict(self._environment(who), **environment)
        given = {name: value for name, value in given.items() if value is not None}
        return subprocess.run(command, input=stdin, stdout=stdout, stderr=subprocess.PIPE, timeout=world.SECONDS,
                              preexec_fn=prepare, env=given, cwd=self.dir)

    def document(self, done):
        """The one JSON document of a refusal, whole and without what was typed."""
        self.assertIn(done.returncode, (1, 2), f"{done.args[3:]}: {done.stderr[-300:]!r} {done.stdout[-300:]!r}")
        text = done.stdout.decode()
        self.assertEqual(text.count("\n"), 1, text)
        answer = json.loads(text)
        self.assertLessEqual({"error", "message", "next"}, set(answer))
        self.assertTrue(answer["message"].endswith(".") and answer["next"].strip(), answer)
        self.assertEqual(done.returncode, 2 if answer["error"] == "usage" else 1, answer)
        for secret in (CANARY, world.PASSPHRASE):
            self.assertNotIn(secret, text)
            self.assertNotIn(secret, done.stderr.decode(errors="replace"))
        return answer

    def refuses(self, case, who, *words, **more):
        answer = self.document(self.raw(who, *words, **more))
        self.hold(case, answer["error"], answer["message"])
        return answer
