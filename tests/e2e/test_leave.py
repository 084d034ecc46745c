"""Leaving as outsiders do it: all plans of somebody who goes, who takes their place, and what the others and the files say then.

Killed: see the tests of the engine; here the words and shapes of the command line.
"""
import world


class Leave(world.World):
    def setUp(self):
        super().setUp()
        self.family(("parent", "parent"), ("buddy", "buddy"))
        self.me = {who: self.person_id("coach", who) for who in ("coach", "parent", "buddy")}

    def handover(self, who):
        return self.cli(who, "plan", "handover", self.plan)

    def test_a_coach_hands_all_plans_over_and_leaves_one(self):
        task = self.add("coach", "action", "words=Bellen met school", f'who=["{self.me["coach"]}"]')
        other = self.cli("coach", "plan", "create", "--family", "Willems", "--server", self.url)["plan"]
        self.sync("coach", "parent")
        plans = self.cli("coach", "plan", "handover", "--all")["plans"]
        self.assertEqual([(p["blocked"], len(p["mine"])) for p in plans], [("successor", 1), ("successor", 0)])
        self.invite("parent", "next", "coach")
        self.sync("parent", "next", "coach")
        following = self.person_id("parent", "next")
        plans = self.cli("coach", "plan", "handover", "--all")["plans"]
        self.assertEqual([(p["plan"], p["blocked"]) for p in plans], [(other, "successor"), (self.plan, "")])
        self.assertEqual(plans[1]["takers"][0], following)
        self.assertEqual(plans[1]["mine"], [task])
        self.assertEqual(self.cli("coach", "plan", "handover", self.plan, "--to", following)["passed_on"], 1)
        self.assertEqual(self.handover("coach")["mine"], [])
        self.cli("coach", "plan", "leave", self.plan)
        line = next(p for p in self.cli("coach", "plan", "list")["plans"] if p["plan"] == self.plan)
        self.assertEqual((line["leaving"], line["left"]), (True, False))
        self.assertEqual([p["plan"] for p in self.cli("coach", "plan", "handover", "--all")["plans"]], [other])
        self.sync("coach", "parent", "next", "coach")
        line = next(p for p in self.cli("coach", "plan", "list")["plans"] if p["plan"] == self.plan)
        self.assertEqual((line["leaving"], line["left"]), (False, True))
        self.assertEqual(self.handover("next")["mine"], [task])
        self.assertIn(("left", self.me["coach"]),
                      [(e["what"], e["person"]) for e in self.cli("parent", "log", self.plan)["entries"]])

    def test_a_coordinator_is_followed_by_another(self):
        team = self.cli("coach", "part", "create", self.plan, "Team", "--kind", "team")["part"]
        self.sync("coach")
        self.invite("coach", "old", "coordinator", "--parts", team, "--access", "write", "--purpose", "overleg")
        self.sync("coach", "old")
        before = self.person_id("coach", "old")
        self.invite("coach", "new", "coordinator", "--in-place-of", before, "--purpose", "overleg")
        self.sync("coach", "new", "coach", "old")
        self.assertIn(team, [p["part"] for p in self.cli("new", "part", "list", self.plan)["parts"]])
        self.cli("old", "plan", "leave", self.plan)
        self.refused("revoked", "old", "sync") # the others know, and this device is wiped
        self.assertTrue(self.cli("old", "plan", "list")["plans"][0]["left"])
        self.sync("coach", "new")
        self.refused("not-allowed", "coach", "plan", "leave", self.plan)
        self.cli("coach", "plan", "leave", self.plan, "--even-so")
        self.refused("revoked", "coach", "sync")
        self.sync("new")
        self.assertEqual(self.handover("new")["blocked"], "team")
        self.refused("not-allowed", "new", "plan", "leave", self.plan)
        self.cli("new", "plan", "leave", self.plan, "--even-so")


if __name__ == "__main__":
    world.main()
