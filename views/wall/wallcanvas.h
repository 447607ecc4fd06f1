// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wall/wallpicture.h"

namespace quarterdeck {

/// What a wall picture is made with: letters and shapes put down one by one, and the pieces of a row. Reads from the left; the finished
/// picture is mirrored where needed.
class WallCanvas
{
protected:
    WallCanvas(const Theme &theme, const WallSizes &sizes);

    static double widthOf(const QFont &font, const QString &text);
    static double capsOf(const QFont &font);
    static QFont strongOf(const QFont &font);
    /// Text in at most two lines; the second loses its middle when there is more.
    static QStringList inTwoLines(const QString &text, const QFont &font, double width);

    QColor color(Token token) const { return m_theme.color(token); }
    void mark(const WallMark &shape) { m_picture.marks.append(shape); }
    /// Elided to the area.
    void text(const QRectF &area, const QString &words, const QFont &font, const QColor &ink, bool atEnd = false);

    /// A piece: label, a diamond when it is open, text; on a chip when it is an alarm.
    double pieceWidth(const WallPiece &piece, const QFont &font) const;
    void placePiece(const WallPiece &piece, const QRectF &area, const QFont &font);

    const Theme &m_theme;
    const WallType m_type;
    const double m_em, m_line;
    WallPicture m_picture;

private:
    static QFont faceOf(const WallPiece &piece, const QFont &font);
    double labelWidth(const WallPiece &piece, const QFont &font) const;
    double diamondWidth(const WallPiece &piece, const QFont &font) const;
    double chipPad() const { return 0.35 * m_em; }
};

} // namespace quarterdeck
