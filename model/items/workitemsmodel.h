// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocks.h"
#include "items/followedincident.h"
#include "items/keyedlistmodel.h"
#include "warroom/liveincident.h"

#include <memory>

namespace quarterdeck {

/// One row of a work board: an action, a hypothesis or a decision as it stands. A value.
struct WorkItem
{
    EventId entry;
    int number = 0; ///< of the entry
    QString name;   ///< "A7", "H2", "D1"
    QString text;   ///< one line
    QString person; ///< who does it, owns it, or proposed or decided it; empty = nobody
    int state = 0;  ///< ActionInfo::State, HypothesisState or DecisionState
    int group = 0;  ///< rows stand in groups; the board heads each
    bool open = true;
    bool mitigation = false;
    Instant at;                       ///< since when
    std::optional<Instant> dueAt;     ///< the time box, or the end of the round of objections
    std::optional<Instant> settledAt; ///< done, decided, or changed last
    QString reason;                   ///< the result, why it is as it is, or the last objection
    int extensions = 0;
    int objections = 0;
    QVector<int> evidence; ///< numbers of entries
    ClockState loudness = ClockState::Normal;
    friend bool operator==(const WorkItem &, const WorkItem &) = default;
};

/// Open ones by deadline (none = last), done ones by when, the newest first.
bool isDueBefore(const WorkItem &a, const WorkItem &b);

/// What is worked on in one incident, in the order that matters: open first, then what is settled. GUI thread; reads the incident again
/// soon after it changes and looks at the time when tick() says what it is. Rows move, come and go one by one, never a reset. Struck
/// entries are not shown. Without an incident it is empty. Never fails.
class WorkItemsModel : public KeyedListModel
{
    Q_OBJECT
public:
    enum Role {
        EntryIdRole = Qt::UserRole + 1, ///< QUuid
        NameRole,                       ///< QString
        PersonRole,                     ///< QString
        StateRole,                      ///< int
        GroupRole,                      ///< int
        OpenRole,                       ///< bool
        LoudnessRole,                   ///< int, ClockState
        RemainingRole,                  ///< qint64 ms until due, negative = over; invalid when nothing runs
        EvidenceRole,                   ///< QVariantList of int
    };

    explicit WorkItemsModel(QObject *parent = nullptr);
    ~WorkItemsModel() override;

    void setIncident(std::shared_ptr<LiveIncident> incident);
    void tick(Instant now);
    Instant now() const { return m_now; }

    const WorkItem &itemAt(int row) const { return m_rows.at(row); }
    /// The row of an entry; -1 = none.
    int rowOf(const EventId &entry) const;
    int openCount() const;
    /// How many rows are in this state.
    int countOf(int state) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    /// Rows came, went or changed their state.
    void countsChanged();

protected:
    /// In the order of the board; loudness is set afterwards.
    virtual QVector<WorkItem> itemsOf(const Incident &incident) const = 0;
    virtual ClockState loudnessOf(const WorkItem &item, const Incident &incident) const = 0;
    /// What a screen reader says: whole minutes only.
    virtual QString spoken(const WorkItem &item) const = 0;
    /// Minutes left or over, as words; empty when nothing runs.
    QString spokenTime(const WorkItem &item) const;

private:
    void read();

    FollowedIncident m_incident{[this] { read(); }};
    QVector<WorkItem> m_rows;
    Instant m_now;
};

} // namespace quarterdeck
