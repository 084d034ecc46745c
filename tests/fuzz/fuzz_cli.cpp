// Bytes become command lines: one of them as a program's arguments, or many as a batch, against a copy of a small vault and
// without a network. A byte is a word of the real language (a command, a kind, an id that is there), or says that raw bytes
// follow. Whatever is said: one JSON answer a line, a known code with sentence and next step, and a vault that is sound.
#include "shared/core/assert.h"
#include "shared/core/error.h"
#include "shared/crypto/crypto.h"
#include "sync/cli/run.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <sstream>

#include <unistd.h>

namespace {

using Json = nlohmann::json;
using Words = std::vector<std::string>;
namespace fs = std::filesystem;

constexpr const char* kPassphrase = "zeven wolken boven een rustig dorp";
constexpr std::size_t kLinesMax = 24;
constexpr std::uint8_t kJoined = 0xE8; ///< from here: the next word follows without a space
constexpr std::uint8_t kRaw = 0xF0;    ///< raw bytes follow
constexpr std::uint8_t kEndOfLine = 0xFA;

struct Outcome {
    int code = 0;
    std::string out;
};

Outcome runCommand(Words arguments, const std::string& lines = {})
{
    std::istringstream in(lines);
    std::ostringstream out;
    std::ostringstream err;
    arguments.insert(arguments.begin(), {"--vault", "vault", "--fast-kdf"});
    const int code = kp::cli::run(std::move(arguments), {.in = in,
                                                         .out = out,
                                                         .err = err,
                                                         .passphrase = kPassphrase,
                                                         .newPassphrase = "een heel andere zin",
                                                         .offline = true,
                                                         .durable = false});
    return {code, out.str()};
}

Json answer(const Words& arguments)
{
    const Outcome outcome = runCommand(arguments);
    KP_ASSERT(outcome.code == 0);
    return Json::parse(outcome.out);
}

/// A folder of our own with the vault that every run starts from, and the words that name what is in it.
class Scene {
public:
    Scene() : m_folder((fs::temp_directory_path() / ("kp-fuzz-cli-" + std::to_string(::getpid()))).string())
    {
        KP_ASSERT(kp::crypto::init().ok());
        fs::create_directories(m_folder / "first");
        fs::current_path(m_folder / "first");
        static_cast<void>(answer({"init", "--name", "Anna", "--role", "coach"}));
        const std::string plan =
            answer({"plan", "create", "--family", "Peeters", "--server", "http://127.0.0.1:9"})["plan"].get<std::string>();
        ids = {plan};
        const auto add = [&](const Words& words) {
            Words all{"item", "add", plan};
            all.insert(all.end(), words.begin(), words.end());
            ids.push_back(answer(all)["item"].get<std::string>());
        };
        add({"goal", "words=Samen eten"});
        add({"action", "words=Brood", "goal=" + ids.back()});
        add({"note", "text=Ging goed"});
        add({"rating", "rating=4"});
        add({"network-person", "name=Oma"});
        add({"appointment", "when=2027-01-02T10:00:00Z"});
        ids.push_back(answer({"plan", "show", plan})["me"].get<std::string>());
        const Json parts = answer({"part", "list", plan});
        for (const Json& part : parts["parts"])
            ids.push_back(part["part"].get<std::string>());
        ids.push_back(answer({"members", plan})["members"][0]["devices"][0]["device"].get<std::string>());
        m_code = answer({"invite", plan, "--role", "parent"})["code"].get<std::string>();
    }
    ~Scene()
    {
        std::error_code ignored;
        fs::current_path(fs::temp_directory_path(), ignored);
        fs::remove_all(m_folder, ignored);
    }
    Scene(const Scene&) = delete;
    Scene& operator=(const Scene&) = delete;

    void begin() const
    {
        fs::remove_all(m_folder / "run");
        fs::create_directories(m_folder / "run");
        fs::current_path(m_folder / "run");
        fs::copy(m_folder / "first" / "vault", "vault");
    }
    [[nodiscard]] Words words() const
    {
        Words all{"item",
                  "add",
                  "set",
                  "remove",
                  "restore",
                  "resolve",
                  "history",
                  "plan",
                  "create",
                  "list",
                  "show",
                  "part",
                  "move",
                  "share",
                  "unshare",
                  "members",
                  "log",
                  "status",
                  "check",
                  "schema",
                  "invite",
                  "approve",
                  "join",
                  "export",
                  "member",
                  "confirm",
                  "fingerprint",
                  "device",
                  "revoke",
                  "question",
                  "answer",
                  "passphrase",
                  "change",
                  "sync",
                  "init",
                  "batch",
                  "figures",
                  "--part",
                  "--with",
                  "--from",
                  "--access",
                  "--purpose",
                  "--until",
                  "--keep",
                  "--value",
                  "--role",
                  "--parts",
                  "--agreed-by",
                  "--name",
                  "--person",
                  "--words",
                  "--server",
                  "--family",
                  "--format",
                  "--to",
                  "--removed",
                  "--with-history",
                  "--kind",
                  "--yes",
                  "--no",
                  "--help",
                  "--",
                  "read",
                  "tick",
                  "write",
                  "json",
                  "pdf",
                  "uit",
                  "coach",
                  "parent",
                  "buddy",
                  "youth",
                  "core",
                  "private",
                  "team",
                  "goal",
                  "action",
                  "note",
                  "rating",
                  "comment",
                  "appointment",
                  "strength",
                  "person",
                  "domain",
                  "network-person",
                  "contact-card",
                  "words",
                  "text",
                  "status",
                  "when",
                  "who",
                  "name",
                  "place",
                  "0",
                  "1",
                  "-1",
                  "7",
                  "2027-01-01",
                  "2020-01-01",
                  "2027-01-02T10:00:00+01:00",
                  "99999999999999999999",
                  "true",
                  "null",
                  "\"\"",
                  "''",
                  "open",
                  "busy",
                  "done",
                  "parked",
                  "http://127.0.0.1:9",
                  "KP1.AAAA",
                  "Oma",
                  "Een doel met meer woorden",
                  std::string(3000, 'x'),
                  std::string(70'000, 'x'),
                  "\xF0\x9F\x99\x82"};
        all.insert(all.end(), ids.begin(), ids.end());
        all.push_back(m_code);
        return all;
    }
    /// What the next word is put behind: fields, and the beginnings of lists.
    [[nodiscard]] static Words beginnings()
    {
        return {"words=", "text=", "goal=", "when=", "who=[\"", "rating=", "status=", "kind="};
    }
    std::vector<std::string> ids;

private:
    fs::path m_folder;
    std::string m_code;
};

const Scene& scene()
{
    static const Scene one;
    return one;
}

std::string quoted(const std::string& word)
{
    const bool plain = !word.empty() && word.find_first_of(" '\"\\") == std::string::npos;
    return plain || word == "''" || word == "\"\"" ? word : "'" + word + "'";
}

/// Lines of words; `batch`: as they stand in a batch, quoted but for what was raw.
std::vector<Words> linesFrom(const std::uint8_t* data, std::size_t size, bool batch)
{
    static const Words known = scene().words();
    static const Words beginnings = Scene::beginnings();
    std::vector<Words> lines(1);
    bool joins = false;
    const auto put = [&](const std::string& word) {
        if (joins && !lines.back().empty())
            lines.back().back() += word;
        else
            lines.back().push_back(word);
        joins = false;
    };
    for (std::size_t at = 0; at < size && lines.size() <= kLinesMax; ++at) {
        const std::uint8_t byte = data[at];
        if (byte >= kEndOfLine) {
            lines.emplace_back();
        } else if (byte >= kRaw) {
            const std::size_t wanted = at + 1 < size ? data[++at] % 40 : 0;
            const std::size_t count = std::min(wanted, size - at - 1);
            std::string raw(reinterpret_cast<const char*>(data) + at + 1, count);
            // Files are made below the scene alone, and a line has one end.
            std::replace_if(
                raw.begin(), raw.end(), [](char c) { return c == '/' || c == '\n' || c == '\0'; }, '_');
            put(raw);
            at += count;
        } else if (byte >= kJoined) {
            put(beginnings[byte % beginnings.size()]);
            joins = true;
        } else {
            const std::string& word = known[byte % known.size()];
            put(batch ? quoted(word) : word);
        }
    }
    return lines;
}

void checkAnswer(const std::string& text, bool refused)
{
    const Json json = Json::parse(text, nullptr, false);
    KP_ASSERT(json.is_object());
    if (!json.contains("error")) {
        KP_ASSERT(!refused);
        return;
    }
    const std::string code = json["error"].get<std::string>();
    const kp::Errc known = kp::errcFromName(code);
    KP_ASSERT(known != kp::Errc::Internal && kp::name(known) == code);
    KP_ASSERT(!json["message"].get<std::string>().empty() && !json["next"].get<std::string>().empty());
    KP_ASSERT(json["message"].get<std::string>().size() < 200);
}

void runBatch(const std::uint8_t* data, std::size_t size)
{
    std::string text;
    for (const Words& line : linesFrom(data, size, true)) {
        for (const std::string& word : line)
            text += word + ' ';
        text += '\n';
    }
    const Outcome outcome = runCommand({"batch"}, text);
    KP_ASSERT(outcome.code == 0 || outcome.code == 1);
    std::istringstream answers(outcome.out);
    for (std::string line; std::getline(answers, line);)
        checkAnswer(line, false);
}

void runArguments(const std::uint8_t* data, std::size_t size)
{
    const std::vector<Words> lines = linesFrom(data, size, false);
    const bool asksHelp = std::find(lines.front().begin(), lines.front().end(), "--help") != lines.front().end();
    const Outcome outcome = runCommand(lines.front());
    KP_ASSERT(outcome.code >= 0 && outcome.code <= 2);
    if (!asksHelp && !outcome.out.empty())
        checkAnswer(outcome.out, outcome.code != 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    scene().begin();
    if (data[0] % 4 == 0)
        runArguments(data + 1, size - 1);
    else
        runBatch(data + 1, size - 1);
    std::ostringstream out;
    std::istringstream in;
    const auto check = [&](const char* passphrase) {
        return kp::cli::run(
            {"--vault", "vault", "check"},
            {.in = in, .out = out, .err = out, .passphrase = passphrase, .offline = true, .durable = false});
    };
    // Unless the line changed the passphrase, the first one opens; and the vault is sound.
    KP_ASSERT(check(kPassphrase) == 0 || check("een heel andere zin") == 0);
    return 0;
}
