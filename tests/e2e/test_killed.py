"""What was acknowledged is never lost, whoever is killed whenever. Every run has a seed of its own; KP_SEED replays one."""
import json
import os
import random
import signal
import subprocess
import time

import world

LONG = os.environ.get("KP_BUDGET") == "nightly"


class Killed(world.World):
    def setUp(self):
        super().setUp()
        seed = int(os.environ.get("KP_SEED", time.time_ns() % 1_000_000))
        print(f"KP_SEED={seed}", flush=True)
        self.random = random.Random(seed)

    def run_for(self, seconds, *words):
        """Exit code and output, or nothing when it was killed first."""
        child = subprocess.Popen(self.command("coach", *words), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                                 env=self._environment("coach"))
        try:
            out, _ = child.communicate(timeout=seconds)
            return child.returncode, out
        except subprocess.TimeoutExpired:
            child.kill()
            out, _ = child.communicate()
            return None, out

    def test_acknowledged_work_survives_kills_of_client_and_server(self):
        self.family(("parent", "parent"))
        start = time.monotonic()
        self.add("coach", "strength", "words=W0W")
        once = time.monotonic() - start
        acknowledged, kills = [], 0
        for n in range(1, 400 if LONG else 60):
            code, out = self.run_for(self.random.uniform(0.2 * once, 2 * once), "item", "add", self.plan, "strength", f"words=W{n}W")
            if code is None:
                kills += 1
            if '"item"' in out:
                acknowledged.append(n)
            if n % 6 == 0:
                syncing = subprocess.Popen(self.command("coach", "sync"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                           env=self._environment("coach"))
                time.sleep(self.random.uniform(0, 2 * once))
                self.stop(signal.SIGKILL)
                self.start()
                syncing.wait(world.SECONDS)
        self.sync("coach", "parent", "coach", "parent")
        for who in ("coach", "parent"):
            shown = self.text(who)
            self.assertEqual([n for n in acknowledged if f"W{n}W" not in shown], [])
            self.assertTrue(self.cli(who, "check")["ok"])
        self.assertGreater(len(acknowledged), 5)
        self.assertGreater(kills, 5)
        print(f"{len(acknowledged)} acknowledged, {kills} kills, none lost")

    def test_an_answer_that_got_lost_does_not_make_anything_twice(self):
        self.family(("parent", "parent"))
        for n in range(8):
            self.add("coach", "note", f"text=Een keer {n}")
            syncing = subprocess.Popen(self.command("coach", "sync"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                       env=self._environment("coach"))
            time.sleep(self.random.uniform(0.005, 0.08))
            syncing.kill()
            syncing.wait()
        self.sync("coach", "parent")
        texts = [one["fields"]["text"]["value"] for one in self.show("parent")["items"] if one["kind"] == "note"]
        self.assertEqual(sorted(texts), [f"Een keer {n}" for n in range(8)])

    def test_a_server_that_is_told_to_stop_ends_well(self):
        self.family()
        self.assertEqual(self.stop(), 0)
        self.start()
        self.add("coach", "strength", "words=Na de pauze")
        self.sync("coach")
        data = f"{self.dir}/server"
        checked = subprocess.run([f"{world.BIN}/krachtplan-server", "check", "--data", data], capture_output=True, text=True,
                                 timeout=world.SECONDS)
        self.assertEqual(checked.returncode, 0, checked.stdout)
        self.assertTrue(json.loads(checked.stdout))

    def test_a_vault_is_held_by_one_program_at_a_time(self):
        self.family()
        holder = subprocess.Popen(self.command("coach", "batch"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                  env=self._environment("coach"))
        holder.stdin.write("status\n")
        holder.stdin.flush()
        self.assertIn("waiting", json.loads(holder.stdout.readline()))
        self.refused("vault-busy", "coach", "status")
        holder.communicate(timeout=world.SECONDS)
        self.cli("coach", "status")


if __name__ == "__main__":
    world.main()
