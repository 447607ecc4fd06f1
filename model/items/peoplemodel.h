// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/liveincident.h"

#include <QAbstractListModel>
#include <QSet>

#include <memory>

namespace quarterdeck {

/// One handle as the people list shows it.
struct PersonRow
{
    QString handle;
    bool onIncident = false; ///< holds a role, wrote, or was named in it
    QStringList roles;       ///< held in this incident, canonical
    friend bool operator==(const PersonRow &, const PersonRow &) = default;
};

/// People to choose from: those on the incident first, then everyone this journal has seen, most recent first; searched as you
/// type. GUI thread. Changes arrive row by row, so the chosen person stays chosen. Never fails; without an incident nobody is on it.
class PeopleModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { HandleRole = Qt::UserRole + 1, OnIncidentRole, RolesRole };
    explicit PeopleModel(QObject *parent = nullptr);
    ~PeopleModel() override;

    void setIncident(std::shared_ptr<LiveIncident> incident);
    /// Handles seen anywhere, most recent first.
    void setKnown(const QStringList &handles);
    /// Shows handles that contain all words; empty shows everyone.
    void setSearch(const QString &text);
    const QString &search() const { return m_search; }

    const PersonRow &personAt(int row) const { return m_rows.at(row); }
    int rowOf(const QString &handle) const;
    /// Everyone, found by the search or not.
    int totalCount() const { return m_total; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countsChanged();

private:
    void reload();
    void note(int entryIndex);
    void meet(const QString &handle);
    void refresh();
    QVector<PersonRow> wanted();
    void moveTowards(const QVector<PersonRow> &wanted);

    std::shared_ptr<LiveIncident> m_incident;
    QStringList m_known;
    QStringList m_involved; ///< in order of appearance
    QSet<QString> m_isInvolved;
    QString m_search;
    QVector<PersonRow> m_rows;
    int m_total = 0;
};

} // namespace quarterdeck
