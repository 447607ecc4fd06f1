// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "domain/scribegrammar.h"

#include <QVector>

namespace quarterdeck {

/// One thing the console understood from the line, as a short word or two.
struct LineChip
{
    enum class Kind { Amending, Time, Type, Person, Role, Service, Ref, Link, TimeBox, Command, Stamps };
    Kind kind = Kind::Time;
    QString text;
    bool attention = false;        ///< amber: probably not what was meant
    bool quiet = false;            ///< an assumption the line did not state
    std::optional<EntryType> type; ///< for Kind::Type: which drawing
    QString replace;               ///< for a misspelt person: the word in the line …
    QString replacement;           ///< … and what it was probably meant to be
    friend bool operator==(const LineChip &, const LineChip &) = default;
};

/// The chips of a parsed line in reading order. Pure. amendedNumber is 0 unless an entry is being amended.
QVector<LineChip> chipsOf(const ParsedLine &line, const ScribeContext &context, const TimeFormat &format, int amendedNumber = 0);

/// All chips in one sentence, for screen readers.
QString spoken(const QVector<LineChip> &chips);

} // namespace quarterdeck
