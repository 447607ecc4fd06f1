// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarms/markcard.h"

#include "common/plainlabel.h"
#include "common/themestore.h"
#include "common/typography.h"

#include <QHBoxLayout>
#include <QPainter>

namespace quarterdeck {

MarkCard::MarkCard(const ThemeStore &themes, QWidget &window) : QFrame(&window), m_themes(themes), m_text(new PlainLabel(this))
{
    setObjectName(QStringLiteral("incident-mark"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text);
    hide();
}

void MarkCard::say(const QString &text, const QRect &area)
{
    if (text.isEmpty()) {
        hide();
        return;
    }
    const Typography type(font());
    m_text->setFont(type.title());
    m_text->setText(text);
    setAccessibleName(text);
    layout()->setContentsMargins(type.space(6), type.space(3), type.space(6), type.space(3));
    adjustSize();
    const int edge = type.space(4);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    move(mirrored ? area.left() + edge : area.right() + 1 - width() - edge, area.top() + edge);
    show();
    raise();
}

void MarkCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::ControlBorder), 1));
    painter.setBrush(theme.color(Token::Card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace quarterdeck
