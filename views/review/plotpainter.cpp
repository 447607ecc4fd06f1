// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/plotpainter.h"

#include "common/heatscale.h"
#include "common/severityglyph.h"
#include "review/figurepainter.h"

#include <QHash>
#include <QPaintEngine>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace quarterdeck {

namespace {

constexpr double kGap = 6; ///< between words and what they belong to
constexpr double kTickMark = 4;
constexpr double kTitleGap = 2;    ///< between an axis' title and its topmost tick
constexpr double kWhisker = 5;     ///< half the height of an interval's ends
constexpr double kReach = 12;      ///< a click this far from a shape still means it
constexpr double kSideShare = 0.3; ///< of the width, words at a side at most
constexpr double kKeySample = 18;
constexpr int kManyMarks = 150;
constexpr int kCrowd = 1000;
// A plot reads from left to right in every language; the words in it have their own direction.
constexpr int kLeft = int(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute);
constexpr int kRight = int(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
// Shapes by the severity that has them.
constexpr int kDiamond = 3;
constexpr int kDisc = 5;

} // namespace

QColor plotColor(PlotInk ink, const Theme &theme)
{
    switch (ink) {
    case PlotInk::Strong:
        return theme.color(Token::Text);
    case PlotInk::Quiet:
    case PlotInk::Hatched:
        return theme.color(Token::Text3);
    case PlotInk::Accent:
        return theme.color(Token::FocusRing);
    case PlotInk::Signal:
        return theme.color(Token::Overdue);
    case PlotInk::Engage:
        return theme.statusColor(Status::Detected);
    case PlotInk::Fix:
        return theme.statusColor(Status::Investigating);
    case PlotInk::Verify:
        return theme.statusColor(Status::Monitoring);
    }
    return theme.color(Token::Text);
}

Qt::PenStyle penStyle(PlotDash dash)
{
    return dash == PlotDash::Solid ? Qt::SolidLine : dash == PlotDash::Dashed ? Qt::DashLine : Qt::DotLine;
}

QBrush plotBrush(PlotInk ink, const Theme &theme)
{
    return QBrush(plotColor(ink, theme), ink == PlotInk::Hatched ? Qt::BDiagPattern : Qt::SolidPattern);
}

PlotPainter::PlotPainter(const Plot &plot, const Theme &theme, const QFont &font, const QRectF &whole)
    : m_plot(plot),
      m_theme(theme),
      m_font(inPixels(font)),
      m_metrics(m_font),
      m_whole(whole)
{
    m_markSize = std::round(m_metrics.height()
                            * (plot.marks.size() > kCrowd       ? 0.32
                               : plot.marks.size() > kManyMarks ? 0.5
                                                                : 0.62));
    const double line = m_metrics.height();
    double left = 0;
    for (const PlotTick &tick : plot.y.ticks)
        left = std::max(left, m_metrics.horizontalAdvance(tick.label));
    double right = 0;
    for (const Words &words : sideWords())
        right = std::max(right, m_metrics.horizontalAdvance(words.text));
    left = std::min(left, whole.width() * kSideShare) + kGap + kTickMark;
    right = right > 0 ? std::min(right, whole.width() * kSideShare) + kGap : kGap;
    const double keys = linesOfKeys();
    // The topmost tick's words reach half a line above the plot; the axis' title stands above them.
    double top = keys * (line + kGap) + (plot.y.title.isEmpty() ? line / 2 : line * 1.5 + kTitleGap);
    if (!plot.heading.isEmpty())
        top += line + kGap;
    double bottom = plot.x.ticks.isEmpty() ? kGap : line + kGap + kTickMark;
    if (!plot.x.title.isEmpty())
        bottom += line;
    m_area = whole.adjusted(left, top, -right, -bottom);
}

QPointF PlotPainter::toPixels(const QPointF &at) const
{
    const PlotAxis &x = m_plot.x;
    const PlotAxis &y = m_plot.y;
    return {m_area.left() + (at.x() - x.min) / (x.max - x.min) * m_area.width(),
            m_area.bottom() - (at.y() - y.min) / (y.max - y.min) * m_area.height()};
}

QRectF PlotPainter::toPixels(const QRectF &area) const
{
    return QRectF(toPixels(area.topLeft()), toPixels(area.bottomRight())).normalized();
}

QRectF PlotPainter::markBox(const PlotMark &mark) const
{
    if (!mark.area.isNull())
        return toPixels(mark.area);
    const double size = mark.shape != PlotMark::Shape::Dot ? m_markSize
                      : mark.ink == PlotInk::Signal        ? m_markSize * 1.4
                                                           : m_markSize * 0.8;
    const QPointF middle = toPixels(mark.at);
    return {middle.x() - size / 2, middle.y() - size / 2, size, size};
}

int PlotPainter::markAt(const QPointF &pixel) const
{
    int best = -1;
    double nearest = kReach * kReach;
    for (int i = 0; i < m_plot.marks.size(); ++i) {
        const PlotMark &mark = m_plot.marks.at(i);
        if (!mark.area.isNull()) {
            if (markBox(mark).adjusted(-1, -1, 1, 1).contains(pixel))
                return i;
            continue;
        }
        const QPointF away = toPixels(mark.at) - pixel;
        const double distance = QPointF::dotProduct(away, away);
        if (distance < nearest) {
            nearest = distance;
            best = i;
        }
    }
    return best;
}

void PlotPainter::paintBehind(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(m_theme.color(Token::Hairline), 1));
    if (m_plot.y.grid) {
        for (const PlotTick &tick : m_plot.y.ticks) {
            const double y = toPixels(QPointF(m_plot.x.min, tick.at)).y();
            painter.drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
        }
    }
    if (m_plot.x.grid) {
        for (const PlotTick &tick : m_plot.x.ticks) {
            const double x = toPixels(QPointF(tick.at, m_plot.y.min)).x();
            painter.drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom()));
        }
    }
    painter.restore();
    paintCells(painter);
}

void PlotPainter::paintAbove(QPainter &painter, int current) const
{
    painter.save();
    painter.setFont(m_font);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    for (const PlotGuide &guide : m_plot.guides) {
        if (!isInside(guide))
            continue;
        const double y = toPixels(QPointF(m_plot.x.min, guide.at)).y();
        painter.setPen(QPen(plotColor(guide.ink, m_theme), guide.dash == PlotDash::Solid ? 2 : 1.5, penStyle(guide.dash)));
        painter.drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
    }
    if (m_plot.marks.size() > kManyMarks && painter.paintEngine()->type() == QPaintEngine::Raster) {
        stampMarks(painter);
    } else {
        for (const PlotMark &mark : m_plot.marks)
            paintMark(painter, mark);
    }
    paintIntervals(painter);
    if (current >= 0 && current < m_plot.marks.size())
        paintCurrent(painter, m_plot.marks.at(current));
    paintTicks(painter);
    paintKeys(painter);
    paintSideWords(painter);
    paintNotes(painter);
    painter.restore();
}

/// The labels of the x axis: all, or every second, third … so that they stand evenly and apart.
QVector<std::pair<QRectF, QString>> PlotPainter::wordsBelow() const
{
    QVector<std::pair<QRectF, QString>> words;
    for (const PlotTick &tick : m_plot.x.ticks) {
        if (tick.label.isEmpty())
            continue;
        const double x = toPixels(QPointF(tick.at, m_plot.y.min)).x();
        const double width = m_metrics.horizontalAdvance(tick.label) + 1;
        const double left = std::clamp(x - width / 2, m_whole.left(), std::max(m_whole.left(), m_whole.right() - width));
        words.append({QRectF(left, m_area.bottom() + kGap, width, m_metrics.height()), tick.label});
    }
    for (qsizetype stride = 1; stride < words.size(); ++stride) {
        bool apart = true;
        for (qsizetype i = stride; i < words.size() && apart; i += stride)
            apart = words.at(i).first.left() >= words.at(i - stride).first.right() + 2 * kGap;
        if (!apart)
            continue;
        QVector<std::pair<QRectF, QString>> kept;
        for (qsizetype i = 0; i < words.size(); i += stride)
            kept.append(words.at(i));
        return kept;
    }
    return words.isEmpty() ? words : words.first(1);
}

void PlotPainter::paintTicks(QPainter &painter) const
{
    painter.setPen(m_theme.color(Token::Text2));
    const double line = m_metrics.height();
    double free = m_area.bottom() + 2 * line;
    for (const PlotTick &tick : m_plot.y.ticks) {
        const double y = toPixels(QPointF(m_plot.x.min, tick.at)).y();
        if (tick.label.isEmpty() || y + line / 2 > free)
            continue;
        free = y - line / 2;
        const QRectF box(m_whole.left(), y - line / 2, m_area.left() - kGap - m_whole.left(), line);
        painter.drawText(box, kRight, m_metrics.elidedText(tick.label, Qt::ElideMiddle, box.width()));
    }
    for (const auto &[box, text] : wordsBelow())
        painter.drawText(box, kLeft, text);
    painter.setPen(m_theme.color(Token::Text3));
    if (!m_plot.y.title.isEmpty())
        painter.drawText(QRectF(m_whole.left(), m_area.top() - line * 1.5 - kTitleGap, m_whole.width(), line), kLeft,
                         m_plot.y.title);
    if (!m_plot.x.title.isEmpty())
        painter.drawText(QRectF(m_area.left(), m_whole.bottom() - line, m_area.width(), line), kRight, m_plot.x.title);
    if (!m_plot.heading.isEmpty()) {
        QFont strong = m_font;
        strong.setWeight(QFont::DemiBold);
        painter.setFont(strong);
        painter.setPen(m_theme.color(Token::Text));
        painter.drawText(QRectF(m_whole.left(), m_whole.top(), m_whole.width(), line), kLeft, m_plot.heading);
        painter.setFont(m_font);
    }
}

double PlotPainter::keyWidth(const PlotKey &key) const
{
    return kKeySample + kGap + m_metrics.horizontalAdvance(key.text) + 3 * kGap;
}

double PlotPainter::linesOfKeys() const
{
    if (m_plot.keys.isEmpty())
        return 0;
    int lines = 1;
    double used = 0;
    for (const PlotKey &key : m_plot.keys) {
        const double width = keyWidth(key);
        if (used > 0 && used + width > m_whole.width()) {
            ++lines;
            used = 0;
        }
        used += width;
    }
    return lines;
}

void PlotPainter::paintKeys(QPainter &painter) const
{
    const double line = m_metrics.height();
    QPointF place = m_whole.topLeft() + QPointF(0, m_plot.heading.isEmpty() ? 0 : line + kGap);
    for (const PlotKey &key : m_plot.keys) {
        const double width = keyWidth(key);
        if (place.x() > m_whole.left() && place.x() + width > m_whole.right())
            place = QPointF(m_whole.left(), place.y() + line + kGap);
        paintKey(painter, key, QRectF(place, QSizeF(kKeySample, line)));
        painter.setPen(m_theme.color(Token::Text2));
        painter.drawText(QRectF(place.x() + kKeySample + kGap, place.y(), width, line), kLeft, key.text);
        place.rx() += width;
    }
}

void PlotPainter::paintKey(QPainter &painter, const PlotKey &key, const QRectF &box) const
{
    const QPointF middle = box.center();
    if (key.look == PlotKey::Look::Severity || key.look == PlotKey::Look::Signal) {
        PlotMark mark;
        mark.shape = key.look == PlotKey::Look::Severity ? PlotMark::Shape::Severity : PlotMark::Shape::Dot;
        mark.ink = PlotInk::Signal;
        mark.rank = key.rank;
        mark.open = key.open;
        painter.save();
        painter.translate(middle - toPixels(QPointF(m_plot.x.min, m_plot.y.min)));
        mark.at = QPointF(m_plot.x.min, m_plot.y.min);
        paintMark(painter, mark);
        painter.restore();
    } else if (key.look == PlotKey::Look::Line) {
        painter.setPen(QPen(plotColor(key.ink, m_theme), 2, penStyle(key.dash)));
        painter.drawLine(QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y()));
    } else {
        painter.setPen(QPen(plotColor(key.ink, m_theme), 1));
        painter.setBrush(plotBrush(key.ink, m_theme));
        painter.drawRect(QRectF(middle.x() - 6, middle.y() - 6, 12, 12));
        painter.setBrush(Qt::NoBrush);
    }
}

bool PlotPainter::isInside(const PlotGuide &guide) const { return guide.at >= m_plot.y.min && guide.at <= m_plot.y.max; }

QVector<PlotPainter::Words> PlotPainter::sideWords() const
{
    QVector<Words> words;
    for (const PlotGuide &guide : m_plot.guides) {
        if (!guide.label.isEmpty() && isInside(guide))
            words.append({guide.at, guide.label, m_theme.color(Token::Text2)});
    }
    for (const PlotLine &line : m_plot.lines) {
        if (!line.label.isEmpty() && !line.points.isEmpty())
            words.append({line.points.constLast().y(), line.label, m_theme.color(Token::Text)});
    }
    for (const PlotInterval &interval : m_plot.intervals) {
        if (!interval.label.isEmpty())
            words.append({interval.y, interval.label, m_theme.color(Token::Text)});
    }
    return words;
}

/// Words beside what they name; where they would touch they are pushed apart.
void PlotPainter::paintSideWords(QPainter &painter) const
{
    QVector<Words> words = sideWords();
    for (Words &one : words)
        one.y = toPixels(QPointF(m_plot.x.max, one.y)).y();
    std::stable_sort(words.begin(), words.end(), [](const Words &a, const Words &b) { return a.y < b.y; });
    const double line = m_metrics.height();
    double lowest = m_whole.bottom() - line / 2;
    for (auto one = words.rbegin(); one != words.rend(); ++one) {
        one->y = std::min(one->y, lowest);
        lowest = one->y - line;
    }
    double highest = m_whole.top() + line / 2;
    const double width = m_whole.right() - m_area.right() - kGap;
    for (Words &one : words) {
        one.y = std::max(one.y, highest);
        highest = one.y + line;
        painter.setPen(one.color);
        painter.drawText(QRectF(m_area.right() + kGap, one.y - line / 2, width + 1, line), kLeft,
                         m_metrics.elidedText(one.text, Qt::ElideRight, width + 1));
    }
}

void PlotPainter::paintNotes(QPainter &painter) const
{
    const double line = m_metrics.height();
    painter.setPen(m_theme.color(Token::Text));
    for (const PlotNote &note : m_plot.notes) {
        const QPointF at = toPixels(note.at);
        const double width = m_metrics.horizontalAdvance(note.text) + 1;
        double left = note.alignment & Qt::AlignTrailing ? at.x() - kGap - width
                    : note.alignment & Qt::AlignHCenter  ? at.x() - width / 2
                                                         : at.x() + kGap;
        left = std::clamp(left, m_whole.left(), std::max(m_whole.left(), m_whole.right() - width));
        // Above a mark means above its tip.
        const double top = note.alignment & Qt::AlignBottom ? at.y() - line - m_markSize * 0.7 : at.y() - line / 2;
        painter.drawText(QRectF(left, top, width, line), kLeft, note.text);
    }
}

void PlotPainter::paintCells(QPainter &painter) const
{
    if (m_plot.cells.isEmpty())
        return;
    painter.save();
    painter.setFont(m_font);
    for (const PlotCell &cell : m_plot.cells) {
        const QRectF box = toPixels(cell.area).adjusted(1, 1, -1, -1);
        if (cell.step == 0) {
            painter.fillRect(box, m_theme.color(Token::Panel));
            continue;
        }
        painter.fillRect(box, heatColor(cell.step));
        if (m_metrics.horizontalAdvance(cell.text) <= box.width()) {
            painter.setPen(heatTextColor(cell.step));
            painter.drawText(box, Qt::AlignCenter, cell.text);
        }
    }
    painter.restore();
}

/// Seen on bars and dots as well as beside them: a stroke of the words' colour in a seam of the card's.
void PlotPainter::paintIntervals(QPainter &painter) const
{
    for (const auto &[color, width] : {std::pair{Token::Card, 6.0}, std::pair{Token::Text, 2.0}}) {
        painter.setPen(QPen(m_theme.color(color), width, Qt::SolidLine, Qt::SquareCap));
        for (const PlotInterval &one : m_plot.intervals) {
            const QPointF from = toPixels(QPointF(one.from, one.y)), to = toPixels(QPointF(one.to, one.y));
            const QPointF up(0, one.from < one.to ? kWhisker : m_metrics.height() * 0.75);
            painter.drawLine(from, to);
            painter.drawLine(from - up, from + up);
            painter.drawLine(to - up, to + up);
        }
    }
}

void PlotPainter::paintMark(QPainter &painter, const PlotMark &mark) const
{
    if (mark.shape != PlotMark::Shape::Severity && mark.shape != PlotMark::Shape::Dot)
        return;
    const QRectF box = markBox(mark);
    const bool severity = mark.shape == PlotMark::Shape::Severity;
    const QColor fill = severity && mark.rank > 0 ? m_theme.severityFill(mark.rank) : plotColor(mark.ink, m_theme);
    const QColor outline = severity ? m_theme.severityOutline(mark.rank) : QColor();
    const QPainterPath path =
        severity ? severityShape(mark.rank, box) : severityShape(mark.ink == PlotInk::Signal ? kDiamond : kDisc, box);
    const QColor edge = outline.isValid() ? outline : fill;
    const bool hollow = mark.open || (severity && mark.rank <= 0);
    // A seam of the card's colour keeps shapes apart that lie on each other.
    painter.setPen(QPen(hollow || outline.isValid() ? edge : m_theme.color(Token::Card), hollow ? 1.6 : 1));
    painter.setBrush(hollow ? QBrush(m_theme.color(Token::Card)) : QBrush(fill));
    painter.drawPath(path);
    if (!mark.open)
        return;
    painter.setPen(QPen(edge, 1.6, Qt::SolidLine, Qt::RoundCap));
    const QPointF tip(box.center().x(), box.top() - m_markSize * 0.8);
    painter.drawLine(QPointF(tip.x(), box.top()), tip);
    painter.drawLine(tip, tip + QPointF(-3, 3));
    painter.drawLine(tip, tip + QPointF(3, 3));
}

/// Many marks on a screen: each kind is drawn once and stamped, which is twenty times as fast.
void PlotPainter::stampMarks(QPainter &painter) const
{
    QHash<int, QPixmap> stamps;
    const double scale = painter.device()->devicePixelRatioF();
    const double side = std::ceil(m_markSize * 4);
    for (const PlotMark &mark : m_plot.marks) {
        if (!mark.area.isNull() || mark.shape == PlotMark::Shape::None)
            continue;
        QPixmap &stamp = stamps[((mark.rank * 16 + int(mark.ink)) * 8 + int(mark.shape)) * 2 + mark.open];
        const QPointF middle = toPixels(mark.at);
        if (stamp.isNull()) {
            stamp = QPixmap((QSizeF(side, side) * scale).toSize());
            stamp.setDevicePixelRatio(scale);
            stamp.fill(Qt::transparent);
            QPainter once(&stamp);
            once.setRenderHint(QPainter::Antialiasing);
            once.translate(QPointF(side / 2, side / 2) - middle);
            paintMark(once, mark);
        }
        painter.drawPixmap(middle - QPointF(side / 2, side / 2), stamp);
    }
}

void PlotPainter::paintCurrent(QPainter &painter, const PlotMark &mark) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Token::FocusRing), 2));
    painter.drawRoundedRect(markBox(mark).adjusted(-4, -4, 4, 4), 3, 3);
}

} // namespace quarterdeck
