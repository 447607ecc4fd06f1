// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentmove.h"

#include "warroom/whenready.h"

#include <QApplication>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>

namespace quarterdeck {

IncidentMove::IncidentMove(const MoveOptions &options, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_clock(clock),
      m_window(std::make_unique<EmptyState>(tr("Copying the incidents…"), tr("The journal they come from stays as it is.")))
{
    m_window->setWindowTitle(QApplication::applicationDisplayName());
    connect(m_window->addButton(tr("Stop")), &QPushButton::clicked, this, [this] { *m_stop = true; });
    m_window->resize(680, 320);
}

IncidentMove::~IncidentMove()
{
    *m_stop = true;
    m_running.waitForFinished();
}

void IncidentMove::start()
{
    m_window->show();
    auto promise = std::make_shared<QPromise<Result<MoveReport>>>();
    auto running = std::make_shared<QPromise<void>>();
    promise->start();
    running->start();
    m_running = running->future();
    whenReady(this, promise->future(), [this](const QFuture<Result<MoveReport>> &ready) { end(ready.result()); });
    QThreadPool::globalInstance()->start([this, promise, running, options = m_options, clock = &m_clock, stop = m_stop] {
        promise->addResult(moveJournal(options, *clock, [this, stop](qint64 done, qint64 total) {
            QMetaObject::invokeMethod(
                this, [this, done, total] { showProgress(done, total); }, Qt::QueuedConnection);
            return !*stop;
        }));
        promise->finish();
        running->finish();
    });
}

void IncidentMove::showProgress(qint64 done, qint64 total)
{
    m_window->setTitle(tr("Copying the incidents: %L1 of %L2").arg(done).arg(total));
}

void IncidentMove::end(const Result<MoveReport> &report)
{
    m_window->hide();
    if (!report)
        emit finished(report.error().message);
    else
        emit finished(tr("Incidents: %L1, events copied: %L2, there already: %L3. They are sent as the connection allows.")
                          .arg(report->incidents)
                          .arg(report->events)
                          .arg(report->already));
}

} // namespace quarterdeck
