// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policyreader.h"

#include "domain/policynode.h"
#include "domain/policytablereader.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace quarterdeck {

using namespace Qt::StringLiterals;

namespace {

/// Reads a document from its root; keeps what later tables are checked against. Lives for one reading.
class PolicyReader
{
    Q_DECLARE_TR_FUNCTIONS(Policy)

public:
    Result<Policy> read(const QJsonObject &document);

private:
    void readHead(PolicyNode &root);
    PolicyLevel readLevel(PolicyNode &node);
    ResponseRules readResponse(PolicyNode &node);
    void checkLevels(PolicyNode &root);
    void readMatrix(PolicyNode &root);
    void readLadder(PolicyNode &root);
    void checkLadder(PolicyNode &root);

    Policy m_policy;
    PolicyNode::Failure m_failure;
};

Result<Policy> PolicyReader::read(const QJsonObject &document)
{
    PolicyNode root(document, nullptr, {}, m_failure);
    readHead(root);
    root.rows(u"levels"_s, [this](PolicyNode &node) { m_policy.levels << readLevel(node); });
    checkLevels(root);
    readMatrix(root);
    readLadder(root);
    readPolicyTables(root, m_policy);
    root.finish();
    if (m_failure)
        return *m_failure;
    return std::move(m_policy);
}

void PolicyReader::readHead(PolicyNode &root)
{
    (void)root.optionalText(u"$schema"_s);
    m_policy.name = root.text(u"name"_s);
    if (!policylimits::isPolicyName(m_policy.name))
        root.fail(u"name"_s, tr("a name is made of small letters, digits and hyphens, 40 at most"));
    const double version = root.number(u"version"_s, 1, 1000000);
    m_policy.version = int(version);
    if (version != m_policy.version)
        root.fail(u"version"_s, tr("a whole number is needed"));
    m_policy.title = root.optionalText(u"title"_s);
    m_policy.note = root.optionalText(u"note"_s);
    root.object(u"sources"_s, [this](PolicyNode &node) {
        for (const QString &key : node.keys())
            m_policy.sources.insert(key, node.text(key));
    });
}

PolicyLevel PolicyReader::readLevel(PolicyNode &node)
{
    PolicyLevel level;
    level.level = {int(m_policy.levels.size()) + 1, node.text(u"name"_s)};
    if (level.level.name.size() > 20)
        node.fail(u"name"_s, tr("a level's name may have %L1 characters at most").arg(20));
    level.label = node.optionalText(u"label"_s);
    level.definition = node.optionalText(u"definition"_s);
    level.examples = node.texts(u"examples"_s);
    level.commanderWithin = node.minutes(u"commander_within_min"_s);
    level.source = readSource(node, m_policy);
    level.note = node.optionalText(u"note"_s);
    node.object(u"response"_s, [this, &level](PolicyNode &response) { level.response = readResponse(response); });
    node.rows(u"response_times"_s, [this, &level](PolicyNode &row) {
        level.responseTimes << ResponseTime{readSource(row, m_policy), row.minutes(u"within_min"_s, true), row.text(u"text"_s)};
    });
    return level;
}

ResponseRules PolicyReader::readResponse(PolicyNode &node)
{
    ResponseRules rules;
    rules.acknowledge = node.minutes(u"acknowledge_min"_s);
    rules.leadership = node.minutes(u"leadership_min"_s);
    rules.statusPage = node.minutes(u"status_page_min"_s);
    rules.firstCustomerUpdate = node.minutes(u"first_customer_update_min"_s);
    rules.customerCadence = node.minutes(u"customers_every_min"_s);
    rules.internalCadence = node.minutes(u"internal_every_min"_s);
    rules.mitigate = node.minutes(u"mitigate_min"_s);
    rules.management = node.minutes(u"management_min"_s);
    rules.postmortem = node.minutes(u"postmortem_min"_s);
    rules.warRoom = WarRoomRule(node.choice(u"war_room"_s, {u"none"_s, u"as_needed"_s, u"mandatory"_s}, 0));
    rules.leads = node.optionalText(u"leads"_s);
    rules.leadershipWho = node.optionalText(u"leadership"_s);
    rules.pages = node.texts(u"pages"_s);
    if (rules.firstCustomerUpdate && !rules.customerCadence)
        node.fail(u"customers_every_min"_s, tr("a first update to customers promises a next one, so a cadence is needed"));
    return rules;
}

void PolicyReader::checkLevels(PolicyNode &root)
{
    const auto count = m_policy.levels.size();
    if (count < policylimits::FewestLevels || count > policylimits::MostLevels)
        return root.fail(u"levels"_s, tr("three to five levels are needed"));
    QSet<QString> numbers, names;
    for (const PolicyLevel &level : m_policy.levels) {
        const QString path = u"levels[%1].name"_s.arg(level.level.rank - 1);
        if (names.contains(level.level.name.toLower()) || numbers.contains(level.number()))
            return root.fail(path, tr("another level has that name or number"));
        names << level.level.name.toLower();
        numbers << level.number();
    }
}

void PolicyReader::readMatrix(PolicyNode &root)
{
    readTable<PolicyCriterion>(root, u"matrix"_s, m_policy.matrix, m_policy, [this](PolicyNode &row) {
        PolicyCriterion criterion{row.text(u"key"_s), row.text(u"label"_s), row.optionalText(u"question"_s), {}};
        checkUnique(row, m_policy.matrix, criterion.key);
        if (m_policy.matrix.rows.size() >= policylimits::MostCriteria)
            row.fail({}, tr("at most %L1 criteria can be asked").arg(policylimits::MostCriteria));
        row.object(u"cells"_s, [this, &criterion](PolicyNode &cells) {
            for (const PolicyLevel &level : m_policy.levels)
                criterion.cells << cells.text(level.level.name);
        });
        if (criterion.cells.isEmpty())
            row.fail(u"cells"_s, tr("this key is missing"));
        return criterion;
    });
}

void PolicyReader::readLadder(PolicyNode &root)
{
    readTable<LadderStep>(root, u"ladder"_s, m_policy.ladder, m_policy, [this](PolicyNode &row) {
        LadderStep step;
        step.name = row.text(u"name"_s);
        step.after = row.minutes(u"after_min"_s, true).value_or(Milliseconds(-1));
        if (step.after.count() < 0)
            row.fail(u"after_min"_s, tr("this key is missing"));
        step.pages = row.texts(u"pages"_s);
        step.expected = row.optionalText(u"expected"_s);
        step.levels = readLevelNames(row, m_policy);
        step.next = row.optionalText(u"next"_s);
        return step;
    });
    checkLadder(root);
}

/// Every step leads to a later one, and all are reached from the first.
void PolicyReader::checkLadder(PolicyNode &root)
{
    const QVector<LadderStep> &steps = m_policy.ladder.rows;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const LadderStep &step = steps.at(i);
        const auto named = [](const QString &name) { return [name](const LadderStep &s) { return s.name == name; }; };
        const QString path = u"ladder.rows[%1]"_s.arg(i);
        if (std::count_if(steps.begin(), steps.end(), named(step.name)) > 1)
            return root.fail(path + u".name"_s, tr("another step has that name"));
        const bool last = i + 1 == steps.size();
        if (last && step.next.isEmpty())
            continue;
        const auto next = std::find_if(steps.begin(), steps.end(), named(step.next));
        if (next == steps.end())
            return root.fail(path + u".next"_s, tr("there is no such step"));
        if (next - steps.begin() <= i)
            return root.fail(path + u".next"_s, tr("the ladder goes in a circle"));
        if (next - steps.begin() != i + 1)
            return root.fail(path + u".next"_s, tr("the next step must be the one that follows"));
        if (next->after <= step.after)
            return root.fail(u"ladder.rows[%1].after_min"_s.arg(i + 1), tr("the step must come later than the one before"));
    }
}

} // namespace

bool policylimits::isPolicyName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 40 && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

Result<Policy> parsePolicy(const QByteArray &json)
{
    if (json.size() > policylimits::Bytes)
        return policyError(QCoreApplication::translate("Policy", "the file"),
                           QCoreApplication::translate("Policy", "%L1 bytes are too many, at most %L2 are read")
                               .arg(json.size())
                               .arg(policylimits::Bytes));
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError)
        return policyError(QCoreApplication::translate("Policy", "byte %1").arg(parse.offset), parse.errorString());
    if (!document.isObject())
        return policyError(QCoreApplication::translate("Policy", "byte %1").arg(0),
                           QCoreApplication::translate("Policy", "an object is needed"));
    return PolicyReader().read(document.object());
}

} // namespace quarterdeck
