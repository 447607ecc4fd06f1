// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

namespace quarterdeck::testing {

// Whether a text that came out of the program does more than say something. Each gives what it found, empty = nothing.

/// "U+202E" for the first character that isHostileCharacter().
QString hostileCharacterIn(const QString &text);
/// The same in bytes that go to a terminal; what is no UTF-8 is found, too.
QString hostileByteIn(const QByteArray &output);

/// The first tag, attribute or entity that the HTML writer has no reason to write: HTML knows no markup without "<" or "&".
QString strayMarkup(const QString &html);

/// The first cell of a CSV file that a spreadsheet would compute.
QString computedCellIn(const QByteArray &csv);

} // namespace quarterdeck::testing
