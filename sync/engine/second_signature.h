/// \file How an entry that needs two people's signatures travels from the one who signed first to the one who is asked, and
/// back: as a value that no screen shows, in a part that both read, sealed for the devices of these two persons alone. So it
/// needs no network to be made, survives every kill by being an ordinary save, and the server sees a save and nothing else.
/// Nothing is kept beside it: what has become of a question follows from it, its answer and the chains.
#pragma once

#include "sync/engine/space.h"

namespace kp::engine {

/// Never an item: it says of nothing that it exists, so no list has it. Fields: the question, its answer.
inline constexpr std::uint16_t kSecondSignatureKind = 1000;
inline constexpr std::uint16_t kQuestionField = 16;
inline constexpr std::uint16_t kAnswerField = 17;

enum class Asked : std::uint8_t {
    Safety = 1,        ///< a safety part: its genesis, then the notices
    EndProtection = 2, ///< one Protect entry
    GrantCard = 3,     ///< one Grant of a protected person's contact card
};

struct ItemRef {
    PartId part;
    ItemId item;
    std::uint16_t kind = 0;
};
/// Why a safety part was opened. Sealed in every notice, and shown to whoever can open that.
struct SafetyNote {
    std::uint8_t ground = 0; ///< model::SafetyGround
    std::string reason;
    bool discussed = false; ///< with the family, beforehand
    std::string discussion; ///< why not
    PersonId by, with;
    std::uint64_t untilMs = 0;
    std::uint64_t tellMs = 0; ///< 0: the family is told at once
    std::vector<ItemRef> items;
};
struct QuestionContent {
    Asked what = Asked::Safety;
    PersonId by, to;
    std::uint64_t madeMs = 0, expiresMs = 0;
    std::vector<Bytes> entries; ///< encoded, signed by who asks
    Bytes key;                  ///< of the first epoch that the entries begin; empty: none
    SafetyNote note;            ///< of a safety part; of the others the reason alone
};
struct AnswerContent {
    bool agreed = false;
    std::vector<std::pair<DeviceId, Signature>> signatures; ///< one per entry, in their order
};

[[nodiscard]] Bytes encode(const SafetyNote&);
[[nodiscard]] Result<SafetyNote> decodeSafetyNote(ByteView bytes);
[[nodiscard]] Bytes encode(const QuestionContent&);
[[nodiscard]] Bytes encode(const AnswerContent&);
[[nodiscard]] Result<QuestionContent> decodeQuestion(ByteView bytes);
[[nodiscard]] Result<AnswerContent> decodeAnswer(ByteView bytes);

/// What this device keeps of one in which it still has something to do.
struct PendingRecord {
    ItemId question;
    std::uint16_t failure = 0; ///< Errc: the server refused it
};
[[nodiscard]] Bytes encode(const PendingRecord&);
[[nodiscard]] Result<PendingRecord> decodePending(ByteView bytes);

/// One question that this person asked or was asked, opened, with its answer.
struct SecondSignature {
    ItemId id;
    PartId through;
    QuestionContent content;
    std::vector<wire::Entry> entries; ///< as signed by who asked
    std::optional<AnswerContent> answer;

    [[nodiscard]] const wire::PartGenesis* genesis() const;
    [[nodiscard]] PartId safety() const; ///< the part that its genesis begins; zero for other questions
    /// With both signatures; empty unless it was agreed to.
    [[nodiscard]] std::vector<wire::Entry> signedByBoth() const;
};
/// All of this person, oldest first. What cannot be opened, or was not put there by who it says, is passed over.
[[nodiscard]] std::vector<SecondSignature> secondSignatures(const Context& context, const Space& space);
/// When each that waits for this person's answer lapses: milliseconds, none of them past.
[[nodiscard]] std::vector<std::uint64_t> askedOfMe(const Context& context, const Space& space);
/// What is written into `through` to ask, or to answer.
[[nodiscard]] wire::Operation askOperation(Context& context, const Space& space, const Part& through, const ItemId& id,
                                           const QuestionContent& content);
[[nodiscard]] wire::Operation answerOperation(Context& context, const Space& space, const Part& through, const ItemId& id,
                                              const QuestionContent& about, const AnswerContent& answer);
/// What stands sealed in a notice: the words under a key that follows from the safety part's (so who is asked to sign checks
/// them without reading the source), that key under `lock`, and a commitment to it (so all who open it read the same).
[[nodiscard]] Bytes sealNotice(const crypto::Key& lock, const crypto::Key& safety, RandomSource& random,
                               const SpaceId& space, const SafetyNote& note);
/// The words of a notice of that safety part. \return CannotOpen, Malformed.
[[nodiscard]] Result<SafetyNote> openNotice(const crypto::Key& safety, const SpaceId& space, ByteView sealed);
/// That who holds the lock of this notice opens it.
[[nodiscard]] bool opensWith(const crypto::Key& lock, const SpaceId& space, ByteView sealed);
/// What a disclosure seals under the source's key.
[[nodiscard]] Bytes noticeKey(const crypto::Key& safety);

/// What a notice says, if this person can open it: as a reader of the part, of the safety part, or as one of its signers.
[[nodiscard]] std::optional<SafetyNote> noteOf(const Context& context, const Space& space, const Part& part,
                                               const wire::NoticeRecord& notice);

} // namespace kp::engine
