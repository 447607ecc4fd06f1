// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scenario.h"

#include "domain/payload.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <functional>

namespace quarterdeck {

namespace {

/// The sentences of this file.
struct ScenarioText
{
    Q_DECLARE_TR_FUNCTIONS(ScenarioText)
};

Error scenarioError(const QString &path, const QString &reason)
{
    return {ErrorCode::Refused, ScenarioText::tr("The scenario cannot be used: at %1, %2.").arg(path, reason), path};
}

/// What a key may hold: a check and the words for "this is needed here".
struct Shape
{
    std::function<bool(const QJsonValue &)> fits;
    const char *needed;
};

bool isText(const QJsonValue &value)
{
    return value.isString() && !value.toString().trimmed().isEmpty();
}

bool isTextList(const QJsonValue &value)
{
    if (!value.isArray())
        return false;
    const QJsonArray list = value.toArray();
    return std::all_of(list.begin(), list.end(), isText);
}

bool isOffset(const QJsonValue &value)
{
    return value.isString() && parseOffset(value.toString());
}

const Shape kText{isText, QT_TRANSLATE_NOOP("ScenarioText", "a text is needed")};
const Shape kTextOrEmpty{[](const QJsonValue &v) { return v.isString(); }, QT_TRANSLATE_NOOP("ScenarioText", "a text is needed")};
const Shape kTextList{isTextList, QT_TRANSLATE_NOOP("ScenarioText", "a list of texts is needed")};
const Shape kOffset{isOffset, QT_TRANSLATE_NOOP("ScenarioText", "a duration since the start such as \"26m\" is needed")};
const Shape kNumber{[](const QJsonValue &v) { return v.isDouble() && v.toDouble() >= 1; }, QT_TRANSLATE_NOOP("ScenarioText", "a number from 1 is needed")};
const Shape kFlag{[](const QJsonValue &v) { return v.isBool(); }, QT_TRANSLATE_NOOP("ScenarioText", "true or false is needed")};
const Shape kKind{[](const QJsonValue &v) { return kindFromKey(v.toString()).has_value(); }, QT_TRANSLATE_NOOP("ScenarioText", "real, drill, test or backfill is needed")};
const Shape kStatus{[](const QJsonValue &v) { return statusFromKey(v.toString()).has_value(); }, QT_TRANSLATE_NOOP("ScenarioText", "a status is needed")};
const Shape kType{[](const QJsonValue &v) { return entryTypeFromKey(v.toString()).has_value(); }, QT_TRANSLATE_NOOP("ScenarioText", "an entry type is needed")};
const Shape kSource{[](const QJsonValue &v) { return sourceFromKey(v.toString()).has_value(); }, QT_TRANSLATE_NOOP("ScenarioText", "alert, customer, internal or healthcheck is needed")};
const Shape kMilestone{[](const QJsonValue &v) { return milestoneFromKey(v.toString()).has_value(); }, QT_TRANSLATE_NOOP("ScenarioText", "a milestone is needed")};
const Shape kMilestoneTime{[](const QJsonValue &v) { return isOffset(v) || v == QJsonValue(QStringLiteral("unknown")) || v == QJsonValue(QStringLiteral("clear")); },
                           QT_TRANSLATE_NOOP("ScenarioText", "a duration since the start, \"unknown\" or \"clear\" is needed")};
const Shape kField{[](const QJsonValue &v) { return fieldFromKey(v.toString()).has_value(); }, QT_TRANSLATE_NOOP("ScenarioText", "a field is needed")};
const Shape kFieldValue{[](const QJsonValue &v) { return v.isString() || isTextList(v); }, QT_TRANSLATE_NOOP("ScenarioText", "a text or a list of texts is needed")};

struct Key
{
    const char *name;
    const Shape &shape;
    bool required = false;
};

struct StepWord
{
    const char *what;
    QVector<Key> keys;
};

/// Every word a step may say, with its keys.
const QVector<StepWord> &stepWords()
{
    static const QVector<StepWord> words{
        {"declare", {{"title", kText, true}, {"kind", kKind}, {"private", kFlag}, {"severity", kText}, {"services", kTextList}, {"tags", kTextList},
                     {"customer_impact", kText}, {"commander", kText}, {"impact_started", kOffset}, {"detected", kOffset}, {"source", kSource}}},
        {"log", {{"line", kText, true}, {"type", kType}}},
        {"amend", {{"entry", kNumber, true}, {"line", kText, true}}},
        {"strike", {{"entry", kNumber, true}, {"reason", kText, true}}},
        {"status", {{"status", kStatus, true}}},
        {"severity", {{"severity", kText, true}, {"reason", kText}}},
        {"milestone", {{"milestone", kMilestone, true}, {"time", kMilestoneTime, true}, {"reason", kText}}},
        {"role", {{"role", kText, true}, {"handle", kTextOrEmpty, true}}},
        {"handover", {{"to", kText, true}}},
        {"accept", {}},
        {"field", {{"field", kField, true}, {"value", kFieldValue, true}}},
        {"link", {{"url", kText, true}, {"label", kText}}},
    };
    return words;
}

std::optional<Error> checkKeys(const QJsonObject &object, const QVector<Key> &keys, const QStringList &alsoKnown, const QString &path)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto known = std::find_if(keys.begin(), keys.end(), [&](const Key &k) { return it.key() == QLatin1String(k.name); });
        if (known == keys.end()) {
            if (!alsoKnown.contains(it.key()))
                return scenarioError(path + QLatin1Char('.') + it.key(), ScenarioText::tr("this key is not known"));
        } else if (!known->shape.fits(it.value())) {
            return scenarioError(path + QLatin1Char('.') + it.key(), ScenarioText::tr(known->shape.needed));
        }
    }
    for (const Key &key : keys) {
        if (key.required && !object.contains(QLatin1String(key.name)))
            return scenarioError(path + QLatin1Char('.') + QLatin1String(key.name), ScenarioText::tr(key.shape.needed));
    }
    return std::nullopt;
}

Result<ScenarioStep> readStep(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        return scenarioError(path, ScenarioText::tr("an object is needed"));
    QJsonObject object = value.toObject();
    const QString what = object.value(QLatin1String("do")).toString();
    const QVector<StepWord> &words = stepWords();
    const auto word = std::find_if(words.begin(), words.end(), [&](const StepWord &w) { return what == QLatin1String(w.what); });
    if (word == words.end())
        return scenarioError(path + QStringLiteral(".do"), ScenarioText::tr("this is nothing a step can do"));
    QVector<Key> keys{{"after", kOffset, true}, {"as", kText, true}};
    keys += word->keys;
    if (const auto error = checkKeys(object, keys, {QStringLiteral("do")}, path))
        return *error;
    ScenarioStep step;
    step.after = *parseOffset(object.take(QLatin1String("after")).toString());
    step.as = object.take(QLatin1String("as")).toString();
    step.what = what;
    object.remove(QLatin1String("do"));
    step.keys = object;
    return step;
}

const QVector<Key> &expectationKeys()
{
    static const Shape object{[](const QJsonValue &v) { return v.isObject(); }, QT_TRANSLATE_NOOP("ScenarioText", "an object is needed")};
    static const QVector<Key> keys{{"status", kStatus}, {"severity", kText}, {"commander", kText}, {"services", kTextList},
                                   {"typed_entries_at_least", kNumber}, {"not_recorded", kTextList}, {"after_detection", object}};
    return keys;
}

std::optional<Error> checkExpectations(const QJsonObject &expect)
{
    const QString path = QStringLiteral("expect");
    if (const auto error = checkKeys(expect, expectationKeys(), {}, path))
        return error;
    for (const QJsonValue &name : expect.value(QLatin1String("not_recorded")).toArray()) {
        if (!kMilestone.fits(name))
            return scenarioError(path + QStringLiteral(".not_recorded"), ScenarioText::tr(kMilestone.needed));
    }
    const QJsonObject after = expect.value(QLatin1String("after_detection")).toObject();
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (!milestoneFromKey(it.key()) || !isOffset(it.value()))
            return scenarioError(path + QStringLiteral(".after_detection.") + it.key(), ScenarioText::tr("a milestone and a duration are needed"));
    }
    return std::nullopt;
}

} // namespace

std::optional<Milliseconds> parseOffset(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(?:(\\d{1,4})h)?(?:(\\d{1,5})m)?(?:(\\d{1,6})s)?$"));
    const QRegularExpressionMatch m = shape.match(text.trimmed());
    if (!m.hasMatch() || text.trimmed().isEmpty())
        return std::nullopt;
    return Milliseconds((m.captured(1).toLongLong() * 3600 + m.captured(2).toLongLong() * 60 + m.captured(3).toLongLong()) * 1000);
}

Result<Scenario> parseScenario(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return scenarioError(ScenarioText::tr("byte %1").arg(parse.offset), parse.error == QJsonParseError::NoError ? ScenarioText::tr("an object is needed") : parse.errorString());
    const QJsonObject root = document.object();
    if (const auto error = checkKeys(root, {{"name", kText, true}, {"title", kText, true}, {"description", kText}, {"starts", kText, true}},
                                     {QStringLiteral("steps"), QStringLiteral("expect")}, QStringLiteral("$")))
        return *error;

    Scenario scenario;
    scenario.name = root.value(QLatin1String("name")).toString();
    scenario.title = root.value(QLatin1String("title")).toString();
    scenario.description = root.value(QLatin1String("description")).toString();
    const std::optional<Instant> starts = fromRfc3339(root.value(QLatin1String("starts")).toString());
    if (!starts)
        return scenarioError(QStringLiteral("$.starts"), ScenarioText::tr("a time such as 2024-11-15T14:00:00Z is needed"));
    scenario.starts = *starts;

    const QJsonArray steps = root.value(QLatin1String("steps")).toArray();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString path = QStringLiteral("$.steps[%1]").arg(i);
        Result<ScenarioStep> step = readStep(steps.at(i), path);
        if (!step)
            return step.error();
        if ((i == 0) != (step->what == u"declare"))
            return scenarioError(path + QStringLiteral(".do"), ScenarioText::tr("the first step declares the incident, and no other does"));
        if (step->after < scenario.length())
            return scenarioError(path + QStringLiteral(".after"), ScenarioText::tr("it lies before the step above it"));
        scenario.steps << std::move(step).value();
    }
    if (scenario.steps.isEmpty())
        return scenarioError(QStringLiteral("$.steps"), ScenarioText::tr("at least one step is needed"));
    scenario.expect = root.value(QLatin1String("expect")).toObject();
    if (const auto error = checkExpectations(scenario.expect))
        return *error;
    return scenario;
}

} // namespace quarterdeck
