"""The real server for minutes under writers, readers, people who come and go, backups and restarts: nothing that was
acknowledged is lost, memory and open files stay level, the store grows by what was written. Prints its figures.

20 seconds by default, half an hour in nightly; KP_SOAK_SECONDS says otherwise.
"""
import os
import random
import re
import shutil
import subprocess
import threading
import time
import urllib.request

import world

SECONDS = int(os.environ.get("KP_SOAK_SECONDS", 1800 if os.environ.get("KP_BUDGET") == "nightly" else 20))
RSS_MAX = 256 * 1024
WAL_MAX = 16 * 1024 * 1024
SLOPE_MAX = 1024 * 8  # KiB an hour, judged from ten minutes on: a level plan still grows by what is written
ITEMS = 12


class Soak(world.World):
    def setUp(self):
        super().setUp()
        seed = int(os.environ.get("KP_SEED", time.time_ns() % 1_000_000))
        print(f"KP_SEED={seed}", flush=True)
        self.random = random.Random(seed)
        self.over = threading.Event()
        self.running = threading.Lock()  # held while the server is being restarted or asked for a backup
        self.faults, self.samples, self.counts = [], [], {}
        self.acknowledged = {}  # (item) -> the last number that was said to be saved
        self.written = {}

    def count(self, what, by=1):
        with self.counting:
            self.counts[what] = self.counts.get(what, 0) + by

    # ---- what people do ------------------------------------------------------------------------------------------------
    def writer(self, who, items):
        dice = random.Random(who)
        number = 0
        while not self.over.is_set():
            lines, meant = [], []
            for item in dice.sample(items, 4):
                number += 1
                lines.append(f"item set {self.plan} {item} words=W{who}{number}W")
                meant.append((item, number))
            if dice.random() < 0.3:
                number += 1
                lines.append(f"item add {self.plan} strength words=W{who}{number}W")
                meant.append((None, number))
            code, answers = self.call(who, "batch", stdin="\n".join(lines + ["sync"]) + "\n")
            for (item, n), answer in zip(meant, answers):
                if "item" in answer:
                    self.acknowledged[(who, item or answer["item"])] = n
                    self.count("edits")
                elif answer["error"] != "vault-busy":
                    raise AssertionError(f"{who}: {answer}")
            self.count("syncs that reached nobody" if answers[-1].get("error") == "offline" else "syncs")
            self.over.wait(dice.uniform(0.1, 0.8))

    def reader(self, who):
        while not self.over.is_set():
            code, answer = self.call(who, "sync")
            if code and answer["error"] not in ("offline", "vault-busy"):
                raise AssertionError(f"{who}: {answer}")
            self.count("reads", len(self.call(who, "plan", "show", self.plan)[1].get("items", [])) > 0)
            self.over.wait(0.5)

    def guests(self):
        """Somebody comes in, is given a part, loses it, and goes."""
        number = 0
        while not self.over.wait(1.5):
            number += 1
            who = f"guest{number}"
            self.person(who, "buddy")
            code, answer = self.call("host", "invite", self.plan, "--role", "buddy", "--name", who)
            if code:
                continue
            self.call(who, "join", answer["code"])
            for _ in range(3):
                self.call("host", "sync")
                self.call(who, "sync")
            members = self.call("host", "members", self.plan)[1].get("members", [])
            mine = [m for m in members if m["name"] == who and not m.get("asking")]
            if not mine:
                continue
            self.count("people let in")
            self.call("host", "share", self.plan, self.part, "--with", mine[0]["person"], "--access", "read", "--purpose", "soak")
            self.call("host", "sync")
            self.call(who, "sync")
            if self.call("host", "unshare", self.plan, self.part, "--from", mine[0]["person"])[0] == 0:
                self.count("shares taken back")
            if self.call("host", "device", "revoke", self.plan, mine[0]["devices"][0]["device"])[0] == 0:
                self.count("devices removed")
            self.call("host", "sync")
            shutil.rmtree(f"{self.dir}/{who}", ignore_errors=True)

    # ---- what an operator does -----------------------------------------------------------------------------------------
    def operate(self, *words):
        return subprocess.run([f"{world.BIN}/krachtplan-server", *words], capture_output=True, text=True, timeout=world.SECONDS)

    def operator(self, restarts_until):
        number = 0
        while not self.over.wait(max(2.0, SECONDS / 60)):
            number += 1
            with self.running:
                backup = f"{self.dir}/backup-{number}"
                done = self.operate("backup", "--data", f"{self.dir}/server", "--to", backup)
                self.assertEqual(done.returncode, 0, done.stdout)
                if number % 4 == 0:
                    done = self.operate("restore", "--from", backup, "--data", f"{self.dir}/elsewhere")
                    self.assertEqual(done.returncode, 0, done.stdout)
                    self.count("backups put back elsewhere and checked")
                    shutil.rmtree(f"{self.dir}/elsewhere")
                os.remove(backup)
                self.count("backups")
                if time.monotonic() < restarts_until and number % 2 == 0:
                    self.assertEqual(self.stop(), 0)
                    self.start()
                    self.count("restarts")

    def watch(self):
        began = time.monotonic()
        while not self.over.wait(0.5):
            with self.running:
                place = f"/proc/{self.server.pid}"
                with open(f"{place}/status", encoding="ascii") as status:
                    memory = int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1))
                sizes = {name: os.path.getsize(f"{self.dir}/server/{name}") for name in os.listdir(f"{self.dir}/server")}
                wal = sum(size for name, size in sizes.items() if name.endswith("-wal"))
                self.samples.append((time.monotonic() - began, self.server.pid, memory, len(os.listdir(f"{place}/fd")), wal,
                                     sum(sizes.values())))

    # ---- the whole -----------------------------------------------------------------------------------------------------
    def started(self, *work):
        def guarded(act, *given):
            try:
                act(*given)
            except BaseException as fault:  # told by the test, not by a thread that nobody hears
                self.faults.append(f"{act.__name__}: {fault!r}"[:2000])
                self.over.set()
        threads = [threading.Thread(target=guarded, args=one) for one in work]
        for thread in threads:
            thread.start()
        return threads

    def test_minutes_of_everything(self):
        self.counting = threading.Lock()
        writers = ("coach", "parent", "colleague")
        self.family(("colleague", "coach"), ("parent", "parent"))
        for who in ("reader", "host"):
            self.invite("parent", who, "parent")
        items = {who: [self.add(who, "strength", f"words=W{who}0W") for _ in range(ITEMS)] for who in writers}
        goal = self.add("host", "goal", "words=Samen eten")
        self.sync(*writers, "host", *writers, "reader")
        self.part = self.part_of("host", goal)
        threads = self.started(*((self.writer, who, items[who]) for who in writers), (self.reader, "reader"), (self.guests,),
                               (self.operator, time.monotonic() + SECONDS / 2), (self.watch,))
        self.over.wait(SECONDS)
        self.over.set()
        for thread in threads:
            thread.join(120)
        self.assertEqual(self.faults, [])
        health = urllib.request.urlopen(f"{self.url}/v1/health", timeout=10).status
        self.assertEqual(health, 200)
        self.nothing_is_lost(writers)
        self.level()

    def nothing_is_lost(self, writers):
        people = (*writers, "reader", "host")
        self.sync(*people, *people)
        shown = {who: {one["item"]: one["fields"]["words"] for one in self.show(who)["items"] if one["kind"] == "strength"}
                 for who in people}
        lost = []
        for (writer, item), number in self.acknowledged.items():
            for who in people:
                words = shown[who].get(item, {}).get("value", f"W{writer}-1W")
                if int(re.search(r"W[a-z]+(-?\d+)W", words).group(1)) < number:
                    lost.append((writer, number, who, words))
        self.assertEqual(lost, [])
        for who in people:
            self.assertEqual(self.cli(who, "check")["problems"], [])
            self.assertEqual(self.cli(who, "status")["waiting"], 0)
        self.assertEqual(len({str(sorted((item, field["value"]) for item, field in shown[who].items())) for who in people}), 1)
        self.assertEqual(self.stop(), 0)
        done = self.operate("check", "--data", f"{self.dir}/server")
        self.assertEqual(done.returncode, 0, done.stdout)

    def level(self):
        last = [s for s in self.samples if s[1] == self.samples[-1][1]]  # the longest life: no restarts in the second half
        settled = last[len(last) // 3:]
        memory = [s[2] for s in self.samples]
        fds = [s[3] for s in self.samples]
        mean = lambda values: sum(values) / len(values)
        at, size = mean([s[0] for s in settled]), mean([s[2] for s in settled])
        spread = sum((s[0] - at) ** 2 for s in settled) or 1
        slope = 3600 * sum((s[0] - at) * (s[2] - size) for s in settled) / spread
        wal = max(s[4] for s in self.samples)
        grown = self.samples[-1][5] - self.samples[0][5]
        edits = self.counts.get("edits", 0)
        print(f"soak of {SECONDS} s: " + ", ".join(f"{count} {what}" for what, count in sorted(self.counts.items())))
        print(f"server: {mean(memory) / 1024:.1f} MiB on average, {max(memory) / 1024:.1f} at most, {slope / 1024:+.1f} MiB an hour in"
              f" its last life of {last[-1][0] - last[0][0]:.0f} s; {min(fds)} to {max(fds)} files open, {fds[-1]} at the end; log"
              f" {wal / 1e6:.1f} MB at most; store {self.samples[-1][5] / 1e6:.1f} MB, {grown / max(1, edits):.0f} bytes an edit; 0 lost")
        self.assertGreater(edits, SECONDS / 2)
        self.assertLess(max(memory), RSS_MAX)
        self.assertLess(max(fds), 64)
        self.assertLess(wal, WAL_MAX)
        if SECONDS >= 1800:
            self.assertLess(slope, SLOPE_MAX)


if __name__ == "__main__":
    world.main()
