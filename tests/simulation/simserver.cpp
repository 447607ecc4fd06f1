// SPDX-License-Identifier: GPL-3.0-or-later
#include "simserver.h"

namespace quarterdeck::simulation {

namespace {
constexpr qint64 kLockTimeoutUs = 3000000;
constexpr qint64 kStartUs = SimClock::kStartMs * 1000;
} // namespace

SimServer::SimServer(Scheduler &scheduler, Chance chance) : m_scheduler(scheduler), m_chance(chance)
{
    m_contents.store = m_chance.uuid();
}

bool SimServer::sees(const QString &login, const IncidentId &incident) const
{
    const auto log = m_contents.logs.find(incident);
    return log != m_contents.logs.end() && (!log->second.isRestricted || log->second.members.contains(login));
}

Welcome SimServer::welcome(const QString &login) const
{
    return {m_contents.store,
            m_contents.epoch,
            1,
            minClient,
            login,
            !readOnly.contains(login),
            kStartUs + m_scheduler.nowUs(),
            150014};
}

LinkProblem SimServer::refusal(LinkProblem::Kind kind, const char *sqlState, const QVector<LogRecord> &events)
{
    if (events.size() == 1 && kind == LinkProblem::Kind::Refused)
        m_refused.insert(events[0].id);
    return {kind, {ErrorCode::Refused, QStringLiteral("The server refused it."), {}}, QString::fromLatin1(sqlState)};
}

void SimServer::append(const QString &login, const IncidentId &incident, const QVector<LogRecord> &events,
                       std::function<void(const LinkResult<QVector<Acceptance>> &)> answer)
{
    const qint64 now = m_scheduler.nowUs();
    qint64 &lockedUntil = m_locks[incident];
    if (lockedUntil - now > kLockTimeoutUs) {
        m_scheduler.in(kLockTimeoutUs, [this, incarnation = m_incarnation, answer = std::move(answer)] {
            if (incarnation == m_incarnation)
                answer(LinkProblem{LinkProblem::Kind::Lost,
                                   {ErrorCode::Busy, QStringLiteral("The server is busy."), {}},
                                   QStringLiteral("55P03")});
        });
        return;
    }
    const qint64 transaction = ++m_lastTransaction;
    m_open.insert(transaction);
    const qint64 took = m_chance.happens(0.1) ? m_chance.between(5000, 200000) : m_chance.between(200, 3000);
    lockedUntil = std::max(lockedUntil, now) + took;
    m_scheduler.in(lockedUntil - now,
                   [this, login, incident, events, transaction, incarnation = m_incarnation, answer = std::move(answer)] {
                       if (incarnation != m_incarnation)
                           return;
                       m_open.erase(transaction);
                       const Verdict verdict = commit(login, incident, events, transaction);
                       if (verdict.problem)
                           answer(*verdict.problem);
                       else
                           answer(verdict.acceptances);
                   });
}

std::optional<LinkProblem> SimServer::judge(const QString &login, const LogRecord &event) const
{
    using Kind = LinkProblem::Kind;
    const Error plain{ErrorCode::Refused, QStringLiteral("The server refused it."), {}};
    if (event.author != login || event.kind.startsWith(u"poison"))
        return LinkProblem{Kind::Refused, plain, QStringLiteral("23514")};
    const auto place = m_contents.places.find(event.id);
    if (place != m_contents.places.end() && plant != Plant::NotIdempotent) {
        const LogRecord &known = m_contents.logs.at(place->second.first).rows[place->second.second - 1];
        if (place->second.first != event.incident || known.contentHash != event.contentHash)
            return LinkProblem{Kind::Refused, plain, QStringLiteral("23505")};
        return std::nullopt;
    }
    const auto number = m_contents.numbers.find({event.device, event.deviceSeq});
    if (number != m_contents.numbers.end() && number->second != event.id)
        return LinkProblem{Kind::DeviceUsed, plain, QStringLiteral("23505")};
    return std::nullopt;
}

void SimServer::insert(Log &log, const LogRecord &event, Verdict &verdict)
{
    const auto place = m_contents.places.find(event.id);
    if (place != m_contents.places.end() && plant != Plant::NotIdempotent) {
        verdict.acceptances.append({event.id, place->second.second, true});
        return;
    }
    LogRecord row = event;
    row.seq = log.rows.size() + 1;
    row.receivedUs = kStartUs + m_scheduler.nowUs();
    row.chainHash =
        chainHash(log.rows.isEmpty() ? QByteArray() : log.rows.constLast().chainHash, row.contentHash, row.seq, row.receivedUs);
    log.rows.append(row);
    m_contents.places.insert_or_assign(row.id, std::pair(row.incident, row.seq));
    m_contents.numbers.insert_or_assign({row.device, row.deviceSeq}, row.id);
    verdict.acceptances.append({event.id, row.seq, false});
    quint64 head = 0;
    std::memcpy(&head, row.chainHash.constData(), sizeof head);
    m_trace = (m_trace ^ head ^ quint64(m_scheduler.nowUs())) * 1099511628211ULL;
}

SimServer::Verdict SimServer::commit(const QString &login, const IncidentId &incident, const QVector<LogRecord> &events,
                                     qint64 transaction)
{
    Verdict verdict;
    if (readOnly.contains(login)) {
        verdict.problem = refusal(LinkProblem::Kind::Refused, "42501", events);
        return verdict;
    }
    if (m_contents.logs.contains(incident) && !sees(login, incident)) {
        verdict.problem = refusal(LinkProblem::Kind::Refused, "42501", events);
        return verdict;
    }
    Log copy = m_contents.logs[incident];
    for (const LogRecord &event : events) {
        if (event.author != login)
            m_complaints.append(QStringLiteral("%1 offered an event of %2").arg(login, event.author));
        verdict.problem = judge(login, event);
        if (verdict.problem)
            break;
    }
    if (verdict.problem) {
        verdict.problem = refusal(verdict.problem->kind, verdict.problem->sqlState.toLatin1().constData(), events);
        if (copy.rows.isEmpty())
            m_contents.logs.erase(incident);
        if (plant != Plant::PartialBatch || events.size() < 2)
            return verdict;
    }
    const qsizetype taken = verdict.problem ? events.size() / 2 : events.size();
    for (qsizetype i = 0; i < taken; ++i)
        insert(copy, events[i], verdict);
    copy.changed = transaction;
    writer = login;
    m_contents.logs.insert_or_assign(incident, copy);
    ++m_commits;
    changed();
    return verdict;
}

PollAnswer SimServer::poll(const QString &login, const QByteArray &mark)
{
    PollAnswer answer;
    const qint64 since = mark.toLongLong();
    answer.complete = mark.isEmpty();
    const bool ignoresOpen = m_open.empty() || plant == Plant::CommitOrderGap;
    answer.mark = QByteArray::number(ignoresOpen ? m_lastTransaction + 1 : *m_open.begin());
    for (const auto &[incident, log] : m_contents.logs) {
        if (log.changed < since || !sees(login, incident) || log.rows.isEmpty())
            continue;
        ServerHead head{incident, log.rows.size(), log.rows.constLast().chainHash, std::nullopt};
        if (m_chance.happens(0.7))
            head.newest = log.rows.constLast();
        answer.heads.append(head);
    }
    return answer;
}

QVector<LogRecord> SimServer::pull(const QString &login, const IncidentId &incident, qint64 after, int limit) const
{
    if (!sees(login, incident))
        return {};
    return m_contents.logs.at(incident).rows.mid(after, std::min(limit, mostRows));
}

QVector<Access> SimServer::access(const QString &login, const QVector<HeldHead> &held) const
{
    QVector<Access> answers;
    for (const HeldHead &head : held) {
        const auto log = m_contents.logs.find(head.incident);
        if (log == m_contents.logs.end()) {
            answers.append(Access{});
            continue;
        }
        const QVector<LogRecord> &rows = log->second.rows;
        const bool holds = head.seq >= 1 && head.seq <= rows.size() && rows[head.seq - 1].chainHash == head.hash;
        answers.append({true, sees(login, head.incident), holds});
    }
    return answers;
}

void SimServer::crash()
{
    ++m_incarnation;
    m_crashedUs = m_scheduler.nowUs();
    m_open.clear();
    m_locks.clear();
    isUp = false;
}

SimServer::Contents SimServer::withoutLast(const IncidentId &incident) const
{
    Contents shorter = m_contents;
    Log &log = shorter.logs.at(incident);
    const LogRecord last = log.rows.takeLast();
    shorter.places.erase(last.id);
    shorter.numbers.erase({last.device, last.deviceSeq});
    if (log.rows.isEmpty())
        shorter.logs.erase(incident);
    return shorter;
}

void SimServer::restrictTo(const IncidentId &incident, const std::set<QString> &members)
{
    Log &log = m_contents.logs.at(incident);
    log.isRestricted = true;
    log.members = members;
    log.changed = ++m_lastTransaction;
    writer.clear();
    changed();
}

void SimServer::openToAll(const IncidentId &incident)
{
    Log &log = m_contents.logs.at(incident);
    log.isRestricted = false;
    log.changed = ++m_lastTransaction;
    writer.clear();
    changed();
}

} // namespace quarterdeck::simulation
