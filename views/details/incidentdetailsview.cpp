// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/incidentdetailsview.h"

#include "commands/commandcatalog.h"
#include "common/bannerbar.h"
#include "common/chip.h"
#include "common/emptystate.h"
#include "common/iconset.h"
#include "common/plainlabel.h"
#include "common/privatemark.h"
#include "common/scrollingbody.h"
#include "common/taborder.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "details/inlinefield.h"
#include "details/linklist.h"
#include "details/milestonelist.h"
#include "details/pastlist.h"
#include "details/runningcostline.h"
#include "details/severityhistory.h"
#include "warroom/similarwatch.h"
#include "warroom/warroom.h"
#include "warroom/whenready.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFormLayout>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace quarterdeck {

namespace {

QString textOf(const Incident &incident, Field field)
{
    switch (field) {
    case Field::Title:
        return incident.title;
    case Field::CustomerImpact:
        return incident.customerImpact;
    case Field::InternalImpact:
        return incident.internalImpact;
    case Field::Services:
        return incident.services.join(QStringLiteral(", "));
    case Field::Tags:
        return incident.tags.join(QStringLiteral(", "));
    case Field::Channel:
        return incident.channel;
    case Field::Bridge:
        return incident.bridge;
    case Field::Postmortem:
        return incident.postmortem;
    }
    return {};
}

FieldEdited editOf(Field field, const QString &text)
{
    if (!isList(field))
        return {field, {text}};
    QStringList parts;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return {field, parts};
}

bool isWebAddress(const QString &text)
{
    return text.startsWith(u"https://") || text.startsWith(u"http://");
}

/// Kept in memory and retried by the war room: for the field it is done, the strip says that it is not on disk yet.
bool isTakenOver(const Error &error)
{
    return error.code == ErrorCode::Storage || error.code == ErrorCode::StorageFull;
}

} // namespace

IncidentDetailsView::IncidentDetailsView(WarRoom &room, ThemeStore &themes, CommandActions &actions, QWidget *parent) :
    QWidget(parent), m_room(room), m_themes(themes), m_actions(actions), m_similar(new SimilarWatch(room.door(), this)),
    m_opener([](const QUrl &url) { QDesktopServices::openUrl(url); }),
    m_pages(new QStackedWidget(this)), m_empty(new EmptyState(tr("No incident is open."), tr("Choose one on the board, or declare one."), this)),
    m_body(new QWidget), m_confirm(new BannerBar(themes, BannerKind::Info, {}, this))
{
    setObjectName(QStringLiteral("details"));
    setAccessibleName(tr("Incident details"));
    QAction *declare = actions.action(CommandKey::Declare);
    connect(m_empty->addButton(tr("Declare incident"), true), &QPushButton::clicked, declare, &QAction::trigger);
    connect(actions.action(CommandKey::EditDetails), &QAction::triggered, this, &IncidentDetailsView::editDetails);

    new QVBoxLayout(m_body);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(scrollingBody(*m_body, this));
    m_confirm->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_confirm);
    column->addWidget(m_pages, 1);

    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_people, signal, this, &IncidentDetailsView::refreshPeople);
    connect(&m_people, &QAbstractItemModel::dataChanged, this, &IncidentDetailsView::refreshPeople);
    refresh();
}

IncidentDetailsView::~IncidentDetailsView() = default;

void IncidentDetailsView::build()
{
    m_built = true;
    m_ref = new PlainLabel(m_body);
    m_severity = new SeverityChip(m_themes, m_body);
    m_status = new StatusChip(m_themes, m_body);
    m_kind = new PlainLabel({}, TextTone::Secondary, m_body);
    m_private = new PrivateMark(m_themes, m_body);
    m_links = new LinkList(m_themes, m_body);
    m_milestones = new MilestoneList(m_themes, m_room.clock(), m_body);
    m_milestones->setTimeFormat(m_time);
    m_history = new SeverityHistory(m_themes, m_body);
    m_who = new PlainLabel(m_body);
    buildHead();
    buildBody();
    tabAsLaidOut(*m_body);
    takePlaceInTabOrder(*m_body);
    restyle();
    refreshPeople();
}

void IncidentDetailsView::buildHead()
{
    const IconSet icons(m_themes);
    m_ref->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_ref->setAccessibleName(tr("Reference"));
    const auto change = [&](CommandKey key, const QString &name) {
        auto *button = new QToolButton(m_body);
        button->setIcon(icons.icon(QStringLiteral("edit"), Token::Text3));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(name);
        button->setToolTip(plainTooltip(name + QStringLiteral(" (") + m_actions.action(key)->shortcut().toString(QKeySequence::NativeText) + u')'));
        connect(button, &QToolButton::clicked, m_actions.action(key), &QAction::trigger);
        m_changers.append(button);
        return button;
    };
    auto *names = new QHBoxLayout;
    names->addWidget(m_ref);
    names->addWidget(m_kind);
    names->addWidget(m_private);
    m_access = change(CommandKey::ChangeAccess, tr("Change who may see it"));
    names->addWidget(m_access);
    names->addStretch(1);
    m_body->layout()->addItem(names);

    m_title = new InlineField(displayName(Field::Title), {}, InlineField::Kind::Line, m_themes, m_body);
    m_title->setObjectName(QStringLiteral("field-") + key(Field::Title));
    m_fields.insert(Field::Title, m_title);
    wireField(*m_title, Field::Title);
    m_body->layout()->addWidget(m_title);

    auto *row = new QHBoxLayout;
    row->addWidget(m_severity);
    row->addWidget(change(CommandKey::ChangeSeverity, tr("Change severity")));
    row->addWidget(m_status);
    row->addWidget(change(CommandKey::ChangeStatus, tr("Change status")));
    row->addStretch(1);
    m_body->layout()->addItem(row);
    m_head = row;
}

QFormLayout *IncidentDetailsView::section(const QString &title)
{
    auto *heading = new PlainLabel(title, m_body);
    m_headings.append(heading);
    m_body->layout()->addWidget(heading);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setVerticalSpacing(0);
    form->setHorizontalSpacing(Typography(font()).space(1));
    m_body->layout()->addItem(form);
    return form;
}

InlineField *IncidentDetailsView::addField(QFormLayout &form, Field field, const QString &placeholder)
{
    const bool impact = field == Field::CustomerImpact || field == Field::InternalImpact;
    auto *editor = new InlineField(displayName(field), placeholder, impact ? InlineField::Kind::Paragraph : InlineField::Kind::Line, m_themes, m_body);
    editor->setObjectName(QStringLiteral("field-") + key(field));
    auto *caption = new PlainLabel(displayName(field), TextTone::Secondary, m_body);
    caption->setBuddy(editor);
    caption->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_captions.append(caption);
    form.addRow(caption, editor);
    m_fields.insert(field, editor);
    wireField(*editor, field);
    return editor;
}

void IncidentDetailsView::buildBody()
{
    QFormLayout *impact = section(tr("Impact"));
    addField(*impact, Field::CustomerImpact, tr("Who notices what, in numbers if known"));
    addField(*impact, Field::InternalImpact, tr("What it means for teams and systems"));
    addField(*impact, Field::Services, tr("Services, separated by commas"));
    addField(*impact, Field::Tags, tr("Tags, separated by commas"));

    buildLearning();
    section(tr("Milestones"))->addRow(m_milestones);
    section(tr("Severity"))->addRow(m_history);

    QFormLayout *people = section(tr("People"));
    m_who->setWordWrap(true);
    m_who->setAccessibleName(tr("People on the incident"));
    people->addRow(m_who);

    QFormLayout *links = section(tr("Links"));
    addField(*links, Field::Channel, tr("Where people talk"));
    for (const Field field : {Field::Bridge, Field::Postmortem}) {
        InlineField *editor = addField(*links, field, tr("https://…"));
        connect(editor, &InlineField::opened, this, [this, editor] { askToOpen(editor->value()); });
    }
    links->addRow(m_links);
    static_cast<QVBoxLayout *>(m_body->layout())->addStretch(1);

    connect(m_milestones, &MilestoneList::submitted, this, [this](Milestone milestone, const MilestoneValue &value, const QString &reason) {
        submitField(m_milestones->field(milestone), MilestoneRecorded{milestone, value, reason});
    });
    connect(m_links, &LinkList::openAsked, this, &IncidentDetailsView::askToOpen);
    connect(m_links, &LinkList::removeAsked, this, [this](const QString &url) {
        if (m_incident)
            m_room.submit(m_incident->id(), LinkRemoved{url});
    });
    connect(m_links, &LinkList::addAsked, this,
            [this](const QString &url, const QString &label) { submitField(m_links->adder(), LinkAdded{url, label}); });
}

/// What it costs, and what helped before: sections that are there only when there is something to say.
void IncidentDetailsView::buildLearning()
{
    m_cost = new RunningCostLine(m_room, m_body);
    section(tr("Cost"))->addRow(m_cost);
    PlainLabel *costHead = m_headings.constLast();
    m_past = new PastList(m_themes, m_body);
    section(tr("Similar past incidents"))->addRow(m_past);
    PlainLabel *pastHead = m_headings.constLast();
    const auto showCost = [this, costHead](bool there) {
        costHead->setVisible(there);
        m_cost->setVisible(there);
    };
    const auto showPast = [this, pastHead] {
        m_past->show(m_similar->found());
        pastHead->setVisible(!m_similar->found().isEmpty());
        m_past->setVisible(!m_similar->found().isEmpty());
    };
    connect(m_cost, &RunningCostLine::thereChanged, this, showCost);
    connect(m_similar, &SimilarWatch::foundChanged, this, showPast);
    connect(m_past, &PastList::opened, this, &IncidentDetailsView::incidentOpened);
    m_past->setTimeFormat(m_time);
    m_cost->setIncident(m_incident);
    showPast();
}

void IncidentDetailsView::wireField(InlineField &editor, Field field)
{
    connect(&editor, &InlineField::submitted, this,
            [this, &editor, field](const QString &text) { submitField(editor, editOf(field, text)); });
}

void IncidentDetailsView::submitField(InlineField &editor, const Payload &payload)
{
    if (!m_incident)
        return;
    const QPointer<InlineField> field(&editor);
    whenReady(this, m_room.submit(m_incident->id(), payload), [field](const QFuture<Result<Receipt>> &ready) {
        if (!field)
            return;
        const Result<Receipt> answer = ready.result();
        if (answer.ok() || isTakenOver(answer.error()))
            field->accept();
        else
            field->reject(answer.error().message);
    });
}

void IncidentDetailsView::setIncident(std::shared_ptr<LiveIncident> incident)
{
    if (incident == m_incident)
        return;
    for (InlineField *field : std::as_const(m_fields))
        field->commit();
    if (m_built)
        m_milestones->commitOpen();
    if (m_incident)
        m_incident->disconnect(this);
    // What could not be submitted for the one before must not be submitted for this one.
    for (InlineField *field : std::as_const(m_fields))
        field->cancel();
    if (m_built) {
        m_milestones->cancelOpen();
        m_links->adder().cancel();
    }
    m_confirm->hide();
    m_incident = std::move(incident);
    m_people.setIncident(m_incident);
    m_similar->setIncident(m_incident);
    if (m_built)
        m_cost->setIncident(m_incident);
    if (m_incident) {
        connect(m_incident.get(), &LiveIncident::loaded, this, &IncidentDetailsView::refresh);
        connect(m_incident.get(), &LiveIncident::headChanged, this, &IncidentDetailsView::refresh);
        connect(m_incident.get(), &LiveIncident::loadFailed, this, [this](const Error &error) {
            m_empty->setTitle(tr("The incident could not be read."));
            m_empty->setHint(error.message);
            m_pages->setCurrentIndex(0);
        });
    }
    refresh();
    refreshPeople();
}

void IncidentDetailsView::setTimeFormat(const TimeFormat &format)
{
    m_time = format;
    if (m_built) {
        m_milestones->setTimeFormat(format);
        m_past->setTimeFormat(format);
    }
    refresh();
}

void IncidentDetailsView::refresh()
{
    const bool there = m_incident && m_incident->isLoaded() && m_incident->state().declared;
    if (there && !m_built)
        build();
    m_pages->setCurrentIndex(there ? 1 : 0);
    if (there) {
        showFields(m_incident->state());
    } else {
        m_empty->setTitle(m_incident ? tr("Reading the incident…") : tr("No incident is open."));
        m_empty->setHint(m_incident ? QString() : tr("Choose one on the board, or declare one."));
    }
}

void IncidentDetailsView::showFields(const Incident &incident)
{
    m_ref->setText(incident.ref);
    m_severity->setSeverity(incident.severity.value_or(SeverityLevel{}));
    m_status->setStatus(incident.status);
    m_kind->setText(incident.kind == IncidentKind::Real ? QString() : displayName(incident.kind));
    m_private->refresh(incident);
    m_access->setIcon(IconSet(m_themes).icon(incident.isPrivate ? QStringLiteral("edit") : QStringLiteral("people"), Token::Text3));
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        it.value()->setValue(textOf(incident, it.key()));
    for (const Field field : {Field::Bridge, Field::Postmortem})
        m_fields.value(field)->setOpenable(isWebAddress(textOf(incident, field)));
    m_links->show(incident.links);
    m_milestones->show(incident);
    const MilestoneValue &resolved = incident.milestone(Milestone::Resolved);
    const Instant end = resolved.state == MilestoneValue::State::At ? resolved.at : m_room.clock().now();
    m_history->show(incident.severitySegments, end, m_time);
    m_cost->refresh();
}

void IncidentDetailsView::refreshPeople()
{
    if (!m_built)
        return;
    QStringList lines;
    for (int row = 0; row < m_people.rowCount(); ++row) {
        const PersonRow &person = m_people.personAt(row);
        QStringList roles;
        for (const QString &role : person.roles)
            roles << role::displayName(role);
        lines << (roles.isEmpty() ? person.handle : tr("%1 (%2)", "person (roles)").arg(person.handle, roles.join(QStringLiteral(", "))));
    }
    m_who->setTone(lines.isEmpty() ? TextTone::Quiet : TextTone::Primary);
    m_who->setText(lines.isEmpty() ? tr("Nobody yet.") : lines.join(QStringLiteral(", ")));
}

void IncidentDetailsView::askToOpen(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    m_confirm->clearButtons();
    m_confirm->setDismissible(true);
    if (!parsed.isValid() || parsed.scheme() != u"https" || parsed.host().isEmpty()) {
        m_confirm->setSentence(tr("Only https links are opened from here. Copy this one if you trust it: %1").arg(url));
        m_confirm->show();
        return;
    }
    m_confirm->setSentence(tr("Open a page of %1 in the browser? %2").arg(parsed.host(), url));
    QPushButton *open = m_confirm->addButton(tr("Open %1").arg(parsed.host()));
    open->setObjectName(QStringLiteral("confirm-open"));
    connect(open, &QPushButton::clicked, this, [this, parsed] {
        m_confirm->hide();
        m_opener(parsed);
    });
    m_confirm->show();
    open->setFocus(Qt::OtherFocusReason);
}

void IncidentDetailsView::editDetails()
{
    if (m_pages->currentIndex() == 1)
        m_title->edit();
}

void IncidentDetailsView::addLink()
{
    if (m_pages->currentIndex() == 1)
        m_links->adder().edit();
}

void IncidentDetailsView::restyle()
{
    const Typography type(font());
    const int margin = type.space(4);
    m_body->layout()->setContentsMargins(margin, margin, margin, margin);
    m_body->layout()->setSpacing(type.space(2));
    m_title->setValueFont(type.title());
    m_ref->setFont(type.fixed());
    for (PlainLabel *heading : std::as_const(m_headings)) {
        heading->setFont(type.strong());
        heading->setContentsMargins(type.space(1), type.space(3), 0, 0);
    }
    // Small captions and their values share a baseline.
    const int baseline = type.space(1) / 2 + 1 + QFontMetrics(type.body()).ascent() - QFontMetrics(type.small()).ascent();
    for (PlainLabel *caption : std::as_const(m_captions)) {
        caption->setFont(type.small());
        caption->setMinimumWidth(type.space(32));
        caption->setContentsMargins(type.space(1), baseline, 0, 0);
    }
    for (PlainLabel *text : {m_who, static_cast<PlainLabel *>(m_cost)})
        text->setContentsMargins(type.space(1), 0, type.space(1), 0);
    m_ref->setContentsMargins(type.space(1), 0, type.space(2), 0);
    for (QToolButton *changer : std::as_const(m_changers))
        changer->setIconSize({type.space(4), type.space(4)});
    m_head->setContentsMargins(type.space(1), 0, 0, 0);
}

void IncidentDetailsView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_themes.theme().color(Token::Panel));
}

void IncidentDetailsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_built)
        restyle();
}

} // namespace quarterdeck
