// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/pendingstrip.h"

#include "common/chip.h"
#include "common/plainlabel.h"
#include "common/themestore.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quarterdeck {

namespace {
constexpr int kMostShown = 4;
} // namespace

PendingStrip::PendingStrip(const ThemeStore &themes, QWidget *parent)
    : QWidget(parent),
      m_themes(themes),
      m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("pendingStrip"));
    setAccessibleName(tr("Not in the log yet"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    hide();
}

void PendingStrip::setRows(const QVector<PendingRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    rebuild();
}

void PendingStrip::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    // What needs a hand comes first; there is always room for that.
    QVector<PendingRow> ordered = m_rows;
    std::stable_sort(ordered.begin(), ordered.end(), [](const PendingRow &a, const PendingRow &b) { return a.state > b.state; });
    for (int i = 0; i < std::min(kMostShown, int(ordered.size())); ++i)
        m_layout->addWidget(rowWidget(ordered.at(i)));
    if (ordered.size() > kMostShown)
        m_layout->addWidget(new PlainLabel(tr("and %n more", nullptr, int(ordered.size()) - kMostShown), TextTone::Quiet, this));
    setVisible(!m_rows.isEmpty());
}

QWidget *PendingStrip::rowWidget(const PendingRow &row)
{
    auto *widget = new QWidget(this);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *state = new Chip(m_themes, widget);
    auto *text = new ElidedLabel(row.time.isEmpty() ? row.text : row.time + u' ' + row.text, Qt::ElideRight, widget);
    layout->addWidget(state);
    layout->addWidget(text, 1);
    switch (row.state) {
    case PendingRow::State::Saving:
        state->setText(tr("Saving…"), ChipLook::Outlined);
        text->setTone(TextTone::Quiet);
        break;
    case PendingRow::State::NotSaved: {
        state->setText(tr("Not saved"), ChipLook::Due);
        auto *retry = new QPushButton(tr("Retry"), widget);
        retry->setFocusPolicy(Qt::TabFocus);
        connect(retry, &QPushButton::clicked, this, &PendingStrip::retryRequested);
        layout->addWidget(new ElidedLabel(row.sentence, Qt::ElideRight, widget), 1);
        layout->addWidget(retry);
        break;
    }
    case PendingRow::State::Refused: {
        state->setText(tr("Not logged"), ChipLook::Due);
        auto *edit = new QPushButton(tr("Back to the line"), widget);
        edit->setFocusPolicy(Qt::TabFocus);
        connect(edit, &QPushButton::clicked, this, [this, key = row.key] { emit editRequested(key); });
        layout->addWidget(new ElidedLabel(row.sentence, Qt::ElideRight, widget), 1);
        layout->addWidget(edit);
        break;
    }
    }
    return widget;
}

void PendingStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Not in the log yet"));
        rebuild();
    }
}

} // namespace quarterdeck
