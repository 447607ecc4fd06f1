// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QMultiHash>
#include <QStringList>
#include <QVector>

namespace quarterdeck {

/// One option of the command line. Its name and whether it takes a value are the same for every command.
struct Option
{
    const char *name;      ///< without dashes
    const char *valueName; ///< nullptr for a flag
    const char *help;      ///< QT_TRANSLATE_NOOP("Ctl", …)
    bool global = false;   ///< every command takes it
    char letter = 0;       ///< short form, 0 = none
};

const QVector<Option> &allOptions();
const Option *findOption(const QString &name);

/// The words of one call, sorted out: options (before or after the command alike) and the rest. `--` ends the options; of an option
/// given twice the last one counts, unless it may be repeated.
struct Arguments
{
    struct Positional
    {
        QString text;
        bool literal = false; ///< stood after "--": even "-" is text
    };

    QString command; ///< empty when none was named
    QVector<Positional> positional;
    QMultiHash<QString, QString> options;

    bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    QString value(const char *option) const { return options.value(QLatin1String(option)); }
    /// All values of an option that may be repeated, in the order given.
    QStringList values(const char *option) const;
    QString at(int index) const { return index < positional.size() ? positional.at(index).text : QString(); }
    int count() const { return int(positional.size()); }
};

/// words: argv without the program. Errors are Usage.
Result<Arguments> parseArguments(const QStringList &words);

} // namespace quarterdeck
