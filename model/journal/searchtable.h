// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"
#include "journal/connection.h"
#include "journal/journal.h"

namespace quarterdeck {

/// Full text of what entries and titles now say: an amendment replaces the words of the entry it corrects, a struck entry stays
/// findable. A projection of the log, written in the same transaction as the event it reflects.
class SearchTable
{
public:
    Outcome prepare(const QSqlDatabase &database);

    /// Takes over what this event, stored at that row, says.
    Outcome index(const LogRecord &record, qint64 row, const Payload &payload);
    Outcome put(qint64 row, const QString &text);
    Outcome amend(const IncidentId &incident, const EventId &entry, const QString &text);
    Outcome rename(const IncidentId &incident, const QString &title);
    Result<QVector<SearchHit>> search(const QString &words, int limit);
    /// What is indexed for that row; nullopt when nothing is.
    Result<std::optional<QString>> text(qint64 row);
    Outcome checkIntegrity();

    /// The words as an FTS5 expression in which nothing is an operator: each quoted, the last a prefix. Empty = matches nothing.
    static QString expression(const QString &words);

private:
    Statement m_put, m_amend, m_rename, m_search, m_text, m_integrity;
};

} // namespace quarterdeck
