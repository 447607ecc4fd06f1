// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/wallfeed.h"
#include "shellfixture.h"
#include "wall/wallpicture.h"

#include <QFontMetricsF>

#include <cmath>

namespace quarterdeck::testing {

/// Width of panels as their makers give it, by the diagonal people know them by.
inline constexpr double kWidth55 = 1209.6, kWidth75 = 1660.4, kWidth86 = 1903.9;

inline constexpr QSize k4K(3840, 2160), kFullHd(1920, 1080);

/// Angle of the capitals at the farthest seat, in minutes of arc, as the font's own metrics have it.
inline double arcMinutes(const QFont &font, const WallScreen &screen)
{
    const double mm = QFontMetricsF(font).capHeight() / screen.pixelsPerMm();
    return 2 * std::atan(mm / 2 / (screen.seatMetres * 1000)) * 180 / M_PI * 60;
}

inline Milliseconds minutes(double count) { return Milliseconds(qint64(count * 60'000)); }

/// A war room with incidents as a wall shows them: seen through the very source the product uses.
struct WallRig : ShellRig
{
    WallRig()
    {
        (void)QTest::qWaitFor([this] { return room.book().isLoaded(); });
    }

    Instant ago(double mins) const { return clock.now() - minutes(mins); }
    void log(const IncidentId &id, EntryType type, const QString &text, Instant at, const QString &assignee = {}, double box = 0)
    {
        EntryBody body;
        body.type = type;
        body.text = text;
        body.occurred = at;
        body.assignee = assignee;
        body.timeBoxMs = minutes(box).count();
        if (!assignee.isEmpty())
            body.people = QStringList{assignee};
        act(id, EntryLogged{body});
    }
    void act(const IncidentId &id, const Payload &payload)
    {
        const Result<Receipt> result = door->act(id, payload);
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
    }
    IncidentId declare(const QString &title, const char *severity, const QString &commander = QStringLiteral("bob"))
    {
        return door->declare(title, QStringLiteral("dana"), level(severity), commander);
    }
    /// The incident of the specification's picture, eighteen minutes old.
    IncidentId outage()
    {
        const IncidentId id = declare(QStringLiteral("Checkout failing in EU and US"), "SEV-1");
        clock.advance(minutes(18));
        act(id, FieldEdited{Field::CustomerImpact, {QStringLiteral("62 % of payments fail at ACME and Globex")}});
        act(id, FieldEdited{Field::Services, {QStringLiteral("checkout")}});
        act(id, MilestoneRecorded{Milestone::ImpactStarted, MilestoneValue::time(ago(40)), {}});
        act(id, StatusChanged{Status::Investigating, ago(10)});
        act(id, StatusChanged{Status::Mitigating, ago(6)});
        act(id, RoleAssigned{role::Operations, QStringLiteral("alice"), {}, ago(5)});
        act(id, RoleAssigned{role::Scribe, QStringLiteral("dana"), {}, ago(5)});
        act(id, UpdateSent{QStringLiteral("customers"), QStringLiteral("We are looking into it."), ago(4),
                           clock.now() + minutes(4.2)});
        act(id, UpdateSent{QStringLiteral("internal"), QStringLiteral("We are looking into it."), ago(4),
                           clock.now() + minutes(11.67)});
        for (const QString &audience : {QStringLiteral("leadership"), QStringLiteral("status_page")})
            act(id, UpdateSent{audience, QStringLiteral("Checkout is failing."), ago(15), std::nullopt});
        log(id, EntryType::Action, QStringLiteral("@raj DB connection pool"), ago(11), QStringLiteral("raj"), 10);
        log(id, EntryType::Action, QStringLiteral("@alice roll back #checkout"), ago(4), QStringLiteral("alice"), 10.33);
        log(id, EntryType::Action, QStringLiteral("@mia call the payment provider"), ago(3), QStringLiteral("mia"));
        log(id, EntryType::Action, QStringLiteral("@zoe watch error rate"), ago(2), QStringLiteral("zoe"), 30);
        log(id, EntryType::Decision, QStringLiteral("stop the deployment train"), ago(15));
        log(id, EntryType::Decision, QStringLiteral("no failover before 15:00"), ago(9));
        log(id, EntryType::Decision, QStringLiteral("roll back v3.2"), ago(7));
        log(id, EntryType::Decision, QStringLiteral("page the database team"), ago(2));
        return id;
    }
    WallView view(const IncidentId &id)
    {
        const std::shared_ptr<LiveIncident> incident = live(id);
        m_kept.append(incident);
        WallView view{clock.now(), {}};
        for (int row = 0; row < room.book().size(); ++row) {
            if (isActive(room.book().at(row).status))
                view.active.append(room.book().at(row));
        }
        view.incident = &incident->state();
        view.policy = &room.policy();
        view.zones = {QTimeZone("America/New_York"), QTimeZone("Europe/Berlin")};
        return view;
    }

private:
    QVector<std::shared_ptr<LiveIncident>> m_kept;
};

inline const WallRow *rowOf(const WallContent &content, WallRowKind kind, int nth = 0)
{
    for (const WallRow &row : content.rows) {
        if (row.kind == kind && nth-- == 0)
            return &row;
    }
    return nullptr;
}

} // namespace quarterdeck::testing
