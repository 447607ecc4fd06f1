// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultproxy.h"
#include "logwriter.h"
#include "replication/pglink.h"
#include "shareddatabase.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QPointer>
#include <QTest>
#include <QTimer>

#include <memory>
#include <optional>

namespace quarterdeck::testing {

/// A link with the event loop run until it answers. What it reports by itself is counted.
class LinkRig
{
public:
    explicit LinkRig(const QString &uri, const PgLink::Deadlines &deadlines = {}) : LinkRig(parsed(uri), deadlines) {}
    LinkRig(const DatabaseUri &uri, const PgLink::Deadlines &deadlines)
        : link(
            uri, [uri] { return uri.password(); }, deadlines)
    {
        link.woken = [this] { ++woken; };
        link.lost = [this](const LinkProblem &problem) {
            ++lost;
            lastProblem = problem;
        };
    }

    static DatabaseUri parsed(const QString &uri)
    {
        auto result = DatabaseUri::parse(uri);
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }

    /// Runs the event loop until the answer is there; a Refused "no answer" after the deadline, which no link gives.
    template <class T, class Ask>
    static LinkResult<T> wait(Ask ask, int deadlineMs = 20'000)
    {
        auto answer = std::make_shared<std::optional<LinkResult<T>>>();
        QEventLoop loop;
        const QPointer<QEventLoop> waiting(&loop);
        ask([answer, waiting](LinkResult<T> result) {
            answer->emplace(std::move(result));
            if (waiting)
                waiting->quit();
        });
        QTimer::singleShot(deadlineMs, &loop, &QEventLoop::quit);
        loop.exec();
        if (!answer->has_value())
            return LinkProblem{LinkProblem::Kind::Refused, {ErrorCode::Refused, QStringLiteral("no answer"), {}}, {}};
        return **answer;
    }

    LinkResult<Welcome> open()
    {
        return wait<Welcome>([this](auto answer) { link.open(answer); });
    }
    LinkResult<QVector<Acceptance>> append(const QVector<LogRecord> &events)
    {
        return wait<QVector<Acceptance>>([&](auto answer) { link.append(events.first().incident, events, answer); });
    }
    LinkResult<PollAnswer> poll(const QByteArray &mark = {})
    {
        return wait<PollAnswer>([&](auto answer) { link.poll(mark, answer); });
    }
    LinkResult<QVector<LogRecord>> pull(const IncidentId &incident, qint64 after = 0, int limit = 200)
    {
        return wait<QVector<LogRecord>>([&](auto answer) { link.pull(incident, after, limit, answer); });
    }

    PgLink link;
    int woken = 0;
    int lost = 0;
    LinkProblem lastProblem;
};

/// The address with the port of a proxy before it, or any other.
inline QString throughPort(const QString &uri, int from, int to)
{
    return QString(uri).replace(QStringLiteral(":%1/").arg(from), QStringLiteral(":%1/").arg(to));
}

/// Why it failed; for the messages of QVERIFY2.
template <class T>
QByteArray why(const LinkResult<T> &result)
{
    return result ? QByteArray("worked") : (result.problem().error.message + u' ' + result.problem().error.detail).toUtf8();
}

} // namespace quarterdeck::testing
