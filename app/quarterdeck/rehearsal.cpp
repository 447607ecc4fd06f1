// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal.h"

#include "domain/fold.h"
#include "warroom/whenready.h"

#include <QFile>

namespace quarterdeck {

Result<Scenario> loadScenario(const QString &name, const QString &until)
{
    QFile file(QStringLiteral(":/scenarios/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, Rehearsal::tr("There is no scenario “%1”; checkout is one.").arg(name), {}};
    Result<Scenario> scenario = parseScenario(file.readAll());
    if (scenario && !until.isEmpty()) {
        const auto last = parseOffset(until);
        if (!last)
            return Error{ErrorCode::Usage, Rehearsal::tr("“%1” is not an offset; write it like 36m.").arg(until), {}};
        scenario.value().steps.removeIf([&last](const ScenarioStep &step) { return step.after > *last; });
    }
    return scenario;
}

Rehearsal::Rehearsal(Door &door, const Clock &clock, Scenario scenario, const Policy &policy, QObject *parent)
    : QObject(parent), m_door(door), m_clock(clock), m_player(std::move(scenario), policy, QStringLiteral("rehearsal")),
      m_state(m_player.incident())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Rehearsal::scheduleNext);
}

void Rehearsal::start(bool instant)
{
    m_instant = instant;
    scheduleNext();
}

void Rehearsal::scheduleNext()
{
    if (m_player.atEnd()) {
        emit finished();
        return;
    }
    const qint64 wait = (m_player.nextAt() - m_clock.now()).count();
    // The simulated clock runs faster than the timer's: look again soon instead of computing with the speed.
    if (!m_instant && wait > 0)
        m_timer.start(int(std::min<qint64>(wait, 100)));
    else
        playNext();
}

void Rehearsal::playNext()
{
    const Result<Command> command = m_player.next(m_state.declared ? &m_state : nullptr);
    if (!command) {
        emit failed(command.error().message);
        return;
    }
    whenReady(this, m_door.submit(*command), [this](const QFuture<Result<Receipt>> &answer) {
        const Result<Receipt> receipt = answer.result();
        if (!receipt) {
            emit failed(receipt.error().message);
            return;
        }
        const bool first = !m_state.declared;
        for (const Event &event : receipt->events)
            fold(m_state, event);
        if (first && m_state.declared)
            emit declared(m_state.id);
        scheduleNext();
    });
}

} // namespace quarterdeck
