// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <algorithm>

namespace quarterdeck {

/// A list whose rows stay themselves while it changes: from what is shown to what is to be shown it goes in single steps, so that selection,
/// scroll position and what a person is at survive. GUI thread.
class KeyedListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

protected:
    /// `isSame` says that two rows are about the same thing, `looksLike` that nobody sees a difference between them.
    template <class Row, class IsSame, class LooksLike>
    void become(QVector<Row> &shown, const QVector<Row> &wanted, IsSame isSame, LooksLike looksLike)
    {
        for (int row = int(shown.size()) - 1; row >= 0; --row) {
            if (std::none_of(wanted.begin(), wanted.end(), [&](const Row &one) { return isSame(one, shown.at(row)); })) {
                beginRemoveRows({}, row, row);
                shown.removeAt(row);
                endRemoveRows();
            }
        }
        for (int row = 0; row < wanted.size(); ++row) {
            const auto found = std::find_if(shown.begin() + row, shown.end(), [&](const Row &one) { return isSame(one, wanted.at(row)); });
            const int from = int(found - shown.begin());
            if (found == shown.end()) {
                beginInsertRows({}, row, row);
                shown.insert(row, wanted.at(row));
                endInsertRows();
            } else if (from != row) {
                beginMoveRows({}, from, from, {}, row);
                shown.move(from, row);
                endMoveRows();
            }
            const bool changes = !looksLike(shown.at(row), wanted.at(row));
            shown[row] = wanted.at(row);
            if (changes)
                emit dataChanged(index(row), index(row));
        }
        if (shown.size() > wanted.size()) { // two rows about one thing
            beginRemoveRows({}, int(wanted.size()), int(shown.size()) - 1);
            shown.erase(shown.begin() + wanted.size(), shown.end());
            endRemoveRows();
        }
    }
};

} // namespace quarterdeck
