// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/iconset.h"
#include "domain/severitymatrix.h"

#include <QAbstractTableModel>

namespace quarterdeck {

/// The severity matrix while it is answered: criteria by levels, worst level first. Holds its own copy of the policy's matrix and the
/// answers; nothing is written. GUI thread.
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        MarkRole = Qt::UserRole + 1, ///< Mark of the cell
        LevelRole,                   ///< rank of the column
        DecidesRole                  ///< bool: the row is one that decides the result
    };
    enum class Mark { None, Chosen, Unsure }; ///< Unsure: the milder of two, which does not count

    MatrixModel(const Policy &policy, const MatrixAnswers &answers, const IconSet &icons, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const MatrixAnswers &answers() const { return m_answers; }
    std::optional<MatrixResult> result() const { return m_result; }
    /// Picks the level of the column; unsure = it or the next milder one (of the mildest: it or the one above).
    void pick(int row, int column, bool unsure);
    void clear(int row);
    /// The column that a digit means; -1 for none.
    int columnOfDigit(QChar digit) const;

signals:
    void answersChanged();

private:
    Mark markOf(int row, int column) const;
    QString spoken(int row, int column) const;
    void changed();

    Policy m_policy;
    MatrixAnswers m_answers;
    std::optional<MatrixResult> m_result;
    IconSet m_icons;
};

} // namespace quarterdeck
