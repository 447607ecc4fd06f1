// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"

#include <QStringList>

namespace quarterdeck {

/// What a line in the board's filter asks for: words, all of which must occur, and `name:value` tokens ("sev:1",
/// "status:mitigating", "service:checkout", "ic:bob", "is:open", "kind:drill"). Several tokens of one name widen, different names
/// narrow. A token that says nothing yet ("sev:") lets everything through, so that typing never blanks the board half-way; a name
/// that is none ("12:30") is a word. Pure.
struct IncidentQuery
{
    QStringList words;      ///< folded, longest first
    QStringList services;   ///< folded parts of a service name
    QStringList commanders; ///< folded parts of a handle
    quint32 levels = 0;     ///< bit n = severity level named n; kUnratedBit = not rated; 0 = any
    quint32 statuses = 0;   ///< bit per Status; 0 = any
    quint32 kinds = 0;      ///< bit per IncidentKind; 0 = any
    bool open = false, closed = false, vacant = false, isPrivate = false;

    static constexpr quint32 kUnratedBit = 1u << 31;
    static IncidentQuery parse(const QString &text);
    bool isEmpty() const { return *this == IncidentQuery(); }
    bool hasText() const { return !words.isEmpty() || !services.isEmpty() || !commanders.isEmpty(); }
    friend bool operator==(const IncidentQuery &, const IncidentQuery &) = default;
};

/// The bit of a level's name: its number ("SEV-2" -> bit 2), or its rank when the name has none.
quint32 levelBit(const QString &severityName, int rank);

} // namespace quarterdeck
