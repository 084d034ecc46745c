// What counts as telling an address, a school, a number: written differently, it is still told; ordinary words are not.
#include "shared/model/protected_text.h"

#include <catch2/catch.hpp>

using kp::model::comparableWords;
using kp::model::ProtectedText;

TEST_CASE("words are compared without what people write differently", "[model]")
{
    CHECK(comparableWords("Kanarie-straat 12") == std::vector<std::string>{"kanarie", "str", "12"});
    CHECK(comparableWords("KANARIESTR.") == std::vector<std::string>{"kanariestr"});
    CHECK(comparableWords("Égalité, Ärger; ÇA") == std::vector<std::string>{"egalite", "arger", "ca"});
    CHECK(comparableWords("e\xCC\x81"
                          "cole")
          == std::vector<std::string>{"ecole"}); // an accent written apart
    CHECK(comparableWords("Lotussteenweg") == std::vector<std::string>{"lotusstwg"});
    CHECK(comparableWords("").empty());
    CHECK(comparableWords("\xFF\xC3").size() <= 1); // no well-formed text: never beyond its end
}

TEST_CASE("a text tells what only who knows it would write", "[model]")
{
    const std::string address = "Lotusstraat 12 bus 3, 2060 Antwerpen-Noord";
    for (const char* text : {"wij wonen in de lotusstraat", "Lotusstr. 12", "LOTUS STRAAT", "lotusstr 12", "bij de Lotus",
                             "ergens in ANTWERPEN", "antwérpen"}) {
        INFO(text);
        CHECK(ProtectedText(text).tells(address));
    }
    for (const char* text : {"de straat is nat", "bus 3 komt om 12 uur", "2060", "noord", "een lotje kopen", ""}) {
        INFO(text);
        CHECK_FALSE(ProtectedText(text).tells(address));
    }
    for (const char* text : {"0499 11 22 33", "0499/11.22.33", "+32 499 112233", "0032 499112233", "bel 0499112233 !"}) {
        INFO(text);
        CHECK(ProtectedText(text).tells("0499 11 22 33"));
    }
    CHECK_FALSE(ProtectedText("0499 11 22 34").tells("0499 11 22 33"));
    CHECK(ProtectedText("rijdt met 1 abc 234").tells("1-ABC-234"));
    CHECK(ProtectedText("aan de Vlinderboom").tells("Basisschool De Vlinderboom"));
    CHECK_FALSE(ProtectedText("op de basisschool").tells("Basisschool De Vlinderboom"));
    CHECK_FALSE(ProtectedText("alles").tells(""));
}
