// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/scribepane.h"

#include "commands/commandcatalog.h"
#include "common/emptystate.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "items/timelinemodel.h"
#include "scribe/changeguard.h"
#include "scribe/awayband.h"
#include "scribe/chipbar.h"
#include "scribe/draftkeeper.h"
#include "scribe/evidenceintake.h"
#include "scribe/evidencetray.h"
#include "scribe/findbar.h"
#include "scribe/linecommand.h"
#include "scribe/pastepreview.h"
#include "scribe/pendingstrip.h"
#include "scribe/reasonbar.h"
#include "scribe/scribecompleter.h"
#include "scribe/scribeline.h"
#include "scribe/scriberail.h"
#include "scribe/scribesession.h"
#include "scribe/timelineview.h"
#include "scribe/workcommand.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quarterdeck {

namespace {

constexpr int kPeopleDelayMs = 200;
// A row that is saved sooner than people see is never shown as being saved: nothing flickers.
constexpr int kSavingDelayMs = 30;
constexpr int kCharsForRail = 120;

std::optional<Instant> startOf(const Incident &incident)
{
    const MilestoneValue &impact = incident.milestone(Milestone::ImpactStarted);
    if (impact.state == MilestoneValue::State::At)
        return impact.at;
    return incident.declared ? std::optional(incident.declaredAt()) : std::nullopt;
}

/// A held-up change in a few words: the entry's text, or what kind of change it is.
QString describe(const Payload &payload)
{
    if (const auto *logged = std::get_if<EntryLogged>(&payload))
        return logged->body.text;
    if (const auto *amended = std::get_if<EntryAmended>(&payload))
        return amended->body.text;
    if (const auto *struck = std::get_if<EntryStruck>(&payload))
        return struck->reason;
    if (const auto *status = std::get_if<StatusChanged>(&payload))
        return displayName(status->to);
    if (const auto *severity = std::get_if<SeverityChanged>(&payload))
        return severity->to.name;
    if (const auto *assigned = std::get_if<RoleAssigned>(&payload))
        return role::displayName(assigned->role) + u' ' + assigned->handle;
    if (const auto *edited = std::get_if<FieldEdited>(&payload))
        return displayName(edited->field);
    return ScribePane::tr("A change");
}

} // namespace

ScribePane::ScribePane(WarRoom &warRoom, const ThemeStore &themes, const QString &draftPrefix, QWidget *parent)
    : QWidget(parent),
      m_warRoom(warRoom),
      m_themes(themes),
      m_model(new TimelineModel(this)),
      m_session(new ScribeSession(warRoom, this))
{
    if (!draftPrefix.isEmpty())
        m_keeper = std::make_unique<DraftKeeper>(draftPrefix);
    m_peopleTimer.setSingleShot(true);
    m_peopleTimer.setInterval(kPeopleDelayMs);
    m_savingTimer.setSingleShot(true);
    m_savingTimer.setInterval(kSavingDelayMs);
    build();
    connectLine();
    connectTimeline();
    connectBars();
    connectEvidence();
    retranslate();
    applyFont();
    updateHead();
    updateStates();
}

ScribePane::~ScribePane()
{
    keepDraftNow();
    // The parts go after this object's members; what they still have to say on their way is not for it.
    for (QObject *part :
         std::initializer_list<QObject *>{m_line, m_session, m_model, m_find, m_timeline, m_reason, m_paste, m_pending, m_chips, m_intake, m_tray})
        part->disconnect(this);
}

// --- Putting together --------------------------------------------------------------------------------------------

void ScribePane::build()
{
    setObjectName(QStringLiteral("scribePane"));
    m_find = new FindBar(m_themes, *m_model, this);
    m_away = new AwayBand(m_themes, this);
    m_timeline = new TimelineView(m_themes, m_warRoom.clock(), this);
    m_timeline->setModel(m_model);
    m_empty = new EmptyState(tr("No incident is open."), tr("Choose one on the board, or declare one with Ctrl+N."), this);
    m_clearFilter = m_empty->addButton(QString());
    m_centre = new QStackedWidget(this);
    m_centre->addWidget(m_empty); // the first is shown: at a start there is no incident yet
    m_centre->addWidget(m_timeline);
    m_rail = new ScribeRail(m_themes, m_warRoom.clock(), this);
    m_rail->hide();
    m_pending = new PendingStrip(m_themes, this);
    m_paste = new PastePreview(this);
    m_reason = new ReasonBar(this);
    m_guard = new ChangeGuard(m_themes, this);
    m_tray = new EvidenceTray(m_themes, m_timeline->pictures(), this);
    m_intake = new EvidenceIntake(m_warRoom, this);
    m_chips = new ChipBar(m_themes, this);
    m_line = new ScribeLine(m_warRoom.clock(), this);
    m_completer = new ScribeCompleter(*m_line, [this](const CompletionWord &word) { return namesFor(word); });

    auto *middle = new QHBoxLayout;
    middle->addWidget(m_centre, 1);
    middle->addWidget(m_rail);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_find);
    layout->addWidget(m_away);
    layout->addLayout(middle, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_pending, m_paste, m_reason, m_guard, m_tray, m_chips, m_line})
        layout->addWidget(widget);
    m_chips->followInTabOrder(m_line);
}

void ScribePane::connectLine()
{
    connect(m_line, &ScribeLine::lineChanged, this, &ScribePane::onLineChanged);
    connect(m_line, &ScribeLine::submitted, this, &ScribePane::onSubmitted);
    connect(m_line, &ScribeLine::commandSubmitted, this, &ScribePane::runCommand);
    connect(m_line, &ScribeLine::held, this, &ScribePane::hold);
    connect(m_line, &ScribeLine::recallRequested, this, &ScribePane::recall);
    connect(m_line, &ScribeLine::cleared, this, [this](const LineDraft &thrown) {
        m_recallAt = -1;
        if (m_incident && !thrown.amends && (!thrown.text.isEmpty() || !thrown.files.isEmpty()))
            m_thrown.insert(m_incident->id(), thrown);
        resumeInterrupted();
    });
    connect(m_line, &ScribeLine::left, this, &ScribePane::left);
    connect(m_line, &ScribeLine::undoRequested, this, &ScribePane::undo);
    connect(m_line, &ScribeLine::redoRequested, this, &ScribePane::redo);
    connect(m_line, &ScribeLine::focusLost, this, &ScribePane::keepDraftNow);
    connect(m_line, &ScribeLine::linesPasted, this, [this](const QString &text) {
        m_chips->setSentence(QString());
        m_paste->preview(text, m_line->context(), m_format);
    });
    connect(m_chips, &ChipBar::nextStampRequested, this, &ScribePane::nextStamp);
    connect(m_chips, &ChipBar::choiceMade, this, &ScribePane::takeChoice);
    connect(m_chips, &ChipBar::correctionChosen, this, [this](const QString &word, const QString &replacement) {
        takeChoice({{}, std::nullopt, word, replacement});
    });
    connect(m_session, &ScribeSession::sentChanged, this, [this] {
        m_savingTimer.start();
        updatePending();
        keepDraft();
    });
    connect(&m_savingTimer, &QTimer::timeout, this, &ScribePane::updatePending);
    connect(m_guard, &ChangeGuard::logWanted, this, [this](const ChangeGuard::Held &held) {
        m_session->send(held.body, held.draft);
        focusLine();
    });
    connect(m_guard, &ChangeGuard::waitWanted, this, [this](const ChangeGuard::Held &held) { takeBack(held.draft); });
    connect(m_session, &ScribeSession::refused, this, &ScribePane::onRefused);
    connect(m_session, &ScribeSession::notice, this, &ScribePane::say);
    connect(m_session, &ScribeSession::done, this, &ScribePane::done);
    connect(&m_warRoom, &WarRoom::unsavedChanged, this, &ScribePane::updatePending);
    connect(&m_peopleTimer, &QTimer::timeout, this, &ScribePane::updatePeople);
}

void ScribePane::connectTimeline()
{
    connect(m_timeline, &TimelineView::amendRequested, this, &ScribePane::amend);
    connect(m_timeline, &TimelineView::strikeRequested, this, &ScribePane::askStrike);
    connect(m_timeline, &TimelineView::copyRequested, this, &ScribePane::copyPlain);
    connect(m_timeline, &TimelineView::menuRequested, this, &ScribePane::showMenu);
    connect(m_timeline, &TimelineView::typed, this, [this](const QString &text) {
        m_line->setFocus(Qt::OtherFocusReason);
        m_line->insertText(text);
    });
    connect(m_model, &TimelineModel::countsChanged, this, &ScribePane::updateStates);
    connect(m_clearFilter, &QPushButton::clicked, m_find, &FindBar::clearFilter);
    connect(m_timeline->selectionModel(), &QItemSelectionModel::currentChanged, m_find,
            [this](const QModelIndex &current) { m_find->setCurrentRow(current.row()); });
    connect(m_rail, &ScribeRail::entryChosen, this, &ScribePane::goToEntry);
}

void ScribePane::connectBars()
{
    connect(m_away, &AwayBand::entryChosen, this, &ScribePane::goToEntry);
    connect(m_away, &AwayBand::dismissed, this, &ScribePane::focusLine);
    connect(m_find, &FindBar::textChanged, m_timeline, &TimelineView::setHighlight);
    connect(m_find, &FindBar::stepRequested, this, [this](int direction) { findStep(direction); });
    connect(m_find, &FindBar::closed, this, [this] { m_timeline->setFocus(Qt::OtherFocusReason); });
    connect(m_reason, &ReasonBar::answered, this, [this](const EventId &entry, const QString &reason) {
        m_session->strike(entry, reason);
        m_timeline->setFocus(Qt::OtherFocusReason);
    });
    connect(m_reason, &ReasonBar::cancelled, this, [this] { m_timeline->setFocus(Qt::OtherFocusReason); });
    connect(m_paste, &PastePreview::accepted, this, &ScribePane::onPasted);
    connect(m_paste, &PastePreview::acceptedAsOne, this, [this](const QString &text) {
        m_line->insertText(text);
        m_line->setFocus(Qt::OtherFocusReason);
    });
    connect(m_paste, &PastePreview::cancelled, this, [this] { m_line->setFocus(Qt::OtherFocusReason); });
    connect(m_pending, &PendingStrip::retryRequested, &m_warRoom, &WarRoom::retryUnsaved);
    connect(m_pending, &PendingStrip::editRequested, this, &ScribePane::editRefused);
    if (m_keeper)
        connect(m_keeper.get(), &DraftKeeper::failed, this, &ScribePane::said);
}

void ScribePane::serve(CommandActions &actions)
{
    const auto on = [&](CommandKey key, auto method) { connect(actions.action(key), &QAction::triggered, this, method); };
    const auto onType = [&](CommandKey key, EntryType type) {
        connect(actions.action(key), &QAction::triggered, this, [this, type] {
            m_line->togglePresetType(type);
            focusLine();
        });
    };
    onType(CommandKey::TypeAction, EntryType::Action);
    onType(CommandKey::TypeDecision, EntryType::Decision);
    onType(CommandKey::TypeFinding, EntryType::Finding);
    onType(CommandKey::TypeCommunication, EntryType::Communication);
    onType(CommandKey::TypeFollowup, EntryType::Followup);
    on(CommandKey::FocusScribe, &ScribePane::focusLine);
    on(CommandKey::StampNow, &ScribePane::stampNow);
    on(CommandKey::NextStamp, &ScribePane::nextStamp);
    on(CommandKey::AmendEntry, &ScribePane::amendCurrent);
    on(CommandKey::StrikeEntry, &ScribePane::strikeCurrent);
    on(CommandKey::Find, &ScribePane::openFind);
    on(CommandKey::FindNext, &ScribePane::findNext);
    on(CommandKey::FindPrevious, &ScribePane::findPrevious);
    on(CommandKey::CopyMarkdown, &ScribePane::copyMarkdown);
    on(CommandKey::AttachFile, &ScribePane::chooseFiles);
    on(CommandKey::OpenFile, &ScribePane::openCurrentFile);
}

void ScribePane::retranslate()
{
    setAccessibleName(tr("Scribe"));
    m_clearFilter->setText(tr("Clear filter"));
    m_chips->setHint(tr("Enter logs · Shift+Enter new line · ! decision  > action  * finding · -5m earlier · / commands"));
}

void ScribePane::applyFont()
{
    const Typography type(font());
    m_line->setFont(type.scribe());
    layout()->setSpacing(type.space(2));
}

void ScribePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateStates();
        updateChips();
    }
}

void ScribePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setRailVisible(m_railWanted);
}

void ScribePane::setRailVisible(bool visible)
{
    m_railWanted = visible;
    m_rail->setVisible(visible && width() >= QFontMetrics(font()).averageCharWidth() * kCharsForRail);
}

// --- Which incident ----------------------------------------------------------------------------------------------

void ScribePane::setIncident(std::shared_ptr<LiveIncident> incident)
{
    if (incident == m_incident)
        return;
    keepDraft();
    if (m_keeper)
        m_keeper->flush();
    if (m_incident)
        m_incident->disconnect(this);
    m_switching = true;
    m_incident = std::move(incident);
    m_interrupted.reset();
    m_recallAt = -1;
    m_find->close();
    m_away->hide();
    m_session->setIncident(m_incident);
    m_rail->setIncident(m_incident);
    m_guard->setIncident(m_incident ? std::optional(m_incident->id()) : std::nullopt);
    m_model->setIncident(m_incident);
    m_line->restore(m_incident ? m_kept.value(m_incident->id()).line : LineDraft());
    m_chips->setSentence(QString());
    m_switching = false;
    if (m_incident) {
        connect(m_incident.get(), &LiveIncident::loaded, this, [this] {
            updateHead();
            updatePeople();
            updateStates();
            askForDraft();
        });
        connect(m_incident.get(), &LiveIncident::headChanged, this, &ScribePane::updateHead);
        // Not put off by each entry: who is here is known in a storm of entries, too.
        connect(m_incident.get(), &LiveIncident::entryAdded, this, [this] {
            if (!m_peopleTimer.isActive())
                m_peopleTimer.start();
        });
        connect(m_incident.get(), &LiveIncident::entryAdded, this, &ScribePane::announce);
        askForDraft();
    }
    updateHead();
    updatePeople();
    updateStates();
    updatePending();
    updateChips();
}

void ScribePane::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_model->setTimeText([format](Instant at) { return format.zonedTime(at); });
    m_timeline->setTimeFormat(format);
    m_rail->setTimeFormat(format);
    m_tray->setTimeFormat(format);
    m_intake->setZone(format.displayZone());
    m_line->setZone(format.displayZone());
    updateChips();
}

/// The line can be written in as soon as there is an incident; what it is read against follows the incident's own changes.
void ScribePane::updateHead()
{
    m_line->setEnabled(m_incident != nullptr);
    m_line->setIncidentStart(m_incident ? startOf(m_incident->state()) : std::nullopt);
}

void ScribePane::updatePeople()
{
    m_people = m_warRoom.knownPeople();
    m_services = m_warRoom.book().services();
    QStringList here;
    if (m_incident) {
        here = recentPeople(m_incident->state());
        m_people = joinedOnce(here, m_people);
        m_services = joinedOnce(recentServices(m_incident->state()), m_services);
    }
    m_line->setKnownPeople(m_people);
    m_find->setPeople(here);
}

QStringList ScribePane::namesFor(const CompletionWord &word) const
{
    switch (word.kind) {
    case CompletionWord::Kind::Person:
        return m_people;
    case CompletionWord::Kind::Service:
        return m_services;
    case CompletionWord::Kind::Command:
        return scribeCommands();
    case CompletionWord::Kind::Argument:
        if (const QStringList work = m_incident ? workChoices(word.command, word.place, m_incident->state()) : QStringList(); !work.isEmpty())
            return work;
        return word.place == 0 ? argumentChoices(word.command, m_warRoom.policy()) : QStringList();
    case CompletionWord::Kind::None:
        break;
    }
    return {};
}

void ScribePane::updateStates()
{
    const bool loaded = m_incident && m_incident->isLoaded();
    const int hidden = m_model->hiddenCount();
    m_clearFilter->setVisible(hidden > 0);
    if (!m_incident) {
        m_empty->setTitle(tr("No incident is open."));
        m_empty->setHint(tr("Choose one on the board, or declare one with Ctrl+N."));
    } else if (hidden > 0) {
        const QString words = m_model->filter().words;
        m_empty->setTitle(words.isEmpty() ? tr("No entries match the filter.") : tr("No entries match “%1”.").arg(words));
        m_empty->setHint(tr("%n hidden.", nullptr, hidden));
    } else {
        m_empty->setTitle(tr("Nothing logged yet."));
        m_empty->setHint(tr("Type what just happened and press Enter. Try ! decision, > action, -5m earlier."));
    }
    const bool nothing = !m_incident || (loaded && m_model->rowCount() == 0);
    m_centre->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_timeline);
    emit filterChanged(hidden > 0 ? tr("%1 of %2 entries shown").arg(m_model->rowCount()).arg(m_model->totalCount()) : QString());
}

void ScribePane::updatePending()
{
    QVector<PendingRow> rows;
    if (m_incident) {
        const qint64 now = m_warRoom.clock().monotonicMs();
        for (const SentLine &line : m_session->sent()) {
            if (line.incident != m_incident->id())
                continue;
            if (line.state == SentLine::State::Refused)
                rows.append(
                    {PendingRow::State::Refused, line.key, m_format.time(line.body.occurred), line.body.text, line.sentence});
            else if (now - line.sentAtMs >= kSavingDelayMs || !m_savingTimer.isActive())
                rows.append({PendingRow::State::Saving, line.key, m_format.time(line.body.occurred), line.body.text, {}});
        }
        for (const UnsavedEntry &unsaved : m_warRoom.unsaved()) {
            if (unsaved.command.incident == m_incident->id())
                rows.append({PendingRow::State::NotSaved, 0, m_format.time(unsaved.command.at), describe(unsaved.command.payload),
                             unsaved.reason});
        }
    }
    m_pending->setRows(rows);
}

void ScribePane::showAway(const AwaySummary &summary, std::optional<Instant> since) { m_away->show(summary, since, m_format); }

void ScribePane::say(const QString &sentence)
{
    m_chips->setSentence(sentence);
    emit said(sentence);
}

void ScribePane::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    const bool controlShift = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    const bool shift = event->modifiers() == Qt::ShiftModifier;
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        m_timeline->scrollPage(event->key() == Qt::Key_PageUp ? -1 : 1);
    else if (event->key() == Qt::Key_F && control)
        openFind();
    else if (event->key() == Qt::Key_F3)
        findStep(shift ? -1 : 1);
    else if (event->key() == Qt::Key_F12)
        shift ? nextStamp() : stampNow();
    else if (event->key() == Qt::Key_C && controlShift)
        copyMarkdown();
    else if (event->key() == Qt::Key_L && control)
        focusLine();
    else if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->matches(QKeySequence::Redo))
        redo();
    else
        QWidget::keyPressEvent(event);
}

} // namespace quarterdeck
