// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/wallcanvas.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace quarterdeck {

namespace {

bool isChip(const WallPiece &piece) { return piece.tone == WallTone::Due || piece.tone == WallTone::Overdue; }

} // namespace

WallCanvas::WallCanvas(const Theme &theme, const WallSizes &sizes)
    : m_theme(theme),
      m_type(sizes),
      m_em(sizes.body),
      m_line(sizes.lineHeight())
{
    m_picture.ground = theme.color(Token::Window);
}

double WallCanvas::widthOf(const QFont &font, const QString &text) { return QFontMetricsF(font).horizontalAdvance(text); }

double WallCanvas::capsOf(const QFont &font) { return QFontMetricsF(font).capHeight(); }

QFont WallCanvas::strongOf(const QFont &font)
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    return strong;
}

QStringList WallCanvas::inTwoLines(const QString &text, const QFont &font, double width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    const QString rest = text.mid(line.textLength()).trimmed();
    if (rest.isEmpty())
        return {text};
    return {text.left(line.textLength()).trimmed(), QFontMetricsF(font).elidedText(rest, Qt::ElideMiddle, width)};
}

void WallCanvas::text(const QRectF &area, const QString &words, const QFont &font, const QColor &ink, bool atEnd)
{
    if (area.width() <= 0)
        return;
    const QString fitting = QFontMetricsF(font).elidedText(words, Qt::ElideRight, area.width() + 0.5);
    if (!fitting.isEmpty())
        m_picture.texts.append({area, fitting, font, ink, atEnd});
}

double WallCanvas::labelWidth(const WallPiece &piece, const QFont &font) const
{
    return piece.label.isEmpty() ? 0 : widthOf(font, piece.label) + 0.45 * m_em;
}

double WallCanvas::diamondWidth(const WallPiece &piece, const QFont &font) const
{
    return piece.tone == WallTone::Open ? capsOf(font) + 0.3 * m_em : 0;
}

QFont WallCanvas::faceOf(const WallPiece &piece, const QFont &font)
{
    return piece.tone == WallTone::Quiet ? font : strongOf(font);
}

double WallCanvas::pieceWidth(const WallPiece &piece, const QFont &font) const
{
    return labelWidth(piece, font) + diamondWidth(piece, font) + widthOf(faceOf(piece, font), piece.text)
         + (isChip(piece) ? 2 * chipPad() : 0);
}

void WallCanvas::placePiece(const WallPiece &piece, const QRectF &area, const QFont &font)
{
    QColor ink = color(piece.tone == WallTone::Quiet ? Token::Text2 : Token::Text), quiet = color(Token::Text2);
    double x = area.left(), right = area.right();
    if (isChip(piece)) {
        const bool overdue = piece.tone == WallTone::Overdue;
        const double height = std::min(area.height() * 0.94, capsOf(font) * 1.75);
        mark({WallMark::Kind::Chip,
              {area.left(), area.center().y() - height / 2, area.width(), height},
              color(overdue ? Token::Overdue : Token::Due)});
        ink = quiet = color(overdue ? Token::OverdueText : Token::DueText);
        x += chipPad();
        right -= chipPad();
    }
    if (!piece.label.isEmpty()) {
        text({x, area.top(), std::min(labelWidth(piece, font), right - x), area.height()}, piece.label, font, quiet);
        x += labelWidth(piece, font);
    }
    if (piece.tone == WallTone::Open) {
        const double side = capsOf(font);
        mark({WallMark::Kind::Vacant, {x, area.center().y() - side / 2, side, side}, ink, {}, {}, {}, m_em * 0.08});
        x += diamondWidth(piece, font);
    }
    text({x, area.top(), right - x, area.height()}, piece.text, faceOf(piece, font), ink);
}

} // namespace quarterdeck
