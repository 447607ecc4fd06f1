// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace quarterdeck {

/// Why something did not happen; each says what the caller must do with it.
enum class ErrorCode {
    Refused,       ///< the request breaks a rule: show the message, change nothing
    Usage,         ///< the request cannot be read at all
    NotFound,      ///< well-formed, but there is no such thing
    NotAuthorised, ///< this person may not
    Conflict,      ///< someone else was first: show who, offer to apply again
    StorageFull,   ///< nothing was written; keep the text and retry
    Storage,       ///< reading or writing failed for another reason; keep the text and retry
    Damaged,       ///< the file is damaged; offer the recovered copy
    Newer,         ///< written by a newer version; do not touch
    Busy,          ///< another process owns it
    Cancelled,     ///< the person changed their mind; not an error
};

/// One plain sentence for people (message, translated, says what to do) and the detail for logs (never user text).
struct Error
{
    ErrorCode code = ErrorCode::Refused;
    QString message;
    QString detail;
};

/// What the rules do not allow, in one sentence.
inline Error refuse(const QString &sentence) { return {ErrorCode::Refused, sentence, {}}; }

/// A value or an Error. Exceptions do not leave a room.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    const T &operator*() const & { return value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success carries nothing.
struct Done {};
using Outcome = Result<Done>;

} // namespace quarterdeck
