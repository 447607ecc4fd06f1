// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keptsettings.h"
#include "domain/ids.h"
#include "domain/instant.h"

#include <QByteArray>
#include <QString>
#include <QThreadPool>

#include <optional>

namespace quarterdeck {

/// How a previous run ended, if it did not say goodbye.
struct CrashNote
{
    Instant at; ///< last sign of life
    std::optional<IncidentId> incident;
};

/// What the window remembers between runs: geometry, layout of each mode, theme, zoom, zone, the open incident; and whether the last
/// run ended by itself. Settings are the person's, the mark of a running console is one file beside them for each journal; both are written
/// on workers. While another window of this journal runs, the mark is that one's. GUI thread.
class WindowSession
{
public:
    explicit WindowSession(const QString &journalPath);
    ~WindowSession();

    /// Call once at start: the note of a run that died, then marks this one as running.
    std::optional<CrashNote> begin(Instant now);
    /// A sign of life; reaches the disk about once a minute.
    void keepAlive(Instant now);
    void setOpenIncident(const std::optional<IncidentId> &incident, Instant now);
    std::optional<IncidentId> lastIncident() const;
    const QString &journalPath() const { return m_journalPath; }
    /// Clean goodbye: the next start is silent.
    void end();

    QByteArray bytes(const QString &key) const;
    void setBytes(const QString &key, const QByteArray &value);
    QString text(const QString &key, const QString &fallback = QString()) const;
    void setText(const QString &key, const QString &value);

private:
    void writeMark(Instant now);

    KeptSettings m_settings;
    QString m_journalPath;
    QString m_markPath;
    QString m_journalKey;
    std::optional<IncidentId> m_incident;
    Instant m_marked;
    bool m_running = false; ///< the mark is ours
    QThreadPool m_worker;   ///< one thread: marks are written in order
};

} // namespace quarterdeck
