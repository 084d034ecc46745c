"""A mother whose address the father must not learn: what she and her coach write reaches no file, export, log or key of his.
"""
import json
import os

import world

STREET = "Kanarievogelstraat"
TOWN = "Zwaluwbeke"
SCHOOL = "Roodborstschool"
PHONE = "0499 71 82 93"
WORDS = [STREET, TOWN, SCHOOL, PHONE]


class Protected(world.World):
    def setUp(self):
        super().setUp()
        self.family(("mother", "parent"))
        self.invite("mother", "father", "parent")
        self.sync("coach", "father", "mother")
        self.mother = self.person_id("coach", "mother")
        self.father = self.person_id("coach", "father")
        self.coach = self.person_id("coach", "coach")
        self.cli("coach", "protect", "begin", self.plan, self.mother, "--reason", "Er is geweld geweest.")
        self.sync("coach", "mother", "father")
        self.card = self.add("mother", "contact-card", f"person={self.mother}", f"address={STREET} 12, 2060 {TOWN}",
                             f"school={SCHOOL}", f"phone={PHONE}")
        self.sync("mother", "coach", "father", "mother")

    def everything_of(self, who):
        """All that this person's program tells."""
        told = [self.cli(who, *words) for words in (("plan", "show", self.plan, "--removed"), ("log", self.plan),
                                                   ("part", "list", self.plan), ("members", self.plan),
                                                   ("device", "list", self.plan), ("protect", "list", self.plan),
                                                   ("safety", "list", self.plan), ("consent", "list", self.plan),
                                                   ("minor", "list", self.plan), ("rules", self.plan),
                                                   ("question", "list", self.plan), ("status", self.plan),
                                                   ("plan", "list"), ("status",))]
        told += [self.cli(who, "item", "history", self.plan, item["item"]) for item in self.show(who, "--removed")["items"]]
        target = f"{self.dir}/{who}.json"
        if os.path.exists(target):
            os.unlink(target)
        self.cli(who, "export", self.plan, "--format", "json", "--to", target)
        with open(target, encoding="utf-8") as file:
            return json.dumps(told, ensure_ascii=False) + file.read()

    def test_nothing_the_father_has_or_gets_tells_where_she_is(self):
        # A busy family: many changes, snapshots for a newcomer, an export and a look through his eyes made by the coach.
        goal = self.add("coach", "goal", "words=Samen naar het park")
        for n in range(12):
            self.cli("coach", "item", "set", self.plan, goal, f"words=Samen naar het park {n}")
            self.cli("mother", "item", "set", self.plan, self.card, f"address={STREET} {n}, 2060 {TOWN}")
        self.invite("father", "aunt", "parent")
        # His own second telephone, which he lets in as a coach: a professional to the server and to his app, not to ours.
        self.invite("father", "puppet", "coach")
        self.sync("coach", "mother", "father", "aunt", "puppet", "coach", "father", "aunt", "puppet")
        self.cli("mother", "item", "set", self.plan, self.card, f"reach=Overdag in de {SCHOOL}")
        self.sync("mother", "coach", "puppet", "coach", "mother", "father", "aunt", "puppet")
        for who in ("mother", "coach"):
            told = self.everything_of(who)
            self.assertEqual([word for word in WORDS if word not in told], [], f"the control: {who} reads it")
        for who in ("father", "aunt", "puppet"):
            told = self.everything_of(who)
            self.assertIn("Samen naar het park 11", told)
            self.assertEqual([word for word in WORDS if word in told], [], f"{who} was told")
        self.assertNotIn("protected", {line["what"] for line in self.cli("father", "log", self.plan)["entries"]})
        self.assertIn("protected", {line["what"] for line in self.cli("coach", "log", self.plan)["entries"]})
        as_father = json.dumps(self.show("coach", "--as", self.father), ensure_ascii=False)
        self.assertIn("Samen naar het park 11", as_father)
        target = f"{self.dir}/as-father.json"
        self.cli("coach", "export", self.plan, "--format", "json", "--to", target, "--as", self.father)
        with open(target, encoding="utf-8") as file:
            as_father += file.read()
        self.assertEqual([word for word in WORDS if word in as_father], [])
        own = {item["item"] for item in self.show("father")["items"]}
        self.assertEqual({item["item"] for item in self.show("coach", "--as", self.father)["items"]}, own)
        self.stop()
        # Files: his vault, his home, the server's store, every log. The control is in test_unreadable.py, and below.
        for place in ("father", "aunt", "puppet", "home-father", "home-aunt", "home-puppet", "server", "as-father.json"):
            self.assertEqual(world.find(f"{self.dir}/{place}", WORDS), set(), place)
        with open(f"{self.dir}/cli.log", "rb") as log:
            self.assertEqual(world.find_in(log.read(), WORDS), set())
        # Keys: every one of his and of theirs whom he let in, on everything that lies on the server.
        theirs = self.keys_tried(WORDS, "father", "aunt", "puppet")
        self.assertEqual([line for line in theirs if line.get("words")], [])
        opened = sum(line["opens"] for line in theirs[1:])
        self.assertGreater(opened, 20, "their keys open what is theirs")
        hers = [line for line in self.keys_tried(WORDS, "mother") if line.get("words")]
        self.assertEqual({word for line in hers for word in line["words"]}, set(WORDS), "the control: her keys find every word")
        cards = {line["chain"] for line in hers}
        self.assertEqual([line for line in theirs if line.get("chain") in cards and line["opens"]], [])
        print(f"{theirs[0]['count']} keys of father, aunt and the coach he let in on {len(theirs) - 1} things: {opened} open, {len(WORDS)} words in 0 of"
              f" them; her keys find them in {len(hers)}")

    def test_words_that_would_tell_are_refused_before_they_are_saved(self):
        core = next(p["part"] for p in self.cli("coach", "part", "list", self.plan)["parts"] if p["kind"] == "core")
        found = self.cli("coach", "protect", "check", self.plan, core, "--text", "Afspraak in de kanarievogelstr.")["reveals"]
        self.assertEqual([(one["person"], one["field"]) for one in found], [(self.mother, "address")])
        self.assertIn(self.father, found[0]["readers"])
        self.assertNotIn(self.coach, found[0]["readers"])
        words = f"words=Afspraak in de {STREET}"
        for who in ("coach", "mother"):
            self.refused("may-reveal", who, "item", "add", self.plan, "agreement", words)
        item = self.add("coach", "agreement", "words=Afspraak in het park")
        self.refused("may-reveal", "coach", "item", "set", self.plan, item, words)
        self.cli("coach", "item", "set", self.plan, item, words, "--even-so")
        self.refused("not-allowed", "coach", "item", "add", self.plan, "contact-card", "--part", core, "phone=1")

    def test_her_card_is_given_by_two_and_her_protection_ends_by_two(self):
        self.invite("mother", "buddy", "buddy")
        buddy = self.person_id("mother", "buddy")
        words = self.cli("mother", "fingerprint", self.plan, buddy)["words"]
        self.cli("mother", "member", "confirm", self.plan, buddy, "--words", words)
        part = self.part_of("mother", self.card)
        share = ("share", self.plan, part, "--with", buddy, "--access", "read", "--purpose", "ophalen")
        self.refused("consent-needed", "mother", *share)
        self.refused("not-allowed", "mother", *share, "--second", self.father)
        self.cli("mother", *share, "--second", self.coach)
        self.sync("mother", "coach", "buddy")
        self.assertNotIn(STREET, self.text("buddy"))
        question = self.cli("coach", "protect", "list", self.plan)["protections"][0]["questions"][0]
        self.assertTrue(question["to_answer"])
        self.assertEqual(question["person"], buddy)
        self.refused("not-found", "father", "protect", "confirm", self.plan, question["question"])
        self.cli("coach", "protect", "confirm", self.plan, question["question"])
        self.sync("coach", "mother", "coach", "mother", "buddy")
        self.assertIn(STREET, self.text("buddy"))
        self.assertNotIn(STREET, self.text("father"))

        self.refused("not-allowed", "father", "protect", "end", self.plan, self.mother, "--with", self.coach, "--reason", "x")
        asked = self.cli("mother", "protect", "end", self.plan, self.mother, "--with", self.coach, "--reason", "Verhuisd")["question"]
        self.sync("mother", "coach")
        self.assertTrue(self.cli("coach", "protect", "list", self.plan)["protections"][0]["protected"])
        self.cli("coach", "protect", "confirm", self.plan, asked)
        self.sync("coach", "mother", "coach", "father")
        self.assertFalse(self.cli("coach", "protect", "list", self.plan)["protections"][0]["protected"])
        self.assertEqual(self.cli("father", "protect", "list", self.plan)["protections"], [])
        self.assertNotIn(STREET, self.everything_of("father"))


if __name__ == "__main__":
    world.main()
