// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/incidentboardmodel.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <numeric>

namespace quarterdeck {

namespace {

// More new rows at once than this are taken in with one layout change instead of one signal each.
constexpr int kBulkRows = 32;

QString utcMinute(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm") + u'Z';
}

QString plainSentence(const IncidentSummary &summary)
{
    return QStringList{summary.severityName, summary.ref, summary.title, displayName(summary.status)}.join(QStringLiteral(", "));
}

int rankForOrder(const IncidentSummary &summary)
{
    return summary.severityRank > 0 ? summary.severityRank : 100;
}

/// Active first, worst first, and of equals the oldest; finished ones newest first, because that is what people look back for.
int compareByUrgency(const IncidentSummary &a, const IncidentSummary &b)
{
    const bool activeA = isActive(a.status), activeB = isActive(b.status);
    if (activeA != activeB)
        return activeA ? -1 : 1;
    if (!activeA) {
        const qint64 endA = a.resolved.value_or(a.lastActivity).ms, endB = b.resolved.value_or(b.lastActivity).ms;
        return endA == endB ? 0 : (endA > endB ? -1 : 1);
    }
    if (rankForOrder(a) != rankForOrder(b))
        return rankForOrder(a) - rankForOrder(b);
    return a.declared == b.declared ? 0 : (a.declared < b.declared ? -1 : 1);
}

template <class Value>
int threeWay(const Value &a, const Value &b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

int compareByColumn(const IncidentSummary &a, const IncidentSummary &b, int column)
{
    switch (column) {
    case IncidentBoardModel::SeverityColumn:
        return threeWay(rankForOrder(a), rankForOrder(b));
    case IncidentBoardModel::RefColumn:
        return threeWay(a.ref, b.ref);
    case IncidentBoardModel::TitleColumn:
        return a.title.compare(b.title, Qt::CaseInsensitive);
    case IncidentBoardModel::StatusColumn:
        return threeWay(int(a.status), int(b.status));
    case IncidentBoardModel::ServicesColumn:
        return a.services.compare(b.services, Qt::CaseInsensitive);
    case IncidentBoardModel::CommanderColumn:
        return a.commander.compare(b.commander, Qt::CaseInsensitive);
    case IncidentBoardModel::DeclaredColumn:
        return threeWay(a.declared, b.declared);
    case IncidentBoardModel::ActivityColumn:
        return threeWay(a.lastActivity, b.lastActivity);
    case IncidentBoardModel::EntriesColumn:
        return threeWay(a.entries, b.entries);
    default:
        return compareByUrgency(a, b);
    }
}

QVariant moment(const std::optional<Instant> &at)
{
    return at ? QVariant(at->ms) : QVariant();
}

} // namespace

IncidentBoardModel::IncidentBoardModel(IncidentFilter &filter, std::optional<Status> lane, QObject *parent) :
    QAbstractTableModel(parent), m_filter(filter), m_lane(lane), m_texts{plainSentence, utcMinute}
{
    connect(&filter, &IncidentFilter::textChanged, this, &IncidentBoardModel::refilter);
    connect(&filter, &IncidentFilter::rowsInserted, this, &IncidentBoardModel::onInserted);
    connect(&filter, &IncidentFilter::rowChanged, this, &IncidentBoardModel::onChanged);
    if (filter.book().size() > 0)
        onInserted(0, filter.book().size() - 1);
}

void IncidentBoardModel::setTexts(Texts texts)
{
    m_texts = std::move(texts);
    if (m_shown > 0)
        emit dataChanged(index(0, 0), index(m_shown - 1, ColumnCount - 1));
}

void IncidentBoardModel::setLimit(int limit)
{
    if (limit == m_limit)
        return;
    m_limit = limit;
    if (m_shown > allowed()) {
        beginRemoveRows({}, allowed(), m_shown - 1);
        m_shown = allowed();
        endRemoveRows();
    }
    fillToLimit();
    emit countsChanged();
}

int IncidentBoardModel::allowed() const
{
    return m_limit < 0 ? int(m_matching.size()) : std::min(m_limit, int(m_matching.size()));
}

void IncidentBoardModel::fillToLimit()
{
    if (m_shown >= allowed())
        return;
    beginInsertRows({}, m_shown, allowed() - 1);
    m_shown = allowed();
    endInsertRows();
}

bool IncidentBoardModel::belongs(int bookRow) const
{
    return !m_lane || m_filter.book().at(bookRow).status == *m_lane;
}

bool IncidentBoardModel::before(int a, int b) const
{
    const int way = compareByColumn(m_filter.book().at(a), m_filter.book().at(b), m_sortColumn);
    if (way != 0)
        return m_sortOrder == Qt::AscendingOrder ? way < 0 : way > 0;
    return a < b;
}

void IncidentBoardModel::sortAll()
{
    std::sort(m_order.begin(), m_order.end(), [this](int a, int b) { return before(a, b); });
}

void IncidentBoardModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    sortAll();
    refilter();
}

void IncidentBoardModel::refilter()
{
    relayout([this] {
        m_matching.resize(m_order.size());
        const auto end = std::copy_if(m_order.cbegin(), m_order.cend(), m_matching.begin(), [this](int row) { return m_filter.accepts(row); });
        m_matching.erase(end, m_matching.end());
    });
}

template <class Change>
void IncidentBoardModel::relayout(Change change)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList kept = persistentIndexList();
    QVector<int> keptRows;
    for (const QModelIndex &one : kept)
        keptRows.append(m_matching.at(one.row()));
    change();
    m_shown = allowed();
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const qsizetype row = m_matching.indexOf(keptRows.at(i));
        changePersistentIndex(kept.at(i), row >= 0 && row < m_shown ? index(int(row), kept.at(i).column()) : QModelIndex());
    }
    emit layoutChanged();
    emit countsChanged();
}

void IncidentBoardModel::onInserted(int first, int last)
{
    QVector<int> rows;
    for (int row = first; row <= last; ++row) {
        if (belongs(row))
            rows.append(row);
    }
    if (rows.isEmpty())
        return;
    if (rows.size() > kBulkRows) {
        insertMany(rows);
        return;
    }
    for (const int row : std::as_const(rows)) {
        m_order.insert(std::lower_bound(m_order.begin(), m_order.end(), row, [this](int a, int b) { return before(a, b); }), row);
        if (m_filter.accepts(row))
            insertMatching(row);
    }
    emit countsChanged();
}

/// A portion of a load: merged, never sorted again as a whole. Mostly it goes to the end, or behind what is shown, and then no
/// row that is seen moves at all.
void IncidentBoardModel::insertMany(QVector<int> rows)
{
    const auto less = [this](int a, int b) { return before(a, b); };
    const auto merge = [&less](QVector<int> &into, const QVector<int> &added) {
        const qsizetype middle = into.size();
        const qsizetype from = added.isEmpty() ? middle : std::lower_bound(into.cbegin(), into.cend(), added.first(), less) - into.cbegin();
        into += added;
        std::inplace_merge(into.begin() + from, into.begin() + middle, into.end(), less);
    };
    std::sort(rows.begin(), rows.end(), less);
    merge(m_order, rows);
    rows.removeIf([this](int row) { return !m_filter.accepts(row); });
    const bool behindShown = rows.isEmpty() || m_shown == 0 || less(m_matching.at(m_shown - 1), rows.first());
    if (!behindShown) {
        relayout([&] { merge(m_matching, rows); });
        return;
    }
    merge(m_matching, rows);
    fillToLimit();
    emit countsChanged();
}

void IncidentBoardModel::insertMatching(int bookRow)
{
    const auto place = std::lower_bound(m_matching.cbegin(), m_matching.cend(), bookRow, [this](int a, int b) { return before(a, b); });
    const int position = int(place - m_matching.cbegin());
    const bool visible = m_limit < 0 || position < m_limit;
    if (visible && m_limit >= 0 && m_shown == m_limit) {
        beginRemoveRows({}, m_shown - 1, m_shown - 1);
        --m_shown;
        endRemoveRows();
    }
    if (visible)
        beginInsertRows({}, position, position);
    m_matching.insert(position, bookRow);
    if (visible) {
        ++m_shown;
        endInsertRows();
    }
}

void IncidentBoardModel::removeMatching(int position)
{
    const bool visible = position < m_shown;
    if (visible)
        beginRemoveRows({}, position, position);
    m_matching.remove(position);
    if (visible) {
        --m_shown;
        endRemoveRows();
        fillToLimit();
    }
}

void IncidentBoardModel::onChanged(int bookRow)
{
    const auto less = [this](int a, int b) { return before(a, b); };
    const qsizetype known = m_order.indexOf(bookRow);
    const bool here = belongs(bookRow);
    if (known < 0 && !here)
        return;
    if (known >= 0)
        m_order.remove(known);
    if (here)
        m_order.insert(std::lower_bound(m_order.begin(), m_order.end(), bookRow, less), bookRow);

    const int from = int(m_matching.indexOf(bookRow));
    const bool matching = here && m_filter.accepts(bookRow);
    if (from >= 0 && matching) {
        QVector<int> others = m_matching;
        others.remove(from);
        const int to = int(std::lower_bound(others.cbegin(), others.cend(), bookRow, less) - others.cbegin());
        if (to == from) {
            if (from < m_shown)
                emit dataChanged(index(from, 0), index(from, ColumnCount - 1));
            return;
        }
        if (from < m_shown && to < m_shown) {
            beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
            others.insert(to, bookRow);
            m_matching = others;
            endMoveRows();
            emit dataChanged(index(to, 0), index(to, ColumnCount - 1));
            return;
        }
    }
    if (from >= 0)
        removeMatching(from);
    if (matching)
        insertMatching(bookRow);
    emit countsChanged();
}

int IncidentBoardModel::rowOf(const IncidentId &id) const
{
    const int bookRow = m_filter.book().rowOf(id);
    const qsizetype row = bookRow < 0 ? -1 : m_matching.indexOf(bookRow);
    return row >= 0 && row < m_shown ? int(row) : -1;
}

int IncidentBoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int IncidentBoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IncidentBoardModel::display(const IncidentSummary &summary, int column) const
{
    switch (column) {
    case SeverityColumn:
        return summary.severityName;
    case RefColumn:
        return summary.ref;
    case TitleColumn:
        return summary.title;
    case StatusColumn:
        return displayName(summary.status);
    case ServicesColumn:
        return summary.services;
    case CommanderColumn:
        return summary.commander;
    case DeclaredColumn:
        return m_texts.time(summary.declared);
    case ActivityColumn:
        return m_texts.time(summary.lastActivity);
    case EntriesColumn:
        return summary.entries;
    default:
        return {};
    }
}

QVariant IncidentBoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IncidentSummary &summary = summaryAt(index.row());
    switch (role) {
    case SummaryRole:
        return QVariant::fromValue(&summary);
    case Qt::DisplayRole:
        return display(summary, index.column());
    case Qt::AccessibleTextRole:
    case AccessibleTextRole:
        return m_texts.accessible(summary);
    case IncidentIdRole:
        return summary.id.uuid();
    case RefRole:
        return summary.ref;
    case TitleRole:
        return summary.title;
    case ServicesRole:
        return summary.services;
    case CommanderRole:
        return summary.commander;
    case SeverityNameRole:
        return summary.severityName;
    case SeverityRankRole:
        return summary.severityRank;
    case StatusRole:
        return int(summary.status);
    case KindRole:
        return int(summary.kind);
    case PrivateRole:
        return summary.isPrivate;
    case VacantSinceRole:
        return moment(summary.commanderVacantSince);
    case DeclaredRole:
        return summary.declared.ms;
    case ResolvedRole:
        return moment(summary.resolved);
    case ActivityRole:
        return summary.lastActivity.ms;
    case EntriesRole:
        return summary.entries;
    default:
        return {};
    }
}

QVariant IncidentBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    static constexpr std::array<const char *, ColumnCount> kHeads{
        QT_TR_NOOP("Severity"), QT_TR_NOOP("Ref"),      QT_TR_NOOP("Title"),         QT_TR_NOOP("Status"), QT_TR_NOOP("Services"),
        QT_TR_NOOP("Commander"), QT_TR_NOOP("Declared"), QT_TR_NOOP("Last activity"), QT_TR_NOOP("Entries")};
    return tr(kHeads[static_cast<size_t>(section)]);
}

Qt::ItemFlags IncidentBoardModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QHash<int, QByteArray> IncidentBoardModel::roleNames() const
{
    return {{IncidentIdRole, "incidentId"}, {SummaryRole, "summary"},
            {RefRole, "ref"},               {TitleRole, "title"},
            {ServicesRole, "services"},     {CommanderRole, "commander"},
            {SeverityNameRole, "severityName"}, {SeverityRankRole, "severityRank"},
            {StatusRole, "status"},         {KindRole, "kind"},
            {PrivateRole, "private"},       {VacantSinceRole, "vacantSince"},
            {DeclaredRole, "declared"},     {ResolvedRole, "resolved"},
            {ActivityRole, "activity"},     {EntriesRole, "entries"},
            {AccessibleTextRole, "accessibleText"}};
}

StatusLanes::StatusLanes(IncidentFilter &filter, QObject *parent) : QObject(parent)
{
    for (const Status status : kAllStatuses) {
        auto *model = new IncidentBoardModel(filter, status, this);
        if (!isActive(status))
            model->setLimit(kFinishedShown);
        m_lanes[static_cast<size_t>(status)] = model;
    }
}

} // namespace quarterdeck
