// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "support/fakeclock.h"
#include "support/reviewsample.h"
#include "support/shippedpolicy.h"
#include "warroom/reviewjob.h"
#include "warroom/warroom.h"

#include <QSettings>
#include <QTemporaryDir>

#include <functional>

namespace quarterdeck::testing {

inline MetricProfile detectionProfile()
{
    Result<MetricProfile> profile = shippedMetricProfile(QStringLiteral("detection"));
    if (!profile)
        qFatal("%s", qPrintable(profile.error().message));
    return profile.value();
}

/// A war room on a real journal, because the review reads from another thread.
struct JournalRig
{
    /// `made` may write the journal's file before it is opened.
    explicit JournalRig(const ReviewSample &sample = {.incidents = 0}, const std::function<void(const QString &path)> &made = {})
    {
        if (made)
            made(journal());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        qputenv("XDG_STATE_HOME", folder.path().toUtf8());
        DoorOptions options;
        options.journalPath = journal();
        options.policy = shippedPolicy();
        Result<std::unique_ptr<Door>> door = openDoor(options, clock);
        if (!door)
            qFatal("%s", qPrintable(door.error().message));
        writeReviewSample(**door, sample);
        room = std::make_unique<WarRoom>(std::move(door).value(), clock, options.policy, QStringLiteral("dana"), journal());
    }
    QString journal() const { return folder.filePath(QStringLiteral("journal.db")); }

    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<WarRoom> room;
};

/// Facts as an answer, without a journal.
inline std::shared_ptr<const ReviewAnswer> answerOf(const QVector<IncidentFacts> &rows, const Selection &selection = {},
                                                    Instant asOf = {1731681612000})
{
    auto facts = std::make_shared<ReviewFacts>();
    facts->rows = rows;
    for (qsizetype row = 0; row < rows.size(); ++row)
        facts->rowOf.insert(rows.at(row).id, qint32(row));
    ReviewRequest request;
    request.selection = selection;
    request.profile = detectionProfile();
    request.asOf = asOf;
    request.comparison.resamples = 200;
    auto answer = std::make_shared<ReviewAnswer>();
    answer->facts = facts;
    answer->report = *report(facts->rows, request);
    return answer;
}

/// Number n of a series: detected a day after the one before, resolved after so many minutes; none = still open.
inline IncidentFacts factsNumber(int n, std::optional<double> minutes, Instant first = {1700000000000})
{
    IncidentFacts facts(IncidentId::derived(QUuid(u"5b0d4b7e-9c43-4a39-a3a5-7a1f5bd0c002"), QByteArray::number(n)));
    facts.ref = QStringLiteral("INC-%1").arg(n, 6, 10, QLatin1Char('0'));
    facts.title = QStringLiteral("Checkout failing %1").arg(n);
    facts.severity = facts.severityInitial = facts.severityMax =
        SeverityLevel{1 + n % 3, QStringLiteral("SEV-%1").arg(1 + n % 3)};
    facts.services = {n % 2 ? QStringLiteral("checkout") : QStringLiteral("search")};
    const Instant detected = first + Milliseconds(qint64(n) * 86'400'000);
    facts.setMilestone(Milestone::Declared, MilestoneValue::time(detected));
    facts.setMilestone(Milestone::Detected, MilestoneValue::time(detected));
    facts.status = minutes ? Status::Resolved : Status::Investigating;
    if (minutes)
        facts.setMilestone(Milestone::Resolved, MilestoneValue::time(detected + Milliseconds(qint64(*minutes * 60'000))));
    return facts;
}

} // namespace quarterdeck::testing
