// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/incidentfilter.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace quarterdeck {

/// Incidents as rows: all of them (the list), or those of one status (a lane of the board), sorted, filtered, and if wanted only
/// the first `limit`. GUI thread; owns index vectors over the book, no incident data. One changed incident is one dataChanged, and
/// one rowsMoved, rowsInserted or rowsRemoved when its place changed; another filter, another order or a bulk load keeps the
/// rows that stay selected and current. Never resets, never fails.
class IncidentBoardModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        SeverityColumn, RefColumn, TitleColumn, StatusColumn, ServicesColumn, CommanderColumn, DeclaredColumn, ActivityColumn,
        EntriesColumn, ColumnCount
    };
    enum Role {
        IncidentIdRole = Qt::UserRole + 1, ///< QUuid
        SummaryRole,        ///< const IncidentSummary *, valid until the next event: what delegates paint from
        RefRole, TitleRole, ServicesRole, CommanderRole, SeverityNameRole, ///< QString
        SeverityRankRole,   ///< int, 0 = not rated
        StatusRole,         ///< int(Status)
        KindRole,           ///< int(IncidentKind)
        PrivateRole,        ///< bool
        VacantSinceRole,    ///< qint64 UTC ms, invalid when there is a commander
        DeclaredRole,       ///< qint64 UTC ms
        ResolvedRole,       ///< qint64 UTC ms, invalid while active
        ActivityRole,       ///< qint64 UTC ms
        EntriesRole,        ///< int
        AccessibleTextRole, ///< QString, the row in one sentence
    };
    /// How a row reads aloud and how a moment is written; views bring their zone and the running time.
    struct Texts
    {
        std::function<QString(const IncidentSummary &)> accessible;
        std::function<QString(Instant)> time;
    };

    explicit IncidentBoardModel(IncidentFilter &filter, std::optional<Status> lane = std::nullopt, QObject *parent = nullptr);

    std::optional<Status> lane() const { return m_lane; }
    void setTexts(Texts texts);

    /// How many rows are shown at most; a negative number shows all.
    void setLimit(int limit);
    int limit() const { return m_limit; }
    int matchCount() const { return int(m_matching.size()); }         ///< pass the filter, shown or not
    int totalCount() const { return int(m_order.size()); }            ///< in this lane at all
    int beyondLimit() const { return matchCount() - m_shown; }        ///< match, but are not shown

    /// SortOrder of the board: active first, then severity, then age (column -1), or by a column.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    const IncidentSummary &summaryAt(int row) const { return m_filter.book().at(m_matching.at(row)); }
    int rowOf(const IncidentId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    /// matchCount(), totalCount() or beyondLimit() may be another now.
    void countsChanged();

private:
    bool belongs(int bookRow) const;
    bool before(int a, int b) const;
    void sortAll();
    void refilter();
    template <class Change>
    void relayout(Change change);
    void insertMany(QVector<int> rows);
    void onInserted(int first, int last);
    void onChanged(int bookRow);
    void insertMatching(int bookRow);
    void removeMatching(int position);
    void fillToLimit();
    int allowed() const;
    QVariant display(const IncidentSummary &summary, int column) const;

    IncidentFilter &m_filter;
    std::optional<Status> m_lane;
    Texts m_texts;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_limit = -1;
    QVector<int> m_order;    ///< book rows that belong here, sorted
    QVector<int> m_matching; ///< those of them that pass the filter; the first m_shown are the model's rows
    int m_shown = 0;
};

/// One lane per status, in the order of the response. GUI thread.
class StatusLanes : public QObject
{
    Q_OBJECT
public:
    /// Lanes of finished incidents show this many until someone asks for all.
    static constexpr int kFinishedShown = 50;
    explicit StatusLanes(IncidentFilter &filter, QObject *parent = nullptr);
    IncidentBoardModel &lane(Status status) const { return *m_lanes[static_cast<size_t>(status)]; }

private:
    std::array<IncidentBoardModel *, kAllStatuses.size()> m_lanes;
};

} // namespace quarterdeck

Q_DECLARE_METATYPE(const quarterdeck::IncidentSummary *)
