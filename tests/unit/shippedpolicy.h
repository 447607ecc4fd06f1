// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <QFile>

namespace quarterdeck::testing {

inline QByteArray shippedDocument(const QString &name)
{
    QFile file(QStringLiteral(":/policies/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a shipped policy is missing");
    return file.readAll();
}

inline Policy shipped(const QString &name)
{
    Result<Policy> policy = parsePolicy(shippedDocument(name));
    if (!policy)
        qFatal("%s", qPrintable(policy.error().message));
    return policy.value();
}

inline QStringList shippedNames()
{
    return {QStringLiteral("four-level"), QStringLiteral("five-level"), QStringLiteral("zero-based")};
}

} // namespace quarterdeck::testing
