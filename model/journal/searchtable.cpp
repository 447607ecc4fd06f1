// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/searchtable.h"

#include "journal/sqlerror.h"

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kMostWords = 32;              ///< more narrows nothing; a pasted page would only make the index work
constexpr qsizetype kMostCharacters = 500;  ///< likewise
constexpr QChar kMatchStart = QChar(0x2068); ///< as in the statement: char(8296)
constexpr QChar kMatchEnd = QChar(0x2069);
constexpr qsizetype kBefore = 60; ///< characters of a long text shown before what was found in it
constexpr qsizetype kShown = 200; ///< characters shown of a long text

/// Where a text is cut: at a space if there is one before `furthest`, and never inside a character.
qsizetype spaceNear(const QString &text, qsizetype at, qsizetype furthest)
{
    const qsizetype space = text.indexOf(QLatin1Char(' '), at);
    if (space >= 0 && space <= furthest)
        return space;
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() ? at + 1 : at;
}

/// What surrounds the first match of a text in which every match is marked.
QString excerpt(const QString &marked)
{
    const qsizetype match = std::max<qsizetype>(0, marked.indexOf(kMatchStart));
    const qsizetype from = match > kBefore ? spaceNear(marked, match - kBefore, match - kBefore / 2) : 0;
    const qsizetype to = marked.size() - from > kShown ? spaceNear(marked, from + kShown, from + kShown + 20) : marked.size();
    QString shown = marked.mid(from, to - from).trimmed();
    if (shown.count(kMatchStart) > shown.count(kMatchEnd))
        shown += kMatchEnd;
    return (from > 0 ? QStringLiteral("…") : QString()) + shown + (to < marked.size() ? QStringLiteral("…") : QString());
}

} // namespace

Outcome SearchTable::prepare(const QSqlDatabase &database)
{
    for (const auto &[statement, sql] : {
             std::pair(&m_put, "INSERT INTO entry_text (rowid, text) VALUES (?, ?)"),
             std::pair(&m_amend, "UPDATE entry_text SET text = ? WHERE rowid = "
                                 "(SELECT row FROM event WHERE event_id = ? AND incident = ? AND kind IN ('entry.logged', 'decision.proposed'))"),
             // Two selects, because accepted events and pending ones have an index each, and a log is long.
             std::pair(&m_rename, "UPDATE entry_text SET text = ? WHERE rowid = coalesce("
                                  "(SELECT row FROM event WHERE incident = ? AND server_seq IS NOT NULL AND kind = 'incident.declared' "
                                  "AND body IS NOT NULL ORDER BY server_seq LIMIT 1), "
                                  "(SELECT row FROM event WHERE incident = ? AND server_seq IS NULL AND kind = 'incident.declared' "
                                  "AND body IS NOT NULL ORDER BY device_seq LIMIT 1))"),
             // snippet() needs the square of the matches in a text, highlight() does not.
             std::pair(&m_search, "SELECT event.incident, event.event_id, length(entry_text.text) > 1000, "
                                  "CASE WHEN length(entry_text.text) > 1000 THEN highlight(entry_text, 0, char(8296), char(8297)) "
                                  "ELSE snippet(entry_text, 0, char(8296), char(8297), '…', 16) END "
                                  "FROM entry_text CROSS JOIN event ON event.row = entry_text.rowid "
                                  "WHERE entry_text MATCH ? ORDER BY entry_text.rowid DESC LIMIT ?"),
             std::pair(&m_text, "SELECT text FROM entry_text WHERE rowid = ?"),
             std::pair(&m_integrity, "INSERT INTO entry_text (entry_text) VALUES ('integrity-check')"),
         }) {
        if (const Outcome done = statement->prepare(database, QString::fromUtf8(sql)); !done)
            return done;
    }
    return Done{};
}

Outcome SearchTable::put(qint64 row, const QString &text)
{
    return m_put.run(row, text);
}

Outcome SearchTable::amend(const IncidentId &incident, const EventId &entry, const QString &text)
{
    return m_amend.run(text, entry.toBytes(), incident.toBytes());
}

Outcome SearchTable::rename(const IncidentId &incident, const QString &title)
{
    return m_rename.run(title, incident.toBytes(), incident.toBytes());
}

Outcome SearchTable::index(const LogRecord &record, qint64 row, const Payload &payload)
{
    if (const auto *entry = std::get_if<EntryLogged>(&payload))
        return put(row, entry->body.text);
    if (const auto *proposed = std::get_if<DecisionProposed>(&payload))
        return put(row, proposed->body.text);
    if (const auto *declared = std::get_if<IncidentDeclared>(&payload))
        return put(row, declared->title);
    if (const auto *amended = std::get_if<EntryAmended>(&payload))
        return amend(record.incident, amended->entry, amended->body.text);
    if (const auto *edited = std::get_if<FieldEdited>(&payload); edited && edited->field == Field::Title)
        return rename(record.incident, edited->value.value(0));
    return Done{};
}

QString SearchTable::expression(const QString &words)
{
    QStringList terms;
    QString word;
    const auto take = [&] {
        // A word without a letter or digit has no token and would match nothing.
        const QString term = QLatin1Char('"') + word + QLatin1Char('"');
        const bool isWord = std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
        // The same word again narrows nothing, but in a long text full of it the index would try every combination.
        if (isWord && !terms.contains(term))
            terms << term;
        word.clear();
    };
    for (const QChar c : QStringView(words).left(kMostCharacters)) {
        if (terms.size() == kMostWords)
            break;
        if (c.isSpace() || c.isNull() || c == QLatin1Char('"'))
            take();
        else
            word += c;
    }
    if (terms.size() < kMostWords)
        take();
    return terms.isEmpty() ? QString() : terms.join(QLatin1Char(' ')) + QLatin1Char('*');
}

Result<QVector<SearchHit>> SearchTable::search(const QString &words, int limit)
{
    QVector<SearchHit> hits;
    const QString match = expression(words);
    if (match.isEmpty())
        return hits;
    if (const Outcome done = m_search.run(match, limit); !done)
        return done.error();
    while (m_search.next()) {
        const auto incident = IncidentId::fromBytes(m_search.value(0).toByteArray());
        const auto entry = EventId::fromBytes(m_search.value(1).toByteArray());
        if (!incident || !entry) {
            m_search.finish();
            return damagedError(QStringLiteral("a found row has an unreadable id"));
        }
        const QString marked = m_search.value(3).toString();
        hits.append({*incident, *entry, m_search.value(2).toBool() ? excerpt(marked) : marked});
    }
    if (const Outcome done = m_search.end(); !done)
        return done.error();
    return hits;
}

Result<std::optional<QString>> SearchTable::text(qint64 row)
{
    if (const Outcome done = m_text.run(row); !done)
        return done.error();
    std::optional<QString> text;
    if (m_text.next())
        text = m_text.value(0).toString();
    if (const Outcome done = m_text.end(); !done)
        return done.error();
    return text;
}

Outcome SearchTable::checkIntegrity()
{
    return m_integrity.run();
}

} // namespace quarterdeck
