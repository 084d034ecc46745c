#include "sync/cli/refusal.h"

#include "sync/vault/vault.h"

#include <array>

namespace kp::cli {
namespace {

struct Sentences {
    Errc code;
    std::string_view message;
    std::string_view next;
};

constexpr std::array kSentences{
    Sentences{Errc::BadValue, "A value is not of the form that is needed here", "See `schema` for what each field takes."},
    Sentences{Errc::TooLarge, "That is larger than one save can be", "Make it shorter, or spread it over several items."},
    Sentences{Errc::NotFound, "There is no such thing, or it is not shared with you",
              "Sync, or ask the family to share it."},
    Sentences{Errc::Malformed, "What came in is damaged", "Sync again; if it stays, tell who runs the server."},
    Sentences{Errc::BadCode, "This code does not open an invitation", "Check it letter by letter, or ask for a new one."},
    Sentences{Errc::CodeExpired, "This invitation has run out", "Ask for a new one."},
    Sentences{Errc::Usage, "The command is not complete or not known", "See `krachtplan-cli --help`."},
    Sentences{Errc::WrongPassphrase, "The passphrase is not right",
              "Type it again; each wrong one makes the next wait longer."},
    Sentences{Errc::TryLater, "Too many wrong passphrases", "Wait and try again."},
    Sentences{Errc::NotAllowed, "Your place in this plan does not allow that", "Ask somebody of the family circle."},
    Sentences{Errc::ConsentNeeded, "The family has to agree to that first",
              "Ask a parent, and name them with --agreed-by."},
    Sentences{Errc::Unconfirmed, "These people have not compared their four words yet",
              "Compare them, then use `member confirm`."},
    Sentences{Errc::Revoked, "This device was removed from the plan", "Ask the family or the coach to invite you again."},
    Sentences{Errc::LeaseExpired, "This plan is closed: its device has not met the server for too long",
              "Sync when there is a connection. Nothing is lost."},
    Sentences{Errc::BadSignature, "Something is not signed by who it says",
              "Nothing was changed; tell who runs the server."},
    Sentences{Errc::CannotOpen, "A part of this cannot be opened here", "Sync; if it stays, ask for access again."},
    Sentences{Errc::MissingKey, "The key for this has not reached this device yet",
              "Sync, and let the other side sync too."},
    Sentences{Errc::AskFirst, "Somebody wants to be asked before this is shown to others",
              "Ask them; when they agree, say so with --asked."},
    Sentences{Errc::MayReveal, "This text may tell some of its readers where a protected person lives or goes",
              "See `protect check`; leave it out, or add --even-so."},
    Sentences{Errc::VaultBusy, "This vault is open in another program", "Close that one, then try again."},
    Sentences{Errc::NotAVault, "There is no vault in this folder", "Make one with `init`."},
    Sentences{Errc::TestVault, "This vault was made for tests, without a strong lock", "Make a new one with `init`."},
    Sentences{Errc::RestoredCopy, "This vault is an older copy, and another one of it is in use",
              "Go on with that one; what this one holds can still be read and exported."},
    Sentences{Errc::FormatTooNew, "This vault was written by a newer version", "Install the newest version."},
    Sentences{Errc::StorageFull, "The disk is full; nothing was changed", "Make room, then do it again."},
    Sentences{Errc::StorageFailed, "The disk refused, or the vault is damaged; nothing was changed",
              "Run `check`, and keep a copy."},
    Sentences{Errc::Offline, "The server did not answer; your work is kept here", "Try again later."},
    Sentences{Errc::Gap, "The server lacks something that comes first", "Sync again."},
    Sentences{Errc::Fork, "Two different histories go by the same number", "Stop writing here and tell the other members."},
    Sentences{Errc::UnknownSession, "The server does not know this session any more", "Sync again."},
    Sentences{Errc::ServerRestored, "The server was put back from a backup", "Sync again; others have to as well."},
    Sentences{Errc::ProtocolMismatch, "The server speaks another version", "Install the newest version."},
    Sentences{Errc::ServerDishonest, "The server shows something that cannot be true", "Compare with the other members."},
    Sentences{Errc::QuotaReached, "This plan has used its room on the server",
              "What you wrote waits here; ask who runs the server."},
    Sentences{Errc::Internal, "Something went wrong in the program", "Try again; nothing you saved is lost."},
};

/// Where the place of the fault says more than its code.
struct Special {
    Errc code;
    std::string_view detail;
    std::string_view message;
    std::string_view next;
};

constexpr std::array kSpecials{
    Special{Errc::Usage, "vault", "No vault was named", "Add --vault DIR."},
    Special{Errc::Usage, "passphrase", "No passphrase was given", "Set the environment variable KRACHTPLAN_PASSPHRASE."},
    Special{Errc::Usage, "new-passphrase", "No new passphrase was given", "Set KRACHTPLAN_NEW_PASSPHRASE."},
    Special{Errc::Usage, "FIELD=VALUE", "A field has to be written as FIELD=VALUE", "See `schema` for the fields."},
    Special{Errc::BadValue, "field", "There is no such field there", "See `schema` for the fields of each kind."},
    Special{Errc::BadValue, "to", "No file can be made there", "Name a file in a folder that is there and is yours."},
    Special{Errc::BadValue, "role", "That role is not known",
            "See cli roles: parent youth child buddy network coach and more."},
    Special{Errc::BadValue, "a vault is there", "There is a vault in this folder already",
            "Use it, or name another folder."},
    Special{Errc::BadValue, "another database is there", "There is something else in this folder", "Name another folder."},
    Special{Errc::BadValue, "passphrase", "That cannot be a passphrase", "Use 1 to 1024 bytes; five words are good."},
    Special{Errc::StorageFailed, "cannot make the folder", "The folder cannot be made",
            "Name one in a place that is yours."},
    Special{Errc::StorageFailed, "not a usable folder", "That is no folder", "Name one in a place that is yours."},
    Special{Errc::BadValue, "exists", "There is a file by that name already",
            "Choose another name; nothing is overwritten."},
    Special{Errc::BadValue, "server", "That is no address of a server",
            "Use https://..., or http://127.0.0.1:PORT on this machine."},
    Special{Errc::BadValue, "until", "That end has passed or is not a date",
            "Use YYYY-MM-DD, or a date and time with a zone."},
    Special{Errc::BadValue, "until-far", "That is longer than a safety exception may last",
            "Choose an end within 28 days; later on the two of you can decide again."},
    Special{Errc::BadValue, "reason-short", "That reason is too short to be weighed afterwards",
            "Say in at least 80 characters what is the matter and why these items are needed."},
    Special{Errc::BadValue, "ground", "That ground is not known", "Use emergency, danger or request."},
    Special{Errc::BadValue, "tell-after", "The family is told within 90 days", "Choose a date within 90 days from now."},
    Special{Errc::BadValue, "why", "That reason is missing, too long, or no text", "Say it in words with --reason."},
    Special{Errc::Unconfirmed, "colleague", "No professional of this plan has compared the four words with you yet",
            "Meet one of them, who then uses `member confirm`."},
    Special{Errc::NotAllowed, "in-person", "Contact details of a protected person are given by that person alone",
            "Ask them to share it from their own device."},
    Special{Errc::NotAllowed, "colleague", "That takes the signature of a second professional of this plan",
            "Ask a colleague who is in this plan with a device of their own."},
    Special{Errc::NotAllowed, "private", "What is private and contact details are never opened like this",
            "Leave it out, or ask the person whose it is."},
    Special{Errc::ConsentNeeded, "second", "Contact details of a protected person take a second professional's signature",
            "Name the one who is to sign too with --second."},
    Special{Errc::NotAllowed, "not-protected", "That person is not protected", "See `protect list`."},
    Special{Errc::NotAllowed, "card", "Contact details stand in a contact card and nowhere else", "Leave out --part."},
    Special{Errc::NotAllowed, "answered", "That question has been answered already", "See `safety list`."},
    Special{Errc::NotAllowed, "lapsed", "That question has lapsed", "Let your colleague ask again."},
    Special{Errc::BadCode, "server", "A typed code does not say which server", "Add --server URL."},
    Special{Errc::BadValue, "reason", "A decision about a minor needs a reason", "Add --reason."},
    Special{Errc::BadValue, "born", "No birthday that makes this presumed is written down",
            "Write the birthday down, or decide it together with --decided and --reason."},
    Special{Errc::BadValue, "told", "What differs from their wish has to be explained to them first",
            "Add --told with the day on which you did."},
    Special{Errc::BadValue, "adult", "A trusted person is 18 or older", "Choose somebody who is, and say so with --adult."},
    Special{Errc::BadValue, "outside-help", "A trusted person is not one of the present helpers",
            "Choose somebody who is not, and say so with --outside-help."},
    Special{Errc::BadValue, "extract-seen", "A trusted person shows an extract from the criminal record",
            "Add --extract-seen with the day on which you saw it."},
    Special{Errc::BadValue, "signature", "That is no drawn signature", "Use [[[x,y],...],...] with numbers from 0 to 999."},
    Special{Errc::TooLarge, "signature", "That signature has too many points", "At most 60 strokes and 900 points."},
    Special{Errc::NotAllowed, "successor", "Nobody else goes on with this plan yet",
            "Invite another coach (or parent) first, or add --even-so."},
    Special{Errc::NotAllowed, "taker", "That person cannot take it over", "Name somebody else who is in the plan."},
    Special{Errc::NotAllowed, "team", "Nobody else is left here who keeps the team's notes or the registration",
            "Let a coach invite who takes your place, or add --even-so."},
    Special{Errc::Usage, "plan or --all", "Name one plan, or all of them with --all",
            "Use `plan handover PLAN` or `--all`."},
    Special{Errc::BadValue, "replaced-until", "A stand-in reads along for a time",
            "Add --until with a day within 92 days."},
    Special{Errc::BadValue, "replaced-why", "A stand-in needs a reason that the family can read", "Add --purpose."},
    Special{Errc::BadValue, "erase-reason", "That reason is too long, or no text",
            "Use at most 2,000 bytes with --reason."},
    Special{Errc::NotAllowed, "not-yours", "Somebody else decides whether that is erased", "See `erase list` and `rules`."},
    Special{Errc::NotAllowed, "with-all", "The rest of the plan stands on that", "Erase the whole plan with `erase plan`."},
    Special{Errc::NotAllowed, "file-kept", "The provider's file is kept until its term is over, or it lies in an archive",
            "See `closing show`."},
    Special{Errc::NotAllowed, "archive-old", "Something was written there since it was archived",
            "Make a new archive, and open it with two of its sheets."},
    Special{Errc::BadValue, "years", "That is no term", "Use 18 to 99 years of age, or 1 to 99 years from closing."},
    Special{Errc::BadValue, "term-organisation", "That name is too long, or no text", "Use at most 200 bytes."},
    Special{Errc::BadValue, "term-why", "A term needs the rule it follows", "Say it in at most 2,000 bytes with --why."},
    Special{Errc::BadValue, "where", "Where it is kept is missing, too long, or no text",
            "Say it in at most 1,000 bytes with --where."},
    Special{Errc::BadValue, "archive", "That is no sealed archive", "Name the file that `archive make` made."},
    Special{Errc::BadValue, "file", "There is no file that can be read by that name", "Name one that is there."},
    Special{Errc::TooLarge, "file", "That file is too large", "Name the file that `archive make` made."},
    Special{Errc::BadCode, "sheet", "Those are not the words of two sheets", "Use two different sheets of the three."},
    Special{Errc::CannotOpen, "archive", "These two sheets do not open that file",
            "Take the sheets that were made with it; a copy of the file may be whole."},
    Special{Errc::NotFound, "archive", "That archive is not of this plan", "Name the file that was made of it."},
    Special{Errc::NotAllowed, "nothing", "There is nothing here that the services keep", "Name parts with --parts."},
    Special{Errc::Usage, "KRACHTPLAN_SHEET", "The words of two sheets are needed",
            "Set KRACHTPLAN_SHEET and KRACHTPLAN_OTHER_SHEET."},
    Special{Errc::NotAllowed, "ends-by-itself", "A safety exception ends by itself", "See `safety list`."},
    Special{Errc::BadValue, "from", "There is no file to be read there", "Name a JPEG or PNG."},
    Special{Errc::BadValue, "picture-format", "That is neither a JPEG nor a PNG",
            "Choose another picture, or save it as one."},
    Special{Errc::BadValue, "picture-damaged", "That picture is damaged or not whole",
            "Copy it once more from where it was made."},
    Special{Errc::TooLarge, "picture-pixels", "That picture has more than 40 million points", "Make it smaller first."},
    Special{Errc::TooLarge, "picture-bytes", "That picture is larger than one can be here",
            "Make it smaller first, or save it as a JPEG."},
    Special{Errc::BadValue, "picture", "A picture comes with its content", "Use `picture add`."},
    Special{Errc::NotFound, "picture-coming", "That picture has not come yet; its words are here",
            "Sync, and let the one who added it sync too."},
    Special{Errc::NotAllowed, "picture-coming", "A picture that goes along has not come yet; nothing was moved",
            "Sync, then move it again."},
    Special{Errc::NotAllowed, "later", "This is not in this version", "Use another way for now."},
};

std::string sentence(std::string_view text) { return std::string(text) + (text.ends_with('.') ? "" : "."); }

} // namespace

Answer refusal(const Error& error)
{
    std::string message = "Something went wrong.";
    std::string next;
    for (const Sentences& row : kSentences)
        if (row.code == error.code) {
            message = sentence(row.message);
            next = row.next;
        }
    bool special = false;
    for (const Special& row : kSpecials)
        if (row.code == error.code && row.detail == error.detail) {
            message = sentence(row.message);
            next = row.next;
            special = true;
        }
    if (error.code == Errc::BadValue && !special && !error.detail.empty())
        message = "The value for '" + error.detail + "' is not of the form that is needed there.";
    if (error.code == Errc::TryLater)
        next = "Wait " + std::to_string(vault::secondsToWait(error)) + " seconds, then try again.";
    return {Json{{"error", name(error.code)}, {"message", message}, {"next", next}}, error.code == Errc::Usage ? 2 : 1};
}

} // namespace kp::cli
