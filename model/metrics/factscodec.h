// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/incidentfacts.h"

#include <QSet>

namespace quarterdeck {

/// Facts as bytes, to be kept beside the log they derive from. Raise the number whenever facts or their encoding change: what was kept
/// under another one is made anew.
inline constexpr int kFactsLayout = 1;

QByteArray encodeFacts(const IncidentFacts &facts);

/// Reads many: names that occur again and again are kept once. On one thread.
class FactsDecoder
{
public:
    /// nullopt for what is damaged or of another layout.
    std::optional<IncidentFacts> decode(const QByteArray &bytes);

private:
    void share(QString &name) { name = *m_names.insert(name); }
    QSet<QString> m_names;
};

} // namespace quarterdeck
