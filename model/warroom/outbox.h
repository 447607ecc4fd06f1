// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/door.h"

#include <QHash>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <deque>

namespace quarterdeck {

class RescueFile;

/// One entry the journal has not taken yet (disk full, owner gone): kept in memory and in the rescue file until it is saved.
struct UnsavedEntry
{
    Command command;
    QString reason;
};

/// What this console wrote and the journal has not acknowledged. Sends the commands of one incident one after another, so that
/// none overtakes one that could not be saved; keeps those in memory and in the rescue file and tries again with growing pauses.
/// GUI thread; the file work is done on a thread of its own. Commands left by a program that ended too early are sent at start.
class Outbox : public QObject
{
    Q_OBJECT
public:
    Outbox(Door &door, const QString &journalPath, QObject *parent = nullptr);
    ~Outbox() override;

    /// Ready when the command is durable or will not be; on a storage error it stays in unsaved() all the same.
    QFuture<Result<Receipt>> submit(const Command &command);

    const QVector<UnsavedEntry> &unsaved() const { return m_unsaved; }
    /// Empty while there is none.
    const QString &rescueFile() const { return m_rescuePath; }
    /// True when unsaved text is in memory only, because no place could be written.
    bool isOnlyInMemory() const { return m_onlyInMemory; }
    /// True while the journal has been writing for longer than people find instant.
    bool isSlow() const { return m_isSlow; }
    void retry();

    /// For closing down: hands everything to the door at once. After the door is gone, keepRest() puts what it did not take into
    /// the rescue file, waiting for the disk.
    void flush();
    void keepRest();

signals:
    void changed();
    void refused(const quarterdeck::Error &error);

private:
    using Answer = std::shared_ptr<QPromise<Result<Receipt>>>;
    struct Item
    {
        Command command;
        Answer answer;
        QFuture<Result<Receipt>> sent;
    };
    using Lane = std::deque<Item>; ///< front is with the door

    void sendFront(const IncidentId &incident);
    void answered(const IncidentId &incident, const Result<Receipt> &result);
    void keepUnsaved(const QVector<Command> &commands, const Error &error);
    void adopt(const QVector<Command> &commands);
    void retryNext();
    void retried(const Result<Receipt> &result);
    void refuseLate(const Command &command, const Error &error);
    void startPause();
    bool isHeldUp(const IncidentId &incident) const;
    void rescueIs(const QString &path, bool onlyInMemory);
    void updateSlow();

    Door &m_door;
    QHash<IncidentId, Lane> m_lanes;
    QVector<UnsavedEntry> m_unsaved; ///< in the order written
    bool m_retrying = false;
    int m_pauseMs = 0;
    QTimer m_pause;
    QTimer m_slow;
    bool m_isSlow = false;
    QString m_rescuePath;
    bool m_onlyInMemory = false;
    std::unique_ptr<RescueFile> m_rescue; ///< used on m_files only
    QThreadPool m_files;                  ///< one thread
};

} // namespace quarterdeck
