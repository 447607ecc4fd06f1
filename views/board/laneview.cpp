// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/laneview.h"

#include "common/plainlabel.h"
#include "common/statusglyph.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "items/incidentboardmodel.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace quarterdeck {

LaneView::LaneView(IncidentBoardModel &model, QAbstractItemDelegate &delegate, const ThemeStore &themes, QWidget *parent) :
    QFrame(parent), m_model(model), m_themes(themes), m_status(model.lane().value_or(Status::Detected)), m_cards(new CardList(this)),
    m_more(new QPushButton(this))
{
    setObjectName(QStringLiteral("lane-") + key(m_status));
    m_cards->setObjectName(QStringLiteral("cards-") + key(m_status));
    m_cards->setItemDelegate(&delegate);
    m_cards->setModel(&model);
    m_more->setFlat(true);
    m_more->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_cards, 1);
    column->addWidget(m_more, 0, Qt::AlignHCenter);

    connect(m_more, &QPushButton::clicked, this, [this] {
        m_model.setLimit(-1);
        m_cards->setFocus();
    });
    connect(&model, &IncidentBoardModel::countsChanged, this, &LaneView::refresh);
    connect(&themes, &ThemeStore::changed, this, qOverload<>(&QWidget::update));
    restyle();
    refresh();
}

bool LaneView::isSlim() const
{
    return m_folded || m_model.rowCount() == 0;
}

void LaneView::setFolded(bool folded)
{
    m_folded = folded;
    refresh();
}

void LaneView::setDropTarget(bool target)
{
    if (target == m_dropTarget)
        return;
    m_dropTarget = target;
    update();
}

QString LaneView::countText() const
{
    if (m_model.matchCount() == m_model.totalCount())
        return tr("%L1").arg(m_model.totalCount());
    return tr("%L1 of %L2", "matching of all").arg(m_model.matchCount()).arg(m_model.totalCount());
}

int LaneView::headHeight() const
{
    return Typography(font()).space(10);
}

int LaneView::slimWidth() const
{
    return Typography(font()).space(10);
}

void LaneView::refresh()
{
    const int beyond = m_model.beyondLimit();
    m_more->setText(tr("Show %L1 more").arg(beyond));
    m_more->setToolTip(plainTooltip(tr("Shows every incident that is %1.").arg(displayName(m_status))));
    const bool slim = isSlim();
    m_more->setVisible(!slim && beyond > 0);
    m_cards->setVisible(!slim);
    m_cards->setAccessibleName(tr("%1, %n incident(s)", nullptr, m_model.matchCount()).arg(displayName(m_status)));
    setToolTip(slim ? plainTooltip(displayName(m_status) + QStringLiteral(": ") + countText()) : QString());
    if (slim != m_slim) {
        m_slim = slim;
        emit slimChanged();
    }
    update();
}

void LaneView::restyle()
{
    const Typography type(font());
    layout()->setContentsMargins(type.space(2), headHeight(), type.space(2), type.space(1));
    refresh();
}

void LaneView::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        restyle();
}

void LaneView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onHead = m_slim || event->position().y() < headHeight();
    if (event->button() == Qt::LeftButton && onHead && rect().contains(event->position().toPoint()) && m_model.rowCount() > 0)
        setFolded(!m_folded);
}

void LaneView::paintEvent(QPaintEvent *)
{
    const Typography type(font());
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_dropTarget ? QPen(theme.color(Token::FocusRing), 2) : QPen(Qt::NoPen));
    painter.setBrush(theme.color(m_dropTarget ? Token::Hover : Token::Panel));
    const double radius = type.space(2);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);

    const int glyph = type.space(4);
    painter.setPen(theme.color(m_model.matchCount() > 0 ? Token::Text : Token::Text3));
    painter.setFont(type.strong());
    if (m_slim) {
        paintStatus(painter, QRectF((width() - glyph) / 2.0, (headHeight() - glyph) / 2.0, glyph, glyph), m_status, theme);
        painter.translate(width() / 2.0, headHeight());
        painter.rotate(90);
        const QRectF line(0, -width() / 2.0, height() - headHeight() - type.space(2), width());
        painter.drawText(line, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, displayName(m_status) + QStringLiteral("   ") + countText());
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRect head(type.space(3), 0, width() - 2 * type.space(3), headHeight());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? head.right() - glyph : head.left();
    m_glyphs.drawStatus(painter, QPoint(x, (head.height() - glyph) / 2), glyph, m_status, theme);
    const int skip = glyph + type.space(2);
    const QRect words = mirrored ? head.adjusted(0, 0, -skip, 0) : head.adjusted(skip, 0, 0, 0);
    const QString count = countText();
    const int countWidth = m_texts.usedWidth(count, words.width(), type.small()) + type.space(2);
    const QRect name = mirrored ? words.adjusted(countWidth, 0, 0, 0) : words.adjusted(0, 0, -countWidth, 0);
    m_texts.draw(painter, name, displayName(m_status), type.strong(), {}, layoutDirection());
    painter.setPen(theme.color(Token::Text2));
    m_texts.draw(painter, words, count, type.small(), {Qt::ElideRight, 1, Qt::AlignRight | Qt::AlignVCenter}, layoutDirection());
}

} // namespace quarterdeck
