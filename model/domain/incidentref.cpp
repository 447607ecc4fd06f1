// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incidentref.h"

namespace quarterdeck {

namespace {
const QString kAlphabet = QStringLiteral("23456789ABCDEFGHJKMNPQRSTUVWXYZ");
const QString kPrefix = QStringLiteral("INC-");
constexpr int kLength = 6;
} // namespace

QString incidentref::generate(const std::function<quint32(quint32)> &random, const std::function<bool(const QString &)> &taken)
{
    QString ref;
    do {
        ref = kPrefix;
        for (int i = 0; i < kLength; ++i)
            ref += kAlphabet.at(random(static_cast<quint32>(kAlphabet.size())));
    } while (taken(ref));
    return ref;
}

std::optional<QString> incidentref::parse(const QString &text)
{
    QString ref = text.trimmed().toUpper();
    if (!ref.startsWith(kPrefix))
        ref.prepend(kPrefix);
    if (ref.size() != kPrefix.size() + kLength)
        return std::nullopt;
    for (qsizetype i = kPrefix.size(); i < ref.size(); ++i) {
        if (!kAlphabet.contains(ref.at(i)))
            return std::nullopt;
    }
    return ref;
}

} // namespace quarterdeck
