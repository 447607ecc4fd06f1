// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/reviewincidentsmodel.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace quarterdeck {

namespace {

/// Not ==, which hands memcmp the null of an empty list.
bool isSame(const QVector<int> &a, const QVector<int> &b) { return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend()); }

constexpr int kMostRuns = 300; ///< more separate insertions or removals than this cost a view more than another list

/// How many separate stretches of rows do not pass.
template <class List, class Passes>
int runsWithout(const List &list, Passes passes)
{
    int runs = 0;
    bool before = true;
    for (const auto &one : list) {
        const bool now = passes(one);
        runs += before && !now;
        before = now;
    }
    return runs;
}

/// Which places of an answer are in a list.
class Places
{
public:
    Places(const QVector<int> &places, int all) : m_in(size_t(all))
    {
        for (const int place : places)
            m_in[size_t(place)] = true;
    }
    bool contains(int place) const { return m_in[size_t(place)]; }

private:
    std::vector<bool> m_in;
};

} // namespace

void ReviewIncidentsModel::setTexts(Texts texts)
{
    m_texts = std::move(texts);
    if (!m_order.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// Rows of another answer are other places in other facts, so they are matched by identity: those gone are removed, those new inserted.
void ReviewIncidentsModel::setAnswer(const std::shared_ptr<const ReviewAnswer> &answer)
{
    m_picked.reset();
    // Places by the facts' own index: a hash of 100,000 incidents would take longer than a key press should.
    QVector<int> placeOfRow(answer ? answer->facts->rows.size() : 0, -1);
    for (int place = 0; answer && place < answer->report.incidents.size(); ++place)
        placeOfRow[answer->report.incidents.at(place).row] = place;
    QVector<int> shown; ///< the new place of each row, -1 = gone
    shown.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row) {
        const qint32 place = answer ? answer->facts->rowOf.value(incidentAt(row), -1) : -1;
        shown.append(place < 0 ? -1 : placeOfRow.at(place));
    }
    if (runsWithout(shown, [](int place) { return place >= 0; }) > kMostRuns) {
        clear();
        shown.clear();
    }
    for (int last = int(shown.size()) - 1; last >= 0; --last) {
        if (shown.at(last) >= 0)
            continue;
        int first = last;
        while (first > 0 && shown.at(first - 1) < 0)
            --first;
        beginRemoveRows({}, first, last);
        m_order.remove(first, last - first + 1);
        shown.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    m_answer = answer;
    for (int row = 0; row < shown.size(); ++row)
        m_order[row] = shown.at(row);
    if (!m_order.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    show(wantedOrder());
}

void ReviewIncidentsModel::pick(const std::optional<QVector<qint32>> &rows)
{
    m_picked = rows;
    show(wantedOrder());
}

bool ReviewIncidentsModel::comesBefore(int a, int b) const
{
    const ReviewIncident &left = m_answer->report.incidents.at(a);
    const ReviewIncident &right = m_answer->report.incidents.at(b);
    const IncidentFacts &one = m_answer->facts->rows.at(left.row);
    const IncidentFacts &other = m_answer->facts->rows.at(right.row);
    const auto compared = [&]() -> int {
        const auto order = [](auto x, auto y) { return x < y ? -1 : y < x ? 1 : 0; };
        const auto duration = [](const ReviewIncident &incident) {
            return incident.headline.state == MeasureState::Measured ? incident.headline.ms : -1;
        };
        switch (m_column) {
        case RefColumn:
            return QString::compare(one.ref, other.ref);
        case TitleColumn:
            return QString::localeAwareCompare(one.title, other.title);
        case SeverityColumn:
            return order(one.severity.rank, other.severity.rank);
        case StatusColumn:
            return order(int(one.status), int(other.status));
        case ServicesColumn:
            return QString::compare(one.services.join(u','), other.services.join(u','));
        case DurationColumn:
            return order(duration(left), duration(right));
        default:
            return order(one.declared(), other.declared());
        }
    }();
    if (compared != 0)
        return (compared < 0) == (m_direction == Qt::AscendingOrder);
    return a > b; // the newer one first
}

QVector<int> ReviewIncidentsModel::wantedOrder() const
{
    QVector<int> order;
    if (!m_answer)
        return order;
    const QVector<ReviewIncident> &all = m_answer->report.incidents;
    const QSet<qint32> picked = m_picked ? QSet<qint32>(m_picked->begin(), m_picked->end()) : QSet<qint32>();
    order.reserve(m_picked ? picked.size() : all.size());
    for (int place = int(all.size()) - 1; place >= 0; --place) {
        if (!m_picked || picked.contains(all.at(place).row))
            order.append(place);
    }
    if (m_column >= 0)
        std::stable_sort(order.begin(), order.end(), [this](int a, int b) { return comesBefore(a, b); });
    return order;
}

void ReviewIncidentsModel::clear()
{
    if (m_order.isEmpty())
        return;
    beginRemoveRows({}, 0, rowCount() - 1);
    m_order.clear();
    endRemoveRows();
}

/// From the order shown to another one: removes, permutes, inserts. Where most rows change it is one removal and one insertion.
void ReviewIncidentsModel::show(const QVector<int> &order)
{
    if (isSame(order, m_order))
        return;
    const Places wanted(order, total()), shown(m_order, total());
    if (runsWithout(m_order, [&](int place) { return wanted.contains(place); })
            + runsWithout(order, [&](int place) { return shown.contains(place); })
        > kMostRuns)
        clear();
    for (int last = int(m_order.size()) - 1; last >= 0; --last) {
        if (wanted.contains(m_order.at(last)))
            continue;
        int first = last;
        while (first > 0 && !wanted.contains(m_order.at(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        m_order.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }

    const Places kept(m_order, total());
    QVector<int> permuted;
    permuted.reserve(m_order.size());
    std::copy_if(order.begin(), order.end(), std::back_inserter(permuted), [&](int place) { return kept.contains(place); });
    if (!isSame(permuted, m_order)) {
        emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QHash<int, int> rowOfPlace;
        for (int row = 0; row < permuted.size(); ++row)
            rowOfPlace.insert(permuted.at(row), row);
        QModelIndexList after;
        for (const QModelIndex &old : before)
            after.append(index(rowOfPlace.value(m_order.at(old.row())), old.column()));
        m_order = permuted;
        changePersistentIndexList(before, after);
        emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    for (int first = 0; first < order.size(); ++first) {
        if (kept.contains(order.at(first)))
            continue;
        int last = first;
        while (last + 1 < order.size() && !kept.contains(order.at(last + 1)))
            ++last;
        beginInsertRows({}, first, last);
        m_order.insert(first, last - first + 1, 0);
        std::copy(order.begin() + first, order.begin() + last + 1, m_order.begin() + first);
        endInsertRows();
        first = last;
    }
}

int ReviewIncidentsModel::rowOf(const IncidentId &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (factsAt(row).id == id)
            return row;
    }
    return -1;
}

int ReviewIncidentsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_order.size()); }

int ReviewIncidentsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString ReviewIncidentsModel::text(int row, int column) const
{
    const IncidentFacts &facts = factsAt(row);
    switch (column) {
    case RefColumn:
        return facts.ref;
    case TitleColumn:
        return facts.title;
    case SeverityColumn:
        return facts.severity.rank > 0 ? facts.severity.name : tr("Not rated");
    case StatusColumn:
        return displayName(facts.status);
    case ServicesColumn:
        return facts.services.join(QStringLiteral(", "));
    case DeclaredColumn:
        return m_texts.time ? m_texts.time(facts.declared()) : toRfc3339(facts.declared());
    case DurationColumn:
        return m_texts.duration ? m_texts.duration(entryAt(row)) : QString();
    default:
        return {};
    }
}

QVariant ReviewIncidentsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == DurationColumn ? Qt::AlignTrailing : Qt::AlignLeading));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                            text(row, index.column()));
    case IncidentIdRole:
        return factsAt(row).id.uuid();
    case SeverityRankRole:
        return factsAt(row).severity.rank;
    case StatusRole:
        return int(factsAt(row).status);
    case DurationRole:
        return entryAt(row).headline.state == MeasureState::Measured ? QVariant(entryAt(row).headline.ms) : QVariant();
    case OpenRole:
        return factsAt(row).isOpen();
    default:
        return {};
    }
}

QVariant ReviewIncidentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == DurationColumn ? Qt::AlignTrailing : Qt::AlignLeading));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RefColumn:
        return tr("Incident");
    case TitleColumn:
        return tr("Title");
    case SeverityColumn:
        return tr("Severity");
    case StatusColumn:
        return tr("Status");
    case ServicesColumn:
        return tr("Services");
    case DeclaredColumn:
        return tr("Declared");
    case DurationColumn:
        return m_answer ? m_answer->report.headline.name : tr("Duration");
    default:
        return {};
    }
}

void ReviewIncidentsModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_direction = order;
    show(wantedOrder());
}

} // namespace quarterdeck
