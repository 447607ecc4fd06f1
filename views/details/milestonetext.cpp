// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/milestonetext.h"

#include "domain/scribegrammar.h"

#include <QDateTime>

namespace quarterdeck {

namespace {

struct Milestones
{
    Q_DECLARE_TR_FUNCTIONS(Milestones)
};

bool hasTime(const MilestoneValue &value)
{
    return value.state == MilestoneValue::State::At;
}

} // namespace

QString milestonetext::shown(const MilestoneValue &value, const TimeFormat &time, Instant now)
{
    switch (value.state) {
    case MilestoneValue::State::NotRecorded:
        return Milestones::tr("not recorded");
    case MilestoneValue::State::Unknown:
        return Milestones::tr("unknown");
    case MilestoneValue::State::At:
        break;
    }
    QString text = time.clock(value.at);
    if (!time.sameDay(value.at, now))
        text.prepend(time.date(value.at) + u' ');
    return value.proxy ? Milestones::tr("%1 (stand-in: first posting)").arg(text) : text;
}

QString milestonetext::editable(const MilestoneValue &value, const TimeFormat &time, Instant now)
{
    if (value.state == MilestoneValue::State::Unknown)
        return Milestones::tr("unknown");
    if (!hasTime(value))
        return {};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(value.at.ms, time.displayZone());
    const QString digits = local.time().toString(u"HH:mm:ss");
    return time.sameDay(value.at, now) ? digits : local.date().toString(u"yyyy-MM-dd ") + digits;
}

Result<MilestoneValue> milestonetext::read(const QString &typed, const TimeFormat &time, Instant now)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return MilestoneValue{};
    if (text.compare(u"unknown", Qt::CaseInsensitive) == 0 || text.compare(Milestones::tr("unknown"), Qt::CaseInsensitive) == 0)
        return MilestoneValue::unknown();
    ScribeContext context;
    context.now = now;
    context.zone = time.displayZone();
    if (const std::optional<Instant> at = parseScribeTime(text, context))
        return MilestoneValue::time(*at);
    return Error{ErrorCode::Usage, Milestones::tr("“%1” is not a time. Write 14:32, 1432z, -5m, yd 23:50, a full date, or unknown.")
                                       .arg(text.left(40)), {}};
}

QString milestonetext::sinceStart(const Incident &incident, Milestone milestone)
{
    std::optional<Instant> start;
    Milestone from = Milestone::Declared;
    for (const Milestone candidate : {Milestone::ImpactStarted, Milestone::Detected, Milestone::Declared}) {
        const MilestoneValue &value = incident.milestone(candidate);
        if (hasTime(value) && (!start || value.at < *start)) {
            start = value.at;
            from = candidate;
        }
    }
    const MilestoneValue &value = incident.milestone(milestone);
    if (!start || !hasTime(value) || milestone == from || value.at == *start)
        return {};
    return TimeFormat::shift(value.at - *start);
}

} // namespace quarterdeck
