// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scribegrammar.h"

namespace quarterdeck {

/// How far into a text the scribe's grammar looks for mentions, links and time boxes. Anything further is text only, so that
/// a pasted log file costs no more than a long entry.
inline constexpr qsizetype kMentionLimit = qsizetype(64) * 1024;

/// Finds people, roles, services, refs and URLs in an entry's text, in order, without overlaps; offsets count QChars of
/// `text`. Pure and total, linear in the first kMentionLimit characters. Rules:
///  - `@name` and `#service` start a word (after a blank, an opening bracket or quote, a comma or a semicolon, or joined to
///    another mention by / + & or |) and a letter follows; inside they may have letters, digits and . _ -; 64 at most.
///    bob@corp.com, C# and #3 are text. People are lower case; services stay as typed.
///  - `@comms(@carol)`: any word before "(@" is a role; a lone `@ic`, `@comms`, … is one too unless it is a known person.
///  - `A7` as a word of its own is the ref of an action; "a7" is the same.
///  - scheme://… is one URL: nothing inside it is a mention; punctuation at its end is not part of it.
QVector<ScribeToken> findMentions(QStringView text, const QStringList &knownPeople);

} // namespace quarterdeck
