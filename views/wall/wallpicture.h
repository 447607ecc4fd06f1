// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "wall/wallcontent.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace quarterdeck {

/// One line of letters and where it stands: centred by its capitals on the middle of the area, elided already.
struct WallText
{
    QRectF area;
    QString text;
    QFont font;
    QColor color;
    bool atEnd = false; ///< stands at the area's far edge
};

/// A shape under or beside the letters.
struct WallMark
{
    enum class Kind { Fill, Chip, Outline, Frame, Severity, Status, Vacant };
    Kind kind;
    QRectF area;
    QColor color;
    QColor behind{};
    SeverityLevel severity{};
    Status status = Status::Detected;
    double line = 0; ///< width of an outline
};

/// The wall as it is painted: every shape and every line of text in its place. A value, so that its sizes can be measured.
struct WallPicture
{
    QColor ground;
    QVector<WallMark> marks;
    QVector<WallText> texts;
    QVector<WallRowKind> shown; ///< rows that found room, from the top
};

/// How the letters are set for a screen: fonts whose capitals are as high as the sizes want, whatever the family.
class WallType
{
public:
    explicit WallType(const WallSizes &sizes);

    const WallSizes &sizes() const { return m_sizes; }
    QFont small() const { return sized(m_sizes.small, QFont::Normal); }
    QFont body(QFont::Weight weight = QFont::Normal) const { return sized(m_sizes.body, weight); }
    QFont title(QFont::Weight weight = QFont::DemiBold) const { return sized(m_sizes.title, weight); }
    QFont hero() const { return sized(m_sizes.hero, QFont::Medium); }
    /// Letters that fill a width, for the clock of a calm room.
    QFont filling(const QString &text, double width, double tallest) const;

private:
    QFont sized(double em, QFont::Weight weight) const;

    WallSizes m_sizes;
    QFont m_family;
    double m_correction = 1; ///< em of this family that has capitals as high as Noto's
};

/// Right-to-left languages get the mirror image.
WallPicture wallPicture(const WallContent &content, const WallScreen &screen, const Theme &theme, Qt::LayoutDirection direction);

void paintWall(QPainter &painter, const WallPicture &picture, const Theme &theme);

} // namespace quarterdeck
