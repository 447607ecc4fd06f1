// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/entrylayout.h"

#include "common/typography.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr Milliseconds kLate{120000};
constexpr int kChipPadding = 7; // left and right of an action's name and state
// Below these widths (in average characters) a row gives up the words of types, then the names.
constexpr int kCharsForTypeWords = 84;
constexpr int kCharsForWho = 60;
constexpr int kCharsOfWho = 10;
// A line longer than this is hard to follow back; wide windows leave the rest free.
constexpr int kLongestTextLine = 130;
constexpr int kFileChars = 40; // a file's box: its picture, name and size
constexpr int kFileLines = 4;

int widestTypeWord(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const EntryType type : kAllEntryTypes)
        widest = std::max(widest, metrics.horizontalAdvance(displayName(type)));
    return widest;
}

QStringList timesOf(const Entry &entry, const TimeFormat &format)
{
    QStringList times;
    if (format.mode() == ZoneMode::Local)
        times << format.time(entry.body.occurred);
    else
        times << format.zonedTime(entry.body.occurred).split(QStringLiteral(" / "));
    if (entry.body.approximate)
        times.first().prepend(u'~');
    if (isLate(entry)) {
        const bool sameDay = format.sameDay(entry.body.occurred, entry.recorded);
        times << QCoreApplication::translate("EntryLayout", "logged %1")
                     .arg(sameDay ? format.time(entry.recorded) : format.dateTime(entry.recorded));
    }
    return times;
}

QString stateOf(const ActionInfo &action, const TimeFormat &format, bool overdue)
{
    if (action.state == ActionInfo::State::Done)
        return action.closedAt ? QCoreApplication::translate("EntryLayout", "done %1").arg(format.time(*action.closedAt))
                               : QCoreApplication::translate("EntryLayout", "done");
    if (!action.dueAt)
        return QCoreApplication::translate("EntryLayout", "open");
    return overdue ? QCoreApplication::translate("EntryLayout", "was due %1").arg(format.time(*action.dueAt))
                   : QCoreApplication::translate("EntryLayout", "due %1").arg(format.time(*action.dueAt));
}

/// What follows the text in a quieter voice.
QString afterwords(const Entry &entry)
{
    QString after;
    if (entry.isAmended())
        after += QCoreApplication::translate("EntryLayout", "amended");
    if (entry.struck) {
        if (!after.isEmpty())
            after += QStringLiteral(" · ");
        after += entry.strikeReason.isEmpty()
                   ? QCoreApplication::translate("EntryLayout", "struck by %1").arg(entry.struckBy)
                   : QCoreApplication::translate("EntryLayout", "struck by %1: %2").arg(entry.struckBy, entry.strikeReason);
    }
    return after;
}

bool startsMention(const QString &text, qsizetype at)
{
    return (text.at(at) == u'@' || text.at(at) == u'#') && at + 1 < text.size() && text.at(at + 1).isLetter()
        && (at == 0 || !text.at(at - 1).isLetterOrNumber());
}

void addMentions(QVector<QTextLayout::FormatRange> &formats, const QString &text, qsizetype end, const QFont &strong)
{
    for (qsizetype at = 0; at < end; ++at) {
        if (!startsMention(text, at))
            continue;
        qsizetype stop = at + 1;
        while (stop < end && (text.at(stop).isLetterOrNumber() || text.at(stop) == u'_' || text.at(stop) == u'-'))
            ++stop;
        QTextLayout::FormatRange range{int(at), int(stop - at), {}};
        range.format.setFontWeight(strong.weight());
        formats.append(range);
        at = stop;
    }
}

void addHighlights(QVector<QTextLayout::FormatRange> &formats, const QString &text, const EntryLook &look)
{
    if (look.highlight.isEmpty())
        return;
    for (qsizetype at = text.indexOf(look.highlight, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(look.highlight, at + look.highlight.size(), Qt::CaseInsensitive)) {
        QTextLayout::FormatRange range{int(at), int(look.highlight.size()), {}};
        range.format.setBackground(look.highlightColor);
        formats.append(range);
    }
}

struct Wrapped
{
    std::unique_ptr<QTextLayout> layout;
    int lines = 0;
    bool cut = false;
};

/// Wraps at the column's width; the first row gives way to `indent` pixels. maxLines 0 = all.
Wrapped wrap(const QString &text, const QFont &font, const QVector<QTextLayout::FormatRange> &formats, int width, int indent,
             int maxLines, Qt::LayoutDirection direction)
{
    Wrapped wrapped;
    wrapped.layout = std::make_unique<QTextLayout>(text, font);
    wrapped.layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // The paragraph reads in its own direction, but stands at the window's leading edge.
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    wrapped.layout->setTextOption(option);
    wrapped.layout->setFormats(formats);
    wrapped.layout->beginLayout();
    qreal y = 0;
    int lastStart = 0;
    for (;;) {
        QTextLine line = wrapped.layout->createLine();
        if (!line.isValid())
            break;
        if (maxLines > 0 && wrapped.lines == maxLines) {
            wrapped.cut = true;
            break;
        }
        const int room = wrapped.lines == 0 ? indent : 0;
        line.setLineWidth(std::max(1, width - room));
        line.setPosition(QPointF(direction == Qt::RightToLeft ? 0 : room, y));
        y += line.height();
        lastStart = line.textStart();
        ++wrapped.lines;
    }
    wrapped.layout->endLayout();
    if (wrapped.cut) {
        QString rest = text.mid(lastStart, width); // a pixel is less than a character
        rest.replace(QChar::LineSeparator, u' ');
        const int room = wrapped.lines == 1 ? indent : 0;
        const QString last = QFontMetrics(font).elidedText(rest + u'…', Qt::ElideRight, width - room);
        Wrapped shorter = wrap(text.left(lastStart) + last, font, formats, width, indent, 0, direction);
        shorter.cut = true;
        return shorter;
    }
    return wrapped;
}

int heightOf(const QTextLayout &layout) { return qCeil(layout.boundingRect().height()); }

QString lined(const QString &text)
{
    QString copy = text;
    return copy.replace(u'\n', QChar::LineSeparator);
}

} // namespace

bool isOverdue(const Entry &entry, Instant now)
{
    return entry.action && !entry.struck && entry.action->state == ActionInfo::State::Open && entry.action->dueAt
        && *entry.action->dueAt <= now;
}

bool isLate(const Entry &entry) { return !entry.isAutomatic() && entry.recorded - entry.body.occurred > kLate; }

EntryColumns EntryColumns::of(int width, const QFont &body, int highestNumber, ZoneMode mode)
{
    const Typography type(body);
    const QFontMetrics metrics(body);
    const QFontMetrics small(type.small());
    const int chars = width / std::max(1, metrics.averageCharWidth());
    EntryColumns columns;
    columns.width = width;
    columns.padding = type.space(1) + 1;
    columns.gap = type.space(3);
    columns.icon = metrics.height() - 4;
    columns.typeWords = chars >= kCharsForTypeWords;
    columns.gutter = small.horizontalAdvance(QString(std::max(3, int(QString::number(highestNumber).size())), u'0'));
    columns.number = type.space(3);
    columns.time = columns.number + columns.gutter + columns.gap;
    const QString clock = mode == ZoneMode::Local ? QStringLiteral("~00:00") : QStringLiteral("~00:00Z");
    columns.timeWidth = metrics.horizontalAdvance(clock);
    if (columns.typeWords)
        columns.timeWidth = std::max(
            columns.timeWidth,
            small.horizontalAdvance(QCoreApplication::translate("EntryLayout", "logged %1").arg(QStringLiteral("00:00"))));
    columns.type = columns.time + columns.timeWidth + columns.gap;
    columns.typeWidth = columns.icon + (columns.typeWords ? type.space(2) + widestTypeWord(small) : 0);
    columns.who = columns.type + columns.typeWidth + columns.gap;
    columns.whoWidth = chars >= kCharsForWho ? small.averageCharWidth() * kCharsOfWho : 0;
    columns.text = columns.who + (columns.whoWidth > 0 ? columns.whoWidth + columns.gap : 0);
    columns.textWidth = std::max(metrics.averageCharWidth() * 8, width - columns.text - columns.gap);
    columns.textWidth = std::min(columns.textWidth, metrics.averageCharWidth() * kLongestTextLine);
    return columns;
}

EntryLayout::EntryLayout(const Entry &entry, const EntryColumns &columns, const EntryLook &look, const TimeFormat &format,
                         bool overdue)
    : m_width(columns.width),
      m_times(timesOf(entry, format))
{
    const QFontMetrics small(look.small);
    // A proposal must not read as a decision that was taken, nor an idea as one that was tested.
    if (entry.action) {
        m_actionName = entry.action->name;
        m_actionState = stateOf(*entry.action, format, overdue);
    } else if (entry.hypothesis) {
        m_actionName = entry.hypothesis->name;
        m_actionState = entry.hypothesis->state == HypothesisState::Open ? QString() : displayName(entry.hypothesis->state);
    } else if (entry.decision && entry.decision->state != DecisionState::Decided) {
        m_actionName = entry.decision->name;
        m_actionState = displayName(entry.decision->state);
    }
    if (!m_actionName.isEmpty()) {
        if (entry.struck)
            m_actionState.clear();
        m_nameWidth = small.horizontalAdvance(m_actionName) + kChipPadding * 2;
        m_stateWidth = m_actionState.isEmpty() ? 0 : small.horizontalAdvance(m_actionState) + kChipPadding * 2;
    }
    layText(entry, columns, look, format);
    const int body = QFontMetrics(look.body).lineSpacing();
    const int leading = body + int(m_times.size() - 1) * small.lineSpacing();
    int y = columns.padding + std::max({heightOf(*m_text), leading, columns.icon});
    y = layFiles(entry, columns, look, y);
    if (look.expanded && entry.isAmended()) {
        layEarlier(entry, columns, look, format, y + 2);
        if (!m_earlier.empty())
            y = m_earlier.back().y + heightOf(*m_earlier.back().text);
    }
    m_height = y + columns.padding;
}

void EntryLayout::layText(const Entry &entry, const EntryColumns &columns, const EntryLook &look, const TimeFormat &)
{
    QString text = lined(entryText(entry));
    const qsizetype typed = text.size();
    const QString after = afterwords(entry);
    if (!after.isEmpty())
        text += QStringLiteral("   ") + after;
    QVector<QTextLayout::FormatRange> formats;
    if (entry.struck) {
        QTextLayout::FormatRange ruled{0, int(typed), {}};
        ruled.format.setFontStrikeOut(true);
        formats.append(ruled);
    } else if (!entry.isAutomatic()) {
        addMentions(formats, text, typed, look.strong);
    }
    addHighlights(formats, text, look);
    if (!after.isEmpty()) {
        QTextLayout::FormatRange quiet{int(typed), int(text.size() - typed), {}};
        quiet.format.setFontPointSize(look.small.pointSizeF());
        quiet.format.setForeground(look.quiet);
        formats.append(quiet);
    }
    const int indent = m_nameWidth > 0 ? m_nameWidth + columns.gap / 2 : 0;
    const int width = columns.textWidth - (m_stateWidth > 0 ? m_stateWidth + columns.gap : 0);
    Wrapped wrapped = wrap(text, look.body, formats, width, indent, look.expanded ? 0 : kMostRows, look.direction);
    m_hasMore = wrapped.cut || wrapped.lines > kMostRows || entry.isAmended();
    m_text = std::move(wrapped.layout);
}

/// Side by side while there is room. Their size is known before a picture is decoded, so nothing moves when it is.
int EntryLayout::layFiles(const Entry &entry, const EntryColumns &columns, const EntryLook &look, int y)
{
    if (entry.body.files.isEmpty())
        return y;
    const QFontMetrics small(look.small);
    const QSize size(std::min(columns.textWidth, small.averageCharWidth() * kFileChars), small.lineSpacing() * kFileLines);
    const int besides = std::max(1, (columns.textWidth + columns.gap) / (size.width() + columns.gap));
    y += columns.padding;
    for (int i = 0; i < int(entry.body.files.size()); ++i) {
        const QPoint at(columns.text + i % besides * (size.width() + columns.gap), y + i / besides * (size.height() + columns.padding));
        m_files.append(QRect(at, size));
    }
    return m_files.last().bottom() + 1;
}

void EntryLayout::layEarlier(const Entry &entry, const EntryColumns &columns, const EntryLook &look, const TimeFormat &format,
                             int y)
{
    for (const EntryVersion &version : entry.earlier) {
        const QString head = QStringLiteral("%1 %2: ").arg(format.time(version.recorded), version.author);
        const QString text = head + lined(version.body.text);
        QVector<QTextLayout::FormatRange> formats;
        QTextLayout::FormatRange ruled{int(head.size()), int(text.size() - head.size()), {}};
        ruled.format.setFontStrikeOut(true);
        formats.append(ruled);
        Wrapped wrapped = wrap(text, look.small, formats, columns.textWidth, 0, 0, look.direction);
        const int height = heightOf(*wrapped.layout);
        m_earlier.push_back({std::move(wrapped.layout), y});
        y += height;
    }
}

} // namespace quarterdeck
