// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/pastlist.h"

#include "common/plainlabel.h"
#include "common/themestore.h"
#include "common/typography.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace quarterdeck {

namespace {

struct PastText
{
    Q_DECLARE_TR_FUNCTIONS(PastList)
};

QString fixWords(const SimilarPast &past)
{
    if (!past.fix.isEmpty())
        return PastText::tr("Ended by: %1").arg(past.fix.simplified());
    if (!past.cause.isEmpty())
        return PastText::tr("Cause: %1").arg(past.cause.simplified());
    return PastText::tr("What ended it is not recorded.");
}

/// Everything that is known, for the tooltip and for screen readers.
QString wholeText(const SimilarPast &past, const TimeFormat &time)
{
    QStringList lines{past.ref + u' ' + past.title, time.dateTime(past.declared)};
    if (past.recoveryMs)
        lines.last() +=
            QStringLiteral(", ") + PastText::tr("over after %1").arg(TimeFormat::duration(Milliseconds(*past.recoveryMs)));
    if (!past.cause.isEmpty())
        lines << PastText::tr("Cause: %1").arg(past.cause.simplified());
    if (!past.fix.isEmpty())
        lines << PastText::tr("Ended by: %1").arg(past.fix.simplified());
    const QStringList shared = past.services + past.words + past.causeWords;
    lines << PastText::tr("In common: %1").arg(shared.join(QStringLiteral(", ")));
    return lines.join(u'\n');
}

/// One past incident: its name above, what ended it below. Both give way.
class PastRow final : public QAbstractButton
{
public:
    PastRow(const SimilarPast &past, const TimeFormat &time, const ThemeStore &themes, QWidget *parent)
        : QAbstractButton(parent),
          m_themes(themes),
          m_fix(fixWords(past))
    {
        setText(past.ref + u' ' + past.title);
        setToolTip(plainTooltip(wholeText(past, time)));
        setAccessibleName(wholeText(past, time));
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const Typography type(font());
        return {type.space(40), QFontMetrics(type.body()).height() + QFontMetrics(type.small()).height() + 2 * type.space(1)};
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        const Typography type(font());
        const Theme &theme = m_themes.theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (underMouse() || isDown()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(Token::Hover));
            painter.drawRoundedRect(frame, 4, 4);
        }
        if (hasFocus()) {
            painter.setPen(QPen(theme.color(Token::FocusRing), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(frame, 4, 4);
        }
        const int side = type.space(1);
        const QRect inner = rect().adjusted(side, side, -side, -side);
        const QFontMetrics name(type.body()), fix(type.small());
        painter.setFont(type.body());
        painter.setPen(theme.color(Token::Text));
        painter.drawText(inner, Qt::AlignLeading | Qt::AlignTop, name.elidedText(text(), Qt::ElideRight, inner.width()));
        painter.setFont(type.small());
        painter.setPen(theme.color(Token::Text2));
        painter.drawText(inner, Qt::AlignLeading | Qt::AlignBottom, fix.elidedText(m_fix, Qt::ElideRight, inner.width()));
    }

private:
    const ThemeStore &m_themes;
    QString m_fix;
};

} // namespace

PastList::PastList(ThemeStore &themes, QWidget *parent) : QWidget(parent), m_themes(themes), m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("similar-past"));
    setAccessibleName(tr("Similar past incidents"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    connect(&themes, &ThemeStore::changed, this, qOverload<>(&QWidget::update));
}

void PastList::setTimeFormat(const TimeFormat &format)
{
    m_time = format;
    fill();
}

void PastList::show(const QVector<SimilarPast> &found)
{
    const bool same =
        std::equal(found.begin(), found.end(), m_found.begin(), m_found.end(), [](const SimilarPast &a, const SimilarPast &b) {
            return a.id == b.id && a.title == b.title && a.fix == b.fix && a.cause == b.cause;
        });
    m_found = found;
    if (!same)
        fill();
}

void PastList::fill()
{
    int focused = -1;
    for (int i = 0; i < m_rows->count(); ++i)
        focused = m_rows->itemAt(i)->widget()->hasFocus() ? i : focused;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *before = nullptr;
    for (const SimilarPast &past : std::as_const(m_found)) {
        auto *row = new PastRow(past, m_time, m_themes, this);
        row->setObjectName(QStringLiteral("past-") + past.ref);
        connect(row, &QAbstractButton::clicked, this, [this, id = past.id] { emit opened(id); });
        m_rows->addWidget(row);
        row->show();
        if (before)
            setTabOrder(before, row);
        before = row;
    }
    if (focused >= 0 && m_rows->count() > 0)
        m_rows->itemAt(std::min(focused, m_rows->count() - 1))->widget()->setFocus();
}

} // namespace quarterdeck
