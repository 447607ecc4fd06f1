// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/policypath.h"

#include <QStringList>

#include <functional>

namespace quarterdeck {

/// What a cell of a policy's table holds, and so how it is shown and typed.
enum class PolicyCell {
    Text,
    LongText, ///< several lines
    Lines,    ///< a list, one line each
    Duration, ///< minutes in the document
    Choice,   ///< one of PolicyColumn::choices
    LevelName ///< a text; when it changes, what names the level follows
};

struct PolicyChoice
{
    QString word; ///< in the document
    QString text; ///< as people read it
};

struct PolicyColumn
{
    QString title;
    PolicyPath path; ///< from the row
    PolicyCell cell = PolicyCell::Text;
    QVector<PolicyChoice> choices = {};
};

/// One table of a policy as a page of the editor: where its rows are, what its columns mean. Plain data; the table of them is
/// policySheets().
struct PolicySheet
{
    QString id; ///< "matrix"
    QString title;
    QString hint; ///< one sentence
    PolicyPath rows;
    PolicyPath rowName; ///< from the row: what names it at its head
    std::function<QVector<PolicyColumn>(const QJsonObject &root)> columns;
    /// A row to begin with; empty function = rows are added elsewhere.
    std::function<QJsonObject(const QJsonObject &root)> freshRow;
    /// The document after rows came or went: puts in order what hangs on them.
    std::function<QJsonObject(const QJsonObject &root)> settle;
};

/// Every table that has a page, in the order of the pages, in the interface's language.
QVector<PolicySheet> policySheets();

} // namespace quarterdeck
