// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/values.h"

#include <QStringList>

#include <functional>

/// What the war room of an incident is called: "#inc-20241115-checkout". Pure, any thread.
namespace quarterdeck {

/// What a name is made of.
struct ChannelSubject
{
    IncidentKind kind = IncidentKind::Real;
    bool isPrivate = false; ///< then neither title nor service may be in the name: channel lists are read by everyone
    QString ref;            ///< "INC-7K3QZP"
    QString title;
    QStringList services;   ///< the first one counts
    Instant declared;
};

/// "#inc-YYYYMMDD-service": the UTC day of the declaration and the first service, or else the title, or else the ref (always the ref when
/// private). Lower-case ASCII letters, digits and hyphens only, at most 64 characters; a drill's begins with "#drill-", a test's with
/// "#test-". When `isTaken` says so a number is put after it: -2, -3 …
QString channelName(const ChannelSubject &subject, const std::function<bool(const QString &)> &isTaken);

/// The policy's pattern with {channel} (without "#"), {ref} and {date} filled in; empty when the pattern is. What goes in is safe in an address.
QString bridgeLink(const QString &pattern, const QString &channel, const QString &ref, Instant declared);

/// Whether a pattern gives a web address.
bool isBridgePattern(const QString &pattern);

} // namespace quarterdeck
