/// \file Result<T>: a value or an Error. No exception crosses a library border of ours.
#pragma once

#include "shared/core/assert.h"
#include "shared/core/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace kp {

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}     // NOLINT: implicit on purpose
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {} // NOLINT
    Result(Errc code) : m_state(std::in_place_index<1>, Error{code, {}}) {}    // NOLINT

    [[nodiscard]] bool ok() const noexcept { return m_state.index() == 0; }
    [[nodiscard]] T& value() &
    {
        KP_ASSERT(ok());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] const T& value() const&
    {
        KP_ASSERT(ok());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T&& value() &&
    {
        KP_ASSERT(ok());
        return std::move(*std::get_if<0>(&m_state));
    }
    [[nodiscard]] const Error& error() const
    {
        KP_ASSERT(!ok());
        return *std::get_if<1>(&m_state);
    }
    [[nodiscard]] Errc code() const { return error().code; }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {} // NOLINT
    Result(Errc code) : m_error(Error{code, {}}) {}    // NOLINT

    [[nodiscard]] bool ok() const noexcept { return !m_error; }
    [[nodiscard]] const Error& error() const
    {
        KP_ASSERT(!ok());
        return *m_error;
    }
    [[nodiscard]] Errc code() const { return error().code; }

private:
    std::optional<Error> m_error;
};

} // namespace kp

/// Returns the error of an expression of type Result<...> from the enclosing function, if it has one.
#define KP_TRY(expression)                                                                                                 \
    do {                                                                                                                   \
        if (auto kpTryResult = (expression); !kpTryResult.ok())                                                            \
            return kpTryResult.error();                                                                                    \
    } while (false)

#define KP_CONCAT_INNER(a, b) a##b
#define KP_CONCAT(a, b) KP_CONCAT_INNER(a, b)
/// KP_TRY_ASSIGN(auto x, f()): declares x from the value, or returns the error.
#define KP_TRY_ASSIGN(declaration, expression)                                                                             \
    auto KP_CONCAT(kpTry, __LINE__) = (expression);                                                                        \
    if (!KP_CONCAT(kpTry, __LINE__).ok())                                                                                  \
        return KP_CONCAT(kpTry, __LINE__).error();                                                                         \
    declaration = std::move(KP_CONCAT(kpTry, __LINE__)).value()
