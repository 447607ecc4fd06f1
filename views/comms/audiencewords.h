// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clockname.h"
#include "domain/messageplan.h"

namespace quarterdeck {

/// As it stands inside a sentence, "the status page"; the policy's own names as the policy writes them. Any thread.
inline QString audienceInSentence(const QString &audience, const Policy &policy)
{
    const QString name = audienceName(audience, policy), said = clockname::displayAudience(audience);
    return name.compare(said, Qt::CaseInsensitive) == 0 ? said : name;
}

} // namespace quarterdeck
