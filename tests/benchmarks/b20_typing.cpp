// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "childprocess.h"
#include "laboratory.h"
#include "paintwatch.h"
#include "review/reviewfilterbar.h"
#include "review/reviewpage.h"
#include "scribe/scribeline.h"
#include "syntheticlog.h"
#include "typingrig.h"
#include "warroom/importjob.h"
#include "warroom/warroom.h"

#include <QElapsedTimer>
#include <QFile>

namespace quarterdeck::benchmarks {

namespace {

constexpr int kStormPerSecond = 50;
constexpr int kReviewSeconds = 300; ///< a busy machine reads a few thousand incidents a second

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
        ChildProcess storm({QStringLiteral(QUARTERDECK_BENCHMARK_COMMITSTORM), journal(), console().incident().toString(),
                            QString::number(kStormPerSecond)});
        const auto live = console().room().open(console().incident());
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
