// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/incidentimport.h"

#include "warroom/door.h"

#include <QCoreApplication>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr qsizetype kIncidentsAtOnce = 100;
constexpr qsizetype kNotes = 100; ///< more of them nobody reads
constexpr qsizetype kCommandsAtOnce = 250; ///< of one transaction: what the door executes before others get a turn

using Receipts = QVector<Result<Receipt>>;
using EventsAnswer = QFuture<Result<QVector<Event>>>;

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// The file as the reader sees it: whoever waits is asked at every portion, also in the middle of a line that never ends.
class WatchedFile final : public QIODevice
{
public:
    WatchedFile(QIODevice &file, const ImportProgress &progress) : m_file(file), m_progress(progress) {}
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_file.atEnd() && QIODevice::atEnd(); }
    bool wasCancelled() const { return m_cancelled; }
    bool tell(int rows)
    {
        m_rows = rows;
        m_cancelled = m_cancelled || (m_progress && !m_progress({false, rows, 0}));
        return !m_cancelled;
    }

protected:
    qint64 readData(char *data, qint64 size) override { return tell(m_rows) ? m_file.read(data, std::min(size, kPortion)) : -1; }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    static constexpr qint64 kPortion = 1024 * 1024;
    QIODevice &m_file;
    const ImportProgress &m_progress;
    int m_rows = 0;
    bool m_cancelled = false;
};

/// A refusal of the rules concerns this row only; anything else ends the import.
bool endsImport(const Error &error)
{
    return error.code != ErrorCode::Refused && error.code != ErrorCode::Conflict && error.code != ErrorCode::NotFound;
}

/// The second half of an import: plans what was read against what the journal has, and writes it. While one batch is written, the next one is
/// planned.
class Writing
{
public:
    Writing(Door &door, const ImportOrder &order, SourceReading reading, const ImportProgress &progress)
        : m_door(door),
          m_order(order),
          m_reading(std::move(reading)),
          m_progress(progress)
    {
        tally.batch = order.context.batch;
        tally.rows = m_reading.rows;
        tally.rejected = m_reading.rejected;
        tally.notes = m_reading.notes;
    }
    ImportTally tally;

    Outcome run();

private:
    struct Batch
    {
        QVector<Command> commands;
        QVector<int> rows; ///< of each command
        QFuture<Result<Receipts>> answer;
    };
    void lookAround();
    QVector<EventsAnswer> ask(qsizetype from) const;
    Outcome take(const SourceReading::Read &read, EventsAnswer answer);
    void count(const SourceReading::Read &read, const IncidentId &id, bool isNew, ImportPlan &plan);
    Outcome send();
    Outcome settle();
    Outcome oneByOne(const Batch &batch);
    void refuse(int row, const QString &reason);
    Error stopped(const Error &error) const;

    Door &m_door;
    const ImportOrder &m_order;
    SourceReading m_reading;
    const ImportProgress &m_progress;
    Batch m_next, m_sent;
    std::optional<QSet<IncidentId>> m_here; ///< what the journal has; not known where that is more than the file
    QSet<IncidentId> m_planned;             ///< by this import
};

void Writing::refuse(int row, const QString &reason)
{
    SourceReading sentence;
    sentence.reject(row, reason);
    tally.rejected += sentence.rejected;
}

Error Writing::stopped(const Error &error) const
{
    const int in = int(tally.incidents.size());
    return {error.code,
            ImportText::tr("The import stopped: %1 At most this many incidents are in: %2. Run it again to add the rest.")
                .arg(error.message)
                .arg(in),
            error.detail};
}

/// A file with more incidents than the journal: one look at the board is less work than a question for each.
void Writing::lookAround()
{
    const Result<JournalInfo> info = m_door.info().result();
    if (!info || info->incidents >= m_reading.incidents.size())
        return;
    const Result<QVector<IncidentSummary>> board = m_door.summaries().result();
    if (!board)
        return;
    m_here.emplace();
    for (const IncidentSummary &row : *board)
        m_here->insert(row.id);
}

/// What the journal has of the next incidents. Asked before the batch that is ready is sent, so that its answer does not wait for that.
QVector<EventsAnswer> Writing::ask(qsizetype from) const
{
    QVector<EventsAnswer> answers;
    for (qsizetype i = from; i < std::min(from + kIncidentsAtOnce, m_reading.incidents.size()); ++i) {
        const IncidentId id = importedIncidentId(m_reading.incidents.at(i).incident.origin);
        if (m_here && !m_here->contains(id))
            answers << QtFuture::makeReadyFuture(Result<QVector<Event>>(QVector<Event>()));
        else
            answers << m_door.events(id);
    }
    return answers;
}

Outcome Writing::run()
{
    const qsizetype total = m_reading.incidents.size();
    lookAround();
    QVector<EventsAnswer> known = ask(0);
    for (qsizetype from = 0; from < total; from += kIncidentsAtOnce) {
        const QVector<EventsAnswer> next = ask(from + kIncidentsAtOnce);
        for (qsizetype i = 0; i < known.size(); ++i) {
            const SourceReading::Read &read = m_reading.incidents.at(from + i);
            const Outcome taken = take(read, known.at(i));
            if (!taken && endsImport(taken.error()))
                return stopped(taken.error());
            if (!taken)
                refuse(read.row, taken.error().message);
        }
        known = next;
        const ImportStep step{true, int(std::min(from + kIncidentsAtOnce, total)), int(total)};
        if (m_progress && !m_progress(step)) {
            if (m_order.dryRun)
                return Error{ErrorCode::Cancelled, ImportText::tr("The import was cancelled; nothing was written."), {}};
            (void)settle();
            return stopped({ErrorCode::Cancelled, ImportText::tr("The program is ending."), {}});
        }
    }
    for (int rest = 0; rest < 2; ++rest) {
        if (Outcome sent = send(); !sent)
            return stopped(sent.error());
    }
    std::stable_sort(tally.rejected.begin(), tally.rejected.end(), [](const auto &a, const auto &b) { return a.row < b.row; });
    return Done{};
}

Outcome Writing::take(const SourceReading::Read &read, EventsAnswer answer)
{
    const IncidentId id = importedIncidentId(read.incident.origin);
    if (m_planned.contains(id)) { // the file has it twice: the second plan must see what the first one wrote
        for (int rest = 0; rest < 2; ++rest) {
            if (Outcome sent = send(); !sent)
                return sent;
        }
        answer = m_door.events(id);
    }
    const Result<QVector<Event>> events = answer.result();
    if (!events)
        return events.error();
    Result<ImportPlan> plan = planImport(read.incident, *events, m_order.context);
    if (!plan)
        return plan.error();
    m_planned.insert(id);
    count(read, id, events->isEmpty(), plan.value());
    if (m_order.dryRun || plan->commands.isEmpty())
        return Done{};
    if (!m_next.commands.isEmpty() && m_next.commands.size() + plan->commands.size() > kCommandsAtOnce) {
        if (Outcome sent = send(); !sent) // before it would be cut in two
            return sent;
    }
    m_next.rows += QVector<int>(plan->commands.size(), read.row);
    m_next.commands += std::move(plan.value().commands);
    return Done{};
}

void Writing::count(const SourceReading::Read &read, const IncidentId &id, bool isNew, ImportPlan &plan)
{
    using Fate = ImportTally::Fate;
    const Fate fate = isNew ? Fate::Created : plan.commands.isEmpty() ? Fate::Unchanged : Fate::Updated;
    const auto before = tally.incidents.constFind(id);
    if (before == tally.incidents.constEnd() || *before == Fate::Unchanged)
        tally.incidents.insert(id, fate); // a row that repeats an incident does not count it twice
    const auto inFile = std::count_if(read.incident.updates.begin(), read.incident.updates.end(),
                                      [](const ImportedUpdate &u) { return !u.text.isEmpty(); });
    tally.entries += plan.newEntries;
    tally.knownEntries += int(inFile) - plan.newEntries;
    for (const QString &note : std::as_const(plan.notes)) {
        if (tally.notes.size() < kNotes && !tally.notes.contains(note))
            tally.notes << note;
    }
    if (m_order.dryRun && tally.first.size() < ImportTally::kPreviews && plan.after)
        tally.first.append({read.row, fate, *std::move(plan.after)});
}

/// Waits for the batch that is being written and begins to write the one that was planned meanwhile.
Outcome Writing::send()
{
    if (Outcome settled = settle(); !settled)
        return settled;
    m_sent = std::exchange(m_next, Batch());
    if (!m_sent.commands.isEmpty())
        m_sent.answer = m_door.submitAll(m_sent.commands);
    return Done{};
}

Outcome Writing::settle()
{
    if (m_sent.commands.isEmpty())
        return Done{};
    const Batch batch = std::exchange(m_sent, Batch());
    const Result<Receipts> receipts = batch.answer.result();
    if (!receipts)
        return endsImport(receipts.error()) ? Outcome(receipts.error()) : oneByOne(batch);
    for (qsizetype i = 0; i < receipts->size(); ++i) {
        if (receipts->at(i))
            continue;
        if (endsImport(receipts->at(i).error()))
            return receipts->at(i).error();
        refuse(batch.rows.at(i), receipts->at(i).error().message);
    }
    return Done{};
}

/// One incident of the batch cannot be recorded, and took the others with it: each on its own, so that only that one is left out.
Outcome Writing::oneByOne(const Batch &batch)
{
    for (qsizetype from = 0, to = 0; from < batch.commands.size(); from = to) {
        const IncidentId id = batch.commands.at(from).incident;
        while (to < batch.commands.size() && batch.commands.at(to).incident == id)
            ++to;
        const Result<Receipts> receipts = m_door.submitAll(batch.commands.mid(from, to - from)).result();
        if (receipts)
            continue;
        if (endsImport(receipts.error()))
            return receipts.error();
        refuse(batch.rows.at(from), receipts.error().message);
        tally.incidents.remove(id);
    }
    return Done{};
}

} // namespace

int ImportTally::count(Fate fate) const { return int(std::count(incidents.begin(), incidents.end(), fate)); }

Result<ImportTally> importIncidents(QIODevice &file, Door &door, const ImportOrder &order, const ImportProgress &progress)
{
    WatchedFile watched(file, progress);
    (void)watched.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    SourceOptions options = order.options;
    options.progress = [&watched](int rows) { return watched.tell(rows); };
    Result<SourceReading> reading = order.format->read(watched, options);
    // The last row may have been read between two questions.
    if (watched.wasCancelled() || (reading && !watched.tell(reading->rows)))
        return Error{ErrorCode::Cancelled, ImportText::tr("The import was cancelled; nothing was written."), {}};
    if (!reading)
        return reading.error();
    Writing writing(door, order, std::move(reading).value(), progress);
    if (Outcome done = writing.run(); !done)
        return done.error();
    return std::move(writing.tally);
}

} // namespace quarterdeck
