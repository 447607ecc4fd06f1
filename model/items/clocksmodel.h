// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/escalation.h"
#include "items/followedincident.h"
#include "items/keyedlistmodel.h"
#include "warroom/liveincident.h"

#include <functional>
#include <memory>
#include <optional>

namespace quarterdeck {

/// The deadlines of one incident, the loudest first. GUI thread; reads the incident again when it changes and looks at the time when
/// tick() says what it is, so that everything in a window shows the same second. Rows move, come and go one by one, never a reset.
/// Steps, actions and vacancies that were met are not shown; in a flood of alarms only the worst of what is overdue or due. Without an incident it is empty. Never fails.
class ClocksModel : public KeyedListModel
{
    Q_OBJECT
public:
    enum Role {
        ClockRole = Qt::UserRole + 1, ///< QString, a word of clockname.h
        SubjectRole,                  ///< QString
        StateRole,                    ///< int, ClockState
        DueAtRole,                    ///< qint64 UTC ms
        RemainingRole,                ///< qint64 ms until due; negative = over; of a met one, what was left when it was met
        SnoozedUntilRole,             ///< qint64 UTC ms, invalid when it is not snoozed
        AnswerableRole,               ///< bool: overdue, so that it can be acknowledged or snoozed
        EscalationRole,               ///< QString: the tier that is next for this deadline, empty when there is none
    };
    using PolicyOf = std::function<const Policy &(const Incident &)>;

    explicit ClocksModel(PolicyOf policyOf, QObject *parent = nullptr);
    ~ClocksModel() override;

    void setIncident(std::shared_ptr<LiveIncident> incident);
    LiveIncident *incident() const { return m_incident.get(); }
    void tick(Instant now);
    Instant now() const { return m_now; }

    const ClockReading &readingAt(int row) const { return m_rows.at(row).reading; }
    ClockState stateOf(int row) const { return m_rows.at(row).state; }
    /// The unmet clock of the next message to customers and its state; nullopt = nothing is due to them.
    std::optional<std::pair<ClockReading, ClockState>> nextUpdate() const;
    /// The tier that is to be asked by now, because nobody has taken the incident on; nullopt = nobody yet.
    std::optional<Escalation> escalationDue() const;

    /// Only the worst few of what is overdue or due, until it is taken back.
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    /// Some clock is in another state, came or went.
    void statesChanged();

private:
    struct Row
    {
        ClockReading reading;
        ClockState state = ClockState::Normal;
        std::optional<Instant> snoozedUntil;
        bool isSame(const Row &other) const;
        friend bool operator==(const Row &, const Row &) = default;
    };
    void read();
    void refresh();
    QVector<Row> rowsNow() const;
    void collapse(QVector<Row> &rows) const;
    QString tierOf(const Row &row) const;
    QString titleOf(const Row &row) const;
    QString spoken(const Row &row) const;

    PolicyOf m_policyOf;
    FollowedIncident m_incident{[this] { read(); }};
    QVector<ClockReading> m_readings; ///< as of the last change of the incident
    QVector<Row> m_rows;
    std::optional<Escalation> m_escalation; ///< the tier that is next, due or not
    bool m_collapsed = false;
    Instant m_now;
};

} // namespace quarterdeck
