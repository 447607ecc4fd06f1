// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelinemodel.h"

#include "items/foldedtext.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <numeric>

namespace quarterdeck {

namespace {

constexpr Milliseconds kLate{120000};

QString utcTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone::utc()).toString(u"HH:mm:ss") + u'Z';
}

bool isLate(const Entry &entry)
{
    return !entry.isAutomatic() && entry.recorded - entry.body.occurred > kLate;
}

} // namespace

QString authorOf(const Entry &entry)
{
    return entry.isAutomatic() && !entry.automatic.by.isEmpty() ? entry.automatic.by : entry.author;
}

bool concerns(const Entry &entry, const QString &handle)
{
    return authorOf(entry) == handle || entry.body.assignee == handle || entry.body.people.contains(handle);
}

TimelineModel::TimelineModel(QObject *parent) : QAbstractTableModel(parent), m_timeText(utcTime) {}

TimelineModel::~TimelineModel() = default;

void TimelineModel::setIncident(std::shared_ptr<LiveIncident> incident)
{
    if (incident == m_incident)
        return;
    if (m_incident)
        m_incident->disconnect(this);
    m_incident = std::move(incident);
    if (m_incident) {
        connect(m_incident.get(), &LiveIncident::loaded, this, &TimelineModel::reload);
        connect(m_incident.get(), &LiveIncident::entryAdded, this, &TimelineModel::onAdded);
        connect(m_incident.get(), &LiveIncident::entryChanged, this, &TimelineModel::onChanged);
        connect(m_incident.get(), &LiveIncident::orderAboutToChange, this, &TimelineModel::onOrderAboutToChange);
        connect(m_incident.get(), &LiveIncident::orderChanged, this, &TimelineModel::onOrderChanged);
    }
    reload();
}

void TimelineModel::reload()
{
    beginResetModel();
    m_order.clear();
    m_occurred.clear();
    m_folded.clear();
    if (m_incident) {
        const int count = int(m_incident->state().entries.size());
        m_occurred.reserve(count);
        for (int i = 0; i < count; ++i) {
            remember(i);
            if (matches(i))
                m_order.append(i);
        }
        std::sort(m_order.begin(), m_order.end(), [this](int a, int b) { return before(a, b); });
    }
    endResetModel();
    emit countsChanged();
}

void TimelineModel::onOrderAboutToChange()
{
    emit layoutAboutToBeChanged();
    m_persistent = persistentIndexList();
    m_persistentIds.clear();
    for (const QModelIndex &index : std::as_const(m_persistent))
        m_persistentIds.append(entryAt(index.row()).id);
}

/// Other numbers, perhaps entries more: rows keep their identity, so that selection and scroll stay with what they were on.
void TimelineModel::onOrderChanged()
{
    const int count = int(m_incident->state().entries.size());
    m_occurred.clear();
    m_folded.clear();
    m_order.clear();
    for (int i = 0; i < count; ++i) {
        remember(i);
        if (matches(i))
            m_order.append(i);
    }
    std::sort(m_order.begin(), m_order.end(), [this](int a, int b) { return before(a, b); });
    for (qsizetype i = 0; i < m_persistent.size(); ++i) {
        const int row = rowOf(m_persistentIds.at(i));
        changePersistentIndex(m_persistent.at(i), row < 0 ? QModelIndex() : index(row, m_persistent.at(i).column()));
    }
    m_persistent.clear();
    emit layoutChanged();
    emit countsChanged();
}

void TimelineModel::setFilter(const TimelineFilter &filter)
{
    if (filter == m_filter)
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QVector<int> entries;
    for (const QModelIndex &index : before)
        entries.append(m_order.at(index.row()));

    m_filter = filter;
    m_words = foldedWords(filter.words);
    QVector<int> all(m_occurred.size());
    std::iota(all.begin(), all.end(), 0);
    all.removeIf([this](int i) { return !matches(i); });
    std::sort(all.begin(), all.end(), [this](int a, int b) { return this->before(a, b); });
    m_order = all;

    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rowOfIndex(entries.at(i));
        changePersistentIndex(before.at(i), row < 0 ? QModelIndex() : index(row, before.at(i).column()));
    }
    emit layoutChanged();
    emit countsChanged();
}

void TimelineModel::setTimeText(TimeText timeText)
{
    m_timeText = std::move(timeText);
    if (!m_order.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DisplayRole, AccessibleTextRole});
}

const Entry &TimelineModel::entryAt(int row) const
{
    return m_incident->state().entries.at(m_order.at(row));
}

bool TimelineModel::before(int a, int b) const
{
    return m_occurred[a] != m_occurred[b] ? m_occurred[a] < m_occurred[b] : a < b;
}

int TimelineModel::rowOfIndex(int entryIndex) const
{
    if (entryIndex < 0 || entryIndex >= m_occurred.size())
        return -1;
    const auto it = std::lower_bound(m_order.cbegin(), m_order.cend(), entryIndex, [this](int a, int b) { return before(a, b); });
    return it != m_order.cend() && *it == entryIndex ? int(it - m_order.cbegin()) : -1;
}

int TimelineModel::rowOf(const EventId &entry) const
{
    return m_incident ? rowOfIndex(m_incident->state().indexOfEntry.value(entry, -1)) : -1;
}

int TimelineModel::rowOfNumber(int number) const
{
    return rowOfIndex(number - 1);
}

int TimelineModel::rowOfAction(const QString &name) const
{
    return m_incident ? rowOfIndex(m_incident->state().indexOfAction.value(name, -1)) : -1;
}

bool TimelineModel::matches(int entryIndex) const
{
    const Entry &entry = m_incident->state().entries.at(entryIndex);
    if (m_filter.hideAutomatic && entry.isAutomatic())
        return false;
    if (!m_filter.types.isEmpty() && !m_filter.types.contains(entry.body.type))
        return false;
    if (!m_filter.person.isEmpty() && !concerns(entry, m_filter.person))
        return false;
    if (m_words.isEmpty())
        return true;
    if (m_folded.size() < m_occurred.size())
        m_folded.resize(m_occurred.size());
    QString &folded = m_folded[entryIndex];
    if (folded.isNull())
        folded = foldedText(entryText(entry) + u'\n' + authorOf(entry) + u'\n' + (entry.action ? entry.action->name : QString()));
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return folded.contains(word); });
}

void TimelineModel::remember(int entryIndex)
{
    if (entryIndex >= m_occurred.size())
        m_occurred.resize(entryIndex + 1);
    m_occurred[entryIndex] = m_incident->state().entries.at(entryIndex).body.occurred.ms;
    if (entryIndex < m_folded.size())
        m_folded[entryIndex] = QString();
}

void TimelineModel::onAdded(int entryIndex)
{
    if (entryIndex < m_occurred.size())
        return; // a reload already counted it
    remember(entryIndex);
    if (matches(entryIndex)) {
        const auto it = std::lower_bound(m_order.cbegin(), m_order.cend(), entryIndex, [this](int a, int b) { return before(a, b); });
        const int row = int(it - m_order.cbegin());
        beginInsertRows({}, row, row);
        m_order.insert(row, entryIndex);
        endInsertRows();
    }
    emit countsChanged();
}

void TimelineModel::onChanged(int entryIndex)
{
    if (entryIndex >= m_occurred.size())
        return;
    const int from = rowOfIndex(entryIndex);
    const bool shown = from >= 0;
    const qint64 occurredBefore = m_occurred.at(entryIndex);
    remember(entryIndex);
    const bool matching = matches(entryIndex);
    if (shown && (!matching || m_occurred.at(entryIndex) != occurredBefore)) {
        // Taken out first: the others stay sorted, so its new place can be looked up among them.
        QVector<int> others = m_order;
        others.remove(from);
        const auto it = std::lower_bound(others.cbegin(), others.cend(), entryIndex, [this](int a, int b) { return before(a, b); });
        const int to = int(it - others.cbegin());
        if (!matching) {
            beginRemoveRows({}, from, from);
            m_order = others;
            endRemoveRows();
            emit countsChanged();
            return;
        }
        if (to != from) {
            beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
            others.insert(to, entryIndex);
            m_order = others;
            endMoveRows();
        }
    } else if (!shown && matching) {
        const auto it = std::lower_bound(m_order.cbegin(), m_order.cend(), entryIndex, [this](int a, int b) { return before(a, b); });
        const int row = int(it - m_order.cbegin());
        beginInsertRows({}, row, row);
        m_order.insert(row, entryIndex);
        endInsertRows();
        emit countsChanged();
        return;
    }
    if (matching) {
        const int row = rowOfIndex(entryIndex);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::display(const Entry &entry, int column) const
{
    switch (column) {
    case NumberColumn:
        return entry.number;
    case TimeColumn:
        return m_timeText(entry.body.occurred);
    case TypeColumn:
        return displayName(entry.body.type);
    case AuthorColumn:
        return entry.isAutomatic() ? authorOf(entry) : authorText(entry);
    case TextColumn:
        return entryText(entry);
    default:
        return {};
    }
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(entry, index.column());
    case Qt::AccessibleTextRole:
    case AccessibleTextRole:
        return accessibleText(entry);
    case EntryIdRole:
        return entry.id.uuid();
    case NumberRole:
        return entry.number;
    case OccurredRole:
        return entry.body.occurred.ms;
    case RecordedRole:
        return entry.recorded.ms;
    case TypeRole:
        return int(entry.body.type);
    case TextRole:
        return entryText(entry);
    case AuthorRole:
        return entry.isAutomatic() ? authorOf(entry) : authorText(entry);
    case PeopleRole:
        return entry.body.people;
    case AutomaticRole:
        return entry.isAutomatic();
    case StruckRole:
        return entry.struck;
    case StrikeReasonRole:
        return entry.strikeReason;
    case AmendedRole:
        return entry.isAmended();
    case ApproximateRole:
        return entry.body.approximate;
    case LateRole:
        return isLate(entry);
    case PendingRole:
        return entry.seq == 0;
    case ActionRole:
        return entry.action ? QVariant::fromValue(*entry.action) : QVariant();
    case VersionsRole:
        return QVariant::fromValue(entry.earlier);
    default:
        return {};
    }
}

QString TimelineModel::accessibleText(const Entry &entry) const
{
    QStringList parts{tr("Entry %1").arg(entry.number), m_timeText(entry.body.occurred)};
    if (isLate(entry))
        parts << tr("logged %1").arg(m_timeText(entry.recorded));
    parts << displayName(entry.body.type) << (entry.isAutomatic() ? tr("automatic") : tr("by %1").arg(authorText(entry)));
    if (entry.action)
        parts << entry.action->name;
    if (entry.hypothesis)
        parts << entry.hypothesis->name + u' ' + displayName(entry.hypothesis->state);
    if (entry.decision && entry.decision->state != DecisionState::Decided)
        parts << entry.decision->name + u' ' + displayName(entry.decision->state);
    parts << entryText(entry);
    for (const EntryFile &file : entry.body.files)
        parts << tr("with the file %1").arg(file.name);
    if (entry.isAmended())
        parts << tr("amended");
    if (entry.struck)
        parts << (entry.strikeReason.isEmpty() ? tr("withdrawn") : tr("withdrawn: %1").arg(entry.strikeReason));
    if (entry.seq == 0)
        parts << tr("not yet sent");
    return parts.join(QStringLiteral(", "));
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("#", "column of entry numbers");
    case TimeColumn:
        return tr("Time");
    case TypeColumn:
        return tr("Type");
    case AuthorColumn:
        return tr("Who");
    case TextColumn:
        return tr("Entry");
    default:
        return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{EntryIdRole, "entryId"},         {NumberRole, "number"},
            {OccurredRole, "occurred"},       {RecordedRole, "recorded"},
            {TypeRole, "type"},               {TextRole, "text"},
            {AuthorRole, "author"},           {PeopleRole, "people"},
            {AutomaticRole, "automatic"},     {StruckRole, "struck"},
            {StrikeReasonRole, "strikeReason"}, {AmendedRole, "amended"},
            {ApproximateRole, "approximate"}, {LateRole, "late"},
            {PendingRole, "pending"},         {ActionRole, "action"},
            {VersionsRole, "versions"},       {AccessibleTextRole, "accessibleText"}};
}

} // namespace quarterdeck
