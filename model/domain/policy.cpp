// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy.h"

#include <algorithm>

namespace quarterdeck {

namespace {

QString lettersAndDigits(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

constexpr int kNine = 9 * 60, kFive = 17 * 60, kWorkDays = 5;

} // namespace

QVector<BusinessHours> officeHours()
{
    QVector<BusinessHours> hours;
    for (int day = 1; day <= kWorkDays; ++day)
        hours << BusinessHours{day, kNine, kFive};
    return hours;
}

QString weekdayKey(int day)
{
    static const QStringList keys{QStringLiteral("monday"),   QStringLiteral("tuesday"), QStringLiteral("wednesday"),
                                  QStringLiteral("thursday"), QStringLiteral("friday"),  QStringLiteral("saturday"),
                                  QStringLiteral("sunday")};
    return keys.value(day - 1);
}

QString PolicyLevel::number() const
{
    QString digits;
    for (const QChar c : level.name) {
        if (c.isDigit())
            digits += c;
    }
    return digits.isEmpty() ? QString::number(level.rank) : digits;
}

std::optional<SeverityLevel> Policy::levelFrom(const QString &text) const
{
    const QString wanted = lettersAndDigits(text);
    for (const PolicyLevel &candidate : levels) {
        if (!wanted.isEmpty() && (wanted == lettersAndDigits(candidate.level.name) || wanted == candidate.number()))
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

const PolicyLevel &Policy::rulesFor(const std::optional<SeverityLevel> &level) const
{
    static const PolicyLevel none;
    const PolicyLevel *found = level ? find(*level) : nullptr;
    return found ? *found : none;
}

QVector<LadderStep> Policy::ladderFor(const SeverityLevel &level) const
{
    QVector<LadderStep> steps;
    std::copy_if(ladder.rows.begin(), ladder.rows.end(), std::back_inserter(steps),
                 [&level](const LadderStep &step) { return step.levels.isEmpty() || step.levels.contains(level.name); });
    return steps;
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

} // namespace quarterdeck
