/// \file Every limit of the protocol, enforced at both ends: asserted before writing, checked after reading.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace kp::wire::limits {

inline constexpr std::size_t kOperationsPerCommit = 200;
inline constexpr std::size_t kCommitBytesMax = 512 * 1024;    ///< sealed body
inline constexpr std::size_t kRequestBytesMax = 1024 * 1024;  ///< a whole request body
inline constexpr std::size_t kResponseBytesMax = 1024 * 1024; ///< a whole answer's body
inline constexpr std::size_t kEntryBytesMax = 64 * 1024;
inline constexpr std::size_t kSnapshotBytesMax = 16 * 1024 * 1024; ///< sealed, all chunks together
inline constexpr std::size_t kSnapshotPlainMax = 64 * 1024 * 1024; ///< decompressed
inline constexpr std::size_t kChunkBytes = 64 * 1024;
inline constexpr std::size_t kTextBytesMax = 64 * 1024; ///< one text value
inline constexpr std::size_t kElementBytesMax = 256;    ///< key of a set element
inline constexpr std::size_t kReplacesMax = 4096;       ///< dots one operation may name
inline constexpr std::size_t kBlobsPerCommit = 64;
inline constexpr std::size_t kWrapBytesMax = 256;
inline constexpr std::size_t kSealedNoteMax = 8 * 1024; ///< sealed part of an entry, a receipt, a device name
inline constexpr std::size_t kPersonsPerSpace = 200;
inline constexpr std::size_t kDevicesPerSpace = 500;
inline constexpr std::size_t kPartsPerSpace = 2000;
inline constexpr std::size_t kAgreedByMax = 16;
inline constexpr std::size_t kSignersMax = 4;
inline constexpr std::size_t kSafetySources = 16;  ///< parts that one safety exception takes items from
inline constexpr std::size_t kPushItemsMax = 2000; ///< commits, entries and receipts of one request
inline constexpr std::size_t kWrapsPerRequest = 8192;
inline constexpr std::size_t kChainsPerRequest = 8192;
inline constexpr std::size_t kItemsPerChainAnswer = 100'000;
inline constexpr std::size_t kMailboxBytesMax = 4096;
inline constexpr std::uint64_t kSpaceBytesQuota = 200ULL * 1024 * 1024;
inline constexpr std::uint64_t kDeviceBytesPerDay = 64ULL * 1024 * 1024;

inline constexpr std::chrono::minutes kSessionLifetime{15};
inline constexpr std::chrono::seconds kChallengeLifetime{60};
inline constexpr std::chrono::minutes kInviteLifetime{15};
inline constexpr std::chrono::hours kRemoteInviteLifetime{48};
inline constexpr std::uint32_t kAttestationLapseMinutes = 7 * 24 * 60;
/// No safety exception is longer, whatever a policy says; what is asked for ordinarily is in shared/model/safety.h.
inline constexpr std::uint32_t kSafetyMinutesMax = 92 * 24 * 60;
/// For as long a part that somebody wants erased can still be kept.
inline constexpr std::uint32_t kErasureContestMinutes = 30 * 24 * 60;
inline constexpr std::uint32_t kParcelMinutes = 72 * 60;
inline constexpr std::uint32_t kRestoreHoldMinutes = 72 * 60;
inline constexpr std::uint32_t kKeepBodiesDays = 90;

} // namespace kp::wire::limits
