// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace quarterdeck {

/// A text of a policy profile as people read it: the shipped profiles' words in the interface's language, a team's own as they are. Any
/// thread that may translate.
QString policyText(const QString &text);

/// What of the shipped profiles the window shows, where the translation tools find it; a test holds it against the profiles.
QVector<const char *> shippedPolicyTexts();

} // namespace quarterdeck
