// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scribe/linedraft.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace quarterdeck {

/// Keeps what is half typed on disk, so that a killed console gives it back: one small file (mode 0600, replaced atomically) per
/// incident, written at once on the first keystroke and then at most every 100 ms, gone when nothing is left to keep.
/// Lives on the GUI thread; every file call happens on its own single worker, in order. A write that fails is reported once by
/// failed() and tried again with the next keystroke; nothing else depends on it.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// Files are named pathPrefix + incident id + ".draft"; the directory is made when needed.
    explicit DraftKeeper(const QString &pathPrefix, QObject *parent = nullptr);
    /// Beside the journal, named after it: "…/drafts/journal.db-".
    static QString prefixFor(const QString &journalPath);
    /// Writes what is due and waits for it.
    ~DraftKeeper() override;

    void keep(const IncidentId &incident, const ScribeDraft &draft);
    /// Sends what is due to the worker now: on focus loss and before closing.
    void flush();
    /// What a console before this one left behind; empty when there is nothing.
    QFuture<ScribeDraft> saved(const IncidentId &incident);
    QString fileOf(const IncidentId &incident) const;

signals:
    void failed(const QString &sentence);

private:
    void writeDue();

    QString m_prefix;
    QThreadPool m_worker;
    QTimer m_pause;
    QHash<IncidentId, ScribeDraft> m_due;
    QHash<IncidentId, ScribeDraft> m_written; ///< last sent to the worker
    bool m_failed = false;
};

} // namespace quarterdeck
