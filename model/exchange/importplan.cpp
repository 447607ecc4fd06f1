// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importplan.h"

#include "domain/decide.h"
#include "domain/fold.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

namespace quarterdeck {

namespace {

// Name space of all ids derived from other systems' ids. Never change it: ids of past imports come from it.
const QUuid kImportSpace(QStringLiteral("{b0b8f2f4-5a44-5d0e-9a5c-0f2b7c1d6e93}"));

QByteArray identity(const Origin &origin)
{
    return origin.system.toUtf8() + '\n' + origin.key.toUtf8();
}

QByteArray digest(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

/// Plans one incident: proposes a command, lets the domain's rules judge it on a copy of the state, and goes on from there.
class Planner
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)

public:
    Planner(const ImportedIncident &source, const QVector<Event> &events, const ImportContext &context)
        : m_source(source), m_context(context), m_state(foldAll(importedIncidentId(source.origin), events))
    {
        for (const Event &event : events) {
            m_known.insert(event.id);
            if (const auto *declared = std::get_if<IncidentDeclared>(&event.payload))
                m_declared = *declared;
            if (const auto *withdrawn = std::get_if<IncidentWithdrawn>(&event.payload))
                m_withdrawals += withdrawn->withdrawn;
            if (const auto *status = std::get_if<StatusChanged>(&event.payload); status && status->to == Status::Resolved)
                m_resolved.insert(status->at.ms);
            if (const auto *status = std::get_if<StatusChanged>(&event.payload))
                m_statuses.append({event.id, *status});
        }
    }

    Result<ImportPlan> run()
    {
        declare();
        reinstate();
        editField(Field::Title, texts(m_source.title), {m_declared.title});
        editField(Field::Services, m_source.services, m_declared.services);
        editField(Field::InternalImpact, texts(m_source.internalImpact), {});
        tellSeverity();
        addUpdates();
        resolve();
        tellStatus();
        for (const ImportedMilestone &stated : m_source.milestones)
            recordMilestone(stated.milestone, stated.value);
        if (m_error)
            return *m_error;
        m_plan.after = std::move(m_state);
        return std::move(m_plan);
    }

private:
    EventId idOf(const QByteArray &what) const { return EventId::derived(kImportSpace, identity(m_source.origin) + '\n' + what); }
    bool propose(const QByteArray &what, const Payload &payload);
    void declare();
    void reinstate();
    void editField(Field field, const QStringList &now, const QStringList &before);
    static QStringList texts(const QString &text) { return text.isEmpty() ? QStringList() : QStringList{text}; }
    std::optional<SeverityLevel> levelOf(const QString &word);
    void changeSeverity(const QByteArray &what, const QString &word, Instant at);
    void tellSeverity();
    void addUpdates();
    void addEntry(const ImportedUpdate &update);
    void amendEntry(const Entry &entry, const ImportedUpdate &update);
    void changeStatus(const QByteArray &what, Status to, Instant at, int step);
    bool isNews(const QString &field, Instant at, int step) const;
    void resolve();
    void tellStatus();
    std::optional<Status> toldBefore(int &times) const;
    void recordMilestone(Milestone milestone, const MilestoneValue &value);
    static QByteArray statusOf(const ImportedUpdate &update) { return "status\n" + update.key.toUtf8(); }

    const ImportedIncident &m_source;
    const ImportContext &m_context;
    Incident m_state;
    IncidentDeclared m_declared;
    QSet<EventId> m_known;
    QVector<std::pair<EventId, StatusChanged>> m_statuses; ///< in the log, in its order
    int m_withdrawals = 0;   ///< how often it was taken back
    QSet<qint64> m_resolved; ///< when it was resolved by what is in the log
    QHash<EventId, int> m_steps; ///< the source's own changes of status, by their place in its order
    Status m_told = Status::Detected; ///< the status the source has told so far
    ImportPlan m_plan;
    std::optional<Error> m_error;
};

/// Adds the command `what` unless it was done before; false when the rules refuse it.
bool Planner::propose(const QByteArray &what, const Payload &payload)
{
    const EventId id = idOf(what);
    if (m_error || m_known.contains(id))
        return !m_error;
    Command command{CommandId::derived(kImportSpace, identity(m_source.origin) + "\ncommand\n" + what), m_state.id, m_context.author,
                    m_context.console, m_context.now, payload, std::nullopt, id};
    Command judged = command;
    if (auto *declared = std::get_if<IncidentDeclared>(&judged.payload))
        declared->ref = QStringLiteral("INC-222222"); // the door makes the real one
    const Result<QVector<Payload>> payloads = decide(m_state.declared ? &m_state : nullptr, judged);
    if (!payloads) {
        m_error = payloads.error();
        return false;
    }
    for (const Payload &decided : *payloads)
        fold(m_state, Event{id, m_state.id, m_context.author, m_context.console, m_context.now, m_state.lastSeq + 1, m_state.lastSeq, decided});
    m_known.insert(id);
    m_plan.commands.append(std::move(command));
    return true;
}

void Planner::declare()
{
    if (m_state.declared)
        return;
    if (!m_source.declared) {
        m_error = Error{ErrorCode::Refused, tr("it does not say when the incident began, and the incident is not here yet: import its beginning first"), {}};
        return;
    }
    IncidentDeclared p;
    p.title = m_source.title.isEmpty() ? m_source.origin.system + QLatin1Char(' ') + m_source.origin.key : m_source.title;
    p.kind = m_source.kind;
    p.severity = levelOf(m_source.severity);
    p.services = m_source.services;
    p.tags = m_source.tags;
    p.at = *m_source.declared;
    p.detected = m_source.detected;
    p.detectedIsProxy = m_source.detectedIsProxy;
    p.source = m_source.source;
    p.policy = m_context.policy;
    p.origin = m_source.origin;
    p.origin.batch = m_context.batch;
    m_declared = p;
    propose("declared", p);
}

/// It was taken back and is imported again: it counts again.
void Planner::reinstate()
{
    if (m_state.withdrawn)
        propose("reinstated\n" + QByteArray::number(m_withdrawals), IncidentWithdrawn{false, tr("It was imported again."), m_context.now});
}

std::optional<SeverityLevel> Planner::levelOf(const QString &word)
{
    if (word.isEmpty() || m_context.levels.isEmpty())
        return std::nullopt;
    bool clamped = false;
    const std::optional<SeverityLevel> level = levelOfWord(word, m_context.levels, &clamped);
    if (!level)
        m_plan.notes << tr("The severity “%1” is no level of this policy; such incidents stay unrated.").arg(word);
    else if (clamped)
        m_plan.notes << tr("The severity “%1” is beyond this policy's scale and is taken as its last level, %2.").arg(word, level->name);
    return level;
}

void Planner::changeSeverity(const QByteArray &what, const QString &word, Instant at)
{
    const std::optional<SeverityLevel> level = levelOf(word);
    if (level && m_state.severity != level)
        propose("severity\n" + what, SeverityChanged{*level, tr("The source changed it."), at});
}

/// Where the source has no steps of its own, a severity that differs from the one it gave at first is news.
void Planner::tellSeverity()
{
    const bool inSteps = std::any_of(m_source.updates.begin(), m_source.updates.end(), [](const ImportedUpdate &u) { return !u.severity.isEmpty(); });
    // A level of another policy's scale is no news of the source.
    if (!m_error && !inSteps && m_declared.policy == m_context.policy && levelOf(m_source.severity) != m_declared.severity)
        changeSeverity("stated\n" + m_source.severity.toUtf8(), m_source.severity, m_context.now);
}

void Planner::editField(Field field, const QStringList &now, const QStringList &before)
{
    if (now == before || now.isEmpty())
        return;
    propose("field\n" + key(field).toUtf8() + '\n' + digest(now.join(QLatin1Char('\n'))), FieldEdited{field, now});
}

void Planner::addUpdates()
{
    for (int step = 0; step < m_source.updates.size(); ++step) {
        m_steps.insert(idOf(statusOf(m_source.updates.at(step))), step);
        m_steps.insert(idOf("severity\n" + m_source.updates.at(step).key.toUtf8()), step);
    }
    // What the source has said so far: a step that repeats it is none, whatever the incident is here meanwhile.
    std::optional<SeverityLevel> told = levelOf(m_source.severity);
    for (int step = 0; step < m_source.updates.size() && !m_error; ++step) {
        const ImportedUpdate &update = m_source.updates.at(step);
        if (!update.text.isEmpty()) {
            if (const Entry *entry = m_state.entry(idOf("entry\n" + update.key.toUtf8())))
                amendEntry(*entry, update);
            else
                addEntry(update);
        }
        if (const auto level = levelOf(update.severity); level && level != told) {
            told = level;
            if (isNews(QStringLiteral("severity"), update.at, step))
                changeSeverity(update.key.toUtf8(), update.severity, update.at);
        }
        if (update.status && *update.status != m_told) {
            m_told = *update.status;
            changeStatus(statusOf(update), m_told, update.at, step);
        }
    }
}

void Planner::addEntry(const ImportedUpdate &update)
{
    EntryBody body;
    body.type = update.type.value_or(m_source.entryType);
    body.text = update.text;
    body.occurred = update.at;
    if (propose("entry\n" + update.key.toUtf8(), EntryLogged{body}))
        ++m_plan.newEntries;
}

/// The source changed the wording of a posting: the entry is amended, unless people here have struck it.
void Planner::amendEntry(const Entry &entry, const ImportedUpdate &update)
{
    const bool seen = entry.body.text == update.text
                   || std::any_of(entry.earlier.begin(), entry.earlier.end(),
                                  [&](const EntryVersion &version) { return version.body.text == update.text; });
    if (seen || entry.struck)
        return;
    EntryBody body = entry.body;
    body.text = update.text;
    propose("amend\n" + update.key.toUtf8() + '\n' + digest(update.text), EntryAmended{entry.id, body});
}

/// A step that is new to us counts only if nothing later happened: late news of the past does not move the present. Among the source's own
/// steps its order decides (clocks of other systems run backwards), against what people did here the time.
bool Planner::isNews(const QString &field, Instant at, int step) const
{
    const auto last = m_state.changedAt.constFind(field);
    if (last == m_state.changedAt.constEnd())
        return true;
    const auto own = m_steps.constFind(last->event);
    return own != m_steps.constEnd() ? *own <= step : last->at <= at;
}

void Planner::changeStatus(const QByteArray &what, Status to, Instant at, int step)
{
    if (!m_error && !m_known.contains(idOf(what)) && to != m_state.status && isNews(QStringLiteral("status"), at, step))
        propose(what, StatusChanged{to, at});
}

void Planner::resolve()
{
    // Once per time it gives: what was reopened and resolved again is resolved again here.
    if (m_source.resolved && isActive(m_told) && !m_resolved.contains(m_source.resolved->ms))
        changeStatus("status\nresolved_at\n" + QByteArray::number(m_source.resolved->ms), Status::Resolved, *m_source.resolved,
                     int(m_source.updates.size()));
}

/// What a source without steps said the last time, and how often it has said another status since the first.
std::optional<Status> Planner::toldBefore(int &times) const
{
    std::optional<Status> told;
    for (const auto &[id, change] : m_statuses) {
        const QByteArray word = key(change.to).toUtf8();
        bool own = id == idOf("status\n" + word) || (change.to == Status::Resolved && id == idOf("status\nresolved|" + QByteArray::number(change.at.ms)));
        for (int i = 0; i <= times && !own; ++i)
            own = id == idOf("stated\n" + word + '\n' + QByteArray::number(i));
        if (!own)
            continue;
        told = change.to;
        ++times;
    }
    return told;
}

/// One row an incident tells no steps: it was closed when it was imported and is open now, so it was reopened, some time before now.
void Planner::tellStatus()
{
    int times = 0;
    const std::optional<Status> told = m_source.stated ? toldBefore(times) : std::nullopt;
    if (m_error || !told || *told == *m_source.stated || m_state.status == *m_source.stated)
        return;
    // Resolved after it was told as closed is no news: both are over.
    if (!isActive(*told) && !isActive(*m_source.stated))
        return;
    Instant at = m_context.now;
    if (!isActive(*m_source.stated) && !m_source.updates.isEmpty()) {
        const auto last = m_state.changedAt.constFind(QStringLiteral("status"));
        at = last == m_state.changedAt.constEnd() ? m_source.updates.last().at : std::max(m_source.updates.last().at, last->at);
    }
    propose("stated\n" + key(*m_source.stated).toUtf8() + '\n' + QByteArray::number(times), StatusChanged{*m_source.stated, at});
}

void Planner::recordMilestone(Milestone milestone, const MilestoneValue &value)
{
    const MilestoneValue &now = m_state.milestone(milestone);
    if (m_error || now == value)
        return;
    if (milestone == Milestone::Resolved && m_resolved.contains(value.at.ms))
        return; // told before; what it is now, people here have said since
    const bool corrects = now.state == MilestoneValue::State::At;
    const QByteArray told = value.state == MilestoneValue::State::At ? QByteArray::number(value.at.ms) : QByteArray("unknown");
    propose("milestone\n" + key(milestone).toUtf8() + '\n' + told,
            MilestoneRecorded{milestone, value, corrects ? tr("The source now gives this time.") : QString()});
}

} // namespace

QString newImportBatch(Instant now)
{
    static constexpr char kLetters[] = "23456789abcdefghjkmnpqrstuvwxyz"; // none that look alike
    QString batch = QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC).toString(QStringLiteral("yyyyMMdd-HHmm-"));
    for (int i = 0; i < 4; ++i)
        batch += QLatin1Char(kLetters[QRandomGenerator::system()->bounded(int(sizeof kLetters) - 1)]);
    return batch;
}

IncidentId importedIncidentId(const Origin &origin)
{
    return IncidentId::derived(kImportSpace, identity(origin));
}

std::optional<SeverityLevel> levelOfWord(const QString &word, const QVector<SeverityLevel> &levels, bool *clamped)
{
    const auto plain = [](const QString &text) {
        QString out;
        for (const QChar c : text) {
            if (c.isLetterOrNumber())
                out += c.toLower();
        }
        return out;
    };
    const QString wanted = plain(word);
    for (const SeverityLevel &level : levels) {
        if (!wanted.isEmpty() && wanted == plain(level.name))
            return level;
    }
    qsizetype from = 0, to = 0;
    while (from < word.size() && (word.at(from) < u'0' || word.at(from) > u'9'))
        ++from;
    for (to = from; to < word.size() && to - from < 3 && word.at(to) >= u'0' && word.at(to) <= u'9'; ++to) {
    }
    const int number = word.mid(from, to - from).toInt();
    if (number < 1 || levels.isEmpty())
        return std::nullopt;
    if (clamped)
        *clamped = number > levels.size();
    return levels.at(std::min<qsizetype>(number, levels.size()) - 1);
}

Result<ImportPlan> planImport(const ImportedIncident &incident, const QVector<Event> &events, const ImportContext &context)
{
    return Planner(incident, events, context).run();
}

} // namespace quarterdeck
