// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace quarterdeck {

/// The words of the command line: Ctl::tr("…").
struct Ctl
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

} // namespace quarterdeck
