// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/plainlabel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace quarterdeck {

namespace {
constexpr qsizetype kLongestTooltip = 2000;
constexpr int kShortestChars = 4;
constexpr int kWidestChars = 60;
constexpr int kHighestLines = 12;
} // namespace

QString plainTooltip(const QString &text)
{
    if (text.isEmpty())
        return QString();
    QString shown = text.size() > kLongestTooltip ? text.left(kLongestTooltip) + QChar(0x2026) : text;
    shown = shown.toHtmlEscaped();
    shown.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    // The wrapper makes QToolTip take the text as markup for certain; otherwise escaped text would show its entities.
    return QStringLiteral("<qt>%1</qt>").arg(shown);
}

PlainLabel::PlainLabel(QWidget *parent) : QLabel(parent) { QLabel::setTextFormat(Qt::PlainText); }

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : PlainLabel(parent) { setText(text); }

PlainLabel::PlainLabel(const QString &text, TextTone tone, QWidget *parent) : PlainLabel(text, parent) { setTone(tone); }

void PlainLabel::setTone(TextTone tone)
{
    switch (tone) {
    case TextTone::Primary:
        setForegroundRole(QPalette::WindowText);
        break;
    case TextTone::Secondary:
        setForegroundRole(QPalette::LinkVisited); // Theme::palette() keeps Text2 there
        break;
    case TextTone::Quiet:
        setForegroundRole(QPalette::PlaceholderText); // and Text3 here
        break;
    }
}

QSize PlainLabel::minimumSizeHint() const
{
    return QLabel::minimumSizeHint().boundedTo({fontMetrics().averageCharWidth() * kWidestChars, fontMetrics().lineSpacing() * kHighestLines});
}

ElidedLabel::ElidedLabel(QWidget *parent) : PlainLabel(parent) { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); }

ElidedLabel::ElidedLabel(const QString &text, Qt::TextElideMode mode, QWidget *parent) : ElidedLabel(parent)
{
    m_mode = mode;
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    // One line on screen; the words stay apart.
    PlainLabel::setText(QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    setAccessibleName(text);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize full = PlainLabel::sizeHint();
    return {qMin(full.width(), fontMetrics().averageCharWidth() * kShortestChars), full.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QRect area = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    style()->drawItemText(&painter, area, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
                          isEnabled(), fontMetrics().elidedText(text(), m_mode, area.width()), foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    // Decided when it is asked for: only then is the final width known for certain.
    if (event->type() == QEvent::ToolTip) {
        const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width() - 2 * margin();
        setToolTip(cut ? plainTooltip(text()) : QString());
    }
    return PlainLabel::event(event);
}

} // namespace quarterdeck
