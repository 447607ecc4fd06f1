// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/chip.h"
#include "common/timeformat.h"
#include "domain/syncstate.h"

#include <QVector>

#include <utility>

namespace quarterdeck {

/// The shape that stands for the link; each differs without its colour.
enum class LinkShape {
    Joined,  ///< two rings joined: live
    Working, ///< half a ring: connecting, or catching up
    Waiting, ///< an arrow under way: saved here, not yet sent
    Broken,  ///< two rings apart: not reached
    Locked,  ///< a padlock: the login is refused
    Stopped, ///< a barred square: nothing is sent until a person decides
};

/// What a person is told about the link: a few words for the strip, one sentence for whoever asks. Plain values.
struct LinkWords
{
    LinkShape shape = LinkShape::Joined;
    ChipLook look = ChipLook::Quiet;
    QString text;     ///< for the strip
    QString sentence; ///< what it means and what happens next
    /// True of a state that passes by itself in moments: not worth showing before it has lasted.
    bool passing = false;
    QString brief; ///< the text without the server's name, for a narrow strip; empty where the text has none
};

/// Clocks further apart than this are said.
inline constexpr qint64 kSkewSaidMs = 30'000;

/// For every kind but Embedded. Never better than the truth: what is not on the server is counted.
LinkWords linkWords(const SyncState &state, const TimeFormat &time);
/// "This clock is 3 min ahead of the server's." Empty while the clocks agree well enough.
QString skewSentence(qint64 skewMs);
/// Everything known about the link, label and value, for the diagnostics page.
QVector<std::pair<QString, QString>> linkFacts(const SyncState &state, const TimeFormat &time);

} // namespace quarterdeck
