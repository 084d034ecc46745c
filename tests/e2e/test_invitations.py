"""Who comes in, with which code, for how long."""
import world


class Invitations(world.World):
    def setUp(self):
        super().setUp()
        self.family(("parent", "parent"))

    def role_of(self, who):
        lines = self.cli(who, "plan", "list")["plans"]
        return lines[0]["role"] if lines and lines[0]["joined"] else None

    def test_a_code_lets_one_person_in_once(self):
        self.person("buddy", "buddy")
        self.person("other", "buddy")
        code = self.cli("coach", "invite", self.plan, "--role", "buddy")["code"]
        self.cli("buddy", "join", code)
        self.sync("coach", "buddy")
        self.assertEqual(self.role_of("buddy"), "buddy")
        self.call("other", "join", code)
        for _ in range(2):
            self.call("coach", "sync")
            self.call("other", "sync")
        names = [m["name"] for m in self.cli("coach", "members", self.plan)["members"]]
        self.assertEqual(sorted(names), ["buddy", "coach", "parent"])
        self.assertEqual(self.cli("other", "plan", "list")["plans"][0]["joined"], False)

    def test_a_code_is_no_use_after_a_quarter_of_an_hour(self):
        self.person("buddy", "buddy")
        code = self.cli("coach", "invite", self.plan, "--role", "buddy")["code"]
        self.travel("+16m")
        self.refused("code-expired", "buddy", "join", code)

    def test_a_late_question_to_join_is_not_answered(self):
        self.person("buddy", "buddy")
        code = self.cli("coach", "invite", self.plan, "--role", "buddy")["code"]
        self.stop()
        self.cli("buddy", "join", code) # offline: asks when there is a connection
        self.later = "+16m"
        self.start()
        self.call("buddy", "sync")
        self.sync("coach")
        self.call("buddy", "sync")
        self.assertEqual(len(self.cli("coach", "members", self.plan)["members"]), 2)

    def test_a_typed_code_waits_for_approval_and_comparing(self):
        self.person("network", "network")
        code = self.cli("coach", "invite", self.plan, "--role", "network", "--remote")["code"]
        self.assertEqual(len(code.replace("-", "").replace(" ", "")), 12)
        self.cli("network", "join", code, "--server", self.url)
        self.sync("coach", "network", "coach")
        self.assertIsNone(self.role_of("network"))
        waiting = [m for m in self.cli("coach", "members", self.plan)["members"] if m.get("asking")]
        self.assertEqual([m["name"] for m in waiting], ["network"])
        self.cli("coach", "invite", "approve", self.plan, waiting[0]["person"])
        self.sync("coach", "network", "coach", "network")
        self.assertEqual(self.role_of("network"), "network")
        person = self.person_id("coach", "network")
        member = next(m for m in self.cli("coach", "members", self.plan)["members"] if m["person"] == person)
        self.assertFalse(member["confirmed"])
        words = self.cli("coach", "fingerprint", self.plan, person)["words"]
        self.assertEqual(len(words.split()), 4)
        self.refused("unconfirmed", "coach", "member", "confirm", self.plan, person, "--words", "a b c d")
        self.cli("coach", "member", "confirm", self.plan, person, "--words", words)
        self.sync("coach", "parent")
        member = next(m for m in self.cli("parent", "members", self.plan)["members"] if m["person"] == person)
        self.assertTrue(member["confirmed"])

    def test_a_wrong_typed_code_opens_nothing(self):
        self.person("network", "network")
        code = self.cli("coach", "invite", self.plan, "--role", "network", "--remote")["code"]
        self.sync("coach")
        wrong = code[:-1] + ("3" if code[-1] != "3" else "4")
        self.call("network", "join", wrong, "--server", self.url)
        self.sync("coach")
        self.call("network", "sync")
        self.assertEqual([m for m in self.cli("coach", "members", self.plan)["members"] if m.get("asking")], [])
        self.refused("bad-code", "network", "join", "KP1.zomaar-iets")
        self.refused("bad-code", "network", "join", code)

    def test_an_invitation_can_bring_its_shares(self):
        goal = self.add("parent", "goal", "words=Samen fietsen")
        self.sync("parent")
        part = self.part_of("parent", goal)
        self.person("buddy", "buddy")
        code = self.cli("parent", "invite", self.plan, "--role", "buddy", "--parts", part, "--access", "tick", "--purpose",
                        "meefietsen")["code"]
        self.cli("buddy", "join", code)
        self.sync("parent", "buddy")
        self.assertIn("Samen fietsen", self.text("buddy"))

    def test_a_coach_needs_the_family_for_a_second_parent(self):
        self.refused("consent-needed", "coach", "invite", self.plan, "--role", "parent")
        parent = self.person_id("coach", "parent")
        self.person("second", "parent")
        code = self.cli("coach", "invite", self.plan, "--role", "parent", "--agreed-by", parent)["code"]
        self.cli("second", "join", code)
        self.sync("coach", "second", "coach", "second")
        self.assertEqual(self.role_of("second"), "parent")


if __name__ == "__main__":
    world.main()
