// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policytables.h"
#include "metrics/process.h"

namespace quarterdeck {

/// What one person was called for. A call is somebody's first role in an incident.
struct OnCallPerson
{
    QString handle;
    int calls = 0;
    int outOfHours = 0;
    QVector<qint32> rows;
};

/// How the load of answering is spread, as far as roles were logged: sustainable load and fairness, not who is good (C. Majors, L. Fong-Jones, G.
/// Miranda, "Observability Engineering", 2022, and B. Beyer et al., "Site Reliability Engineering", 2016, ch. 11: at most two incidents a shift).
struct OnCallLoad
{
    QVector<OnCallPerson> people; ///< by name: this is no league table
    int incidents = 0;            ///< with at least one person in a role
    int nobody = 0;               ///< recorded here, and nobody was given a role
    int imported = 0;             ///< from elsewhere, without roles: left out
    int calls = 0;
    double weeks = 0; ///< of the period; 0 = less than one, so no figure a week
    Rate outOfHours;  ///< of calls: outside `hours` in the selection's zone
    QVector<BusinessHours> hours;
    Rate busiest; ///< calls of the person with most, of all
    QString busiestPerson;
    int longestRun = 0; ///< incidents one after another with the same person in them
    QString longestRunPerson;

    double perWeek(int number) const { return weeks > 0 ? number / weeks : 0; }
    /// One person's share is more than twice an even one, and chance does not explain it: the lower end of its interval says so.
    bool isUneven() const;
};
/// `rows` by declared time. periodDays: see perWeek. hours: the policy's.
OnCallLoad onCallLoad(std::span<const IncidentFacts> facts, std::span<const qint32> rows, const QTimeZone &zone,
                      double periodDays, const QVector<BusinessHours> &hours = officeHours());

/// "Monday to Friday, 09:00 to 17:00" in the language of the interface; days that are alike and follow one another in one piece.
QString businessHoursText(const QVector<BusinessHours> &hours, const QLocale &locale);

} // namespace quarterdeck
