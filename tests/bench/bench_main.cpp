// kp_bench [edits|open|unlock|meet|w|forty|growth|small|quarter|bytes]...: without a name, the first six.
#include "tests/bench/bench.h"

#include <cstring>

int main(int argc, char** argv)
{
    using namespace kp::bench;
    const auto wanted = [&](const char* name, bool always = true) {
        if (argc < 2)
            return always;
        return std::any_of(argv + 1, argv + argc, [&](const char* asked) { return std::strcmp(asked, name) == 0; });
    };
    if (wanted("edits"))
        edits();
    if (wanted("open"))
        openFamily();
    if (wanted("unlock"))
        unlock();
    if (wanted("meet"))
        meet();
    if (wanted("w"))
        firstSync({200, 150, 20, 5, true}, "W: 200 families x 150 items x 8 fields, 20 parts, 5 members", 3);
    if (wanted("forty"))
        firstSync({40, 222, 20, 5, false}, "40 families x 2,000 operations, no snapshots", kRuns);
    if (wanted("small", false))
        firstSync({10, 150, 20, 5, true}, "10 families", 1);
    if (wanted("quarter", false))
        firstSync({50, 150, 20, 5, true}, "50 families", kRuns);
    if (wanted("bytes", false))
        bytes();
    if (wanted("growth", false))
        growth();
    return 0;
}
