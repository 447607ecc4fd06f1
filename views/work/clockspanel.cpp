// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/clockspanel.h"

#include "common/bannerbar.h"
#include "common/emptystate.h"
#include "common/plainlabel.h"
#include "common/themestore.h"
#include "domain/clockname.h"
#include "warroom/warroom.h"
#include "warroom/whenready.h"
#include "work/clockdelegate.h"
#include "work/clocklist.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quarterdeck {

namespace {

constexpr Milliseconds kSnooze{5 * 60 * 1000};

} // namespace

ClocksPanel::ClocksPanel(WarRoom &room, ClocksModel &model, const ThemeStore &themes, QWidget *parent)
    : QWidget(parent),
      m_room(room),
      m_model(model),
      m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState({}, {}, this)),
      m_coach(new BannerBar(themes, BannerKind::Info, {}, this)),
      m_list(new ClockList(this)),
      m_looks(new ClockDelegate(themes, this)),
      m_acknowledge(new QPushButton(tr("Acknowledge (A)"), this)),
      m_snooze(new QPushButton(tr("Snooze 5 min (Z)"), this)),
      m_escalate(new QPushButton(this)),
      m_flood(new QWidget(this)),
      m_floodWords(new PlainLabel(m_flood))
{
    setObjectName(QStringLiteral("clocks"));
    setAccessibleName(tr("Clocks"));
    m_list->setObjectName(QStringLiteral("clock-list"));
    m_list->setAccessibleName(tr("Deadlines"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_looks);
    m_coach->setObjectName(QStringLiteral("coach"));
    m_coach->hide();
    m_acknowledge->setObjectName(QStringLiteral("acknowledge-alarm"));
    m_acknowledge->setToolTip(plainTooltip(tr("Say that you have seen this overdue deadline; it stays listed.")));
    m_snooze->setObjectName(QStringLiteral("snooze-alarm"));
    m_snooze->setToolTip(plainTooltip(tr("Keep this overdue deadline quiet for five minutes; then it comes back.")));

    auto *body = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_acknowledge, m_snooze}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_escalate->setObjectName(QStringLiteral("escalate"));
    m_escalate->setAutoDefault(false);
    m_escalate->hide();
    buildFlood();
    auto *column = new QVBoxLayout(body);
    column->addWidget(m_coach);
    column->addWidget(m_flood);
    column->addWidget(m_list, 1);
    column->addWidget(m_escalate);
    column->addLayout(buttons);
    // Below the roles there is little room on a small screen: two rows, then it scrolls.
    m_list->setMinimumHeight(2 * QFontMetrics(font()).height());
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(body);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);

    connect(m_list, &ClockList::acknowledgeAsked, this,
            [this](const QModelIndex &index) { answer(index.row(), Milliseconds(0)); });
    connect(m_list, &ClockList::snoozeAsked, this, [this](const QModelIndex &index) { answer(index.row(), kSnooze); });
    connect(m_list, &ClockList::escalateAsked, this, &ClocksPanel::askForEscalation);
    connect(m_escalate, &QPushButton::clicked, this, &ClocksPanel::askForEscalation);
    connect(m_list, &ClockList::chosen, this, [this](const QModelIndex &index) {
        const ClockReading &reading = m_model.readingAt(index.row());
        emit wanted(reading.clock, reading.subject);
    });
    connect(m_acknowledge, &QPushButton::clicked, this, [this] { answer(m_list->currentIndex().row(), Milliseconds(0)); });
    connect(m_snooze, &QPushButton::clicked, this, [this] { answer(m_list->currentIndex().row(), kSnooze); });
    connect(m_coach, &BannerBar::dismissed, this, [this] {
        if (m_dismissCoach)
            m_dismissCoach();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClocksPanel::refreshButtons);
    connect(&m_model, &ClocksModel::statesChanged, this, &ClocksPanel::refresh);
    connect(&themes, &ThemeStore::changed, this, [this] { m_list->viewport()->update(); });
    refresh();
}

void ClocksPanel::buildFlood()
{
    m_flood->setObjectName(QStringLiteral("flood"));
    m_flood->hide();
    auto *all = new QPushButton(tr("Show all"), m_flood);
    all->setAutoDefault(false);
    m_floodWords->setWordWrap(true);
    auto *row = new QHBoxLayout(m_flood);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_floodWords, 1);
    row->addWidget(all);
    connect(all, &QPushButton::clicked, this, [this] {
        m_model.setCollapsed(false);
        m_flood->hide();
        m_list->setFocus();
    });
}

void ClocksPanel::setFlood(const QString &sentence)
{
    const bool began = m_floodWords->text().isEmpty() && !sentence.isEmpty();
    m_floodWords->setText(sentence);
    if (began)
        m_model.setCollapsed(true);
    else if (sentence.isEmpty())
        m_model.setCollapsed(false);
    m_flood->setVisible(m_model.isCollapsed());
}

void ClocksPanel::askForEscalation()
{
    if (m_model.escalationDue())
        emit escalationWanted();
    else
        emit said(tr("No escalation is due."));
}

void ClocksPanel::setIncident(std::shared_ptr<LiveIncident> incident)
{
    if (m_incident)
        m_incident->disconnect(this);
    m_incident = std::move(incident);
    if (m_incident) {
        connect(m_incident.get(), &LiveIncident::loaded, this, &ClocksPanel::refresh);
        connect(m_incident.get(), &LiveIncident::headChanged, this, &ClocksPanel::refreshCoach);
    }
    refresh();
}

void ClocksPanel::setTimeFormat(const TimeFormat &format)
{
    m_looks->setTimeFormat(format);
    m_list->viewport()->update();
}

void ClocksPanel::refresh()
{
    const bool there = m_incident && m_incident->isLoaded();
    const bool shows = m_model.rowCount() > 0;
    m_empty->setTitle(!there ? tr("No incident is open.") : tr("No clocks are running."));
    m_empty->setHint(there ? tr("A severity starts the clocks of the policy; an action starts one with /10.") : QString());
    refreshButtons();
    refreshCoach();
    m_pages->setCurrentIndex(shows || !m_coachShown.isEmpty() ? 1 : 0);
}

void ClocksPanel::refreshButtons()
{
    const QModelIndex current = m_list->currentIndex();
    const bool answerable = current.isValid() && current.data(ClocksModel::AnswerableRole).toBool();
    m_acknowledge->setEnabled(answerable);
    m_snooze->setEnabled(answerable);
    const std::optional<Escalation> tier = m_model.escalationDue();
    m_escalate->setVisible(tier.has_value());
    if (tier) {
        m_escalate->setText(tr("Escalate to %1 (E)").arg(tier->name()));
        m_escalate->setToolTip(plainTooltip(tr("Log that %1 is asked for. To be paged: %2.").arg(tier->name(), tier->pages.join(QStringLiteral(", ")))));
    }
}

/// The latest note that nobody has dismissed.
void ClocksPanel::refreshCoach()
{
    const CoachNote *standing = nullptr;
    if (m_incident && m_incident->isLoaded() && isActive(m_incident->state().status)) {
        for (const CoachNote &note : m_incident->state().coachNotes) {
            if (note.dismissedBy.isEmpty())
                standing = &note;
        }
    }
    const QString shown = standing ? standing->rule + u' ' + standing->subject : QString();
    if (shown == std::exchange(m_coachShown, shown))
        return;
    m_coach->setVisible(standing != nullptr);
    if (!standing)
        return;
    m_pages->setCurrentIndex(1);
    m_coach->setSentence(clockname::displayRule(standing->rule, standing->subject));
    m_dismissCoach = [this, note = *standing] {
        submit(CoachDismissed{note.rule, note.subject, m_room.clock().now()}, tr("Dismissed."));
    };
}

void ClocksPanel::answer(int row, Milliseconds snooze)
{
    if (row < 0 || row >= m_model.rowCount() || !m_incident)
        return;
    const ClockReading reading = m_model.readingAt(row);
    const QString name = clockname::display(reading.clock, reading.subject);
    if (!m_model.index(row).data(ClocksModel::AnswerableRole).toBool())
        return emit said(tr("%1 is not overdue.").arg(name));
    const QString done = snooze.count() > 0 ? tr("Snoozed: %1.").arg(name) : tr("Seen: %1.").arg(name);
    submit(AlarmAnswered{reading.clock, reading.subject, reading.dueAt, m_room.clock().now(), snooze.count()}, done);
}

void ClocksPanel::submit(const Payload &payload, const QString &done)
{
    whenReady(this, m_room.submit(m_incident->id(), payload), [this, done](const QFuture<Result<Receipt>> &ready) {
        const Result<Receipt> receipt = ready.result();
        emit said(receipt ? done : receipt.error().message);
    });
}

} // namespace quarterdeck
