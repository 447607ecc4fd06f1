// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/typography.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <QStringList>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr double kBasePoints = 12.0;
constexpr double kGridPixels = 4.0;
constexpr int kControlPadding = 10;
constexpr int kSmallestTarget = 24;

// A font given in pixels has no point size; every size below is relative, so a nominal one serves.
double pointsOf(const QFont &font) { return font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF(); }

} // namespace

double Typography::boundedZoom(double zoom) { return std::clamp(zoom, 0.5, 3.0); }

QFont Typography::baseFont(const QFont &system, double zoom)
{
    QFont font(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    font.setPointSizeF(std::max(kBasePoints, pointsOf(system)) * boundedZoom(zoom));
    font.setStyleHint(QFont::SansSerif);
    return font;
}

QFont Typography::scaled(double points, QFont::Weight weight) const
{
    QFont font = m_base;
    font.setPointSizeF(pointsOf(m_base) * points / kBasePoints);
    font.setWeight(weight);
    return font;
}

QFont Typography::strong() const { return scaled(kBasePoints, QFont::DemiBold); }

QFont Typography::small() const { return scaled(10.5, m_base.weight()); }

QFont Typography::heading() const { return scaled(15, QFont::DemiBold); }

QFont Typography::title() const { return scaled(18, QFont::DemiBold); }

QFont Typography::scribe() const { return scaled(16, m_base.weight()); }

QFont Typography::timer() const { return scaled(14, QFont::Medium); }

QFont Typography::fixed() const
{
    QFont font = m_base;
    font.setFamilies({QStringLiteral("JetBrains Mono"), QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"),
                      QStringLiteral("monospace")});
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

int Typography::space(int steps) const { return qRound(steps * kGridPixels * pointsOf(m_base) / kBasePoints); }

int Typography::controlHeight() const { return std::max(kSmallestTarget, QFontMetrics(m_base).height() + kControlPadding); }

} // namespace quarterdeck
