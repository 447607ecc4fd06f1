// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/journalservice.h"

#include "domain/decide.h"
#include "domain/incidentref.h"
#include "domain/restated.h"
#include "journal/journalreplica.h"
#include "warroom/incidentpolicies.h"
#include "warroom/policyhistory.h"
#include "warroom/policystore.h"
#include "warroom/warroomlog.h"
#include "warroom/warroomopening.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace quarterdeck {

namespace {

template <class T>
Reply toReply(Result<T> result)
{
    return result ? Reply(std::move(result).value()) : Reply(result.error());
}

/// The id of the n-th event of this command, the same on every retry and, for importers, on every run.
EventId idOfEvent(const Command &command, int n)
{
    if (!command.eventId)
        return eventIdFor(command.id, n);
    return n == 0 ? *command.eventId : eventIdFor(*CommandId::from(command.eventId->uuid()), n);
}

} // namespace

/// What the commands of one incident in one request come to: the state after them and what to append.
struct JournalService::Batch
{
    std::unique_ptr<FoldedIncident> folded; ///< null until the incident is declared
    bool isNew;                             ///< the log has nothing of it
    QVector<EventDraft> drafts;
    QVector<Event> events;
    QHash<EventId, Receipt> done; ///< by first event id: the same command twice in one batch

    const Incident *state() const { return folded ? &folded->state() : nullptr; }
};

Result<std::unique_ptr<JournalService>> JournalService::open(std::unique_ptr<JournalLock> lock, const QString &path,
                                                             const Policy &policy, const Clock &clock)
{
    auto journal = Journal::open(path, clock);
    if (!journal)
        return journal.error();
    return std::unique_ptr<JournalService>(new JournalService(std::move(lock), std::move(journal).value(), path, policy));
}

JournalService::JournalService(std::unique_ptr<JournalLock> lock, std::unique_ptr<Journal> journal, const QString &path,
                               const Policy &policy)
    : m_lock(std::move(lock)),
      m_journal(std::move(journal)),
      m_path(path),
      m_policy(policy),
      m_states(*m_journal),
      m_facts(*m_journal, m_states, m_policy),
      m_replicaWriter(*m_journal, m_states, [this](const Commit &commit) { announce(commit); })
{
    adoptPolicies();
}

JournalService::~JournalService() = default;

JournalReplica &JournalService::replica()
{
    return m_journal->replica();
}

Reply JournalService::execute(const Request &request)
{
    return std::visit([this](const auto &r) { return answer(r); }, request);
}

Reply JournalService::answer(const SubmitRequest &request)
{
    m_refsAsked.clear();
    m_channelsAsked.clear();
    QVector<QVector<int>> groups;
    QHash<IncidentId, qsizetype> groupOf;
    for (int i = 0; i < request.commands.size(); ++i) {
        const IncidentId &incident = request.commands.at(i).incident;
        if (!groupOf.contains(incident)) {
            groupOf.insert(incident, groups.size());
            groups.append(QVector<int>());
        }
        groups[groupOf.value(incident)].append(i);
    }
    // All incidents of a request in one transaction: an import is a thousand of them, and every transaction waits for the disk.
    Answers answers(request.commands.size());
    std::vector<Batch> batches;
    batches.reserve(size_t(groups.size()));
    for (const QVector<int> &group : groups) {
        Result<Batch> batch = decided(request.commands, group, answers);
        if (!batch)
            return batch.error();
        batches.push_back(std::move(batch).value());
    }
    if (Outcome appended = append(batches); !appended)
        return appended.error();
    for (Batch &batch : batches) {
        if (batch.folded)
            m_states.keep(std::move(batch.folded));
    }
    Receipts receipts;
    receipts.reserve(answers.size());
    for (auto &answer : answers)
        receipts.append(std::move(*answer));
    return receipts;
}

/// One incident's commands, decided; refused ones leave no trace.
Result<JournalService::Batch> JournalService::decided(const QVector<Command> &commands, const QVector<int> &group, Answers &answers)
{
    auto folded = m_states.take(commands.at(group.first()).incident);
    if (!folded)
        return folded.error();
    const bool isNew = !*folded;
    Batch batch{std::move(folded).value(), isNew, {}, {}, {}};
    for (const int i : group) {
        if (Outcome added = add(batch, commands.at(i), answers[i]); !added)
            return added.error();
    }
    return batch;
}

/// Decides one command on the batch's state. An error is the journal's; a refusal is an answer.
Outcome JournalService::add(Batch &batch, const Command &command, std::optional<Result<Receipt>> &answer)
{
    const EventId firstId = idOfEvent(command, 0);
    if (const auto twice = batch.done.constFind(firstId); twice != batch.done.constEnd()) {
        answer.emplace(Receipt{twice->incident, twice->events, true});
        return Done{};
    }
    // An importer's id is derived from its incident: where the log has nothing of that, there is nothing to look for.
    auto done = batch.isNew && command.eventId ? Result<std::optional<Receipt>>(std::optional<Receipt>()) : alreadyDone(command);
    if (!done)
        return done.error();
    if (*done) {
        answer.emplace(std::move(**done));
        return Done{};
    }
    Result<Command> complete = completed(command);
    if (!complete) {
        answer.emplace(complete.error());
        return Done{};
    }
    openWarRoom(complete.value(), batch.state());
    const Result<QVector<Payload>> payloads = decide(batch.state(), *complete);
    if (!payloads) {
        answer.emplace(payloads.error());
        return Done{};
    }
    if (!batch.folded)
        batch.folded = std::make_unique<FoldedIncident>(command.incident);
    Receipt receipt{command.incident, {}, false};
    for (int n = 0; n < payloads->size(); ++n) {
        const qint64 seen = batch.state()->lastSeq; // pending events have no place yet and are not counted
        const Event event{idOfEvent(command, n),
                          command.incident,
                          command.author,
                          command.console,
                          command.at,
                          m_journal->replica().identity().shared ? 0 : seen + 1,
                          qBound(qint64(0), command.baseSeq.value_or(seen), seen),
                          payloads->at(n),
                          {},
                          false};
        batch.drafts.append(
            {event.id, event.incident, event.author, event.console, event.recorded, event.baseSeq, event.payload, {}});
        batch.folded->append(event);
        receipt.events.append(event);
    }
    m_refsAsked.insert(batch.state()->ref, command.incident);
    m_channelsAsked.insert(batch.state()->channel.toLower(), command.incident);
    batch.events += receipt.events;
    batch.done.insert(firstId, receipt);
    answer.emplace(std::move(receipt));
    return Done{};
}

Outcome JournalService::append(std::vector<Batch> &batches)
{
    QVector<EventDraft> drafts;
    Commit commit;
    QVector<const Incident *> changed;
    for (const Batch &batch : batches) {
        if (batch.drafts.isEmpty())
            continue;
        drafts += batch.drafts;
        commit.events += batch.events;
        commit.summaries += summarise(*batch.state());
        changed += batch.state();
    }
    if (drafts.isEmpty())
        return Done{};
    const Result<QVector<LogRecord>> records = m_journal->append(drafts, commit.summaries, m_facts.rowsOf(changed));
    if (!records)
        return records.error();
    if (m_journal->replica().identity().shared)
        emit recorded(*records);
    qsizetype end = 0;
    bool inStep = true;
    for (Batch &batch : batches) {
        end += batch.drafts.size();
        if (batch.drafts.isEmpty() || (records->size() == drafts.size() && records->at(end - 1).seq == batch.events.last().seq))
            continue;
        // The file knew more than the cache: what is written is right, so start again from it.
        qCCritical(logWarroom) << "incident" << batch.drafts.first().incident.toString() << "was folded out of step with its log; reading it again";
        m_facts.forget(batch.drafts.first().incident);
        batch.folded.reset();
        inStep = false;
    }
    announce(inStep ? commit : Commit{eventsOf(*records), {}, {}, {}});
    return Done{};
}

/// The policies' stream is no incident and nobody lists it. What it says is in the files before anybody hears of it.
void JournalService::announce(Commit commit)
{
    m_facts.distrust(commit);
    const IncidentId policies = policyStream();
    const auto ours = [&policies](const auto &one) { return one.incident == policies; };
    if (std::any_of(commit.events.begin(), commit.events.end(), ours) || commit.reordered.contains(policies))
        adoptPolicies();
    commit.summaries.removeIf([&policies](const IncidentSummary &summary) { return summary.id == policies; });
    emit committed(commit);
}

Outcome JournalService::refuse(const EventId &event, const QString &reason)
{
    if (const Outcome refused = m_journal->replica().refuse(event, reason); !refused)
        return refused;
    const Result<std::optional<LogRecord>> record = m_journal->find(event);
    if (record && record->has_value() && (*record)->incident == policyStream())
        announce({{}, {}, {policyStream()}, {}});
    return Done{};
}

void JournalService::setMayWrite(bool mayWrite)
{
    if (std::exchange(m_mayWrite, mayWrite) == mayWrite)
        return;
    const Result<QVector<LogRecord>> records = m_journal->read(policyStream());
    if (records && !records->isEmpty() && records->constLast().seq == 0)
        announce({{}, {}, {policyStream()}, {}});
}

/// New incidents are declared under what was published last; what the server refused was published to nobody.
void JournalService::adoptPolicies()
{
    const Result<QVector<LogRecord>> records = m_journal->read(policyStream());
    if (records && records->isEmpty())
        return;
    QVector<Event> events = records ? eventsOf(*records) : QVector<Event>();
    QSet<EventId> refused;
    if (const auto rows = m_journal->replica().refused()) {
        for (const auto &[record, reason] : *rows)
            refused.insert(record.id);
    }
    events.removeIf([&](const Event &event) { return refused.contains(event.id) || (!m_mayWrite && event.seq == 0); });
    PolicyStore store(m_path);
    Result<Policy> policy = records ? adoptHistory(store, policyHistory(events)) : Result<Policy>(records.error());
    if (records && events.isEmpty())
        policy = store.use(QStringLiteral("four-level@1")); // all there is will never be anybody else's
    if (policy) {
        m_policy = *policy;
        m_facts.policyChanged(); // some may have waited for it
    } else if (policy.error().code != ErrorCode::NotFound) {
        qCWarning(logWarroom) << "the published policy is not used:" << policy.error().message << policy.error().detail;
    }
}

Result<std::optional<Receipt>> JournalService::alreadyDone(const Command &command) const
{
    if (command.eventId) {
        const auto found = m_journal->find(*command.eventId);
        if (!found)
            return found.error();
        if (!*found)
            return std::optional<Receipt>();
        return std::optional(Receipt{(*found)->incident, {toEvent(**found)}, true});
    }
    const auto found = m_journal->findCommand(command.id);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return std::optional<Receipt>();
    return std::optional(Receipt{found->first().incident, eventsOf(*found), true});
}

/// Only what every console can use; and a version that is kept already cannot come to say something else.
Outcome JournalService::checkVersion(const PolicyPublished &published) const
{
    const Result<Policy> policy = parsePolicy(published.document);
    if (!policy)
        return policy.error();
    if (policy->id() != published.policy)
        return Error{ErrorCode::Refused, tr("The document is the policy %1, not %2.").arg(policy->id(), published.policy), {}};
    const Result<QByteArray> there = PolicyStore(m_path).document(published.policy);
    if (!there || QJsonDocument::fromJson(*there) == QJsonDocument::fromJson(published.document))
        return Done{};
    return Error{ErrorCode::Conflict,
                 tr("The policy %1 is there already and reads otherwise; look at it, then publish yours as the next version.")
                     .arg(published.policy),
                 {}};
}

/// Fills in what only the door knows: the ref and the policy of a new incident.
Result<Command> JournalService::completed(const Command &command) const
{
    if (const auto *published = std::get_if<PolicyPublished>(&command.payload)) {
        const Outcome version = checkVersion(*published);
        return version ? Result<Command>(command) : Result<Command>(version.error());
    }
    if (!std::holds_alternative<IncidentDeclared>(command.payload))
        return command;
    Command complete = command;
    auto &declared = std::get<IncidentDeclared>(complete.payload);
    const auto taken = [this](const QString &ref) { return m_refsAsked.contains(ref) || m_journal->hasRef(ref); };
    if (declared.ref.isEmpty())
        declared.ref = incidentref::generate([](quint32 below) { return QRandomGenerator::system()->bounded(below); }, taken);
    else if (taken(declared.ref))
        return Error{ErrorCode::Conflict, tr("Another incident already has the reference %1.").arg(declared.ref), {}};
    if (declared.policy.isEmpty())
        declared.policy = m_policy.id();
    return complete;
}

/// The door knows every incident, so it gives the name of a war room.
void JournalService::openWarRoom(Command &command, const Incident *state)
{
    const auto *declared = std::get_if<IncidentDeclared>(&command.payload);
    const auto *edited = std::get_if<FieldEdited>(&command.payload);
    const bool mayOpen = (declared && declared->severity && declared->origin.system.isEmpty()) || std::holds_alternative<SeverityChanged>(command.payload)
                      || (edited && edited->field == Field::Channel);
    if (!mayOpen)
        return; // an import is a thousand of them
    Incident asked(command.incident);
    asked.policy = declared ? declared->policy : state ? state->policy : QString();
    IncidentPolicies policies(m_policy, m_path);
    const auto isTaken = [&](const QString &channel, Instant at) { return isChannelTaken(command.incident, channel, at); };
    command.payload = withWarRoom(std::move(command.payload), state, policies.of(asked), isTaken);
}

/// Names begin with the day of the declaration, so only what was declared around then can have it. Whoever cannot be read has none: a name
/// given twice is better than a command refused.
bool JournalService::isChannelTaken(const IncidentId &except, const QString &channel, Instant declared)
{
    if (m_channelsAsked.value(channel.toLower(), except) != except)
        return true;
    constexpr Milliseconds kDay{24 * 3600 * 1000};
    constexpr int kPage = 200, kMost = 2000;
    for (int offset = 0; offset < kMost; offset += kPage) {
        const auto rows = m_journal->summaries(kPage, offset); // newest activity first
        if (!rows)
            return false;
        for (const IncidentSummary &row : *rows) {
            if (row.lastActivity < declared - kDay)
                return false; // nothing happened in the others since
            if (row.id == except || row.declared < declared - kDay || row.declared > declared + kDay)
                continue;
            auto other = m_states.take(row.id);
            const bool same = other && *other && (*other)->state().channel.compare(channel, Qt::CaseInsensitive) == 0;
            if (other && *other)
                m_states.keep(std::move(other).value());
            if (same)
                return true;
        }
        if (rows->size() < kPage)
            return false;
    }
    return false;
}

Reply JournalService::answer(const EventsRequest &request)
{
    const auto records = m_journal->read(request.incident, request.afterSeq);
    return records ? Reply(eventsOf(*records)) : Reply(records.error());
}

Reply JournalService::answer(const StateRequest &request)
{
    auto folded = m_states.take(request.incident);
    if (!folded)
        return folded.error();
    if (!*folded)
        return Error{ErrorCode::NotFound, tr("There is no such incident."), {}};
    Incident copy = (*folded)->state();
    // The reader folds on; copying the big parts here keeps both threads from having to copy them later.
    copy.entries.detach();
    copy.indexOfEntry.detach();
    copy.indexOfAction.detach();
    copy.indexOfItem.detach();
    m_states.keep(std::move(folded).value());
    return copy;
}

Reply JournalService::answer(const SummariesRequest &request)
{
    return toReply(m_journal->summaries(request.limit, request.offset));
}

Reply JournalService::answer(const FactsRequest &request) { return toReply(m_facts.page(request.after, request.limit)); }

Reply JournalService::answer(const FindRefRequest &request) { return toReply(m_journal->findRef(request.ref)); }

Reply JournalService::answer(const SearchRequest &request) { return toReply(m_journal->search(request.words, request.limit)); }

Reply JournalService::answer(const KeepFileRequest &request)
{
    const Result<QString> kept = m_journal->keepFile(request.mime, request.content);
    return kept ? Reply(KeptFile{*kept, request.mime, {}}) : Reply(kept.error());
}

Reply JournalService::answer(const FileRequest &request) { return toReply(m_journal->file(request.sha256)); }

Reply JournalService::answer(const VerifyRequest &) { return toReply(m_journal->verify()); }

Reply JournalService::answer(const RefusedRequest &)
{
    const auto refused = m_journal->replica().refused();
    if (!refused)
        return refused.error();
    QVector<RefusedEvent> events;
    for (const auto &[record, reason] : *refused)
        events.append({toEvent(record), reason});
    return events;
}

Reply JournalService::answer(const InfoRequest &) { return m_journal->info(); }

} // namespace quarterdeck
