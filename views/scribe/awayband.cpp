// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/awayband.h"

#include "common/flowlayout.h"
#include "common/iconset.h"
#include "common/plainlabel.h"
#include "common/themestore.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

namespace quarterdeck {

namespace {
constexpr int kTopicRows = 2;
}

AwayBand::AwayBand(const ThemeStore &themes, QWidget *parent)
    : QFrame(parent),
      m_themes(themes),
      m_sentence(new PlainLabel(this)),
      m_row(new QHBoxLayout),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("awayBand"));
    m_sentence->setWordWrap(true);
    m_close->setObjectName(QStringLiteral("closeAway"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_close, &QToolButton::clicked, this, &AwayBand::dismiss);
    auto *head = new QHBoxLayout;
    head->addWidget(m_sentence, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    m_row->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addLayout(m_row);
    hide();
}

void AwayBand::show(const AwaySummary &summary, std::optional<Instant> since, const TimeFormat &format)
{
    m_summary = summary;
    m_since = since;
    m_format = format;
    rebuild();
    setVisible(!summary.isEmpty());
}

QString AwayBand::sentence() const { return m_sentence->text(); }

void AwayBand::dismiss()
{
    if (isHidden())
        return;
    hide();
    emit dismissed();
}

void AwayBand::rebuild()
{
    setAccessibleName(tr("While you were away"));
    m_close->setIcon(IconSet(m_themes).icon(QStringLiteral("close")));
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss").toHtmlEscaped());
    m_sentence->setText(m_since ? tr("Since you stepped out at %1: %2").arg(m_format.zonedTime(*m_since), overview(m_summary))
                                : tr("New to you: %1").arg(overview(m_summary)));
    delete m_topics;
    m_topics = new QWidget(this);
    auto *topics = new FlowLayout(m_topics); // many topics must not make the window wider than the screen
    topics->setContentsMargins(0, 0, 0, 0);
    topics->setSpacing(6);
    m_row->addWidget(m_topics);
    for (const AwaySummary::Group &group : std::as_const(m_summary.groups))
        addTopic(group);
    m_topics->setVisible(!m_summary.groups.isEmpty());
    fitTopics();
}

/// The weightiest come first and the sentence has them all: two rows of them leave the timeline its room.
void AwayBand::fitTopics()
{
    auto *topics = m_topics ? static_cast<FlowLayout *>(m_topics->layout()) : nullptr;
    if (!topics)
        return;
    const int shown = topics->fitting(contentsRect().width() - layout()->contentsMargins().left() - layout()->contentsMargins().right(), kTopicRows);
    for (int i = 0; i < topics->count(); ++i)
        topics->itemAt(i)->widget()->setVisible(i < shown);
}

void AwayBand::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitTopics();
}

void AwayBand::addTopic(const AwaySummary::Group &group)
{
    auto *button = new QPushButton(countText(group.topic, int(group.lines.size())), m_topics);
    QStringList lines;
    for (const AwaySummary::Line &line : group.lines)
        lines << m_format.zonedTime(line.at) + u' ' + line.text;
    button->setToolTip(plainTooltip(lines.join(u'\n')));
    button->setAccessibleDescription(lines.join(QStringLiteral("; ")));
    button->setFocusPolicy(Qt::TabFocus);
    const auto next = std::make_shared<qsizetype>(0);
    connect(button, &QPushButton::clicked, this, [this, lines = group.lines, next] { emit entryChosen(lines.at((*next)++ % lines.size()).entry); });
    m_topics->layout()->addWidget(button);
}

void AwayBand::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void AwayBand::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void AwayBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    painter.fillRect(rect(), theme.color(Token::Selection));
}

} // namespace quarterdeck
