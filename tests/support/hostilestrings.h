// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace quarterdeck::testing {

/// A text that somebody could type or send to make a program do something other than show it.
struct HostileString
{
    QString name; ///< what it tries, for messages
    QString text;
};

/// The folder that hostile references name: it does not exist, and whoever looks for it has followed one.
inline constexpr char kCanary[] = "/quarterdeck-canary";
/// Where hostile references to the network lead: nothing listens there.
inline constexpr int kCanaryPort = 9;

/// The same ones in the same order on each call. fifo: a named pipe that blocks whoever opens it.
QVector<HostileString> hostileStrings(const QString &fifo);

/// True for what may not reach a terminal or a person's eyes as it is: control characters other than line end and tab, and what reverses
/// the direction of writing.
bool isHostileCharacter(char32_t c);

} // namespace quarterdeck::testing
