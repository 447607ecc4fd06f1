// SPDX-License-Identifier: GPL-3.0-or-later
// What two other consoles do, at random, moves nothing under the scribe's hands or eyes.
#include "scribe/scribecompleter.h"
#include "scribefixture.h"
#include "support/testmain.h"

#include <QListView>
#include <QScrollBar>

#include <random>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

constexpr int kSeeds = 60;
constexpr int kEventsEach = 60;

/// Two consoles that do anything a person can, drawn from a seed.
class OtherConsoles
{
public:
    OtherConsoles(ScribeDesk &desk, unsigned seed) : m_desk(desk), m_random(seed) {}

    /// One random change; what the rules refuse is simply not done. `still`: an entry whose own time stays.
    void act(const EventId &still)
    {
        const QString who = below(2) ? QStringLiteral("bob") : QStringLiteral("raj");
        m_desk.clock.advance(Milliseconds(below(40000)));
        (void)m_desk.door->act(*m_desk.id, payload(still), who).ok();
        if (below(4) == 0)
            (void)m_desk.door->act(*m_other, EntryLogged{body(QStringLiteral("of the other incident"), {})}, who).ok();
    }
    void declareAnother() { m_other = m_desk.door->declare(QStringLiteral("Another"), QStringLiteral("bob")); }

private:
    int below(int n) { return int(m_random() % unsigned(n)); }
    QString words()
    {
        static const QString some[] = {QStringLiteral("error rate falls"), QStringLiteral("@carol joins about #catalog"),
                                       QStringLiteral("@cato and @carla look at #checkout-eu"), QStringLiteral("second line\nof several\nthat make it\nhigh"),
                                       QString(400, QLatin1Char('w')).replace(QStringLiteral("wwww"), QStringLiteral("wow "))};
        return some[below(5)];
    }
    EntryBody body(const QString &text, std::optional<Instant> at)
    {
        ScribeContext context;
        context.now = m_desk.clock.now();
        EntryBody made = parseScribeLine(QStringLiteral("n: x"), context).body;
        made.type = kAllEntryTypes.at(size_t(below(int(kAllEntryTypes.size()))));
        made.text = text;
        made.people = text.contains(u"@carol") ? QStringList{QStringLiteral("carol")} : QStringList();
        // Now, a little earlier, or on another day: rows come at the end, in the middle, and with a new date above them.
        static constexpr qint64 kBack[] = {0, 0, 30000, 600000, 3600000, 40000000};
        made.occurred = at.value_or(m_desk.clock.now() - Milliseconds(kBack[below(6)]));
        return made;
    }
    Payload payload(const EventId &still)
    {
        const Incident &state = m_desk.state();
        const Entry &entry = state.entries.at(below(int(state.entries.size())));
        const Instant now = m_desk.clock.now();
        switch (below(14)) {
        case 0:
            return EntryAmended{entry.id, body(words(), entry.id == still ? std::optional(entry.body.occurred) : std::nullopt)};
        case 1:
            return EntryStruck{entry.id, QStringLiteral("said twice")};
        case 2:
            return EntryRestored{entry.id};
        case 3:
            return StatusChanged{kAllStatuses.at(size_t(below(4))), now};
        case 4:
            return SeverityChanged{{1 + below(4), QStringLiteral("SEV-%1").arg(1 + below(4))}, QStringLiteral("because"), now};
        case 5:
            return RoleAssigned{role::Commander, below(2) ? QStringLiteral("bob") : QString(), std::nullopt, now};
        case 6:
            return FieldEdited{below(2) ? Field::Title : Field::CustomerImpact, {words().simplified().left(80)}};
        case 7:
            return LinkAdded{QStringLiteral("https://example.com/%1").arg(below(1000)), {}};
        case 8:
            return UpdateSent{QStringLiteral("customers"), words(), now, std::nullopt, std::nullopt};
        case 9:
            return HandoverOffered{QStringLiteral("raj"), now};
        default:
            return EntryLogged{body(words(), std::nullopt)};
        }
    }

    ScribeDesk &m_desk;
    std::mt19937 m_random;
    std::optional<IncidentId> m_other;
};

/// Everything a remote change must leave alone.
struct Under
{
    QString text;
    int cursor = 0;
    int anchor = 0;
    std::optional<Instant> firstKeystroke;
    QStringList offered;
    QRect popup;
    int popupRow = -1;
    std::optional<EventId> current;
    QSet<EventId> selected;
    int currentTop = 0;
    bool focus = false;
    friend bool operator==(const Under &, const Under &) = default;
};

Under under(const ScribeDesk &desk)
{
    Under now;
    const QTextCursor cursor = desk.line().textCursor();
    now.text = desk.line().toPlainText();
    now.cursor = cursor.position();
    now.anchor = cursor.anchor();
    now.firstKeystroke = desk.line().draft().firstKeystroke;
    const auto *completer = desk.line().findChild<ScribeCompleter *>();
    if (completer->isOpen()) {
        now.offered = completer->offered();
        const auto *list = desk.pane->findChild<QListView *>(QStringLiteral("scribeCompletions"));
        now.popup = list ? list->geometry() : QRect();
        now.popupRow = list ? list->currentIndex().row() : -1;
    }
    now.current = desk.view().currentEntry();
    for (const QModelIndex &index : desk.view().selectionModel()->selectedRows())
        now.selected.insert(desk.pane->model()->entryAt(index.row()).id);
    const QModelIndex current = desk.view().currentIndex();
    now.currentTop = desk.view().visualRect(desk.pane->model()->index(current.row(), 0)).top();
    now.focus = desk.line().hasFocus();
    return now;
}

QByteArray difference(const Under &a, const Under &b)
{
    QStringList what;
    const auto note = [&what](const char *name, bool same) {
        if (!same)
            what << QLatin1String(name);
    };
    note("text", a.text == b.text);
    note("cursor", a.cursor == b.cursor && a.anchor == b.anchor);
    note("first keystroke", a.firstKeystroke == b.firstKeystroke);
    note("popup", a.offered == b.offered && a.popup == b.popup && a.popupRow == b.popupRow);
    note("current", a.current == b.current);
    note("selection", a.selected == b.selected);
    note("scroll", a.currentTop == b.currentTop);
    note("focus", a.focus == b.focus);
    return what.join(QStringLiteral(", ")).toUtf8() + QByteArray::number(a.currentTop) + ' ' + QByteArray::number(b.currentTop);
}

} // namespace

class ScribeStillTest : public QObject
{
    Q_OBJECT

private slots:
    void whatOthersDoMovesNothing();
    void atTheBottomOnlyTheTimelineFollows();
    void aReaderWithoutASelectionKeepsTheTopRow();
};

void ScribeStillTest::whatOthersDoMovesNothing()
{
    for (unsigned seed = 1; seed <= kSeeds; ++seed) {
        ScribeDesk desk;
        OtherConsoles others(desk, seed);
        others.declareAnother();
        for (int i = 0; i < 90; ++i) {
            desk.remote(i % 9 == 0 ? QStringLiteral("> @carla step %1 /10").arg(i) : QStringLiteral("entry %1 by @carmen").arg(i));
            desk.clock.advance(Milliseconds(7000));
        }
        desk.settle();
        QTRY_VERIFY(desk.line().context().knownPeople.contains(QStringLiteral("carla")));
        // Somewhere in the middle, two rows chosen, and a line half typed with the list of names open and its second name chosen.
        const int row = 20 + int(seed % 40);
        desk.view().goTo(row);
        desk.view().selectionModel()->select(desk.pane->model()->index(row - 1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        desk.type(QStringLiteral("ask @ca"));
        if (seed % 3 == 0) {
            desk.key(Qt::Key_Escape);
            desk.key(Qt::Key_Left, Qt::ShiftModifier);
        } else {
            desk.key(Qt::Key_Down);
        }
        QVERIFY(!desk.view().isAtBottom());
        const Under before = under(desk);
        QVERIFY(before.current);
        QCOMPARE(before.selected.size(), 2);
        QVERIFY(seed % 3 == 0 || before.popupRow == 1);
        for (int i = 0; i < kEventsEach; ++i) {
            others.act(*before.current);
            const Under after = under(desk);
            QVERIFY2(after == before, difference(before, after) + " seed " + QByteArray::number(seed) + " event " + QByteArray::number(i));
        }
        QTRY_COMPARE(desk.pane->model()->totalCount(), int(desk.state().entries.size()));
        const Under settled = under(desk);
        QVERIFY2(settled == before, difference(before, settled) + " at the end of seed " + QByteArray::number(seed));
        // And the next key is the next letter.
        if (seed % 3 != 0) {
            desk.type(QStringLiteral("r"));
            QCOMPARE(desk.line().toPlainText(), QStringLiteral("ask @car"));
        }
    }
}

void ScribeStillTest::atTheBottomOnlyTheTimelineFollows()
{
    for (unsigned seed = 101; seed <= 110; ++seed) {
        ScribeDesk desk;
        OtherConsoles others(desk, seed);
        others.declareAnother();
        for (int i = 0; i < 60; ++i)
            desk.remote(QStringLiteral("entry %1").arg(i));
        desk.settle();
        desk.type(QStringLiteral("half typed"));
        const Under before = under(desk);
        QVERIFY(desk.view().isAtBottom());
        for (int i = 0; i < kEventsEach; ++i) {
            others.act(desk.state().entries.first().id);
            QVERIFY(desk.view().isAtBottom());
            QCOMPARE(under(desk).text, before.text);
            QCOMPARE(under(desk).cursor, before.cursor);
            QVERIFY(desk.line().hasFocus());
        }
    }
}

void ScribeStillTest::aReaderWithoutASelectionKeepsTheTopRow()
{
    ScribeDesk desk;
    for (int i = 0; i < 90; ++i) {
        desk.remote(QStringLiteral("entry %1").arg(i));
        desk.clock.advance(Milliseconds(60000));
    }
    desk.settle();
    desk.view().scrollPage(-1);
    const auto top = [&] { return desk.pane->model()->entryAt(desk.view().indexAt({5, 40}).row()).id; };
    const EventId read = top();
    const int y = desk.view().visualRect(desk.view().indexAt({5, 40})).top();
    // What stood at the very top is said to have happened at another time, and goes elsewhere.
    const Entry first = desk.pane->model()->entryAt(desk.view().indexAt({5, 1}).row());
    QVERIFY(first.id != read);
    EntryBody body = first.body;
    body.occurred = body.occurred - Milliseconds(1200000);
    QVERIFY(desk.door->act(*desk.id, EntryAmended{first.id, body}, QStringLiteral("bob")).ok());
    for (int i = 0; i < 20; ++i)
        desk.remote(QStringLiteral("-%1m late").arg(65 + i)); // above what is read
    QTRY_COMPARE(desk.pane->model()->totalCount(), int(desk.state().entries.size()));
    QCOMPARE(top(), read);
    QCOMPARE(desk.view().visualRect(desk.view().indexAt({5, 40})).top(), y);
}

QUARTERDECK_TEST(ScribeStillTest);

#include "tst_scribestill.moc"
