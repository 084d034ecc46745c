/// \file KP_ASSERT states what can only be false through a bug of ours. On in release; never used on input.
#pragma once

#include <cstdio>
#include <cstdlib>

#define KP_ASSERT(condition)                                                                                               \
    do {                                                                                                                   \
        if (!(condition)) [[unlikely]] {                                                                                   \
            std::fprintf(stderr, "krachtplan: assertion failed at %s:%d\n", __FILE__, __LINE__);                           \
            std::abort();                                                                                                  \
        }                                                                                                                  \
    } while (false)
