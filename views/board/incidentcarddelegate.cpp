// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/incidentcarddelegate.h"

#include "board/cardtext.h"
#include "common/chip.h"
#include "common/plainlabel.h"
#include "common/severityglyph.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "items/incidentboardmodel.h"
#include "warroom/warroom.h"

#include <QAbstractItemView>
#include <QCache>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace quarterdeck {

namespace {

constexpr int kTitleLines = 2;
constexpr int kMostFrames = 128; // ranks x states x the few widths lanes have

enum CardState { Selected = 1, Focused = 2, Hovered = 4 };

/// What makes two frames look the same.
struct FrameKey
{
    QSize size;
    qreal ratio;
    int rank;
    QString level;
    int state;
    bool rightToLeft;
    friend bool operator==(const FrameKey &, const FrameKey &) = default;
    friend size_t qHash(const FrameKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.size.width(), key.size.height(), key.ratio, key.rank, key.level, key.state, key.rightToLeft);
    }
};

int stateOf(const QStyleOptionViewItem &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = selected && (option.state & QStyle::State_Active) && option.widget && option.widget->hasFocus();
    return (selected ? Selected : 0) | (focused ? Focused : 0) | ((option.state & QStyle::State_MouseOver) ? Hovered : 0);
}

/// What it touches, after what kind it is when that is not the usual one.
QString scopeText(const IncidentSummary &summary)
{
    QStringList parts;
    if (summary.kind != IncidentKind::Real)
        parts << displayName(summary.kind);
    if (summary.isPrivate)
        parts << IncidentCardDelegate::tr("Private");
    if (!summary.services.isEmpty())
        parts << summary.services;
    return parts.join(QStringLiteral(" · "));
}

const IncidentSummary *summaryOf(const QModelIndex &index)
{
    return index.data(IncidentBoardModel::SummaryRole).value<const IncidentSummary *>();
}

} // namespace

/// Lengths and fonts of a card in one base font.
struct IncidentCardDelegate::Measures
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
        footHeight = std::max(bodyMetrics.height(), chipSize(ChipContent::of(QStringLiteral("X"), ChipLook::Due), smallMetrics).height());
        cardHeight = headHeight + type.space(2) + titleHeight + type.space(1) + servicesHeight + type.space(2) + footHeight + type.space(2);
    }

    QRect headLine(const QRect &card) const { return {card.left(), card.top(), card.width(), headHeight}; }
    QRect body(const QRect &card, int rank, Qt::LayoutDirection direction) const
    {
        const int bar = qRound(Theme::severityBarWidth(rank) * scale);
        const QRect inner = card.adjusted(pad, headHeight + type.space(2), -pad, 0);
        return direction == Qt::RightToLeft ? inner.adjusted(0, 0, -bar, 0) : inner.adjusted(bar, 0, 0, 0);
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

struct IncidentCardDelegate::Parts
{
    std::unique_ptr<Measures> measures;
    QCache<FrameKey, QPixmap> frames{kMostFrames};
};

IncidentCardDelegate::IncidentCardDelegate(const WarRoom &room, const ThemeStore &themes, QObject *parent) :
    QStyledItemDelegate(parent), m_room(room), m_themes(themes), m_parts(std::make_unique<Parts>())
{
    connect(&themes, &ThemeStore::changed, this, &IncidentCardDelegate::dropCaches);
}

IncidentCardDelegate::~IncidentCardDelegate() = default;

void IncidentCardDelegate::dropCaches()
{
    m_texts.clear();
    m_parts->frames.clear();
    m_parts->measures.reset();
}

const IncidentCardDelegate::Measures &IncidentCardDelegate::measuresFor(const QFont &font) const
{
    if (!m_parts->measures || m_parts->measures->base != font) {
        m_parts->measures = std::make_unique<Measures>(font);
        m_parts->frames.clear();
        m_texts.clear();
    }
    return *m_parts->measures;
}

int IncidentCardDelegate::heightFor(const QFont &font) const
{
    const Measures &measures = measuresFor(font);
    return measures.cardHeight + measures.gap;
}

QSize IncidentCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Measures &measures = measuresFor(option.font);
    return {measures.type.space(30), measures.cardHeight + measures.gap};
}

QRect IncidentCardDelegate::tickingArea(const QRect &row, const QFont &font) const
{
    const Measures &measures = measuresFor(font);
    const QRect card = row.adjusted(0, 0, 0, -measures.gap);
    return measures.footLine(card, card);
}

const QPixmap &IncidentCardDelegate::frameFor(const QStyleOptionViewItem &option, const QSize &size, const IncidentSummary &summary,
                                              qreal ratio) const
{
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const int state = stateOf(option);
    const FrameKey key{size, ratio, summary.severityRank, summary.severityName, state, rightToLeft};
    if (const QPixmap *known = m_parts->frames.object(key))
        return *known;

    auto *pixmap = new QPixmap(size * ratio);
    pixmap->setDevicePixelRatio(ratio);
    pixmap->fill(Qt::transparent);
    QPainter painter(pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const SeverityLevel level{summary.severityRank, summary.severityName};
    paintFrame(painter, QRect({0, 0}, size), level, state, option.direction);
    paintLevel(painter, QRect({0, 0}, size), level, option.direction);
    painter.end();
    m_parts->frames.insert(key, pixmap);
    return *pixmap;
}

void IncidentCardDelegate::paintFrame(QPainter &painter, const QRect &card, const SeverityLevel &level, int state,
                                      Qt::LayoutDirection direction) const
{
    const Measures &measures = *m_parts->measures;
    const Theme &theme = m_themes.theme();
    const double line = state & Focused ? 2 : 1;
    const QRectF edge = QRectF(card).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    QPainterPath shape;
    shape.addRoundedRect(edge, measures.radius, measures.radius);
    painter.fillPath(shape, theme.color(state & Selected ? Token::Selection : state & Hovered ? Token::Hover : Token::Card));
    painter.save();
    painter.setClipPath(shape);
    if (level.rank == 1)
        painter.fillRect(measures.headLine(card), theme.severityFill(1));
    paintSeverityBar(painter, edge, level.rank, theme, measures.scale, direction);
    painter.restore();
    painter.setPen(QPen(theme.color(state & Focused ? Token::FocusRing : state & Selected ? Token::ControlBorder : Token::Hairline), line));
    painter.drawPath(shape);
}

/// The chip with shape and name at the leading end of the head line.
void IncidentCardDelegate::paintLevel(QPainter &painter, const QRect &card, const SeverityLevel &level, Qt::LayoutDirection direction) const
{
    const Measures &measures = *m_parts->measures;
    painter.setFont(measures.small);
    const ChipContent chip = ChipContent::of(level);
    const QSize want = chipSize(chip, QFontMetrics(measures.small));
    const QRect head = measures.headLine(card);
    const int bar = qRound(Theme::severityBarWidth(level.rank) * measures.scale);
    const int start = level.rank == 1 ? measures.pad - measures.type.space(2) : measures.pad + bar - measures.type.space(1);
    const int x = direction == Qt::RightToLeft ? card.width() - start - want.width() : start;
    const int drop = level.rank == 1 ? 0 : measures.type.space(1);
    const QRect area(x, head.top() + drop + (head.height() - want.height()) / 2, want.width(), want.height());
    paintChip(painter, area, chip, m_themes.theme(), direction);
}

void IncidentCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const IncidentSummary *summary = summaryOf(index);
    if (!summary)
        return;
    const Measures &measures = measuresFor(option.font);
    const Theme &theme = m_themes.theme();
    const QRect card = option.rect.adjusted(0, 0, 0, -measures.gap);
    painter->drawPixmap(card.topLeft(), frameFor(option, card.size(), *summary, painter->device()->devicePixelRatioF()));

    const Qt::LayoutDirection direction = option.direction;
    const bool band = summary->severityRank == 1;
    QRect head = measures.headLine(card).adjusted(measures.pad, 0, -measures.pad, 0);
    if (!band)
        head.translate(0, measures.type.space(1));
    painter->setPen(band ? theme.severityText(1) : theme.color(Token::Text3));
    const QRect corner = direction == Qt::RightToLeft ? head.adjusted(0, 0, -head.width() / 3, 0) : head.adjusted(head.width() / 3, 0, 0, 0);
    m_texts.draw(*painter, corner, summary->ref, measures.small, {Qt::ElideRight, 1, Qt::AlignRight | Qt::AlignVCenter}, direction);

    const QRect inner = measures.body(card, summary->severityRank, direction);
    const QRect title(inner.left(), inner.top(), inner.width(), measures.titleHeight);
    painter->setPen(theme.color(Token::Text));
    m_texts.draw(*painter, title, summary->title, measures.strong, {Qt::ElideRight, kTitleLines, Qt::AlignLeft | Qt::AlignTop}, direction);

    const QRect services(inner.left(), title.bottom() + 1 + measures.type.space(1), inner.width(), measures.servicesHeight);
    painter->setPen(theme.color(Token::Text2));
    m_texts.draw(*painter, services, scopeText(*summary), measures.small, {}, direction);
    paintFoot(*painter, measures.footLine(inner, card), *summary, direction);
}

void IncidentCardDelegate::paintFoot(QPainter &painter, const QRect &line, const IncidentSummary &summary, Qt::LayoutDirection direction) const
{
    const Measures &measures = *m_parts->measures;
    const Theme &theme = m_themes.theme();
    const CardWords words = cardWords(summary, m_room.policy(), m_room.clock().now());
    painter.setPen(theme.color(Token::Text3));
    const int ageWidth = m_texts.usedWidth(words.age, line.width(), measures.small);
    m_texts.draw(painter, line, words.age, measures.small, {Qt::ElideRight, 1, Qt::AlignRight | Qt::AlignVCenter}, direction);
    QRect left = line;
    if (direction == Qt::RightToLeft)
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
    const int x = direction == Qt::RightToLeft ? left.right() + 1 - want.width() : left.left();
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintChip(painter, QRect(QPoint(x, line.top() + (line.height() - want.height()) / 2), want), chip, theme, direction);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

bool IncidentCardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index)
{
    const IncidentSummary *summary = summaryOf(index);
    if (event->type() != QEvent::ToolTip || !summary)
        return false;
    QString text = summary->ref + u' ' + summary->title;
    if (!summary->services.isEmpty())
        text += u'\n' + summary->services;
    QToolTip::showText(event->globalPos(), plainTooltip(text), view->viewport(), view->visualRect(index));
    return true;
}

} // namespace quarterdeck
