// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QMetaType>
#include <QString>
#include <QVector>

#include <optional>

namespace quarterdeck {

/// Somebody who said a moment ago that they are here. Worth nothing later: it is in no log.
struct Presence
{
    QString login;
    QString console;
    std::optional<IncidentId> incident; ///< the one on their screen
    bool typing = false;
    qint64 seenUs = 0; ///< when they last said so, on the server's clock

    /// The same news, whenever it was said.
    friend bool operator==(const Presence &a, const Presence &b)
    {
        return a.login == b.login && a.console == b.console && a.incident == b.incident && a.typing == b.typing;
    }
};

} // namespace quarterdeck

Q_DECLARE_METATYPE(quarterdeck::Presence)
