// SPDX-License-Identifier: GPL-3.0-or-later
#include "comms/commsdesk.h"

#include "common/plainlabel.h"
#include "common/rowlist.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "comms/audiencewords.h"
#include "comms/composepane.h"
#include "comms/draftpane.h"
#include "comms/updatedelegates.h"
#include "warroom/whenready.h"

#include <QBoxLayout>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace quarterdeck {

namespace {

constexpr int kWidthSteps = 270;  // 1080 px
constexpr int kHeightSteps = 175; // 700 px
constexpr int kListSteps = 85;
constexpr int kStackedSteps = 190; // below, the lists stand above the message

} // namespace

CommsDesk::CommsDesk(WarRoom &room, std::shared_ptr<LiveIncident> incident, MessageKeeper &keeper, const ThemeStore &themes,
                     const IconSet &icons, QWidget *parent)
    : QDialog(parent),
      m_room(room),
      m_incident(std::move(incident)),
      m_keeper(keeper),
      m_audiences(new AudiencesModel(this)),
      m_updates(new UpdatesModel(this)),
      m_audienceLooks(new AudienceDelegate(themes, this)),
      m_updateLooks(new UpdateDelegate(themes, this)),
      m_audienceList(new RowList(this)),
      m_updateList(new RowList(this)),
      m_audienceTitle(new PlainLabel(tr("W&ho is to be told"), this)),
      m_updateTitle(new PlainLabel(this)),
      m_none(new PlainLabel({}, TextTone::Quiet, this)),
      m_pages(new QStackedWidget(this)),
      m_compose(new ComposePane(room, themes, icons, this)),
      m_draft(new DraftPane(room, themes, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("comms-desk"));
    setWindowTitle(tr("Updates on %1 %2").arg(m_incident->state().ref, m_incident->state().title));
    build();
    connectParts();
    m_compose->setIncident(m_incident);
    useFonts();
    refresh();
    m_second.start(1000);
    whenReady(this, m_keeper.saved(m_incident->id()),
              [this](const QFuture<UnsentMessages> &kept) { m_compose->restore(kept.result()); });
}

CommsDesk::~CommsDesk() { m_keeper.flush(); }

void CommsDesk::build()
{
    m_pages->addWidget(m_compose);
    m_pages->addWidget(m_draft);
    m_lists = buildLists();
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->addWidget(m_lists);
    m_columns->addWidget(m_pages, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
}

QWidget *CommsDesk::buildLists()
{
    auto *lists = new QWidget(this);
    m_audienceList->setObjectName(QStringLiteral("audiences"));
    m_audienceList->setAccessibleName(tr("Who is to be told"));
    m_audienceList->setModel(m_audiences);
    m_audienceList->setItemDelegate(m_audienceLooks);
    m_audiences->setSpoken([this](int row) { return spoken(row); });
    m_audienceTitle->setBuddy(m_audienceList);
    m_updateList->setObjectName(QStringLiteral("updates"));
    m_updateList->setModel(m_updates);
    m_updateList->setItemDelegate(m_updateLooks);
    m_updates->setSpoken([this](int row) {
        const MessageRecord &record = m_updates->recordAt(row);
        return UpdateDelegate::head(record, m_time) + QStringLiteral(". ") + record.text;
    });
    m_updateTitle->setBuddy(m_updateList);
    m_none->setWordWrap(true);
    m_none->setObjectName(QStringLiteral("updates-none"));
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_audienceTitle);
    column->addWidget(m_audienceList, 3);
    column->addWidget(m_updateTitle);
    column->addWidget(m_none);
    column->addWidget(m_updateList, 2);
    return lists;
}

void CommsDesk::connectParts()
{
    connect(&m_soon, &QTimer::timeout, this, &CommsDesk::refresh);
    connect(&m_second, &QTimer::timeout, this, &CommsDesk::tick);
    const auto later = [this] { m_soon.start(); }; // many events at once are read once
    connect(m_incident.get(), &LiveIncident::headChanged, this, later);
    connect(m_incident.get(), &LiveIncident::entryAdded, this, later);
    connect(m_incident.get(), &LiveIncident::orderChanged, this, later);
    connect(m_incident.get(), &LiveIncident::loaded, this, later);
    connect(m_incident.get(), &LiveIncident::removed, this, &QDialog::reject);
    connect(m_audienceList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { showAudience(index.data(AudiencesModel::AudienceRole).toString()); });
    connect(m_audienceList, &RowList::chosen, this, [this] { m_compose->takeFocus(); });
    connect(m_updateList, &RowList::chosen, this, [this](const QModelIndex &index) { showRecord(index.row()); });
    connect(m_updateList, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { showRecord(index.row()); });
    connect(m_compose, &ComposePane::changed, this, &CommsDesk::keep);
    connect(m_compose, &ComposePane::said, this, &CommsDesk::said);
    connect(m_draft, &DraftPane::said, this, &CommsDesk::said);
    connect(m_draft, &DraftPane::left, this, [this] {
        m_pages->setCurrentWidget(m_compose);
        m_audienceList->setFocus(Qt::OtherFocusReason);
    });
    connect(m_draft, &DraftPane::editWanted, this, [this](const MessageRecord &record) {
        compose(record.audience);
        m_compose->edit(
            record.audience,
            {record.text, {}, record.nextBy && *record.nextBy > m_room.clock().now() ? record.nextBy : std::nullopt, true});
    });
}

void CommsDesk::useFonts()
{
    const Typography type(font());
    m_audienceTitle->setFont(type.strong());
    m_updateTitle->setFont(type.strong());
    m_columns->setSpacing(type.space(4));
    const QSize room = screen()->availableGeometry().size() * 9 / 10;
    resize(QSize(type.space(kWidthSteps), type.space(kHeightSteps)).boundedTo(room));
    arrange();
}

/// Side by side where there is room, else the lists above.
void CommsDesk::arrange()
{
    const Typography type(font());
    const bool narrow = width() < type.space(kStackedSteps);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_lists->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : type.space(kListSteps));
    m_lists->setMinimumWidth(narrow ? 0 : std::min(type.space(kListSteps), width() / 3));
    m_lists->setMaximumHeight(narrow ? height() / 3 : QWIDGETSIZE_MAX);
    const bool history = !narrow || height() > type.space(kHeightSteps);
    m_updateTitle->setVisible(history);
    m_updateList->setVisible(history && m_updates->rowCount() > 0);
    m_none->setVisible(history && m_updates->rowCount() == 0);
}

void CommsDesk::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (m_columns)
        arrange();
}

void CommsDesk::hideEvent(QHideEvent *event)
{
    m_keeper.flush();
    QDialog::hideEvent(event);
}

void CommsDesk::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_columns) {
        useFonts();
        m_audienceList->doItemsLayout();
        m_updateList->doItemsLayout();
    }
}

void CommsDesk::setTimeFormat(const TimeFormat &format)
{
    m_time = format;
    m_audienceLooks->setTimeFormat(format);
    m_updateLooks->setTimeFormat(format);
    m_compose->setTimeFormat(format);
    m_draft->setTimeFormat(format);
    m_audienceList->viewport()->update();
    m_updateList->viewport()->update();
    if (m_draft->record())
        m_draft->show(m_incident, *m_draft->record());
}

void CommsDesk::compose(const QString &audience)
{
    QString wanted = audience;
    if (wanted.isEmpty()) {
        // What rings comes before what only the plan asks for.
        const auto rank = [](const AudiencePlan &plan) { return std::pair(plan.planned, plan.clock->dueAt); };
        const AudiencePlan *first = nullptr;
        for (const AudiencePlan &plan : m_audiences->plans()) {
            if (plan.clock && (!first || rank(plan) < rank(*first)))
                first = &plan;
        }
        wanted = first ? first->audience : m_audiences->plans().isEmpty() ? QString() : m_audiences->plans().first().audience;
    }
    const int row = m_audiences->rowOf(wanted);
    if (row < 0)
        return;
    m_audienceList->setCurrentIndex(m_audiences->index(row));
    showAudience(wanted);
    m_compose->takeFocus();
}

void CommsDesk::showAudience(const QString &audience)
{
    m_pages->setCurrentWidget(m_compose);
    if (audience.isEmpty() || audience == m_audience)
        return;
    m_audience = audience;
    m_compose->setAudience(audience);
    refresh();
}

void CommsDesk::showDraft(const EventId &draft, bool reason)
{
    const UpdateDraft *wanted = draftById(m_incident->state(), draft);
    if (!wanted)
        return;
    const QString audience = wanted->what.audience;
    const int row = m_audiences->rowOf(audience);
    if (row >= 0)
        m_audienceList->setCurrentIndex(m_audiences->index(row));
    showAudience(audience);
    for (int i = 0; i < m_updates->rowCount(); ++i) {
        if (m_updates->recordAt(i).draft != draft)
            continue;
        m_updateList->setCurrentIndex(m_updates->index(i));
        showRecord(i);
        if (reason)
            m_draft->askReason();
        return;
    }
}

void CommsDesk::showRecord(int row)
{
    if (row < 0 || row >= m_updates->rowCount())
        return;
    m_draft->show(m_incident, m_updates->recordAt(row));
    m_pages->setCurrentWidget(m_draft);
    m_draft->takeFocus();
}

void CommsDesk::refresh()
{
    const Incident &state = m_incident->state();
    const Instant now = m_room.clock().now();
    const QVector<MessageRecord> records = messageRecords(state, m_audience, now);
    m_audiences->setPlans(audiencePlans(state, m_room.policyOf(state), now), now);
    m_updates->setRecords(records);
    const QString name = m_audience.isEmpty() ? QString() : audienceInSentence(m_audience, m_room.policyOf(state));
    int due = 0, kept = 0;
    for (const AudiencePlan &plan : m_audiences->plans()) {
        if (plan.audience == m_audience) {
            due = plan.due;
            kept = plan.onTime;
        }
    }
    m_updateTitle->setText(due > 0 ? tr("S&ent to %1: %2 of %3 in time").arg(name).arg(kept).arg(due)
                                   : tr("S&ent to %1").arg(name));
    m_updateList->setAccessibleName(tr("Sent to %1").arg(name));
    m_none->setText(tr("Nothing has been sent to them yet."));
    if (m_draft->record() && m_pages->currentWidget() == m_draft) {
        const auto shown = std::find_if(records.begin(), records.end(), [this](const MessageRecord &one) {
            return one.draft == m_draft->record()->draft && (one.draft || one.at == m_draft->record()->at);
        });
        if (shown != records.end() && *shown != *m_draft->record())
            m_draft->show(m_incident, *shown);
    }
    m_compose->refresh();
    arrange();
}

void CommsDesk::tick()
{
    const Instant now = m_room.clock().now();
    m_audiences->setPlans(m_audiences->plans(), now);
    if (now.ms / 60000 != m_minute) { // what is promised may be over by now
        m_minute = now.ms / 60000;
        refresh();
    }
}

void CommsDesk::keep() { m_keeper.keep(m_incident->id(), m_compose->unsent()); }

QString CommsDesk::spoken(int row) const
{
    const QModelIndex index = m_audiences->index(row);
    QStringList parts{index.data().toString(), AudienceDelegate::detail(index, m_time)};
    const QVariant due = index.data(AudiencesModel::DueAtRole);
    if (due.isValid()) {
        const Milliseconds left = Instant{due.toLongLong()} - m_audiences->now();
        parts << (left.count() < 0 ? tr("late by %1").arg(TimeFormat::spoken(-left))
                                   : tr("due in %1").arg(TimeFormat::spoken(left)));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace quarterdeck
