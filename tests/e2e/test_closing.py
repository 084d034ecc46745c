"""A plan that is closed, through the command line alone: the services' file goes into a sealed archive, a colleague sees it
open, its live part is erased, and years later two of three sheets open the file without any vault.

Killed: an archive that counts before anybody saw it open; one that counts although the part was written in since.
"""
import json
import os
import subprocess
import unittest

import world

WORDS = "Wat alleen het team weet"
WHERE = "Dossierkast, map 12"


class Closing(world.World):
    def setUp(self):
        super().setUp()
        self.family(("parent", "parent"))
        self.invite("parent", "colleague", "coach")
        self.team = self.cli("coach", "part", "create", self.plan, "Team", "--kind", "team")["part"]
        self.cli("coach", "item", "add", self.plan, "note", f"text={WORDS}", "--part", self.team)
        self.sync("coach", "colleague", "parent")

    def path(self, name):
        return f"{self.dir}/{name}"

    def test_closed_and_opened_years_later(self):
        p = self.plan
        self.refused("not-allowed", "coach", "erase", "part", p, self.team)
        made = self.cli("coach", "archive", "make", p, "--to", self.path("sealed"))
        with open(self.path("sealed"), "rb") as file:
            sealed = file.read()
        self.assertEqual(made["bytes"], len(sealed))
        self.assertEqual(os.stat(self.path("sealed")).st_mode & 0o077, 0)
        for clear in (WORDS, "Peeters", p, self.team):
            self.assertNotIn(clear.encode(), sealed)
        self.refused("not-allowed", "coach", "erase", "part", p, self.team)
        self.sync("coach", "parent")
        # The family sees in the open book that it was taken out as a file.
        self.cli("colleague", "sync")
        two = {"KRACHTPLAN_SHEET": made["sheets"][2], "KRACHTPLAN_OTHER_SHEET": made["sheets"][0]}
        self.cli("colleague", "archive", "take", p, self.path("sealed"), "--where", WHERE, **two)
        self.sync("colleague", "coach", "parent")
        told = self.cli("parent", "closing", "show", p)
        self.assertEqual([(one["where"], one["parts"]) for one in told["archives"]], [(WHERE, 1)])
        self.assertEqual(told["file"], [])
        self.assertEqual(self.cli("coach", "closing", "show", p)["file"][0]["archived"], "yes")
        self.cli("colleague", "item", "add", p, "note", "text=Nog iets", "--part", self.team)
        self.sync("colleague", "coach")
        self.assertEqual(self.cli("coach", "closing", "show", p)["file"][0]["archived"], "older")
        self.refused("not-allowed", "coach", "erase", "part", p, self.team)
        again = self.cli("coach", "archive", "make", p, "--to", self.path("again"))
        self.cli("coach", "archive", "take", p, self.path("again"), "--where", WHERE,
                 KRACHTPLAN_SHEET=again["sheets"][0], KRACHTPLAN_OTHER_SHEET=again["sheets"][1])
        self.cli("coach", "erase", "part", p, self.team)
        self.sync("coach", "colleague", "parent")
        self.travel("+8d")
        for days in ("+16d", "+24d", "+32d", "+33d"):
            self.sync("coach", "colleague", "parent")
            self.travel(days)
        self.sync("coach", "colleague", "coach")
        self.assertNotIn(WORDS, self.text("coach"))
        self.assertEqual([one["state"] for one in self.cli("coach", "erase", "list", p)["erasures"]], ["gone"])
        # Years later: no vault, no server, no passphrase.
        done = subprocess.run([f"{world.BIN}/krachtplan-cli", "archive", "open", self.path("again"), "--to", self.path("read")],
                              capture_output=True, timeout=world.SECONDS,
                              env={"KRACHTPLAN_SHEET": again["sheets"][1].upper(), "KRACHTPLAN_OTHER_SHEET": again["sheets"][2],
                                   "HOME": self.dir})
        self.assertEqual(done.returncode, 0, done.stdout)
        with open(self.path("read"), encoding="utf-8") as file:
            text = file.read()
        self.assertIn(WORDS, text)
        self.assertEqual(json.loads(text)["plan"], p)


if __name__ == "__main__":
    unittest.main()
