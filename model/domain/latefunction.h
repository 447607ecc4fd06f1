// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLibrary>

#include <atomic>

namespace quarterdeck {

template <class Signature>
class LateFunction;

/// A C function whose library is loaded by the first call instead of with the program: for what few runs need and every start would wait
/// for. Its type is the one the library's header declares. Any thread; the library stays loaded until the process ends. Without the library,
/// or the function in it, isThere() is false and a call does nothing and returns zero, so ask before the first call that matters.
template <class Value, class... Arguments>
class LateFunction<Value(Arguments...)>
{
public:
    /// `library` as the linker calls it ("pq"), `version` as its soname ends.
    constexpr LateFunction(const char *library, int version, const char *name)
        : m_library(library),
          m_version(version),
          m_name(name)
    {}

    bool isThere() const { return address() != nullptr; }
    Value operator()(Arguments... arguments) const
    {
        const QFunctionPointer function = address();
        return function ? reinterpret_cast<Value (*)(Arguments...)>(function)(arguments...) : Value();
    }

private:
    QFunctionPointer address() const
    {
        QFunctionPointer known = m_address.load(std::memory_order_acquire);
        if (!known) {
            known = QLibrary::resolve(QLatin1String(m_library), m_version, m_name);
            m_address.store(known, std::memory_order_release);
        }
        return known;
    }

    const char *m_library;
    int m_version;
    const char *m_name;
    mutable std::atomic<QFunctionPointer> m_address = nullptr;
};

} // namespace quarterdeck
