"""What a coach writes down as agreed in person, and what the parent's own device says to it.

Killed: every answer is a yes; anybody is asked about any attestation.
"""
import world


class Questions(world.World):
    def setUp(self):
        super().setUp()
        self.family(("parent", "parent"), ("buddy", "buddy"))
        self.goal = self.add("parent", "goal", "words=Voetbal op woensdag")
        self.sync("parent", "coach")
        part = self.part_of("coach", self.goal)
        parent = self.person_id("coach", "parent")
        buddy = self.person_id("coach", "buddy")
        self.refused("consent-needed", "coach", "share", self.plan, part, "--with", buddy, "--access", "read",
                     "--purpose", "meerijden")
        self.cli("coach", "share", self.plan, part, "--with", buddy, "--access", "read", "--purpose", "meerijden",
                 "--words", "Greet mag dit doel lezen", "--agreed-by", parent)
        self.sync("coach", "parent", "buddy")

    def asked(self):
        return self.cli("parent", "question", "list", self.plan)["questions"]

    def reads(self, who="buddy"):
        return "Voetbal op woensdag" in self.text(who)

    def test_the_parent_is_told_what_was_shown_and_to_whom(self):
        question, = self.asked()
        self.assertEqual(question["purpose"], "meerijden")
        self.assertEqual(question["words"], "Greet mag dit doel lezen")
        self.assertEqual(question["access"], "read")
        self.assertEqual(question["about"], self.person_id("parent", "buddy"))
        self.assertEqual(self.cli("coach", "question", "list", self.plan)["questions"], [])
        self.assertTrue(self.reads())

    def test_no_stops_it_at_once(self):
        question, = self.asked()
        self.cli("parent", "question", "answer", self.plan, question["question"], "--no")
        self.assertEqual(self.asked(), [])
        self.sync("parent")
        self.cli("parent", "item", "set", self.plan, self.goal, "words=Daarna geschreven")
        self.sync("parent", "buddy", "coach")
        self.assertFalse(self.reads())
        self.assertNotIn("Daarna geschreven", self.text("buddy"))
        self.assertIn("Daarna geschreven", self.text("coach"))
        said = {line["about"] for line in self.cli("coach", "log", self.plan)["entries"] if line["what"] == "contested"}
        self.assertEqual(said, {self.person_id("parent", "buddy")})  # killed: about nobody

    def test_without_an_answer_it_lapses_and_with_yes_it_does_not(self):
        question, = self.asked()
        self.cli("parent", "question", "answer", self.plan, question["question"], "--yes")
        self.sync("parent", "buddy")
        self.travel("+8d")
        self.sync("buddy")
        self.assertTrue(self.reads())

    def test_silence_is_no_consent(self):
        self.travel("+8d")
        self.sync("buddy")
        self.assertFalse(self.reads())
        self.assertEqual(self.asked(), [])

    def test_only_who_was_named_answers(self):
        question, = self.asked()
        self.refused("not-found", "coach", "question", "answer", self.plan, question["question"], "--no")
        self.refused("not-found", "buddy", "question", "answer", self.plan, question["question"], "--yes")

    def test_a_second_parent_let_in_on_a_coachs_word_signs_once_a_parent_says_yes(self):
        self.person("papa", "parent")
        parent = self.person_id("coach", "parent")
        code = self.cli("coach", "invite", self.plan, "--role", "parent", "--agreed-by", parent)["code"]
        self.cli("papa", "join", code)
        self.sync("papa", "coach", "papa", "parent", "papa")
        asked = [q for q in self.asked() if q["part"] is None]
        self.assertEqual(len(asked), 1)
        part, buddy = self.part_of("papa", self.goal), self.person_id("papa", "buddy")
        self.refused("not-allowed", "papa", "share", self.plan, part, "--with", buddy, "--access", "write",
                     "--purpose", "samen")
        self.cli("parent", "question", "answer", self.plan, asked[0]["question"], "--yes")
        self.sync("parent", "papa")
        self.cli("papa", "share", self.plan, part, "--with", buddy, "--access", "write", "--purpose", "samen")


if __name__ == "__main__":
    world.main()
