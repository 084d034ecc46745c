// Entries: what is signed about rights and keys.
#include "tests/shared/refused_cases.h"
#include "tests/shared/wire_samples.h"

namespace kp::test {

using namespace wire;

namespace {

constexpr std::size_t kKindAt = 1;
constexpr std::size_t kCriticalAt = 2;
constexpr std::size_t kSpaceAt = 3;
constexpr std::size_t kPartAt = kSpaceAt + SpaceId::kSize;
constexpr std::size_t kSeenSize = GenerationId::kSize + 8 + Hash::kSize;
constexpr std::size_t kBodyAt = kPartAt + PartId::kSize + DeviceId::kSize + 2 * kSeenSize + 16;
constexpr std::size_t kSignerSize = DeviceId::kSize + Signature::kSize;

Result<void> readEntry(ByteView bytes)
{
    KP_TRY(decodeEntry(bytes));
    return {};
}

Bytes entryWith(EntryBody body)
{
    CountingRandom random(3);
    Entry entry;
    entry.body = std::move(body);
    if (!std::holds_alternative<SpaceGenesis>(entry.body))
        entry.space = random.id<SpaceId>();
    entry.part = random.id<PartId>();
    if (std::holds_alternative<PartGenesis>(entry.body) || isSpaceEntry(entry))
        entry.part = {};
    entry.author = sampleSigner().device;
    sign(entry, entry.author, *sampleSigner().key);
    return encode(entry);
}

/// What follows a change of the body's length.
Bytes grown(Bytes bytes, std::uint32_t by) { return withCount(std::move(bytes), kBodyAt, countAt(bytes, kBodyAt) + by); }

template <class Body, class Change>
std::size_t placeIn(const Body& body, Change change)
{
    Body other = body;
    change(other);
    // The body's own size may differ too: only what is in it is compared.
    const Bytes one = entryWith(body);
    const Bytes two = entryWith(other);
    constexpr std::size_t kStart = kBodyAt + 4;
    return kStart + placeOf({one.begin() + kStart, one.end()}, {two.begin() + kStart, two.end()});
}

std::vector<PersonId> persons(std::size_t count)
{
    std::vector<PersonId> list(count);
    for (std::size_t i = 0; i < count; ++i)
        list[i].bytes[0] = static_cast<std::uint8_t>(i + 1);
    return list;
}

struct Adder {
    RefusedCases& cases;
    std::string input;
    void operator()(const std::string& what, const Bytes& good, std::vector<Bytes> bad) const
    {
        cases.push_back({input, what, good, std::move(bad), readEntry});
    }
    /// A list of persons who agreed, which stands in admissions and grants.
    template <class Body>
    void agreement(Body body) const
    {
        const std::size_t at = placeIn(body, [](Body& x) { x.agreedBy = persons(1); });
        body.agreedBy = persons(2);
        const Bytes two = entryWith(body);
        (*this)("those who agreed unsorted or doubled", two,
                {swapped(two, at + 4, PersonId::kSize), doubled(two, at + 4, PersonId::kSize)});
        body.agreedBy = persons(limits::kAgreedByMax);
        const Bytes full = entryWith(body);
        (*this)("more than 16 who agreed", full,
                {grown(longerByOne(full, at, greatest(PersonId::kSize)), PersonId::kSize)});
    }
    template <class Body>
    void note(Body body) const
    {
        const std::size_t at = placeIn(body, [](Body& x) { x.sealed = Bytes(1); });
        body.sealed = Bytes(limits::kSealedNoteMax);
        const Bytes full = entryWith(body);
        (*this)("a note over 8 KiB", full, {grown(longerByOne(full, at, {0}), 1)});
    }
    template <class Body, class Change>
    void byte(const std::string& what, const Body& body, Change change, std::vector<std::uint8_t> values) const
    {
        const Bytes good = entryWith(body);
        std::vector<Bytes> bad;
        for (const std::uint8_t value : values)
            bad.push_back(withByte(good, placeIn(body, change), value));
        (*this)(what, good, std::move(bad));
    }
};

void addFrame(RefusedCases& cases)
{
    const Adder entry{cases, "entry"};
    const Bytes good = entryWith(EndorsePerson{persons(1).front()});
    entry("critical flag that is neither yes nor no", good,
          {withByte(good, kCriticalAt, 2), withByte(good, kCriticalAt, 255)});
    Bytes long65(limits::kEntryBytesMax + 1);
    entry("over 64 KiB", good, {std::move(long65)});
    Bytes noSpace = good;
    std::fill_n(noSpace.begin() + kSpaceAt, SpaceId::kSize, std::uint8_t{0});
    entry("no space named", good, {noSpace});
    entry("a part named in the space chain", good, {withByte(good, kPartAt, 1)});
    const Bytes genesis = entryWith(SpaceGenesis{persons(1).front(), Standing::Parent, sampleSigner().keys});
    entry("a space named in its own genesis", genesis, {withByte(genesis, kSpaceAt, 1)});
    const Bytes partGenesis = entryWith(PartGenesis{});
    entry("a part named in its own genesis", partGenesis, {withByte(partGenesis, kPartAt, 1)});
    Bytes noPart = entryWith(Rotate{});
    const Bytes rotation = noPart;
    std::fill_n(noPart.begin() + kPartAt, PartId::kSize, std::uint8_t{0});
    entry("no part named in a part chain", rotation, {noPart});
    Bytes longer = good;
    longer.insert(longer.begin() + kBodyAt + 4, 0);
    Bytes shorter = good;
    shorter.erase(shorter.begin() + kBodyAt + 4);
    entry("a body longer or shorter than its kind", good,
          {grown(longer, 1), withCount(shorter, kBodyAt, PersonId::kSize - 1), withByte(good, kKindAt, 1)});
}

void addSigners(RefusedCases& cases)
{
    const Adder entry{cases, "entry"};
    World world(21);
    const Actor author = world.make(Standing::Parent);
    Entry made = world.entry(author, EndorsePerson{author.person});
    made.space = SpaceId{world.random.id<Hash>().bytes};
    while (made.signatures.size() < limits::kSignersMax) {
        const Actor other = world.make(Standing::Parent);
        sign(made, other.device, *other.key);
    }
    const Bytes good = encode(made);
    const std::size_t at = good.size() - limits::kSignersMax * kSignerSize - 4;
    Bytes nobody(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(at) + 4);
    entry("signed by nobody", good, {withCount(nobody, at, 0)});
    entry("another's signature before the author's", good, {swapped(good, at + 4, kSignerSize)});
    const std::size_t last = good.size() - 2 * kSignerSize;
    entry("signers unsorted or doubled", good, {swapped(good, last, kSignerSize), doubled(good, last, kSignerSize)});
    entry("more than 4 signers", good, {longerByOne(good, at, greatest(kSignerSize))});
}

void addRemoval(RefusedCases& cases)
{
    const Adder removal{cases, "entry-remove-devices"};
    RemoveDevices body;
    body.devices.resize(2);
    body.devices[1].bytes[0] = 7;
    body.bounds = {{body.devices[0], {}, 1}, {body.devices[1], {}, 1}};
    const Bytes good = entryWith(body);
    const std::size_t at = kBodyAt + 8;
    const std::size_t bounds = at + 2 * DeviceId::kSize + 4;
    constexpr std::size_t kBoundSize = DeviceId::kSize + PartId::kSize + 8;
    removal("devices unsorted or doubled", good, {swapped(good, at, DeviceId::kSize), doubled(good, at, DeviceId::kSize)});
    removal("bounds unsorted or doubled", good, {swapped(good, bounds, kBoundSize), doubled(good, bounds, kBoundSize)});
    removal("a bound for a device that is not removed", good, {withByte(good, bounds + kBoundSize, 9)});
    body.bounds.clear();
    body.devices.resize(limits::kDevicesPerSpace);
    for (std::size_t i = 0; i < body.devices.size(); ++i)
        body.devices[i].bytes = {static_cast<std::uint8_t>(i >> 8), static_cast<std::uint8_t>(i)};
    const Bytes full = entryWith(body);
    removal("more than 500 devices", full,
            {grown(longerByOne(full, kBodyAt + 4, greatest(DeviceId::kSize)), DeviceId::kSize)});
}

void addSafety(RefusedCases& cases)
{
    const Adder safety{cases, "entry-safety-genesis"};
    PartGenesis body{PartRule::Safety, {}, {}, {}, 1, std::vector<PartId>(2)};
    body.sources[1].bytes[0] = 7;
    const Bytes good = entryWith(body);
    constexpr std::size_t kSourcesAt = kBodyAt + 4 + 1 + PersonId::kSize + EpochId::kSize + 4 + 4;
    const std::size_t first = kSourcesAt + 4;
    safety("sources unsorted or doubled", good, {swapped(good, first, PartId::kSize), doubled(good, first, PartId::kSize)});
    Bytes none(good);
    none.erase(none.begin() + static_cast<std::ptrdiff_t>(first),
               none.begin() + static_cast<std::ptrdiff_t>(first + 2 * PartId::kSize));
    none = withCount(std::move(none), kSourcesAt, 0);
    safety("no source", good,
           {withCount(none, kBodyAt, countAt(none, kBodyAt) - static_cast<std::uint32_t>(2 * PartId::kSize))});
    body.sources.resize(limits::kSafetySources);
    for (std::size_t i = 0; i < body.sources.size(); ++i)
        body.sources[i].bytes[0] = static_cast<std::uint8_t>(i);
    const Bytes full = entryWith(body);
    safety("more than 16 sources", full, {grown(longerByOne(full, kSourcesAt, greatest(PartId::kSize)), PartId::kSize)});
}

} // namespace

void addEntries(RefusedCases& cases)
{
    addFrame(cases);
    addSigners(cases);
    addRemoval(cases);
    const DeviceKeys keys = sampleSigner().keys;
    const PersonId person = persons(1).front();

    const SpaceGenesis genesis{person, Standing::Coach, keys};
    Adder{cases, "entry-space-genesis"}.byte("a standing that is none", genesis,
                                             [](SpaceGenesis& x) { x.standing = Standing::Parent; }, {0, 5, 255});
    const AddPerson admission{person, Standing::Member, keys, {}, false, {}, {}};
    const Adder admits{cases, "entry-add-person"};
    admits.byte("a standing that is none", admission, [](AddPerson& x) { x.standing = Standing::Parent; }, {0, 5, 255});
    admits.byte("in person that is neither yes nor no", admission, [](AddPerson& x) { x.inPerson = true; }, {2, 255});
    admits.agreement(admission);
    admits.note(admission);
    const AddDevice device{person, keys, false, {}};
    const Adder adds{cases, "entry-add-device"};
    adds.byte("paper that is neither yes nor no", device, [](AddDevice& x) { x.paper = true; }, {2, 255});
    adds.note(device);
    const PartGenesis part{PartRule::Team, {}, {}, {}};
    const Adder begins{cases, "entry-part-genesis"};
    begins.byte("a rule that is none", part, [](PartGenesis& x) { x.rule = PartRule::Family; }, {0, 9, 255});
    begins.note(part);
    const Grant grant{person, Access::Write, 0, false, {}, std::nullopt, {}, {}};
    const Adder grants{cases, "entry-grant"};
    grants.byte("an access that is none", grant, [](Grant& x) { x.access = Access::Read; }, {0, 4, 255});
    grants.byte("with history that is neither yes nor no", grant, [](Grant& x) { x.withHistory = true; }, {2, 255});
    grants.byte("an epoch that is neither there nor not", grant, [](Grant& x) { x.epoch.emplace(); }, {2, 255});
    grants.agreement(grant);
    grants.note(grant);
    const Withdraw withdraw{person, std::nullopt, {}};
    const Adder withdraws{cases, "entry-withdraw"};
    withdraws.byte("an epoch that is neither there nor not", withdraw, [](Withdraw& x) { x.epoch.emplace(); }, {2, 255});
    withdraws.note(withdraw);
    const NameDevice naming{{}, {}};
    Adder{cases, "entry-name-device"}.note(naming);
    const Capability word{person, false, {}};
    const Adder says{cases, "entry-capability"};
    says.byte("capable that is neither yes nor no", word, [](Capability& x) { x.capable = true; }, {2, 255});
    says.note(word);
    Adder{cases, "entry-protect"}.note(Protect{person, {}});
    const Notice notice{{}, 0, false, {}};
    const Adder notices{cases, "entry-notice"};
    notices.byte("a disclosure that is neither yes nor no", notice, [](Notice& x) { x.disclosure = true; }, {2, 255});
    notices.note(notice);
    Adder{cases, "entry-erase"}.note(Erase{0, {}});
    addSafety(cases);
}

} // namespace kp::test
