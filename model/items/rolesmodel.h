// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/incidentbook.h"
#include "warroom/liveincident.h"

#include <QAbstractListModel>
#include <QTimer>

#include <memory>
#include <optional>

namespace quarterdeck {

/// One role of an incident and who holds it.
struct RoleSlot
{
    QString role;                  ///< canonical
    QString holder;                ///< empty = vacant
    std::optional<Instant> since;  ///< the holder's tenure began, or the role became vacant; nullopt before anything is loaded
    QStringList also;              ///< other roles the holder has
    QString offeredTo;             ///< commander only: who was asked to take over and has not answered
    int reports = 0;               ///< commander only: how many others have a role or an open action
    friend bool operator==(const RoleSlot &, const RoleSlot &) = default;
};

/// The slots of one incident: the standard roles, then the team's own ones in the order they were first given. GUI thread; keeps
/// its few rows as values and announces exactly what changed. Without an incident it is empty. Never fails.
class RolesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        RoleKeyRole = Qt::UserRole + 1, ///< QString, canonical
        TitleRole,                      ///< QString as people read it
        HolderRole,                     ///< QString, empty = vacant
        SinceRole,                      ///< qint64 UTC ms of the tenure or the vacancy, invalid when unknown
        AlsoRole,                       ///< QStringList of role keys
        OfferedToRole,                  ///< QString
        DigitRole,                      ///< int 1..9 that names the slot, 0 for later ones
        ReportsRole,                    ///< int, of the commander's slot
    };
    explicit RolesModel(QObject *parent = nullptr);
    ~RolesModel() override;

    void setIncident(std::shared_ptr<LiveIncident> incident);
    LiveIncident *incident() const { return m_incident.get(); }

    const RoleSlot &slotAt(int row) const { return m_slots.at(row); }
    int rowOf(const QString &role) const;
    /// The slot of a digit key, or nullptr.
    const RoleSlot *slotOfDigit(int digit) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void refresh();
    std::shared_ptr<LiveIncident> m_incident;
    QVector<RoleSlot> m_slots;
    QTimer m_refreshSoon; ///< entries come in many at once
};

/// The slots an incident shows. Pure.
QVector<RoleSlot> roleSlots(const Incident &incident);

/// More direct reports than this are more than one person can lead.
inline constexpr int kSpanOfControl = 7;

/// How often somebody commanded lately.
struct CommandShare
{
    int held = 0; ///< of the last incidents before this one that had a commander
    int of = 0;
    /// The same person nearly every time: tired, and nobody else learns it.
    bool isTooMuch() const { return of >= 4 && held * 5 >= of * 4; }
    friend bool operator==(const CommandShare &, const CommandShare &) = default;
};
/// Of the five incidents declared before this one. Linear in the book; GUI thread.
CommandShare commandShare(const IncidentBook &book, const IncidentId &incident, Instant declared, const QString &handle);

} // namespace quarterdeck
