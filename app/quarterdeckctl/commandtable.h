// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <QVector>

namespace quarterdeck {

namespace ctl {
class Session;
}

/// One command of the program: how it is called, what it takes, what runs it.
struct CtlCommand
{
    const char *name;
    const char *synopsis;          ///< after the name; never translated
    const char *summary;           ///< QT_TRANSLATE_NOOP("Ctl", …)
    QVector<const char *> options; ///< beside the global ones
    int least;                     ///< positional words
    int most;                      ///< -1 = any number
    Outcome (*run)(ctl::Session &session);
    const char *details = nullptr; ///< more for --help, QT_TRANSLATE_NOOP("Ctl", …)
};

const QVector<CtlCommand> &allCommands();
const CtlCommand *findCommand(const QString &name);

/// The help of the whole program, and of one command.
QString programHelp();
QString commandHelp(const CtlCommand &command);

} // namespace quarterdeck
