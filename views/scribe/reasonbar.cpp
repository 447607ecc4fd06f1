// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/reasonbar.h"

#include "common/consolestyle.h"
#include "common/plainlabel.h"
#include "domain/decide.h"
#include "domain/plaintext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace quarterdeck {

ReasonBar::ReasonBar(QWidget *parent)
    : QFrame(parent),
      m_label(new PlainLabel(this)),
      m_reason(new QLineEdit(this)),
      m_strike(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("reasonBar"));
    m_reason->setObjectName(QStringLiteral("strikeReason"));
    m_reason->setMaxLength(limits::Reason);
    m_label->setBuddy(m_reason);
    markPrimary(*m_strike);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_strike);
    layout->addWidget(m_cancel);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_strike->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_strike, &QPushButton::clicked, this, &ReasonBar::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ReasonBar::cancel);
    retranslate();
    hide();
}

void ReasonBar::retranslate()
{
    m_label->setText(tr("Strike #%1, because").arg(m_number));
    m_reason->setPlaceholderText(tr("wrong time, duplicate, wrong incident …"));
    m_reason->setAccessibleName(tr("Reason for striking entry %1").arg(m_number));
    m_strike->setText(tr("Strike"));
    m_cancel->setText(tr("Cancel"));
}

void ReasonBar::ask(const EventId &entry, int number)
{
    m_entry = entry;
    m_number = number;
    retranslate();
    m_reason->clear();
    m_strike->setEnabled(false);
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReasonBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event);
}

void ReasonBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReasonBar::accept()
{
    if (!m_entry || m_reason->text().trimmed().isEmpty())
        return;
    const EventId entry = *m_entry;
    m_entry.reset();
    hide();
    emit answered(entry, cleaned(m_reason->text(), limits::Reason, false));
}

void ReasonBar::cancel()
{
    m_entry.reset();
    hide();
    emit cancelled();
}

} // namespace quarterdeck
