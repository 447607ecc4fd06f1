// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "domain/policynode.h"

#include <algorithm>

/// Reading the tables of a profile, once its levels and sources are known. Errors go to the nodes; see PolicyNode.
namespace quarterdeck {

/// The words of "source", each of which must be a key of Policy::sources where the profile lists any.
QString readSource(PolicyNode &node, const Policy &policy);
/// "levels": names of the profile's own levels.
QStringList readLevelNames(PolicyNode &node, const Policy &policy);

/// {"source": …, "note": …, "rows": [ … ]} under `key`; `readRow` reads one row.
template <class Row, class ReadRow>
void readTable(PolicyNode &parent, const QString &key, PolicyTable<Row> &table, const Policy &policy, ReadRow readRow)
{
    parent.object(key, [&](PolicyNode &node) {
        table.source = readSource(node, policy);
        table.note = node.optionalText(QStringLiteral("note"));
        node.rows(QStringLiteral("rows"), [&](PolicyNode &row) { table.rows << readRow(row); });
    });
}

template <class Row>
void checkUnique(PolicyNode &row, const PolicyTable<Row> &table, const QString &key)
{
    if (std::any_of(table.rows.begin(), table.rows.end(), [&key](const Row &other) { return other.key == key; }))
        row.fail(QStringLiteral("key"), QCoreApplication::translate("Policy", "another row has that key"));
}

/// All tables but the matrix and the ladder, and the blocks that are not tables.
void readPolicyTables(PolicyNode &root, Policy &policy);

} // namespace quarterdeck
