// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "warroom/liveincident.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>
#include <memory>

namespace quarterdeck {

/// Which entries the timeline shows. An empty part lets everything through; all parts must agree.
struct TimelineFilter
{
    QSet<EntryType> types;
    QString person;             ///< handle that wrote it, is named in it or is assigned
    QString words;              ///< all of them, in any order, case and diacritics do not matter
    bool hideAutomatic = false; ///< notes of the console itself
    bool isEmpty() const { return types.isEmpty() && person.isEmpty() && words.trimmed().isEmpty() && !hideAutomatic; }
    friend bool operator==(const TimelineFilter &, const TimelineFilter &) = default;
};

/// The timeline of one incident as rows: by occurred time, ties by number, newest at the bottom. GUI thread; owns only an index
/// vector, the entries stay in the LiveIncident it shares. A new entry is one rowsInserted (at the end, or where its time puts it),
/// an amendment one dataChanged (and one rowsMoved when its time changed); it resets only when it is given another incident.
/// Never fails: without an incident it is empty.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, TimeColumn, TypeColumn, AuthorColumn, TextColumn, ColumnCount };
    enum Role {
        EntryIdRole = Qt::UserRole + 1, ///< QUuid of the EntryLogged event
        NumberRole,                     ///< int, 1..n in log order
        OccurredRole,                   ///< qint64, UTC milliseconds
        RecordedRole,                   ///< qint64, UTC milliseconds
        TypeRole,                       ///< int(EntryType)
        TextRole,                       ///< QString, plain: typed text or the console's note in the reader's language
        AuthorRole,                     ///< QString: who wrote it; for automatic entries who caused it
        PeopleRole,                     ///< QStringList of handles named in it
        AutomaticRole,                  ///< bool
        StruckRole,                     ///< bool
        StrikeReasonRole,               ///< QString, "" when none was given
        AmendedRole,                    ///< bool
        ApproximateRole,                ///< bool: the time was typed with "?"
        LateRole,                       ///< bool: recorded more than two minutes after it occurred
        PendingRole,                    ///< bool: not yet ordered
        ActionRole,                     ///< ActionInfo, or an invalid variant
        VersionsRole,                   ///< QVector<EntryVersion>, oldest first
        AccessibleTextRole,             ///< QString: the whole row in one sentence, for screen readers
    };
    /// How times read in DisplayRole and AccessibleTextRole; views pass their zone's formatter. Default: UTC "14:22:00Z".
    using TimeText = std::function<QString(Instant)>;

    explicit TimelineModel(QObject *parent = nullptr);
    ~TimelineModel() override;

    /// Shows another incident (nullptr: none). The only thing that resets the model, besides that incident's loaded().
    void setIncident(std::shared_ptr<LiveIncident> incident);
    LiveIncident *incident() const { return m_incident.get(); }

    /// Rows that still match stay selected and current. Keystroke cost: one pass over pre-folded text.
    void setFilter(const TimelineFilter &filter);
    const TimelineFilter &filter() const { return m_filter; }
    /// Entries of the incident, shown or not; hiddenCount() of them do not match the filter.
    int totalCount() const { return int(m_occurred.size()); }
    int hiddenCount() const { return totalCount() - int(m_order.size()); }

    void setTimeText(TimeText timeText);

    /// The entry in this row; valid until the next event. row must be in range.
    const Entry &entryAt(int row) const;
    /// Row of an entry, or -1 when it is unknown or filtered out. O(log n).
    int rowOf(const EventId &entry) const;
    int rowOfNumber(int number) const;
    /// Row of the entry whose action has this name ("A7"), or -1.
    int rowOfAction(const QString &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    /// hiddenCount() or totalCount() may be another now.
    void countsChanged();

private:
    bool before(int a, int b) const;
    bool matches(int entryIndex) const;
    int rowOfIndex(int entryIndex) const;
    void reload();
    void onAdded(int entryIndex);
    void onChanged(int entryIndex);
    void onOrderAboutToChange();
    void onOrderChanged();
    void remember(int entryIndex);
    QVariant display(const Entry &entry, int column) const;
    QString accessibleText(const Entry &entry) const;

    std::shared_ptr<LiveIncident> m_incident;
    TimelineFilter m_filter;
    QStringList m_words;           ///< m_filter.words, folded and split
    TimeText m_timeText;
    QVector<int> m_order;          ///< row -> index in entries, sorted
    QVector<qint64> m_occurred;    ///< by index in entries: the time each is sorted under
    QModelIndexList m_persistent;  ///< while the order changes
    QVector<EventId> m_persistentIds;
    mutable QVector<QString> m_folded; ///< by index in entries, made when a word filter first needs it
};

/// Who a row is "by": the author, or for an automatic note the person who caused it.
QString authorOf(const Entry &entry);
/// Handles an entry has to do with: named in it, assigned, or its author.
bool concerns(const Entry &entry, const QString &handle);

} // namespace quarterdeck

Q_DECLARE_METATYPE(quarterdeck::ActionInfo)
Q_DECLARE_METATYPE(quarterdeck::EntryVersion)
