// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/cardtext.h"
#include "common/textcache.h"

#include <QCache>
#include <QPixmap>

#include <memory>

class QPainter;

namespace quarterdeck {

class ThemeStore;

enum CardState { CardSelected = 1, CardFocused = 2, CardHovered = 4 };

/// What a card shows, and in which place: two that are equal look the same in one theme and font. A value.
struct CardLook
{
    QSize size;        ///< of the row: the card and the gap below it
    qreal ratio = 1;   ///< device pixels per pixel
    QRgb backdrop = 0; ///< behind corners and gap
    int state = 0;     ///< of CardState
    bool rightToLeft = false;
    SeverityLevel level;
    IncidentKind kind = IncidentKind::Real;
    bool isPrivate = false;
    QString ref, title, services;
    CardWords words;

    friend bool operator==(const CardLook &, const CardLook &) = default;
    friend size_t qHash(const CardLook &look, size_t seed = 0)
    {
        return qHashMulti(seed, look.size.width(), look.state, look.ref, look.title, look.words.command, look.words.age,
                          look.words.update);
    }
};

/// What a picture of that size occupies, for the caches that keep some.
int cardKilobytes(const QSize &devicePixels);

/// Draws cards in one font: severity by shape, digit and area (band, bar or chip), title on two lines, services, commander or the
/// count-up of the vacancy, age. Opaque, gap included, so that whoever shows it only copies. GUI thread. Frames that differ by
/// nothing but the words on them are drawn once; make a new one when theme, font or screen is another.
class CardFace
{
public:
    CardFace(const ThemeStore &themes, const QFont &font);
    ~CardFace();

    const QFont &font() const;
    int narrowest() const;
    /// Height of a row: a card and the gap below it.
    int rowHeight() const;
    /// Where a card in `row` shows what the running time changes.
    QRect tickingArea(const QRect &row) const;
    QPixmap draw(const CardLook &look);

private:
    struct Measures;
    QPixmap frameOf(const CardLook &look);
    void paintFrame(QPainter &painter, const QRect &card, const CardLook &look) const;
    void paintLevel(QPainter &painter, const QRect &card, const CardLook &look) const;
    QRect paintUpdate(QPainter &painter, const QRect &line, const CardLook &look);
    void paintFoot(QPainter &painter, const QRect &line, const CardLook &look);

    const ThemeStore &m_themes;
    const std::unique_ptr<const Measures> m_measures;
    TextCache m_texts;                  ///< a card drawn again with another age lays out nothing else anew
    QCache<CardLook, QPixmap> m_frames; ///< by looks without words; cost in KB
};

} // namespace quarterdeck
