// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messageplan.h"
#include "items/keyedlistmodel.h"

#include <functional>

namespace quarterdeck {

/// Who is to be told, as rows: name, what is owed, when it is due, what was sent last. Given its rows by whoever reads the incident; says
/// exactly what changed, so that the selection stays. GUI thread; never fails.
class AudiencesModel final : public KeyedListModel
{
    Q_OBJECT
public:
    enum Role {
        AudienceRole = Qt::UserRole + 1, ///< QString
        OwedRole,                        ///< QString, in words
        StateRole,                       ///< int, ClockState; invalid when nothing is due
        DueAtRole,                       ///< qint64 UTC ms, invalid when nothing is due
        LastAtRole,                      ///< qint64 UTC ms, invalid when nothing was sent
        LastByRole,                      ///< QString
        SentRole,                        ///< int
        WaitingRole,                     ///< int: drafts that wait for the commander
        ToldRole,                        ///< bool: something is owed at this level
        PlannedRole,                     ///< bool: due by the stakeholder plan only; nothing rings for it
    };
    using KeyedListModel::KeyedListModel;

    void setPlans(const QVector<AudiencePlan> &plans, Instant now);
    const QVector<AudiencePlan> &plans() const { return m_plans; }
    int rowOf(const QString &audience) const;
    Instant now() const { return m_now; }
    /// What a screen reader says of a row, in the words of the view.
    void setSpoken(std::function<QString(int)> words) { m_spoken = std::move(words); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QVector<AudiencePlan> m_plans;
    std::function<QString(int)> m_spoken;
    Instant m_now;
};

/// What was sent and written, newest first, and what became of each promise. As AudiencesModel.
class UpdatesModel final : public KeyedListModel
{
    Q_OBJECT
public:
    using KeyedListModel::KeyedListModel;

    void setRecords(const QVector<MessageRecord> &records);
    const MessageRecord &recordAt(int row) const { return m_records.at(row); }
    void setSpoken(std::function<QString(int)> words) { m_spoken = std::move(words); }

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: the text; the views word the rest from recordAt().
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QVector<MessageRecord> m_records;
    std::function<QString(int)> m_spoken;
};

} // namespace quarterdeck
