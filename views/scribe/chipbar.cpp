// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/chipbar.h"

#include "common/chip.h"
#include "common/plainlabel.h"
#include "common/themestore.h"
#include "common/typography.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kBarWidth = 4; // beside the sentence

ChipContent contentOf(const LineChip &chip)
{
    const ChipLook look = chip.attention                                                                ? ChipLook::Due
                        : chip.kind == LineChip::Kind::Amending || chip.kind == LineChip::Kind::Command ? ChipLook::Accent
                        : chip.quiet                                                                    ? ChipLook::Quiet
                                                                                                        : ChipLook::Outlined;
    return ChipContent::of(chip.text, look);
}

} // namespace

ChipBar::ChipBar(const ThemeStore &themes, QWidget *parent) : QWidget(parent), m_themes(themes), m_sentence(new PlainLabel(this))
{
    setObjectName(QStringLiteral("chipBar"));
    setAccessibleName(tr("How the line is read"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    m_sentence->setObjectName(QStringLiteral("lineSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i] = new QPushButton(this);
        m_buttons[i]->setAutoDefault(true);
        m_buttons[i]->hide();
        connect(m_buttons[i], &QPushButton::clicked, this, [this, i] { emit choiceMade(m_choices.at(int(i))); });
    }
    connect(&themes, &ThemeStore::changed, this, qOverload<>(&QWidget::update));
}

void ChipBar::setChips(const QVector<LineChip> &chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    setAccessibleDescription(spoken(chips));
    place();
    update();
}

void ChipBar::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

void ChipBar::setStamps(int count)
{
    if (count == m_stamps)
        return;
    m_stamps = count;
    place();
    update();
}

QString ChipBar::sentence() const { return m_sentence->text(); }

void ChipBar::followInTabOrder(QWidget *widget)
{
    for (QPushButton *button : m_buttons) {
        setTabOrder(widget, button);
        widget = button;
    }
}

void ChipBar::setSentence(const QString &sentence, const QVector<LineChoice> &choices)
{
    if (sentence == m_sentence->text() && sentence.isEmpty() == m_sentence->isHidden() && choices == m_choices)
        return;
    m_choices = choices;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const bool offered = int(i) < choices.size() && !sentence.isEmpty();
        m_buttons[i]->setVisible(offered);
        if (offered)
            m_buttons[i]->setText(QString(choices.at(int(i)).text).replace(u'&', QStringLiteral("&&")));
    }
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    place();
    updateGeometry();
    update();
}

QFont ChipBar::chipFont() const { return Typography(font()).small(); }

int ChipBar::rowHeight() const
{
    return chipSize(ChipContent::of(QStringLiteral("0"), ChipLook::Outlined), QFontMetrics(chipFont())).height();
}

QString ChipBar::stampText() const { return tr("%n stamp(s) to fill in · Shift+F12", nullptr, m_stamps); }

QSize ChipBar::sizeHint() const
{
    int height = rowHeight();
    if (!m_sentence->isHidden())
        height += Typography(font()).space(1) + sentenceHeight();
    return {QFontMetrics(font()).averageCharWidth() * 60, height};
}

QSize ChipBar::minimumSizeHint() const { return {QFontMetrics(font()).averageCharWidth() * 20, sizeHint().height()}; }

QSize ChipBar::choicesSize() const
{
    QSize size;
    for (const QPushButton *button : m_buttons) {
        if (!button->isHidden())
            size = {size.width() + Typography(font()).space(2) + button->sizeHint().width(),
                    std::max(size.height(), button->sizeHint().height())};
    }
    return size;
}

// As wide as its words, so that the choices stand right behind them.
int ChipBar::sentenceWidth() const
{
    const int room = std::max(1, width() - kBarWidth * 4 - std::max(0, choicesSize().width()));
    return choicesSize().isEmpty() ? room
                                   : std::min(room, m_sentence->fontMetrics().horizontalAdvance(m_sentence->text()) + kBarWidth);
}

int ChipBar::sentenceHeight() const { return std::max(choicesSize().height(), m_sentence->heightForWidth(sentenceWidth())); }

void ChipBar::placeSentence()
{
    const int gap = Typography(font()).space(2);
    const int height = sentenceHeight();
    QRect area(kBarWidth * 3, rowHeight() + Typography(font()).space(1), sentenceWidth(), height);
    m_sentence->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
    for (QPushButton *button : m_buttons) {
        const QSize size = button->sizeHint();
        area = QRect(area.right() + 1 + gap, area.top() + (height - size.height()) / 2, size.width(), size.height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
        area.moveTop(rowHeight() + Typography(font()).space(1));
    }
}

void ChipBar::place()
{
    const QFontMetrics metrics(chipFont());
    const int gap = Typography(font()).space(1) + 2;
    const int height = rowHeight();
    m_placed.clear();
    m_left = 0;
    int right = width();
    if (m_stamps > 0) {
        const int chipWidth = chipSize(ChipContent::of(stampText(), ChipLook::Outlined), metrics).width();
        right -= chipWidth;
        m_placed.append({-1, QRect(right, 0, chipWidth, height)});
        right -= gap;
    }
    const int more = metrics.horizontalAdvance(QStringLiteral("+99")) + gap;
    int total = 0;
    QVector<int> order;
    for (int i = 0; i < int(m_chips.size()); ++i) {
        total += chipSize(contentOf(m_chips.at(i)), metrics).width() + gap;
        order.append(i);
    }
    // When not all fit, what is probably wrong is what must be seen.
    if (total - gap > right)
        std::stable_sort(order.begin(), order.end(),
                         [this](int a, int b) { return m_chips.at(a).attention && !m_chips.at(b).attention; });
    int x = 0;
    for (int place = 0; place < int(order.size()); ++place) {
        const int wanted = chipSize(contentOf(m_chips.at(order.at(place))), metrics).width();
        const int room = right - x - (place + 1 < int(order.size()) ? more : 0);
        if (wanted > room && place > 0) {
            m_left = int(order.size()) - place;
            break;
        }
        const int given = std::min(wanted, std::max(room, height));
        m_placed.append({order.at(place), QRect(x, 0, given, height)});
        x += given + gap;
    }
    for (Placed &placed : m_placed)
        placed.area = QStyle::visualRect(layoutDirection(), QRect(0, 0, width(), height), placed.area);
    if (!m_sentence->isHidden())
        placeSentence();
}

void ChipBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(chipFont());
    const Theme &theme = m_themes.theme();
    const QRect row(0, 0, width(), rowHeight());
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    int taken = 0;
    for (const Placed &placed : std::as_const(m_placed)) {
        const ChipContent content =
            placed.chip < 0 ? ChipContent::of(stampText(), ChipLook::Outlined) : contentOf(m_chips.at(placed.chip));
        paintChip(painter, placed.area, content, theme, layoutDirection());
        if (placed.chip >= 0)
            taken = std::max(taken, layoutDirection() == Qt::RightToLeft ? width() - placed.area.left() : placed.area.right());
    }
    painter.setPen(theme.color(Token::Text3));
    if (m_left > 0) {
        const QRect rest = QStyle::visualRect(layoutDirection(), row, row.adjusted(taken + Typography(font()).space(2), 0, 0, 0));
        painter.drawText(rest, leading, QStringLiteral("+%1").arg(m_left));
    }
    if (m_chips.isEmpty()) {
        const int end = m_stamps > 0 ? m_placed.first().area.width() + Typography(font()).space(2) : 0;
        const QRect room = QStyle::visualRect(layoutDirection(), row, row.adjusted(0, 0, -end, 0));
        painter.drawText(room, leading, painter.fontMetrics().elidedText(m_hint, Qt::ElideRight, room.width()));
    }
    if (!m_sentence->isHidden()) {
        const QRect beside(0, m_sentence->y(), kBarWidth, m_sentence->height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), beside), theme.color(Token::Due));
    }
}

void ChipBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
    if (!m_sentence->isHidden())
        updateGeometry();
}

void ChipBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        place();
        updateGeometry();
        update();
    }
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("How the line is read"));
}

const ChipBar::Placed *ChipBar::placedAt(QPoint point) const
{
    const auto found =
        std::find_if(m_placed.cbegin(), m_placed.cend(), [point](const Placed &p) { return p.area.contains(point); });
    return found == m_placed.cend() ? nullptr : &*found;
}

bool ChipBar::isClickable(const Placed &placed) const
{
    return placed.chip < 0 || !m_chips.at(placed.chip).replacement.isEmpty();
}

void ChipBar::mouseMoveEvent(QMouseEvent *event)
{
    const Placed *placed = placedAt(event->position().toPoint());
    if (placed && isClickable(*placed))
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void ChipBar::mouseReleaseEvent(QMouseEvent *event)
{
    const Placed *placed = placedAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !placed || !isClickable(*placed))
        return;
    if (placed->chip < 0) {
        emit nextStampRequested();
        return;
    }
    const LineChip chip = m_chips.at(placed->chip);
    emit correctionChosen(chip.replace, chip.replacement);
}

} // namespace quarterdeck
