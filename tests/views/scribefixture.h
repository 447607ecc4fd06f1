// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/themestore.h"
#include "domain/scribegrammar.h"
#include "items/timelinemodel.h"
#include "scribe/scribeline.h"
#include "scribe/scribepane.h"
#include "scribe/scribesession.h"
#include "scribe/timelineview.h"
#include "support/fakeclock.h"
#include "support/fakedoor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace quarterdeck::testing {

/// Calls what a widget keeps protected, as the clipboard and the drag would.
class PasteAccess : public ScribeLine
{
public:
    static void paste(ScribeLine &line, const QMimeData &mime) { (line.*(&PasteAccess::insertFromMimeData))(&mime); }
};

/// One scribe at work: a war room in memory, one incident of dana's, and the pane on the screen with the keyboard in its line.
/// The clock stands at 14:40:12Z on 15 November 2024 until a test moves it.
struct ScribeDesk
{
    explicit ScribeDesk(bool keepDrafts = false) : themes(std::make_unique<ThemeStore>())
    {
        auto owned = std::make_unique<FakeDoor>(clock);
        door = owned.get();
        Policy policy;
        policy.name = QStringLiteral("four-level");
        for (int rank = 1; rank <= 4; ++rank) {
            PolicyLevel level;
            level.level = {rank, QStringLiteral("SEV-%1").arg(rank)};
            policy.levels.append(level);
        }
        room = std::make_unique<WarRoom>(std::move(owned), clock, policy, QStringLiteral("dana"),
                                         folder.filePath(QStringLiteral("j.db")));
        id = door->declare(QStringLiteral("Checkout failing"));
        draftPrefix = keepDrafts ? folder.filePath(QStringLiteral("drafts/j-")) : QString();
        openPane();
    }

    void openPane()
    {
        pane.reset();
        pane = std::make_unique<ScribePane>(*room, *themes, draftPrefix);
        pane->setTimeFormat(TimeFormat(ZoneMode::Utc, QTimeZone::utc(), QLocale::c()));
        pane->resize(1100, 700);
        pane->setIncident(room->open(*id));
        pane->show();
        pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
        pane->focusLine();
        QTRY_VERIFY(line().hasFocus());
        QTRY_VERIFY(live().isLoaded());
        QTRY_COMPARE(pane->model()->rowCount(), int(state().entries.size()));
    }

    ScribeLine &line() const { return *pane->line(); }
    TimelineView &view() const { return *pane->timeline(); }
    LiveIncident &live() const { return *pane->session()->incident(); }
    const Incident &state() const { return *door->stateOf(*id); }
    const Entry &last() const { return state().entries.last(); }
    template <class Widget>
    Widget *find(const char *name) const
    {
        return pane->findChild<Widget *>(QLatin1String(name));
    }
    QString sentence() const
    {
        return find<QLabel>("lineSentence")->isHidden() ? QString() : find<QLabel>("lineSentence")->text();
    }
    QStringList chips() const;

    void type(const QString &text) const { QTest::keyClicks(pane->line(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(pane->line(), key, modifiers);
    }
    void enter(const QString &text) const
    {
        type(text);
        key(Qt::Key_Return);
    }
    /// Enter, and the journal's answer.
    void log(const QString &text) const
    {
        enter(text);
        settle();
    }
    void settle() const
    {
        door->settle();
        const auto saving = [](const SentLine &line) { return line.state == SentLine::State::Saving; };
        QTRY_VERIFY(std::none_of(pane->session()->sent().cbegin(), pane->session()->sent().cend(), saving));
        QTRY_COMPARE(pane->model()->totalCount(), int(state().entries.size()));
    }
    QString draftFile() const { return draftPrefix + id->toString() + QStringLiteral(".draft"); }
    /// What is on disk for the next start.
    ScribeDraft draftOnDisk() const
    {
        QFile file(draftFile());
        return file.open(QIODevice::ReadOnly) ? draftFromJson(file.readAll()) : ScribeDraft();
    }
    void leaveOnDisk(const ScribeDraft &draft) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(draftFile()).absolutePath()));
        QFile file(draftFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toJson(draft));
    }
    void paste(const QString &text) const
    {
        QMimeData mime;
        mime.setText(text);
        PasteAccess::paste(line(), mime);
    }
    /// Another console writes.
    void remote(const QString &text, const QString &author = QStringLiteral("bob")) const
    {
        ScribeContext context;
        context.now = clock.now();
        QVERIFY(door->act(*id, EntryLogged{parseScribeLine(text, context).body}, author).ok());
    }
    int typedCount() const
    {
        return int(
            std::count_if(state().entries.cbegin(), state().entries.cend(), [](const Entry &e) { return !e.isAutomatic(); }));
    }

    QTemporaryDir folder;
    FakeClock clock;
    FakeDoor *door = nullptr;
    std::unique_ptr<ThemeStore> themes;
    std::unique_ptr<WarRoom> room;
    std::optional<IncidentId> id;
    QString draftPrefix;
    std::unique_ptr<ScribePane> pane;
};

} // namespace quarterdeck::testing
