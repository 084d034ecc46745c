// Sealing, reading and writing of records.
#include "shared/wire/codec.h"
#include "sync/vault/state.h"

#include <limits>

namespace kp::vault {

namespace {

constexpr std::string_view kRecordContext = "krachtplan/vault/record/1";
constexpr std::string_view kTagContext = "krachtplan/vault/tag/1";

/// Binds a sealed value to its place: moved elsewhere in the file it does not open.
Bytes associatedData(std::uint16_t kind, ByteView tag, std::uint64_t sequence)
{
    wire::Writer out;
    out.text(kRecordContext);
    out.integer(kind);
    out.raw(tag);
    out.integer(sequence);
    return out.take();
}

std::int64_t stored(std::uint64_t sequence) { return static_cast<std::int64_t>(sequence); }

/// Reads rows (tag, seq, value) of one kind and hands on what opens. `visit` gets (Opened&&, sequence).
template <class Visit>
Result<ScanReport> readRows(const VaultState& state, sqlite::Statement& rows, std::uint16_t kind, Visit&& visit)
{
    ScanReport report;
    for (;;) {
        KP_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return report;
        const auto sequence = static_cast<std::uint64_t>(rows.integer(1));
        auto opened = state.openRecord(kind, rows.blob(0), sequence, rows.blob(2));
        if (!opened.ok()) {
            ++report.unreadable;
            continue;
        }
        ++report.read;
        if (!visit(std::move(opened).value(), sequence))
            return report;
    }
}

} // namespace

Tag VaultState::tagOf(std::uint16_t kind, ByteView group) const
{
    const std::array<std::uint8_t, 2> kindBytes{static_cast<std::uint8_t>(kind), static_cast<std::uint8_t>(kind >> 8)};
    const Hash full = crypto::keyedHash(keys->index, kTagContext, {kindBytes, group});
    Tag tag{};
    std::copy_n(full.bytes.begin(), tag.size(), tag.begin());
    return tag;
}

Bytes VaultState::sealRecord(std::uint16_t kind, const Tag& tag, ByteView group, std::uint64_t sequence,
                             ByteView value) const
{
    wire::Writer plain;
    plain.integer(static_cast<std::uint16_t>(group.size()));
    plain.raw(group);
    plain.raw(value);
    Bytes clear = plain.take();
    Bytes sealed = crypto::seal(keys->record, random, associatedData(kind, tag, sequence), clear);
    crypto::wipe(clear);
    return sealed;
}

Result<Opened> VaultState::openRecord(std::uint16_t kind, ByteView tag, std::uint64_t sequence, ByteView sealed) const
{
    KP_TRY_ASSIGN(Bytes clear, crypto::open(keys->record, associatedData(kind, tag, sequence), sealed));
    wire::Reader in(clear);
    const auto groupSize = in.integer<std::uint16_t>();
    Opened opened;
    opened.group = copyOf(in.raw(groupSize));
    opened.value = copyOf(in.rest());
    crypto::wipe(clear);
    return in.failed() ? Result<Opened>{Errc::CannotOpen} : Result<Opened>{std::move(opened)};
}

// ---- reading --------------------------------------------------------------------------------------------------------

Result<Bytes> Vault::get(std::uint16_t kind, ByteView group, std::uint64_t sequence) const
{
    if (isLocked())
        return Errc::MissingKey;
    const Tag tag = m_state->tagOf(kind, group);
    KP_TRY_ASSIGN(sqlite::Statement statement,
                  m_state->database.prepare("SELECT value FROM record WHERE kind=? AND tag=? AND seq=?"));
    KP_TRY_ASSIGN(const bool row, statement.bind(1, kind).bind(2, tag).bind(3, stored(sequence)).step());
    if (!row)
        return Errc::NotFound;
    KP_TRY_ASSIGN(Opened opened, m_state->openRecord(kind, tag, sequence, statement.blob(0)));
    return std::move(opened.value);
}

Result<ScanReport> Vault::scan(std::uint16_t kind, ByteView group, std::uint64_t fromSequence, const Visitor& visit) const
{
    if (isLocked())
        return Errc::MissingKey;
    if (fromSequence > kSequenceMax)
        return ScanReport{};
    const Tag tag = m_state->tagOf(kind, group);
    KP_TRY_ASSIGN(
        sqlite::Statement rows,
        m_state->database.prepare("SELECT tag, seq, value FROM record WHERE kind=? AND tag=? AND seq>=? ORDER BY seq"));
    rows.bind(1, kind).bind(2, tag).bind(3, stored(fromSequence));
    return readRows(*m_state, rows, kind,
                    [&](Opened&& opened, std::uint64_t sequence) { return visit(sequence, opened.value); });
}

Result<ScanReport> Vault::scanAll(std::uint16_t kind, const VisitorAll& visit) const
{
    if (isLocked())
        return Errc::MissingKey;
    KP_TRY_ASSIGN(sqlite::Statement rows,
                  m_state->database.prepare("SELECT tag, seq, value FROM record WHERE kind=? ORDER BY tag, seq"));
    rows.bind(1, kind);
    return readRows(*m_state, rows, kind,
                    [&](Opened&& opened, std::uint64_t sequence) { return visit(opened.group, sequence, opened.value); });
}

Result<std::vector<Record>> Vault::list(std::uint16_t kind, ByteView group, std::uint64_t fromSequence) const
{
    std::vector<Record> records;
    const auto report = scan(kind, group, fromSequence, [&](std::uint64_t sequence, ByteView value) {
        records.push_back({copyOf(group), sequence, copyOf(value)});
        return true;
    });
    if (!report.ok())
        return report.error();
    return records;
}

Result<std::vector<Bytes>> Vault::groups(std::uint16_t kind) const
{
    if (isLocked())
        return Errc::MissingKey;
    // From tag to tag, one readable record each: does not read the groups themselves.
    KP_TRY_ASSIGN(sqlite::Statement next, m_state->database.prepare("SELECT min(tag) FROM record WHERE kind=? AND tag>?"));
    KP_TRY_ASSIGN(sqlite::Statement rows,
                  m_state->database.prepare("SELECT tag, seq, value FROM record WHERE kind=? AND tag=? ORDER BY seq"));
    std::vector<Bytes> found;
    Bytes tag;
    for (;;) {
        next.reset();
        KP_TRY_ASSIGN(const bool row, next.bind(1, kind).bind(2, tag).step());
        if (!row || next.isNull(0))
            return found;
        tag = copyOf(next.blob(0));
        rows.reset();
        rows.bind(1, kind).bind(2, tag);
        KP_TRY(readRows(*m_state, rows, kind, [&](Opened&& opened, std::uint64_t) {
            found.push_back(std::move(opened.group));
            return false;
        }));
    }
}

Result<std::optional<std::uint64_t>> Vault::lastSequence(std::uint16_t kind, ByteView group) const
{
    if (isLocked())
        return Errc::MissingKey;
    KP_TRY_ASSIGN(sqlite::Statement statement,
                  m_state->database.prepare("SELECT max(seq) FROM record WHERE kind=? AND tag=?"));
    KP_TRY_ASSIGN(const bool row, statement.bind(1, kind).bind(2, m_state->tagOf(kind, group)).step());
    if (!row || statement.isNull(0))
        return std::optional<std::uint64_t>{};
    return std::optional<std::uint64_t>{static_cast<std::uint64_t>(statement.integer(0))};
}

Result<CheckReport> Vault::check() const
{
    if (isLocked())
        return Errc::MissingKey;
    CheckReport report;
    KP_TRY_ASSIGN(report.structureSound, m_state->database.isSound(true));
    KP_TRY_ASSIGN(sqlite::Statement rows, m_state->database.prepare("SELECT kind, tag, seq, value FROM record"));
    for (;;) {
        const auto row = rows.step();
        if (!row.ok()) {
            report.structureSound = false; // damage that stops the reading itself
            return report;
        }
        if (!row.value())
            return report;
        const std::int64_t kind = rows.integer(0);
        const bool inRange = kind >= 0 && kind <= std::numeric_limits<std::uint16_t>::max();
        const auto opened = m_state->openRecord(static_cast<std::uint16_t>(kind), rows.blob(1),
                                                static_cast<std::uint64_t>(rows.integer(2)), rows.blob(3));
        ++(inRange && opened.ok() ? report.read : report.unreadable);
    }
}

// ---- writing --------------------------------------------------------------------------------------------------------

struct Transaction::State {
    VaultState* vault = nullptr;
    std::optional<sqlite::Transaction> transaction{};
    std::optional<Error> failure{};

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State()
    {
        transaction.reset();
        vault->writing = false;
    }
    /// Remembers the first failure, so that a change with a hole in it cannot be committed.
    Result<void> keep(Result<void> result)
    {
        if (!result.ok() && !failure)
            failure = result.error();
        return result;
    }
};

Transaction Vault::begin()
{
    KP_ASSERT(!m_state->writing);
    auto state = std::make_unique<Transaction::State>();
    state->vault = m_state.get();
    m_state->writing = true;
    if (isLocked()) {
        state->failure = Error{Errc::MissingKey, {}};
    } else if (auto begun = m_state->database.begin(); begun.ok()) {
        state->transaction.emplace(std::move(begun).value());
    } else {
        state->failure = begun.error();
    }
    return Transaction(std::move(state));
}

Transaction::Transaction(std::unique_ptr<State> state) noexcept : m_state(std::move(state)) {}
Transaction::Transaction(Transaction&&) noexcept = default;
Transaction::~Transaction() = default;

Result<void> Transaction::put(std::uint16_t kind, ByteView group, std::uint64_t sequence, ByteView value)
{
    KP_ASSERT(m_state != nullptr);
    if (m_state->failure)
        return *m_state->failure;
    if (group.size() > kGroupBytesMax || value.size() > kValueBytesMax)
        return m_state->keep(Errc::TooLarge);
    if (sequence > kSequenceMax)
        return m_state->keep(Errc::BadValue);
    VaultState& vault = *m_state->vault;
    const Tag tag = vault.tagOf(kind, group);
    const Bytes sealed = vault.sealRecord(kind, tag, group, sequence, value);
    auto statement = vault.database.prepare("INSERT INTO record(kind, tag, seq, value) VALUES(?, ?, ?, ?)"
                                            " ON CONFLICT DO UPDATE SET value=excluded.value");
    if (!statement.ok())
        return m_state->keep(statement.error());
    statement.value().bind(1, kind).bind(2, tag).bind(3, stored(sequence)).bind(4, sealed);
    return m_state->keep(statement.value().run());
}

Result<void> Transaction::erase(std::uint16_t kind, ByteView group, std::uint64_t sequence)
{
    KP_ASSERT(m_state != nullptr);
    if (m_state->failure)
        return *m_state->failure;
    VaultState& vault = *m_state->vault;
    auto statement = vault.database.prepare("DELETE FROM record WHERE kind=? AND tag=? AND seq=?");
    if (!statement.ok())
        return m_state->keep(statement.error());
    statement.value().bind(1, kind).bind(2, vault.tagOf(kind, group)).bind(3, stored(sequence));
    return m_state->keep(statement.value().run());
}

Result<void> Transaction::eraseGroup(std::uint16_t kind, ByteView group)
{
    KP_ASSERT(m_state != nullptr);
    if (m_state->failure)
        return *m_state->failure;
    VaultState& vault = *m_state->vault;
    auto statement = vault.database.prepare("DELETE FROM record WHERE kind=? AND tag=?");
    if (!statement.ok())
        return m_state->keep(statement.error());
    statement.value().bind(1, kind).bind(2, vault.tagOf(kind, group));
    return m_state->keep(statement.value().run());
}

Result<void> Transaction::commit()
{
    KP_ASSERT(m_state != nullptr);
    const std::unique_ptr<State> ending = std::move(m_state);
    if (ending->failure)
        return *ending->failure;
    return ending->transaction->commit();
}

} // namespace kp::vault
