// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/bannerbar.h"

#include "common/iconset.h"
#include "common/plainlabel.h"
#include "common/themestore.h"
#include "common/typography.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace quarterdeck {

namespace {

struct BannerLook
{
    Token fill;
    Token accent; // bar at the leading edge
    Token text;
    const char *icon;
};

constexpr qsizetype kLongestSentence = 500;

constexpr std::array<BannerLook, 3> kLooks{{
    {Token::Card, Token::FocusRing, Token::Text, "info"},
    {Token::DueTint, Token::Due, Token::Text, "warning"},
    {Token::Overdue, Token::Overdue, Token::OverdueText, "warning"},
}};

const BannerLook &lookOf(BannerKind kind) { return kLooks[static_cast<size_t>(kind)]; }

} // namespace

BannerBar::BannerBar(const ThemeStore &themes, BannerKind kind, const QString &sentence, QWidget *parent)
    : QFrame(parent),
      m_themes(themes),
      m_kind(kind),
      m_symbol(new QWidget(this)),
      m_sentence(new PlainLabel(this)),
      m_buttons(new QHBoxLayout),
      m_close(new QToolButton(this))
{
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_sentence->setWordWrap(true);
    m_sentence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Dismiss this message"));
    m_close->setToolTip(plainTooltip(tr("Dismiss (Esc)")));
    connect(m_close, &QToolButton::clicked, this, &BannerBar::dismiss);
    connect(&themes, &ThemeStore::changed, this, &BannerBar::restyle);

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_symbol);
    row->addWidget(m_sentence, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_close);
    setSentence(sentence);
    restyle();
}

void BannerBar::setKind(BannerKind kind)
{
    m_kind = kind;
    restyle();
}

QString BannerBar::sentence() const { return m_sentence->text(); }

void BannerBar::setSentence(const QString &sentence, const QString &spoken)
{
    m_sentence->setAccessibleName(spoken); // with a name of its own, a label announces no change of its text
    // One sentence: a name in it may be as long as a book, but the window has to keep its height.
    m_sentence->setText(sentence.size() > kLongestSentence ? sentence.left(kLongestSentence).simplified() + QChar(0x2026) : sentence);
    setAccessibleName(spoken.isEmpty() ? sentence : spoken);
    giveSentenceRoom();
}

/// A wrapped text gives up its lines where room is short, and then it is cut: this one keeps them, up to four.
void BannerBar::giveSentenceRoom()
{
    const int most = 4 * m_sentence->fontMetrics().lineSpacing();
    m_sentence->setMinimumHeight(isVisible() ? std::clamp(m_sentence->heightForWidth(m_sentence->width()), 0, most) : 0);
}

void BannerBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    giveSentenceRoom();
}

void BannerBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    giveSentenceRoom();
}

QPushButton *BannerBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    // Reading order is tab order. A new child joins at the end of the window's order: fetch it here first, then let the close
    // button step behind it.
    QWidget::setTabOrder(m_close, button);
    QWidget::setTabOrder(button, m_close);
    return button;
}

void BannerBar::clearButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void BannerBar::setDismissible(bool dismissible) { m_close->setVisible(dismissible); }

void BannerBar::dismiss()
{
    hide();
    emit dismissed();
}

void BannerBar::restyle()
{
    const BannerLook &look = lookOf(m_kind);
    const Typography type(font());
    const int side = type.space(5);
    m_symbol->setFixedSize(side, side);
    layout()->setContentsMargins(type.space(4), type.space(2), type.space(2), type.space(2));
    layout()->setSpacing(type.space(3));
    m_buttons->setSpacing(type.space(2));
    QPalette palette = m_sentence->palette();
    palette.setColor(QPalette::WindowText, m_themes.theme().color(look.text));
    m_sentence->setPalette(palette);
    m_close->setIcon(IconSet(m_themes).icon(QStringLiteral("close"), look.text));
    update();
}

void BannerBar::paintEvent(QPaintEvent *)
{
    const BannerLook &look = lookOf(m_kind);
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(look.fill));
    const int bar = Typography(font()).space(1);
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(fromRight ? width() - bar : 0, 0, bar, height()), theme.color(look.accent));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Hairline));
    IconSet(m_themes).icon(QString::fromLatin1(look.icon), look.text).paint(&painter, m_symbol->geometry());
}

void BannerBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_close->isVisibleTo(this)) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

void BannerBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && layout())
        restyle();
}

} // namespace quarterdeck
