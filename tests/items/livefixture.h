// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeclock.h"
#include "fakedoor.h"
#include "warroom/liveincident.h"

#include <QTest>
#include <QTimer>

#include <memory>

namespace quarterdeck {

/// One declared incident, live, on a door in memory; what is done to it has arrived when the call returns.
struct LiveFixture
{
    FakeClock clock;
    FakeDoor door{clock};
    IncidentId id = door.declare(QStringLiteral("Checkout failing"));
    std::shared_ptr<LiveIncident> incident = std::make_shared<LiveIncident>(door, id);

    LiveFixture()
    {
        await([this] { return incident->isLoaded(); });
        bool turned = false; // what came in while it loaded is folded in the turn after
        QTimer::singleShot(0, incident.get(), [&turned] { turned = true; });
        await([&turned] { return turned; });
    }
    Receipt act(const Payload &payload, const QString &author = QStringLiteral("dana"))
    {
        const Result<Receipt> receipt = door.act(id, payload, author);
        if (!receipt)
            qFatal("%s", qPrintable(receipt.error().message));
        await([this] { return incident->state().lastSeq == door.stateOf(id)->lastSeq; });
        return *receipt;
    }

    template <class Condition>
    static void await(Condition condition)
    {
        if (!QTest::qWaitFor(condition))
            qFatal("It did not happen.");
    }
};

} // namespace quarterdeck
