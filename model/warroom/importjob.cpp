// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/importjob.h"

#include "warroom/door.h"
#include "warroom/whenready.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QPromise>
#include <QSemaphore>
#include <QThreadPool>

namespace quarterdeck {

namespace {

constexpr qint64 kProgressEveryMs = 50;

Result<ImportTally> run(Door &door, const ImportJob::Options &options, const ImportProgress &progress)
{
    const ImportFormat *format = findImportFormat(options.format);
    if (!format)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Import", "There is no import format “%1”.").arg(options.format),
                     {}};
    QFile file(options.fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("Import", "The file %1 cannot be read: %2.")
                         .arg(QFileInfo(options.fileName).fileName(), file.errorString()),
                     options.fileName};
    }
    return importIncidents(file, door, {format, options.source, options.context, options.dryRun}, progress);
}

} // namespace

/// The part both threads know. `job` is null once the job is gone; the mutex keeps it alive while progress is posted to it.
struct ImportJob::Shared
{
    std::atomic<bool> cancelled = false;
    std::atomic<bool> abandoned = false; ///< the job is going: even the writing stops
    QMutex mutex;
    ImportJob *job = nullptr;
    QSemaphore over; ///< released when the pool thread no longer touches the door
};

ImportJob::ImportJob(Door &door, const Options &options, QObject *parent)
    : QObject(parent),
      m_door(door),
      m_options(options),
      m_shared(std::make_shared<Shared>())
{
    m_shared->job = this;
}

ImportJob::~ImportJob()
{
    m_shared->abandoned = true;
    {
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->job = nullptr;
    }
    // The door may go next. The wait is one batch long at most, and the door answers from its own thread.
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
        QElapsedTimer sinceTold;
        const auto told = [&](const ImportStep &step) {
            if (!sinceTold.isValid() || sinceTold.elapsed() >= kProgressEveryMs) {
                sinceTold.start();
                const QMutexLocker lock(&shared->mutex);
                if (ImportJob *job = shared->job)
                    QMetaObject::invokeMethod(
                        job, [job, step] { emit job->progress(step); }, Qt::QueuedConnection);
            }
            return !shared->abandoned && (!shared->cancelled || (step.writing && !options.dryRun));
        };
        promise->addResult(run(door, options, told));
        shared->over.release();
        promise->finish();
    });
}

void ImportJob::cancel() { m_shared->cancelled = true; }

} // namespace quarterdeck
