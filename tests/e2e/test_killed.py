"""What was acknowledged is never lost, whoever is killed whenever. Every run has a seed of its own; KP_SEED replays one.

Killed: a vault that answers before its COMMIT (Transaction::commit), a server that commits every fourth group only
(Store::commit), an outbox emptied when it is offered instead of when it is placed (Space::takePush).
"""
import json
import os
import random
import signal
import subprocess
import time

import world

KILLS = 1000 if os.environ.get("KP_BUDGET") == "nightly" else 50


class Killed(world.World):
    def setUp(self):
        super().setUp()
        seed = int(os.environ.get("KP_SEED", time.time_ns() % 1_000_000))
        print(f"KP_SEED={seed}", flush=True)
        self.random = random.Random(seed)
        self.written, self.acknowledged, self.alarms = {}, [], set()
        began = time.monotonic()
        subprocess.run([f"{world.BIN}/krachtplan-cli", "--help"], capture_output=True, check=True, timeout=world.SECONDS)
        self.slow = time.monotonic() - began

    def patience(self, low, high):
        """Between two kills. Longer where programs are slow to start (a sanitizer): nothing would ever be said."""
        if self.slow < 0.1:
            return self.random.uniform(low, high)
        return self.random.uniform(self.slow, 6 * self.slow)

    def lines(self, who, count):
        """A batch of edits and, now and then, a sync; every word of it known."""
        self.written.setdefault(who, 0)
        words = []
        for _ in range(count):
            self.written[who] += 1
            words.append(f"item add {self.plan} strength words=W{who}{self.written[who]}W")
            if self.random.random() < 0.25:
                words.append("sync")
        return "\n".join(words) + "\n"

    def begin(self, who, count):
        """A program that works through a batch. Its answers go to a file, so that what it said before its end is kept."""
        place = f"{self.dir}/answers-{who}"
        with open(f"{self.dir}/batch-{who}", "w", encoding="utf-8") as batch:
            batch.write(self.lines(who, count))
        with open(f"{self.dir}/batch-{who}", encoding="utf-8") as batch, open(place, "wb") as out:
            return subprocess.Popen(self.command(who, "batch"), stdin=batch, stdout=out, stderr=subprocess.DEVNULL,
                                    env=self._environment(who))

    def collect(self, who):
        """Which edits were acknowledged, and what syncs told."""
        with open(f"{self.dir}/batch-{who}", encoding="utf-8") as batch, open(f"{self.dir}/answers-{who}", "rb") as out:
            answers = out.read().split(b"\n")[:-1]  # the last one may be half a line
            for line, answer in zip(batch, answers):
                answer = json.loads(answer)
                self.alarms |= set(answer.get("alarms", []))
                if "words=" in line and "item" in answer:
                    self.acknowledged.append(line.split("words=")[1].strip())

    def nothing_is_lost(self, *people):
        self.sync(*people, *people)
        for who in people:
            shown = self.text(who)
            self.assertEqual([word for word in self.acknowledged if word not in shown], [], who)
            self.assertEqual(self.cli(who, "check")["problems"], [])
            self.assertEqual(self.cli(who, "status")["waiting"], 0)
        self.assertEqual(len(set(self.acknowledged)), len(self.acknowledged))
        # A server that had lost what it acknowledged would be behind what its clients hold.
        self.assertEqual(self.alarms, set())

    def test_a_writing_program_is_killed(self):
        self.family(("parent", "parent"))
        kills = 0
        while kills < KILLS:
            child = self.begin("coach", 12)
            time.sleep(self.patience(0.01, 0.15))
            if child.poll() is None:
                kills += 1
            child.kill()
            child.wait()
            self.collect("coach")
            if kills % 10 == 0:
                self.cli("coach", "sync")
        self.assertGreater(len(self.acknowledged), KILLS)
        self.nothing_is_lost("coach", "parent")
        print(f"{kills} kills of a writing program: {len(self.acknowledged)} edits acknowledged, 0 lost")

    def test_the_server_is_killed_under_load(self):
        people = ("coach", "parent", "colleague")
        self.family(("colleague", "coach"), ("parent", "parent"))
        running = {who: self.begin(who, 12) for who in people}
        kills = 0
        while kills < KILLS:
            time.sleep(self.random.uniform(0.02, 0.2))
            self.stop(signal.SIGKILL)
            kills += 1
            self.start()
            for who, child in running.items():
                if child.poll() is not None:
                    self.collect(who)
                    running[who] = self.begin(who, 12)
        for who, child in running.items():
            child.wait(world.SECONDS)
            self.collect(who)
        self.assertGreater(len(self.acknowledged), KILLS)
        self.nothing_is_lost(*people)
        checked = subprocess.run([f"{world.BIN}/krachtplan-server", "check", "--data", f"{self.dir}/server"], capture_output=True,
                                 text=True, timeout=world.SECONDS)
        self.assertEqual(checked.returncode, 0, checked.stdout)
        print(f"{kills} kills of the server under {len(people)} writers: {len(self.acknowledged)} edits acknowledged, 0 lost")

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
