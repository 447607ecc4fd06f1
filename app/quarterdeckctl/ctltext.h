// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plaintext.h"

#include <QCoreApplication>

namespace quarterdeck {

/// The words of the command line: Ctl::tr("…").
struct Ctl
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

/// What somebody typed, as a sentence about it may quote it.
inline QString shown(const QString &word) { return cleaned(word, 40, false); }

} // namespace quarterdeck
