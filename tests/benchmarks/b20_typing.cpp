// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "childprocess.h"
#include "common/themestore.h"
#include "laboratory.h"
#include "pairs.h"
#include "paintwatch.h"
#include "review/reviewfilterbar.h"
#include "review/reviewpage.h"
#include "scribe/scribeline.h"
#include "shell/mainwindow.h"
#include "shell/windowsession.h"
#include "syntheticlog.h"
#include "typist.h"
#include "warroom/importjob.h"
#include "warroom/warroom.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <limits>

namespace quarterdeck::benchmarks {

namespace {

constexpr int kStormPerSecond = 50;
constexpr int kIdlePart = 6; ///< what is not judged is typed so much shorter
constexpr int kReviewSeconds = 300; ///< a busy machine reads a few thousand incidents a second

/// The product's window over a journal on disk, with one incident open and its scribe line ready.
class Console
{
public:
    Console(Laboratory &laboratory, const QString &journal) : m_session(journal)
    {
        DoorOptions options;
        options.journalPath = journal;
        options.policy = laboratory.policy();
        auto door = openDoor(options, m_clock);
        if (!door) {
            m_problem = door.error().message;
            return;
        }
        m_room = std::make_unique<WarRoom>(std::move(door).value(), m_clock, laboratory.policy(), QStringLiteral("dana"), journal);
        m_window = std::make_unique<MainWindow>(*m_room, m_themes, m_session, WindowOptions{});
        m_window->openIncident(incident());
        m_room->book().load();
        line().setFocus();
        if (!(PaintWatch(*m_window).painted([this] { m_window->show(); }, {line().viewport()}) > 0))
            m_problem = QStringLiteral("the window was never painted");
    }
    ~Console()
    {
        m_window.reset();
        m_room.reset();
    }

    const QString &problem() const { return m_problem; }
    static IncidentId incident() { return syntheticIncident(0, 0).constFirst().incident; }
    WarRoom &room() { return *m_room; }
    ScribeLine &line() { return *m_window->findChild<ScribeLine *>(); }
    bool waitUntilLoaded()
    {
        const bool loaded = runUntil([this] { return m_room->book().isLoaded() && m_room->open(incident())->isLoaded(); });
        turnEventLoop(400);
        return loaded;
    }

private:
    const SystemClock m_clock;
    ThemeStore m_themes;
    WindowSession m_session;
    std::unique_ptr<WarRoom> m_room;
    std::unique_ptr<MainWindow> m_window;
    QString m_problem;
};

/// Somebody types into the scribe line while something else happens, against typing while nothing does. The figure is the longest time
/// from a key to its paint. What happens is of the derived class; the window and its journal are here.
class Typing : public Benchmark
{
public:
    explicit Typing(Laboratory &laboratory) : m_laboratory(laboratory), m_journal(laboratory.copyOf(laboratory.journalOfIncidents()))
    {
        open();
    }

    double reference() override
    {
        QElapsedTimer clock;
        clock.start();
        return typeUntil([&] { return clock.elapsed() > m_laboratory.sizes().typingMs / kIdlePart; }, m_idle);
    }

    QStringList notes() const override
    {
        const auto words = [](const std::vector<Typist::Gap> &gaps) {
            return QStringLiteral("%1 ms at the middle, %2 at 99 of 100, %3 at worst (of the GUI thread's own work %4, %5, %6)")
                .arg(at(gaps, &Typist::Gap::time, 0.5), at(gaps, &Typist::Gap::time, 0.99), at(gaps, &Typist::Gap::time, 1),
                     at(gaps, &Typist::Gap::work, 0.5), at(gaps, &Typist::Gap::work, 0.99), at(gaps, &Typist::Gap::work, 1));
        };
        return {QStringLiteral("keys ") + words(m_busy), QStringLiteral("with nothing else going on ") + words(m_idle)};
    }

protected:
    void open()
    {
        m_typist.reset();
        m_console.reset();
        m_console = std::make_unique<Console>(m_laboratory, m_journal);
        if (!m_console->problem().isEmpty())
            makeVoid(m_console->problem());
        else
            m_typist = std::make_unique<Typist>(m_console->line(), QStringLiteral("finding checkout is back to normal says @bob about payments"));
    }
    /// The longest gap of the keys typed until then.
    double typeUntil(const std::function<bool()> &condition, std::vector<Typist::Gap> &all, int seconds = 60)
    {
        if (!m_typist)
            return std::numeric_limits<double>::quiet_NaN();
        m_typist->start();
        if (!runUntil(condition, seconds))
            makeVoid(QStringLiteral("what happens in the background did not end within %1 seconds").arg(seconds));
        const std::vector<Typist::Gap> gaps = m_typist->stop();
        all.insert(all.end(), gaps.begin(), gaps.end());
        if (gaps.empty())
            makeVoid(QStringLiteral("no key was painted"));
        double longest = 0;
        for (const Typist::Gap &gap : gaps)
            longest = std::max(longest, gap.time);
        return longest;
    }
    double typeBusily(const std::function<bool()> &condition, int seconds = 60) { return typeUntil(condition, m_busy, seconds); }

    Laboratory &laboratory() { return m_laboratory; }
    Console &console() { return *m_console; }
    const QString &journal() const { return m_journal; }

private:
    static QString at(const std::vector<Typist::Gap> &gaps, double Typist::Gap::*figure, double part)
    {
        if (gaps.empty())
            return QStringLiteral("–");
        std::vector<double> values;
        for (const Typist::Gap &gap : gaps)
            values.push_back(gap.*figure);
        std::sort(values.begin(), values.end());
        return QString::number(values[size_t(part * double(values.size() - 1))], 'f', 1);
    }

    Laboratory &m_laboratory;
    const QString m_journal;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<Typist> m_typist;
    std::vector<Typist::Gap> m_busy, m_idle;
};

/// Another console commits entries to the same incident.
class TypingInStorm final : public Typing
{
public:
    explicit TypingInStorm(Laboratory &laboratory) : Typing(laboratory)
    {
        if (voidReason().isEmpty() && !console().waitUntilLoaded())
            makeVoid(QStringLiteral("the window was not loaded within a minute"));
    }
    double ours() override
    {
        ChildProcess storm({QStringLiteral(QUARTERDECK_BENCHMARK_COMMITSTORM), journal(), Console::incident().toString(),
                            QString::number(kStormPerSecond)});
        const auto live = console().room().open(Console::incident());
        const qsizetype before = live->state().entries.size();
        if (!runUntil([&] { return live->state().entries.size() > before; }))
            makeVoid(QStringLiteral("the other console committed nothing"));
        QElapsedTimer clock;
        clock.start();
        return typeBusily([&] { return clock.elapsed() > laboratory().sizes().typingMs; });
    }
};

/// The window comes up and loads its board.
class TypingWhileLoading final : public Typing
{
public:
    using Typing::Typing;
    double ours() override
    {
        open();
        // From the moment there is a line to type into.
        QElapsedTimer clock;
        clock.start();
        return typeBusily([&] { return console().room().book().isLoaded() && clock.elapsed() > laboratory().sizes().typingMs / 2; });
    }
};

/// A status page's history is imported.
class TypingWhileImporting final : public Typing
{
public:
    explicit TypingWhileImporting(Laboratory &laboratory) : Typing(laboratory)
    {
        if (voidReason().isEmpty() && !console().waitUntilLoaded())
            makeVoid(QStringLiteral("the window was not loaded within a minute"));
    }
    double ours() override
    {
        ImportJob::Options options;
        options.fileName = laboratory().scratch(QStringLiteral("history.jsonl"));
        options.context = {QStringLiteral("dana"), QStringLiteral("ops1"), SystemClock().now(), laboratory().policy().id()};
        QFile file(options.fileName);
        if (!file.open(QIODevice::WriteOnly) || file.write(syntheticStatuspage(laboratory().sizes().importedIncidents, ++m_series)) < 0)
            makeVoid(QStringLiteral("the file to import cannot be written"));
        file.close();
        ImportJob job(console().room().door(), options);
        bool finished = false;
        QObject::connect(&job, &ImportJob::finished, &job, [&](const Result<ImportTally> &report) {
            finished = true;
            if (!report || report->count(ImportTally::Fate::Created) != laboratory().sizes().importedIncidents)
                makeVoid(QStringLiteral("the import did not take in what was made up for it"));
        });
        job.start();
        return typeBusily([&] { return finished; });
    }

private:
    int m_series = 0;
};

/// The review reads every incident, computes all figures and draws them, in a window beside the line.
class TypingWhileReviewing final : public Typing
{
public:
    explicit TypingWhileReviewing(Laboratory &laboratory) : Typing(laboratory)
    {
        if (voidReason().isEmpty() && !console().waitUntilLoaded())
            makeVoid(QStringLiteral("the window was not loaded within a minute"));
    }
    double ours() override
    {
        ReviewPage page(console().room(), m_themes);
        page.setAttribute(Qt::WA_ShowWithoutActivating);
        page.filter().setPeriod(ReviewFilterBar::Period::All);
        page.resize(1200, 800);
        bool settled = false;
        QObject::connect(&page, &ReviewPage::settled, &page, [&] { settled = true; });
        page.show();
        console().line().setFocus();
        const double longest = typeBusily([&] { return settled && !page.isBusy(); }, kReviewSeconds);
        if (!page.answer() || page.answer()->report.incidents.isEmpty())
            makeVoid(QStringLiteral("there were no figures"));
        return longest;
    }

private:
    ThemeStore m_themes;
};

} // namespace

std::unique_ptr<Benchmark> makeTypingInStorm(Laboratory &laboratory) { return std::make_unique<TypingInStorm>(laboratory); }
std::unique_ptr<Benchmark> makeTypingWhileLoading(Laboratory &laboratory) { return std::make_unique<TypingWhileLoading>(laboratory); }
std::unique_ptr<Benchmark> makeTypingWhileReviewing(Laboratory &laboratory) { return std::make_unique<TypingWhileReviewing>(laboratory); }
std::unique_ptr<Benchmark> makeTypingWhileImporting(Laboratory &laboratory) { return std::make_unique<TypingWhileImporting>(laboratory); }

} // namespace quarterdeck::benchmarks
