// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/entrydelegate.h"

#include "common/themestore.h"
#include "common/typography.h"
#include "warroom/evidencefile.h"
#include "items/timelinemodel.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kCurrentBar = 4; // at the leading edge of the current row

const TimelineModel &timeline(const QModelIndex &index) { return *static_cast<const TimelineModel *>(index.model()); }

QRect mirrored(Qt::LayoutDirection direction, const QRect &row, const QRect &area)
{
    return QStyle::visualRect(direction, row, area);
}

} // namespace

EntryDelegate::EntryDelegate(const ThemeStore &themes, const Clock &clock, QObject *parent)
    : QAbstractItemDelegate(parent),
      m_themes(themes),
      m_clock(clock),
      m_icons(themes)
{
    connect(&themes, &ThemeStore::changed, this, &EntryDelegate::clear);
}

void EntryDelegate::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    clear();
}

void EntryDelegate::setHighlight(const QString &text)
{
    if (text == m_highlight)
        return;
    m_highlight = text;
    m_rows.clear();
}

void EntryDelegate::forget(const EventId &entry)
{
    for (const bool expanded : {false, true}) {
        for (const bool overdue : {false, true})
            m_rows.remove({entry.uuid(), expanded, overdue});
    }
}

void EntryDelegate::clear()
{
    m_rows.clear();
    m_texts.clear();
    m_iconPixmaps.clear();
    m_columns = {};
}

// --- Measuring ---------------------------------------------------------------------------------------------------

const EntryColumns &EntryDelegate::columnsFor(int width, const QFont &font, int highest) const
{
    const bool wider = QString::number(highest).size() > QString::number(m_columnsFor).size() && highest > 999;
    if (m_columns.width == width && m_font == font && !wider)
        return m_columns;
    const Typography type(font);
    m_font = font;
    m_small = type.small();
    m_strong = type.strong();
    m_columns = EntryColumns::of(width, font, highest, m_format.mode());
    m_columnsFor = highest;
    m_rows.clear();
    return m_columns;
}

const EntryColumns &EntryDelegate::columns(const TimelineModel &model, int width, const QFont &font)
{
    return columnsFor(width, font, model.totalCount());
}

const EntryLayout &EntryDelegate::layoutOf(const Entry &entry, int width, const QFont &font, Qt::LayoutDirection direction) const
{
    const EntryColumns &columns = columnsFor(width, font, std::max(entry.number, m_columnsFor));
    const bool overdue = isOverdue(entry, m_clock.now());
    const Key key{entry.id.uuid(), m_expanded == entry.id, overdue};
    if (const EntryLayout *known = m_rows.object(key))
        return *known;
    const Theme &theme = m_themes.theme();
    const EntryLook look{m_font,       m_small,  m_strong, m_highlight, theme.color(Token::DueTint), theme.color(Token::Text2),
                         key.expanded, direction};
    auto *layout = new EntryLayout(entry, columns, look, m_format, overdue);
    m_rows.insert(key, layout);
    return *layout;
}

int EntryDelegate::heightOf(const TimelineModel &model, int row, int width, const QFont &font, Qt::LayoutDirection direction)
{
    columns(model, width, font);
    return layoutOf(model.entryAt(row), width, font, direction).height();
}

bool EntryDelegate::hasMore(const TimelineModel &model, int row, int width, const QFont &font, Qt::LayoutDirection direction)
{
    return layoutOf(model.entryAt(row), width, font, direction).hasMore();
}

int EntryDelegate::fileAt(const TimelineModel &model, int row, const QRect &area, const QPoint &point, const QFont &font,
                          Qt::LayoutDirection direction)
{
    const QVector<QRect> &files = layoutOf(model.entryAt(row), area.width(), font, direction).files();
    for (int i = 0; i < int(files.size()); ++i) {
        if (mirrored(direction, area, files.at(i).translated(area.topLeft())).contains(point))
            return i;
    }
    return -1;
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TimelineModel &model = timeline(index);
    columnsFor(option.rect.width(), option.font, model.totalCount());
    return {option.rect.width(),
            layoutOf(model.entryAt(index.row()), option.rect.width(), option.font, option.direction).height()};
}

int EntryDelegate::dividerHeight(const QFont &font) const { return QFontMetrics(font).height() + Typography(font).space(3); }

// --- Painting ----------------------------------------------------------------------------------------------------

void EntryDelegate::paintDivider(QPainter &painter, const QRect &area, Instant day, const QFont &font,
                                 Qt::LayoutDirection direction)
{
    QFont strong = Typography(font).small();
    strong.setWeight(QFont::DemiBold);
    paintHeading(painter, area, m_format.dateDivider(day), strong, Token::Text2, direction);
}

void EntryDelegate::paintGap(QPainter &painter, const QRect &area, Milliseconds gap, const QFont &font, Qt::LayoutDirection direction)
{
    paintHeading(painter, area, tr("%1 without an entry").arg(TimeFormat::spoken(std::chrono::duration_cast<std::chrono::minutes>(gap))), Typography(font).small(), Token::Text3, direction);
}

void EntryDelegate::paintHeading(QPainter &painter, const QRect &area, const QString &text, const QFont &font, Token ink,
                                 Qt::LayoutDirection direction)
{
    const Theme &theme = m_themes.theme();
    const int start = m_columns.time;
    const int width = std::min(QFontMetrics(font).horizontalAdvance(text) + 4, area.width() - start);
    const QRect words = mirrored(direction, area, QRect(area.left() + start, area.top(), width, area.height()));
    painter.setPen(theme.color(ink));
    m_texts.draw(painter, words, text, font, {}, direction);
    const int lineStart = area.left() + start + width + m_columns.gap;
    painter.fillRect(
        mirrored(direction, area, QRect(lineStart, area.center().y(), std::max(0, area.right() - m_columns.gap - lineStart), 1)),
        theme.color(Token::Hairline));
}

void EntryDelegate::write(QPainter &painter, int x, int width, int baseline, const QString &text, const QFont &font,
                          const QRect &row, Qt::LayoutDirection direction, bool atEnd) const
{
    const QFontMetrics metrics(font);
    const QRect area = mirrored(direction, row, QRect(row.left() + x, baseline - metrics.ascent(), width, metrics.height()));
    m_texts.draw(painter, area, text, font, {Qt::ElideRight, 1, (atEnd ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop},
                 direction);
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Entry &entry = timeline(index).entryAt(index.row());
    const Theme &theme = m_themes.theme();
    const EntryLayout &layout = layoutOf(entry, option.rect.width(), option.font, option.direction);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, theme.color(Token::Selection));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.color(Token::Hover));
    if (option.state & QStyle::State_HasFocus)
        painter->fillRect(
            mirrored(option.direction, option.rect, QRect(option.rect.topLeft(), QSize(kCurrentBar, option.rect.height()))),
            theme.color(Token::FocusRing));

    Ink ink{theme.color(Token::Text), theme.color(Token::Text2), theme.color(Token::Text3)};
    if (entry.isAutomatic())
        ink.main = ink.quiet;
    if (selected)
        ink.number = ink.quiet; // the quietest tone is too faint on the selection
    if (entry.struck)
        ink.main = ink.quiet = ink.number;
    paintLead(*painter, option.rect, entry, layout, ink, option.direction);
    paintBody(*painter, option.rect, entry, layout, ink, option.direction);
}

void EntryDelegate::paintLead(QPainter &painter, const QRect &row, const Entry &entry, const EntryLayout &layout, const Ink &ink,
                              Qt::LayoutDirection direction) const
{
    const QFontMetrics body(m_font);
    const int baseline = row.top() + m_columns.padding + body.ascent();
    painter.setPen(ink.number);
    write(painter, m_columns.number, m_columns.gutter, baseline, QString::number(entry.number), m_small, row, direction, true);
    if (entry.seq == 0)
        paintUnsent(painter, mirrored(direction, row, QRect(row.left() + kCurrentBar, baseline - body.ascent(), m_columns.number - kCurrentBar, body.ascent())));

    const QStringList &times = layout.times();
    painter.setPen(ink.quiet);
    write(painter, m_columns.time, m_columns.timeWidth, baseline, times.first(), m_font, row, direction);
    painter.setPen(ink.number);
    const QFontMetrics small(m_small);
    int below = row.top() + m_columns.padding + body.lineSpacing() + small.ascent();
    for (int i = 1; i < int(times.size()); ++i) {
        write(painter, m_columns.time, m_columns.typeWidth + m_columns.timeWidth, below, times.at(i), m_small, row, direction);
        below += small.lineSpacing();
    }

    if (entry.isAutomatic()) {
        if (m_columns.typeWords) {
            painter.setPen(ink.number);
            const int x = m_columns.type + m_columns.icon + Typography(m_font).space(2);
            write(painter, x, m_columns.typeWidth - (x - m_columns.type), baseline, tr("console"), m_small, row, direction);
        }
    } else {
        const QRect icon =
            mirrored(direction, row,
                     QRect(row.left() + m_columns.type, row.top() + m_columns.padding + (body.height() - m_columns.icon) / 2,
                           m_columns.icon, m_columns.icon));
        const bool loud = !entry.struck && entry.body.type != EntryType::Note;
        paintIcon(painter, icon.topLeft(), entry.body.type, loud ? Token::Text : Token::Text3);
        if (m_columns.typeWords) {
            painter.setPen(loud ? ink.main : ink.number);
            const int x = m_columns.type + m_columns.icon + Typography(m_font).space(2);
            write(painter, x, m_columns.typeWidth - (x - m_columns.type), baseline, displayName(entry.body.type), m_small, row,
                  direction);
        }
    }
    if (m_columns.whoWidth > 0) {
        painter.setPen(ink.quiet);
        write(painter, m_columns.who, m_columns.whoWidth, baseline, authorOf(entry), m_small, row, direction);
    }
}

/// An arrow up in the margin: saved here, the shared database does not have it yet. It takes no room, so nothing moves when it goes.
void EntryDelegate::paintUnsent(QPainter &painter, const QRect &margin) const
{
    const double half = std::min(margin.width(), margin.height()) * 0.3;
    const QPointF middle = QRectF(margin).center();
    const QPointF tip(middle.x(), middle.y() - half * 1.4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(painter.pen().color(), 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(tip, QPointF(middle.x(), middle.y() + half * 1.4));
    painter.drawLine(tip, tip + QPointF(-half, half));
    painter.drawLine(tip, tip + QPointF(half, half));
    painter.restore();
}

void EntryDelegate::paintBody(QPainter &painter, const QRect &row, const Entry &entry, const EntryLayout &layout, const Ink &ink,
                              Qt::LayoutDirection direction) const
{
    const int top = row.top() + m_columns.padding;
    const int chipHeight = QFontMetrics(m_font).height();
    if (layout.actionNameWidth() > 0) {
        const QRect area(row.left() + m_columns.text, top, layout.actionNameWidth(), chipHeight);
        paintActionChip(painter, mirrored(direction, row, area), layout.actionName(), false, ink.main);
    }
    const QRect textArea(row.left() + m_columns.text, top, m_columns.textWidth, row.height());
    if (layout.actionStateWidth() > 0) {
        const QRect area(textArea.right() + 1 - layout.actionStateWidth(), top, layout.actionStateWidth(), chipHeight);
        const bool open = entry.action ? entry.action->state == ActionInfo::State::Open : entry.decision && entry.decision->state == DecisionState::Proposed;
        paintActionChip(painter, mirrored(direction, row, area), layout.actionState(), isOverdue(entry, m_clock.now()),
                        open ? ink.main : ink.number);
    }
    const QRect visual = mirrored(direction, row, textArea);
    // In a mirrored row the lines end at the column's edge; a deadline's chip has taken its part from the other side.
    const int x = direction == Qt::RightToLeft && layout.actionStateWidth() > 0
                    ? visual.left() + layout.actionStateWidth() + m_columns.gap
                    : visual.left();
    painter.setPen(ink.main);
    layout.text().draw(&painter, QPointF(x, top));
    painter.setPen(m_themes.theme().color(Token::Text2));
    for (const EntryLayout::Earlier &earlier : layout.earlier())
        earlier.text->draw(&painter, QPointF(visual.left(), row.top() + earlier.y));
    for (int i = 0; i < int(layout.files().size()); ++i)
        paintFile(painter, mirrored(direction, row, layout.files().at(i).translated(row.topLeft())), entry.body.files.at(i), ink, direction);
}

void EntryDelegate::paintFile(QPainter &painter, const QRect &area, const EntryFile &file, const Ink &ink, Qt::LayoutDirection direction) const
{
    const Theme &theme = m_themes.theme();
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(QPen(theme.color(Token::Hairline), 1));
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QRect frame(area.left() + 4, area.top() + 4, area.width() * 2 / 5, area.height() - 8);
    const QRect place = mirrored(direction, area, frame);
    const QPixmap picture = m_pictures.picture(file);
    if (!picture.isNull()) {
        const QSize size = picture.size().scaled(place.size(), Qt::KeepAspectRatio);
        painter.drawPixmap(QRect(place.center() - QPoint(size.width() / 2, size.height() / 2), size), picture);
    } else {
        const int side = QFontMetrics(m_font).height();
        m_icons.icon(QStringLiteral("attachment")).paint(&painter, QRect(place.center() - QPoint(side / 2, side / 2), QSize(side, side)));
    }
    painter.restore();
    const QFontMetrics small(m_small);
    const int x = frame.right() - area.left() + 1 + m_columns.gap;
    const int baseline = area.top() + (area.height() - 2 * small.lineSpacing()) / 2 + small.ascent();
    painter.setPen(ink.main);
    write(painter, x, area.width() - x - 4, baseline, file.name, m_small, area, direction);
    painter.setPen(ink.quiet);
    write(painter, x, area.width() - x - 4, baseline + small.lineSpacing(), sizeText(file.bytes), m_small, area, direction);
}

void EntryDelegate::paintActionChip(QPainter &painter, const QRect &area, const QString &text, bool alarm,
                                    const QColor &ink) const
{
    const Theme &theme = m_themes.theme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // Tinted, not solid: the log says that it was late, the rail beside it is where the alarm is.
    painter.setPen(QPen(theme.color(alarm ? Token::Overdue : Token::ControlBorder), 1));
    painter.setBrush(alarm ? QBrush(theme.color(Token::OverdueTint)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.restore();
    painter.setPen(alarm ? theme.color(Token::Text) : ink);
    m_texts.draw(painter, area, text, m_small, {Qt::ElideRight, 1, Qt::AlignHCenter | Qt::AlignVCenter}, Qt::LeftToRight);
}

void EntryDelegate::paintIcon(QPainter &painter, QPoint at, EntryType type, Token tint) const
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (ratio != m_ratio) {
        m_ratio = ratio;
        m_iconPixmaps.clear();
    }
    QPixmap &pixmap = m_iconPixmaps[int(type) * 64 + int(tint)];
    const QSize size(m_columns.icon, m_columns.icon);
    if (pixmap.isNull() || pixmap.deviceIndependentSize().toSize() != size)
        pixmap = m_icons.entryType(type, tint).pixmap(size, ratio);
    painter.drawPixmap(at, pixmap);
}

} // namespace quarterdeck
