// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guidance.h"
#include "items/followedincident.h"
#include "items/keyedlistmodel.h"
#include "warroom/liveincident.h"

#include <QSet>

#include <functional>
#include <memory>

namespace quarterdeck {

/// What the policy says about the moment at hand, as short rows: the phase, the war room, the escalation ladder, who answers for what, the
/// three priorities, what the commander leaves to others. Sections fold; a folded one says in its heading what matters most. GUI thread;
/// reads the incident again when it changes and looks at the time when tick() says what it is. Rows come and go one by one, never a reset.
/// Texts are the policy's, translated where they are shipped. Without an incident it is empty. Never fails.
class GuidanceModel : public KeyedListModel
{
    Q_OBJECT
public:
    enum class Section { Phase, WarRoom, Escalation, Parts, Priorities, DoesNot };
    enum class Kind {
        Phase,   ///< the phase at hand: title, what it is for, what tells that it went well
        Heading, ///< of a section; folds and unfolds it
        Channel, ///< Enter copies it
        Bridge,  ///< Enter opens it
        Offer,   ///< Enter opens a war room
        Line,
        Step,    ///< of the ladder
    };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int, Kind
        SectionRole,                 ///< int, Section
        DetailRole,                  ///< QString: the second, quieter part of a row
        FoldedRole,                  ///< bool, of headings
        MarkedRole,                  ///< bool: a step that is reached, a part of one's own
        SparedRole,                  ///< bool: a step that nobody had to climb
    };
    using PolicyOf = std::function<const Policy &(const Incident &)>;
    /// How a time of day is written; the view's.
    using TimeText = std::function<QString(Instant)>;

    GuidanceModel(PolicyOf policyOf, QString me, QObject *parent = nullptr);
    ~GuidanceModel() override;

    void setIncident(std::shared_ptr<LiveIncident> incident);
    void setTimeText(TimeText text);
    void tick(Instant now);
    /// Folds or unfolds the section of a row.
    void toggle(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Row
    {
        Section section = Section::Phase;
        Kind kind = Kind::Line;
        QString id; ///< unique, stable while what it is about is the same
        QString title, detail;
        bool folded = false, marked = false, spared = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    class Writer;
    void refresh();

    PolicyOf m_policyOf;
    QString m_me;
    TimeText m_timeText;
    FollowedIncident m_incident{[this] { refresh(); }};
    QVector<Row> m_rows;
    QSet<Section> m_folded{Section::Priorities, Section::DoesNot};
    Instant m_now;
};

} // namespace quarterdeck
