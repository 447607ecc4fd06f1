// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/wallruler.h"

#include "common/spokenrole.h"
#include "common/typography.h"
#include "wall/walllayout.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr double kLongBar = 500, kShortBar = 100, kNarrowScreenMm = 560; // millimetres
constexpr int kShortest = 40, kBigStep = 20; // pixels
constexpr int kThick = 3, kTick = 14;

} // namespace

WallRuler::WallRuler(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    speakAs(*this, QAccessible::Slider);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Measuring bar"));
}

void WallRuler::start(double screenWidthMm, int screenPixels)
{
    m_screenPixels = screenPixels;
    m_millimetres = screenWidthMm > 0 && screenWidthMm < kNarrowScreenMm ? kShortBar : kLongBar;
    setLength(qRound(m_millimetres * (screenWidthMm > 0 ? screenPixels / screenWidthMm : kUnknownPixelsPerMm)));
}

double WallRuler::screenWidthMm() const { return m_screenPixels * m_millimetres / m_length; }

QSize WallRuler::sizeHint() const { return {m_length + 2 * kTick, fontMetrics().height() * 2 + 2 * kTick}; }

void WallRuler::setLength(int length)
{
    m_length = std::clamp(length, kShortest, std::max(kShortest, m_screenPixels - 4 * kTick));
    setAccessibleDescription(tr("%1 pixels are %2 mm").arg(m_length).arg(m_millimetres));
    update();
    emit lengthChanged();
}

void WallRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = m_theme.color(hasFocus() ? Token::FocusRing : Token::Text);
    const int left = (width() - m_length) / 2, middle = height() * 2 / 3;
    // The length is from outer edge to outer edge.
    painter.fillRect(left, middle - kThick / 2, m_length, kThick, ink);
    painter.fillRect(left, middle - kTick, kThick, 2 * kTick, ink);
    painter.fillRect(left + m_length - kThick, middle - kTick, kThick, 2 * kTick, ink);
    painter.setPen(m_theme.color(Token::Text));
    painter.setFont(Typography(font()).heading());
    painter.drawText(QRect(0, 0, width(), middle - kThick), Qt::AlignHCenter | Qt::AlignBottom, tr("%1 mm").arg(m_millimetres));
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void WallRuler::keyPressEvent(QKeyEvent *event)
{
    const int step = event->modifiers() & Qt::ShiftModifier ? kBigStep : 1;
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Up)
        setLength(m_length + step);
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Down)
        setLength(m_length - step);
    else if (event->text().size() == 1 && event->text().at(0).isDigit())
        emit digitTyped(event->text());
    else
        QWidget::keyPressEvent(event);
}

} // namespace quarterdeck
