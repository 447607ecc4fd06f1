// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "warroom/warroom.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QFileDialog;
class QGridLayout;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace quarterdeck {

class PlainLabel;

/// What is true of this console, for reading aloud to a colleague or pasting into a ticket: the journal, the link in full, the state hash of
/// the open incident, and the events the server refuses, which can be saved as a file. Follows the room while it is open. Non-modal; GUI
/// thread; the room outlives it; deletes itself when closed.
class DiagnosticsPage final : public QDialog
{
    Q_OBJECT
public:
    DiagnosticsPage(WarRoom &room, std::shared_ptr<LiveIncident> incident, const TimeFormat &time, QWidget *parent = nullptr);

    void setIncident(std::shared_ptr<LiveIncident> incident);
    /// The whole page as plain text, as Copy puts it on the clipboard.
    QString text() const;

private:
    using Facts = QVector<std::pair<QString, QString>>;
    void build();
    void refresh();
    void fitHeight();
    void showHash();
    void showFacts(QGridLayout &grid, const Facts &facts);
    void askJournal();
    void askRefused();
    void showRefused(const QVector<RefusedEvent> &events);
    void exportRefused();
    void writeRefused(const QString &fileName);
    void syncNow();
    void endSync(const QString &sentence);

    WarRoom &m_room;
    std::shared_ptr<LiveIncident> m_incident;
    TimeFormat m_time;
    Facts m_journal;
    QVector<RefusedEvent> m_refusedEvents;
    int m_syncRound = 0; ///< drops the answer of a sync that is no longer waited for
    bool m_syncing = false;
    PlainLabel *m_hashTitle, *m_hash;
    QGridLayout *m_facts;
    PlainLabel *m_refusedTitle, *m_message;
    QTableWidget *m_refused;
    QProgressBar *m_progress;
    QPushButton *m_sync, *m_retry, *m_copy, *m_export, *m_close;
    QPointer<QFileDialog> m_dialog;
    QTimer m_hashSoon; ///< a long incident takes a while to hash: once for a burst of entries
};

/// "3f2a 91c0 …": in groups of four, to be read aloud.
QString groupedHash(const QString &hash);

} // namespace quarterdeck
