// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/reviewjob.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace quarterdeck {

/// The incidents behind the figures, newest first until a column is sorted: all of an answer, or those of one mark. GUI thread; holds the
/// answer and an index vector. Rows that stay keep selection and place; what came or went is inserted or removed, unless nearly all changed.
class ReviewIncidentsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        RefColumn,
        TitleColumn,
        SeverityColumn,
        StatusColumn,
        ServicesColumn,
        DeclaredColumn,
        DurationColumn,
        ColumnCount
    };
    enum Role {
        IncidentIdRole = Qt::UserRole + 1, ///< QUuid
        SeverityRankRole,                  ///< int, 0 = not rated
        StatusRole,                        ///< int(Status)
        DurationRole,                      ///< qint64 ms of the headline measure; invalid when it has none
        OpenRole,                          ///< bool
    };
    /// How moments and durations are written; views bring their zone and words.
    struct Texts
    {
        std::function<QString(Instant)> time;
        std::function<QString(const ReviewIncident &)> duration;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTexts(Texts texts);
    /// Another answer; what was picked is let go.
    void setAnswer(const std::shared_ptr<const ReviewAnswer> &answer);
    /// Only these places of the facts; nullopt = all of the answer.
    void pick(const std::optional<QVector<qint32>> &rows);
    bool isPicked() const { return m_picked.has_value(); }
    int total() const { return m_answer ? int(m_answer->report.incidents.size()) : 0; }

    IncidentId incidentAt(int row) const { return factsAt(row).id; }
    int rowOf(const IncidentId &id) const; ///< -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Column -1: newest first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    const ReviewIncident &entryAt(int row) const { return m_answer->report.incidents.at(m_order.at(row)); }
    const IncidentFacts &factsAt(int row) const { return m_answer->facts->rows.at(entryAt(row).row); }
    QVector<int> wantedOrder() const;
    bool comesBefore(int a, int b) const;
    void show(const QVector<int> &order);
    void clear();
    QString text(int row, int column) const;

    std::shared_ptr<const ReviewAnswer> m_answer;
    std::optional<QVector<qint32>> m_picked;
    QVector<int> m_order; ///< places in the report's incidents
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    Texts m_texts;
};

} // namespace quarterdeck
