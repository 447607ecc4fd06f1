// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/wallsettings.h"

#include "wall/walllayout.h"

#include <QScreen>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace quarterdeck {

namespace {

constexpr double kNarrowestMm = 50, kWidestMm = 30000;
constexpr double kNearestMetres = 1, kFarthestMetres = 50;

QString path(const QScreen &screen, const char *what)
{
    return QStringLiteral("wall/screens/%1/%2").arg(WallSettings::keyOf(screen), QLatin1String(what));
}

} // namespace

QString WallSettings::keyOf(const QScreen &screen)
{
    const QStringList parts{screen.name(), screen.manufacturer(), screen.model(), screen.serialNumber()};
    return QString::fromLatin1(QUrl::toPercentEncoding(parts.join(QLatin1Char(' ')).simplified()));
}

std::optional<ScreenSetup> WallSettings::setupOf(const QScreen &screen) const
{
    const ScreenSetup setup{m_settings.value(path(screen, "width-mm")).toDouble(),
                            m_settings.value(path(screen, "seat-m")).toDouble()};
    const bool sane = setup.widthMm >= kNarrowestMm && setup.widthMm <= kWidestMm && setup.seatMetres >= kNearestMetres
                   && setup.seatMetres <= kFarthestMetres;
    return sane ? std::optional(setup) : std::nullopt;
}

ScreenSetup WallSettings::guessFor(const QScreen &screen)
{
    // A seat from which everything can be read, until somebody says where it is: a small screen is not looked at from afar.
    ScreenSetup setup{screen.physicalSize().width(), ScreenSetup().seatMetres};
    const double full = farthestFullSeat({screen.geometry().size(), setup.widthMm, setup.seatMetres});
    setup.seatMetres = std::clamp(std::floor(full * 2) / 2, kNearestMetres, setup.seatMetres);
    return setup;
}

void WallSettings::keep(const QScreen &screen, const ScreenSetup &setup)
{
    m_settings.setValue(path(screen, "width-mm"), setup.widthMm);
    m_settings.setValue(path(screen, "seat-m"), setup.seatMetres);
}

QString WallSettings::screenKey() const { return m_settings.value(QStringLiteral("wall/screen")).toString(); }

void WallSettings::setScreenKey(const QString &key) { m_settings.setValue(QStringLiteral("wall/screen"), key); }

QVector<QTimeZone> WallSettings::zones() const
{
    const QVariant kept = m_settings.value(QStringLiteral("wall/zones"));
    if (!kept.isValid())
        return {QTimeZone::systemTimeZone()};
    QVector<QTimeZone> zones;
    for (const QString &id : kept.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QTimeZone zone(id.toLatin1());
        if (zone.isValid() && zones.size() < 2)
            zones.append(zone);
    }
    return zones;
}

void WallSettings::setZones(const QVector<QTimeZone> &zones)
{
    QStringList ids;
    for (const QTimeZone &zone : zones)
        ids << QString::fromLatin1(zone.id());
    m_settings.setValue(QStringLiteral("wall/zones"), ids.join(QLatin1Char(' ')));
}

ThemeKind WallSettings::theme() const
{
    const QString word = m_settings.value(QStringLiteral("wall/theme")).toString();
    if (word == u"light")
        return ThemeKind::Light;
    return word == u"high-contrast" ? ThemeKind::HighContrast : ThemeKind::Dark;
}

void WallSettings::setTheme(ThemeKind kind)
{
    const QString words[] = {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("high-contrast")};
    m_settings.setValue(QStringLiteral("wall/theme"), words[int(kind)]);
}

} // namespace quarterdeck
