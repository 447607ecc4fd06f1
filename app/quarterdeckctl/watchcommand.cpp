// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "ctltext.h"
#include "exchange/incidentjson.h"
#include "warroom/deadlinewatch.h"
#include "warroom/incidentpolicies.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace quarterdeck::ctl {

namespace {

/// SIGINT and SIGTERM as something the event loop can wait for.
class Interruption
{
public:
    Interruption()
    {
        sigemptyset(&m_signals);
        sigaddset(&m_signals, SIGINT);
        sigaddset(&m_signals, SIGTERM);
        ::pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
        m_descriptor = ::signalfd(-1, &m_signals, SFD_CLOEXEC | SFD_NONBLOCK);
    }
    ~Interruption() { ::close(m_descriptor); }
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;
    int descriptor() const { return m_descriptor; }

private:
    sigset_t m_signals;
    int m_descriptor = -1;
};

} // namespace

Outcome watch(Session &session)
{
    // Before the door starts its thread, which inherits the mask: else the signal could end the program there.
    const Interruption interruption;
    std::optional<IncidentId> only;
    if (session.arguments().count() > 0) {
        const Result<IncidentId> id = session.find(session.arguments().at(0));
        if (!id)
            return id.error();
        only = *id;
    }
    const Result<Door *> door = session.door();
    if (!door)
        return door.error();

    QHash<IncidentId, QString> refs;
    QObject::connect(*door, &Door::committed, *door, [&](const Commit &commit) {
        for (const IncidentSummary &summary : commit.summaries)
            refs.insert(summary.id, summary.ref);
        for (const Event &event : commit.events) {
            if (!only || event.incident == *only)
                session.out().jsonLine(eventJson(event, refs.value(event.incident)));
        }
        if (!session.out().ok())
            QCoreApplication::quit();
    });
    IncidentPolicies policies(session.policy(), session.journalPath());
    DeadlineWatchOptions options;
    options.author = session.author();
    options.console = session.console();
    options.policyOf = [&policies](const Incident &incident) -> const Policy & { return policies.of(incident); };
    const DeadlineWatch deadlines(**door, session.clock(), std::move(options));
    QSocketNotifier interrupted(interruption.descriptor(), QSocketNotifier::Read);
    QObject::connect(&interrupted, &QSocketNotifier::activated, QCoreApplication::instance(), &QCoreApplication::quit);
    complain(Ctl::tr("Watching %1; Ctrl+C ends it.").arg(session.journalPath()));
    QCoreApplication::exec();
    return Done{};
}

} // namespace quarterdeck::ctl
