// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/privatemark.h"

#include "common/padlock.h"
#include "common/plainlabel.h"
#include "common/themestore.h"

#include <QPainter>

namespace quarterdeck {

namespace {

constexpr double kGapShare = 0.35; // of the line height
constexpr double kShapeShare = 0.8;

} // namespace

PrivateMark::PrivateMark(const ThemeStore &themes, QWidget *parent) : QWidget(parent), m_themes(themes), m_word(tr("Private"))
{
    setObjectName(QStringLiteral("privateMark"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Private incident"));
    connect(&themes, &ThemeStore::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void PrivateMark::refresh(const Incident &incident)
{
    setVisible(incident.isPrivate);
    const QString who = tr("Only these people may see it: %1").arg(incident.members.join(QStringLiteral(", ")));
    setAccessibleDescription(who);
    setToolTip(plainTooltip(who));
}

QSize PrivateMark::sizeHint() const
{
    const int line = fontMetrics().height();
    return {qRound(line * (kShapeShare + kGapShare)) + fontMetrics().horizontalAdvance(m_word) + 1, line + 4};
}

void PrivateMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    const double side = line * kShapeShare;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QColor color = m_themes.theme().color(Token::Text);
    paintPadlock(painter, QRectF(mirrored ? width() - side : 0, (height() - side) / 2, side, side), color);
    const double taken = side + line * kGapShare;
    painter.setPen(color);
    painter.drawText(QRectF(mirrored ? 0 : taken, 0, width() - taken, height()),
                     int(Qt::AlignVCenter) | int(Qt::TextSingleLine) | int(mirrored ? Qt::AlignRight : Qt::AlignLeft), m_word);
}

} // namespace quarterdeck
