// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <QFile>

namespace quarterdeck::testing {

/// A profile as it ships, by its name. The binary links quarterdeck_resources.
inline QByteArray shippedPolicyDocument(const QString &name = QStringLiteral("four-level"))
{
    QFile file(QStringLiteral(":/policies/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the shipped policy is missing");
    return file.readAll();
}

inline Policy shippedPolicy(const QString &name = QStringLiteral("four-level"))
{
    Result<Policy> policy = parsePolicy(shippedPolicyDocument(name));
    if (!policy)
        qFatal("%s", qPrintable(policy.error().message));
    return std::move(policy).value();
}

} // namespace quarterdeck::testing
