// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarms/alarmnotice.h"

#include "domain/clockname.h"

#include <QCoreApplication>

#include <algorithm>

namespace quarterdeck {

namespace {

struct AlarmNotice
{
    Q_DECLARE_TR_FUNCTIONS(AlarmNotice)
};

bool asksNow(const Alarm &alarm) { return alarm.state == ClockState::Overdue; }

QString nameOf(const Alarm &alarm)
{
    return alarm.isCommanderVacancy() ? AlarmNotice::tr("No incident commander")
                                      : clockname::display(alarm.reading.clock, alarm.reading.subject);
}

} // namespace

QString alarmName(const Alarm &alarm) { return alarm.ref + u' ' + nameOf(alarm); }

QString alarmSentence(const Alarm &alarm, Instant now)
{
    const int minutes = int(std::max<qint64>(0, overBy(alarm.reading, now).count()) / 60000);
    return AlarmNotice::tr("%1, %2 min over").arg(alarmName(alarm), QString::number(minutes));
}

QString floodSentence(const AlarmFlood &flood)
{
    return AlarmNotice::tr("Alert flood: %1, showing worst %2").arg(flood.count).arg(AlarmFlood::kShown);
}

const Alarm *worstUnanswered(const QVector<Alarm> &alarms)
{
    const auto worst = std::find_if(alarms.begin(), alarms.end(), asksNow);
    return worst == alarms.end() ? nullptr : &*worst;
}

QVector<Alarm> worstOfEach(const QVector<Alarm> &alarms)
{
    QVector<Alarm> worst;
    for (const Alarm &alarm : alarms) {
        if (!asksNow(alarm) || worst.size() == AlarmFlood::kShown)
            break; // what nobody has answered comes first
        const auto isKnown = [&](const Alarm &one) { return one.incident == alarm.incident; };
        if (std::none_of(worst.begin(), worst.end(), isKnown))
            worst.append(alarm);
    }
    return worst;
}

DesktopNote alarmNote(const Alarm &worst, const QVector<Alarm> &alarms, const AlarmFlood &flood)
{
    const int others = int(std::count_if(alarms.begin(), alarms.end(), asksNow)) - 1;
    QStringList lines{worst.ref + u' ' + worst.title};
    if (!worst.isCommanderVacancy())
        lines.prepend(AlarmNotice::tr("Overdue: %1").arg(nameOf(worst)));
    if (flood.isFlood())
        lines << floodSentence(flood);
    else if (others > 0)
        lines << AlarmNotice::tr("%n more overdue", nullptr, others);
    return {worst.isCommanderVacancy() ? AlarmNotice::tr("No incident commander") : AlarmNotice::tr("A deadline has passed"),
            lines.join(QLatin1Char('\n')), worst.isCommanderVacancy()};
}

} // namespace quarterdeck
