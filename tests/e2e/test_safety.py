"""A safety exception by two professionals: asked, agreed to, told, read, ended; and by one alone nothing at all.
"""
import datetime
import json
import os
import subprocess
import time

import world

KILLS = 200 if os.environ.get("KP_BUDGET") == "nightly" else 20

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
        began = time.monotonic()
        self.sync("coach")
        self.lasts = time.monotonic() - began

    def propose(self, *more, until=days(7)):
        words = ["--items", self.goal, "--with", self.colleague, "--ground", "danger", "--reason", REASON, "--until", until]
        talk = [] if "--discussed" in more else ["--not-discussed", "Dat zou het kind in gevaar brengen."]
        proposal = self.cli("coach", "safety", "propose", self.plan, *words, *talk, *more)["proposal"]
        self.sync("coach", "colleague")
        return proposal

    def opened_by(self, who):
        """The chains on the server in which this person's keys find the words."""
        return {line["chain"] for line in self.keys_tried([SECRET], who) if line.get("words")}

    def book(self, who):
        return [line for line in self.cli(who, "log", self.plan)["entries"] if line["what"].startswith("safety")]

    def state(self, who):
        return [one["state"] for one in self.cli(who, "safety", "list", self.plan)["safety"]]

    def test_two_open_what_one_may_not_and_the_family_is_told(self):
        known = self.opened_by("colleague")  # of before that part was taken back
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
        copies = self.opened_by("colleague") - known
        self.assertEqual(len(copies), 1, "the control: until its day the colleague's keys open the copy")
        self.assertEqual(self.opened_by("buddy"), set())
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

    def test_killed_at_any_moment_no_copy_is_read_untold(self):
        """Both programs are ended within their syncs, later each time: whoever reads a copy, the family's book has its line."""
        opened, killed, step = 0, 0, 1.0 / KILLS
        for n in range(KILLS):
            words, reason = f"{SECRET}NUMMER{n}X", f"{REASON} Dit is melding {n}."
            item = self.cli("parent", "item", "add", self.plan, "goal", f"words={words}", "--part", self.part)["item"]
            self.sync("parent", "coach")
            proposal = self.cli("coach", "safety", "propose", self.plan, "--items", item, "--with", self.colleague, "--ground",
                                "danger", "--reason", reason, "--until", days(7), "--discussed")["proposal"]
            self.sync("coach", "colleague")
            self.cli("colleague", "safety", "confirm", self.plan, proposal)
            self.sync("colleague")
            for who in ("coach", "colleague") * 2:
                child = subprocess.Popen(self.command(who, "sync"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                         env=self._environment(who))
                try:
                    child.wait(2 * self.lasts * step * n)
                except subprocess.TimeoutExpired:
                    child.kill()
                    child.wait(world.SECONDS)
                    killed += 1
                reads = words in self.text("colleague")
                opened += reads
                if reads:
                    self.sync("parent")
                    for reader in ("parent", "coach"):
                        self.assertTrue([line for line in self.book(reader) if reason in line["text"]], f"{reader} {n}")
                    part = next(one["part"] for one in self.cli("colleague", "safety", "list", self.plan)["safety"]
                                if one["proposal"] == proposal)
                    self.assertTrue([line for line in self.book("colleague") if line["part"] == part], f"colleague {n}")
            self.sync("coach", "colleague", "parent")
            self.assertIn(words, self.text("colleague"))
            self.assertEqual(len([line for line in self.book("parent") if reason in line["text"]]), 1)
        self.assertGreater(killed, 0)
        print(f"{killed} syncs of {4 * KILLS} killed; {opened} times a copy was read, and never untold")

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
