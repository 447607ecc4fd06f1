// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/linkstatus.h"

#include "common/padlock.h"
#include "common/plainlabel.h"
#include "common/themestore.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kPatienceMs = 2000;
constexpr int kSmallestHeight = 24;
constexpr double kPaddingShare = 0.45; // of the line height, as chips have it
constexpr double kGapShare = 0.35;
constexpr double kShapeShare = 0.85;
constexpr int kFewestWords = 9; // characters that stay when the strip is narrow

struct Colors
{
    QColor fill, edge, text;
};

Colors colorsOf(ChipLook look, const Theme &theme)
{
    if (look == ChipLook::Due)
        return {theme.color(Token::Due), theme.severityOutline(2), theme.color(Token::DueText)};
    if (look == ChipLook::Outlined)
        return {theme.color(Token::Card), theme.color(Token::ControlBorder), theme.color(Token::Text)};
    return {QColor(), QColor(), theme.color(Token::Text)};
}

} // namespace

void paintLinkShape(QPainter &painter, const QRectF &area, LinkShape shape, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(area.width(), area.height());
    const double stroke = std::max(1.5, side / 9);
    QRectF box(area.center().x() - side / 2, area.center().y() - side / 2, side, side);
    box.adjust(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const double ring = box.width() * 0.56;
    const QRectF left(box.left(), box.center().y() - ring / 2, ring, ring);
    const QRectF right(box.right() - ring, box.center().y() - ring / 2, ring, ring);
    switch (shape) {
    case LinkShape::Joined:
        painter.drawEllipse(left);
        painter.drawEllipse(right);
        break;
    case LinkShape::Broken: {
        const double small = box.width() * 0.36;
        painter.drawEllipse(QRectF(box.left(), box.center().y() - small / 2, small, small));
        painter.drawEllipse(QRectF(box.right() - small, box.center().y() - small / 2, small, small));
        painter.drawLine(QPointF(box.center().x() + stroke, box.top()), QPointF(box.center().x() - stroke, box.bottom()));
        break;
    }
    case LinkShape::Working:
        painter.drawArc(box, 90 * 16, 270 * 16);
        break;
    case LinkShape::Waiting:
        painter.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom() - stroke * 1.6));
        painter.drawLine(QPointF(box.center().x(), box.top()),
                         QPointF(box.left() + box.width() * 0.2, box.top() + box.height() * 0.34));
        painter.drawLine(QPointF(box.center().x(), box.top()),
                         QPointF(box.right() - box.width() * 0.2, box.top() + box.height() * 0.34));
        painter.drawLine(box.bottomLeft(), box.bottomRight());
        break;
    case LinkShape::Locked:
        paintPadlock(painter, area, color);
        break;
    case LinkShape::Stopped:
        painter.drawRect(box);
        painter.drawLine(box.topLeft(), box.bottomRight());
        break;
    }
    painter.restore();
}

LinkStatus::LinkStatus(const ThemeStore &themes, QWidget *parent) : QAbstractButton(parent), m_themes(themes)
{
    setObjectName(QStringLiteral("linkStatus"));
    setFocusPolicy(Qt::NoFocus); // the first in the window: the keyboard must not begin here; the command has a key of its own
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { present(linkWords(m_state, m_time)); });
    connect(&themes, &ThemeStore::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void LinkStatus::setState(const SyncState &state)
{
    m_state = state;
    consider();
}

void LinkStatus::setTimeFormat(const TimeFormat &format)
{
    m_time = format;
    if (m_state.kind != SyncState::Kind::Embedded)
        present(linkWords(m_state, m_time));
}

void LinkStatus::consider()
{
    if (m_state.kind == SyncState::Kind::Embedded) {
        m_patience.stop();
        hide();
        return;
    }
    const LinkWords words = linkWords(m_state, m_time);
    const bool fromLive = isVisibleTo(parentWidget()) && m_words.shape == LinkShape::Joined;
    if (words.passing && fromLive) {
        if (!m_patience.isActive())
            m_patience.start();
        return;
    }
    m_patience.stop();
    present(words);
}

void LinkStatus::present(const LinkWords &words)
{
    m_words = words;
    showText();
    setAccessibleName(tr("Shared database: %1").arg(words.text));
    setAccessibleDescription(words.sentence);
    setToolTip(plainTooltip(words.sentence + QLatin1Char('\n') + tr("Press for diagnostics.")));
    setVisible(true);
}

void LinkStatus::showText()
{
    setText(m_isBrief && !m_words.brief.isEmpty() ? m_words.brief : m_words.text);
    updateGeometry();
    update();
}

void LinkStatus::setBrief(bool isBrief)
{
    if (m_isBrief == isBrief)
        return;
    m_isBrief = isBrief;
    showText();
}

int LinkStatus::gainedByBrief() const
{
    if (isHidden() || m_words.brief.isEmpty())
        return 0;
    return fontMetrics().horizontalAdvance(m_words.text) - fontMetrics().horizontalAdvance(m_words.brief);
}

QSize LinkStatus::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int line = metrics.height();
    const double around = line * (2 * kPaddingShare + kShapeShare + kGapShare);
    return {metrics.horizontalAdvance(text()) + qRound(around) + 1, std::max(kSmallestHeight, line + 4)};
}

QSize LinkStatus::minimumSizeHint() const
{
    const QSize full = sizeHint();
    const int least = full.width() - fontMetrics().horizontalAdvance(text()) + fontMetrics().averageCharWidth() * kFewestWords;
    return {std::min(full.width(), least), full.height()};
}

void LinkStatus::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void LinkStatus::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_themes.theme();
    Colors colors = colorsOf(m_words.look, theme);
    if (!colors.fill.isValid() && (underMouse() || isDown()))
        colors.fill = theme.color(isDown() ? Token::Pressed : Token::Hover);
    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (colors.fill.isValid()) {
        painter.setPen(colors.edge.isValid() ? QPen(colors.edge, 1) : QPen(colors.fill, 1));
        painter.setBrush(colors.fill);
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int line = fontMetrics().height();
    const double pad = line * kPaddingShare;
    const double side = line * kShapeShare;
    const double x = mirrored ? width() - pad - side : pad;
    paintLinkShape(painter, QRectF(x, (height() - side) / 2, side, side), m_words.shape, colors.text);
    const double taken = pad + side + line * kGapShare;
    const QRectF words(mirrored ? pad : taken, 0, width() - taken - pad, height());
    painter.setPen(colors.text);
    painter.drawText(words, int(Qt::AlignVCenter) | int(mirrored ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::TextSingleLine),
                     fontMetrics().elidedText(text(), Qt::ElideRight, qCeil(words.width())));
    if (hasFocus()) {
        painter.setPen(QPen(theme.color(Token::FocusRing), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
    }
}

} // namespace quarterdeck
