// SPDX-License-Identifier: GPL-3.0-or-later
#include "typingrig.h"

#include "laboratory.h"
#include "paintwatch.h"
#include "scribe/scribeline.h"
#include "shell/mainwindow.h"
#include "syntheticlog.h"
#include "warroom/warroom.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace quarterdeck::benchmarks {

namespace {

constexpr int kIdlePart = 6; ///< what is not judged is typed so much shorter

QString at(const std::vector<Typist::Gap> &gaps, double Typist::Gap::*figure, double part)
{
    if (gaps.empty())
        return QStringLiteral("–");
    std::vector<double> values;
    for (const Typist::Gap &gap : gaps)
        values.push_back(gap.*figure);
    std::sort(values.begin(), values.end());
    return QString::number(values[size_t(part * double(values.size() - 1))], 'f', 1);
}

} // namespace

TypingConsole::TypingConsole(Laboratory &laboratory, const QString &journal, const std::optional<DatabaseOptions> &database)
    : m_session(journal),
      m_incident(database ? IncidentId::random() : syntheticIncident(0, 0).constFirst().incident)
{
    DoorOptions options;
    options.journalPath = journal;
    options.database = database;
    options.policy = laboratory.policy();
    auto door = openDoor(options, m_clock);
    if (!door) {
        m_problem = door.error().message;
        return;
    }
    m_room = std::make_unique<WarRoom>(std::move(door).value(), m_clock, laboratory.policy(),
                                       database ? QStringLiteral("anna") : QStringLiteral("dana"), journal);
    if (database && !declare()) {
        m_problem = QStringLiteral("no incident could be declared");
        return;
    }
    m_window = std::make_unique<MainWindow>(*m_room, m_themes, m_session, WindowOptions{});
    m_window->openIncident(m_incident);
    m_room->book().load();
    line().setFocus();
    if (!(PaintWatch(*m_window).painted([this] { m_window->show(); }, {line().viewport()}) > 0))
        m_problem = QStringLiteral("the window was never painted");
}

TypingConsole::~TypingConsole()
{
    m_window.reset();
    m_room.reset();
}

ScribeLine &TypingConsole::line() { return *m_window->findChild<ScribeLine *>(); }

bool TypingConsole::declare()
{
    IncidentDeclared declared;
    declared.title = QStringLiteral("typed into");
    declared.at = m_clock.now();
    return m_room->door()
        .submit(
            {CommandId::random(), m_incident, QStringLiteral("anna"), QStringLiteral("bench"), m_clock.now(), declared, {}, {}})
        .result()
        .ok();
}

bool TypingConsole::waitUntilLoaded()
{
    const bool loaded = runUntil([this] { return m_room->book().isLoaded() && m_room->open(m_incident)->isLoaded(); });
    turnEventLoop(400);
    return loaded;
}

Typing::Typing(Laboratory &laboratory) : m_laboratory(laboratory), m_journal(laboratory.copyOf(laboratory.journalOfIncidents()))
{
    open();
}

Typing::Typing(Laboratory &laboratory, const QString &replica) : m_laboratory(laboratory), m_journal(replica) {}

Typing::~Typing() = default;

void Typing::open(const std::optional<DatabaseOptions> &database)
{
    m_typist.reset();
    m_console.reset();
    m_console = std::make_unique<TypingConsole>(m_laboratory, m_journal, database);
    if (!m_console->problem().isEmpty())
        makeVoid(m_console->problem());
    else
        m_typist = std::make_unique<Typist>(m_console->line(),
                                            QStringLiteral("finding checkout is back to normal says @bob about payments"));
}

double Typing::reference()
{
    QElapsedTimer clock;
    clock.start();
    return typeUntil([&] { return clock.elapsed() > m_laboratory.sizes().typingMs / kIdlePart; }, m_idle);
}

QStringList Typing::notes() const
{
    const auto words = [](const std::vector<Typist::Gap> &gaps) {
        return QStringLiteral("%1 ms at the middle, %2 at 99 of 100, %3 at worst (of the GUI thread's own work %4, %5, %6)")
            .arg(at(gaps, &Typist::Gap::time, 0.5), at(gaps, &Typist::Gap::time, 0.99), at(gaps, &Typist::Gap::time, 1),
                 at(gaps, &Typist::Gap::work, 0.5), at(gaps, &Typist::Gap::work, 0.99), at(gaps, &Typist::Gap::work, 1));
    };
    return {QStringLiteral("keys ") + words(m_busy), QStringLiteral("with nothing else going on ") + words(m_idle)};
}

double Typing::typeUntil(const std::function<bool()> &condition, std::vector<Typist::Gap> &all, int seconds)
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

} // namespace quarterdeck::benchmarks
