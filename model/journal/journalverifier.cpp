// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journalverifier.h"

#include "domain/fold.h"
#include "domain/restated.h"

#include <QCoreApplication>

namespace quarterdeck {

namespace {

constexpr int kProgressEvery = 500;
constexpr int kMostProblems = 1000; ///< a destroyed file has one for every row; nobody reads more

QString sentence(const char *text)
{
    return QCoreApplication::translate("JournalVerifier", text);
}

} // namespace

JournalVerifier::JournalVerifier(JournalStore &store, std::function<bool(qint64, qint64)> progress) :
    m_store(store), m_progress(std::move(progress))
{
}

void JournalVerifier::problem(const QString &text)
{
    if (m_report.problems.size() < kMostProblems)
        m_report.problems << text;
    else if (m_report.problems.size() == kMostProblems)
        m_report.problems << sentence(QT_TRANSLATE_NOOP("JournalVerifier", "There are more problems than are listed here."));
}

QString JournalVerifier::nameOf(const IncidentId &incident)
{
    const auto summary = m_store.summaries.find(incident);
    return summary.ok() && summary->has_value() && !(*summary)->ref.isEmpty() ? (*summary)->ref : incident.toString();
}

Outcome JournalVerifier::failed(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return error;
    problem(sentence(QT_TRANSLATE_NOOP("JournalVerifier", "The file cannot be read any further (%1).")).arg(error.detail));
    return Done{};
}

Result<VerifyReport> JournalVerifier::run()
{
    const Result<qint64> total = m_store.count(QStringLiteral("event"));
    m_total = total ? *total : 0;
    if (!total)
        (void)failed(total.error());
    // Pending events first: each is folded behind the accepted ones of its incident.
    for (const bool accepted : {false, true}) {
        const QString order = accepted ? QStringLiteral("INDEXED BY event_seq WHERE server_seq > 0 ORDER BY incident, server_seq")
                                       : QStringLiteral("WHERE server_seq IS NULL ORDER BY incident, device_seq");
        if (const Outcome done = walk(order, accepted); !done) {
            if (const Outcome noted = failed(done.error()); !noted)
                return noted.error();
        }
    }
    closeIncident();
    const QList<IncidentId> onlyPending = m_pending.keys();
    for (const IncidentId &incident : onlyPending) {
        m_state.emplace(incident);
        closeIncident();
    }
    if (total && m_report.events != *total) {
        problem(sentence(QT_TRANSLATE_NOOP("JournalVerifier", "The journal holds %1 events, but %2 are found in their order."))
                    .arg(*total).arg(m_report.events));
    }
    checkOwnNumbers();
    checkLeftovers();
    checkFiles();
    checkStructure();
    return m_report;
}

Outcome JournalVerifier::walk(const QString &order, bool accepted)
{
    Statement statement;
    if (const Outcome done = statement.prepare(m_store.connection->database(),
                                               QStringLiteral("SELECT %1 FROM event %2").arg(EventTable::columns(), order)); !done)
        return done;
    if (const Outcome done = statement.run(); !done)
        return done;
    while (statement.next()) {
        take(EventTable::check(statement), accepted);
        ++m_report.events;
        if (m_progress && m_report.events % kProgressEvery == 0 && !m_progress(m_report.events, m_total)) {
            statement.finish();
            return Error{ErrorCode::Cancelled, sentence(QT_TRANSLATE_NOOP("JournalVerifier", "The check was stopped.")), {}};
        }
    }
    return statement.end();
}

void JournalVerifier::take(const EventTable::Checked &checked, bool accepted)
{
    if (!checked.record) {
        problem(sentence(QT_TRANSLATE_NOOP("JournalVerifier", "A row of the journal is not readable (%1).")).arg(checked.problem));
        return;
    }
    const LogRecord &record = *checked.record;
    if (!accepted) {
        if (!checked.problem.isEmpty()) {
            problem(sentence(QT_TRANSLATE_NOOP("JournalVerifier", "%1, unsent event %2: its content does not match its hash."))
                        .arg(nameOf(record.incident)).arg(record.deviceSeq));
        }
        m_pending[record.incident].append({checked.row, record});
        return;
    }
    if (!m_state || m_state->id != record.incident) {
        closeIncident();
        m_state.emplace(record.incident);
    }
    if (!checked.problem.isEmpty()) {
        problem(sentence(QT_TRANSLATE_NOOP("JournalVerifier", "%1, event %2: its content does not match its hash."))
                    .arg(nameOf(record.incident)).arg(record.seq));
    }
    checkPlace(record);
    Event event = toEvent(record);
    if (record.kind == u"incident.declared" && record.isRedacted()) {
        if (const auto all = m_store.events.read(record.incident, 0))
            event = eventOf(record, *all);
    } else if (std::holds_alternative<IncidentDeclared>(event.payload) && m_titleRow == 0) {
        m_titleRow = checked.row;
    }
    m_rows.insert(record.id, checked.row);
    fold(*m_state, event);
}

void JournalVerifier::checkPlace(const LogRecord &record)
{
    if (record.seq > m_lastSeq + 1) {
        const int gap = int(record.seq - m_lastSeq - 1);
        const Result<bool> known = m_store.events.isKnownLost(record.incident, m_lastSeq + 1, record.seq - 1);
        if (known && *known) {
            problem(QCoreApplication::translate("JournalVerifier", "%1: %n event(s) lost before event %2, when this journal was recovered.",
                                                nullptr, gap).arg(nameOf(record.incident)).arg(record.seq));
            m_lastSeq = record.seq;
            m_lastHash = record.chainHash;
            return;
        }
        problem(QCoreApplication::translate("JournalVerifier", "%1: %n event(s) missing before event %2.", nullptr,
                                            gap).arg(nameOf(record.incident)).arg(record.seq));
    } else if (chainHash(m_lastHash, record.contentHash, record.seq, record.receivedUs) != record.chainHash) {
        problem(sentence(QT_TRANSLATE_NOOP("JournalVerifier", "%1, event %2: it does not follow from the event before it."))
                    .arg(nameOf(record.incident)).arg(record.seq));
    }
    m_lastSeq = record.seq;
    m_lastHash = record.chainHash;
}

void JournalVerifier::closeIncident()
{
    if (!m_state)
        return;
    const QVector<std::pair<qint64, LogRecord>> pending = m_pending.take(m_state->id);
    for (const auto &[row, record] : pending) {
        m_rows.insert(record.id, row);
        fold(*m_state, toEvent(record));
    }
    checkProjections(*m_state);
    ++m_report.incidents;
    m_state.reset();
    m_lastSeq = 0;
    m_lastHash.clear();
    m_rows.clear();
    m_titleRow = 0;
}

void JournalVerifier::checkProjections(const Incident &state)
{
    const auto stored = m_store.summaries.find(state.id);
    if (!stored || !stored->has_value()) {
        problem(sentence(QT_TRANSLATE_NOOP("JournalVerifier", "%1: its row on the board is missing or not readable.")).arg(nameOf(state.id)));
    } else {
        const QStringList different = SummaryTable::differences(**stored, summarise(state));
        if (!different.isEmpty()) {
            problem(sentence(QT_TRANSLATE_NOOP("JournalVerifier", "%1: its row on the board differs from its events in %2."))
                        .arg(nameOf(state.id), different.join(QStringLiteral(", "))));
        }
    }
    const auto checkText = [this, &state](qint64 row, const QString &text, qint64 seq) {
        const auto indexed = m_store.texts.text(row);
        if (!indexed || !indexed->has_value() || **indexed != text) {
            problem(sentence(QT_TRANSLATE_NOOP("JournalVerifier", "%1, event %2: the search index holds something else."))
                        .arg(nameOf(state.id)).arg(seq));
        }
    };
    if (m_titleRow > 0)
        checkText(m_titleRow, state.title, 1);
    for (const Entry &entry : state.entries) {
        if (!entry.isAutomatic())
            checkText(m_rows.value(entry.id), entry.body.text, entry.seq);
    }
}

void JournalVerifier::checkOwnNumbers()
{
    if (m_store.shared().shared)
        return; // what was purged with the access to it leaves holes here; the shared log knows the numbers
    Statement statement;
    const QString sql = QStringLiteral("SELECT count(*), coalesce(min(device_seq), 1), coalesce(max(device_seq), 0) FROM event WHERE device = ?");
    Outcome done = statement.prepare(m_store.connection->database(), sql);
    if (done)
        done = statement.run(m_store.device().toBytes());
    if (done && statement.next()) {
        const qint64 count = statement.value(0).toLongLong();
        const qint64 last = statement.value(2).toLongLong();
        if (statement.value(1).toLongLong() != 1 || count != last) {
            problem(sentence(QT_TRANSLATE_NOOP("JournalVerifier", "This console numbered %1 events, but the journal holds %2 of them."))
                        .arg(last).arg(count));
        }
    }
    if (done)
        done = statement.end();
    if (!done)
        (void)failed(done.error());
}

void JournalVerifier::checkLeftovers()
{
    const Result<QVariant> orphans = m_store.connection->single(
        QStringLiteral("SELECT count(*) FROM summary s "
                       "WHERE NOT EXISTS (SELECT 1 FROM event e WHERE e.incident = s.incident AND e.server_seq IS NOT NULL) "
                       "AND NOT EXISTS (SELECT 1 FROM event e WHERE e.incident = s.incident AND e.server_seq IS NULL)"));
    if (!orphans)
        (void)failed(orphans.error());
    else if (orphans->toInt() > 0)
        problem(QCoreApplication::translate("JournalVerifier", "%n row(s) on the board without any events.", nullptr, orphans->toInt()));
}

void JournalVerifier::checkFiles()
{
    const Result<QStringList> changed = m_store.attachments.changed();
    if (!changed) {
        (void)failed(changed.error());
        return;
    }
    for (const QString &sha256 : *changed)
        problem(sentence(QT_TRANSLATE_NOOP("JournalVerifier", "The file %1… that was attached is not the one that was kept.")).arg(sha256.left(12)));
}

void JournalVerifier::checkStructure()
{
    if (const Outcome done = m_store.texts.checkIntegrity(); !done) {
        problem(sentence(QT_TRANSLATE_NOOP("JournalVerifier", "The search index is damaged (%1).")).arg(done.error().detail));
    }
    Statement statement;
    Outcome done = statement.prepare(m_store.connection->database(), QStringLiteral("PRAGMA integrity_check(20)"));
    if (done)
        done = statement.run();
    while (done && statement.next()) {
        const QString line = statement.value(0).toString();
        if (line != QLatin1String("ok"))
            problem(sentence(QT_TRANSLATE_NOOP("JournalVerifier", "The file's structure is damaged (%1).")).arg(line));
    }
    if (done)
        done = statement.end();
    if (!done)
        (void)failed(done.error());
}

} // namespace quarterdeck
