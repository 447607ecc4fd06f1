// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/themestore.h"
#include "common/timeformat.h"

#include <QFont>
#include <QObject>

namespace quarterdeck {

class CommandActions;
class WindowSession;

/// How everything in the window is shown: how large, in which zone's time, in which theme. Serves the commands for that and remembers what
/// was chosen. GUI thread; the themes, the session and the actions outlive it.
class WindowDisplay final : public QObject
{
    Q_OBJECT
public:
    /// Shows as remembered from here on. session: null in a practice, which begins at 100 % and in UTC and leaves no trace.
    WindowDisplay(ThemeStore &themes, WindowSession *session, const CommandActions &actions, QObject *parent);

    double zoom() const { return m_zoom; }
    const TimeFormat &timeFormat() const { return m_timeFormat; }

    /// 1 = 100 %; what is outside the bounds is brought inside.
    void setZoom(double zoom);
    void setZone(ZoneMode mode);
    void setTheme(ThemeChoice choice);

signals:
    void zoomChanged(double zoom);
    void timeFormatChanged(const quarterdeck::TimeFormat &format);

private:
    QString remembered(const char *name) const;
    void remember(const char *name, const QString &value);

    ThemeStore &m_themes;
    WindowSession *const m_session;
    const QFont m_systemFont;
    TimeFormat m_timeFormat;
    double m_zoom = 1;
};

} // namespace quarterdeck
