// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowsession.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace quarterdeck {

namespace {

constexpr Milliseconds kSignOfLife{60000};

QString stateFolder()
{
    QString base = qEnvironmentVariable("XDG_STATE_HOME");
    if (base.isEmpty())
        base = QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/quarterdeck");
}

/// Not kill(pid, 0): the number may be another program's by now, and a dead process that nobody has waited for still answers it.
bool isRunning(qint64 pid)
{
    const QString program = QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(pid));
    return pid != QCoreApplication::applicationPid()
        && QFileInfo(program).fileName().startsWith(QFileInfo(QCoreApplication::applicationFilePath()).fileName());
}

} // namespace

WindowSession::WindowSession(const QString &journalPath) : m_journalPath(journalPath)
{
    m_worker.setMaxThreadCount(1);
    const QByteArray where = QFileInfo(journalPath).absoluteFilePath().toUtf8();
    m_journalKey = QString::fromLatin1(QCryptographicHash::hash(where, QCryptographicHash::Sha256).toHex().left(16));
    m_markPath = stateFolder() + QStringLiteral("/running-") + m_journalKey + QStringLiteral(".json");
}

WindowSession::~WindowSession()
{
    m_worker.waitForDone();
}

std::optional<CrashNote> WindowSession::begin(Instant now)
{
    std::optional<CrashNote> note;
    QFile mark(m_markPath);
    if (mark.open(QIODevice::ReadOnly)) {
        const QJsonObject o = QJsonDocument::fromJson(mark.read(4096)).object();
        if (isRunning(o.value(QLatin1String("pid")).toInteger()))
            return std::nullopt;
        note = CrashNote{{o.value(QLatin1String("at")).toInteger()}, IncidentId::fromString(o.value(QLatin1String("incident")).toString())};
    }
    m_running = true;
    m_incident = note ? note->incident : lastIncident();
    writeMark(now);
    return note;
}

void WindowSession::keepAlive(Instant now)
{
    if (m_running && now - m_marked >= kSignOfLife)
        writeMark(now);
}

void WindowSession::setOpenIncident(const std::optional<IncidentId> &incident, Instant now)
{
    m_incident = incident;
    m_settings.setValue(QStringLiteral("incident/") + m_journalKey, incident ? incident->toString() : QString());
    if (m_running)
        writeMark(now);
}

std::optional<IncidentId> WindowSession::lastIncident() const
{
    return IncidentId::fromString(m_settings.value(QStringLiteral("incident/") + m_journalKey).toString());
}

void WindowSession::end()
{
    m_settings.flush();
    if (!m_running)
        return;
    m_running = false;
    m_worker.waitForDone();
    QFile::remove(m_markPath);
}

void WindowSession::writeMark(Instant now)
{
    m_marked = now;
    const QJsonObject o{{QLatin1String("pid"), QCoreApplication::applicationPid()},
                        {QLatin1String("at"), now.ms},
                        {QLatin1String("incident"), m_incident ? m_incident->toString() : QString()}};
    m_worker.start([path = m_markPath, text = QJsonDocument(o).toJson(QJsonDocument::Compact)] {
        QDir().mkpath(QFileInfo(path).path());
        QSaveFile mark(path);
        if (!mark.open(QIODevice::WriteOnly))
            return;
        mark.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        mark.write(text);
        mark.commit();
    });
}

QByteArray WindowSession::bytes(const QString &key) const
{
    return m_settings.value(key).toByteArray();
}

void WindowSession::setBytes(const QString &key, const QByteArray &value)
{
    m_settings.setValue(key, value);
}

QString WindowSession::text(const QString &key, const QString &fallback) const
{
    return m_settings.value(key, fallback).toString();
}

void WindowSession::setText(const QString &key, const QString &value)
{
    m_settings.setValue(key, value);
}

} // namespace quarterdeck
