// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowdisplay.h"

#include "commands/commandcatalog.h"
#include "common/typography.h"
#include "shell/windowsession.h"

#include <QApplication>

namespace quarterdeck {

namespace {

constexpr double kZoomStep = 1.1;
constexpr char kZoomKey[] = "zoom", kZoneKey[] = "zone", kThemeKey[] = "theme";

} // namespace

WindowDisplay::WindowDisplay(ThemeStore &themes, WindowSession *session, const CommandActions &actions, QObject *parent)
    : QObject(parent),
      m_themes(themes),
      m_session(session),
      m_systemFont(QApplication::font())
{
    const QString zoom = remembered(kZoomKey), zone = remembered(kZoneKey);
    setZoom(zoom.isEmpty() ? 1 : zoom.toDouble());
    setZone(m_session ? zoneModeFromKey(zone) : ZoneMode::Utc);
    if (m_session && m_themes.choice() == ThemeChoice::System)
        m_themes.setChoice(themeChoiceFromKey(remembered(kThemeKey)));

    const auto on = [&](CommandKey key, auto slot) { connect(actions.action(key), &QAction::triggered, this, slot); };
    on(CommandKey::ZoomIn, [this] { setZoom(m_zoom * kZoomStep); });
    on(CommandKey::ZoomOut, [this] { setZoom(m_zoom / kZoomStep); });
    on(CommandKey::ZoomReset, [this] { setZoom(1); });
    on(CommandKey::TimeDisplay, [this] { setZone(nextZoneMode(m_timeFormat.mode())); });
    on(CommandKey::ThemeLight, [this] { setTheme(ThemeChoice::Light); });
    on(CommandKey::ThemeDark, [this] { setTheme(ThemeChoice::Dark); });
    on(CommandKey::ThemeSystem, [this] { setTheme(ThemeChoice::System); });
}

void WindowDisplay::setZoom(double zoom)
{
    m_zoom = Typography::boundedZoom(zoom);
    QApplication::setFont(Typography::baseFont(m_systemFont, m_zoom));
    remember(kZoomKey, QString::number(m_zoom));
    emit zoomChanged(m_zoom);
}

void WindowDisplay::setZone(ZoneMode mode)
{
    m_timeFormat = TimeFormat(mode);
    remember(kZoneKey, key(mode));
    emit timeFormatChanged(m_timeFormat);
}

void WindowDisplay::setTheme(ThemeChoice choice)
{
    m_themes.setChoice(choice);
    remember(kThemeKey, key(choice));
}

QString WindowDisplay::remembered(const char *name) const
{
    return m_session ? m_session->text(QLatin1String(name)) : QString();
}

void WindowDisplay::remember(const char *name, const QString &value)
{
    if (m_session)
        m_session->setText(QLatin1String(name), value);
}

} // namespace quarterdeck
