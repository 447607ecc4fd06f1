// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/draftkeeper.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace quarterdeck {

namespace {

constexpr int kPauseMs = 100;
constexpr qint64 kLargestFile = 4 * 1024 * 1024;

bool writeDraft(const QString &path, const ScribeDraft &draft)
{
    if (draft.isEmpty())
        return !QFile::exists(path) || QFile::remove(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return false;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    // Before the first byte: what is typed here is nobody else's to read.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return false;
    const QByteArray json = toJson(draft);
    return file.write(json) == json.size() && file.commit();
}

ScribeDraft readDraft(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return draftFromJson(file.read(kLargestFile));
}

} // namespace

DraftKeeper::DraftKeeper(const QString &pathPrefix, QObject *parent) : QObject(parent), m_prefix(pathPrefix)
{
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(-1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { writeDue(); });
}

DraftKeeper::~DraftKeeper()
{
    flush();
    m_worker.waitForDone();
}

QString DraftKeeper::prefixFor(const QString &journalPath)
{
    const QFileInfo journal(journalPath);
    return journal.absolutePath() + QLatin1String("/drafts/") + journal.fileName() + u'-';
}

QString DraftKeeper::fileOf(const IncidentId &incident) const { return m_prefix + incident.toString() + QLatin1String(".draft"); }

void DraftKeeper::keep(const IncidentId &incident, const ScribeDraft &draft)
{
    const auto written = m_written.constFind(incident);
    if (written != m_written.cend() && *written == draft) {
        m_due.remove(incident);
        return;
    }
    m_due.insert(incident, draft);
    if (!m_pause.isActive())
        writeDue();
}

void DraftKeeper::flush()
{
    m_pause.stop();
    writeDue();
}

QFuture<ScribeDraft> DraftKeeper::saved(const IncidentId &incident)
{
    QPromise<ScribeDraft> promise;
    QFuture<ScribeDraft> future = promise.future();
    promise.start();
    m_worker.start([path = fileOf(incident), shared = std::make_shared<QPromise<ScribeDraft>>(std::move(promise))] {
        shared->addResult(readDraft(path));
        shared->finish();
    });
    return future;
}

void DraftKeeper::writeDue()
{
    if (m_due.isEmpty())
        return;
    for (auto due = m_due.cbegin(); due != m_due.cend(); ++due) {
        m_written.insert(due.key(), due.value());
        m_worker.start([this, path = fileOf(due.key()), draft = due.value(), id = due.key()] {
            const bool ok = writeDraft(path, draft);
            // The destructor waits for the worker, so this object is alive; the answer is dropped if it is going.
            QMetaObject::invokeMethod(
                this,
                [this, ok, id] {
                    if (!ok)
                        m_written.remove(id);
                    if (!ok && !m_failed)
                        emit failed(
                            tr("The half-typed line cannot be kept on disk. Check the disk; what you log is not affected."));
                    m_failed = !ok;
                },
                Qt::QueuedConnection);
        });
    }
    m_due.clear();
    m_pause.start();
}

} // namespace quarterdeck
