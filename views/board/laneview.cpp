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

#include <algorithm>
#include <cmath>

namespace quarterdeck {

LaneView::LaneView(IncidentBoardModel &model, QAbstractItemDelegate &delegate, const ThemeStore &themes, QWidget *parent)
    : QFrame(parent),
      m_model(model),
      m_themes(themes),
      m_status(model.lane().value_or(Status::Detected)),
      m_cards(new CardList(this)),
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
    connect(&themes, &ThemeStore::changed, this, &LaneView::dropPicture);
    restyle();
    refresh();
}

bool LaneView::isSlim() const { return m_folded || m_model.rowCount() == 0; }

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

int LaneView::headHeight() const { return Typography(font()).space(10); }

int LaneView::footHeight() const
{
    return Typography(font()).space(3); // the rounded corners
}

int LaneView::slimWidth() const { return Typography(font()).space(10); }

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
    dropPicture();
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
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange
        || event->type() == QEvent::LayoutDirectionChange)
        restyle();
}

void LaneView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onHead = m_slim || event->position().y() < headHeight();
    if (event->button() == Qt::LeftButton && onHead && rect().contains(event->position().toPoint()) && m_model.rowCount() > 0)
        setFolded(!m_folded);
}

void LaneView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    dropPicture();
}

void LaneView::dropPicture()
{
    m_picture = QPixmap();
    update();
}

/// All that is not of one colour: a slim lane, or the head of a wide one with the foot right under it.
QPixmap LaneView::draw() const
{
    const int foot = footHeight();
    const QSize area(width(), m_slim ? height() : std::min(height(), headHeight() + foot));
    QPixmap picture(area * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintAll(painter, QRect(QPoint(), area));
    return picture;
}

void LaneView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const double ratio = devicePixelRatioF();
    // For the moment that a card hovers over it, and where a picture would fall between two device pixels.
    if (m_dropTarget || ratio != std::floor(ratio)) {
        paintAll(painter, rect());
        return;
    }
    if (m_picture.isNull() || m_picture.devicePixelRatio() != ratio)
        m_picture = draw();
    const int foot = footHeight();
    if (m_slim || height() <= headHeight() + foot) {
        painter.drawPixmap(0, 0, m_picture);
        return;
    }
    const auto strip = [&](int to, int from, int high) {
        if (event->region().intersects(QRect(0, to, width(), high)))
            painter.drawPixmap(QRectF(0, to, width(), high), m_picture, QRectF(0, from * ratio, m_picture.width(), high * ratio));
    };
    strip(0, 0, headHeight());
    strip(height() - foot, headHeight(), foot);
    const QRect middle(1, headHeight(), width() - 2, height() - headHeight() - foot);
    for (const QRect &part : event->region())
        painter.fillRect(part & middle, m_themes.theme().color(Token::Panel));
}

void LaneView::paintAll(QPainter &painter, const QRect &area) const
{
    const Theme &theme = m_themes.theme();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_dropTarget ? QPen(theme.color(Token::FocusRing), 2) : QPen(Qt::NoPen));
    painter.setBrush(theme.color(m_dropTarget ? Token::Hover : Token::Panel));
    const double radius = Typography(font()).space(2);
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), radius, radius);
    painter.setPen(theme.color(m_model.matchCount() > 0 ? Token::Text : Token::Text3));
    m_slim ? paintSlim(painter) : paintHead(painter);
}

void LaneView::paintSlim(QPainter &painter) const
{
    const Typography type(font());
    const int glyph = type.space(4);
    painter.setFont(type.strong());
    paintStatus(painter, QRectF((width() - glyph) / 2.0, (headHeight() - glyph) / 2.0, glyph, glyph), m_status, m_themes.theme());
    painter.translate(width() / 2.0, headHeight());
    painter.rotate(90);
    const QRectF line(0, -width() / 2.0, height() - headHeight() - type.space(2), width());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter,
                     displayName(m_status) + QStringLiteral("   ") + countText());
}

void LaneView::paintHead(QPainter &painter) const
{
    const Typography type(font());
    const Theme &theme = m_themes.theme();
    const int glyph = type.space(4);
    const QRect head(type.space(3), 0, width() - 2 * type.space(3), headHeight());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? head.right() - glyph : head.left();
    paintStatus(painter, QRectF(x, (head.height() - glyph) / 2, glyph, glyph), m_status, theme);
    const int skip = glyph + type.space(2);
    const QRect words = mirrored ? head.adjusted(0, 0, -skip, 0) : head.adjusted(skip, 0, 0, 0);
    const QString count = countText();
    const QFontMetrics small(type.small()), strong(type.strong());
    const QString shown = small.elidedText(count, Qt::ElideRight, words.width());
    const int countWidth = small.horizontalAdvance(shown) + type.space(2);
    const QRect name = mirrored ? words.adjusted(countWidth, 0, 0, 0) : words.adjusted(0, 0, -countWidth, 0);
    const int near = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    const int far = (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter;
    painter.setFont(type.strong());
    painter.drawText(name, near | Qt::TextSingleLine, strong.elidedText(displayName(m_status), Qt::ElideRight, name.width()));
    painter.setPen(theme.color(Token::Text2));
    painter.setFont(type.small());
    painter.drawText(words, far | Qt::TextSingleLine, shown);
}

} // namespace quarterdeck
