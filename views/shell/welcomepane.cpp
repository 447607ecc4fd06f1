// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/welcomepane.h"

#include "common/iconset.h"
#include "common/plainlabel.h"
#include "common/taborder.h"
#include "common/typography.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace quarterdeck {

namespace {

// In grid steps: 800, 208 and 72 px at 100 %.
constexpr int kWidest = 200;
constexpr int kButtonWidth = 52;
constexpr int kPicture = 18;

} // namespace

WelcomePane::WelcomePane(QWidget *parent) : QWidget(parent) {}

void WelcomePane::setVisible(bool visible)
{
    if (visible && !m_ways)
        build();
    QWidget::setVisible(visible);
}

void WelcomePane::build()
{
    m_picture = new PlainLabel(this);
    m_title = new PlainLabel(tr("Welcome to Quarterdeck"), this);
    m_ways = new QWidget(this);
    m_rows = new QGridLayout(m_ways);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Quarterdeck"));
    m_title->setAlignment(Qt::AlignCenter);
    auto *lead = new PlainLabel(tr("Run the incident, log as it happens, keep one truth for the room. Nothing you type is lost."), TextTone::Secondary, this);
    lead->setAlignment(Qt::AlignCenter);
    lead->setWordWrap(true);

    struct Way
    {
        QString text;
        QString hint;
        void (WelcomePane::*signal)();
        bool primary;
    };
    const Way ways[] = {
        {tr("&Declare an incident"), tr("Something is failing now. A title is enough."), &WelcomePane::declare, true},
        {tr("&Practise"), tr("Watch a checkout outage at ten times its speed, in a journal of its own, and try three things yourself."), &WelcomePane::practise, false},
        {tr("&Import"), tr("Bring past incidents from a status page."), &WelcomePane::import, false},
    };
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setColumnStretch(1, 1);
    for (const Way &way : ways) {
        auto *button = new QPushButton(way.text, m_ways);
        button->setProperty("primary", way.primary);
        connect(button, &QPushButton::clicked, this, way.signal);
        auto *hint = new PlainLabel(way.hint, TextTone::Secondary, m_ways);
        hint->setWordWrap(true);
        m_rows->addWidget(button, int(m_buttons.size()), 0);
        m_rows->addWidget(hint, int(m_buttons.size()), 1);
        m_buttons.append(button);
    }

    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(m_title);
    column->addWidget(lead);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_ways, 12);
    centred->addStretch(1);
    column->addLayout(centred);
    column->addStretch(3);
    takePlaceInTabOrder(*this);
    restyle();
}

void WelcomePane::restyle()
{
    const Typography type(font());
    m_picture->setPixmap(IconSet::application().pixmap(QSize(type.space(kPicture), type.space(kPicture)), devicePixelRatioF()));
    m_title->setFont(type.title());
    m_ways->setMaximumWidth(type.space(kWidest));
    m_ways->setContentsMargins(0, type.space(5), 0, 0);
    m_rows->setHorizontalSpacing(type.space(4));
    m_rows->setVerticalSpacing(type.space(3));
    for (QPushButton *button : m_buttons)
        button->setMinimumWidth(type.space(kButtonWidth));
    layout()->setSpacing(type.space(3));
}

void WelcomePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_ways)
        restyle();
}

} // namespace quarterdeck
