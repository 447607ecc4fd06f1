// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "common/themestore.h"
#include "items/timelinemodel.h"
#include "laboratory.h"
#include "pairs.h"
#include "paintwatch.h"
#include "scribe/timelineview.h"
#include "sharedrig.h"
#include "syntheticlog.h"
#include "warroom/door.h"

#include <QPaintEvent>
#include <QPainter>

#include <chrono>

#include <libpq-fe.h>
#include <poll.h>

namespace quarterdeck::benchmarks {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr int kPaceMs = 25;
constexpr int kBefore = 30; ///< entries the viewport shows before the first measured one

double msSince(SteadyClock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - begin).count();
}

void pace()
{
    QElapsedTimer waited;
    waited.start();
    runUntil([&waited] { return waited.elapsed() >= kPaceMs; });
}

/// One person's console: a door on a replica of its own.
struct Console
{
    Console(Laboratory &laboratory, const QString &login, const QString &uri) : name(login)
    {
        auto opened = openDoor({laboratory.scratch(login + QStringLiteral(".db")), DatabaseOptions{uri, {}}, laboratory.policy()}, clock);
        if (!opened)
            return;
        door = std::move(opened).value();
        // From the start: while one console is waited for, another may say that it is live.
        QObject::connect(door.get(), &Door::syncChanged, door.get(), [this](const SyncState &now) { sync = now; });
    }
    bool isLive()
    {
        return runUntil([this] { return sync.kind == SyncState::Kind::Live; }, 20);
    }
    QFuture<Result<Receipt>> submit(const IncidentId &incident, const Payload &payload)
    {
        return door->submit({CommandId::random(), incident, name, QStringLiteral("bench"), clock.now(), payload, {}, {}});
    }

    SystemClock clock;
    QString name;
    std::unique_ptr<Door> door;
    SyncState sync;
};

/// A bare widget that repaints all of its viewport's lines at each wake-up.
class BareLines final : public QWidget
{
public:
    QStringList lines;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), palette().base());
        painter.setPen(palette().color(QPalette::Text));
        const int step = fontMetrics().height() + 8;
        for (int i = 0; i < lines.size(); ++i)
            painter.drawText(QRect(8, i * step, width() - 16, step), int(Qt::AlignLeft | Qt::AlignVCenter), lines.at(i));
    }
};

/// From the key that logs an entry on one console (its durable write, the server's, the wake-up, the pull, the durable write here) until it is
/// in another console's timeline model, or painted there; against the same append by libpq until another libpq client wakes, or has repainted
/// a bare viewport. One entry every 25 ms; a figure is the median of a block.
class AcrossConsoles final : public Benchmark
{
public:
    AcrossConsoles(Laboratory &laboratory, bool painted)
        : m_entries(std::max(5, laboratory.sizes().appends / 40)), m_painted(painted), m_writer(laboratory, QStringLiteral("anna"), m_rig.uri()),
          m_reader(laboratory, QStringLiteral("berta"), m_rig.uri(QStringLiteral("berta"))), m_view(m_themes, m_clock)
    {
        if (!m_rig.problem().isEmpty() || !m_writer.door || !m_reader.door || !m_writer.isLive() || !m_reader.isLive()) {
            makeVoid(m_rig.problem().isEmpty() ? QStringLiteral("a console did not reach the server") : m_rig.problem());
            return;
        }
        IncidentDeclared declared;
        declared.title = QStringLiteral("measured");
        declared.at = m_clock.now();
        (void)m_writer.submit(m_incident, declared).result();
        for (int i = 0; i < kBefore; ++i)
            (void)m_writer.submit(m_incident, EntryLogged{syntheticEntry(i, m_clock.now())}).result();
        m_live = std::make_shared<LiveIncident>(*m_reader.door, m_incident);
        m_model.setIncident(m_live);
        m_view.setModel(&m_model);
        m_watch = std::make_unique<PaintWatch>(m_view);
        m_bareWatch = std::make_unique<PaintWatch>(m_bare);
        if (!runUntil([this] { return m_model.rowCount() == kBefore + 1; }, 20) || !m_watch->show() || !m_bareWatch->show()) {
            makeVoid(QStringLiteral("the entries did not arrive"));
            return;
        }
        for (int i = 0; i < kBefore; ++i)
            m_bare.lines << m_model.index(i, TimelineModel::TextColumn).data().toString();
        m_listener = m_rig.raw();
        PQclear(PQexec(m_listener.get(), "LISTEN quarterdeck_wake"));
        m_rawWriter = m_rig.rawWriter();
    }

    double ours() override
    {
        std::vector<double> times;
        for (int i = 0; i < m_entries; ++i) {
            pace();
            const int rows = m_model.rowCount();
            const auto begin = SteadyClock::now();
            const auto act = [&] { (void)m_writer.submit(m_incident, EntryLogged{syntheticEntry(rows, m_clock.now())}); };
            if (m_painted) {
                times.push_back(m_watch->painted(act, {m_view.viewport()}));
            } else {
                act();
                if (!runUntil([&] { return m_model.rowCount() > rows; }, 10))
                    makeVoid(QStringLiteral("an entry did not arrive"));
                times.push_back(msSince(begin));
            }
        }
        return median(std::move(times));
    }

    double reference() override
    {
        std::vector<double> times;
        for (int i = 0; i < m_entries; ++i) {
            pace();
            drainListener();
            const QVector<LogRecord> entry = m_rig.entries(m_rawIncident, 1);
            const auto begin = SteadyClock::now();
            if (!SharedRig::append(m_rawWriter.get(), entry) || !wakes())
                makeVoid(QStringLiteral("the reference did not work"));
            if (m_painted)
                times.push_back(msSince(begin) + m_bareWatch->frame({&m_bare}));
            else
                times.push_back(msSince(begin));
        }
        return median(std::move(times));
    }

private:
    void drainListener()
    {
        PQconsumeInput(m_listener.get());
        while (PGnotify *notification = PQnotifies(m_listener.get()))
            PQfreemem(notification);
    }
    bool wakes()
    {
        for (;;) {
            PQconsumeInput(m_listener.get());
            if (PGnotify *notification = PQnotifies(m_listener.get())) {
                PQfreemem(notification);
                return true;
            }
            pollfd socket{PQsocket(m_listener.get()), POLLIN, 0};
            if (::poll(&socket, 1, 5000) <= 0)
                return false;
        }
    }

    const int m_entries;
    const bool m_painted;
    SharedRig m_rig;
    SystemClock m_clock;
    ThemeStore m_themes;
    Console m_writer, m_reader;
    const IncidentId m_incident = IncidentId::random(), m_rawIncident = IncidentId::random();
    std::shared_ptr<LiveIncident> m_live;
    TimelineModel m_model;
    TimelineView m_view;
    BareLines m_bare;
    std::unique_ptr<PaintWatch> m_watch, m_bareWatch;
    SharedRig::Raw m_listener, m_rawWriter;
};

} // namespace

std::unique_ptr<Benchmark> makeEntryInModel(Laboratory &laboratory) { return std::make_unique<AcrossConsoles>(laboratory, false); }
std::unique_ptr<Benchmark> makeEntryPainted(Laboratory &laboratory) { return std::make_unique<AcrossConsoles>(laboratory, true); }

} // namespace quarterdeck::benchmarks
