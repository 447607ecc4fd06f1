// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/themestore.h"
#include "domain/policy.h"
#include "support/fakeclock.h"
#include "support/fakedoor.h"
#include "support/shippedpolicy.h"
#include "warroom/warroom.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace quarterdeck::testing {

/// A war room in memory for dana, on a clock that stands still, with settings and state in a folder of its own.
struct ShellRig
{
    ShellRig()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        qputenv("XDG_STATE_HOME", folder.path().toUtf8());
    }
    QString journal() const { return folder.filePath(QStringLiteral("journal.db")); }
    /// The live incident, loaded.
    std::shared_ptr<LiveIncident> live(const IncidentId &id)
    {
        std::shared_ptr<LiveIncident> incident = room.open(id);
        if (!QTest::qWaitFor([&incident] { return incident->isLoaded(); }))
            qFatal("the incident was not loaded");
        return incident;
    }
    SeverityLevel level(const char *name) const { return *room.policy().levelFrom(QString::fromLatin1(name)); }

    QTemporaryDir folder;
    FakeClock clock;
    FakeDoor *door = new FakeDoor(clock); ///< the room's
    ThemeStore themes;
    WarRoom room{std::unique_ptr<Door>(door), clock, shippedPolicy(), QStringLiteral("dana"), journal()};
};

} // namespace quarterdeck::testing
