// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/emptystate.h"
#include "warroom/journalmove.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>

namespace quarterdeck {

/// Copies one journal into another while no window has either open: on a pool thread, with a small window that says how far it is and can
/// stop it. What was copied stays, and the next run goes on from there. GUI thread; the clock must outlive the work; destroying it
/// stops the work and waits for its current step.
class IncidentMove final : public QObject
{
    Q_OBJECT
public:
    IncidentMove(const MoveOptions &options, const Clock &clock, QObject *parent = nullptr);
    ~IncidentMove() override;

    void start();

signals:
    /// One sentence: what was copied, or why not.
    void finished(const QString &sentence);

private:
    void showProgress(qint64 done, qint64 total);
    void end(const Result<MoveReport> &report);

    MoveOptions m_options;
    const Clock &m_clock;
    std::unique_ptr<EmptyState> m_window;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    QFuture<void> m_running;
};

} // namespace quarterdeck
