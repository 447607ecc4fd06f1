// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/briefwindow.h"

#include "common/consolestyle.h"
#include "common/plainlabel.h"
#include "common/taborder.h"
#include "common/typography.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

namespace quarterdeck {

BriefWindow::BriefWindow(QWidget *parent)
    : QDialog(parent),
      m_offer(new PlainLabel(this)),
      m_text(new QPlainTextEdit(this)),
      m_copy(new QPushButton(tr("&Copy"), this)),
      m_accept(new QPushButton(tr("&Accept command"), this)),
      m_withdraw(new QPushButton(tr("&Withdraw the offer"), this))
{
    setObjectName(QStringLiteral("handover-brief"));
    setWindowTitle(tr("Handover brief"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    m_offer->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("brief-text"));
    m_text->setAccessibleName(tr("Handover brief"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName(QStringLiteral("copy-brief"));
    m_accept->setObjectName(QStringLiteral("brief-accept"));
    m_withdraw->setObjectName(QStringLiteral("brief-withdraw"));
    markPrimary(*m_accept);
    auto *close = new QPushButton(tr("C&lose"), this);
    auto *buttons = new QHBoxLayout;
    // A window that comes by itself must not be answered by an Enter that was meant for another.
    for (QPushButton *button : {m_accept, m_withdraw, m_copy, close}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->insertStretch(2, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_offer);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(m_accept, &QPushButton::clicked, this, &BriefWindow::acceptWanted);
    connect(m_withdraw, &QPushButton::clicked, this, &BriefWindow::withdrawWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    setOffer({}, Answer::None);
    restyle();
    tabAsLaidOut(*this);
}

void BriefWindow::setBrief(const HandoverBrief &brief)
{
    m_brief = brief;
    write();
}

void BriefWindow::setOffer(const QString &sentence, Answer answer)
{
    m_answer = answer;
    m_offer->setText(sentence);
    m_offer->setVisible(!sentence.isEmpty());
    m_accept->setVisible(answer == Answer::Accept);
    m_withdraw->setVisible(answer == Answer::Withdraw);
}

QString BriefWindow::text() const { return plainText(m_brief); }

/// As formatted plain text: what people typed is inserted, never parsed.
void BriefWindow::write()
{
    const Typography type(font());
    QTextCharFormat title, head, body, quiet;
    title.setFont(type.heading());
    head.setFont(type.strong());
    body.setFont(type.body());
    quiet.setFont(type.small());
    quiet.setForeground(palette().linkVisited()); // the quieter ink
    m_text->clear();
    QTextCursor cursor(m_text->document());
    cursor.insertText(m_brief.title + u'\n', title);
    cursor.insertText(m_brief.made + u'\n', quiet);
    for (const HandoverBrief::Section &section : m_brief.sections) {
        cursor.insertText(u'\n' + section.title + u'\n', head);
        for (const QString &line : section.lines)
            cursor.insertText(QStringLiteral("•  ") + line + u'\n', body);
    }
    m_text->moveCursor(QTextCursor::Start);
}

void BriefWindow::restyle()
{
    const Typography type(font());
    const int margin = type.space(4);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(type.space(3));
    resize(type.space(150), type.space(150));
    m_offer->setFont(type.strong());
    write();
}

void BriefWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
    else if (event->type() == QEvent::PaletteChange)
        write();
}

} // namespace quarterdeck
