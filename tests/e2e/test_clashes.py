"""A clash is shown to everybody who may see it, and never decided in silence."""
import world


class Clashes(world.World):
    def setUp(self):
        super().setUp()
        self.family(("parent", "parent"), ("buddy", "buddy"))
        self.goal = self.add("coach", "goal", "words=Samen eten")
        self.sync("coach", "parent")

    def clash(self):
        self.cli("coach", "item", "set", self.plan, self.goal, "words=Elke avond samen eten")
        self.cli("parent", "item", "set", self.plan, self.goal, "words=In het weekend samen koken")
        self.sync("coach", "parent", "coach", "parent")

    def test_both_wordings_stay_in_the_same_order_everywhere(self):
        self.clash()
        seen = [self.field(who, self.goal, "words") for who in ("coach", "parent")]
        self.assertEqual(seen[0], seen[1])
        values = [seen[0]["value"]] + [other["value"] for other in seen[0]["alternatives"]]
        self.assertEqual(sorted(values), ["Elke avond samen eten", "In het weekend samen koken"])
        self.assertNotIn("samen", self.text("buddy"))
        self.assertEqual(self.cli("parent", "status")["clashes"], 1)

    def test_choosing_an_alternative_settles_it_for_everybody(self):
        self.clash()
        other = self.field("parent", self.goal, "words")["alternatives"][0]["value"]
        self.cli("parent", "item", "resolve", self.plan, self.goal, "words", "--keep", "1")
        self.sync("parent", "coach")
        for who in ("parent", "coach"):
            field = self.field(who, self.goal, "words")
            self.assertEqual((field["value"], field.get("alternatives", [])), (other, []))

    def test_a_new_wording_settles_it_and_history_keeps_the_old_ones(self):
        self.clash()
        self.cli("parent", "item", "resolve", self.plan, self.goal, "words", "--value", "Samen koken en eten")
        self.sync("parent", "coach")
        self.assertEqual(self.field("coach", self.goal, "words")["value"], "Samen koken en eten")
        self.assertNotIn("In het weekend", self.text("coach"))
        history = self.cli("coach", "item", "history", self.plan, self.goal)["changes"]
        self.assertLessEqual({"Samen eten", "Elke avond samen eten", "In het weekend samen koken"},
                             {change["value"] for change in history if change["field"] == "words"})

    def test_different_fields_of_one_item_do_not_clash(self):
        self.cli("coach", "item", "set", self.plan, self.goal, "why=Rust aan tafel")
        self.cli("parent", "item", "set", self.plan, self.goal, "words=Samen aan tafel")
        self.sync("coach", "parent", "coach")
        fields = self.item("coach", self.goal)["fields"]
        self.assertEqual((fields["why"]["value"], fields["words"]["value"]), ("Rust aan tafel", "Samen aan tafel"))
        self.assertEqual(self.cli("coach", "status")["clashes"], 0)

    def test_removing_what_somebody_else_changed_puts_it_in_the_tray(self):
        self.cli("coach", "item", "remove", self.plan, self.goal)
        self.cli("parent", "item", "set", self.plan, self.goal, "words=Toch samen eten")
        self.sync("coach", "parent", "coach")
        for who in ("coach", "parent"):
            self.assertEqual([one["item"] for one in self.show(who)["tray"]], [self.goal])
        self.cli("parent", "item", "restore", self.plan, self.goal)
        self.sync("parent", "coach")
        self.assertEqual(self.field("coach", self.goal, "words")["value"], "Toch samen eten")
        self.assertEqual(self.show("coach")["tray"], [])

    def test_two_who_tick_the_same_action_done_have_no_clash(self):
        action = self.add("parent", "action", "words=Brood kopen", f"goal={self.goal}", "status=open")
        self.sync("parent", "coach")
        for who in ("coach", "parent"):
            self.cli(who, "item", "set", self.plan, action, "status=done")
        self.sync("coach", "parent", "coach")
        self.assertEqual(self.field("coach", action, "status")["value"], "done")
        self.assertEqual(self.cli("coach", "status")["clashes"], 0)

    def test_people_can_work_offline_for_a_long_time(self):
        self.stop()
        mine = [self.add("coach", "strength", f"words=Coach {n}") for n in range(5)]
        theirs = [self.add("parent", "strength", f"words=Ouder {n}") for n in range(5)]
        self.refused("offline", "coach", "sync")
        waiting = self.cli("coach", "status")
        self.assertGreaterEqual(waiting["waiting"], 1)
        self.assertFalse(waiting["saved_on_server"])
        self.start()
        self.sync("coach", "parent", "coach")
        for who in ("coach", "parent"):
            shown = {one["item"] for one in self.show(who)["items"]}
            self.assertLessEqual(set(mine + theirs), shown)
            self.assertEqual(self.cli(who, "status")["waiting"], 0)
        self.assertEqual([self.item(who, mine[0]) for who in ("coach", "parent")][0], self.item("parent", mine[0]))

    def test_syncing_again_sends_nothing_and_changes_nothing(self):
        before = self.text("coach")
        for _ in range(3):
            report = self.cli("coach", "sync")
            self.assertEqual((report["waiting"], report["clashes"]), (0, 0))
        self.assertEqual(self.cli("coach", "sync")["pulled"], 0)
        self.assertEqual(self.text("coach"), before)


if __name__ == "__main__":
    world.main()
