// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark.h"
#include "common/themestore.h"
#include "domain/instant.h"
#include "shell/windowsession.h"
#include "typist.h"
#include "warroom/door.h"

#include <memory>
#include <vector>

namespace quarterdeck {
class MainWindow;
class ScribeLine;
class WarRoom;
} // namespace quarterdeck

namespace quarterdeck::benchmarks {

class Laboratory;

/// The product's window over a journal on disk, or over a replica of a shared log, with one incident open and its scribe line ready.
class TypingConsole
{
public:
    /// The journal has incident(); the replica is new, and an incident is declared on it.
    TypingConsole(Laboratory &laboratory, const QString &journal, const std::optional<DatabaseOptions> &database);
    ~TypingConsole();

    const QString &problem() const { return m_problem; }
    const IncidentId &incident() const { return m_incident; }
    WarRoom &room() { return *m_room; }
    ScribeLine &line();
    bool waitUntilLoaded();

private:
    bool declare();

    const SystemClock m_clock;
    ThemeStore m_themes;
    WindowSession m_session;
    IncidentId m_incident;
    std::unique_ptr<WarRoom> m_room;
    std::unique_ptr<MainWindow> m_window;
    QString m_problem;
};

/// Somebody types into the scribe line while something else happens, against typing while nothing does. The figure is the longest time
/// from a key to its paint. What happens is of the derived class; the window and its journal are here.
class Typing : public Benchmark
{
public:
    /// Over a copy of the journal of all incidents.
    explicit Typing(Laboratory &laboratory);
    ~Typing() override;

    double reference() override;
    QStringList notes() const override;

protected:
    /// Over a new replica, once open() is called with its database.
    Typing(Laboratory &laboratory, const QString &replica);
    void open(const std::optional<DatabaseOptions> &database = std::nullopt);
    double typeBusily(const std::function<bool()> &condition, int seconds = 60) { return typeUntil(condition, m_busy, seconds); }

    Laboratory &laboratory() { return m_laboratory; }
    bool isOpen() const { return m_typist != nullptr; }
    TypingConsole &console() { return *m_console; }
    const QString &journal() const { return m_journal; }

private:
    /// The longest gap of the keys typed until then.
    double typeUntil(const std::function<bool()> &condition, std::vector<Typist::Gap> &all, int seconds = 60);

    Laboratory &m_laboratory;
    const QString m_journal;
    std::unique_ptr<TypingConsole> m_console;
    std::unique_ptr<Typist> m_typist;
    std::vector<Typist::Gap> m_busy, m_idle;
};

} // namespace quarterdeck::benchmarks
