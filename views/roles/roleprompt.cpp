// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/roleprompt.h"

#include "common/plainlabel.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "common/consolestyle.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace quarterdeck {

RolePrompt::RolePrompt(const ThemeStore &themes, QWidget *parent) :
    QFrame(parent), m_themes(themes), m_sentence(new PlainLabel(this)), m_line(new QLineEdit(this)), m_yes(new QPushButton(this)),
    m_no(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("role-prompt"));
    m_sentence->setWordWrap(true);
    m_yes->setObjectName(QStringLiteral("role-confirm"));
    markPrimary(*m_yes);
    for (QPushButton *button : {m_yes, m_no}) {
        button->setAutoDefault(true);
        button->installEventFilter(this);
    }
    m_line->installEventFilter(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_yes);
    buttons->addWidget(m_no);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    const int pad = Typography(font()).space(3);
    column->setContentsMargins(pad, pad, pad, pad);
    column->addWidget(m_sentence);
    column->addWidget(m_line);
    column->addLayout(buttons);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        hide();
        emit confirmed();
    });
    connect(m_no, &QPushButton::clicked, this, &RolePrompt::close);
    connect(&themes, &ThemeStore::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void RolePrompt::askText(const QString &sentence, const QString &placeholder)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_line->setAccessibleName(sentence);
    m_line->setPlaceholderText(placeholder);
    m_line->clear();
    m_line->show();
    m_yes->hide();
    m_no->hide();
    show();
    m_line->setFocus(Qt::OtherFocusReason);
}

void RolePrompt::askConfirm(const QString &sentence, const QString &yes)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_line->hide();
    m_yes->setText(yes);
    m_yes->show();
    m_no->show();
    show();
    m_yes->setFocus(Qt::OtherFocusReason);
}

void RolePrompt::close()
{
    if (!isVisible())
        return;
    hide();
    emit closed();
}

bool RolePrompt::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            close();
        return true;
    }
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return false;
    const int digit = key->text().size() == 1 ? key->text().at(0).digitValue() : -1;
    if (digit >= 1 && m_line->text().isEmpty()) {
        emit digitTyped(digit);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (!m_line->text().trimmed().isEmpty())
            emit answered(m_line->text().trimmed());
        return true;
    }
    return false;
}

void RolePrompt::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.color(Token::Card));
    painter.setPen(QPen(theme.color(Token::FocusRing), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace quarterdeck
