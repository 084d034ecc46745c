// Every line of the table of refused inputs that is about the wire (tests/fixtures/refused.tsv), and no case without its line.
// KP_PRINT_REFUSED=1 prints what the cases answer, for a new line. Killed: flags read as "not zero"; a set read in any order;
// texts taken unread; a count without its limit (24 lines notice).
#include "tests/shared/refused_cases.h"
#include "tests/support/refused_table.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <iostream>

using namespace kp;

TEST_CASE("what no reader of the wire may take is refused as the table says", "[wire][refused]")
{
    test::RefusedCases cases;
    test::addEverywhere(cases);
    test::addEntries(cases);
    test::addSigned(cases);
    test::addBodies(cases);
    test::addMessages(cases);
    test::addJudged(cases);
    test::RefusedTable table = test::refusedTable(std::string(KP_FIXTURES) + "/refused.tsv", "wire");
    const bool print = std::getenv("KP_PRINT_REFUSED") != nullptr;
    std::size_t inputs = 0;
    for (const test::RefusedCase& one : cases) {
        INFO(one.input << ": " << one.what);
        const auto good = one.read(one.good);
        INFO("the good one: " << (good.ok() ? "taken" : name(good.code())));
        CHECK(good.ok());
        test::RefusedLine& line = table[{one.input, one.what}];
        CHECK_FALSE(line.code.empty()); // no line in the table, or not a whole one
        CHECK_FALSE(line.used);         // two cases of one name
        line.used = true;
        for (const Bytes& bytes : one.bad) {
            const auto refused = one.read(bytes);
            const std::string answer{refused.ok() ? "taken" : name(refused.code())};
            CHECK(answer == line.code);
            if (print && &bytes == &one.bad.front())
                std::cout << "wire\t" << one.input << '\t' << one.what << '\t' << answer << '\n';
            ++inputs;
        }
    }
    for (const auto& [key, line] : table) {
        INFO(key.first << ": " << key.second << " stands in the table and has no case");
        CHECK(line.used);
    }
    std::cout << cases.size() << " kinds of refused message, " << inputs << " of them sent\n";
}
