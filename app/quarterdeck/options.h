// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/themestore.h"
#include "domain/incidentref.h"
#include "domain/result.h"
#include "warroom/door.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace quarterdeck {

/// What the window program was asked for.
struct Options
{
    QString journal;
    bool journalIsNamed = false;      ///< not the default one
    std::optional<DatabaseOptions> database; ///< the shared database to work on
    QString author;                   ///< on the own journal; on a database its login is
    bool authorIsNamed = false;
    QString language;                 ///< "" = the system's
    std::optional<ThemeChoice> theme; ///< overrides what is remembered, for this run
    QString rehearse;                 ///< scenario to play, "" = none
    double speed = 10;                ///< of the rehearsal; 0 = at once
    QString until;                    ///< rehearsal: stop before steps later than this, as an offset ("36m")
    QString shotsFolder;              ///< render the modes into it and quit
    QString incident;                 ///< ref to open
};

/// Reads the command line; exits the program for --help and --version. An Error is a usage error.
Result<Options> readOptions(const QStringList &arguments);

} // namespace quarterdeck
