"""A safety exception by two professionals: asked, agreed to, told, read, ended; and by one alone nothing at all.
"""
import datetime
import json

import world

REASON = "Het kind vertelde vandaag op school dat het bang is om naar huis te gaan en toonde blauwe plekken."
SECRET = "GEHEIMVANHETGEZIN"


def days(count):
    return (datetime.date.today() + datetime.timedelta(days=count)).isoformat()


class Safety(world.World):
    def setUp(self):
        super().setUp()
        self.family(("parent", "parent"), ("buddy", "buddy"))
        self.invite("parent", "colleague", "coach")
        self.sync("coach", "parent", "colleague", "coach")
        self.goal = self.add("parent", "goal", f"words={SECRET}")
        self.sync("parent", "coach", "colleague")
        self.part = self.part_of("parent", self.goal)
        self.colleague = self.person_id("parent", "colleague")
        self.coach = self.person_id("parent", "coach")
        self.cli("parent", "unshare", self.plan, self.part, "--from", self.colleague)
        self.sync("parent", "colleague", "coach")
        self.assertNotIn(SECRET, self.text("colleague"))

    def propose(self, *more, until=days(7)):
        words = ["--items", self.goal, "--with", self.colleague, "--ground", "danger", "--reason", REASON, "--until", until]
        talk = [] if "--discussed" in more else ["--not-discussed", "Dat zou het kind in gevaar brengen."]
        proposal = self.cli("coach", "safety", "propose", self.plan, *words, *talk, *more)["proposal"]
        self.sync("coach", "colleague")
        return proposal

    def book(self, who):
        return [line for line in self.cli(who, "log", self.plan)["entries"] if line["what"].startswith("safety")]

    def state(self, who):
        return [one["state"] for one in self.cli(who, "safety", "list", self.plan)["safety"]]

    def test_two_open_what_one_may_not_and_the_family_is_told(self):
        proposal = self.propose("--discussed")
        asked = self.cli("colleague", "safety", "list", self.plan)["safety"][0]
        self.assertEqual((asked["state"], asked["to_answer"], asked["reason"]), ("asked", True, REASON))
        self.assertEqual([item["kind"] for item in asked["items"]], ["goal"])
        self.refused("not-found", "coach", "safety", "confirm", self.plan, proposal)
        self.refused("not-found", "parent", "safety", "confirm", self.plan, proposal)
        self.cli("colleague", "safety", "confirm", self.plan, proposal)
        self.assertNotIn(SECRET, self.text("colleague"))
        self.sync("colleague", "parent")
        self.assertEqual((self.book("parent"), self.state("parent")), ([], []))
        self.sync("coach", "colleague", "parent", "buddy")
        self.assertIn(SECRET, self.text("colleague"))
        self.assertEqual(self.item("colleague", self.goal)["fields"]["words"]["by"], self.person_id("coach", "parent"))
        self.refused("not-allowed", "colleague", "item", "set", self.plan, self.goal, "words=anders")
        self.assertEqual(self.state("parent"), ["open"])
        told = self.book("parent")
        self.assertEqual(len(told), 1)
        self.assertIn(REASON, told[0]["text"])
        self.assertEqual((told[0]["person"], told[0]["about"], told[0]["part"]), (self.coach, self.colleague, self.part))
        self.assertEqual((self.book("buddy"), self.state("buddy")), ([], []))
        self.assertEqual(world.find(f"{self.dir}/server", [SECRET, REASON]), set())
        self.travel("+8d")
        self.assertNotIn(SECRET, self.text("colleague"))
        self.sync("colleague", "coach", "parent")
        self.assertNotIn(SECRET, self.text("colleague"))
        self.assertEqual({self.state(who)[0] for who in ("coach", "colleague", "parent")}, {"ended"})
        self.assertTrue(self.cli("colleague", "check")["ok"])

    def test_where_telling_is_dangerous_the_family_is_told_on_its_day(self):
        proposal = self.propose("--tell-after", days(20))
        self.cli("colleague", "safety", "confirm", self.plan, proposal)
        self.sync("colleague", "coach", "colleague", "parent")
        self.assertIn(SECRET, self.text("colleague"))
        self.assertEqual((self.book("parent"), self.state("parent")), ([], []))
        self.assertNotIn(REASON, json.dumps(self.cli("parent", "log", self.plan)))
        self.travel("+22d")
        self.sync("coach", "parent")
        self.assertEqual([line["what"] for line in self.book("parent")], ["safety-told"])
        self.assertIn(REASON, self.book("parent")[0]["text"])

    def test_nobody_alone_and_nothing_private(self):
        ask = lambda *words, items=None, until=days(7), ground="danger", reason=REASON, colleague=None: (
            "safety", "propose", self.plan, "--items", items or self.goal, "--with", colleague or self.colleague, "--ground",
            ground, "--reason", reason, "--until", until, *(words or ("--discussed",)))
        self.refused("not-allowed", "coach", *ask(colleague=self.coach))
        self.refused("not-allowed", "coach", *ask(colleague=self.person_id("coach", "parent")))
        self.refused("not-allowed", "parent", *ask())
        self.refused("not-found", "colleague", *ask(colleague=self.coach))
        self.refused("bad-value", "coach", *ask(reason="Omdat het nodig is."))
        self.refused("bad-value", "coach", *ask(until=days(40)))
        self.refused("bad-value", "coach", *ask(until="2001-01-01"))
        self.refused("bad-value", "coach", *ask(ground="zomaar"))
        self.refused("bad-value", "coach", *ask("--discussed", "--tell-after", days(120)))
        self.refused("usage", "coach", *ask("--discussed", "--not-discussed", "beide"))
        diary = self.cli("coach", "part", "create", self.plan, "Van mij", "--kind", "private")["part"]
        secret = self.cli("coach", "item", "add", self.plan, "note", "text=van mij", "--part", diary)["item"]
        self.sync("coach")
        self.refused("not-allowed", "coach", *ask(items=secret))
        self.refused("not-allowed", "coach", "part", "create", self.plan, "Veilig", "--kind", "safety")
        proposal = self.propose()
        self.cli("colleague", "safety", "refuse", self.plan, proposal)
        self.refused("not-allowed", "colleague", "safety", "confirm", self.plan, proposal)
        self.sync("colleague", "coach", "parent")
        self.assertEqual(self.state("coach"), ["declined"])
        self.assertEqual(self.book("parent"), [])


if __name__ == "__main__":
    world.main()
