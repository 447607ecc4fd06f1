// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace quarterdeck {

/// What figures need of one incident, as its owner encoded it; the journal does not look inside.
struct FactsRow
{
    IncidentId incident;
    QString waitsFor; ///< the policy that could say more of it than whoever made this row; empty = none
    QByteArray body;  ///< empty: nothing can be said of it
};

/// Some of the rows, in the order they were written.
struct FactsPage
{
    QVector<QByteArray> bodies;
    qint64 last = 0;      ///< stamp of the last of them; ask for what comes after it
    qint64 series = 0;    ///< stamps of another series say nothing here
    qint64 incidents = 0; ///< of the whole journal, without those nothing can be said of
    bool more = false;
};

} // namespace quarterdeck
