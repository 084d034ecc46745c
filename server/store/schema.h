/// \file The tables of a server's store, as migrations: script n leads from version n to n+1 and is never changed once
/// released. Why each table is as it is: README.md of server/.
#pragma once

#include <array>
#include <string_view>

namespace kp::server {

inline constexpr std::string_view kSchema1 = R"sql(
-- One row. change: the number given last to anything a device may have to learn of.
CREATE TABLE server (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id BLOB NOT NULL,
    generation BLOB NOT NULL,
    change INTEGER NOT NULL,
    restored_minute INTEGER NOT NULL
);
-- space: key of the space chain it belongs to, its own for a space chain. The last_* columns repeat the newest item, so
-- that appending and answering need not look for it. held: restored, not yet sure to be whole.
CREATE TABLE chain (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    space INTEGER NOT NULL,
    position INTEGER NOT NULL,
    space_position INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    head BLOB NOT NULL,
    last_change INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    held INTEGER NOT NULL
);
CREATE INDEX chain_by_space ON chain (space);
-- payload last: what is before it is read without touching a long body's overflow pages.
CREATE TABLE item (
    change INTEGER PRIMARY KEY,
    chain INTEGER NOT NULL REFERENCES chain (key),
    position INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    id BLOB NOT NULL UNIQUE,
    space_position INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    head BLOB NOT NULL,
    payload BLOB NOT NULL,
    UNIQUE (chain, position)
);
CREATE INDEX item_by_change ON item (chain);
CREATE INDEX item_entries ON item (chain, position) WHERE kind IN (1, 6);
CREATE TABLE sequence (
    chain INTEGER NOT NULL REFERENCES chain (key),
    device BLOB NOT NULL,
    last INTEGER NOT NULL,
    id BLOB NOT NULL,
    PRIMARY KEY (chain, device)
) WITHOUT ROWID;
CREATE TABLE receipt (
    chain INTEGER NOT NULL REFERENCES chain (key),
    person BLOB NOT NULL,
    day INTEGER NOT NULL,
    change INTEGER NOT NULL,
    PRIMARY KEY (chain, person, day)
) WITHOUT ROWID;
CREATE TABLE member (
    device BLOB NOT NULL,
    space INTEGER NOT NULL REFERENCES chain (key),
    PRIMARY KEY (device, space)
) WITHOUT ROWID;
CREATE TABLE device (
    id BLOB PRIMARY KEY,
    commits INTEGER NOT NULL,
    contact_minute INTEGER NOT NULL
) WITHOUT ROWID;
-- sender is part of the key: a box with rubbish in it must not keep an honest one out.
CREATE TABLE wrap (
    chain INTEGER NOT NULL REFERENCES chain (key),
    epoch BLOB NOT NULL,
    device BLOB NOT NULL,
    sender BLOB NOT NULL,
    change INTEGER NOT NULL,
    box BLOB NOT NULL,
    PRIMARY KEY (chain, epoch, device, sender)
) WITHOUT ROWID;
CREATE INDEX wrap_by_device ON wrap (device, change);
CREATE TABLE snapshot (
    id BLOB PRIMARY KEY,
    chain INTEGER NOT NULL REFERENCES chain (key),
    position INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    change INTEGER NOT NULL,
    author BLOB NOT NULL,
    epoch BLOB NOT NULL,
    bytes BLOB NOT NULL
);
CREATE INDEX snapshot_by_chain ON snapshot (chain, position);
CREATE TABLE countersignature (
    snapshot BLOB NOT NULL REFERENCES snapshot (id) ON DELETE CASCADE,
    device BLOB NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (snapshot, device)
) WITHOUT ROWID;
CREATE TABLE invite (
    id BLOB PRIMARY KEY,
    owner BLOB NOT NULL,
    until_minute INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    asked_minute INTEGER NOT NULL,
    question BLOB NOT NULL,
    answer BLOB NOT NULL
);
-- After a restore: what devices say they hold, and what cuts access before it can be placed.
CREATE TABLE report (
    chain INTEGER NOT NULL REFERENCES chain (key),
    device BLOB NOT NULL,
    PRIMARY KEY (chain, device)
) WITHOUT ROWID;
CREATE TABLE cut (
    number INTEGER PRIMARY KEY,
    chain INTEGER NOT NULL REFERENCES chain (key),
    id BLOB NOT NULL UNIQUE,
    payload BLOB NOT NULL
);
)sql";

inline constexpr std::string_view kSchema2 = R"sql(
-- When a device that was taken out first came back: from then on it has 72 hours to hand in what it had not sent.
CREATE TABLE parting (
    space INTEGER NOT NULL REFERENCES chain (key),
    device BLOB NOT NULL,
    first_minute INTEGER NOT NULL,
    PRIMARY KEY (space, device)
) WITHOUT ROWID;
CREATE TABLE parcel (
    id BLOB PRIMARY KEY,
    space INTEGER NOT NULL REFERENCES chain (key),
    device BLOB NOT NULL,
    number INTEGER NOT NULL,
    person BLOB NOT NULL,
    minute INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (space, device, number)
);
CREATE INDEX parcel_by_person ON parcel (space, person);
)sql";

inline constexpr std::string_view kSchema3 = R"sql(
-- One receipt of each kind (wire::ReceiptKind) a person, part and day; until now all were reads.
CREATE TABLE receipt_of (
    chain INTEGER NOT NULL REFERENCES chain (key),
    person BLOB NOT NULL,
    day INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    change INTEGER NOT NULL,
    PRIMARY KEY (chain, person, day, kind)
) WITHOUT ROWID;
INSERT INTO receipt_of SELECT chain, person, day, 1, change FROM receipt;
DROP TABLE receipt;
ALTER TABLE receipt_of RENAME TO receipt;
)sql";

inline constexpr std::string_view kSchema4 = R"sql(
-- Parts that are to be gone (erased, safety exceptions), and from which minute on: what is to be destroyed then is found without reading every chain.
CREATE TABLE erasure (
    chain INTEGER PRIMARY KEY REFERENCES chain (key),
    from_minute INTEGER NOT NULL
);
)sql";

inline constexpr std::string_view kSchema5 = R"sql(
-- Attachments: blobs that placed commits list, and where; who may open one of these commits may have the chunks. Rows of their own,
-- with the bytes last, so that counting them reads no content.
CREATE TABLE blob (
    chain INTEGER NOT NULL REFERENCES chain (key),
    id BLOB NOT NULL,
    position INTEGER NOT NULL,
    epoch BLOB NOT NULL,
    PRIMARY KEY (chain, id, position)
) WITHOUT ROWID;
CREATE TABLE chunk (
    key INTEGER PRIMARY KEY,
    chain INTEGER NOT NULL REFERENCES chain (key),
    blob BLOB NOT NULL,
    number INTEGER NOT NULL,
    total INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (chain, blob, number)
);
)sql";

inline constexpr std::array<std::string_view, 5> kMigrations{kSchema1, kSchema2, kSchema3, kSchema4, kSchema5};

} // namespace kp::server
