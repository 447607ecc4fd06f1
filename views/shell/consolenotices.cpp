// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/consolenotices.h"

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
constexpr int kShownOfLine = 60;

} // namespace

ConsoleNotices::ConsoleNotices(WarRoom &room, BannerStack &stack, QAction &takeCommand, QObject *parent)
    : QObject(parent), m_room(room), m_stack(stack), m_takeCommand(takeCommand), m_copy(new UnsavedCopy(room, stack, this))
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
    int minutes = -1;
    if (m_incident && m_incident->state().declared) {
        const Incident &incident = m_incident->state();
        if (isActive(incident.status) && incident.commanderVacantSince) {
            const Milliseconds vacant = m_room.clock().now() - *incident.commanderVacantSince;
            if (commanderVacancy(m_room.policyOf(incident), incident.severity, vacant) == VacancyAlarm::Overdue)
                minutes = int(vacant.count() / 60000);
        }
    }
    if (minutes == m_minutesVacant)
        return;
    m_minutesVacant = minutes;
    if (minutes < 0) {
        m_stack.hide(kCommander);
        return;
    }
    // Whole minutes only: a band that changed every second would be read aloud every second. The strip counts the seconds.
    BannerBar *bar = m_stack.show(kCommander, BannerKind::Overdue, tr("No incident commander for %n minute(s).", nullptr, minutes));
    bar->setDismissible(false);
    const QString key = m_takeCommand.shortcut().toString(QKeySequence::NativeText);
    connect(bar->addButton(tr("Take command (%1)").arg(key)), &QPushButton::clicked, &m_takeCommand, &QAction::trigger);
}

} // namespace quarterdeck
