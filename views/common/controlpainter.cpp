// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/controlpainter.h"

#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr double kRadius = 5;
constexpr double kFrameRadius = 4; // a frame is 2 px wide: a larger radius would cut into the square corners of what is inside
constexpr double kRing = 2;
constexpr double kGap = 1.5; // between the ring and a filled button, so that the ring is seen on any fill
constexpr double kProgressRadius = 4;

bool has(const QStyleOption &option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

bool focused(const QStyleOption &option) { return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled); }

// Share of the bar that is done, 0 to 1.
double progressShare(const QStyleOptionProgressBar &option)
{
    const double span = static_cast<double>(option.maximum) - option.minimum;
    return span <= 0 ? 0 : std::clamp((static_cast<double>(option.progress) - option.minimum) / span, 0.0, 1.0);
}

QRectF progressDone(const QStyleOptionProgressBar &option)
{
    QRectF done = option.rect;
    done.setWidth(done.width() * progressShare(option));
    const bool fromRight = (option.direction == Qt::RightToLeft) != option.invertedAppearance;
    if (fromRight)
        done.moveRight(QRectF(option.rect).right());
    return done;
}

} // namespace

void ControlPainter::roundRect(const QRectF &rect, double radius, const QColor &fill, const QColor &edge, double width) const
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    const double half = width / 2;
    m_painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    m_painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const QRectF body = edge.isValid() ? rect.adjusted(half, half, -half, -half) : rect;
    m_painter.drawRoundedRect(body, radius - half, radius - half);
    m_painter.restore();
}

QColor ControlPainter::borderOf(const QStyleOption &option) const
{
    return m_theme.color(has(option, QStyle::State_Enabled) ? Token::ControlBorder : Token::Hairline);
}

void ControlPainter::field(const QStyleOption &option) const
{
    const bool ring = focused(option);
    const QColor fill =
        option.palette.color(has(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled, QPalette::Base);
    roundRect(option.rect, kRadius, fill, ring ? m_theme.color(Token::FocusRing) : borderOf(option), ring ? kRing : 1);
}

void ControlPainter::frame(const QStyleOption &option, bool operable) const
{
    const bool ring = operable && focused(option);
    const QColor edge = ring ? m_theme.color(Token::FocusRing) : operable ? borderOf(option) : m_theme.color(Token::Hairline);
    roundRect(option.rect, kFrameRadius, QColor(), edge, ring ? kRing : 1);
}

void ControlPainter::button(const QStyleOption &option, bool primary, bool flat) const
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken);
    const bool over = has(option, QStyle::State_MouseOver) && enabled;
    const bool on = has(option, QStyle::State_On);
    const bool filled = primary && enabled;
    QRectF body = option.rect;
    QColor fill;
    QColor edge = borderOf(option);
    if (filled) {
        fill = m_theme.color(over || down ? Token::PrimaryHover : Token::Primary);
        edge = QColor();
    } else if (flat && !on && !over && !down) {
        edge = QColor();
    } else if (on) {
        fill = m_theme.color(Token::Selection);
        edge = m_theme.color(enabled ? Token::FocusRing : Token::Hairline);
    } else {
        fill = m_theme.color(down ? Token::Pressed : over ? Token::Hover : enabled ? Token::Card : Token::Panel);
        if (flat)
            edge = QColor();
    }
    if (focused(option)) {
        roundRect(body, kRadius + 1, filled ? m_theme.color(Token::Card) : fill, m_theme.color(Token::FocusRing), kRing);
        if (filled)
            roundRect(body.adjusted(kRing + kGap, kRing + kGap, -kRing - kGap, -kRing - kGap), kRadius - 2, fill, QColor(), 0);
        return;
    }
    roundRect(body, kRadius, fill, edge, 1);
}

void ControlPainter::label(const Label &label, const QStyleOption &option, bool primary) const
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const Token ink = !enabled ? Token::TextDisabled : primary ? Token::PrimaryText : Token::Text;
    const bool hasIcon = !label.icon.isNull();
    QRect text = label.area;
    if (hasIcon) {
        const QSize icon = label.iconSize;
        const int words = label.text.isEmpty() ? 0 : option.fontMetrics.size(Qt::TextShowMnemonic, label.text).width();
        QRect place(QPoint(), icon);
        if (label.under || words == 0) {
            place.moveCenter(label.area.center());
            if (words > 0)
                place.moveTop(label.area.top() + 4);
            text.setTop(place.bottom() + 2);
        } else {
            const int used = icon.width() + kIconGap + words;
            place.moveTo(label.area.left() + std::max(0, (label.area.width() - used) / 2),
                         label.area.center().y() - icon.height() / 2 + 1);
            text.setLeft(place.right() + 1 + kIconGap);
            text = QStyle::visualRect(label.direction, label.area, text);
            place = QStyle::visualRect(label.direction, label.area, place);
        }
        label.icon.paint(&m_painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                         has(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
    }
    if (label.text.isEmpty())
        return;
    const Qt::Alignment side =
        hasIcon && !label.under ? QStyle::visualAlignment(label.direction, Qt::AlignLeft) : Qt::AlignHCenter;
    m_painter.setPen(m_theme.color(ink));
    m_painter.drawText(
        text, static_cast<int>(side | Qt::AlignVCenter) | (label.mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        label.text);
}

void ControlPainter::pushButtonLabel(const QStyleOptionButton &option, bool primary, bool mnemonics) const
{
    QRect area = option.rect;
    if (option.features.testFlag(QStyleOptionButton::HasMenu)) {
        const QRect arrow(area.right() - kMenuArrow - 4, area.top(), kMenuArrow, area.height());
        area.setRight(arrow.left());
        const Token ink = !has(option, QStyle::State_Enabled) ? Token::TextDisabled : primary ? Token::PrimaryText : Token::Text2;
        chevron(QStyle::visualRect(option.direction, option.rect, arrow), Qt::DownArrow, m_theme.color(ink));
        area = QStyle::visualRect(option.direction, option.rect, area);
    }
    label({area, option.icon, option.iconSize, option.text, option.direction, false, mnemonics}, option, primary);
}

void ControlPainter::toolButton(const QStyleOptionToolButton &option, bool primary, const QRect &menuPart, bool mnemonics) const
{
    button(option, primary, has(option, QStyle::State_AutoRaise));
    const bool split = option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    QRect area = option.rect;
    if (split || option.features.testFlag(QStyleOptionToolButton::HasMenu)) {
        QRect arrow(area.right() - kMenuArrow - 2, area.top(), kMenuArrow, area.height());
        arrow = split ? menuPart : QStyle::visualRect(option.direction, option.rect, arrow);
        chevron(arrow, Qt::DownArrow, m_theme.color(has(option, QStyle::State_Enabled) ? Token::Text2 : Token::TextDisabled));
        if (split) {
            const int edge = option.direction == Qt::RightToLeft ? arrow.right() : arrow.left();
            m_painter.fillRect(QRect(edge, area.top() + 6, 1, area.height() - 12), m_theme.color(Token::Hairline));
        }
        area = QStyle::visualRect(option.direction, option.rect, area.adjusted(2, 0, -kMenuArrow, 0));
    }
    if (option.features.testFlag(QStyleOptionToolButton::Arrow) && option.arrowType != Qt::NoArrow) {
        chevron(area, option.arrowType, m_theme.color(has(option, QStyle::State_Enabled) ? Token::Text2 : Token::TextDisabled));
        return;
    }
    const bool words = option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull();
    static const QIcon none;
    m_painter.setFont(option.font);
    label({area, option.toolButtonStyle == Qt::ToolButtonTextOnly ? none : option.icon, option.iconSize,
           words ? option.text : QString(), option.direction, option.toolButtonStyle == Qt::ToolButtonTextUnderIcon, mnemonics},
          option, primary);
}

QColor ControlPainter::tickOf(const QStyleOption &option) const
{
    return m_theme.color(has(option, QStyle::State_Enabled) ? Token::PrimaryText : Token::Panel);
}

void ControlPainter::boxBody(const QStyleOption &option, double radius) const
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool marked = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool over = has(option, QStyle::State_MouseOver) && enabled;
    QColor fill = m_theme.color(over ? Token::Hover : enabled ? Token::Card : Token::Panel);
    QColor edge = borderOf(option);
    if (marked) {
        fill = m_theme.color(!enabled ? Token::TextDisabled : over ? Token::PrimaryHover : Token::Primary);
        // Dark themes need the edge too: the fill alone is under 3:1 on a card there.
        edge = enabled && m_theme.kind() == ThemeKind::Dark ? m_theme.color(Token::FocusRing) : fill;
    }
    roundRect(option.rect, radius, fill, edge, 1.25);
}

void ControlPainter::checkBox(const QStyleOption &option) const
{
    boxBody(option, 4);
    const QRectF r = option.rect;
    const auto at = [&r](double x, double y) { return QPointF(r.left() + x * r.width(), r.top() + y * r.height()); };
    QPainterPath mark;
    if (has(option, QStyle::State_On)) {
        mark.moveTo(at(0.25, 0.52));
        mark.lineTo(at(0.43, 0.70));
        mark.lineTo(at(0.76, 0.32));
    } else if (has(option, QStyle::State_NoChange)) {
        mark.moveTo(at(0.28, 0.5));
        mark.lineTo(at(0.72, 0.5));
    } else {
        return;
    }
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(tickOf(option), r.width() * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(mark);
    m_painter.restore();
}

void ControlPainter::radioButton(const QStyleOption &option) const
{
    const double side = std::min(option.rect.width(), option.rect.height());
    boxBody(option, side / 2);
    if (!has(option, QStyle::State_On))
        return;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(tickOf(option));
    m_painter.drawEllipse(QRectF(option.rect).center(), side * 0.2, side * 0.2);
    m_painter.restore();
}

void ControlPainter::focusRing(const QStyleOption &option, bool inItemView) const
{
    const QRectF rect = option.rect;
    // Outside item views the rectangle hugs words, which need air between themselves and the ring.
    roundRect(inItemView ? rect : rect.adjusted(-2, 0, 1, 0), inItemView ? 3 : kRadius, QColor(), m_theme.color(Token::FocusRing),
              kRing);
}

void ControlPainter::groupFrame(const QStyleOption &option) const
{
    roundRect(option.rect, kRadius + 1, QColor(), m_theme.color(Token::ControlBorder), 1);
}

void ControlPainter::chevron(const QRectF &area, Qt::ArrowType direction, const QColor &color) const
{
    static constexpr int kTurns[] = {0, 180, 0, 90, -90}; // by Qt::ArrowType: none, up, down, left, right
    const double side = std::min({area.width(), area.height(), 16.0});
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.translate(area.center());
    m_painter.rotate(kTurns[direction]);
    m_painter.setPen(QPen(color, std::max(1.5, side * 0.11), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    const QPointF points[] = {{-side * 0.26, -side * 0.13}, {0, side * 0.14}, {side * 0.26, -side * 0.13}};
    m_painter.drawPolyline(points, 3);
    m_painter.restore();
}

void ControlPainter::comboBox(const QStyleOptionComboBox &option, const QRect &arrow) const
{
    if (option.editable) {
        field(option);
    } else {
        QStyleOption plain = option;
        plain.state.setFlag(QStyle::State_On, false);
        plain.state.setFlag(QStyle::State_Sunken,
                            has(option, QStyle::State_Sunken) && option.activeSubControls != QStyle::SC_None);
        button(plain, false, !option.frame);
    }
    chevron(arrow, Qt::DownArrow, m_theme.color(has(option, QStyle::State_Enabled) ? Token::Text2 : Token::TextDisabled));
}

void ControlPainter::spinBox(const QStyleOptionSpinBox &option, const QRect &up, const QRect &down) const
{
    if (option.frame)
        field(option);
    const auto part = [&](QStyle::SubControl control, const QRect &area, QAbstractSpinBox::StepEnabledFlag step,
                          Qt::ArrowType arrow) {
        const bool able = has(option, QStyle::State_Enabled) && option.stepEnabled.testFlag(step);
        const bool over = able && option.activeSubControls == control && has(option, QStyle::State_MouseOver);
        if (over) {
            const Token token = has(option, QStyle::State_Sunken) ? Token::Pressed : Token::Hover;
            roundRect(QRectF(area).adjusted(1, 1, -1, -1), 3, m_theme.color(token), QColor(), 0);
        }
        chevron(area, arrow, m_theme.color(able ? Token::Text2 : Token::TextDisabled));
    };
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    part(QStyle::SC_SpinBoxUp, up, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    part(QStyle::SC_SpinBoxDown, down, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

void ControlPainter::slider(const QStyleOptionSlider &option, const QRect &groove, const QRect &handle) const
{
    const bool flat = option.orientation == Qt::Horizontal;
    const bool enabled = has(option, QStyle::State_Enabled);
    QRectF track = groove;
    if (flat)
        track = QRectF(track.left(), track.center().y() - 2, track.width(), 4);
    else
        track = QRectF(track.center().x() - 2, track.top(), 4, track.height());
    roundRect(track, 2, m_theme.color(Token::Hairline), QColor(), 0);
    QRectF done = track;
    if (flat)
        option.upsideDown ? done.setLeft(handle.center().x()) : done.setRight(handle.center().x());
    else
        option.upsideDown ? done.setBottom(handle.center().y()) : done.setTop(handle.center().y());
    if (enabled)
        roundRect(done, 2, m_theme.color(Token::FocusRing), QColor(), 0);
    const double side = std::min(handle.width(), handle.height());
    const QRectF knob(QRectF(handle).center().x() - side / 2, QRectF(handle).center().y() - side / 2, side, side);
    const bool ring = focused(option);
    roundRect(knob, side / 2, m_theme.color(has(option, QStyle::State_MouseOver) ? Token::Hover : Token::Card),
              ring ? m_theme.color(Token::FocusRing) : borderOf(option), ring ? 3 : 1.5);
}

void ControlPainter::progressGroove(const QStyleOption &option) const
{
    roundRect(option.rect, kProgressRadius, m_theme.color(Token::Card), borderOf(option), 1);
}

void ControlPainter::progressContents(const QStyleOptionProgressBar &option) const
{
    const bool busy = option.minimum == option.maximum;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    clip.addRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), kProgressRadius - 1, kProgressRadius - 1);
    m_painter.setClipPath(clip);
    // Length unknown: a still hatch, because nothing here moves by itself.
    if (busy)
        m_painter.fillRect(option.rect, QBrush(m_theme.color(Token::FocusRing), Qt::BDiagPattern));
    else
        m_painter.fillRect(progressDone(option), m_theme.color(Token::Primary));
    m_painter.restore();
}

void ControlPainter::progressLabel(const QStyleOptionProgressBar &option) const
{
    if (!option.textVisible || option.text.isEmpty())
        return;
    const QRectF done = progressDone(option);
    const auto text = [&](const QRegion &clip, Token token) {
        m_painter.save();
        m_painter.setClipRegion(clip);
        m_painter.setPen(m_theme.color(token));
        m_painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine, option.text);
        m_painter.restore();
    };
    const QRegion covered = option.minimum == option.maximum ? QRegion() : QRegion(done.toAlignedRect());
    text(QRegion(option.rect).subtracted(covered), Token::Text);
    if (!covered.isEmpty())
        text(covered, Token::PrimaryText);
}

} // namespace quarterdeck
