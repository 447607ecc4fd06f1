// SPDX-License-Identifier: GPL-3.0-or-later
// A review of 100,000 incidents (QUARTERDECK_LONG=1; otherwise fewer): soon there, and the window lives meanwhile.
#include "common/themestore.h"
#include "journal/factstable.h"
#include "journal/journal.h"
#include "metrics/factscodec.h"
#include "review/chartcard.h"
#include "review/reviewfilterbar.h"
#include "review/reviewpage.h"
#include "reviewfixture.h"
#include "support/testmain.h"
#include "support/worktime.h"
#include "syntheticfacts.h"
#include "warroom/factskeeper.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTest>

#include <atomic>
#include <thread>
#include <utility>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

constexpr qint64 kLongestGapMs = 50;
// By the clock on the wall, and so looked at only in long runs, which have the machine to themselves.
constexpr qint64 kFirstFiguresMs = 3000;
constexpr int kTries = 3; ///< the machine may be busy with something else

bool isLong() { return qEnvironmentVariableIsSet("QUARTERDECK_LONG"); }

/// A journal whose incidents have board rows and facts, as an import leaves them; their events are of no interest here.
void writeJournal(const QString &path, int incidents)
{
    FakeClock clock;
    auto journal = Journal::open(path, clock);
    if (!journal || !(*journal)->facts().ready(FactsKeeper::version()))
        qFatal("the journal cannot be made");
    QVector<IncidentSummary> summaries;
    QVector<FactsRow> rows;
    for (const IncidentFacts &facts : benchmarks::syntheticFacts(incidents)) {
        IncidentSummary summary{facts.id};
        summary.ref = facts.ref;
        summary.title = facts.title;
        summary.status = facts.status;
        summary.declared = summary.lastActivity = facts.declared();
        summaries.append(summary);
        rows.append({facts.id, {}, encodeFacts(facts)});
    }
    if (!(*journal)->append({}, summaries, rows))
        qFatal("the journal cannot be filled");
}

/// Posts a key every ten milliseconds from a thread of its own, and knows the longest that one had to wait.
class Typist : public QObject
{
public:
    explicit Typist(QWidget &target) : m_target(target)
    {
        m_clock.start();
        (void)QKeyEvent(QEvent::KeyPress, Qt::Key_F24, Qt::NoModifier); // the first one makes the keyboard it comes from, on this thread
        target.installEventFilter(this);
        m_thread = std::thread([this] {
            while (!m_stop) {
                const qint64 now = m_clock.elapsed();
                QCoreApplication::postEvent(
                    &m_target, new QKeyEvent(QEvent::KeyPress, Qt::Key_F24, Qt::NoModifier, 0, 0, 0, QString::number(now)));
                std::this_thread::sleep_until(std::chrono::steady_clock::now() + std::chrono::milliseconds(10));
            }
        });
    }
    ~Typist() override
    {
        m_stop = true;
        m_thread.join();
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_F24)
            return false;
        longest = std::max(longest, m_clock.elapsed() - static_cast<QKeyEvent *>(event)->text().toLongLong());
        const qint64 before = std::exchange(m_computedNs, threadNs());
        if (taken++ > 0)
            longestComputing = std::max(longestComputing, (m_computedNs - before) / 1'000'000);
        return true;
    }
    qint64 longest = 0;          ///< that a key waited, in ms
    qint64 longestComputing = 0; ///< between two keys, in ms
    int taken = 0;

private:
    QWidget &m_target;
    QElapsedTimer m_clock;
    qint64 m_computedNs = 0;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

} // namespace

class ReviewLargeTest : public QObject
{
    Q_OBJECT

private slots:
    void figuresComeSoonAndKeysAreTakenMeanwhile();
};

void ReviewLargeTest::figuresComeSoonAndKeysAreTakenMeanwhile()
{
    const int incidents = isLong() ? 100'000 : 20'000;
    JournalRig rig({.incidents = 0}, [incidents](const QString &path) { writeJournal(path, incidents); });
    qint64 longest = 0, computing = 0, firstMs = 0;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        ThemeStore themes;
        ReviewPage page(*rig.room, themes);
        page.setTimeFormat(TimeFormat(ZoneMode::Utc));
        page.filter().setPeriod(ReviewFilterBar::Period::All);
        page.resize(1360, 860);
        bool settled = false;
        connect(&page, &ReviewPage::settled, this, [&settled] { settled = true; });
        QElapsedTimer clock;
        clock.start();
        page.show();
        {
            Typist typist(page);
            QTRY_VERIFY_WITH_TIMEOUT(settled && !page.isBusy(), 60'000);
            firstMs = clock.elapsed();
            QTRY_VERIFY(typist.taken > 10);
            longest = typist.longest;
            computing = typist.longestComputing;
        }
        QCOMPARE(page.answer()->facts->rows.size(), incidents);
        qInfo("figures of %d incidents after %lld ms, longest wait of a key %lld ms, %lld ms computing between two", incidents,
              firstMs, longest, computing);
        if (computing <= kLongestGapMs && longest <= kLongestGapMs && firstMs <= kFirstFiguresMs)
            break;
    }
    QVERIFY2(computing <= kLongestGapMs, qPrintable(QString::number(computing)));
    QVERIFY2(longest < firstMs / 2, qPrintable(QString::number(longest))); // nor does it wait for those who compute
    if (!isLong())
        return;
    QVERIFY2(firstMs <= kFirstFiguresMs, qPrintable(QString::number(firstMs)));
    QVERIFY2(longest <= kLongestGapMs, qPrintable(QString::number(longest)));
}

QUARTERDECK_TEST(ReviewLargeTest);

#include "tst_reviewlarge.moc"
