// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/guidancemodel.h"

#include "domain/clockname.h"
#include "domain/clocks.h"
#include "domain/policytext.h"

#include <QCoreApplication>

#include <functional>

namespace quarterdeck {

namespace {

constexpr int kFirstClocks = 3;

QStringList translated(const QStringList &texts)
{
    QStringList words;
    for (const QString &text : texts)
        words << policyText(text);
    return words;
}

} // namespace

/// Writes the rows of one moment, one function per section.
class GuidanceModel::Writer
{
    Q_DECLARE_TR_FUNCTIONS(GuidanceModel)

public:
    Writer(const GuidanceModel &model, const Incident &incident, const Policy &policy) : m_model(model), m_incident(incident), m_policy(policy) {}

    QVector<Row> write()
    {
        phase();
        warRoom();
        escalation();
        parts();
        priorities();
        doesNot();
        return std::move(m_rows);
    }

private:
    /// False when the section is folded: its lines are not shown.
    bool head(Section section, const QString &title, const QString &summary)
    {
        const bool folded = m_model.m_folded.contains(section);
        m_rows.append({section, Kind::Heading, QStringLiteral("heading-%1").arg(int(section)), title, summary, folded, false, false});
        return !folded;
    }
    void line(Section section, Kind kind, const QString &id, const QString &title, const QString &detail, bool marked = false, bool spared = false)
    {
        m_rows.append({section, kind, QStringLiteral("%1-%2").arg(int(section)).arg(id), title, detail, false, marked, spared});
    }
    QString time(Instant at) const { return m_model.m_timeText ? m_model.m_timeText(at) : toRfc3339(at); }

    void phase()
    {
        m_phase = phaseAtHand(m_incident, m_policy);
        if (!m_phase)
            return;
        QString detail = policyText(m_phase->activity);
        if (!m_phase->metric.isEmpty())
            detail += u'\n' + tr("Measured by: %1", "the success metric of a phase").arg(displayMetric(m_phase->metric));
        line(Section::Phase, Kind::Phase, QStringLiteral("phase"), policyText(m_phase->name), detail);
    }

    void warRoom()
    {
        const WarRoomRule rule = m_policy.rulesFor(m_incident.severity).response.warRoom;
        const bool active = isActive(m_incident.status);
        if (m_incident.channel.isEmpty() && m_incident.bridge.isEmpty() && (rule == WarRoomRule::None || !active))
            return;
        const QString summary = !m_incident.channel.isEmpty()    ? m_incident.channel
                              : rule == WarRoomRule::Mandatory ? tr("mandatory at this level")
                                                               : tr("as needed at this level");
        if (!head(Section::WarRoom, tr("War room"), summary))
            return;
        if (!m_incident.channel.isEmpty())
            line(Section::WarRoom, Kind::Channel, QStringLiteral("channel"), m_incident.channel, tr("Enter copies it"));
        else if (active)
            line(Section::WarRoom, Kind::Offer, QStringLiteral("offer"), tr("Open a war room"), tr("Enter names its channel for everyone"));
        if (!m_incident.bridge.isEmpty())
            line(Section::WarRoom, Kind::Bridge, QStringLiteral("bridge"), m_incident.bridge, tr("Enter opens it"));
        if (!active)
            return;
        QStringList vacant;
        for (const QString &role : rolesToFill(m_incident, m_policy))
            vacant << role::displayName(role);
        if (!vacant.isEmpty())
            line(Section::WarRoom, Kind::Line, QStringLiteral("roles"), tr("Roles to fill"), vacant.join(QStringLiteral(", ")), true);
        firstClocks();
    }

    void firstClocks()
    {
        QVector<ClockReading> readings = clocksOf(m_incident, m_policy);
        readings.removeIf([](const ClockReading &reading) { return reading.metAt.has_value(); });
        std::stable_sort(readings.begin(), readings.end(), [](const ClockReading &a, const ClockReading &b) { return a.dueAt < b.dueAt; });
        QStringList next;
        for (const ClockReading &reading : std::as_const(readings)) {
            if (reading.dueAt > m_model.m_now && next.size() < kFirstClocks)
                next << tr("%1 by %2", "deadline, time").arg(clockname::display(reading.clock, reading.subject), time(reading.dueAt));
        }
        if (!next.isEmpty())
            line(Section::WarRoom, Kind::Line, QStringLiteral("clocks"), tr("Next deadlines"), next.join(QStringLiteral(", ")));
    }

    void escalation()
    {
        const QVector<LadderPosition> ladder = ladderOf(m_incident, m_policy, m_model.m_now);
        if (ladder.isEmpty())
            return;
        using State = LadderPosition::State;
        QString summary;
        for (const LadderPosition &position : ladder) {
            if (position.state == State::Reached)
                summary = tr("%1 reached", "step of the ladder").arg(position.step.name);
            else if (position.state == State::Ahead && m_incident.severity && isActive(m_incident.status)) {
                summary = tr("%1, next %2 at %3").arg(summary, position.step.name, time(position.at));
                break;
            }
        }
        if (!head(Section::Escalation, tr("Escalation"), summary))
            return;
        for (const LadderPosition &position : ladder) {
            const QString who = translated(position.step.pages).join(QStringLiteral(", "));
            const QString when = position.step.after.count() == 0 ? tr("at once") : time(position.at);
            const QString detail = position.state == State::Spared ? tr("not needed: it was taken on in time") : policyText(position.step.expected);
            line(Section::Escalation, Kind::Step, position.step.name, QStringLiteral("%1 · %2 · %3").arg(position.step.name, when, who), detail,
                 position.state == State::Reached, position.state == State::Spared);
        }
    }

    void parts()
    {
        if (!m_phase)
            return;
        const QVector<RaciPart> all = raciOf(m_incident, m_policy, m_phase->key);
        if (all.isEmpty() || !head(Section::Parts, tr("Who does what now"), QString()))
            return;
        for (const RaciPart &part : all) {
            const QString name = role::displayName(part.role);
            const bool standard = role::standard().contains(part.role);
            const QString who = !part.holder.isEmpty() ? name + QStringLiteral(" @") + part.holder : standard ? tr("%1, vacant", "role").arg(name) : name;
            QStringList letters;
            const auto add = [&letters](const QString &word, const QStringList &activities) {
                if (!activities.isEmpty())
                    letters << word.arg(translated(activities).join(QStringLiteral(", ")));
            };
            add(tr("Accountable: %1"), part.accountable);
            add(tr("Responsible: %1"), part.responsible);
            add(tr("Consulted: %1"), part.consulted);
            add(tr("Informed: %1"), part.informed);
            const bool mine = !part.holder.isEmpty() && part.holder.compare(m_model.m_me, Qt::CaseInsensitive) == 0;
            line(Section::Parts, Kind::Line, part.role, who, letters.join(u'\n'), mine);
        }
    }

    void priorities()
    {
        QStringList names;
        for (const PolicyPriority &priority : m_policy.priorities.rows)
            names << policyText(priority.name);
        if (names.isEmpty() || !head(Section::Priorities, tr("Priorities"), names.join(QStringLiteral(" › "))))
            return;
        for (int i = 0; i < m_policy.priorities.rows.size(); ++i) {
            const PolicyPriority &priority = m_policy.priorities.rows.at(i);
            line(Section::Priorities, Kind::Line, priority.name, QStringLiteral("%1  %2").arg(i + 1).arg(policyText(priority.name)), policyText(priority.meaning));
        }
    }

    void doesNot()
    {
        for (const RoleDescription &description : m_policy.roles.rows) {
            if (description.role != role::Commander || description.doesNot.isEmpty())
                continue;
            if (!head(Section::DoesNot, tr("What the commander leaves to others"), QString()))
                return;
            for (const QString &text : description.doesNot)
                line(Section::DoesNot, Kind::Line, text, policyText(text), QString());
        }
    }

    const GuidanceModel &m_model;
    const Incident &m_incident;
    const Policy &m_policy;
    const LifecyclePhase *m_phase = nullptr;
    QVector<Row> m_rows;
};

GuidanceModel::GuidanceModel(PolicyOf policyOf, QString me, QObject *parent)
    : KeyedListModel(parent), m_policyOf(std::move(policyOf)), m_me(std::move(me)) {}

GuidanceModel::~GuidanceModel() = default;

void GuidanceModel::setIncident(std::shared_ptr<LiveIncident> incident) { m_incident.follow(std::move(incident)); }

void GuidanceModel::setTimeText(TimeText text)
{
    m_timeText = std::move(text);
    refresh();
}

void GuidanceModel::tick(Instant now)
{
    m_now = now;
    refresh();
}

void GuidanceModel::toggle(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const Section section = m_rows.at(row).section;
    if (!m_folded.remove(section))
        m_folded.insert(section);
    refresh();
}

void GuidanceModel::refresh()
{
    const bool there = m_incident && m_incident->isLoaded() && m_incident->state().declared;
    const QVector<Row> rows = there ? Writer(*this, m_incident->state(), m_policyOf(m_incident->state())).write() : QVector<Row>();
    become(
        m_rows, rows, [](const Row &a, const Row &b) { return a.id == b.id; }, std::equal_to<>());
}

int GuidanceModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant GuidanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.title};
        if (row.kind == Kind::Heading)
            parts << (row.folded ? tr("folded") : tr("unfolded"));
        if (!row.detail.isEmpty())
            parts << row.detail.simplified();
        if (row.kind == Kind::Step && row.marked)
            parts << tr("reached", "step of the ladder");
        return parts.join(QStringLiteral(", "));
    }
    case KindRole:
        return int(row.kind);
    case SectionRole:
        return int(row.section);
    case DetailRole:
        return row.detail;
    case FoldedRole:
        return row.folded;
    case MarkedRole:
        return row.marked;
    case SparedRole:
        return row.spared;
    default:
        return {};
    }
}

Qt::ItemFlags GuidanceModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QHash<int, QByteArray> GuidanceModel::roleNames() const
{
    return {{KindRole, "kind"},     {SectionRole, "section"}, {DetailRole, "detail"},
            {FoldedRole, "folded"}, {MarkedRole, "marked"},   {SparedRole, "spared"}};
}

} // namespace quarterdeck
