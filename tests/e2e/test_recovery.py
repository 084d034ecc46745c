"""Everything lost: back with the recovery sheet, or by a new invitation; and what a lost device had not sent."""
import world


class Recovery(world.World):
    def setUp(self):
        super().setUp()
        self.family(("parent", "parent"))
        self.diary = self.cli("parent", "part", "create", self.plan, "Dagboek", "--kind", "private")["part"]
        self.cli("parent", "item", "add", self.plan, "note", "--part", self.diary, "text=van mij alleen")
        self.add("coach", "goal", "words=Samen eten")
        self.sync("coach", "parent", "coach")

    def parts(self, who):
        return {p["part"] for p in self.cli(who, "part", "list", self.plan)["parts"]}

    def items(self, who):
        return sorted(str(one) for one in self.show(who)["items"])

    def test_a_sheet_brings_everything_back(self):
        sheet = self.cli("parent", "recover", "sheet", self.plan)
        self.assertEqual(len(sheet["words"].split()), 24)
        self.assertTrue(sheet["saved_on_server"])
        self.cli("parent", "item", "add", self.plan, "note", "--part", self.diary, "text=na het blad geschreven")
        self.sync("parent", "coach")
        before = self.items("parent")
        self.person("phone", "parent")
        self.refused("usage", "phone", "recover", "use", "--server", self.url)
        self.refused("bad-code", "phone", "recover", "use", "--server", self.url, KRACHTPLAN_RECOVERY="paard paard paard")
        back = self.cli("phone", "recover", "use", "--server", self.url, KRACHTPLAN_RECOVERY=sheet["words"])
        self.assertEqual(back["plans"], [self.plan])
        self.assertEqual(self.items("phone"), before)
        self.assertIn("van mij alleen", self.text("phone"))
        self.assertIn("na het blad geschreven", self.text("phone"))
        self.assertTrue(self.cli("phone", "check")["ok"])
        self.assertEqual(self.parts("phone"), self.parts("parent"))
        self.add("phone", "goal", "words=Weer verder")
        self.sync("phone", "coach")
        self.assertIn("Weer verder", self.text("coach"))
        said = {e["what"] for e in self.cli("coach", "log", self.plan)["entries"]}
        self.assertTrue({"sheet-made", "sheet-used"} <= said)
        # Used up; and the lost phone is taken out by the new one.
        self.person("finder", "parent")
        self.refused("bad-code", "finder", "recover", "use", KRACHTPLAN_RECOVERY=sheet["code"])
        lost = next(d for d in self.cli("phone", "device", "list", self.plan)["devices"]
                    if d["own"] and not d["this"] and not d["paper"])
        self.cli("phone", "device", "revoke", self.plan, lost["device"])
        self.sync("phone")
        self.refused("revoked", "parent", "sync")

    def test_without_the_sheet_exactly_what_is_shared_comes_back(self):
        parent = self.person_id("coach", "parent")
        self.person("phone", "parent")
        code = self.cli("coach", "invite", self.plan, "--role", "parent", "--agreed-by", parent)["code"]
        self.cli("phone", "join", code)
        self.sync("coach", "phone", "coach", "phone")
        self.assertEqual(self.parts("phone"), self.parts("coach"))
        self.assertNotIn(self.diary, self.parts("phone"))
        self.assertEqual(self.items("phone"), self.items("coach"))
        self.assertNotIn("van mij alleen", self.text("phone"))

    def test_what_a_lost_device_had_not_sent_is_handed_in_and_it_is_wiped(self):
        self.person("tablet", "parent")
        code = self.cli("parent", "device", "add")["code"]
        self.cli("tablet", "join", code)
        self.sync("parent", "tablet")
        self.stop()
        self.add("tablet", "goal", "words=Offline op de tablet")
        self.cli("tablet", "item", "add", self.plan, "note", "--part", self.diary, "text=Geheim op de tablet")
        self.start()
        lost = next(d for d in self.cli("parent", "device", "list", self.plan)["devices"] if d["own"] and not d["this"])
        self.cli("parent", "device", "revoke", self.plan, lost["device"])
        self.sync("parent", "coach")
        self.refused("revoked", "tablet", "sync")
        self.assertEqual(self.cli("tablet", "plan", "list")["plans"][0]["left"], True)
        self.assertEqual(world.find(f"{self.dir}/tablet", {"Offline op de tablet", "Geheim op de tablet"}), set())
        self.sync("parent", "coach")
        parcels = self.cli("parent", "parcel", "list", self.plan)["parcels"]
        self.assertEqual(len(parcels), 2)
        self.assertEqual(self.cli("coach", "parcel", "list", self.plan)["parcels"], [])
        for parcel in parcels:
            self.assertTrue(parcel["changes"])
            self.cli("parent", "parcel", "take", self.plan, parcel["parcel"])
            self.refused("not-found", "parent", "parcel", "take", self.plan, parcel["parcel"])
        self.sync("parent", "coach")
        self.assertIn("Offline op de tablet", self.text("coach"))
        self.assertIn("Geheim op de tablet", self.text("parent"))
        self.assertNotIn("Geheim op de tablet", self.text("coach"))
        line = next(d for d in self.cli("coach", "device", "list", self.plan)["devices"] if d["device"] == lost["device"])
        self.assertIsNotNone(line["wiped"])
        self.assertEqual((line["removed"], line["parcels"], line["left_unsent"]), (True, 2, 0))
        self.assertIn("device-wiped", [e["what"] for e in self.cli("coach", "log", self.plan)["entries"]])


if __name__ == "__main__":
    world.main()
