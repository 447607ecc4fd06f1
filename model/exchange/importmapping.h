// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/values.h"
#include "exchange/writtentime.h"

#include <QHash>
#include <QStringList>
#include <QVector>

namespace quarterdeck {

/// Which columns of a table mean what: data, a JSON profile that ships (resources/mappings) or that a team writes. A column is named by its
/// heading; a list of names means the first one the file has. Columns a file lacks are left out, except those the format needs.
struct ImportMapping
{
    using Column = QStringList;

    /// A column whose words are translated; a word that is not listed means nothing. With no words listed they are taken as they are.
    struct Words
    {
        Column column;
        QHash<QString, QString> values; ///< source's word, lower case -> ours; empty = known, and means nothing here
    };
    struct MilestoneColumn
    {
        Milestone milestone;
        Column column;
    };

    QString name;      ///< "servicenow"
    QString system;    ///< Origin::system of what is imported with it
    Column key;        ///< identity of the incident; needed
    Column declared;   ///< opened or created; needed
    Column order;      ///< rows of one incident: its number of the change; needed for events-csv
    Column changed;    ///< rows of one incident: when it changed; needed for events-csv
    QStringList title; ///< templates such as "{category}: {symptom}"; the first whose columns all have a value counts
    QVector<MilestoneColumn> milestones;
    bool detectedIsProxy = false;
    Words severity, status, source, kind;
    QVector<Column> services, tags, notes; ///< a change in a notes column becomes an entry
    Column internalImpact;
    QString listSeparator;            ///< of lists in one cell; empty = a cell is one value
    std::optional<QStringList> nulls; ///< marks that mean "no value", besides an empty cell; nullopt = not stated
    QStringList unknown;              ///< marks that mean "nobody knows", in milestone columns
    std::optional<DateOrder> dateOrder;
    QString zone; ///< of times without one; empty = the import's
    std::optional<char> delimiter;
};

/// Reads a mapping; an Error names the place in it and the reason.
Result<ImportMapping> parseImportMapping(const QByteArray &json);

/// Names of the mappings that ship, and one of them. NotFound when there is none of that name.
QStringList shippedMappings();
Result<ImportMapping> shippedMapping(const QString &name);

} // namespace quarterdeck
