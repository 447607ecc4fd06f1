// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/welcomepane.h"

#include "common/iconset.h"
#include "common/plainlabel.h"
#include "common/typography.h"

#include <QLabel>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace quarterdeck {

namespace {
constexpr int kWidest = 200; // grid steps: 800 px at 100 %
} // namespace

WelcomePane::WelcomePane(const IconSet &, QWidget *parent) : QWidget(parent)
{
    const Typography type(font());
    auto *picture = new PlainLabel(this);
    picture->setPixmap(IconSet::application().pixmap(QSize(type.space(18), type.space(18)), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    picture->setAccessibleName(tr("Quarterdeck"));
    auto *title = new PlainLabel(tr("Welcome to Quarterdeck"), this);
    title->setFont(type.title());
    title->setAlignment(Qt::AlignCenter);
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
        {tr("&Practise"), tr("Watch a checkout outage at ten times its speed, in a journal of its own."), &WelcomePane::practise, false},
        {tr("&Import"), tr("Bring past incidents from a status page."), &WelcomePane::import, false},
    };
    auto *rows = new QWidget(this);
    rows->setMaximumWidth(type.space(kWidest));
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(type.space(4));
    grid->setVerticalSpacing(type.space(3));
    int row = 0;
    for (const Way &way : ways) {
        auto *button = new QPushButton(way.text, this);
        button->setProperty("primary", way.primary);
        button->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
        connect(button, &QPushButton::clicked, this, way.signal);
        auto *hint = new PlainLabel(way.hint, TextTone::Secondary, this);
        hint->setWordWrap(true);
        grid->addWidget(button, row, 0);
        grid->addWidget(hint, row, 1);
        ++row;
    }

    auto *column = new QVBoxLayout(this);
    column->setSpacing(type.space(3));
    column->addStretch(2);
    column->addWidget(picture);
    column->addWidget(title);
    column->addWidget(lead);
    column->addSpacing(type.space(6));
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(rows, 12);
    centred->addStretch(1);
    column->addLayout(centred);
    column->addStretch(3);
}

} // namespace quarterdeck
