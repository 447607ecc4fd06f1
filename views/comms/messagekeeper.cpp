// SPDX-License-Identifier: GPL-3.0-or-later
#include "comms/messagekeeper.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace quarterdeck {

namespace {

constexpr int kPauseMs = 200;
constexpr qint64 kLargestFile = 4 * 1024 * 1024;

QByteArray toJson(const UnsentMessages &messages)
{
    QJsonObject root;
    for (auto one = messages.begin(); one != messages.end(); ++one) {
        if (one->isEmpty())
            continue;
        QJsonObject message{{QStringLiteral("text"), one->text}, {QStringLiteral("template"), one->templateKey}};
        if (one->nextBy)
            message.insert(QStringLiteral("next_by"), toRfc3339(*one->nextBy));
        root.insert(one.key(), message);
    }
    return root.isEmpty() ? QByteArray() : QJsonDocument(root).toJson(QJsonDocument::Compact);
}

UnsentMessages fromJson(const QByteArray &json)
{
    UnsentMessages messages;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    for (auto one = root.begin(); one != root.end(); ++one) {
        const QJsonObject message = one.value().toObject();
        messages.insert(one.key(), {message.value(u"text").toString(), message.value(u"template").toString(),
                                    fromRfc3339(message.value(u"next_by").toString()), true});
    }
    return messages;
}

bool write(const QString &path, const QByteArray &json)
{
    if (json.isEmpty())
        return !QFile::exists(path) || QFile::remove(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return false;
    QSaveFile file(path);
    // Before the first byte: what is typed here is nobody else's to read.
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(json) == json.size() && file.commit();
}

} // namespace

MessageKeeper::MessageKeeper(const QString &pathPrefix, QObject *parent) : QObject(parent), m_prefix(pathPrefix)
{
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(-1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &MessageKeeper::writeDue);
}

MessageKeeper::~MessageKeeper()
{
    flush();
    m_worker.waitForDone();
}

QString MessageKeeper::fileOf(const IncidentId &incident) const
{
    return m_prefix + incident.toString() + QLatin1String(".messages");
}

void MessageKeeper::keep(const IncidentId &incident, const UnsentMessages &messages)
{
    if (m_prefix.isEmpty())
        return;
    m_due.insert(incident, messages);
    if (!m_pause.isActive())
        writeDue();
}

void MessageKeeper::flush()
{
    m_pause.stop();
    writeDue();
}

QFuture<UnsentMessages> MessageKeeper::saved(const IncidentId &incident)
{
    if (m_prefix.isEmpty())
        return QtFuture::makeReadyFuture(UnsentMessages());
    auto promise = std::make_shared<QPromise<UnsentMessages>>();
    QFuture<UnsentMessages> future = promise->future();
    promise->start();
    m_worker.start([path = fileOf(incident), promise] {
        QFile file(path);
        promise->addResult(file.open(QIODevice::ReadOnly) ? fromJson(file.read(kLargestFile)) : UnsentMessages());
        promise->finish();
    });
    return future;
}

void MessageKeeper::writeDue()
{
    if (m_due.isEmpty())
        return;
    for (auto due = m_due.cbegin(); due != m_due.cend(); ++due) {
        m_worker.start([this, path = fileOf(due.key()), json = toJson(due.value())] {
            const bool ok = write(path, json);
            // The destructor waits for the worker, so this object is alive; the answer is dropped if it is going.
            QMetaObject::invokeMethod(
                this,
                [this, ok] {
                    if (!ok && !m_failed)
                        emit failed(tr("The half-written message cannot be kept on disk. Check the disk; what is recorded is not "
                                       "affected."));
                    m_failed = !ok;
                },
                Qt::QueuedConnection);
        });
    }
    m_due.clear();
    m_pause.start();
}

} // namespace quarterdeck
