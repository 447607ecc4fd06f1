// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "shell/windowsession.h"
#include "warroom/warroom.h"

#include <QAction>
#include <QObject>
#include <QPointer>

namespace quarterdeck {

class BannerBar;
class BannerStack;
class ClocksModel;
class UnsavedCopy;

/// What concerns the whole console, as sentences in bands under the strip: nothing saved, how the last run ended, nobody in command or the
/// next tier of the ladder to be asked, a quiet log (told to the scribe only), and single notices. One band for each subject. GUI thread; room and stack outlive it.
class ConsoleNotices final : public QObject
{
    Q_OBJECT
public:
    /// takeCommand, escalate: what the buttons of the commander's band do; clocks: where the tiers of the ladder are counted.
    ConsoleNotices(WarRoom &room, BannerStack &stack, const ClocksModel &clocks, QAction &takeCommand, QAction &escalate,
                   QObject *parent = nullptr);

    void setTimeFormat(const TimeFormat &format) { m_timeFormat = format; }
    void setIncident(std::shared_ptr<LiveIncident> incident);
    /// Whoever writes there is the scribe while nobody holds the role.
    void setScribeMode(bool isScribe) { m_isScribeMode = isScribe; }

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
    void showCommand();
    void showQuietLog();
    void dismissQuietLog();
    std::optional<Milliseconds> vacancy() const;

    WarRoom &m_room;
    BannerStack &m_stack;
    const ClocksModel &m_clocks;
    QAction &m_takeCommand, &m_escalate;
    UnsavedCopy *m_copy;
    QString m_storageShown; ///< what the storage band says; empty = no band
    TimeFormat m_timeFormat;
    std::shared_ptr<LiveIncident> m_incident;
    std::optional<CrashNote> m_crash;
    QString m_restoredLine;
    QString m_commandSpoken; ///< what the commander's band says aloud; empty = no band
    QPointer<BannerBar> m_commandBand;
    bool m_isScribeMode = false;
    QString m_quietShown;
    Instant m_quietSince;                    ///< the silence that the hint is about
    std::optional<Instant> m_quietDismissed; ///< the silence that the scribe knows of
};

} // namespace quarterdeck
