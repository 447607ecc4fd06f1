// SPDX-License-Identifier: GPL-3.0-or-later
#include "comms/draftpane.h"

#include "common/consolestyle.h"
#include "common/plainlabel.h"
#include "common/scrollingbody.h"
#include "common/typography.h"
#include "comms/audiencewords.h"
#include "comms/updatedelegates.h"
#include "domain/decide.h"
#include "domain/messagerules.h"
#include "domain/messagetemplate.h"
#include "warroom/shippedwords.h"
#include "warroom/whenready.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace quarterdeck {

namespace {

constexpr int kDraftLeastSteps = 105; // 420 px

} // namespace

DraftPane::DraftPane(WarRoom &room, const ThemeStore &, QWidget *parent)
    : QWidget(parent),
      m_room(room),
      m_title(new PlainLabel(this)),
      m_state(new PlainLabel({}, TextTone::Secondary, this)),
      m_rules(new PlainLabel({}, TextTone::Secondary, this)),
      m_problem(new PlainLabel(this)),
      m_text(new QPlainTextEdit(this)),
      m_reason(new QLineEdit(this)),
      m_back(new QPushButton(tr("&Write another"), this)),
      m_copy(new QPushButton(tr("&Copy text"), this)),
      m_edit(new QPushButton(tr("&Use as a new draft"), this)),
      m_return(new QPushButton(tr("&Return"), this)),
      m_approve(new QPushButton(tr("&Approve"), this)),
      m_send(new QPushButton(tr("Copy and record as &sent"), this))
{
    build();
    connect(m_back, &QPushButton::clicked, this, &DraftPane::left);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_record->text);
        emit said(tr("Copied. Nothing is recorded as sent."));
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editWanted(*m_record); });
    connect(m_approve, &QPushButton::clicked, this, [this] { review(true); });
    connect(m_return, &QPushButton::clicked, this, [this] { review(false); });
    connect(m_reason, &QLineEdit::returnPressed, this, [this] { review(false); });
    connect(m_send, &QPushButton::clicked, this, &DraftPane::sendApproved);
}

void DraftPane::build()
{
    const std::pair<QWidget *, const char *> names[]{
        {m_text, "draft-text"},   {m_reason, "draft-reason"},   {m_back, "draft-back"},  {m_copy, "draft-copy"},
        {m_edit, "draft-edit"},   {m_return, "draft-return"},   {m_send, "draft-send"},  {m_approve, "draft-approve"},
        {m_state, "draft-state"}, {m_problem, "draft-problem"}, {m_rules, "draft-rules"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    m_title->setFont(Typography(font()).heading());
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("The message"));
    m_reason->setMaxLength(limits::Reason);
    m_reason->setPlaceholderText(tr("What to change, if you return it"));
    m_reason->setAccessibleName(tr("What to change"));
    for (PlainLabel *label : {m_title, m_state, m_rules, m_problem})
        label->setWordWrap(true);
    auto *uses = new QHBoxLayout, *ways = new QHBoxLayout;
    for (QPushButton *button : {m_back, m_copy, m_edit, m_return, m_approve, m_send})
        button->setAutoDefault(false);
    for (QPushButton *button : {m_back, m_copy, m_edit})
        uses->addWidget(button);
    uses->addStretch(1);
    ways->addStretch(1);
    for (QPushButton *button : {m_return, m_approve, m_send})
        ways->addWidget(button);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->addLayout(uses);
    m_buttons->addLayout(ways);
    markPrimary(*m_approve);
    markPrimary(*m_send);
    auto *body = new QWidget;
    auto *page = new QVBoxLayout(body);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_title);
    page->addWidget(m_state);
    page->addWidget(m_text, 1);
    page->addWidget(m_rules);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrollingBody(*body, this), 1);
    column->addWidget(m_reason);
    column->addWidget(m_problem);
    column->addLayout(m_buttons);
}

QSize DraftPane::minimumSizeHint() const
{
    return {Typography(font()).space(kDraftLeastSteps), layout()->minimumSize().height()};
}

void DraftPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In one row where they fit.
    const int wanted = m_buttons->itemAt(0)->sizeHint().width() + m_buttons->itemAt(1)->sizeHint().width() + m_buttons->spacing();
    m_buttons->setDirection(width() < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool DraftPane::isCommander() const { return m_incident && m_incident->state().holder(role::Commander) == m_room.author(); }

void DraftPane::show(std::shared_ptr<LiveIncident> incident, const MessageRecord &record)
{
    using Kind = MessageRecord::Kind;
    const bool same = m_record && m_record->draft == record.draft && m_record->at == record.at;
    m_incident = std::move(incident);
    m_record = record;
    const Incident &state = m_incident->state();
    const Policy &policy = m_room.policyOf(state);
    m_title->setText(tr("To %1").arg(audienceInSentence(record.audience, policy)));
    QString head = m_time.dateTime(record.at) + QStringLiteral(" · ") + UpdateDelegate::head(record, m_time);
    if (record.nextBy)
        head += QStringLiteral("\n")
              + tr("Promises the next update by %1.").arg(messageTime(*record.nextBy, m_room.clock().now(), m_time.localZone()));
    m_state->setText(head);
    if (m_text->toPlainText() != record.text)
        m_text->setPlainText(record.text);
    const bool waits = record.kind == Kind::Waiting, mine = waits && isCommander();
    QStringList says;
    if (record.kind != Kind::Sent) {
        const MessageCheck check{
            state, policy, shippedMessageWords(), record.audience, record.nextBy, m_room.clock().now(), m_time.localZone()};
        for (const MessageFinding &one : findingsIn(record.text, check))
            says << tr("%1: %2", "name of a rule, what it says").arg(messagerule::display(one.rule), one.sentence);
    }
    m_rules->setText(says.join(u'\n'));
    m_rules->setVisible(!says.isEmpty());
    m_reason->setVisible(mine);
    m_return->setVisible(mine);
    m_approve->setVisible(mine);
    m_send->setVisible(record.kind == Kind::Approved);
    m_problem->setVisible(waits && !mine);
    if (waits && !mine) {
        const QString commander = state.holder(role::Commander);
        m_problem->setText(commander.isEmpty() ? tr("Nobody has command; whoever takes it can approve this.")
                                               : tr("%1 has command and can approve this.").arg(commander));
    }
    if (!same)
        m_reason->clear();
}

void DraftPane::askReason()
{
    (m_reason->isVisibleTo(this) ? static_cast<QWidget *>(m_reason) : m_back)->setFocus(Qt::OtherFocusReason);
}

void DraftPane::takeFocus()
{
    for (QPushButton *button : {m_approve, m_send}) {
        if (button->isVisibleTo(this))
            return button->setFocus(Qt::OtherFocusReason);
    }
    m_back->setFocus(Qt::OtherFocusReason);
}

void DraftPane::review(bool approved)
{
    if (!m_record || !m_record->draft)
        return;
    const QString reason = m_reason->text().trimmed();
    if (!approved && reason.isEmpty()) {
        m_problem->setText(tr("Say what to change; it goes back to %1.").arg(m_record->by));
        m_problem->show();
        return m_reason->setFocus();
    }
    submit(UpdateReviewed{*m_record->draft, approved, approved ? QString() : reason, m_record->audience, m_room.clock().now()},
           approved ? tr("Approved; %1 can send it.").arg(m_record->by) : tr("Returned to %1.").arg(m_record->by));
}

void DraftPane::sendApproved()
{
    if (!m_record || !m_record->draft)
        return;
    QGuiApplication::clipboard()->setText(m_record->text);
    submit(UpdateSent{m_record->audience, m_record->text, m_room.clock().now(), m_record->nextBy, m_record->draft},
           tr("Copied and recorded as sent to %1.").arg(audienceInSentence(m_record->audience, m_room.policyOf(m_incident->state()))));
}

void DraftPane::submit(const Payload &payload, const QString &done)
{
    for (QPushButton *button : {m_return, m_approve, m_send})
        button->setEnabled(false); // once is enough
    whenReady(this, m_room.submit(m_incident->id(), payload), [this, done](const QFuture<Result<Receipt>> &ready) {
        for (QPushButton *button : {m_return, m_approve, m_send})
            button->setEnabled(true);
        const Result<Receipt> receipt = ready.result();
        m_problem->setVisible(!receipt);
        if (!receipt)
            return m_problem->setText(receipt.error().message);
        emit said(done);
        emit left();
    });
}

} // namespace quarterdeck
