// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/mitigationcatalogue.h"

#include <QFile>

#include <algorithm>

namespace quarterdeck {

const QVector<Mitigation> &mitigationCatalogue()
{
    static const QVector<Mitigation> catalogue = [] {
        QFile file(QStringLiteral(":/mitigations.json"));
        if (!file.open(QIODevice::ReadOnly))
            return QVector<Mitigation>{};
        const Result<QVector<Mitigation>> read = parseMitigations(file.readAll());
        return read ? *read : QVector<Mitigation>{};
    }();
    return catalogue;
}

const Mitigation *findMitigation(const QString &key)
{
    const QVector<Mitigation> &all = mitigationCatalogue();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&key](const Mitigation &one) { return one.key.compare(key, Qt::CaseInsensitive) == 0; });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace quarterdeck
