"""Access that was taken back, ran out, or went with a device: nothing written afterwards can be read there.

Killed, by the keys on the files: a withdrawal that leaves the lock as it is, and keys wrapped for whoever has a device
(Space::wrapFor and the server's own check, both switched off).
"""
import datetime
import json
import shutil
import subprocess

import world


class Withdrawn(world.World):
    def setUp(self):
        super().setUp()
        self.family(("parent", "parent"), ("buddy", "buddy"))
        self.goal = self.add("parent", "goal", "words=Voetbal op woensdag")
        self.sync("parent", "coach")
        self.part = self.part_of("parent", self.goal)
        self.buddy = self.person_id("parent", "buddy")

    def share(self, *more):
        self.cli("parent", "share", self.plan, self.part, "--with", self.buddy, "--access", "read", "--purpose", "meerijden",
                 *more)
        self.sync("parent", "buddy")
        self.assertIn("Voetbal op woensdag", self.text("buddy"))

    def write_secret(self):
        self.cli("parent", "item", "set", self.plan, self.goal, "words=GEHEIMNADIEN")
        self.sync("parent", "buddy", "coach")
        self.assertNotIn("GEHEIMNADIEN", self.text("buddy"))
        self.assertIn("GEHEIMNADIEN", self.text("coach"))

    def test_nothing_shared_shows_an_empty_plan(self):
        shown = self.show("buddy")
        self.assertEqual((shown["items"], shown["family"]), ([], ""))

    def test_what_was_written_after_a_withdrawal_stays_unread(self):
        self.share()
        epoch = next(p["epoch"] for p in self.cli("parent", "part", "list", self.plan)["parts"] if p["part"] == self.part)
        self.cli("parent", "unshare", self.plan, self.part, "--from", self.buddy)
        self.sync("parent")
        self.write_secret()
        found = next(p for p in self.cli("parent", "part", "list", self.plan)["parts"] if p["part"] == self.part)
        self.assertGreater(found["epoch"], epoch)
        self.assertNotIn(self.buddy, found["readers"])
        self.assertNotIn("Voetbal", self.text("buddy"))

    def test_a_withdrawal_holds_when_the_coach_writes_next(self):
        self.share()
        self.cli("parent", "unshare", self.plan, self.part, "--from", self.buddy)
        self.sync("parent", "coach")
        self.cli("coach", "item", "set", self.plan, self.goal, "why=GEHEIMVANDECOACH")
        self.sync("coach", "buddy", "parent")
        self.assertNotIn("GEHEIMVANDECOACH", self.text("buddy"))
        self.assertIn("GEHEIMVANDECOACH", self.text("parent"))

    def test_it_can_be_shared_again_afterwards(self):
        self.share()
        self.cli("parent", "unshare", self.plan, self.part, "--from", self.buddy)
        self.sync("parent", "buddy")
        self.write_secret()
        self.cli("parent", "share", self.plan, self.part, "--with", self.buddy, "--access", "read", "--purpose", "opnieuw")
        self.sync("parent", "buddy")
        self.assertIn("GEHEIMNADIEN", self.text("buddy"))

    def test_access_ends_at_its_date(self):
        self.share("--until", "2100-01-01")
        self.cli("parent", "unshare", self.plan, self.part, "--from", self.buddy)
        self.sync("parent", "buddy")
        tomorrow = datetime.date.today() + datetime.timedelta(days=1)
        self.cli("parent", "share", self.plan, self.part, "--with", self.buddy, "--access", "read", "--purpose", "meerijden",
                 "--until", tomorrow.isoformat())
        self.sync("parent", "buddy")
        self.assertIn("Voetbal op woensdag", self.text("buddy"))
        self.travel("+3d")
        self.assertNotIn("Voetbal op woensdag", self.text("buddy"))
        self.sync("parent", "coach")
        self.write_secret()

    def test_a_removed_device_gets_nothing_more(self):
        self.share()
        members = self.cli("parent", "members", self.plan)["members"]
        device = next(m for m in members if m["person"] == self.buddy)["devices"][0]["device"]
        self.cli("coach", "device", "revoke", self.plan, device)
        self.sync("coach", "parent")
        self.cli("parent", "item", "set", self.plan, self.goal, "words=GEHEIMNADIEN")
        self.sync("parent", "coach")
        self.refused("revoked", "buddy", "sync")
        self.assertEqual(self.show("buddy")["items"], [])  # wiped: the plan is no longer on it
        self.assertIn("GEHEIMNADIEN", self.text("coach"))

    def test_reading_does_not_allow_writing_or_sharing(self):
        self.share()
        self.refused("not-allowed", "buddy", "item", "set", self.plan, self.goal, "words=Iets anders")
        coach = self.person_id("parent", "coach")
        code, answer = self.call("buddy", "share", self.plan, self.part, "--with", coach, "--access", "write", "--purpose", "x")
        self.assertEqual(code, 1, answer)
        self.assertIn(answer["error"], ("not-allowed", "consent-needed"))

    def test_the_open_book_tells_who_got_and_lost_access(self):
        self.share()
        self.show("buddy")
        self.sync("buddy", "parent")
        self.cli("parent", "unshare", self.plan, self.part, "--from", self.buddy)
        self.sync("parent", "coach")
        entries = self.cli("coach", "log", self.plan)["entries"]
        told = {entry["what"] for entry in entries if self.buddy in (entry["about"], entry["person"])}
        self.assertLessEqual({"granted", "withdrawn", "read"}, told)

    def test_a_copy_of_the_whole_server_does_not_help_the_withdrawn(self):
        """The buddy's own old vault against a copy of all the server has, from before and after the withdrawal."""
        self.share()
        shutil.copytree(f"{self.dir}/buddy", f"{self.dir}/kept")
        self.cli("parent", "unshare", self.plan, self.part, "--from", self.buddy)
        self.sync("parent")
        self.write_secret()
        self.stop()
        shutil.rmtree(f"{self.dir}/buddy")
        shutil.move(f"{self.dir}/kept", f"{self.dir}/buddy")
        self.start()
        self.call("buddy", "sync")
        self.assertNotIn("GEHEIMNADIEN", self.text("buddy"))
        for place in ("buddy", "server"):
            self.assertEqual(world.find(f"{self.dir}/{place}", ["GEHEIMNADIEN"]), set())

    def keys_tried(self, *vaults):
        """What kp_locksmith could open: one line for each thing on the server's disk."""
        server = f"{self.dir}/server/krachtplan-server.db"
        done = subprocess.run([f"{world.BIN}/kp_locksmith", server, *(f"{self.dir}/{vault}" for vault in vaults)], text=True,
                              capture_output=True, timeout=world.SECONDS, check=True, env=self._environment("buddy"))
        return [json.loads(line) for line in done.stdout.splitlines()]

    def test_no_key_of_the_withdrawn_opens_what_came_after(self):
        """Against the files: every key of the buddy's vault, as it was at each moment, on all that lies on the server."""
        self.share()
        self.cli("coach", "item", "set", self.plan, self.goal, "why=Even eruit")
        self.add("parent", "note", "text=Tas mee", f"goal={self.goal}")
        self.sync("coach", "parent", "coach", "buddy")
        self.show("buddy")
        self.sync("buddy")
        shutil.copytree(f"{self.dir}/buddy", f"{self.dir}/before")
        self.cli("parent", "unshare", self.plan, self.part, "--from", self.buddy)
        self.sync("parent")
        shutil.copytree(f"{self.dir}/buddy", f"{self.dir}/between")
        self.write_secret()
        self.add("coach", "note", "text=GEHEIMENOTITIE", f"goal={self.goal}")
        self.sync("coach", "parent")
        # Somebody new starts from a snapshot, and leaves a receipt.
        self.invite("parent", "aunt", "network")
        aunt = self.person_id("parent", "aunt")
        self.cli("parent", "share", self.plan, self.part, "--with", aunt, "--access", "read", "--purpose", "meerijden")
        self.sync("parent", "aunt", "parent", "aunt")
        self.assertIn("GEHEIMENOTITIE", self.text("aunt"))
        self.sync("aunt", "buddy")
        self.stop()

        lines = self.keys_tried("before", "between", "buddy")
        there = [line for line in lines if line.get("chain") == self.part]
        end = next(line["position"] for line in there if line["kind"] == "withdraw")
        after = [line for line in there if line["position"] > end]
        before = [line for line in there if line["position"] < end]
        # The control: the same keys do open what was given, of each kind.
        self.assertLessEqual({"commit", "receipt", "snapshot"}, {line["what"] for line in before if line["opens"]})
        self.assertLessEqual({"commit", "receipt", "snapshot", "note"}, {line["what"] for line in after})
        self.assertEqual([line for line in after if line["opens"]], [])
        everybody = [line for line in self.keys_tried("parent") if line.get("chain") == self.part and line["position"] > end]
        self.assertTrue(all(line["opens"] for line in everybody if line["what"] in ("commit", "snapshot")))
        # The names that went along are locked again as well; of other parts nothing ever opened.
        names = {p["part"] for p in self.cli("parent", "part", "list", self.plan)["parts"] if p["kind"] == "people"}
        for chain in names:
            known = [line for line in lines if line.get("chain") == chain]
            end = next(line["position"] for line in known if line["kind"] == "withdraw")
            self.assertEqual([line for line in known if line["position"] > end and line["opens"]], [])
        arrivals = [line["opens"] for line in lines if line.get("chain") == self.plan]
        self.assertEqual((arrivals[1], arrivals[-1]), (True, False), "the note of the aunt's arrival opens")
        elsewhere = {line["chain"] for line in lines if line.get("opens")} - {self.part, self.plan} - names
        self.assertEqual(elsewhere, set())
        print(f"{lines[0]['count']} keys on {len(lines) - 1} things: {sum(line['opens'] for line in before)} of {len(before)} from before"
              f" open, 0 of {len(after)} from after")


if __name__ == "__main__":
    world.main()
