"""A part that is to be gone for good: hidden at once, kept in time or destroyed, on the server's disk and in every vault.

Killed, by the keys on the files: bodies left on the server, wraps left on the server, keys left in the vaults.
"""
import shutil

import world


class Erase(world.World):
    def setUp(self):
        super().setUp()
        self.family(("parent", "parent"), ("buddy", "buddy"))
        self.invite("parent", "father", "parent")
        self.goal = self.add("parent", "goal", "words=GEHEIMDOEL")
        self.sync("parent", "coach", "father")
        self.part = self.part_of("parent", self.goal)
        self.buddy = self.person_id("parent", "buddy")
        self.cli("parent", "share", self.plan, self.part, "--with", self.buddy, "--access", "write", "--purpose", "meedenken")
        self.sync("parent", "buddy")
        self.cli("buddy", "item", "set", self.plan, self.goal, "why=GEHEIMWAAROM")
        self.sync("buddy", "parent", "father", "coach")
        self.everybody = ("parent", "father", "coach", "buddy")
        for who in self.everybody:
            self.assertIn("GEHEIMWAAROM", self.text(who))

    def erasure(self, who):
        return self.cli(who, "erase", "list", self.plan)["erasures"][0]

    def hidden(self, *people):
        for who in people:
            self.assertNotIn("GEHEIM", self.text(who), who)
            self.assertNotIn(self.part, [p["part"] for p in self.cli(who, "part", "list", self.plan)["parts"]])

    def test_what_is_kept_in_time_comes_back_whole(self):
        self.assertTrue(next(p["may"] for p in self.cli("parent", "erase", "list", self.plan)["parts"] if p["part"] == self.part))
        asked = self.cli("parent", "erase", "part", self.plan, self.part, "--reason", "Te veel.")["erasing"]
        self.assertEqual([(one["part"], one["state"], one["reason"]) for one in asked], [(self.part, "asked", "Te veel.")])
        self.hidden("parent")
        self.cli("buddy", "item", "set", self.plan, self.goal, "why=GEHEIMLATER")
        self.sync(*self.everybody, *self.everybody)
        self.hidden(*self.everybody)
        self.refused("not-found", "father", "item", "set", self.plan, self.goal, "words=x")
        for who, may in (("parent", True), ("father", True), ("coach", False), ("buddy", False)):
            self.assertEqual(self.erasure(who)["may_keep"], may, who)
        self.refused("not-allowed", "coach", "erase", "keep", self.plan, self.part)
        self.travel("+29d")
        self.sync(*self.everybody)
        self.cli("father", "erase", "keep", self.plan, self.part)
        self.sync("father", *self.everybody)
        for who in self.everybody:
            self.assertIn("GEHEIMLATER", self.text(who))
            self.assertEqual(self.erasure(who)["state"], "kept")
            self.assertTrue(self.cli(who, "check")["ok"])
        self.travel("+45d")
        self.sync(*self.everybody)
        self.assertIn("GEHEIMLATER", self.text("coach"))

    def test_after_thirty_days_no_key_old_or_new_opens_anything_of_it(self):
        self.add("coach", "note", "text=GEHEIMENOTITIE", f"goal={self.goal}")
        self.sync("coach", "parent", "father", "buddy")
        words = ["GEHEIMDOEL", "GEHEIMWAAROM", "GEHEIMENOTITIE"]
        control = [line for line in self.keys_tried(words, "parent") if line.get("chain") == self.part]
        self.assertEqual(set(words), {word for line in control for word in line.get("words", [])})
        for who in self.everybody:
            shutil.copytree(f"{self.dir}/{who}", f"{self.dir}/old-{who}")
        self.cli("parent", "erase", "part", self.plan, self.part, "--reason", "GEHEIMEREDEN")
        self.sync("parent", "father", "coach", "buddy")
        self.travel("+31d")
        self.hidden("buddy")  # whose phone stays in a drawer
        self.refused("not-found", "father", "erase", "keep", self.plan, self.part)
        for _ in range(2):
            self.sync("parent", "father", "coach")
        self.stop()
        self.start()  # its upkeep runs when it starts
        self.sync("parent", "father", "coach", "parent")
        state = self.erasure("parent")
        self.assertEqual((state["state"], state["name"], state["reason"]), ("gone", "", ""))
        reported = {device["person"]: device["reported"] is not None for device in state["devices"]}
        self.assertEqual(reported, {self.person_id("parent", who): who != "buddy" for who in self.everybody})
        told = [entry["what"] for entry in self.cli("father", "log", self.plan)["entries"] if entry["part"] == self.part]
        self.assertEqual(sorted(told), ["erase-asked", "erased"] + ["erased-here"] * 3)
        self.assertNotIn("GEHEIM", str(self.cli("father", "log", self.plan)))
        self.hidden("parent", "father", "coach")
        self.refused("not-found", "parent", "share", self.plan, self.part, "--with", self.buddy, "--access", "read", "--purpose", "x")

        # Whoever carries the disk off, with today's keys and with those that everybody once had.
        vaults = ["parent", "father", "coach"]
        left = [line for line in self.keys_tried(words, *vaults) if line.get("chain") == self.part]
        self.assertEqual([line for line in left if line["opens"]], [])
        old = [line for line in self.keys_tried(words, *(f"old-{who}" for who in self.everybody)) if line.get("chain") == self.part]
        self.assertEqual([line for line in old if line["what"] in ("commit", "snapshot")], [])
        # What stands in signed entries stays sealed in them: who has the disk and an older vault learns the part's name, no more.
        self.assertEqual({line["what"] for line in old if line["opens"]}, {"note", "receipt"})
        self.assertEqual({word for line in old for word in line.get("words", [])}, {"GEHEIMDOEL"})
        for who in vaults:
            self.assertTrue(self.cli(who, "check")["ok"])
        self.sync("buddy", "parent")
        self.assertTrue(all(device["reported"] for device in self.erasure("parent")["devices"]))
        print(f"{sum(line['opens'] for line in control)} of {len(control)} opened before, 0 of {len(left)} after; "
              f"with every old key nothing but the part's name")

    def test_the_rest_of_the_plan_stands_on_some_parts_and_a_file_has_its_term(self):
        note = self.add("coach", "note", "text=team", "--part", self.cli("coach", "part", "create", self.plan, "team", "--kind", "team")["part"])
        self.sync("coach")
        team = self.part_of("coach", note)
        self.refused("not-allowed", "coach", "erase", "part", self.plan, team)
        why = {p["kind"]: p.get("why_not") for p in self.cli("coach", "erase", "list", self.plan)["parts"]}
        self.assertEqual((why["team"], why["goal"]), ("file-kept", "not-yours"))
        core = next(p["part"] for p in self.cli("parent", "part", "list", self.plan)["parts"] if p["kind"] == "core")
        self.refused("not-allowed", "parent", "erase", "part", self.plan, core)
        self.refused("not-allowed", "buddy", "erase", "plan", self.plan)
        self.assertEqual(len(self.cli("parent", "erase", "plan", self.plan)["erasing"]), 3)
        self.assertEqual(self.show("parent")["items"], [])
        self.sync("parent", "coach")
        self.assertEqual([item["item"] for item in self.show("coach")["items"]], [note])


if __name__ == "__main__":
    world.main()
