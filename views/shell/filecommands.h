// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcatalog.h"
#include "common/timeformat.h"
#include "warroom/warroom.h"

#include <QObject>
#include <QPointer>

class QFileDialog;
class QWidget;

namespace quarterdeck {

/// Export, import and copy: the commands that touch files and the clipboard. Dialogs are opened without blocking. GUI thread.
class FileCommands final : public QObject
{
    Q_OBJECT
public:
    FileCommands(WarRoom &room, CommandActions &actions, QWidget *window);

    void setIncident(std::shared_ptr<LiveIncident> incident) { m_incident = std::move(incident); }
    void setTimeFormat(const TimeFormat &format) { m_timeFormat = format; }
    void exportIncident();
    void import();

signals:
    void said(const QString &sentence);

private:
    void exportTo(const QString &fileName);

    WarRoom &m_room;
    QWidget *m_window;
    TimeFormat m_timeFormat;
    std::shared_ptr<LiveIncident> m_incident;
    QPointer<QFileDialog> m_dialog;
};

} // namespace quarterdeck
