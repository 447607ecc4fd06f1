// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/outbox.h"

#include "warroom/doorrequest.h"
#include "warroom/rescuefile.h"
#include "warroom/whenready.h"

#include <algorithm>

namespace quarterdeck {

namespace {
constexpr int kFirstPauseMs = 1000;
constexpr int kLastPauseMs = 30000;
constexpr int kSlowMs = 400;
} // namespace

Outbox::Outbox(Door &door, const QString &journalPath, QObject *parent)
    : QObject(parent),
      m_door(door),
      m_rescue(std::make_unique<RescueFile>(journalPath))
{
    m_files.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Outbox::retry);
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_isSlow = true;
        emit changed();
    });
    connect(&m_door, &Door::storageChanged, this, [this](const StorageState &state) {
        if (state.kind == StorageState::Kind::Saved)
            retry();
    });
    m_files.start([this] {
        const QVector<Command> left = m_rescue->adopt();
        if (!left.isEmpty())
            QMetaObject::invokeMethod(
                this, [this, left] { adopt(left); }, Qt::QueuedConnection);
    });
}

Outbox::~Outbox() { m_files.waitForDone(); }

QFuture<Result<Receipt>> Outbox::submit(const Command &command)
{
    Item item{command, std::make_shared<QPromise<Result<Receipt>>>(), {}};
    item.answer->start();
    const QFuture<Result<Receipt>> future = item.answer->future();
    if (isHeldUp(command.incident)) {
        const Error error{ErrorCode::Storage, m_unsaved.constFirst().reason, {}};
        item.answer->addResult(Result<Receipt>(error));
        item.answer->finish();
        keepUnsaved({command}, error);
        return future;
    }
    Lane &lane = m_lanes[command.incident];
    lane.push_back(std::move(item));
    if (lane.size() == 1)
        sendFront(command.incident);
    return future;
}

/// True when something of this incident waits to be saved: what is written later must stay behind it.
bool Outbox::isHeldUp(const IncidentId &incident) const
{
    return std::any_of(m_unsaved.begin(), m_unsaved.end(),
                       [&](const UnsavedEntry &entry) { return entry.command.incident == incident; });
}

void Outbox::sendFront(const IncidentId &incident)
{
    Item &front = m_lanes[incident].front();
    front.sent = m_door.submit(front.command);
    if (!m_slow.isActive() && !m_isSlow)
        m_slow.start();
    whenReady(this, front.sent, [this, incident](const QFuture<Result<Receipt>> &sent) { answered(incident, sent.result()); });
}

void Outbox::answered(const IncidentId &incident, const Result<Receipt> &result)
{
    Lane &lane = m_lanes[incident];
    QVector<Item> done{std::move(lane.front())};
    lane.pop_front();
    m_slow.stop();
    const bool failed = !result && isStorageError(result.error().code);
    if (failed) {
        // The ones behind would only overtake it.
        done.append(QVector<Item>(std::make_move_iterator(lane.begin()), std::make_move_iterator(lane.end())));
        lane.clear();
        QVector<Command> commands;
        for (const Item &item : std::as_const(done))
            commands.append(item.command);
        keepUnsaved(commands, result.error());
    }
    if (lane.empty())
        m_lanes.remove(incident);
    else
        sendFront(incident);
    updateSlow();
    for (const Item &item : std::as_const(done)) {
        item.answer->addResult(result);
        item.answer->finish();
    }
    if (!result && !failed && result.error().code != ErrorCode::Cancelled)
        emit refused(result.error());
}

// --- What could not be saved ---------------------------------------------------------------------------------------------------

void Outbox::keepUnsaved(const QVector<Command> &commands, const Error &error)
{
    for (const Command &command : commands)
        m_unsaved.append({command, error.message});
    m_files.start([this, commands] {
        const bool kept = m_rescue->keep(commands);
        const QString path = m_rescue->path();
        QMetaObject::invokeMethod(
            this, [this, path, kept] { rescueIs(path, !kept); }, Qt::QueuedConnection);
    });
    startPause();
    emit changed();
}

void Outbox::adopt(const QVector<Command> &commands)
{
    for (const Command &command : commands)
        m_unsaved.append({command, tr("Left over from the last time; it is being saved now.")});
    emit changed();
    retry();
}

void Outbox::rescueIs(const QString &path, bool onlyInMemory)
{
    if (m_rescuePath == path && m_onlyInMemory == onlyInMemory)
        return;
    m_rescuePath = path;
    m_onlyInMemory = onlyInMemory;
    emit changed();
}

void Outbox::startPause()
{
    if (m_retrying || m_pause.isActive())
        return;
    m_pauseMs = qBound(kFirstPauseMs, m_pauseMs * 2, kLastPauseMs);
    m_pause.start(m_pauseMs);
}

void Outbox::retry()
{
    if (m_retrying || m_unsaved.isEmpty())
        return;
    m_pause.stop();
    m_retrying = true;
    retryNext();
}

void Outbox::retryNext()
{
    whenReady(this, m_door.submit(m_unsaved.constFirst().command),
              [this](const QFuture<Result<Receipt>> &sent) { retried(sent.result()); });
}

void Outbox::retried(const Result<Receipt> &result)
{
    if (!result && (isStorageError(result.error().code) || result.error().code == ErrorCode::Cancelled)) {
        for (UnsavedEntry &entry : m_unsaved)
            entry.reason = result.error().message;
        m_retrying = false;
        startPause();
        emit changed();
        return;
    }
    const Command command = m_unsaved.takeFirst().command;
    if (!result)
        refuseLate(command, result.error());
    if (!m_unsaved.isEmpty()) {
        emit changed();
        return retryNext();
    }
    m_retrying = false;
    m_pauseMs = 0;
    // Queued behind the jobs that still write to it.
    m_files.start([this] {
        m_rescue->discard();
        QMetaObject::invokeMethod(
            this, [this] { rescueIs({}, false); }, Qt::QueuedConnection);
    });
    emit changed();
}

/// The log works again but the rules refuse it now. The text is not lost for that.
void Outbox::refuseLate(const Command &command, const Error &error)
{
    m_files.start([this, command, error] {
        const QString path = m_rescue->keepRefused(command, error);
        QMetaObject::invokeMethod(
            this,
            [this, path, error] {
                const QString where = path.isEmpty() ? QString() : u' ' + tr("What you wrote is kept in %1.").arg(path);
                emit refused({error.code, error.message + where, error.detail});
            },
            Qt::QueuedConnection);
    });
}

/// Called when something was sent or answered: the patience is for one answer.
void Outbox::updateSlow()
{
    if (!m_lanes.isEmpty() && !m_slow.isActive())
        m_slow.start();
    if (std::exchange(m_isSlow, false))
        emit changed();
}

// --- Closing -------------------------------------------------------------------------------------------------------------------

void Outbox::flush()
{
    for (Lane &lane : m_lanes) {
        for (Item &item : lane) {
            if (!item.sent.isValid())
                item.sent = m_door.submit(item.command);
        }
    }
}

void Outbox::keepRest()
{
    QVector<Command> rest;
    for (const Lane &lane : std::as_const(m_lanes)) {
        for (const Item &item : lane) {
            const bool answered = item.sent.isFinished() && item.sent.resultCount() > 0;
            const Result<Receipt> result = answered ? item.sent.result() : Result<Receipt>(Error{ErrorCode::Cancelled, {}, {}});
            if (!result && (isStorageError(result.error().code) || result.error().code == ErrorCode::Cancelled))
                rest.append(item.command);
        }
    }
    if (!rest.isEmpty() || m_onlyInMemory)
        m_files.start([this, rest] { m_rescue->keep(rest); });
    m_files.waitForDone();
}

} // namespace quarterdeck
