"""What a dishonest server may say. Each lie works on one exchange (liar.Exchange); expected are the codes of which one must
be told to the person."""
import random
import struct
import time

import wire

MALLORY = wire.SigningKey(b"mallory")
_dice = random.Random(20261122)


def on_sync(change):
    """A lie about syncs alone, told every time."""
    def lie(exchange):
        if exchange.path == "/v1/sync" and exchange.reply is not None:
            return change(exchange.reply, exchange)
        return None
    lie.__name__ = change.__name__
    return lie


def parts_of(reply):
    """Deltas with something in them, of parts."""
    return [delta for delta in reply["deltas"] if delta["items"] and delta["chain"] != delta["space"]]


# ---- changed, swapped, dropped, repeated, reordered ------------------------------------------------------------------------
def flips_a_bit_of_each_payload(reply, _):
    for delta in reply["deltas"]:
        for item in delta["items"]:
            at = _dice.randrange(len(item["payload"]))
            item["payload"] = item["payload"][:at] + bytes([item["payload"][at] ^ 16]) + item["payload"][at + 1:]


def flips_a_bit_of_the_body(reply, exchange):
    exchange.reply = None
    at = len(exchange.body) // 2
    exchange.body = exchange.body[:at] + bytes([exchange.body[at] ^ 1]) + exchange.body[at + 1:]


def places_all_a_minute_later(reply, _):
    for delta in reply["deltas"]:
        for item in delta["items"]:
            item["place"]["minute"] += 1


def places_all_in_the_future(reply, _):
    for delta in reply["deltas"]:
        for item in delta["items"]:
            item["place"]["minute"] += 60 * 24 * 365


def places_all_in_the_past(reply, _):
    for delta in reply["deltas"]:
        for item in delta["items"]:
            item["place"]["minute"] -= 60 * 24 * 365


def moves_all_one_on(reply, _):
    for delta in reply["deltas"]:
        for item in delta["items"]:
            item["place"]["position"] += 1


def cuts_the_message(reply, exchange):
    exchange.reply, exchange.body = None, exchange.body[:-7]


def swaps_two_payloads(reply, _):
    for delta in parts_of(reply):
        if len(delta["items"]) > 1:
            first, second = delta["items"][:2]
            first["payload"], second["payload"] = second["payload"], first["payload"]


def swaps_two_parts(reply, _):
    deltas = parts_of(reply)
    if len(deltas) > 1:
        deltas[0]["items"], deltas[1]["items"] = deltas[1]["items"], deltas[0]["items"]


def drops_one_of_each_part(reply, _):
    for delta in parts_of(reply):
        del delta["items"][0]


def reorders(reply, _):
    for delta in parts_of(reply):
        if len(delta["items"]) > 1:
            first, second = delta["items"][:2]
            first["place"], second["place"] = second["place"], first["place"]


def brought(reply, exchange, chain):
    """What this request brought into that chain, as it was placed: the answer does not repeat it."""
    pushed = wire.decode("SyncRequest", exchange.request)["push"]
    return [{"kind": item["kind"], "place": result["place"], "payload": item["payload"], "result": result}
            for item, result in zip(pushed, reply["results"]) if item["chain"] == chain and result["status"] == 0]


def replays_an_older(kind, name):
    def lie(reply, exchange):
        for delta in parts_of(reply):
            known = [item for item in delta["items"] + brought(reply, exchange, delta["chain"]) if item["kind"] == kind]
            if known:
                again = {"kind": kind, "place": dict(known[0]["place"]), "payload": known[0]["payload"]}
                again["place"]["position"] = delta["head_position"] + 1
                delta["items"].append(again)
                delta["head_position"] += 1
    lie.__name__ = name
    return lie


def puts_our_work_first(reply, exchange):
    """Another order than others are told; each commit of it is genuine."""
    for delta in parts_of(reply):
        mine = next((item for item in brought(reply, exchange, delta["chain"]) if item["kind"] == wire.COMMIT), None)
        if mine is not None and mine["place"]["position"] == delta["items"][-1]["place"]["position"] + 1:
            places = [item["place"] for item in delta["items"]] + [mine["place"]]
            for item, place in zip(delta["items"], places[1:]):
                item["place"] = place
            mine["result"]["place"] = places[0]
            return


def promises_more_than_there_is(reply, _):
    for delta in reply["deltas"]:
        delta["head_position"] += 1000
    reply["more"] = 1


def never_ends(reply, _):
    reply["more"] = 1


def hides_all_news(reply, _):
    reply["deltas"], reply["results"] = [], reply["results"]
    reply["digest"] = bytes(32)


def forgets_a_result(reply, _):
    reply["results"] = reply["results"][1:]


def refuses_what_it_placed(reply, _):
    for result in reply["results"]:
        result["status"], result["code"] = 1, 22


# ---- invented ------------------------------------------------------------------------------------------------------------
def appended(reply, chain, space, position, payload, kind=wire.ENTRY):
    """Puts an item behind what is really there."""
    delta = next((delta for delta in reply["deltas"] if delta["chain"] == chain), None)
    if delta is None:
        delta = {"chain": chain, "space": space, "first": position + 1, "snapshot": None, "items": [], "head_position": position}
        reply["deltas"].append(delta)
    last = delta["items"][-1]["place"]["position"] if delta["items"] else position
    over = last + 1 if chain == space else 1_000_000
    if chain != space:
        over = delta["items"][-1]["place"]["space"] if delta["items"] else over
    place = {"position": last + 1, "space": over, "minute": int(time.time()) // 60}
    delta["items"].append({"kind": kind, "place": place, "payload": payload})
    delta["head_position"] = last + 1


def inventions(chains, space):
    """Lies that need to know what is there; `chains` as on the server's disk."""
    coach = chains[space]["items"][0]["payload"]
    coach_device = coach[67:83]  # format, kind, critical, space, part: then the author
    parts = [name for name, chain in chains.items() if chain["space"] == space and name != space]
    foreign = [name for name, chain in chains.items() if chain["space"] != space]

    def invents_a_member(reply, _):
        payload, _ = wire.entry(2, space, bytes(32), MALLORY.device, wire.add_person(b"m" * 16, MALLORY), MALLORY)
        appended(reply, space, space, chains[space]["position"], payload)

    def invents_a_member_by_the_coach(reply, _):
        payload, _ = wire.entry(2, space, bytes(32), coach_device, wire.add_person(b"m" * 16, MALLORY), MALLORY)
        appended(reply, space, space, chains[space]["position"], payload)

    def invents_a_new_lock(reply, _):
        """A rotation to a key of the server's own, by the coach's name."""
        for part in {delta["chain"] for delta in parts_of(reply)}:
            epoch = wire.digest("krachtplan/epoch/1", b"k" * 32, b"commitment")
            payload, _ = wire.entry(35, space, part, coach_device, epoch, MALLORY)
            appended(reply, part, space, chains[part]["position"], payload)

    def invents_an_entry_kind(reply, _):
        payload, _ = wire.entry(31, space, bytes(32), coach_device, b"whatever", MALLORY)
        appended(reply, space, space, chains[space]["position"], payload)

    def sends_another_family(reply, _):
        for name in foreign:
            chain = chains[name]
            reply["deltas"].append({"chain": name, "space": chain["space"], "first": 1, "snapshot": None,
                                    "items": chain["items"], "head_position": chain["position"]})

    def sends_another_family_as_ours(reply, _):
        for name in foreign:
            chain = chains[name]
            reply["deltas"].append({"chain": name, "space": space, "first": 1, "snapshot": None, "items": chain["items"],
                                    "head_position": chain["position"]})

    def sends_another_family_in_our_chain(reply, _):
        theirs = next(chains[name]["items"] for name in foreign if chains[name]["space"] != name)
        for delta in parts_of(reply):
            for mine, other in zip(delta["items"], theirs):
                mine["kind"], mine["payload"] = other["kind"], other["payload"]

    def makes_the_plan_begin_anew(reply, _):
        """Our space chain from position 1, with a genesis by somebody else."""
        payload, _ = wire.entry(1, bytes(32), bytes(32), MALLORY.device, b"m" * 16 + b"\1" + MALLORY.public + MALLORY.box, MALLORY)
        place = {"position": 1, "space": 1, "minute": int(time.time()) // 60}
        reply["deltas"] = [{"chain": space, "space": space, "first": 1, "snapshot": None,
                            "items": [{"kind": wire.ENTRY, "place": place, "payload": payload}], "head_position": 1}]

    return [(invents_a_member, {"forged"}), (invents_a_member_by_the_coach, {"forged"}), (invents_a_new_lock, {"forged"}),
            (invents_an_entry_kind, {"forged"}), (sends_another_family, {"foreign"}), (sends_another_family_as_ours, {"forged"}),
            (sends_another_family_in_our_chain, {"forged"}), (makes_the_plan_begin_anew, {"forged", "fork"})]


class Keys:
    """Gives keys of its own for every epoch, in boxes that this device can open."""
    __name__ = "invents_keys"

    def __init__(self, chains, space):
        self.parts, self.box, self.device = [name for name in chains if chains[name]["space"] == space], None, None

    def __call__(self, exchange):
        if exchange.path == "/v1/session":
            asked = wire.decode("SessionRequest", exchange.request)
            self.box = asked["box"]
            self.device = wire.digest("krachtplan/device/1", asked["sign"], asked["box"])[:16]
        elif exchange.path == "/v1/sync" and exchange.reply is not None:
            for part in self.parts:
                key = b"K" * 32
                for epoch in (wire.digest("krachtplan/epoch/1", key, b"commitment"), b"E" * 32):
                    exchange.reply["wraps"].append({"part": part, "epoch": epoch, "device": self.device,
                                                    "box": wire.sealed_box(self.box, key)})


# ---- sessions and errors ---------------------------------------------------------------------------------------------------
def is_another_server(exchange):
    if exchange.path == "/v1/challenge":
        exchange.reply["server"] = b"m" * 16


def says_it_was_restored(exchange):
    if exchange.path == "/v1/session" and exchange.reply is not None:
        exchange.reply["generation"] = b"r" * 16


def says_we_wrote_more(exchange):
    if exchange.path == "/v1/session" and exchange.reply is not None:
        exchange.reply["placed_commits"] += 100_000


def answers(status, code):
    def lie(exchange):
        if exchange.path == "/v1/sync":
            exchange.status, exchange.reply, exchange.body = status, None, struct.pack("<HI", code, 3)
    lie.__name__ = f"answers_{status}_{code}"
    return lie


def speaks_rubbish(exchange):
    exchange.reply, exchange.body = None, bytes(_dice.randrange(256) for _ in range(5000))


# ---- below the messages ----------------------------------------------------------------------------------------------------
def raw(name, head, body=b"", times=1):
    """Answers these bytes, the body so many times over."""
    def lie(exchange):
        if exchange.path != "/v1/sync":
            return None

        def alone(near):
            near.sendall(head)
            for _ in range(times):
                near.sendall(body)
        return alone
    lie.__name__ = name
    return lie


OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n"
BELOW = [
    raw("has_no_status_line", b"\xff\xfe\x00garbage\r\n\r\n"),
    raw("has_no_end_of_status_line", b"H" * 10, b"T" * 65536, 50),
    raw("sends_endless_headers", OK, b"X-A: " + b"b" * 500 + b"\r\n", 10_000),
    raw("announces_a_terabyte", OK + b"Content-Length: 1099511627776\r\n\r\n", bytes(65536), 2000),
    raw("announces_less_than_nothing", OK + b"Content-Length: -1\r\n\r\n", bytes(1000)),
    raw("never_ends_its_body", OK + b"\r\n", bytes(65536), 20_000),
    raw("never_ends_its_chunks", OK + b"Transfer-Encoding: chunked\r\n\r\n", b"10000\r\n" + bytes(65536) + b"\r\n", 20_000),
    raw("ends_early", OK + b"Content-Length: 5000\r\n\r\n", bytes(100)),
    raw("answers_nothing", b""),
    raw("sends_a_zip_bomb", OK + b"Content-Encoding: gzip\r\nContent-Length: 60\r\n\r\n", bytes(60)),
    raw("sends_us_elsewhere", b"HTTP/1.1 307 X\r\nLocation: http://127.0.0.1:1/v1/sync\r\nContent-Length: 0\r\n\r\n"),
    raw("says_continue_for_ever", b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 100 Continue\r\n\r\n", 10_000),
]


def drips(head, pause):
    """A byte at a time, for as long as anybody listens."""
    def alone(near):
        near.sendall(head)
        while True:
            time.sleep(pause)
            near.sendall(b"x")
    return alone


def all_of(chains, space):
    """(lie, codes of which one must be told)"""
    listed = [(on_sync(change), expected) for change, expected in [
        (flips_a_bit_of_each_payload, {"forged"}), (flips_a_bit_of_the_body, {"forged"}),
        (places_all_a_minute_later, {"fork"}), (places_all_in_the_future, {"fork"}), (places_all_in_the_past, {"forged"}),
        (moves_all_one_on, {"withheld"}), (cuts_the_message, {"forged"}), (swaps_two_payloads, {"forged", "withheld"}),
        (swaps_two_parts, {"forged", "fork"}), (puts_our_work_first, {"fork", "withheld"}), (drops_one_of_each_part, {"withheld"}), (reorders, {"withheld"}),
        (replays_an_older(wire.COMMIT, "replays_an_older_commit"), {"forged"}),
        (replays_an_older(wire.RECEIPT, "replays_an_older_receipt"), {"forged"}), (promises_more_than_there_is, {"withheld"}), (never_ends, {"withheld"}),
        (hides_all_news, {"withheld"}), (forgets_a_result, {"forged"}), (refuses_what_it_placed, {"not-allowed"}),
        *inventions(chains, space)]]
    listed.append((Keys(chains, space), {"forged"}))
    listed += [(is_another_server, {"server-dishonest"}), (says_it_was_restored, {"restored"}),
               (speaks_rubbish, {"offline"})]
    listed += [(answers(401, 63), {"unknown-session"}), (answers(409, 62), {"fork"}), (answers(403, 25), {"revoked"}),
               (answers(500, 90), {"internal"}), (answers(200, 63), {"forged"}), (answers(503, 46), {"storage-failed"})]
    return listed + [(lie, {"offline"}) for lie in BELOW]
