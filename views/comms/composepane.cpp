// SPDX-License-Identifier: GPL-3.0-or-later
#include "comms/composepane.h"

#include "common/consolestyle.h"
#include "common/plainlabel.h"
#include "common/scrollingbody.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "comms/audiencewords.h"
#include "comms/findingslist.h"
#include "comms/messageeditor.h"
#include "comms/nextupdatepicker.h"
#include "domain/messageplan.h"
#include "domain/policytext.h"
#include "warroom/shippedwords.h"
#include "warroom/whenready.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace quarterdeck {

namespace {

constexpr int kNarrowSteps = 130; // 520 px: below, the fields stand one below the other
constexpr int kComposeLeastSteps = 105;

} // namespace

ComposePane::ComposePane(WarRoom &room, const ThemeStore &themes, const IconSet &icons, QWidget *parent)
    : QWidget(parent),
      m_room(room),
      m_title(new PlainLabel(this)),
      m_hint(new PlainLabel({}, TextTone::Secondary, this)),
      m_promise(new PlainLabel({}, TextTone::Secondary, this)),
      m_problem(new PlainLabel(this)),
      m_template(new QComboBox(this)),
      m_next(new NextUpdatePicker(this)),
      m_fillAgain(new QPushButton(tr("&Fill in again"), this)),
      m_copy(new QPushButton(tr("&Copy text"), this)),
      m_markdown(new QPushButton(tr("Copy as Mark&down"), this)),
      m_ask(new QPushButton(this)),
      m_send(new QPushButton(this)),
      m_editor(new MessageEditor(themes, this)),
      m_rules(new FindingsList(icons, this)),
      m_despite(new QCheckBox(tr("Send all the same; the timeline &will say so"), this))
{
    build();
    connect(m_template, &QComboBox::activated, this, &ComposePane::templateChosen);
    connect(m_next, &NextUpdatePicker::valueChosen, this, &ComposePane::nextChosen);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &ComposePane::textTyped);
    connect(m_rules, &FindingsList::chosen, m_editor, &MessageEditor::goTo);
    connect(m_fillAgain, &QPushButton::clicked, this, [this] {
        message().touched = false;
        applyTemplate();
        emit changed();
        m_editor->setFocus();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(false); });
    connect(m_markdown, &QPushButton::clicked, this, [this] { copy(true); });
    connect(m_ask, &QPushButton::clicked, this, &ComposePane::askApproval);
    connect(m_send, &QPushButton::clicked, this, &ComposePane::send);
    connect(m_despite, &QCheckBox::toggled, this, &ComposePane::showButtons);
}

void ComposePane::build()
{
    m_editor->setObjectName(QStringLiteral("message-text"));
    m_template->setObjectName(QStringLiteral("message-template"));
    m_template->setAccessibleName(tr("Template"));
    m_next->setObjectName(QStringLiteral("message-next"));
    m_despite->setObjectName(QStringLiteral("message-despite"));
    m_problem->setObjectName(QStringLiteral("message-problem"));
    m_ask->setObjectName(QStringLiteral("message-ask"));
    m_send->setObjectName(QStringLiteral("message-send"));
    m_copy->setObjectName(QStringLiteral("message-copy"));
    m_markdown->setObjectName(QStringLiteral("message-markdown"));
    m_fillAgain->setObjectName(QStringLiteral("message-fill"));
    m_fillAgain->setToolTip(plainTooltip(tr("Replace the text by the template, filled from the incident as it is now.")));
    for (PlainLabel *label : {m_title, m_hint, m_promise, m_problem})
        label->setWordWrap(true);
    m_problem->hide();
    auto *body = new QWidget;
    auto *page = new QVBoxLayout(body);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_title);
    page->addLayout(buildHead());
    page->addWidget(m_hint);
    page->addWidget(m_editor, 1);
    page->addWidget(m_rules);
    page->addWidget(m_promise);
    m_scroll = scrollingBody(*body, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_problem);
    column->addWidget(m_despite);
    column->addLayout(buildButtons());
    QWidget *const order[]{m_template, m_next, m_fillAgain, m_editor, m_rules->stop(), m_despite, m_copy, m_markdown, m_ask, m_send};
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
    const Typography type(font());
    m_title->setFont(type.heading());
    m_despite->setMinimumHeight(std::max(type.space(6), 24));
}

/// Template and next update beside each other, or one below the other where there is little room.
QLayout *ComposePane::buildHead()
{
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    for (QComboBox *box : {m_template, static_cast<QComboBox *>(m_next)}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        auto *label = new PlainLabel(box == m_template ? tr("&Template") : tr("&Next update"), TextTone::Secondary, this);
        label->setBuddy(box);
        auto *field = new QVBoxLayout;
        field->addWidget(label);
        field->addWidget(box);
        m_head->addLayout(field, 1);
    }
    m_head->addWidget(m_fillAgain, 0, Qt::AlignBottom);
    return m_head;
}

QLayout *ComposePane::buildButtons()
{
    for (QPushButton *button : {m_fillAgain, m_copy, m_markdown, m_ask, m_send})
        button->setAutoDefault(false);
    auto *copies = new QHBoxLayout, *ways = new QHBoxLayout;
    copies->addWidget(m_copy);
    copies->addWidget(m_markdown);
    copies->addStretch(1);
    ways->addStretch(1);
    ways->addWidget(m_ask);
    ways->addWidget(m_send);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->addLayout(copies);
    m_buttons->addLayout(ways);
    return m_buttons;
}

QSize ComposePane::minimumSizeHint() const
{
    return {Typography(font()).space(kComposeLeastSteps), layout()->minimumSize().height()};
}

void ComposePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_head->setDirection(width() < Typography(font()).space(kNarrowSteps) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    arrangeButtons();
}

/// In one row where they fit.
void ComposePane::arrangeButtons()
{
    const int wanted = m_buttons->itemAt(0)->sizeHint().width() + m_buttons->itemAt(1)->sizeHint().width() + m_buttons->spacing();
    m_buttons->setDirection(width() < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ComposePane::setIncident(std::shared_ptr<LiveIncident> incident)
{
    m_incident = std::move(incident);
    m_unsent.clear();
    m_audience.clear();
    setEnabled(m_incident != nullptr);
}

void ComposePane::setTimeFormat(const TimeFormat &format)
{
    m_time = format;
    m_next->setTimeFormat(format);
    if (m_incident && !m_audience.isEmpty())
        refresh();
}

MessageSource ComposePane::source() const
{
    return {state(),         m_room.policyOf(state()), m_audience, m_room.author(), m_room.clock().now(),
            m_next->value(), m_time.localZone()};
}

MessageCheck ComposePane::check() const
{
    return {state(),         m_room.policyOf(state()), shippedMessageWords(), m_audience,
            m_next->value(), m_room.clock().now(),     m_time.localZone()};
}

void ComposePane::setAudience(const QString &audience)
{
    if (!m_incident || audience == m_audience)
        return;
    m_audience = audience;
    m_ownNext = false;
    const Policy &policy = m_room.policyOf(state());
    m_title->setText(tr("To %1").arg(audienceInSentence(audience, policy)));
    m_editor->setAccessibleName(tr("Message to %1").arg(audienceInSentence(audience, policy)));
    m_problem->hide();
    m_despite->setChecked(false);
    fillTemplates();
    if (m_unsent.value(audience).touched)
        return show(m_unsent.value(audience));
    m_next->offer(m_room.clock().now(), suggestedNextUpdate(state(), policy, audience, m_room.clock().now()));
    m_next->setValue(suggestedNextUpdate(state(), policy, audience, m_room.clock().now()));
    applyTemplate();
}

void ComposePane::fillTemplates()
{
    const Policy &policy = m_room.policyOf(state());
    m_templates = templatesFor(state(), policy, m_audience);
    const QString kept = m_unsent.value(m_audience).templateKey;
    const QSignalBlocker quiet(m_template);
    m_template->clear();
    for (const MessageTemplate &one : std::as_const(m_templates))
        m_template->addItem(policyText(one.name), one.key);
    m_template->addItem(tr("Free text"), QString());
    int row = m_template->findData(kept);
    if (kept.isEmpty()) // after the first message come the others
        row = m_unsent.value(m_audience).touched ? m_template->count() - 1 : 0;
    if (!m_unsent.value(m_audience).touched && kept.isEmpty()) {
        for (const SentUpdate &sent : state().updates) {
            if (sent.what.audience == m_audience && m_templates.size() > 1 && m_templates.first().key == u"initial")
                row = 1;
        }
    }
    m_template->setCurrentIndex(std::max(row, 0));
}

void ComposePane::applyTemplate()
{
    const int row = m_template->currentIndex();
    const MessageTemplate one = row >= 0 && row < m_templates.size() ? m_templates.at(row) : MessageTemplate{};
    UnsentMessage &unsent = message();
    unsent.templateKey = one.key;
    unsent.nextBy = m_next->value();
    unsent.text = fillTemplate(one.text, source()).text;
    show(unsent);
}

void ComposePane::show(const UnsentMessage &unsent)
{
    m_filling = true;
    m_next->offer(m_room.clock().now(), suggestedNextUpdate(state(), m_room.policyOf(state()), m_audience, m_room.clock().now()));
    m_next->setValue(unsent.nextBy);
    if (m_editor->toPlainText() != unsent.text)
        m_editor->setPlainText(unsent.text);
    m_filling = false;
    const int row = m_template->currentIndex();
    QStringList says;
    if (row >= 0 && row < m_templates.size()) {
        const MessageTemplate &one = m_templates.at(row);
        for (const QString &element : one.elements)
            says << policyText(element);
        m_hint->setText(one.tone.isEmpty() ? says.join(QStringLiteral(" · "))
                                           : tr("%1. Tone: %2.").arg(says.join(QStringLiteral(" · ")), policyText(one.tone)));
    }
    m_hint->setVisible(!says.isEmpty());
    checkText();
}

void ComposePane::refresh()
{
    if (!m_incident || m_audience.isEmpty() || m_template->view()->isVisible() || m_next->lineEdit()->hasFocus())
        return; // not under somebody's hands
    if (message().touched) {
        fillTemplates();
        return checkText(); // what was typed stays
    }
    const auto suggested = suggestedNextUpdate(state(), m_room.policyOf(state()), m_audience, m_room.clock().now());
    const int before = m_template->currentIndex();
    const QString key = m_template->currentData().toString();
    fillTemplates();
    const int row = m_template->findData(key);
    m_template->setCurrentIndex(row >= 0 && before >= 0 ? row : 0);
    if (!m_ownNext)
        m_next->setValue(suggested);
    applyTemplate();
}

void ComposePane::templateChosen()
{
    message().templateKey = m_template->currentData().toString();
    message().touched = false;
    applyTemplate();
    if (m_template->currentData().toString().isEmpty())
        m_editor->clear();
    emit changed();
    const QVector<MessageGap> gaps = gapsIn(m_editor->toPlainText());
    if (!gaps.isEmpty())
        m_editor->goTo(gaps.first().from, gaps.first().length);
}

void ComposePane::textTyped()
{
    if (m_filling || !m_incident)
        return;
    UnsentMessage &unsent = message();
    unsent.text = m_editor->toPlainText();
    unsent.touched = !unsent.text.isEmpty();
    unsent.templateKey = m_template->currentData().toString();
    unsent.nextBy = m_next->value();
    m_problem->hide();
    checkText();
    emit changed();
}

/// The time in the text follows the one chosen, wherever it still stands there as it was filled in.
void ComposePane::nextChosen()
{
    UnsentMessage &unsent = message();
    const Instant now = m_room.clock().now();
    if (m_next->isWrong()) {
        m_problem->setText(tr("“%1” is no time; write 45m, 1h30 or 15:10.").arg(m_next->currentText()));
        m_problem->show();
        return showButtons();
    }
    m_problem->hide();
    m_ownNext = true;
    const std::optional<Instant> before = std::exchange(unsent.nextBy, m_next->value());
    if (!unsent.touched)
        return applyTemplate();
    if (before && unsent.nextBy) {
        QString text = m_editor->toPlainText();
        text.replace(messageTime(*before, now, m_time.localZone()), messageTime(*unsent.nextBy, now, m_time.localZone()));
        unsent.text = text;
    }
    show(unsent);
    emit changed();
}

void ComposePane::checkText()
{
    m_findings = findingsIn(m_editor->toPlainText(), check());
    m_editor->showFindings(m_findings);
    m_rules->setFindings(m_findings, !m_editor->toPlainText().trimmed().isEmpty());
    showButtons();
}

bool ComposePane::needsApproval() const
{
    return quarterdeck::needsApproval(state(), m_room.policyOf(state()), m_audience, m_room.author());
}

void ComposePane::showButtons()
{
    if (!m_incident)
        return;
    const bool stopped = blocks(m_findings), approval = needsApproval(), despite = m_despite->isChecked();
    const bool ready = !m_editor->toPlainText().trimmed().isEmpty() && !m_busy && !m_next->isWrong();
    const QString commander = state().holder(role::Commander);
    m_despite->setVisible(stopped || approval);
    m_ask->setVisible(approval);
    m_ask->setText(commander.isEmpty() ? tr("&Ask for approval") : tr("&Ask %1 for approval").arg(commander));
    m_ask->setEnabled(ready && !stopped);
    m_send->setText(tr("Copy and record as &sent"));
    m_send->setEnabled(ready && (despite || (!stopped && !approval)));
    markPrimary(*m_ask, approval && !despite);
    markPrimary(*m_send, !approval || despite);
    const Instant now = m_room.clock().now();
    QStringList words{tr("Recorded as sent now, %1.").arg(messageTime(now, now, m_time.localZone()))};
    if (m_next->value())
        words << tr("Promises the next update by %1.").arg(messageTime(*m_next->value(), now, m_time.localZone()));
    words << tr("Quarterdeck does not send it: the text is copied for you to paste.");
    m_promise->setText(words.join(u' '));
    arrangeButtons();
}

void ComposePane::copy(bool markdown)
{
    QString text = m_editor->toPlainText().trimmed();
    if (markdown) {
        const Instant now = m_room.clock().now();
        text = QStringLiteral("**%1** · %2\n\n> %3\n")
                   .arg(state().ref, messageTime(now, now, m_time.localZone()), text.replace(u'\n', QStringLiteral("\n> ")));
    }
    QGuiApplication::clipboard()->setText(text);
    emit said(tr("Copied. Nothing is recorded as sent."));
}

void ComposePane::send()
{
    m_busy = true;
    showButtons();
    const QString text = m_editor->toPlainText().trimmed(), audience = m_audience, past = overrideText();
    QGuiApplication::clipboard()->setText(text);
    const UpdateSent what{audience, text, m_room.clock().now(), m_next->value(), std::nullopt};
    whenReady(this, m_room.submit(m_incident->id(), what),
              [this, audience, past, id = m_incident->id()](const QFuture<Result<Receipt>> &ready) {
                  if (ready.result() && !past.isEmpty()) {
                      EntryBody body;
                      body.text = past;
                      body.occurred = m_room.clock().now();
                      m_room.submit(id, EntryLogged{body});
                  }
                  const QString name = audienceInSentence(audience, m_room.policyOf(state()));
                  if (finish(audience, ready.result(), tr("Copied and recorded as sent to %1.").arg(name)))
                      emit sent(audience);
              });
}

/// What is sent past a rule or the commander, as a line for the timeline; empty when nothing is.
QString ComposePane::overrideText() const
{
    QStringList past;
    for (const MessageFinding &one : m_findings) {
        if (one.blocks && !past.contains(messagerule::display(one.rule)))
            past << messagerule::display(one.rule);
    }
    if (needsApproval())
        past << tr("without the commander's approval");
    const QString name = audienceInSentence(m_audience, m_room.policyOf(state()));
    return past.isEmpty() ? QString() : tr("Update to %1 was sent all the same: %2").arg(name, past.join(QStringLiteral(", ")));
}

void ComposePane::askApproval()
{
    m_busy = true;
    showButtons();
    const QString audience = m_audience;
    const UpdateDrafted what{audience, m_template->currentData().toString(), m_editor->toPlainText().trimmed(), m_next->value(),
                             m_room.clock().now()};
    whenReady(this, m_room.submit(m_incident->id(), what), [this, audience](const QFuture<Result<Receipt>> &ready) {
        const QString commander = state().holder(role::Commander);
        if (finish(audience, ready.result(),
                   commander.isEmpty() ? tr("It waits for whoever takes command.") : tr("It waits for %1.").arg(commander)))
            emit drafted(audience);
    });
}

bool ComposePane::finish(const QString &audience, const Result<Receipt> &receipt, const QString &done)
{
    m_busy = false;
    if (!receipt) {
        m_problem->setText(receipt.error().message);
        m_problem->show();
        showButtons();
        return false;
    }
    m_unsent.remove(audience);
    emit changed();
    if (audience == m_audience) {
        m_despite->setChecked(false);
        m_audience.clear();
        setAudience(audience);
    }
    emit said(done);
    return true;
}

void ComposePane::restore(const UnsentMessages &messages)
{
    for (auto one = messages.begin(); one != messages.end(); ++one) {
        if (!m_unsent.value(one.key()).touched)
            m_unsent.insert(one.key(), *one);
    }
    const QString audience = std::exchange(m_audience, QString());
    if (!audience.isEmpty())
        setAudience(audience);
}

void ComposePane::edit(const QString &audience, const UnsentMessage &unsent)
{
    m_unsent.insert(audience, unsent);
    m_audience.clear();
    setAudience(audience);
    emit changed();
    takeFocus();
}

void ComposePane::takeFocus()
{
    const QVector<MessageGap> gaps = gapsIn(m_editor->toPlainText());
    if (!gaps.isEmpty())
        return m_editor->goTo(gaps.first().from, gaps.first().length);
    m_editor->moveCursor(QTextCursor::End);
    m_editor->setFocus(Qt::OtherFocusReason);
}

} // namespace quarterdeck
