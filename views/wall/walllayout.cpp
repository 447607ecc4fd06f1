// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/walllayout.h"

#include <algorithm>
#include <cmath>

namespace quarterdeck {

namespace {

constexpr double kLineShare = 1.3;    // line height in em
constexpr double kColumnShare = 0.55; // a mean letter's width in em
constexpr double kBodyArc = 22, kSmallArc = 16, kTitleArc = 33, kHeroArc = 45;
constexpr double kMadeForLines = 16, kMadeForColumns = 67;
constexpr double kMustLines = 5;    // header, severity, status
constexpr double kTolerance = 1e-6; // sums of tenths

// What goes first when there is too much, then what goes when even the lowest rows are too many. Band and Stale never go.
constexpr WallRowKind kFirstToGo[] = {WallRowKind::Decision, WallRowKind::Action, WallRowKind::Impact};
constexpr WallRowKind kFirstToShrink[] = {WallRowKind::Update, WallRowKind::Header, WallRowKind::Band, WallRowKind::Roles,
                                          WallRowKind::Alarm};
constexpr WallRowKind kLastToGo[] = {WallRowKind::Update, WallRowKind::Roles,  WallRowKind::Others,
                                     WallRowKind::Header, WallRowKind::Status, WallRowKind::Alarm};

WallSizes sizesOf(double body, const WallScreen &screen)
{
    WallSizes sizes;
    sizes.body = body;
    sizes.small = body * kSmallArc / kBodyArc;
    sizes.title = body * kTitleArc / kBodyArc;
    sizes.hero = body * kHeroArc / kBodyArc;
    sizes.lines = screen.pixels.height() / (kLineShare * body);
    sizes.columns = screen.pixels.width() / (kColumnShare * body);
    return sizes;
}

double bodyFor(const WallScreen &screen) { return emMillimetres(screen.seatMetres, kBodyArc) * screen.pixelsPerMm(); }

double seatForLines(const WallScreen &screen, double lines)
{
    const double body = screen.pixels.height() / (kLineShare * lines);
    return body / screen.pixelsPerMm() / emMillimetres(1, kBodyArc);
}

/// Rows still standing, and how high they are now.
class Rows
{
public:
    Rows(const QVector<RowNeed> &needs, double budget) : m_needs(needs), m_budget(budget)
    {
        for (int row = 0; row < needs.size(); ++row)
            m_chosen.append({row, needs[row].lines});
    }

    void drop(WallRowKind kind)
    {
        for (qsizetype at = m_chosen.size() - 1; at >= 0 && tooHigh(); --at) {
            if (m_needs[m_chosen[at].row].kind == kind)
                m_chosen.removeAt(at);
        }
    }
    void shrink(WallRowKind kind)
    {
        for (qsizetype at = m_chosen.size() - 1; at >= 0 && tooHigh(); --at) {
            if (m_needs[m_chosen[at].row].kind == kind)
                m_chosen[at].lines = m_needs[m_chosen[at].row].least;
        }
    }
    const QVector<RowChoice> &chosen() const { return m_chosen; }

private:
    bool tooHigh() const
    {
        double lines = 0;
        for (const RowChoice &choice : m_chosen)
            lines += choice.lines;
        return lines > m_budget + kTolerance;
    }

    const QVector<RowNeed> &m_needs;
    double m_budget;
    QVector<RowChoice> m_chosen;
};

} // namespace

double WallScreen::pixelsPerMm() const { return widthMm > 0 ? pixels.width() / widthMm : kUnknownPixelsPerMm; }

double WallSizes::lineHeight() const { return kLineShare * body; }

double emMillimetres(double seatMetres, double arcMinutes)
{
    const double distance = std::clamp(seatMetres, 1.0, 50.0) * 1000;
    const double angle = arcMinutes / 60 * M_PI / 180;
    return 2 * distance * std::tan(angle / 2) / kCapShare;
}

WallSizes leastSizes(const WallScreen &screen) { return sizesOf(bodyFor(screen), screen); }

WallSizes wallSizes(const WallScreen &screen)
{
    const double roomy =
        std::min(screen.pixels.height() / (kLineShare * kMadeForLines), screen.pixels.width() / (kColumnShare * kMadeForColumns));
    return sizesOf(std::max(bodyFor(screen), roomy), screen);
}

double farthestFullSeat(const WallScreen &screen) { return seatForLines(screen, kMadeForLines); }

double farthestUsefulSeat(const WallScreen &screen) { return seatForLines(screen, kMustLines); }

QVector<RowChoice> chooseRows(const QVector<RowNeed> &needs, double budget)
{
    Rows rows(needs, budget);
    for (WallRowKind kind : kFirstToGo)
        rows.drop(kind);
    for (WallRowKind kind : kFirstToShrink)
        rows.shrink(kind);
    for (WallRowKind kind : kLastToGo)
        rows.drop(kind);
    return rows.chosen();
}

} // namespace quarterdeck
