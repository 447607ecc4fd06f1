// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist.h"
#include "items/followedincident.h"
#include "items/keyedlistmodel.h"
#include "warroom/liveincident.h"

#include <functional>
#include <memory>

namespace quarterdeck {

/// The checklist of one incident: a heading for each group of steps (the first five minutes, then the phases of the policy) and the steps
/// under it. GUI thread; reads the incident again when it changes and looks at the time when tick() says what it is. Rows come and go one
/// by one, never a reset. Without an incident, or where the policy asks nothing of its level, it is empty. It writes nothing: a view asks
/// the war room. Never fails.
class ChecklistModel : public KeyedListModel
{
    Q_OBJECT
public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool: a heading, no step
        CurrentRole,                    ///< bool: of the phase at hand
        OwnerRole,                      ///< QString as people read it: role, and who has it
        TargetRole,                     ///< QString: the target in the policy's words
        DueAtRole,                      ///< qint64 UTC ms, invalid without a target time
        DoneAtRole,                     ///< qint64 UTC ms, invalid while it is open
        DoneByRole,                     ///< QString, empty when the log shows it by itself
        LateRole,                       ///< bool: past its target, or done after it
    };
    using PolicyOf = std::function<const Policy &(const Incident &)>;

    explicit ChecklistModel(PolicyOf policyOf, QObject *parent = nullptr);
    ~ChecklistModel() override;

    void setIncident(std::shared_ptr<LiveIncident> incident);
    void tick(Instant now);

    /// The step of a row; nullptr for a heading.
    const ChecklistItem *itemAt(int row) const;
    /// What ticking or unticking a row's step asks the war room for.
    ChecklistTicked toggled(int row, Instant at) const;
    int stepCount() const { return m_steps; }
    int doneCount() const { return m_done; }
    int lateCount() const { return m_late; } ///< open and overdue

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    /// Another number of steps is there, done or late.
    void countsChanged();

private:
    struct Row
    {
        QString id; ///< of a heading or a step, unique
        QString title;
        QString owner;
        std::optional<ChecklistItem> item;
        bool current = false;
        bool late = false;
        bool looksLike(const Row &other) const;
    };
    void refresh();
    QVector<Row> rowsNow() const;
    void count();
    QString spoken(const Row &row) const;

    PolicyOf m_policyOf;
    FollowedIncident m_incident{[this] { refresh(); }};
    QVector<Row> m_rows;
    Instant m_now;
    int m_steps = 0, m_done = 0, m_late = 0;
};

} // namespace quarterdeck
