// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "shell/windowsession.h"
#include "warroom/warroom.h"

#include <QAction>
#include <QObject>

namespace quarterdeck {

class BannerStack;
class UnsavedCopy;

/// What concerns the whole console, as sentences in bands under the strip: nothing saved, how the last run ended, nobody in command,
/// and single notices. One band for each subject. GUI thread; room and stack outlive it.
class ConsoleNotices final : public QObject
{
    Q_OBJECT
public:
    /// takeCommand: what the button of the commander's alarm does.
    ConsoleNotices(WarRoom &room, BannerStack &stack, QAction &takeCommand, QObject *parent = nullptr);

    void setTimeFormat(const TimeFormat &format) { m_timeFormat = format; }
    void setIncident(std::shared_ptr<LiveIncident> incident);

    /// One sentence that stays until it is dismissed.
    void say(const QString &sentence);
    /// How the previous run ended; what could be restored is added as it becomes known.
    void showCrash(const CrashNote &note);
    /// A half-typed line of the previous run is back.
    void noteRestoredLine(const QString &text);

public slots:
    void showStorage(const quarterdeck::StorageState &state);
    /// Looks at the clock again; once a second.
    void tick();

private:
    void refreshCrash();
    void refresh();

    WarRoom &m_room;
    BannerStack &m_stack;
    QAction &m_takeCommand;
    UnsavedCopy *m_copy;
    QString m_storageShown; ///< what the storage band says; empty = no band
    TimeFormat m_timeFormat;
    std::shared_ptr<LiveIncident> m_incident;
    std::optional<CrashNote> m_crash;
    QString m_restoredLine;
    int m_minutesVacant = -1; ///< as the band says; -1 = no band
};

} // namespace quarterdeck
