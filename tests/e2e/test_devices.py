"""One person, several devices: let in, named, listed, taken out."""
import os

import world


class Devices(world.World):
    def setUp(self):
        super().setUp()
        self.family(("parent", "parent"), ("buddy", "buddy"))

    def second(self, who, device, role, *plan):
        self.person(device, role)
        code = self.cli(who, "device", "add", *plan)["code"]
        self.cli(device, "join", code)
        self.sync(who, device)

    def devices(self, who, plan=None):
        return self.cli(who, "device", "list", plan or self.plan)["devices"]

    def test_a_second_phone_sees_what_the_first_one_sees(self):
        diary = self.cli("parent", "part", "create", self.plan, "Dagboek", "--kind", "private")["part"]
        self.cli("parent", "item", "add", self.plan, "note", "--part", diary, "text=van mij alleen")
        self.add("coach", "goal", "words=Samen eten")
        self.sync("coach", "parent")
        self.second("parent", "tablet", "parent")
        text = self.text("tablet")
        self.assertIn("van mij alleen", text)
        self.assertIn("Samen eten", text)
        self.assertNotIn("van mij alleen", self.text("coach"))
        later = self.add("tablet", "goal", "words=Van de tablet")
        self.sync("tablet", "parent", "coach")
        self.assertIsNotNone(self.item("parent", later))
        self.assertEqual(self.field("coach", later, "words")["by"], self.person_id("coach", "parent"))

    def test_devices_are_listed_named_and_taken_out(self):
        self.second("parent", "tablet", "parent")
        self.sync("parent", "coach")
        parent = self.person_id("coach", "parent")
        mine = [d for d in self.devices("parent") if d["own"]]
        self.assertEqual(len(mine), 2)
        lost = next(d for d in mine if not d["this"])
        self.assertEqual((lost["name"], lost["confirmed"], lost["unlock"]), ("tablet", True, "passphrase"))
        self.assertIsNotNone(lost["last_contact"])
        self.cli("parent", "device", "rename", self.plan, lost["device"], "tablet in de keuken")
        self.sync("parent", "coach", "buddy")
        line = next(d for d in self.devices("coach") if d["device"] == lost["device"])
        self.assertEqual((line["name"], line["person"], line["own"]), ("tablet in de keuken", parent, False))
        self.refused("not-allowed", "coach", "device", "rename", self.plan, lost["device"], "van mij")
        self.refused("not-allowed", "buddy", "device", "revoke", self.plan, lost["device"])
        self.refused("not-allowed", "parent", "device", "revoke", self.plan, next(d for d in mine if d["this"])["device"])
        self.cli("parent", "device", "revoke", self.plan, lost["device"])
        self.sync("parent", "coach")
        self.assertEqual([d["removed"] for d in self.devices("coach") if d["device"] == lost["device"]], [True])
        self.refused("revoked", "tablet", "sync")
        self.add("parent", "strength", "words=We gaan verder")
        self.sync("parent", "coach")
        self.assertIn("We gaan verder", self.text("coach"))
        log = self.cli("coach", "log", self.plan)["entries"]
        self.assertIn("added a device of their own: tablet", [e["text"] for e in log if e["what"] == "device-added"])
        self.assertTrue([e for e in log if e["what"] == "device-removed"])

    def test_a_plan_closes_on_a_device_that_met_no_server_and_opens_with_the_next_sync(self):
        waits = self.add("coach", "strength", "words=Nog niet verzonden")
        self.later = "+20d"  # of these programs; the server, which runs on, needs no other clock
        self.refused("lease-expired", "coach", "plan", "show", self.plan)
        self.refused("lease-expired", "coach", "export", self.plan, "--format", "json", "--to", f"{self.dir}/uit.json")
        self.refused("lease-expired", "coach", "item", "add", self.plan, "strength", "words=te laat")
        self.assertFalse(os.path.exists(f"{self.dir}/uit.json"))
        self.assertEqual([p["locked"] for p in self.cli("coach", "plan", "list")["plans"]], [True])
        state = self.cli("coach", "status")
        self.assertEqual((state["locked"], state["waiting"]), (True, 1))
        self.assertIn("lease_ends", state)
        self.text("parent")  # sixty days for a family
        self.sync("coach", "parent")
        self.assertIsNotNone(self.item("parent", waits))
        self.assertFalse(self.cli("coach", "status")["locked"])
        self.assertIn("Nog niet verzonden", self.text("coach"))
        self.later = ""
        self.text("coach")  # back in real time: no reason to close

    def test_an_export_is_told_to_who_reads_the_part(self):
        self.sync("parent", "coach")
        self.cli("parent", "export", self.plan, "--format", "json", "--to", f"{self.dir}/uit.json")
        self.sync("parent", "coach")
        me = self.person_id("coach", "parent")
        told = [e for e in self.cli("coach", "log", self.plan)["entries"] if e["what"] == "exported"]
        self.assertTrue(told)
        self.assertEqual({e["person"] for e in told}, {me})

    def test_one_code_is_for_every_plan_wherever_it_is(self):
        first, here = self.plan, (self.url, self.address, self.server)
        # A plan on another server of the same coach.
        self.address, data = "127.0.0.1:0", self.dir
        self.dir = f"{data}/elsewhere"
        os.makedirs(self.dir)
        self.start()
        away_server, away_url, self.dir = self.server, self.url, data
        self.url, self.address, self.server = here
        self.addCleanup(lambda: (away_server.kill(), away_server.wait(), away_server.stdout.close()))
        away = self.cli("coach", "plan", "create", "--family", "Elders", "--server", away_url)["plan"]
        self.cli("coach", "item", "add", away, "goal", "words=Op de andere server")
        self.sync("coach")
        self.second("coach", "laptop", "coach")
        self.sync("coach", "laptop")
        plans = {p["plan"]: p["joined"] for p in self.cli("laptop", "plan", "list")["plans"]}
        self.assertEqual(plans, {first: True, away: True})
        self.assertIn("Op de andere server", str(self.cli("laptop", "plan", "show", away)))

    def test_codes_are_for_one_device_once_and_not_for_long(self):
        self.person("tablet", "parent")
        self.person("other", "parent")
        code = self.cli("parent", "device", "add", self.plan)["code"]
        self.refused("bad-code", "parent", "join", code)
        self.refused("bad-code", "coach", "join", code)
        self.refused("bad-code", "other", "join", code[:-2] + "xx")
        self.cli("tablet", "join", code)
        self.cli("other", "join", code)
        self.sync("parent", "tablet")
        self.call("other", "sync")
        self.assertFalse(self.cli("other", "plan", "list")["plans"][0]["joined"])
        self.refused("bad-code", "tablet", "join", code)
        late = self.cli("parent", "device", "add")["code"]
        self.travel("+16m")
        self.refused("code-expired", "other", "join", late)
        self.refused("not-found", "parent", "device", "add", "00" * 32)


if __name__ == "__main__":
    world.main()
