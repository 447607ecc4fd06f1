// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/cardface.h"

#include "common/chip.h"
#include "common/padlock.h"
#include "common/severityglyph.h"
#include "common/themestore.h"
#include "common/typography.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kTitleLines = 2;
constexpr int kTexts = 128;         // of the cards drawn lately
constexpr int kFramesKb = 4 * 1024; // levels x states x the few widths lanes have

/// What it touches, after what kind it is when that is not the usual one.
QString scopeText(const CardLook &look)
{
    QStringList parts;
    if (look.kind != IncidentKind::Real)
        parts << displayName(look.kind);
    if (look.isPrivate)
        parts << QCoreApplication::translate("quarterdeck::IncidentCardDelegate", "Private");
    if (!look.services.isEmpty())
        parts << look.services;
    return parts.join(QStringLiteral(" · "));
}

Qt::LayoutDirection directionOf(const CardLook &look) { return look.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight; }

} // namespace

int cardKilobytes(const QSize &devicePixels)
{
    return 1 + devicePixels.width() * devicePixels.height() / 256; // 4 bytes a pixel
}

/// Lengths and fonts of a card in one base font.
struct CardFace::Measures
{
    explicit Measures(const QFont &font) : base(font), type(font), strong(type.strong()), small(type.small())
    {
        const QFontMetrics bodyMetrics(font), strongMetrics(strong), smallMetrics(small);
        scale = type.space(1) / 4.0;
        pad = type.space(3);
        gap = type.space(2);
        radius = type.space(2) * 0.75;
        headHeight = std::max(bodyMetrics.height() + type.space(2), type.space(7));
        titleHeight = strongMetrics.lineSpacing() * (kTitleLines - 1) + strongMetrics.height();
        servicesHeight = smallMetrics.height();
        footHeight =
            std::max(bodyMetrics.height(), chipSize(ChipContent::of(QStringLiteral("X"), ChipLook::Due), smallMetrics).height());
        cardHeight = headHeight + type.space(2) + titleHeight + type.space(1) + servicesHeight + type.space(2) + footHeight
                   + type.space(2);
    }

    QRect cardIn(const QRect &row) const { return row.adjusted(0, 0, 0, -gap); }
    QRect headLine(const QRect &card) const { return {card.left(), card.top(), card.width(), headHeight}; }
    QRect body(const QRect &card, int rank, bool rightToLeft) const
    {
        const int bar = qRound(Theme::severityBarWidth(rank) * scale);
        const QRect inner = card.adjusted(pad, headHeight + type.space(2), -pad, 0);
        return rightToLeft ? inner.adjusted(0, 0, -bar, 0) : inner.adjusted(bar, 0, 0, 0);
    }
    QRect servicesLine(const QRect &inner) const
    {
        return {inner.left(), inner.top() + titleHeight + type.space(1), inner.width(), servicesHeight};
    }
    QRect footLine(const QRect &inner, const QRect &card) const
    {
        return {inner.left(), card.bottom() + 1 - type.space(2) - footHeight, inner.width(), footHeight};
    }

    QFont base;
    Typography type;
    QFont strong, small;
    double scale = 1;
    double radius = 6;
    int pad = 12, gap = 8, headHeight = 32, titleHeight = 44, servicesHeight = 19, footHeight = 24, cardHeight = 140;
};

CardFace::CardFace(const ThemeStore &themes, const QFont &font)
    : m_themes(themes),
      m_measures(std::make_unique<Measures>(font)),
      m_texts(kTexts),
      m_frames(kFramesKb)
{}

CardFace::~CardFace() = default;

const QFont &CardFace::font() const { return m_measures->base; }

int CardFace::narrowest() const { return m_measures->type.space(30); }

int CardFace::rowHeight() const { return m_measures->cardHeight + m_measures->gap; }

QRect CardFace::tickingArea(const QRect &row) const
{
    const QRect card = m_measures->cardIn(row);
    const QRect services = m_measures->servicesLine(m_measures->body(card, 0, false));
    return m_measures->footLine(card, card).united(QRect(card.left(), services.top(), card.width(), services.height()));
}

QPixmap CardFace::frameOf(const CardLook &look)
{
    CardLook key;
    key.size = look.size;
    key.ratio = look.ratio;
    key.backdrop = look.backdrop;
    key.state = look.state;
    key.rightToLeft = look.rightToLeft;
    key.level = look.level;
    if (const QPixmap *known = m_frames.object(key))
        return *known;

    // Up to the whole device pixel, so that rows at a fractional scale leave no line between them.
    QPixmap frame(qCeil(look.size.width() * look.ratio), qCeil(look.size.height() * look.ratio));
    frame.setDevicePixelRatio(look.ratio);
    frame.fill(QColor(look.backdrop));
    QPainter painter(&frame);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect card = m_measures->cardIn(QRect({0, 0}, look.size));
    paintFrame(painter, card, look);
    paintLevel(painter, card, look);
    painter.end();
    m_frames.insert(key, new QPixmap(frame), cardKilobytes(frame.size()));
    return frame;
}

void CardFace::paintFrame(QPainter &painter, const QRect &card, const CardLook &look) const
{
    const Measures &measures = *m_measures;
    const Theme &theme = m_themes.theme();
    const bool selected = look.state & CardSelected, focused = look.state & CardFocused;
    const double line = focused ? 2 : 1;
    const QRectF edge = QRectF(card).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    QPainterPath shape;
    shape.addRoundedRect(edge, measures.radius, measures.radius);
    painter.fillPath(shape, theme.color(selected ? Token::Selection : look.state & CardHovered ? Token::Hover : Token::Card));
    painter.save();
    painter.setClipPath(shape);
    if (look.level.rank == 1)
        painter.fillRect(measures.headLine(card), theme.severityFill(1));
    paintSeverityBar(painter, edge, look.level.rank, theme, measures.scale, directionOf(look));
    painter.restore();
    painter.setPen(QPen(theme.color(focused ? Token::FocusRing : selected ? Token::ControlBorder : Token::Hairline), line));
    painter.drawPath(shape);
}

/// The chip with shape and name at the leading end of the head line.
void CardFace::paintLevel(QPainter &painter, const QRect &card, const CardLook &look) const
{
    const Measures &measures = *m_measures;
    painter.setFont(measures.small);
    const ChipContent chip = ChipContent::of(look.level);
    const QSize want = chipSize(chip, QFontMetrics(measures.small));
    const QRect head = measures.headLine(card);
    const int rank = look.level.rank;
    const int bar = qRound(Theme::severityBarWidth(rank) * measures.scale);
    const int start = rank == 1 ? measures.pad - measures.type.space(2) : measures.pad + bar - measures.type.space(1);
    const int x = look.rightToLeft ? card.width() - start - want.width() : start;
    const int drop = rank == 1 ? 0 : measures.type.space(1);
    const QRect area(x, head.top() + drop + (head.height() - want.height()) / 2, want.width(), want.height());
    paintChip(painter, area, chip, m_themes.theme(), directionOf(look));
}

QPixmap CardFace::draw(const CardLook &look)
{
    const Measures &measures = *m_measures;
    const Theme &theme = m_themes.theme();
    const Qt::LayoutDirection direction = directionOf(look);
    const QRect card = measures.cardIn(QRect({0, 0}, look.size));
    QPixmap picture = frameOf(look);
    QPainter painter(&picture);

    const bool band = look.level.rank == 1;
    QRect head = measures.headLine(card).adjusted(measures.pad, 0, -measures.pad, 0);
    if (!band)
        head.translate(0, measures.type.space(1));
    painter.setPen(band ? theme.severityText(1) : theme.color(Token::Text3));
    const QRect corner = look.rightToLeft ? head.adjusted(0, 0, -head.width() / 3, 0) : head.adjusted(head.width() / 3, 0, 0, 0);
    m_texts.draw(painter, corner, look.ref, measures.small, {Qt::ElideRight, 1, Qt::AlignRight | Qt::AlignVCenter}, direction);

    const QRect inner = measures.body(card, look.level.rank, look.rightToLeft);
    const QRect title(inner.left(), inner.top(), inner.width(), measures.titleHeight);
    painter.setPen(theme.color(Token::Text));
    m_texts.draw(painter, title, look.title, measures.strong, {Qt::ElideRight, kTitleLines, Qt::AlignLeft | Qt::AlignTop},
                 direction);

    const QRect services = paintUpdate(painter, measures.servicesLine(inner), look);
    painter.setPen(theme.color(Token::Text2));
    QRect scope = services;
    if (look.isPrivate) {
        const int side = services.height();
        paintPadlock(painter, QRectF(look.rightToLeft ? services.right() + 1 - side : services.left(), services.top(), side, side).adjusted(1, 2, -1, -2),
                     theme.color(Token::Text2));
        scope = look.rightToLeft ? services.adjusted(0, 0, -side - measures.gap / 2, 0) : services.adjusted(side + measures.gap / 2, 0, 0, 0);
    }
    m_texts.draw(painter, scope, scopeText(look), measures.small, {}, direction);
    paintFoot(painter, measures.footLine(inner, card), look);
    return picture;
}

/// At the end of the line; what is left of it is returned.
QRect CardFace::paintUpdate(QPainter &painter, const QRect &line, const CardLook &look)
{
    const QString &words = look.words.update;
    if (words.isEmpty())
        return line;
    const Measures &measures = *m_measures;
    const int taken = m_texts.usedWidth(words, line.width(), measures.small) + measures.gap;
    painter.setPen(m_themes.theme().color(Token::Text));
    m_texts.draw(painter, line, words, measures.small, {Qt::ElideRight, 1, Qt::AlignRight | Qt::AlignVCenter}, directionOf(look));
    return look.rightToLeft ? line.adjusted(taken, 0, 0, 0) : line.adjusted(0, 0, -taken, 0);
}

void CardFace::paintFoot(QPainter &painter, const QRect &line, const CardLook &look)
{
    const Measures &measures = *m_measures;
    const Theme &theme = m_themes.theme();
    const CardWords &words = look.words;
    const Qt::LayoutDirection direction = directionOf(look);
    painter.setPen(theme.color(Token::Text3));
    const int ageWidth = m_texts.usedWidth(words.age, line.width(), measures.small);
    m_texts.draw(painter, line, words.age, measures.small, {Qt::ElideRight, 1, Qt::AlignRight | Qt::AlignVCenter}, direction);
    QRect left = line;
    if (look.rightToLeft)
        left.setLeft(line.left() + ageWidth + measures.gap);
    else
        left.setRight(line.right() - ageWidth - measures.gap);

    const bool alarm = words.look == CommandLook::Due || words.look == CommandLook::Overdue;
    if (!alarm) {
        painter.setPen(theme.color(words.look == CommandLook::Vacant ? Token::Text3 : Token::Text2));
        m_texts.draw(painter, left, words.command, measures.base, {}, direction);
        return;
    }
    painter.setFont(measures.small);
    const ChipContent chip = ChipContent::of(words.command, words.look == CommandLook::Due ? ChipLook::Due : ChipLook::Overdue);
    QSize want = chipSize(chip, QFontMetrics(measures.small));
    want.setWidth(std::min(want.width(), left.width()));
    const int x = look.rightToLeft ? left.right() + 1 - want.width() : left.left();
    paintChip(painter, QRect(QPoint(x, line.top() + (line.height() - want.height()) / 2), want), chip, theme, direction);
}

} // namespace quarterdeck
