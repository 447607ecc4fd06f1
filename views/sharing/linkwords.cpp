// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/linkwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace quarterdeck {

namespace {

/// The context of this file's words.
struct Say
{
    Q_DECLARE_TR_FUNCTIONS(LinkWords)
};

int counted(qint64 n) { return int(std::min<qint64>(n, std::numeric_limits<int>::max())); }

QString joined(const QString &state, const QString &detail)
{
    return detail.isEmpty() ? state : state + QStringLiteral(" · ") + detail;
}

QString notSent(const SyncState &state)
{
    const int unsent = counted(state.unsent);
    return unsent > 0 ? Say::tr("%n not yet sent", nullptr, unsent) : QString();
}

QString entries(const SyncState &state)
{
    const int unsent = counted(state.unsent);
    return Say::tr("%n entry(s)", nullptr, unsent);
}

LinkWords live(const SyncState &state, const TimeFormat &time)
{
    const int unsent = counted(state.unsent);
    if (!state.mayWrite) {
        const QString kept = state.unsent > 0 ? Say::tr("%n kept here only", nullptr, unsent) : state.server;
        return {LinkShape::Joined, state.unsent > 0 ? ChipLook::Outlined : ChipLook::Quiet, joined(Say::tr("Read only"), kept),
                Say::tr("%1 may read here but not write; what is typed stays on this computer.").arg(state.login)};
    }
    if (state.unsent > 0)
        return {
            LinkShape::Waiting, ChipLook::Outlined,
            joined(Say::tr("Saved here"), Say::tr("%n not yet sent since %1", nullptr, unsent).arg(time.time(state.unsentSince))),
            Say::tr("Connected to %1. %2 will be sent; they are safe on this computer meanwhile.")
                .arg(state.server, entries(state)),
            true};
    if (!state.upToDate)
        return {LinkShape::Working,
                ChipLook::Quiet,
                joined(Say::tr("Catching up"), state.server),
                Say::tr("Connected to %1; what others wrote is still being read.").arg(state.server),
                true,
                Say::tr("Catching up")};
    return {LinkShape::Joined,
            ChipLook::Quiet,
            joined(Say::tr("Live"), state.server),
            Say::tr("Connected to %1 as %2. Everything is on the server.").arg(state.server, state.login),
            false,
            Say::tr("Live")};
}

} // namespace

LinkWords linkWords(const SyncState &state, const TimeFormat &time)
{
    const QString since = time.time(state.since);
    const QString unsent = notSent(state);
    switch (state.kind) {
    case SyncState::Kind::Embedded:
        return {};
    case SyncState::Kind::Connecting:
        return {LinkShape::Working, ChipLook::Quiet, joined(Say::tr("Connecting…"), unsent),
                Say::tr("Connecting to %1. Logging works meanwhile.").arg(state.server)};
    case SyncState::Kind::Live:
        return live(state, time);
    case SyncState::Kind::Offline: {
        QString sentence = Say::tr("Offline since %1. Logging works.").arg(since);
        if (state.unsent > 0)
            sentence = Say::tr("Offline since %1. Logging works; %2 will be sent when back.").arg(since, entries(state));
        return {LinkShape::Broken, ChipLook::Due, joined(Say::tr("Offline since %1").arg(since), unsent), sentence};
    }
    case SyncState::Kind::NeedsLogin:
        return {LinkShape::Locked, ChipLook::Due, joined(Say::tr("Not logged in"), unsent),
                joined(state.why.message, {}) + QLatin1Char(' ') + Say::tr("Logging works; log in to send it.")};
    case SyncState::Kind::Stopped:
        return {LinkShape::Stopped, ChipLook::Due, joined(Say::tr("Not sending"), unsent),
                state.why.message + QLatin1Char(' ')
                    + Say::tr("Logging works; what you write stays on this computer until this is settled.")};
    }
    return {};
}

QString skewSentence(qint64 skewMs)
{
    if (std::abs(skewMs) <= kSkewSaidMs)
        return {};
    const QString much = TimeFormat::spoken(Milliseconds(std::abs(skewMs)));
    return skewMs > 0
             ? Say::tr("This computer's clock is %1 ahead of the server's. Times typed here are wrong by as much; set the clock.")
                   .arg(much)
             : Say::tr("This computer's clock is %1 behind the server's. Times typed here are wrong by as much; set the clock.")
                   .arg(much);
}

QVector<std::pair<QString, QString>> linkFacts(const SyncState &state, const TimeFormat &time)
{
    if (state.kind == SyncState::Kind::Embedded)
        return {{Say::tr("Shared database"), Say::tr("None: this journal is on this computer only.")}};
    const LinkWords words = linkWords(state, time);
    QVector<std::pair<QString, QString>> facts{
        {Say::tr("Link"), words.text},
        {Say::tr("Means"), words.sentence},
        {Say::tr("Since"), time.dateTime(state.since)},
        {Say::tr("Server"), state.server},
        {Say::tr("Login"), state.login.isEmpty() ? Say::tr("not known yet") : state.login},
        {Say::tr("May write"), state.mayWrite ? Say::tr("yes") : Say::tr("no")},
        {Say::tr("Compared with the server"),
         state.upToDate ? Say::tr("yes, everything is equal") : Say::tr("not since the last change")},
        {Say::tr("Not yet sent"),
         state.unsent > 0 ? Say::tr("%1 since %2").arg(state.unsent).arg(time.dateTime(state.unsentSince)) : QStringLiteral("0")},
        {Say::tr("Refused by the server"), QString::number(state.refused)},
        {Say::tr("Clock against the server's"), Say::tr("%1 ms").arg(state.skewMs)},
    };
    if (!state.why.message.isEmpty() && state.kind == SyncState::Kind::Offline)
        facts.insert(2, {Say::tr("Why"), state.why.message});
    return facts;
}

} // namespace quarterdeck
