// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "domain/scribegrammar.h"

#include <QVector>

namespace quarterdeck {

/// A way to put right what the line probably does not mean: another time, or another name.
struct LineChoice
{
    QString text;                ///< on the button
    std::optional<Instant> time; ///< takes the place of the typed time …
    QString word;                ///< … or this person …
    QString replacement;         ///< … is replaced by that one
    friend bool operator==(const LineChoice &, const LineChoice &) = default;
};

/// A sentence with at most two choices, shown while the line is typed; Enter logs the line as it is all the same.
struct LineOffer
{
    QString sentence; ///< empty: nothing to offer now
    QVector<LineChoice> choices;
    friend bool operator==(const LineOffer &, const LineOffer &) = default;
};

/// What the line as read deserves: a clock time that was taken for yesterday's, or a finished name that nobody has. Pure.
LineOffer offerOf(const ParsedLine &line, const ScribeContext &context, qsizetype typed, const TimeFormat &format);

/// For a line whose time lies ahead: that time of day when it was last seen, and now. Empty for every other line. Pure.
QVector<LineChoice> timeChoices(const ParsedLine &line, const ScribeContext &context, const TimeFormat &format);

} // namespace quarterdeck
