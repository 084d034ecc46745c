"""One server and some people's vaults in a scratch folder, driven through the programs' command lines alone.

KP_BIN is the folder of the built programs. Vaults are test vaults (--fast-kdf), or the tests would spend their time on
passphrases; what a release does about those is tested in tests/sync. Everything ends with the test that made it.
"""
import base64
import contextlib
import glob
import json
import os
import shutil
import signal
import subprocess
import tempfile
import unittest

BIN = os.environ["KP_BIN"]
PASSPHRASE = "zeven wolken boven een rustig dorp"
FAKETIME = os.environ.get("KP_FAKETIME", "faketime")
SECONDS = 60


class World(unittest.TestCase):
    """setUp starts a server with an empty data folder."""

    def setUp(self):
        self.dir = tempfile.mkdtemp(prefix="kp-e2e-")
        self.addCleanup(self._clean)
        self.server = None
        self.address = "127.0.0.1:0"
        self.later = ""  # as faketime says it: "+16m"
        self.start()

    def _clean(self):
        if self.server and self.server.poll() is None:
            self.stop()
        shutil.rmtree(self.dir, ignore_errors=True)

    # ---- the server ----------------------------------------------------------------------------------------------------
    def start(self):
        log = open(f"{self.dir}/server.log", "ab")
        command = self._clock() + [f"{BIN}/krachtplan-server", "serve", "--data", f"{self.dir}/server", "--listen", self.address]
        self.server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True, env=self._environment("server"))
        log.close()
        self.address = json.loads(self.server.stdout.readline())["listening"]
        self.url = f"http://{self.address}"

    def stop(self, how=signal.SIGTERM):
        # Under another clock the program is a child of the one that gives it: that one ends with it, and says how.
        with open(f"/proc/{self.server.pid}/task/{self.server.pid}/children", encoding="ascii") as file:
            children = [int(pid) for pid in file.read().split()]
        for pid in children or [self.server.pid]:
            os.kill(pid, how)
        code = self.server.wait(SECONDS)
        self.server.stdout.close()
        return code

    def travel(self, how_far):
        """From now on it is that much later, for the server and for everybody."""
        self.stop()
        self.later = how_far
        self.start()

    def _clock(self):
        # What programs ended before leave behind is named after their process, and stops the next one of that number.
        for left in glob.glob("/dev/shm/*faketime_s*_*") if self.later else []:
            if not os.path.exists(f"/proc/{left.rsplit('_', 1)[1]}"):
                with contextlib.suppress(OSError):
                    os.unlink(left)
        # exec, so that signals reach the program and not a wrapper.
        return [FAKETIME, "--exclude-monotonic", "-f", self.later] if self.later else []

    # ---- people --------------------------------------------------------------------------------------------------------
    def _environment(self, who):
        home = f"{self.dir}/home-{who}"
        os.makedirs(home, exist_ok=True)
        # A program under the address sanitizer looks whether anything was loaded before it; the clock of these tests is.
        sanitizer = ":".join(filter(None, (os.environ.get("ASAN_OPTIONS"), "verify_asan_link_order=0")))
        return dict(os.environ, KRACHTPLAN_PASSPHRASE=PASSPHRASE, HOME=home, TMPDIR=home, FAKETIME_DONT_FAKE_MONOTONIC="1",
                    ASAN_OPTIONS=sanitizer)

    def command(self, who, *words):
        return self._clock() + [f"{BIN}/krachtplan-cli", "--vault", f"{self.dir}/{who}", *words]

    def call(self, who, *words, stdin=None, **environment):
        """Exit code and answer, whatever it is."""
        result = subprocess.run(self.command(who, *words), capture_output=True, text=True, timeout=SECONDS, input=stdin,
                                env=dict(self._environment(who), **environment))
        with open(f"{self.dir}/cli.log", "a", encoding="utf-8") as log:
            log.write(result.stderr)
        self.assertNotIn("terminate", result.stderr)
        self.assertGreaterEqual(result.returncode, 0, f"{words[:2]} was ended by a signal: {result.stderr[-300:]}")
        if words[0] == "batch":
            return result.returncode, [json.loads(line) for line in result.stdout.splitlines()]
        return result.returncode, json.loads(result.stdout) if result.stdout.strip() else {}

    def cli(self, who, *words, **more):
        code, answer = self.call(who, *words, **more)
        self.assertEqual(code, 0, f"{who}: {' '.join(words)}: {answer}")
        return answer

    def refused(self, expected, who, *words, **more):
        code, answer = self.call(who, *words, **more)
        self.assertEqual((code, answer.get("error")), (2 if expected == "usage" else 1, expected), f"{who}: {words}: {answer}")
        self.assertTrue(answer["message"] and answer["next"], f"no sentence for {expected}")
        return answer

    def person(self, who, role, *more, name=None):
        prefix = [f"{BIN}/krachtplan-cli", "--vault", f"{self.dir}/{who}", "--fast-kdf"]
        subprocess.run(self._clock() + prefix + ["init", "--name", name or who, "--role", role, *more], check=True,
                       timeout=SECONDS, capture_output=True, env=self._environment(who))

    def sync(self, *people):
        return [self.cli(who, "sync") for who in people]

    def invite(self, inviter, who, role, *more):
        self.person(who, role)
        code = self.cli(inviter, "invite", self.plan, "--role", role, *more)["code"]
        self.cli(who, "join", code)
        self.sync(inviter, who, inviter)

    def family(self, *members):
        """A coach's plan with these (name, role) in it."""
        self.person("coach", "coach")
        self.plan = self.cli("coach", "plan", "create", "--family", "Peeters", "--server", self.url)["plan"]
        self.cli("coach", "sync")
        for who, role in members:
            self.invite("coach", who, role)
        return self.plan

    # ---- what their keys open -------------------------------------------------------------------------------------------
    def keys_tried(self, words, *vaults):
        """Every key in these vaults on everything that lies on the server: one line each, with the words in it."""
        shutil.rmtree(f"{self.dir}/disk", ignore_errors=True)
        os.makedirs(f"{self.dir}/disk")
        for file in glob.glob(f"{self.dir}/server/krachtplan-server.db*"):  # as whoever carries the disk off has it
            shutil.copy(file, f"{self.dir}/disk")
        server = f"{self.dir}/disk/krachtplan-server.db"
        done = subprocess.run(self._clock() + [f"{BIN}/kp_locksmith", server, *(f"{self.dir}/{vault}" for vault in vaults)], text=True,
                              capture_output=True, timeout=SECONDS,
                              env=dict(self._environment(vaults[0]), KP_WORDS=",".join(words)))
        self.assertEqual(done.returncode, 0, done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()]

    # ---- what they see -------------------------------------------------------------------------------------------------
    def add(self, who, kind, *fields):
        return self.cli(who, "item", "add", self.plan, kind, *fields)["item"]

    def show(self, who, *more):
        return self.cli(who, "plan", "show", self.plan, *more)

    def text(self, who, *more):
        return json.dumps(self.show(who, *more), ensure_ascii=False)

    def item(self, who, item, *more):
        found = [one for one in self.show(who, *more)["items"] if one["item"] == item]
        return found[0] if found else None

    def field(self, who, item, name):
        return self.item(who, item)["fields"][name]

    def part_of(self, who, item):
        return next(p["part"] for p in self.cli(who, "part", "list", self.plan)["parts"] if item in p["items"])

    def person_id(self, who, name):
        return next(m["person"] for m in self.cli(who, "members", self.plan)["members"] if m["name"] == name)


def forms(text):
    """A text as it may hide in a file: encodings, hexadecimal, base64 at three alignments."""
    plain = text.encode()
    yield plain
    yield text.encode("utf-16-le")
    yield text.encode("utf-16-be")
    yield plain.hex().encode()
    yield plain.hex().upper().encode()
    for pad in range(3):
        padded = b"\0" * pad + plain
        yield base64.b64encode(padded)[4:-4]
        yield base64.urlsafe_b64encode(padded)[4:-4]


def find_in(data, texts):
    """Those of the texts that stand in clear in these bytes."""
    return {text for text in texts if any(form in data for form in forms(text))}


def find(folder, texts, since=0):
    """(file, text) for every text that stands in clear in a file below the folder that was changed since then."""
    found = set()
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                if os.stat(os.path.join(place, name)).st_mtime < since:
                    continue
                with open(os.path.join(place, name), "rb") as file:
                    data = file.read()
            except OSError:
                continue
            found.update((os.path.join(place, name), text) for text in find_in(data, texts))
    return found


def main():
    unittest.main(verbosity=2)
