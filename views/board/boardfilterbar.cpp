// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardfilterbar.h"

#include "common/iconset.h"
#include "common/lineicons.h"
#include "common/plainlabel.h"
#include "common/themestore.h"
#include "common/typography.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace quarterdeck {

BoardFilterBar::BoardFilterBar(const ThemeStore &themes, QAction &toggleList, QWidget *parent) :
    QWidget(parent), m_line(new QLineEdit(this)), m_count(new PlainLabel({}, TextTone::Secondary, this)), m_list(new QToolButton(this))
{
    const IconSet icons(themes);
    m_line->setObjectName(QStringLiteral("board-filter"));
    m_line->setAccessibleName(tr("Filter the board"));
    m_line->setPlaceholderText(tr("Filter: words, sev:1, status:mitigating, service:checkout, ic:bob, is:open"));
    m_line->setToolTip(plainTooltip(tr("Type words that occur anywhere, or sev:1, status:mitigating, service:checkout, ic:bob, "
                                       "is:open, is:closed, is:vacant, kind:drill. Esc clears.")));
    m_line->setClearButtonEnabled(true);
    m_line->addAction(icons.icon(QStringLiteral("filter"), Token::Text3), QLineEdit::LeadingPosition);
    nameIcons(*m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &BoardFilterBar::textEdited);

    m_count->setObjectName(QStringLiteral("board-count"));
    // Not its default action: the button shows the drawing, the menu the words.
    m_list->setIcon(icons.icon(QStringLiteral("list")));
    m_list->setCheckable(true);
    m_list->setAutoRaise(true);
    m_list->setFocusPolicy(Qt::TabFocus);
    m_list->setAccessibleName(tr("Show as list"));
    m_list->setToolTip(plainTooltip(tr("Show as list (%1)").arg(toggleList.shortcut().toString(QKeySequence::NativeText))));
    connect(m_list, &QToolButton::clicked, &toggleList, &QAction::trigger);
    connect(&toggleList, &QAction::toggled, m_list, &QToolButton::setChecked);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 1);
    row->addWidget(m_count);
    row->addWidget(m_list);
    setFocusProxy(m_line);
    restyle();
}

QString BoardFilterBar::text() const
{
    return m_line->text();
}

void BoardFilterBar::setText(const QString &text)
{
    m_line->setText(text);
}

void BoardFilterBar::setCounts(int shown, int total, bool filtered)
{
    m_count->setText(filtered ? tr("%L1 of %L2", "shown of all incidents").arg(shown).arg(total)
                              : tr("%Ln incident(s)", nullptr, total));
}

void BoardFilterBar::takeFocus()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

bool BoardFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Find) || (key->key() == Qt::Key_Escape && !m_line->text().isEmpty())) {
            event->accept();
            return true;
        }
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        if (m_line->text().isEmpty())
            emit left();
        else
            m_line->clear();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        emit left();
        return true;
    default:
        break;
    }
    if (!key->matches(QKeySequence::Find))
        return false;
    m_line->selectAll();
    return true;
}

void BoardFilterBar::restyle()
{
    const Typography type(font());
    layout()->setSpacing(type.space(2));
    m_count->setFont(type.small());
    m_list->setIconSize({type.space(5), type.space(5)});
}

void BoardFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

} // namespace quarterdeck
