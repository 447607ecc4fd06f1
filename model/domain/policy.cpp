// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quarterdeck {

namespace {

Error policyError(const QString &path, const QString &reason)
{
    return {ErrorCode::Refused,
            QCoreApplication::translate("Policy", "The policy profile cannot be used: at %1, %2.").arg(path, reason), path};
}

std::optional<QString> firstUnknownKey(const QJsonObject &object, const QStringList &known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return it.key();
    }
    return std::nullopt;
}

Result<PolicyLevel> readLevel(const QJsonValue &value, int rank)
{
    const QString path = QStringLiteral("levels[%1]").arg(rank - 1);
    if (!value.isObject())
        return policyError(path, QCoreApplication::translate("Policy", "an object is needed"));
    const QJsonObject o = value.toObject();
    const QStringList known{QStringLiteral("name"), QStringLiteral("label"), QStringLiteral("definition"), QStringLiteral("commander_within_min")};
    if (const auto stray = firstUnknownKey(o, known))
        return policyError(path + QLatin1Char('.') + *stray, QCoreApplication::translate("Policy", "this key is not known"));

    PolicyLevel level;
    level.level = {rank, o.value(QLatin1String("name")).toString()};
    level.label = o.value(QLatin1String("label")).toString();
    level.definition = o.value(QLatin1String("definition")).toString();
    if (level.level.name.isEmpty())
        return policyError(path + QStringLiteral(".name"), QCoreApplication::translate("Policy", "a level needs a name"));
    const QJsonValue within = o.value(QLatin1String("commander_within_min"));
    if (within.isDouble()) {
        if (within.toDouble() <= 0)
            return policyError(path + QStringLiteral(".commander_within_min"), QCoreApplication::translate("Policy", "minutes must be positive"));
        level.commanderWithin = Milliseconds(qint64(within.toDouble() * 60000));
    } else if (!within.isNull() && !within.isUndefined()) {
        return policyError(path + QStringLiteral(".commander_within_min"), QCoreApplication::translate("Policy", "a number of minutes or null is needed"));
    }
    return level;
}

QString lettersAndDigits(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

} // namespace

std::optional<SeverityLevel> Policy::levelFrom(const QString &text) const
{
    const QString wanted = lettersAndDigits(text);
    for (const PolicyLevel &candidate : levels) {
        const QString spelling = lettersAndDigits(candidate.level.name);
        QString digits;
        for (const QChar c : spelling) {
            if (c.isDigit())
                digits += c;
        }
        if (!wanted.isEmpty() && (wanted == spelling || wanted == digits))
            return candidate.level;
    }
    return std::nullopt;
}

const PolicyLevel *Policy::find(const SeverityLevel &level) const
{
    for (const PolicyLevel &candidate : levels) {
        if (candidate.level == level)
            return &candidate;
    }
    return nullptr;
}

QString Policy::levelNames() const
{
    QStringList names;
    for (const PolicyLevel &candidate : levels)
        names << candidate.level.name;
    return names.join(QStringLiteral(", "));
}

VacancyAlarm commanderVacancy(const Policy &policy, const std::optional<SeverityLevel> &level, Milliseconds vacantFor)
{
    const PolicyLevel *rules = level ? policy.find(*level) : nullptr;
    if (!rules || !rules->commanderWithin)
        return VacancyAlarm::Quiet;
    if (vacantFor >= *rules->commanderWithin)
        return VacancyAlarm::Overdue;
    return vacantFor * 10 >= *rules->commanderWithin * 4 ? VacancyAlarm::Due : VacancyAlarm::Quiet;
}

Result<Policy> parsePolicy(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return policyError(QCoreApplication::translate("Policy", "byte %1").arg(parse.offset), parse.errorString());
    const QJsonObject root = document.object();
    if (const auto stray = firstUnknownKey(root, {QStringLiteral("name"), QStringLiteral("version"), QStringLiteral("levels")}))
        return policyError(*stray, QCoreApplication::translate("Policy", "this key is not known"));

    Policy policy;
    policy.name = root.value(QLatin1String("name")).toString();
    policy.version = root.value(QLatin1String("version")).toInt();
    if (policy.name.isEmpty() || policy.version < 1)
        return policyError(QStringLiteral("name"), QCoreApplication::translate("Policy", "a profile needs a name and a version from 1"));
    const QJsonArray levels = root.value(QLatin1String("levels")).toArray();
    if (levels.size() < 3 || levels.size() > 5)
        return policyError(QStringLiteral("levels"), QCoreApplication::translate("Policy", "three to five levels are needed"));
    for (qsizetype i = 0; i < levels.size(); ++i) {
        Result<PolicyLevel> level = readLevel(levels.at(i), int(i) + 1);
        if (!level)
            return level.error();
        policy.levels << std::move(level).value();
    }
    return policy;
}

} // namespace quarterdeck
