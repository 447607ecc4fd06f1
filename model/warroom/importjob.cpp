// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/importjob.h"

#include "warroom/door.h"
#include "warroom/whenready.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QPromise>
#include <QSemaphore>
#include <QThreadPool>

namespace quarterdeck {

namespace {
constexpr int kProgressEvery = 10; ///< rows; more often only costs events
}

/// The part both threads know. `job` is null once the job is gone; the mutex keeps it alive while progress is posted to it.
struct ImportJob::Shared
{
    std::atomic<bool> cancelled = false;
    QMutex mutex;
    ImportJob *job = nullptr;
    QSemaphore over; ///< released when the pool thread no longer touches the door
};

ImportJob::ImportJob(Door &door, const Options &options, QObject *parent)
    : QObject(parent), m_door(door), m_options(options), m_shared(std::make_shared<Shared>())
{
    m_shared->job = this;
}

ImportJob::~ImportJob()
{
    m_shared->cancelled = true;
    {
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->job = nullptr;
    }
    // The door may go next. The wait is one incident long at most, and the door answers from its own thread.
    if (m_started)
        m_shared->over.acquire();
}

void ImportJob::start()
{
    m_started = true;
    auto promise = std::make_shared<QPromise<Result<ImportTally>>>();
    promise->start();
    whenReady(this, promise->future(), [this](const QFuture<Result<ImportTally>> &result) { emit finished(result.result()); });
    QThreadPool::globalInstance()->start([shared = m_shared, options = m_options, promise, &door = m_door] {
        const auto told = [&shared](int rows, int incidents) {
            if (rows % kProgressEvery == 0) {
                const QMutexLocker lock(&shared->mutex);
                if (ImportJob *job = shared->job)
                    QMetaObject::invokeMethod(job, [job, rows, incidents] { emit job->progress(rows, incidents); }, Qt::QueuedConnection);
            }
            return !shared->cancelled;
        };
        QFile file(options.fileName);
        if (file.open(QIODevice::ReadOnly)) {
            promise->addResult(importStatuspage(file, door, options.context, QTimeZone::utc(), options.dryRun, told));
        } else {
            promise->addResult(Result<ImportTally>(Error{ErrorCode::Storage,
                QCoreApplication::translate("Import", "The file %1 cannot be read: %2.").arg(QFileInfo(options.fileName).fileName(), file.errorString()),
                options.fileName}));
        }
        shared->over.release();
        promise->finish();
    });
}

void ImportJob::cancel()
{
    m_shared->cancelled = true;
}

} // namespace quarterdeck
