// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policytablereader.h"

#include "domain/channelname.h"
#include "domain/checklist.h"

namespace quarterdeck {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMuch = 1e12;
constexpr int kDayMinutes = 24 * 60;

/// "09:30" -> minutes since midnight, "24:00" the day's end; -1 for anything else.
int minuteOfDay(const QString &text)
{
    const auto digit = [&text](qsizetype at) {
        return text.at(at) >= u'0' && text.at(at) <= u'9' ? text.at(at).digitValue() : 99;
    };
    if (text.size() != 5 || text.at(2) != u':')
        return -1;
    const int hour = digit(0) * 10 + digit(1), minute = digit(3) * 10 + digit(4);
    return minute < 60 && hour * 60 + minute <= kDayMinutes ? hour * 60 + minute : -1;
}

/// Gives the members translation context; one instance reads one profile.
class TableReader
{
    Q_DECLARE_TR_FUNCTIONS(Policy)

public:
    TableReader(PolicyNode &root, Policy &policy) : m_root(root), m_policy(policy) {}
    void read();

private:
    void readLifecycle();
    void readChecklist(const QString &key, PolicyTable<ChecklistStep> &table);
    void readRaci();
    void readWarRoom();
    void readStakeholders();
    void readWords();
    void readCost();
    void readFigures();
    void readBusinessHours();
    QStringList phases(PolicyNode &row) const;

    PolicyNode &m_root;
    Policy &m_policy;
};

void TableReader::read()
{
    readLifecycle();
    readChecklist(u"checklist"_s, m_policy.checklist);
    readChecklist(u"first_five_minutes"_s, m_policy.firstFiveMinutes);
    readRaci();
    readWarRoom();
    readStakeholders();
    readWords();
    readCost();
    readFigures();
    readBusinessHours();
}

/// "phases": keys of the lifecycle.
QStringList TableReader::phases(PolicyNode &row) const
{
    const QStringList keys = row.texts(u"phases"_s);
    for (const QString &key : keys) {
        if (std::none_of(m_policy.lifecycle.rows.begin(), m_policy.lifecycle.rows.end(),
                         [&key](const LifecyclePhase &p) { return p.key == key; }))
            row.fail(u"phases"_s, tr("the lifecycle has no phase “%1”").arg(key));
    }
    return keys;
}

void TableReader::readLifecycle()
{
    readTable<LifecyclePhase>(m_root, u"lifecycle"_s, m_policy.lifecycle, m_policy, [this](PolicyNode &row) {
        LifecyclePhase phase{row.text(u"key"_s), row.text(u"name"_s), row.text(u"activity"_s), row.optionalText(u"metric"_s),
                             row.texts(u"statuses"_s)};
        checkUnique(row, m_policy.lifecycle, phase.key);
        for (const QString &status : phase.statuses) {
            if (!statusFromKey(status))
                row.fail(u"statuses"_s, tr("there is no status “%1”").arg(status));
        }
        return phase;
    });
}

void TableReader::readChecklist(const QString &key, PolicyTable<ChecklistStep> &table)
{
    readTable<ChecklistStep>(m_root, key, table, m_policy, [this, &table](PolicyNode &row) {
        ChecklistStep step;
        step.key = row.text(u"key"_s);
        checkUnique(row, table, step.key);
        if (row.has(u"phases"_s))
            row.fail(u"phases"_s, tr("a step belongs to one phase; write phase"));
        step.phase = row.optionalText(u"phase"_s);
        if (!step.phase.isEmpty()
            && std::none_of(m_policy.lifecycle.rows.begin(), m_policy.lifecycle.rows.end(),
                            [&step](const LifecyclePhase &p) { return p.key == step.phase; }))
            row.fail(u"phase"_s, tr("the lifecycle has no phase “%1”").arg(step.phase));
        step.task = row.text(u"task"_s);
        step.owner = row.optionalText(u"owner"_s);
        step.within = row.minutes(u"within_min"_s);
        step.from = ChecklistStep::From(row.choice(u"from"_s, {u"declared"_s, u"mitigated"_s, u"resolved"_s}, 0));
        step.target = row.optionalText(u"target"_s);
        step.group = row.optionalText(u"group"_s);
        step.doneWhen = row.optionalText(u"done_when"_s);
        if (!step.doneWhen.isEmpty() && !isDoneWhen(step.doneWhen))
            row.fail(u"done_when"_s, tr("nothing in a log is called “%1”; a milestone or customers_told is").arg(step.doneWhen));
        step.levels = readLevelNames(row, m_policy);
        return step;
    });
}

void TableReader::readRaci()
{
    readTable<RaciActivity>(m_root, u"raci"_s, m_policy.raci, m_policy, [this](PolicyNode &row) {
        RaciActivity activity{row.text(u"activity"_s), phases(row), {}};
        row.object(u"letters"_s, [&activity](PolicyNode &letters) {
            for (const QString &role : letters.keys()) {
                const QString letter = letters.text(role);
                if (letter.size() != 1 || !u"RACI"_s.contains(letter))
                    letters.fail(role, tr("one of %1 is needed").arg(u"R, A, C, I"_s));
                activity.letters.insert(role, letter);
            }
        });
        return activity;
    });
}

void TableReader::readWarRoom()
{
    m_root.object(u"war_room"_s, [this](PolicyNode &node) {
        readSource(node, m_policy);
        node.optionalText(u"note"_s);
        m_policy.bridgePattern = node.optionalText(u"bridge"_s);
        if (!m_policy.bridgePattern.isEmpty() && !isBridgePattern(m_policy.bridgePattern))
            node.fail(u"bridge"_s, tr("a web address is needed; {channel}, {ref} and {date} are filled in"));
    });
}

void TableReader::readStakeholders()
{
    readTable<Stakeholder>(m_root, u"stakeholders"_s, m_policy.stakeholders, m_policy, [this](PolicyNode &row) {
        Stakeholder stakeholder{row.text(u"key"_s), row.text(u"name"_s), {}};
        checkUnique(row, m_policy.stakeholders, stakeholder.key);
        if (!row.has(u"due"_s))
            row.fail(u"due"_s, tr("this key is missing"));
        row.object(u"due"_s, [this, &stakeholder](PolicyNode &due) {
            for (const PolicyLevel &level : m_policy.levels) {
                if (!due.has(level.level.name))
                    due.fail(level.level.name, tr("this key is missing"));
                due.object(level.level.name, [&](PolicyNode &one) {
                    stakeholder.due.insert(level.level.name,
                                           {one.text(u"text"_s), one.minutes(u"within_min"_s, true), one.flag(u"told"_s, true)});
                });
            }
        });
        return stakeholder;
    });
}

void TableReader::readWords()
{
    readTable<UpdateStage>(m_root, u"update_stages"_s, m_policy.updateStages, m_policy, [this](PolicyNode &row) {
        UpdateStage stage{row.text(u"key"_s), row.text(u"name"_s), row.text(u"meaning"_s), row.text(u"customer_message"_s),
                          row.optionalText(u"internal_action"_s)};
        checkUnique(row, m_policy.updateStages, stage.key);
        return stage;
    });
    readTable<PolicyPriority>(m_root, u"priorities"_s, m_policy.priorities, m_policy, [](PolicyNode &row) {
        return PolicyPriority{row.text(u"name"_s), row.optionalText(u"meaning"_s)};
    });
    readTable<RoleDescription>(m_root, u"roles"_s, m_policy.roles, m_policy, [](PolicyNode &row) {
        return RoleDescription{row.text(u"role"_s), row.text(u"name"_s), row.optionalText(u"who"_s), row.texts(u"does"_s),
                               row.texts(u"does_not"_s)};
    });
    readTable<MessageTemplate>(m_root, u"templates"_s, m_policy.templates, m_policy, [this](PolicyNode &row) {
        MessageTemplate message{row.text(u"key"_s),       row.text(u"name"_s),         row.optionalText(u"when"_s),
                                row.texts(u"elements"_s), row.optionalText(u"tone"_s), row.optionalText(u"text"_s)};
        message.audiences = row.texts(u"audiences"_s);
        message.stages = row.texts(u"stages"_s);
        for (const QString &stage : std::as_const(message.stages)) {
            if (std::none_of(m_policy.updateStages.rows.begin(), m_policy.updateStages.rows.end(),
                             [&stage](const UpdateStage &one) { return one.key == stage; }))
                row.fail(u"stages"_s, tr("the updates have no stage “%1”").arg(stage));
        }
        checkUnique(row, m_policy.templates, message.key);
        return message;
    });
    m_root.object(u"update_approval"_s, [this](PolicyNode &node) {
        m_policy.approval = {readSource(node, m_policy), node.optionalText(u"note"_s), node.texts(u"audiences"_s),
                             readLevelNames(node, m_policy)};
    });
    readTable<QString>(m_root, u"communication_rules"_s, m_policy.communicationRules, m_policy,
                       [](PolicyNode &row) { return row.text(u"rule"_s); });
}

void TableReader::readCost()
{
    m_root.object(u"cost"_s, [this](PolicyNode &node) {
        PolicyCost &cost = m_policy.cost;
        cost.currency = node.text(u"currency"_s);
        cost.yearlyRevenue = node.number(u"yearly_revenue"_s, 0, kMuch);
        cost.people = node.number(u"people"_s, 0, 1000);
        cost.programmePerYear = node.optionalNumber(u"programme_per_year"_s, 0, kMuch).value_or(0);
        cost.savesPerYearFrom = node.optionalNumber(u"saves_per_year_from"_s, 0, kMuch).value_or(0);
        cost.savesPerYearTo = node.optionalNumber(u"saves_per_year_to"_s, 0, kMuch).value_or(0);
        cost.classes.source = readSource(node, m_policy);
        cost.classes.note = node.optionalText(u"note"_s);
        node.rows(u"rows"_s, [this, &cost](PolicyNode &row) {
            CostClass one;
            one.name = row.text(u"name"_s);
            one.levels = readLevelNames(row, m_policy);
            one.hours = row.number(u"hours"_s, 0, 10000);
            one.revenuePerHour = row.number(u"revenue_per_hour"_s, 0, kMuch);
            one.peoplePerHour = row.number(u"people_per_hour"_s, 0, kMuch);
            one.compensation = row.number(u"compensation"_s, 0, kMuch);
            one.reputation = row.number(u"reputation"_s, 0, kMuch);
            cost.classes.rows << one;
        });
    });
}

void TableReader::readFigures()
{
    readTable<MetricTarget>(m_root, u"targets"_s, m_policy.targets, m_policy, [](PolicyNode &row) {
        MetricTarget target{row.text(u"metric"_s), row.flag(u"at_most"_s, true), row.minutes(u"time_min"_s),
                            row.optionalNumber(u"count"_s, 0, kMuch)};
        if (target.time.has_value() == target.count.has_value())
            row.fail({}, tr("a target is either a time or a count"));
        return target;
    });
    readTable<Benchmark>(m_root, u"benchmarks"_s, m_policy.benchmarks, m_policy, [](PolicyNode &row) {
        return Benchmark{row.text(u"metric"_s),
                         row.minutes(u"top_min"_s),
                         row.minutes(u"median_min"_s),
                         row.minutes(u"bottom_min"_s),
                         row.optionalNumber(u"top_share"_s, 0, 1),
                         row.optionalNumber(u"median_share"_s, 0, 1),
                         row.optionalNumber(u"bottom_share"_s, 0, 1)};
    });
    readTable<MaturityLevel>(m_root, u"maturity"_s, m_policy.maturity, m_policy, [](PolicyNode &row) {
        MaturityLevel level;
        level.level = int(row.number(u"level"_s, 1, 9));
        level.name = row.text(u"name"_s);
        level.sign = row.text(u"sign"_s);
        level.recoverOver = row.minutes(u"recover_over_min"_s);
        level.recoverUnder = row.minutes(u"recover_under_min"_s);
        level.postmortemShare = row.number(u"postmortem_share"_s, 0, 1);
        return level;
    });
    m_root.object(u"error_budget"_s, [this](PolicyNode &node) {
        ErrorBudgetRules &rules = m_policy.errorBudget;
        rules.source = readSource(node, m_policy);
        rules.note = node.optionalText(u"note"_s);
        rules.objective = node.number(u"objective"_s, 0, 1);
        rules.window = node.minutes(u"window_min"_s).value_or(Milliseconds(0));
        rules.budget = node.minutes(u"budget_min"_s).value_or(Milliseconds(0));
        rules.freezeAtShareUsed = node.number(u"freeze_at_share_used"_s, 0, 1);
        rules.postmortemAtShareUsed = node.number(u"postmortem_at_share_used"_s, 0, 1);
        rules.whenExhausted = node.optionalText(u"when_exhausted"_s);
    });
}

void TableReader::readBusinessHours()
{
    PolicyTable<BusinessHours> table;
    readTable<BusinessHours>(m_root, u"business_hours"_s, table, m_policy, [](PolicyNode &row) {
        QStringList days;
        for (int day = 1; day <= 7; ++day)
            days << weekdayKey(day);
        if (!row.has(u"day"_s))
            row.fail(u"day"_s, tr("this key is missing"));
        BusinessHours hours{row.choice(u"day"_s, days, 0) + 1, minuteOfDay(row.text(u"from"_s)), minuteOfDay(row.text(u"to"_s))};
        for (const auto &[key, minute] : {std::pair{u"from"_s, hours.from}, std::pair{u"to"_s, hours.to}}) {
            if (minute < 0)
                row.fail(key, tr("a time of day such as 09:00 is needed"));
        }
        if (hours.to <= hours.from)
            row.fail(u"to"_s, tr("the end must be later than the beginning"));
        return hours;
    });
    if (table.rows.isEmpty())
        table.rows = officeHours();
    m_policy.businessHours = std::move(table);
}

} // namespace

QString readSource(PolicyNode &node, const Policy &policy)
{
    const QString source = node.optionalText(u"source"_s);
    for (const QString &word : source.split(u", "_s, Qt::SkipEmptyParts)) {
        if (!policy.sources.contains(word))
            node.fail(u"source"_s, QCoreApplication::translate("Policy", "the profile lists no source “%1”").arg(word));
    }
    return source;
}

QStringList readLevelNames(PolicyNode &node, const Policy &policy)
{
    const QStringList names = node.texts(u"levels"_s);
    for (const QString &name : names) {
        if (std::none_of(policy.levels.begin(), policy.levels.end(),
                         [&name](const PolicyLevel &level) { return level.level.name == name; }))
            node.fail(u"levels"_s, QCoreApplication::translate("Policy", "the scale has no level “%1”").arg(name));
    }
    return names;
}

void readPolicyTables(PolicyNode &root, Policy &policy) { TableReader(root, policy).read(); }

} // namespace quarterdeck
