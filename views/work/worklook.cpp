// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/worklook.h"

#include "common/severityglyph.h"
#include "common/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace quarterdeck {

namespace {

const QString kDot = QStringLiteral(" · ");

/// All wording of the boards' rows is here.
class WorkWords
{
    Q_DECLARE_TR_FUNCTIONS(Work)

public:
    static WorkLook action(const WorkItem &item, Instant now, const TimeFormat &format)
    {
        WorkLook look{glyphOf(item.loudness), {}, {}, !item.open};
        QStringList parts;
        if (item.mitigation)
            parts << tr("mitigation");
        if (!item.open) {
            parts << (item.settledAt ? tr("done %1").arg(format.time(*item.settledAt)) : tr("done")) << item.reason;
        } else if (item.dueAt) {
            look.time = TimeFormat::remaining(*item.dueAt - now);
            parts << (item.loudness == ClockState::Overdue ? tr("call back")
                      : item.loudness == ClockState::Snoozed ? tr("call back later")
                                                             : tr("back at %1").arg(format.time(*item.dueAt)));
        } else {
            parts << tr("no time box");
        }
        const int times = item.extensions;
        if (times > 0)
            parts << tr("extended %n time(s)", nullptr, times);
        look.detail = joined(parts);
        return look;
    }

    static WorkLook hypothesis(const WorkItem &item, const TimeFormat &format)
    {
        const auto state = static_cast<HypothesisState>(item.state);
        WorkLook look{glyphOf(state), {}, {}, !item.open};
        QStringList numbers;
        for (int number : item.evidence)
            numbers << QString::number(number);
        QStringList parts; // the head of its group says the state
        if (item.settledAt)
            parts << tr("since %1").arg(format.time(*item.settledAt));
        if (item.open && item.person.isEmpty())
            parts << tr("nobody looks into it");
        if (!numbers.isEmpty())
            parts << tr("evidence %1").arg(numbers.join(QStringLiteral(", ")));
        parts << item.reason;
        look.detail = joined(parts);
        return look;
    }

    static WorkLook decision(const WorkItem &item, Instant now, const TimeFormat &format)
    {
        const auto state = static_cast<DecisionState>(item.state);
        WorkLook look{glyphOf(state), {}, {}, state == DecisionState::NoGo || state == DecisionState::Withdrawn};
        const int objections = item.objections;
        QStringList parts;
        if (item.open) {
            const bool over = item.dueAt && now >= *item.dueAt;
            parts << (over ? tr("to be decided") : item.dueAt ? tr("objections until %1").arg(format.time(*item.dueAt)) : tr("proposed"));
            if (item.dueAt && !over)
                look.time = TimeFormat::remaining(*item.dueAt - now);
        } else {
            parts << displayName(state);
            if (item.settledAt)
                parts << format.time(*item.settledAt);
        }
        if (objections > 0)
            parts << tr("%n objection(s)", nullptr, objections);
        parts << item.reason;
        look.detail = joined(parts);
        return look;
    }

    static QString summary(WorkKind kind, const WorkItemsModel &model)
    {
        const int all = model.rowCount(), open = model.openCount();
        if (all == 0)
            return {};
        if (kind == WorkKind::Hypothesis) {
            const int testing = model.countOf(int(HypothesisState::Testing));
            const int tried = model.countOf(int(HypothesisState::Supported)) + model.countOf(int(HypothesisState::Refuted));
            return tr("Tried %1, being tested %2, not tried %3").arg(tried).arg(testing).arg(all - tried - testing);
        }
        if (kind == WorkKind::Decision)
            return tr("Proposed %1, decided %2").arg(open).arg(all - open);
        int over = 0;
        for (int row = 0; row < all; ++row) {
            const WorkItem &item = model.itemAt(row);
            over += item.open && item.dueAt && *item.dueAt <= model.now() ? 1 : 0;
        }
        return over > 0 ? tr("Open %1, over time %2, done %3").arg(open).arg(over).arg(all - open) : tr("Open %1, done %2").arg(open).arg(all - open);
    }

    static QString group(WorkKind kind, int group)
    {
        if (kind == WorkKind::Hypothesis)
            return displayName(static_cast<HypothesisState>(group));
        if (group == 0)
            return {};
        return kind == WorkKind::Action ? tr("Done") : tr("Decided");
    }

private:
    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(kDot);
    }
    static WorkGlyph glyphOf(ClockState state)
    {
        switch (state) {
        case ClockState::Normal: return WorkGlyph::Running;
        case ClockState::Due: return WorkGlyph::Due;
        case ClockState::Overdue: return WorkGlyph::Over;
        case ClockState::Acknowledged:
        case ClockState::Snoozed: return WorkGlyph::Answered;
        case ClockState::Met: return WorkGlyph::Done;
        }
        return WorkGlyph::Running;
    }
    static WorkGlyph glyphOf(HypothesisState state)
    {
        switch (state) {
        case HypothesisState::Open: return WorkGlyph::Open;
        case HypothesisState::Testing: return WorkGlyph::Testing;
        case HypothesisState::Supported: return WorkGlyph::Supported;
        case HypothesisState::Refuted: return WorkGlyph::Refuted;
        case HypothesisState::Parked: return WorkGlyph::Parked;
        }
        return WorkGlyph::Open;
    }
    static WorkGlyph glyphOf(DecisionState state)
    {
        switch (state) {
        case DecisionState::Decided: return WorkGlyph::Decided;
        case DecisionState::Proposed: return WorkGlyph::Proposed;
        case DecisionState::Go: return WorkGlyph::Go;
        case DecisionState::NoGo: return WorkGlyph::NoGo;
        case DecisionState::Withdrawn: return WorkGlyph::Withdrawn;
        }
        return WorkGlyph::Decided;
    }
};

void drawTick(QPainter &painter, const QRectF &area)
{
    const QPointF low(area.left() + area.width() * 0.4, area.bottom() - area.height() * 0.15);
    painter.drawLine(QPointF(area.left(), area.center().y()), low);
    painter.drawLine(low, QPointF(area.right(), area.top() + area.height() * 0.1));
}

void drawCross(QPainter &painter, const QRectF &area)
{
    const QRectF inner = area.adjusted(area.width() / 6, area.height() / 6, -area.width() / 6, -area.height() / 6);
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

} // namespace

WorkLook lookOf(WorkKind kind, const WorkItem &item, Instant now, const TimeFormat &format)
{
    switch (kind) {
    case WorkKind::Action: return WorkWords::action(item, now, format);
    case WorkKind::Hypothesis: return WorkWords::hypothesis(item, format);
    case WorkKind::Decision: return WorkWords::decision(item, now, format);
    }
    return {};
}

QString groupTitle(WorkKind kind, int group) { return WorkWords::group(kind, group); }

QString summaryOf(WorkKind kind, const WorkItemsModel &model) { return WorkWords::summary(kind, model); }

void paintGlyph(QPainter &painter, const QRectF &area, WorkGlyph glyph, const Theme &theme)
{
    const double pen = std::max(1.5, area.width() / 10);
    const QRectF inner = area.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    const QPen strong(theme.color(Token::Text), pen * 1.25), quiet(theme.color(Token::Text3), pen);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(quiet);
    switch (glyph) {
    case WorkGlyph::Running:
        painter.drawEllipse(inner);
        painter.drawLine(inner.center(), QPointF(inner.center().x(), inner.top() + inner.height() / 4));
        break;
    case WorkGlyph::Over:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::Overdue));
        painter.drawPath(severityShape(1, inner));
        break;
    case WorkGlyph::Answered:
        painter.setPen(QPen(theme.color(Token::Overdue), pen));
        painter.drawPath(severityShape(1, inner));
        break;
    case WorkGlyph::Due:
        painter.setPen(QPen(theme.color(Token::ShapeOutline), pen / 2));
        painter.setBrush(theme.color(Token::Due));
        painter.drawPath(severityShape(2, inner));
        break;
    case WorkGlyph::Done:
    case WorkGlyph::Go:
        drawTick(painter, inner);
        break;
    case WorkGlyph::Open:
        painter.drawEllipse(inner);
        break;
    case WorkGlyph::Testing:
        painter.setPen(strong);
        painter.drawEllipse(inner);
        painter.setBrush(theme.color(Token::Text));
        painter.drawPie(inner, 270 * 16, 180 * 16);
        break;
    case WorkGlyph::Supported:
        painter.setPen(strong);
        drawTick(painter, inner);
        break;
    case WorkGlyph::Refuted:
    case WorkGlyph::NoGo:
        drawCross(painter, inner);
        break;
    case WorkGlyph::Parked: {
        const double x = inner.width() / 4;
        painter.drawLine(QPointF(inner.center().x() - x, inner.top() + x), QPointF(inner.center().x() - x, inner.bottom() - x));
        painter.drawLine(QPointF(inner.center().x() + x, inner.top() + x), QPointF(inner.center().x() + x, inner.bottom() - x));
        break;
    }
    case WorkGlyph::Proposed:
    case WorkGlyph::Decided: {
        const QPointF middle = inner.center();
        painter.setPen(glyph == WorkGlyph::Proposed ? strong : quiet);
        painter.setBrush(glyph == WorkGlyph::Proposed ? QBrush() : QBrush(theme.color(Token::Text3)));
        painter.drawPolygon(QPolygonF{QPointF(middle.x(), inner.top()), QPointF(inner.right(), middle.y()), QPointF(middle.x(), inner.bottom()),
                                      QPointF(inner.left(), middle.y())});
        break;
    }
    case WorkGlyph::Withdrawn:
        painter.drawLine(QPointF(inner.left(), inner.center().y()), QPointF(inner.right(), inner.center().y()));
        break;
    }
    painter.restore();
}

} // namespace quarterdeck
