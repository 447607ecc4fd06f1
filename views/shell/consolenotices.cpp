// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/consolenotices.h"

#include "items/clocksmodel.h"
#include "items/incidentmark.h"
#include "shell/bannerstack.h"
#include "shell/unsavedcopy.h"

#include <QPushButton>

#include <utility>

namespace quarterdeck {

namespace {

const QString kStorage = QStringLiteral("storage");
const QString kNotice = QStringLiteral("notice");
const QString kCrash = QStringLiteral("crash");
const QString kCommander = QStringLiteral("commander");
const QString kQuiet = QStringLiteral("quiet-log");
constexpr int kShownOfLine = 60;

} // namespace

ConsoleNotices::ConsoleNotices(WarRoom &room, BannerStack &stack, const ClocksModel &clocks, QAction &takeCommand, QAction &escalate,
                               QObject *parent)
    : QObject(parent), m_room(room), m_stack(stack), m_clocks(clocks), m_takeCommand(takeCommand), m_escalate(escalate), m_copy(new UnsavedCopy(room, stack, this))
{
    connect(m_copy, &UnsavedCopy::said, this, &ConsoleNotices::say);
    connect(&room, &WarRoom::storageChanged, this, &ConsoleNotices::showStorage);
}

void ConsoleNotices::setIncident(std::shared_ptr<LiveIncident> incident)
{
    if (m_incident)
        m_incident->disconnect(this);
    m_incident = std::move(incident);
    if (m_incident) {
        connect(m_incident.get(), &LiveIncident::loaded, this, &ConsoleNotices::refresh);
        connect(m_incident.get(), &LiveIncident::headChanged, this, &ConsoleNotices::refresh);
    }
    refresh();
}

void ConsoleNotices::refresh()
{
    tick();
    refreshCrash();
}

void ConsoleNotices::say(const QString &sentence)
{
    m_stack.show(kNotice, BannerKind::Info, sentence);
}

void ConsoleNotices::showStorage(const StorageState &state)
{
    if (state.kind == StorageState::Kind::Failing) {
        QString sentence = tr("Not saved.") + QLatin1Char(' ') + state.message;
        if (!state.rescueFile.isEmpty())
            sentence += QLatin1Char(' ') + tr("Entries are safe in memory and in %1.").arg(state.rescueFile);
        if (sentence == std::exchange(m_storageShown, sentence))
            return; // a button must not be replaced under the pointer
        BannerBar *bar = m_stack.show(kStorage, BannerKind::Overdue, sentence);
        bar->setDismissible(false);
        connect(bar->addButton(tr("Retry")), &QPushButton::clicked, this, [this] { m_room.retryUnsaved(); });
        QPushButton *copy = bar->addButton(tr("Save copy elsewhere…"));
        copy->setObjectName(QStringLiteral("save-copy"));
        connect(copy, &QPushButton::clicked, m_copy, &UnsavedCopy::ask);
        return;
    }
    m_storageShown.clear();
    if (state.kind == StorageState::Kind::OwnerLost) {
        m_stack.show(kStorage, BannerKind::Warning, state.message)->setDismissible(false);
    } else {
        m_stack.hide(kStorage);
    }
}

void ConsoleNotices::showCrash(const CrashNote &note)
{
    m_crash = note;
    refreshCrash();
}

void ConsoleNotices::noteRestoredLine(const QString &text)
{
    m_restoredLine = text.simplified();
    refreshCrash();
}

void ConsoleNotices::refreshCrash()
{
    if (!m_crash)
        return;
    QStringList sentences{tr("The console closed unexpectedly; it was last seen at %1.").arg(m_timeFormat.zonedTime(m_crash->at))};
    // Only what is really back is promised.
    const bool restored = m_incident && m_crash->incident == m_incident->id() && m_incident->state().declared;
    sentences << (restored ? tr("%1 is open again.").arg(m_incident->state().ref) : tr("Nothing that was logged is lost."));
    if (m_restoredLine.size() > kShownOfLine)
        sentences << tr("Your unfinished line is back: “%1…”").arg(m_restoredLine.left(kShownOfLine));
    else if (!m_restoredLine.isEmpty())
        sentences << tr("Your unfinished line is back: “%1”").arg(m_restoredLine);
    BannerBar *bar = m_stack.show(kCrash, BannerKind::Info, sentences.join(QLatin1Char(' ')));
    connect(bar, &BannerBar::dismissed, this, [this] { m_crash.reset(); });
}

void ConsoleNotices::tick()
{
    showCommand();
    showQuietLog();
}

/// For how long nobody has been in command, when the policy calls that too long.
std::optional<Milliseconds> ConsoleNotices::vacancy() const
{
    if (!m_incident || !m_incident->state().declared)
        return std::nullopt;
    const Incident &incident = m_incident->state();
    if (!isActive(incident.status) || !incident.commanderVacantSince)
        return std::nullopt;
    const Milliseconds vacant = m_room.clock().now() - *incident.commanderVacantSince;
    const VacancyAlarm alarm = commanderVacancy(m_room.policyOf(incident), incident.severity, vacant);
    return alarm == VacancyAlarm::Overdue ? std::optional(vacant) : std::nullopt;
}

/// One band for both: who takes command has taken the incident on, and nobody else needs to be asked.
void ConsoleNotices::showCommand()
{
    const std::optional<Milliseconds> vacant = vacancy();
    const std::optional<Escalation> tier = m_clocks.escalationDue();
    QStringList shown, spoken;
    if (vacant) {
        const int minutes = int(vacant->count() / 60000);
        shown << tr("NO INCIDENT COMMANDER %1").arg(TimeFormat::countUp(*vacant));
        spoken << tr("No incident commander for %n minute(s).", nullptr, minutes);
    }
    if (tier) {
        const QString wanted = tier->pages.isEmpty() ? tr("%1 is to be asked for.").arg(tier->name())
                                                     : tr("%1 is to be asked for: %2.").arg(tier->name(), tier->pages.join(QStringLiteral(", ")));
        shown << wanted;
        spoken << wanted;
    }
    const QString text = shown.join(QStringLiteral(" · ")), aloud = spoken.join(QLatin1Char(' '));
    if (aloud == std::exchange(m_commandSpoken, aloud)) {
        if (m_commandBand && !aloud.isEmpty() && m_commandBand->sentence() != text)
            m_commandBand->setSentence(text, aloud); // only the seconds are others
        return;
    }
    if (aloud.isEmpty())
        return m_stack.hide(kCommander);
    BannerBar *bar = m_stack.show(kCommander, vacant ? BannerKind::Overdue : BannerKind::Warning, text);
    bar->setSentence(text, aloud);
    bar->setDismissible(false);
    m_commandBand = bar;
    const QString key = m_takeCommand.shortcut().toString(QKeySequence::NativeText);
    if (vacant)
        connect(bar->addButton(tr("Take command (%1)").arg(key)), &QPushButton::clicked, &m_takeCommand, &QAction::trigger);
    if (tier)
        connect(bar->addButton(tr("Escalate to %1").arg(tier->name())), &QPushButton::clicked, &m_escalate, &QAction::trigger);
}

/// No alarm: silence is not failure. In steps of ten minutes, so that it is said rarely.
void ConsoleNotices::showQuietLog()
{
    const bool there = m_incident && m_incident->isLoaded();
    const std::optional<Milliseconds> quiet =
        there ? incidentmark::quietFor(m_incident->state(), m_room.clock().now()) : std::nullopt;
    m_quietSince = quiet ? m_room.clock().now() - *quiet : Instant();
    QString shown;
    if (quiet && incidentmark::isScribe(m_incident->state(), m_room.author(), m_isScribeMode) && m_quietDismissed != m_quietSince) {
        const int minutes = int(*quiet / incidentmark::kQuietAfter * (incidentmark::kQuietAfter.count() / 60000));
        shown = tr("Nothing was logged for %n minute(s). What has happened since?", nullptr, minutes);
    }
    if (shown == std::exchange(m_quietShown, shown))
        return;
    if (shown.isEmpty())
        return m_stack.hide(kQuiet);
    BannerBar *bar = m_stack.show(kQuiet, BannerKind::Info, shown);
    connect(bar, &BannerBar::dismissed, this, &ConsoleNotices::dismissQuietLog, Qt::UniqueConnection);
}

void ConsoleNotices::dismissQuietLog()
{
    m_quietShown.clear();
    m_quietDismissed = m_quietSince;
}

} // namespace quarterdeck
