// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QHash>
#include <QStringList>

namespace quarterdeck {

/// Names in the order of their last use, for completion. A plain value: noting one is cheap, the order is made when asked for.
class RecentNames
{
public:
    void note(const QString &name, Instant used);
    /// Most recent first; equal ones by name.
    const QStringList &list() const;

private:
    QHash<QString, Instant> m_lastUse;
    mutable QStringList m_list;
    mutable bool m_isStale = false;
};

} // namespace quarterdeck
