"""The command line against the table of refused inputs: one JSON document with its stable code and sentence, exit 1 or 2,
nothing written, nothing of what was typed in the answer.

Seen to fail: words that are no UTF-8 (and very long names) ended the program in five places; a closed stdout was a success;
a limit on file sizes was a signal; CLI11 repeated on stderr what was typed.
"""
import datetime
import os
import resource
import shutil
import socket
import sqlite3
import subprocess
import threading

import refused
import world
from refused import CANARY

NOWHERE = "0" * 64
NOBODY = "f" * 32
NOT_UTF8 = b"\xff\xfe".decode("utf-8", "surrogateescape")
LONG = "x" * 100_000
SOON = (datetime.date.today() + datetime.timedelta(days=7)).isoformat()
REASON = "Een reden die het gezin achteraf kan wegen, en daarom langer dan een paar woorden is."


class Refused(refused.Held):
    def setUp(self):
        super().setUp()
        self.family(("parent", "parent"), ("buddy", "buddy"))
        self.goal = self.add("parent", "goal", f"words={CANARY}")
        self.note = self.add("parent", "note", f"text={CANARY}")
        self.rating = self.add("parent", "rating", "rating=4")
        self.sync("parent", "coach")
        self.part = self.part_of("coach", self.goal)
        self.people = {name: self.person_id("coach", name) for name in ("coach", "parent", "buddy")}
        self.before = {who: self.state(who) for who in ("coach", "parent", "buddy")}

    def state(self, who):
        shown = self.show(who)
        plans = [line["plan"] for line in self.cli(who, "plan", "list")["plans"]]
        return (shown, self.cli(who, "status")["waiting"], self.cli(who, "part", "list", self.plan), plans,
                sorted(os.listdir(f"{self.dir}/{who}")))

    def unchanged(self, *people):
        for who in people or self.before:
            self.assertEqual(self.state(who), self.before[who], f"a refusal left something behind at {who}")
            self.assertEqual(self.cli(who, "check")["problems"], [])

    def rows(self, who, table):
        for case, *words in table:
            with self.subTest(case):
                self.refuses(case, who, *words)

    # ---- the form ------------------------------------------------------------------------------------------------------
    def test_words_that_are_no_command(self):
        self.table("cli", "usage")
        p, goal = self.plan, self.goal
        self.rows("coach", [
            ("nothing at all",),
            ("half a command", "item"),
            ("an unknown command", CANARY),
            ("an unknown option", "status", "--" + CANARY),
            ("a word too many", "plan", "show", p, CANARY),
            ("a word too few", "item", "add", p),
            ("an option without its value", "sync", "--vault"),
            ("an option that is needed is not there", "plan", "create", "--family", CANARY),
            ("a value that is no number", "item", "resolve", p, goal, "words", "--keep", CANARY),
            ("a number below none", "item", "resolve", p, goal, "words", "--keep", "-1"),
            ("a number that is too large", "item", "resolve", p, goal, "words", "--keep", "99999999999999999999"),
            ("neither of two options", "item", "resolve", p, goal, "words"),
            ("both of two options", "item", "resolve", p, goal, "words", "--keep", "0", "--value", CANARY),
            ("neither yes nor no", "question", "answer", p, NOWHERE),
            ("an unknown format", "export", p, "--format", CANARY, "--to", "x"),
            ("an option given twice", "export", p, "--format", "json", "--to", "a", "--to", "b"),
            ("a field without its value", "item", "add", p, "goal", CANARY),
            ("a field without its name", "item", "add", p, "goal", "=" + CANARY),
            ("inviting without a role", "invite", p),
            ("inviting to nothing", "invite", "--role", "buddy"),
            ("handing over neither one plan nor all", "plan", "handover"),
            ("handing over one plan and all", "plan", "handover", p, "--all"),
            ("handing over all to somebody", "plan", "handover", "--all", "--to", NOBODY),
            ("a hundred thousand bytes", LONG),
        ])
        self.refuses("no vault named", "coach", "status", vault="")
        self.refuses("no passphrase", "coach", "status", KRACHTPLAN_PASSPHRASE=None)
        self.refuses("an empty passphrase", "coach", "status", KRACHTPLAN_PASSPHRASE="")
        self.refuses("no new passphrase", "coach", "passphrase", "change")
        self.unchanged()

    def test_lines_of_a_batch(self):
        self.table("cli", "batch line")
        table = {
            "a quote that is not closed": f"plan list '{CANARY}",
            "a backslash at the end": "plan list \\",
            "a line that is no command": CANARY,
            "a batch within a batch": "batch",
            "half a line": "item add",
            "a line that is not UTF-8": b"item add \xff\xfe goal",
            "a line of a hundred thousand bytes": LONG,
            "a line with NUL": b"item add \0 goal",
        }
        stdin = b"\n".join(line if isinstance(line, bytes) else line.encode() for line in table.values())
        done = self.raw("coach", "batch", stdin=stdin)  # the last line has no end, and counts
        self.assertEqual(done.returncode, 1)
        answers = done.stdout.splitlines(keepends=True)
        self.assertEqual(len(answers), len(table))
        for case, answer in zip(table, answers):
            code = 2 if b'"usage"' in answer else 1
            found = self.document(subprocess.CompletedProcess(["cli", "--vault", "coach", case], code, answer, done.stderr))
            self.hold(case, found["error"], found["message"])
        self.unchanged()

    # ---- values --------------------------------------------------------------------------------------------------------
    def test_values_that_do_not_fit(self):
        self.table("cli", "value")
        p, goal, part, buddy = self.plan, self.goal, self.part, self.people["buddy"]
        share = ("share", p, part, "--with", buddy, "--access", "read", "--purpose")
        ask = ("safety", "propose", p, "--items", goal, "--with", buddy, "--discussed", "--ground", "danger", "--reason")
        open(f"{self.dir}/there", "w", encoding="utf-8").close()
        for file, content in (("words", CANARY.encode()), ("half", b"\xff\xd8\xff\xe0\0\x10JFIF")):
            with open(f"{self.dir}/{file}", "wb") as out:
                out.write(content)
        self.rows("coach", [
            ("a kind that is none", "item", "add", p, CANARY, "words=x"),
            ("a field that the kind does not have", "item", "add", p, "goal", f"{CANARY}=x"),
            ("setting a field that the kind does not have", "item", "set", p, goal, f"{CANARY}=x"),
            ("settling a field that the kind does not have", "item", "resolve", p, goal, CANARY, "--value", "x"),
            ("a choice that is none", "item", "add", p, "goal", f"kind={CANARY}"),
            ("a rating of 9", "item", "add", p, "rating", "rating=9"),
            ("a rating that is no number", "item", "add", p, "rating", f"rating={CANARY}"),
            ("a rating that is half a number", "item", "add", p, "rating", "rating=2.5"),
            ("a number beyond all numbers", "item", "add", p, "rating", "rating=9e999"),
            ("a date that is none", "item", "add", p, "appointment", f"when={CANARY}"),
            ("the thirtieth of February", "item", "add", p, "appointment", "when=2027-02-30"),
            ("a list that is not closed", "item", "add", p, "action", "who=["),
            ("a list of what is no person", "item", "add", p, "action", 'who=[1,{}]'),
            ("a control character", "item", "add", p, "goal", f"words={CANARY}\x01"),
            ("a text that is not UTF-8", "item", "add", p, "goal", f"words={CANARY}{NOT_UTF8}"),
            ("a goal that is no id", "item", "add", p, "note", "text=x", f"goal={CANARY}"),
            ("a role that is none", "invite", p, "--role", CANARY),
            ("inviting under a name that is not UTF-8", "invite", p, "--role", "buddy", "--name", CANARY + NOT_UTF8),
            ("inviting under a very long name", "invite", p, "--role", "buddy", "--name", LONG),
            ("inviting under a name of two lines", "invite", p, "--role", "buddy", "--name", f"{CANARY}\nx"),
            ("inviting for what is not UTF-8", "invite", p, "--role", "buddy", "--purpose", CANARY + NOT_UTF8),
            ("inviting for very much", "invite", p, "--role", "buddy", "--purpose", LONG),
            ("an access that is none", "invite", p, "--role", "buddy", "--access", CANARY),
            ("inviting until what has passed", "invite", p, "--role", "buddy", "--until", "gisteren"),
            ("sharing with an access that is none", *share[:6], CANARY, "--purpose", "x"),
            ("sharing for what is not UTF-8", *share, CANARY + NOT_UTF8),
            ("sharing for very much", *share, LONG),
            ("a consent that is not UTF-8", *share, "x", "--words", CANARY + NOT_UTF8),
            ("a consent with a control character", *share, "x", "--words", CANARY + "\x01"),
            ("a very long consent", *share, "x", "--words", LONG),
            ("sharing until what has passed", *share, "x", "--until", "2020-01-01"),
            ("sharing until what is no date", *share, "x", "--until", CANARY),
            ("a safety exception without a reason", *ask, "x", "--until", "2999-01-01"),
            ("a safety exception for what is not UTF-8", *ask, CANARY + NOT_UTF8, "--until", "2999-01-01"),
            ("a safety exception for very much", *ask, LONG, "--until", "2999-01-01"),
            ("a safety exception for years", *ask, REASON, "--until", "2999-01-01"),
            ("a safety exception until what has passed", *ask, REASON, "--until", "2001-01-01"),
            ("a safety exception until what is no date", *ask, REASON, "--until", CANARY),
            ("a ground that is none", "safety", "propose", p, "--items", goal, "--with", buddy, "--discussed", "--ground", CANARY,
             "--reason", REASON, "--until", SOON),
            ("telling the family years later", *ask, REASON, "--until", SOON, "--tell-after", "2999-01-01"),
            ("telling the family on no date", *ask, REASON, "--until", SOON, "--tell-after", CANARY),
            ("a stand-in without an end", "invite", p, "--role", "replacement", "--purpose", "x"),
            ("a stand-in for years", "invite", p, "--role", "replacement", "--purpose", "x", "--until", "2999-01-01"),
            ("a stand-in without a reason", "invite", p, "--role", "replacement", "--until", SOON),
            ("protecting for no reason", "protect", "begin", p, buddy, "--reason", ""),
            ("protecting for what is not UTF-8", "protect", "begin", p, buddy, "--reason", CANARY + NOT_UTF8),
            ("protecting for very much", "protect", "begin", p, buddy, "--reason", LONG),
            ("a part without a name", "part", "create", p, ""),
            ("a part with a very long name", "part", "create", p, LONG),
            ("a part whose name is not UTF-8", "part", "create", p, CANARY + NOT_UTF8),
            ("a part of a kind that is none", "part", "create", p, "x", "--kind", CANARY),
            ("a family without a name", "plan", "create", "--family", "", "--server", self.url),
            ("a family whose name is not UTF-8", "plan", "create", "--family", CANARY + NOT_UTF8, "--server", self.url),
            ("a server that is no address", "plan", "create", "--family", "x", "--server", CANARY),
            ("a server of another kind", "plan", "create", "--family", "x", "--server", "ftp://127.0.0.1"),
            ("a server elsewhere without TLS", "plan", "create", "--family", "x", "--server", "http://example.org"),
            ("joining at what is no address", "join", "k3mf-7hxp-qrw9", "--server", CANARY),
            ("joining at what is not UTF-8", "join", "k3mf-7hxp-qrw9", "--server", "http://" + NOT_UTF8),
            ("joining at a very long address", "join", "k3mf-7hxp-qrw9", "--server", "http://127.0.0.1/" + LONG),
            ("making a vault where one is", "init", "--name", CANARY, "--role", "coach"),
            ("a picture from nowhere", "picture", "add", p, "--from", CANARY),
            ("a picture from a folder", "picture", "add", p, "--from", "."),
            ("a picture that is none", "picture", "add", p, "--from", f"{self.dir}/words"),
            ("a picture that is cut off", "picture", "add", p, "--from", f"{self.dir}/half"),
            ("a picture without its content", "item", "add", p, "picture", "caption=x"),
            ("a picture's content by typing", "item", "set", p, goal, "file=x"),
            ("writing over a file", "export", p, "--format", "json", "--to", "there"),
            ("writing into a folder that is not there", "export", p, "--format", "json", "--to", "nowhere/x"),
            ("writing under a name that is too long", "export", p, "--format", "json", "--to", "x" * 300),
            ("a text over 64 KiB", "item", "add", p, "note", f"text={LONG}"),
            ("more in a list than one save holds", "item", "add", p, "action",
             "who=[" + ",".join(f'"{n:032x}"' for n in range(1, 300)) + "]"),
        ])
        self.assertEqual(os.path.getsize(f"{self.dir}/there"), 0)
        self.unchanged()

    def test_a_vault_is_not_made_by_halves(self):
        self.table("cli", "init")
        table = [
            ("a name that is not UTF-8", CANARY + NOT_UTF8, "coach"),
            ("no name", "", "coach"),
            ("a very long name", LONG, "coach"),
            ("a name of two lines", "a\nb", "coach"),
            ("a role that is none", "Anna", CANARY),
        ]
        for case, name, role in table:
            self.refuses(case, "nobody", "init", "--name", name, "--role", role)
        self.refuses("an organisation that is not UTF-8", "nobody", "init", "--name", "A", "--role", "coach", "--organisation",
                     NOT_UTF8)
        self.refuses("a passphrase of a hundred thousand bytes", "nobody", "init", "--name", "A", "--role", "coach",
                     KRACHTPLAN_PASSPHRASE=LONG)
        self.assertFalse(os.path.exists(f"{self.dir}/nobody"))
        open(f"{self.dir}/file", "w", encoding="utf-8").close()
        self.refuses("in a file", "file", "init", "--name", "A", "--role", "coach")
        self.refuses("below a file", "file", "init", "--name", "A", "--role", "coach", vault=f"{self.dir}/file/x")
        self.refuses("under a name that is too long", "file", "init", "--name", "A", "--role", "coach", vault="x" * 300)

    # ---- who decides ---------------------------------------------------------------------------------------------------
    def test_who_decides(self):
        self.table("cli", "deciding")
        p, part, buddy = self.plan, self.part, self.people["buddy"]
        self.invite("parent", "child", "child")
        self.invite("parent", "youth", "youth")
        self.sync("parent", "coach", "youth", "buddy")
        child, youth = self.person_id("coach", "child"), self.person_id("coach", "youth")
        asks = self.add("parent", "goal", f"words={CANARY}", "ask-first=true")
        asked = self.part_of("parent", asks)
        self.before = {who: self.state(who) for who in ("coach", "parent", "buddy", "youth")}
        for name, text in (("none", ""), ("odd", f'[["{CANARY}"]]'), ("far", "[[[1,1000]]]"), ("long", "[[[1,1]" + ",[1,1]" * 900 + "]]")):
            with open(f"{self.dir}/{name}", "w", encoding="utf-8") as file:
                file.write(text)
        share = ("share", p, part, "--with", buddy, "--access", "read", "--purpose", "x")
        self.rows("parent", [
            ("sharing what somebody wants to be asked about", "share", p, asked, *share[3:]),
            ("inviting to what somebody wants to be asked about", "invite", p, "--role", "buddy", "--parts", asked),
            ("a signature in no file", *share, "--signature", f"{self.dir}/nowhere"),
            ("a signature in a folder", *share, "--signature", self.dir),
            ("a signature of nothing", *share, "--signature", f"{self.dir}/none"),
            ("a signature that is none", *share, "--signature", f"{self.dir}/odd"),
            ("a signature beyond its edge", *share, "--signature", f"{self.dir}/far"),
            ("a signature of too many points", *share, "--signature", f"{self.dir}/long"),
            ("a language that is not UTF-8", *share, "--language", NOT_UTF8),
            ("the rules of no plan", "rules", NOWHERE),
            ("the rules of no part", "rules", p, "--part", NOWHERE),
            ("the consents of no plan", "consent", "list", NOWHERE),
            ("the consents of no part", "consent", "list", p, "--part", NOWHERE),
            ("the minors of no plan", "minor", "list", NOWHERE),
            ("a word about nobody", "minor", "say", p, NOBODY, "--capable"),
            ("a word about a helper", "minor", "say", p, buddy, "--capable"),
            ("a word about oneself", "minor", "say", p, self.people["parent"], "--capable", "--decided", "--reason", "x"),
            ("presumed without a birthday", "minor", "say", p, child, "--capable"),
            ("not yet without a reason", "minor", "say", p, youth, "--not-yet"),
            ("words that are not UTF-8", "minor", "say", p, youth, "--not-yet", "--reason", "x", "--with", NOT_UTF8),
            ("a wish that was not answered", "minor", "say", p, youth, "--not-yet", "--reason", "x", "--wish", CANARY),
            ("told on no day", "minor", "say", p, youth, "--not-yet", "--reason", "x", "--wish", "x", "--told", CANARY),
            ("a day that is none", "minor", "say", p, youth, "--not-yet", "--reason", "x", "--day", CANARY),
        ])
        self.refuses("a coach makes a young person", "coach", "minor", "say", p, child, "--capable", "--decided", "--reason", "x")
        self.refuses("a helper about a young person", "buddy", "minor", "say", p, youth, "--not-yet", "--reason", "x")
        trusted = ("trusted", "set", p, buddy)
        whole = (*trusted, "--adult", "--outside-help", "--extract-seen", "2026-09-01")
        self.rows("youth", [
            ("a trusted person who is nobody", "trusted", "set", p, NOBODY),
            ("a trusted person who may be young", *trusted),
            ("a trusted person who may be a helper", *trusted, "--adult"),
            ("a trusted person whose extract was not seen", *trusted, "--adult", "--outside-help"),
            ("a trusted person without a mandate", *whole),
            ("a trusted person written down nowhere", *whole, "--mandate", "x", "--part", NOWHERE),
            ("the coach as trusted person", "trusted", "set", p, self.people["coach"], *whole[4:], "--mandate", "x"),
        ])
        self.refuses("a helper's own trusted person", "buddy", *whole, "--mandate", "x")
        self.unchanged()

    # ---- what is not there, or not theirs ------------------------------------------------------------------------------
    def test_what_is_not_there(self):
        self.table("cli", "absent")
        p, goal, part, buddy = self.plan, self.goal, self.part, self.people["buddy"]
        self.rows("coach", [
            ("a plan that is not there", "plan", "show", NOWHERE),
            ("a plan that is no id", "plan", "show", CANARY),
            ("the status of what is no plan", "status", CANARY),
            ("syncing what is no plan", "sync", CANARY),
            ("the log of no plan", "log", NOWHERE),
            ("the parts of no plan", "part", "list", NOWHERE),
            ("the members of no plan", "members", NOWHERE),
            ("the questions of no plan", "question", "list", NOWHERE),
            ("exporting no plan", "export", NOWHERE, "--format", "json", "--to", "x"),
            ("exporting no part", "export", p, "--format", "json", "--to", "x", "--parts", NOWHERE),
            ("adding to no plan", "item", "add", NOWHERE, "goal", f"words={CANARY}"),
            ("adding to no part", "item", "add", p, "goal", f"words={CANARY}", "--part", NOWHERE),
            ("setting no item", "item", "set", p, NOBODY, f"words={CANARY}"),
            ("setting what is no id", "item", "set", p, CANARY, "words=x"),
            ("removing no item", "item", "remove", p, NOBODY),
            ("restoring no item", "item", "restore", p, NOBODY),
            ("the history of no item", "item", "history", p, NOBODY),
            ("settling no item", "item", "resolve", p, NOBODY, "words", "--keep", "0"),
            ("keeping an alternative that is not there", "item", "resolve", p, goal, "words", "--keep", "7"),
            ("moving no item", "part", "move", p, NOBODY, part),
            ("moving to no part", "part", "move", p, goal, NOWHERE),
            ("sharing no part", "share", p, NOWHERE, "--with", buddy, "--access", "read", "--purpose", "x"),
            ("sharing with nobody", "share", p, part, "--with", NOBODY, "--access", "read", "--purpose", "x"),
            ("taking back from nobody", "unshare", p, part, "--from", NOBODY),
            ("inviting with no part", "invite", p, "--role", "buddy", "--parts", NOWHERE),
            ("letting nobody in", "invite", "approve", p, NOBODY),
            ("comparing with nobody", "fingerprint", p, NOBODY),
            ("confirming nobody", "member", "confirm", p, NOBODY, "--words", CANARY),
            ("removing no device", "device", "revoke", p, NOBODY),
            ("answering no question", "question", "answer", p, NOWHERE, "--yes"),
            ("the safety exceptions of no plan", "safety", "list", NOWHERE),
            ("agreeing to no safety exception", "safety", "confirm", p, NOBODY),
            ("declining no safety exception", "safety", "refuse", p, NOBODY),
            ("a safety exception with nobody", "safety", "propose", p, "--items", goal, "--with", NOBODY, "--ground", "danger",
             "--reason", REASON, "--until", SOON, "--discussed"),
            ("protecting nobody", "protect", "begin", p, NOBODY, "--reason", "x"),
            ("the protections of no plan", "protect", "list", NOWHERE),
            ("what words tell in no part", "protect", "check", p, NOWHERE, "--text", CANARY),
            ("signing nothing", "protect", "confirm", p, NOBODY),
            ("a plan as nobody sees it", "plan", "show", p, "--as", NOBODY),
            ("handing over no plan", "plan", "handover", NOWHERE),
            ("handing over to nobody", "plan", "handover", p, "--to", NOBODY),
            ("leaving no plan", "plan", "leave", NOWHERE),
            ("in the place of nobody", "invite", p, "--role", "coordinator", "--purpose", "x", "--in-place-of", NOBODY),
            ("exporting what nobody sees", "export", p, "--format", "json", "--to", "x", "--as", NOBODY),
        ])
        self.assertFalse(os.path.exists(f"{self.dir}/x"))
        self.unchanged()

    def test_what_is_not_theirs_to_do(self):
        self.table("cli", "rights")
        p, goal, part, people = self.plan, self.goal, self.part, self.people
        devices = {m["name"]: m["devices"][0]["device"] for m in self.cli("coach", "members", p)["members"]}
        ask = ("safety", "propose", p, "--items", goal, "--ground", "danger", "--reason", REASON, "--until", SOON, "--discussed",
               "--with")
        self.rows("buddy", [
            ("a helper reads what is not shared", "item", "history", p, goal),
            ("a helper writes what is not shared", "item", "set", p, goal, f"words={CANARY}"),
            ("a helper adds to the family's part", "item", "add", p, "goal", f"words={CANARY}"),
            ("a helper makes a part", "part", "create", p, CANARY),
            ("a helper invites", "invite", p, "--role", "buddy"),
            ("a helper removes a device", "device", "revoke", p, devices["parent"]),
            ("a helper makes a safety exception", "safety", "propose", p, "--items", goal, "--with", people["coach"], "--ground",
             "danger", "--reason", REASON, "--until", SOON, "--discussed"),
            ("a helper protects somebody", "protect", "begin", p, people["parent"], "--reason", "x"),
            ("a helper begins a plan", "plan", "create", "--family", CANARY, "--server", self.url),
        ])
        self.rows("coach", [
            ("a coach lets a second parent in", "invite", p, "--role", "parent"),
            ("a coach shares the family's part", "share", p, part, "--with", people["buddy"], "--access", "read", "--purpose", "x"),
            ("a coach names who cannot agree", "share", p, part, "--with", people["buddy"], "--access", "read", "--purpose", "x",
             "--agreed-by", people["buddy"]),
            ("a coach takes the family's part from a parent", "unshare", p, part, "--from", people["parent"]),
            ("a safety exception with a parent", *ask, people["parent"]),
            ("a safety exception alone", *ask, people["coach"]),
            ("a safety part made by hand", "part", "create", p, CANARY, "--kind", "safety"),
            ("contact details elsewhere than in a card", "item", "add", p, "contact-card", f"phone={CANARY}", "--part", part),
            ("ending a protection that is none", "protect", "end", p, people["parent"], "--with", people["parent"], "--reason", "x"),
            ("changing somebody else's note", "item", "set", p, self.note, f"text={CANARY}"),
            ("removing somebody else's note", "item", "remove", p, self.note),
            ("settling somebody else's note", "item", "resolve", p, self.note, "text", "--value", CANARY),
            ("changing a rating", "item", "set", p, self.rating, "rating=2"),
            ("removing a rating", "item", "remove", p, self.rating),
            ("words that are not the four", "member", "confirm", p, people["buddy"], "--words", "a b c d"),
            ("handing over to oneself", "plan", "handover", p, "--to", people["coach"]),
            ("the last coach leaves", "plan", "leave", p),
            ("an export for later", "export", p, "--format", "pdf", "--to", "x"),
            ("a command for later", "figures"),
        ])
        self.assertFalse(os.path.exists(f"{self.dir}/x"))
        self.unchanged()

    def test_what_goes_and_who_goes(self):
        self.table("cli", "erasing and leaving")
        p, part, people = self.plan, self.part, self.people
        parts = {one["kind"]: one["part"] for one in self.cli("parent", "part", "list", p)["parts"]}
        stand_in = ("invite", p, "--role", "replacement", "--agreed-by", people["parent"])
        self.rows("parent", [
            ("erasing in no plan", "erase", "part", NOWHERE, part),
            ("erasing no part", "erase", "part", p, NOWHERE),
            ("erasing what the rest stands on", "erase", "part", p, parts["core"]),
            ("erasing for a reason that is not UTF-8", "erase", "part", p, part, "--reason", CANARY + NOT_UTF8),
            ("erasing for very much", "erase", "plan", p, "--reason", LONG),
            ("keeping what nobody wants erased", "erase", "keep", p, part),
            ("what is to be erased of no plan", "erase", "list", NOWHERE),
            ("passing on in no plan", "plan", "handover", NOWHERE),
            ("passing on to nobody", "plan", "handover", p, "--to", NOBODY),
            ("passing on to oneself", "plan", "handover", p, "--to", people["parent"]),
            ("leaving no plan", "plan", "leave", NOWHERE),
            ("the last parent leaves", "plan", "leave", p),
        ])
        team = self.cli("coach", "part", "create", p, "Team", "--kind", "team")["part"]
        self.before["coach"] = self.state("coach")
        self.rows("coach", [
            ("a coach erases what the family decides on", "erase", "part", p, part),
            ("a team erases its file before its term", "erase", "part", p, team),
            ("the last coach leaves", "plan", "leave", p),
            ("a stand-in without an end", *stand_in, "--purpose", "x"),
            ("a stand-in for a year", *stand_in, "--purpose", "x", "--until", "2999-01-01"),
            ("a stand-in for no reason", *stand_in, "--until", SOON),
        ])
        self.unchanged()

    def test_what_is_kept_for_years(self):
        self.table("cli", "closing")
        p, words = self.plan, " ".join(["aap"] * 24)
        sheets = {"KRACHTPLAN_SHEET": words, "KRACHTPLAN_OTHER_SHEET": words}
        make = ("archive", "make", p, "--to")
        self.rows("parent", [
            ("a parent sets the services' term", "closing", "term", p, "--years", "40", "--why", CANARY),
            ("a parent archives", *make, "x"),
            ("closing of no plan", "closing", "show", NOWHERE),
        ])
        self.rows("coach", [
            ("a term of no years", "closing", "term", p, "--years", "0", "--from-closing", "--why", "x"),
            ("a term before a minor is 18", "closing", "term", p, "--years", "12", "--why", "x"),
            ("a term without a rule", "closing", "term", p, "--years", "40", "--why", ""),
            ("a term for what is not UTF-8", "closing", "term", p, "--years", "40", "--why", CANARY + NOT_UTF8),
            ("a term of a very long organisation", "closing", "term", p, "--years", "40", "--why", "x", "--organisation", LONG),
            ("archiving where nothing is kept", *make, "x"),
            ("archiving no part", *make, "x", "--parts", NOWHERE),
        ])
        self.cli("coach", "part", "create", p, "Team", "--kind", "team")
        self.before["coach"] = self.state("coach")
        made = self.cli("coach", *make, f"{self.dir}/sealed")
        with open(f"{self.dir}/note", "w", encoding="utf-8") as file:
            file.write(CANARY)
        take = ("archive", "take", p)
        two = {"KRACHTPLAN_SHEET": made["sheets"][0], "KRACHTPLAN_OTHER_SHEET": made["sheets"][1]}
        self.refuses("archiving over a file", "coach", *make, "sealed")
        self.refuses("taking without sheets", "coach", *take, "sealed", "--where", "x")
        self.refuses("opening without sheets", "coach", "archive", "open", "sealed", "--to", "x")
        self.refuses("taking with words that are none", "coach", *take, "sealed", "--where", "x", **sheets)
        self.refuses("opening with one sheet twice", "coach", "archive", "open", "sealed", "--to", "x",
                     **dict(two, KRACHTPLAN_OTHER_SHEET=made["sheets"][0]))
        self.refuses("taking what is no archive", "coach", *take, "note", "--where", "x", **two)
        self.refuses("taking what is not there", "coach", *take, "nowhere", "--where", "x", **two)
        self.refuses("opening a folder", "coach", "archive", "open", ".", "--to", "x", **two)
        self.refuses("taking without a place", "coach", *take, "sealed", "--where", "", **two)
        self.refuses("opening onto a file", "coach", "archive", "open", "sealed", "--to", "note", **two)
        other = self.cli("coach", *make, f"{self.dir}/other")["sheets"]
        self.refuses("opening with sheets of another archive", "coach", "archive", "open", "sealed", "--to", "x",
                     KRACHTPLAN_SHEET=other[0], KRACHTPLAN_OTHER_SHEET=other[1])
        self.assertFalse(os.path.exists(f"{self.dir}/x"))
        self.unchanged()

    def test_what_is_kept_from_others(self):
        self.table("cli", "protected")
        p, goal, buddy = self.plan, self.goal, self.people["buddy"]
        self.cli("parent", "share", p, self.part, "--with", buddy, "--access", "read", "--purpose", "x")
        self.cli("coach", "protect", "begin", p, self.people["parent"], "--reason", "x")
        self.sync("parent", "coach", "parent", "buddy")
        card = self.add("parent", "contact-card", f"person={self.people['parent']}", "address=Kanarievogelstraat 12")
        self.sync("parent", "coach")
        team = self.cli("coach", "part", "create", p, "Team", "--kind", "team")["part"]
        told = self.cli("coach", "item", "add", p, "strength", "words=Woont in de Kanarievogelstraat", "--part", team)["item"]
        share = ("share", p, self.part_of("parent", card), "--with", buddy, "--access", "read", "--purpose", "x")
        self.rows("parent", [
            ("changing a text to what tells where somebody lives", "item", "set", p, goal, "words=Kanarievogelstraat"),
            ("settling on what tells it", "item", "resolve", p, goal, "words", "--value", "de kanarievogelstr."),
            ("adding what tells it", "item", "add", p, "note", "text=bij de KANARIE-VOGELSTRAAT", f"goal={goal}"),
            ("a protected card given by one", *share),
            ("a protected card given with a helper's signature", *share, "--second", buddy),
        ])
        device = next(m["devices"][0]["device"] for m in self.cli("coach", "members", p)["members"] if m["name"] == "coach")
        self.rows("coach", [
            ("ending a protection with oneself", "protect", "end", p, self.people["parent"], "--with", self.people["coach"],
             "--reason", "x"),
            ("a protected card given on a coach's word", *share, "--agreed-by", self.people["parent"]),
            ("moving what tells it to where others read", "part", "move", p, told, self.part),
            ("sharing what tells it", "share", p, team, "--with", buddy, "--access", "read", "--purpose", "x"),
            ("a part called by what tells it", "part", "create", p, "Huis in de Kanarievogelstraat"),
            ("a device called by what tells it", "device", "rename", p, device, "Kanarievogelstr."),
        ])
        self.invite("parent", "father", "parent")
        self.invite("father", "stranger", "coach")
        self.rows("stranger", [
            ("protecting by a coach whom no professional has met", "protect", "begin", p, self.people["parent"], "--reason", "x"),
        ])

    def test_a_removed_device(self):
        self.table("cli", "removed")
        devices = {m["name"]: m["devices"][0]["device"] for m in self.cli("coach", "members", self.plan)["members"]}
        self.cli("coach", "device", "revoke", self.plan, devices["buddy"])
        self.sync("coach", "parent")
        self.refuses("syncing", "buddy", "sync")
        self.refuses("adding", "buddy", "item", "add", self.plan, "note", f"text={CANARY}")
        self.refuses("inviting", "buddy", "invite", self.plan, "--role", "buddy")

    def test_a_second_older_copy(self):
        """A vault put back goes on as a new device; the others that were the same have to stop, and say what they hold."""
        self.table("cli", "copy")
        for copy in ("first", "second"):
            shutil.copytree(f"{self.dir}/coach", f"{self.dir}/{copy}")
        self.cli("coach", "item", "add", self.plan, "note", "text=na de kopie")
        self.sync("coach")
        self.assertEqual(self.cli("first", "sync")["alarms"], ["restored-copy"])
        self.sync("first")
        self.cli("second", "item", "add", self.plan, "note", f"text={CANARY}")
        # Killed: told that it was taken out; what it says afterwards accepted, though nobody would ever get it.
        self.refuses("syncing", "second", "sync")
        self.refuses("adding", "second", "item", "add", self.plan, "note", f"text={CANARY}")
        self.refuses("inviting", "second", "invite", self.plan, "--role", "buddy")
        self.refused("restored-copy", "coach", "sync")
        self.refused("restored-copy", "coach", "item", "add", self.plan, "note", f"text={CANARY}")
        self.assertIn(CANARY, self.text("second"))
        self.assertIn("na de kopie", self.text("first"))

    # ---- codes, passphrases, vaults ------------------------------------------------------------------------------------
    def test_codes(self):
        self.table("cli", "code")
        self.person("guest", "buddy")
        code = self.cli("coach", "invite", self.plan, "--role", "buddy")["code"]
        typed = self.cli("coach", "invite", self.plan, "--role", "buddy", "--remote")["code"]
        middle = len(code) // 2
        flipped = code[:middle] + ("A" if code[middle] != "A" else "B") + code[middle + 1:]
        self.rows("guest", [
            ("no code", "join", ""),
            ("words that are no code", "join", CANARY),
            ("a code of nothing", "join", "KP1."),
            ("a code cut short", "join", code[:-5]),
            ("a code with a letter too many", "join", code + "A"),
            ("a code with one letter wrong", "join", flipped),
            ("a code that is not UTF-8", "join", "KP1." + NOT_UTF8),
            ("a code of a hundred thousand letters", "join", "KP1." + "A" * 100_000),
            ("a typed code without its server", "join", typed),
        ])
        self.refuses("a code of a plan that one is in", "coach", "join", code)
        self.travel("+16m")
        self.refuses("a code after a quarter of an hour", "guest", "join", code)
        self.assertEqual(self.cli("guest", "plan", "list")["plans"], [])

    def test_passphrases(self):
        self.table("cli", "passphrase")
        wrong = {"KRACHTPLAN_PASSPHRASE": "verkeerd " + CANARY}
        self.refuses("a new one that is empty", "coach", "passphrase", "change", KRACHTPLAN_NEW_PASSPHRASE="")
        self.refuses("a new one of a hundred thousand bytes", "coach", "passphrase", "change", KRACHTPLAN_NEW_PASSPHRASE=LONG)
        self.refuses("a very long one", "coach", "status", KRACHTPLAN_PASSPHRASE=LONG)
        self.cli("coach", "status")
        self.refuses("a wrong one", "coach", "status", **wrong)
        for _ in range(4):
            self.raw("coach", "status", **wrong)
        waiting = self.refuses("the right one, after five wrong ones", "coach", "status")
        self.assertRegex(waiting["next"], r"^Wait [1-5] seconds")

    def test_folders_that_are_no_vault(self):
        self.table("cli", "vault")
        os.mkdir(f"{self.dir}/empty")
        os.mkdir(f"{self.dir}/text")
        with open(f"{self.dir}/text/vault.db", "w", encoding="utf-8") as file:
            file.write(CANARY * 1000)
        os.mkdir(f"{self.dir}/other")
        other = sqlite3.connect(f"{self.dir}/other/vault.db")
        other.execute("CREATE TABLE mine (words TEXT)")
        other.execute("INSERT INTO mine VALUES (?)", (CANARY,))
        other.commit()
        other.close()
        os.makedirs(f"{self.dir}/folder/vault.db")
        os.mkdir(f"{self.dir}/circle")
        os.symlink("vault.db", f"{self.dir}/circle/vault.db")
        table = [("a folder that is not there", "nowhere"), ("an empty folder", "empty"), ("another file by its name", "text"),
                 ("another program's database", "other"), ("a folder by its name", "folder"), ("a name that leads to itself", "circle")]
        for case, folder in table:
            there = os.path.exists(f"{self.dir}/{folder}")
            before = sorted(os.listdir(f"{self.dir}/{folder}")) if there else None
            self.refuses(case, folder, "status")
            after = sorted(os.listdir(f"{self.dir}/{folder}")) if os.path.exists(f"{self.dir}/{folder}") else None
            self.assertEqual(set(after or []) - {"lock"}, set(before or []), case)
        self.refuses("a name that is too long", "coach", "status", vault="x" * 5000)
        holder = subprocess.Popen(self.command("coach", "batch"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                  env=self._environment("coach"))
        holder.stdin.write("status\n")
        holder.stdin.flush()
        holder.stdout.readline()
        self.refuses("open in another program", "coach", "status")
        holder.communicate(timeout=world.SECONDS)
        self.unchanged("coach")

    def test_vault_files_that_were_changed(self):
        self.table("vault", "file")
        shutil.copytree(f"{self.dir}/coach", f"{self.dir}/slot")
        database = sqlite3.connect(f"{self.dir}/slot/vault.db")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.close()
        with open(f"{self.dir}/slot/vault.db", "rb") as file:
            whole = file.read()

        def put(name, data):
            os.makedirs(f"{self.dir}/{name}", exist_ok=True)
            with open(f"{self.dir}/{name}/vault.db", "wb") as made:
                made.write(data)

        def meddled(name, *statements):
            put(name, whole)
            database = sqlite3.connect(f"{self.dir}/{name}/vault.db")
            for statement in statements:
                database.execute(*statement) if isinstance(statement, tuple) else database.execute(statement)
            database.commit()
            database.close()

        slot = sqlite3.connect(f"{self.dir}/slot/vault.db").execute("SELECT value FROM meta WHERE name='slot'").fetchone()[0]
        cases = {
            "cut to nothing": lambda n: put(n, b""),
            "cut to one byte": lambda n: put(n, whole[:1]),
            "cut to its first page": lambda n: put(n, whole[:4096]),
            "cut in half": lambda n: put(n, whole[:len(whole) // 2]),
            "its first bytes flipped": lambda n: put(n, bytes(b ^ 0xFF for b in whole[:100]) + whole[100:]),
            "every page but the first lost": lambda n: put(n, whole[:4096] + bytes(len(whole) - 4096)),
            "written by a newer version": lambda n: meddled(n, "PRAGMA user_version=99"),
            "a key slot of a newer version": lambda n: meddled(
                n, ("UPDATE meta SET value=? WHERE name='slot'", (b"\x02" + slot[1:],))),
            "the key slot flipped": lambda n: meddled(
                n, ("UPDATE meta SET value=? WHERE name='slot'", (slot[:40] + bytes([slot[40] ^ 1]) + slot[41:],))),
            "the key slot cut short": lambda n: meddled(n, ("UPDATE meta SET value=? WHERE name='slot'", (slot[:20],))),
            "the key slot lost": lambda n: meddled(n, "DELETE FROM meta WHERE name='slot'"),
            "all tables lost": lambda n: meddled(n, "DROP TABLE record", "DROP TABLE meta"),
            "every record lost": lambda n: meddled(n, "DELETE FROM record"),
        }
        for number, (case, make) in enumerate(cases.items()):
            with self.subTest(case):
                make(f"changed-{number}")
                self.refuses(case, f"changed-{number}", "plan", "show", self.plan)
        meddled("rot", "UPDATE record SET value=zeroblob(length(value)) WHERE kind=4")
        self.refuses("sealed work overwritten, checked", "rot", "check")
        self.assertNotIn(CANARY, self.text("rot"))
        self.unchanged("coach")

    # ---- the way out ---------------------------------------------------------------------------------------------------
    def test_servers_that_do_not_answer(self):
        self.table("cli", "server")
        self.stop()
        self.refuses("none there", "coach", "sync")
        port = int(self.address.rsplit(":", 1)[1])
        answers = {
            "one that hangs up": b"",
            "one that speaks something else": b"220 hello\r\n",
            "one that answers half": b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nxx",
            "one that answers without end": None,
            "one that sends elsewhere": b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n",
            "one that answers another page": b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>",
            "one that answers 500": b"HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n",
        }
        for case, answer in answers.items():
            with self.subTest(case), socket.create_server(("127.0.0.1", port)) as listener:
                stop = threading.Event()
                thread = threading.Thread(target=serve, args=(listener, answer, stop))
                thread.start()
                try:
                    self.refuses(case, "coach", "sync")
                finally:
                    stop.set()
                    thread.join()
        self.start()
        self.unchanged()

    def test_answers_that_cannot_be_written(self):
        """Not in the table: there is nowhere to say it but on stderr and in the exit code."""
        with open("/dev/full", "wb") as full:
            done = self.raw("coach", "status", stdout=full)
            self.assertEqual((done.returncode, done.stderr), (1, b"The answer could not be written.\n"))
            lines = "\n".join(f"item add {self.plan} strength words=W{n}" for n in range(20)).encode()
            done = self.raw("coach", "batch", stdin=lines, stdout=full)
            self.assertEqual(done.returncode, 1)
        self.assertLess(self.cli("coach", "status")["waiting"], 3, "it went on unheard")

    def test_a_limit_on_the_size_of_files(self):
        self.table("cli", "room")

        def small():
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

        text = "x" * 60_000
        self.refuses("adding", "coach", "item", "add", self.plan, "note", f"text={text}", prepare=small)
        self.refuses("exporting", "coach", "export", self.plan, "--format", "json", "--to", "x", prepare=lambda: resource.setrlimit(
            resource.RLIMIT_FSIZE, (100, 100)))
        self.assertFalse(os.path.exists(f"{self.dir}/x"), "half an export was left")
        self.assertNotIn(text, self.text("coach"))
        self.assertEqual(self.cli("coach", "check")["problems"], [])
        shutil.rmtree(f"{self.dir}/new", ignore_errors=True)


def serve(listener, answer, stop):
    """One connection after the other gets that answer; None: bytes for as long as they are taken."""
    listener.settimeout(0.1)
    while not stop.is_set():
        try:
            connection, _ = listener.accept()
        except OSError:
            continue
        with connection:
            connection.settimeout(2)
            try:
                connection.recv(65536)
                if answer is None:
                    connection.sendall(b"HTTP/1.1 200 OK\r\nX: ")
                    while not stop.is_set():
                        connection.sendall(b"x" * 65536)
                else:
                    connection.sendall(answer)
            except OSError:
                pass


if __name__ == "__main__":
    world.main()
