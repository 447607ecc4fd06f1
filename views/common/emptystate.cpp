// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/emptystate.h"

#include "common/plainlabel.h"
#include "common/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quarterdeck {

namespace {
constexpr int kTextColumn = 110; // in grid steps: 440 px at 100 %, about sixty characters a line
constexpr int kLeastLines = 5;
constexpr int kNarrowest = 40;
constexpr int kIconSteps = 12;
} // namespace

EmptyState::EmptyState(const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_title(new PlainLabel(this)),
      m_hint(new PlainLabel(QString(), TextTone::Secondary, this)),
      m_buttons(new QHBoxLayout)
{
    m_icon->hide();
    m_icon->setAlignment(Qt::AlignCenter);
    for (PlainLabel *label : {m_title, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_hint, 0, Qt::AlignHCenter);
    column->addLayout(m_buttons);
    column->addStretch(3); // optically centred: a little above the middle
    m_buttons->setAlignment(Qt::AlignHCenter);
    setTitle(title);
    setHint(hint);
    restyle();
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_title->setVisible(!title.isEmpty());
    fitTexts();
}

void EmptyState::setHint(const QString &hint)
{
    m_hint->setText(hint);
    setAccessibleDescription(hint);
    m_hint->setVisible(!hint.isEmpty());
    fitTexts();
}

void EmptyState::setIcon(const QIcon &icon)
{
    m_drawing = icon;
    m_icon->setVisible(!icon.isNull());
    restyle();
}

QPushButton *EmptyState::addButton(const QString &text, bool primary)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setProperty("primary", primary);
    m_buttons->addWidget(button);
    fitButtons();
    return button;
}

// Most are never seen, and their fonts are not needed for anything else.
void EmptyState::fitTexts()
{
    m_fits = isVisible();
    if (!m_fits)
        return;
    for (PlainLabel *label : {m_title, m_hint})
        fitText(*label);
}

// A wrapping label gives way to its neighbours and is cut; its height is therefore fixed together with its width.
void EmptyState::fitText(QLabel &label) const
{
    const QMargins margins = layout()->contentsMargins();
    const int width = std::min(Typography(font()).space(kTextColumn), std::max(1, this->width() - margins.left() - margins.right()));
    label.setFixedSize(width, std::max(0, label.heightForWidth(width)));
}

// Side by side where there is room, else one under the other.
void EmptyState::fitButtons()
{
    int together = 0;
    for (int i = 0; i < m_buttons->count(); ++i)
        together += m_buttons->itemAt(i)->sizeHint().width() + m_buttons->spacing();
    const QMargins margins = layout()->contentsMargins();
    const bool fits = together - m_buttons->spacing() <= width() - margins.left() - margins.right();
    m_buttons->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QSize EmptyState::sizeHint() const
{
    return m_fits ? QWidget::sizeHint() : minimumSizeHint();
}

QSize EmptyState::minimumSizeHint() const
{
    // Also while it is the hidden page of a stack, narrow and so high: it must not make the window higher than a small screen.
    const int lines = QFontMetrics(font()).lineSpacing() * kLeastLines;
    return {Typography(font()).space(kNarrowest), m_fits ? std::min(layout()->totalMinimumSize().height(), lines) : lines};
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTexts();
    fitButtons();
}

void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_fits)
        fitTexts();
}

void EmptyState::restyle()
{
    const Typography type(font());
    layout()->setSpacing(type.space(2));
    m_buttons->setSpacing(type.space(2));
    m_buttons->setContentsMargins(0, type.space(3), 0, 0);
    m_title->setFont(type.heading());
    fitTexts();
    fitButtons();
    if (!m_drawing.isNull()) {
        const int side = type.space(kIconSteps);
        m_icon->setPixmap(m_drawing.pixmap(QSize(side, side), devicePixelRatioF()));
    }
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The icon is a picture here, so it has to be drawn again when the palette (the theme) changes.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace quarterdeck
