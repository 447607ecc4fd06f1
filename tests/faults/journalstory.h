// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fold.h"
#include "fakeclock.h"
#include "journal/journal.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

#include <memory>

namespace quarterdeck {

/// A folder with a journal in it and a clock; opens it as often as a test likes. Journals it gave out must be gone before it is.
class JournalFolder
{
public:
    QString path() const { return m_folder.filePath(QStringLiteral("room/journal.db")); }
    QString folder() const { return m_folder.path(); }
    Result<std::unique_ptr<Journal>> open() const { return Journal::open(path(), clock); }
    QStringList files() const { return QDir(m_folder.filePath(QStringLiteral("room"))).entryList(QDir::Files, QDir::Name); }

    FakeClock clock;

private:
    QTemporaryDir m_folder;
};

/// Writes one incident the way the door does: each event is folded, and its board row goes into the same transaction.
class JournalStory
{
public:
    JournalStory(Journal &journal, FakeClock &clock, const IncidentId &id = IncidentId::random()) :
        m_journal(journal), m_clock(clock), m_state(id)
    {
    }

    const IncidentId &id() const { return m_state.id; }
    const Incident &state() const { return m_state; }

    EventDraft draft(const Payload &payload, const QString &author = QStringLiteral("alice")) const
    {
        return {EventId::random(), m_state.id, author, QStringLiteral("console-1"), m_clock.now(), m_state.lastSeq, payload};
    }

    Result<QVector<LogRecord>> write(const QVector<EventDraft> &drafts)
    {
        Incident next = m_state;
        for (const EventDraft &d : drafts)
            fold(next, {d.id, d.incident, d.author, d.console, d.recorded, next.lastSeq + 1, d.baseSeq, d.payload});
        Result<QVector<LogRecord>> records = m_journal.append(drafts, {summarise(next)});
        if (records)
            m_state = next;
        m_clock.advance(Milliseconds(1000));
        return records;
    }
    Result<QVector<LogRecord>> write(const Payload &payload) { return write(QVector<EventDraft>{draft(payload)}); }

    /// Takes over an event that an earlier session wrote.
    void replay(const Event &event) { fold(m_state, event); }

    Result<QVector<LogRecord>> declare(const QString &title, const QString &ref = QStringLiteral("INC-7K3QZP"))
    {
        IncidentDeclared declared;
        declared.ref = ref;
        declared.title = title;
        declared.at = m_clock.now();
        declared.severity = SeverityLevel{2, QStringLiteral("SEV-2")};
        return write(declared);
    }
    Result<QVector<LogRecord>> log(const QString &text) { return write(EntryLogged{body(text)}); }
    Result<QVector<LogRecord>> amend(const EventId &entry, const QString &text) { return write(EntryAmended{entry, body(text)}); }

    EntryBody body(const QString &text) const
    {
        EntryBody entry;
        entry.text = text;
        entry.occurred = m_clock.now();
        return entry;
    }

private:
    Journal &m_journal;
    FakeClock &m_clock;
    Incident m_state;
};

/// Statements past the journal's own interface, on its own connection: what a damaged disk or another program might do.
/// The journal must be the only one open in this process.
inline bool tamper(const QStringList &statements)
{
    QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().constLast()));
    for (const QString &sql : statements) {
        if (!query.exec(sql))
            return false;
    }
    return true;
}

inline QVariant ask(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().constLast()));
    return query.exec(sql) && query.next() ? query.value(0) : QVariant();
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace quarterdeck
