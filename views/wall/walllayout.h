// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QVector>

/// Text size as geometry: how large letters must be for the farthest seat, how many lines a screen then holds, and which rows of the wall
/// go first when there are too many. Pure arithmetic, any thread. Lengths on the screen are logical pixels.
namespace quarterdeck {

inline constexpr double kCapShare = 0.714;               ///< height of Noto Sans' capitals in its em
inline constexpr double kUnknownPixelsPerMm = 96 / 25.4; ///< 96 dots an inch, where nobody knows how wide the picture is

/// A screen that a room looks at.
struct WallScreen
{
    QSize pixels;
    double widthMm = 0;    ///< how wide the picture really is; 0 = nobody knows
    double seatMetres = 5; ///< from the farthest seat to the screen; kept between 1 and 50

    double pixelsPerMm() const;
};

/// Em sizes by what a text is for. The angle is that of the capital letters at the farthest seat: 22 minutes of arc for what is read,
/// 16 for what may be overlooked (and never less), 33 for titles, 45 for the one number of the room.
struct WallSizes
{
    double body = 0;
    double small = 0;
    double title = 0;
    double hero = 0;
    double lines = 0;   ///< body lines the screen holds
    double columns = 0; ///< body characters in one of them

    double lineHeight() const;
};

/// The em of a text in millimetres, so that capitals of Noto Sans fill the angle.
double emMillimetres(double seatMetres, double arcMinutes);
/// What the seat asks for, and no more.
WallSizes leastSizes(const WallScreen &screen);
/// What the wall uses: where the seat leaves room for more than the 16 lines of 67 characters that it is made for, letters grow.
WallSizes wallSizes(const WallScreen &screen);
/// The farthest seat from which the whole wall can be read, every row of it.
double farthestFullSeat(const WallScreen &screen);
/// The farthest seat for which a screen still holds what must never go: clock, severity, status.
double farthestUsefulSeat(const WallScreen &screen);

/// What a row is for, from the top of the wall to its end.
enum class WallRowKind { Stale, Header, Alarm, Band, Status, Impact, Roles, Update, Action, Decision, Others };

/// Height of a row in body lines: as it should be, and the least it can do with.
struct RowNeed
{
    WallRowKind kind;
    double lines;
    double least;
};
struct RowChoice
{
    int row; ///< index into the needs
    double lines;
    friend bool operator==(const RowChoice &, const RowChoice &) = default;
};

/// The rows that fit, in their order. Whole rows go by priority: log lines, then actions, then impact, the last of a kind first. If that
/// is not enough the others make themselves lower, and only then go too; the severity stays in any case. Letters never shrink.
QVector<RowChoice> chooseRows(const QVector<RowNeed> &needs, double budget);

} // namespace quarterdeck
