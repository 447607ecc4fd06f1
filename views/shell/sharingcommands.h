// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcatalog.h"
#include "common/timeformat.h"
#include "warroom/warroom.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace quarterdeck {

class AccessDialog;
class DiagnosticsPage;
class PromptPanel;

/// The commands around the shared database: who may see the open incident, diagnostics, and the wishes that only the program itself can fulfil
/// (another database, none). One dialog of a kind at a time, none of them blocks. GUI thread.
class SharingCommands final : public QObject
{
    Q_OBJECT
public:
    SharingCommands(WarRoom &room, CommandActions &actions, PromptPanel &panel, QWidget *window);

    void setIncident(std::shared_ptr<LiveIncident> incident);
    void setTimeFormat(const TimeFormat &format) { m_timeFormat = format; }
    /// Which of the wishes make sense: a practice has no database, and only a shared one can be left.
    void offer(bool connects, bool disconnects);

public slots:
    void showDiagnostics();
    void changeAccess();
    void askToMove();

signals:
    void connectWanted();
    void disconnectWanted();
    /// The incidents of this computer's own journal are to be copied to the database.
    void moveWanted();
    void said(const QString &sentence);

private:
    WarRoom &m_room;
    CommandActions &m_actions;
    PromptPanel &m_panel;
    QWidget *m_window;
    TimeFormat m_timeFormat;
    std::shared_ptr<LiveIncident> m_incident;
    QPointer<DiagnosticsPage> m_diagnostics;
    QPointer<AccessDialog> m_access;
};

} // namespace quarterdeck
