// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace quarterdeck {

/// "INC-7K3QZP": six characters of an alphabet without 0/O and 1/I/L, so that it survives a phone line.
/// Made once when an incident is declared and never changed.
namespace incidentref {

/// A fresh ref. `random` returns a uniform number below its argument; `taken` says whether this journal has it already.
QString generate(const std::function<quint32(quint32)> &random, const std::function<bool(const QString &)> &taken);

/// The canonical form of what someone typed ("inc-7k3qzp", "7K3QZP"); nullopt when it cannot be a ref.
std::optional<QString> parse(const QString &text);

} // namespace incidentref
} // namespace quarterdeck
