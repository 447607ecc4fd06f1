// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "boardrig.h"
#include "items/incidentboardmodel.h"
#include "laboratory.h"
#include "pairs.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlTableModel>
#include <QTableView>

namespace quarterdeck::benchmarks {

namespace {

/// The way a table of a database is usually shown: after a change it is read again.
class Naive
{
public:
    explicit Naive(const QString &path) : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("b11")))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            return;
        m_model = std::make_unique<QSqlTableModel>(nullptr, m_database);
        m_model->setTable(QStringLiteral("summary"));
        m_model->removeColumn(m_model->fieldIndex(QStringLiteral("incident"))); // bytes, not text
        m_model->setSort(m_model->fieldIndex(QStringLiteral("activity_ms")), Qt::DescendingOrder);
        select();
        m_table.setModel(m_model.get());
        m_watch = std::make_unique<PaintWatch>(m_table);
        m_isShown = m_watch->show();
    }
    ~Naive()
    {
        m_table.setModel(nullptr);
        m_model.reset();
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("b11"));
    }
    bool isUsable(int rows) const { return m_isShown && m_model->rowCount() == rows; }

    double change(int number)
    {
        QSqlQuery(m_database).exec(QStringLiteral("UPDATE summary SET title = 'changed %1', activity_ms = activity_ms + 1 WHERE row = 7").arg(number));
        return m_watch->painted([this] { select(); }, {m_table.viewport()});
    }

private:
    void select()
    {
        m_model->select();
        while (m_model->canFetchMore())
            m_model->fetchMore();
    }

    QSqlDatabase m_database;
    std::unique_ptr<QSqlTableModel> m_model;
    QTableView m_table;
    std::unique_ptr<PaintWatch> m_watch;
    bool m_isShown = false;
};

/// A commit that changes one incident on screen, until it is painted, against QSqlTableModel reading its table again. Every second
/// change gives the incident another status, which moves it to another lane or place. A figure is the middle of both kinds' medians.
class Change final : public Benchmark
{
public:
    Change(Laboratory &laboratory, BoardRig::Look look) :
        m_changes(laboratory.sizes().changes), m_rig(laboratory, look), m_naive(laboratory.plainTable())
    {
        if (!m_rig.problem().isEmpty()) {
            makeVoid(m_rig.problem());
            return;
        }
        if (!m_naive.isUsable(laboratory.sizes().incidents)) {
            makeVoid(QStringLiteral("the table of the reference was not read or not painted"));
            return;
        }
        for (const IncidentSummary &row : laboratory.summaries()) {
            // The worst and of these the oldest: on top of its lane, and near the top of the list.
            if (row.status == Status::Investigating && (!m_summary || row.severityRank <= m_summary->severityRank))
                m_summary = row;
        }
        if (!m_summary)
            makeVoid(QStringLiteral("no made-up incident is on top"));
    }

    double ours() override
    {
        std::vector<double> stays, moves;
        for (int i = 0; i < m_changes; ++i)
            (i % 2 == 0 ? stays : moves).push_back(change(i % 2 != 0));
        m_stays.insert(m_stays.end(), stays.begin(), stays.end());
        m_moves.insert(m_moves.end(), moves.begin(), moves.end());
        return (median(stays) + median(moves)) / 2;
    }

    double reference() override
    {
        const double ms = m_naive.change(++m_number);
        if (!(ms > 0))
            makeVoid(QStringLiteral("the reference was not painted"));
        return ms;
    }

    QStringList notes() const override
    {
        return {QStringLiteral("median ms where it stays %1, where it moves %2").arg(median(m_stays), 0, 'f', 3).arg(median(m_moves), 0, 'f', 3)};
    }

private:
    double change(bool moves)
    {
        m_summary->title = QStringLiteral("checkout failing, change %1").arg(++m_number);
        if (moves)
            m_summary->status = m_summary->status == Status::Investigating ? Status::Mitigating : Status::Investigating;
        ++m_summary->lastSeq;
        m_summary->lastActivity = m_summary->lastActivity + Milliseconds(1);
        const double ms = m_rig.watch().painted([this] { m_rig.door().announce({*m_summary}); }, m_rig.viewports());
        if (!(ms > 0))
            makeVoid(QStringLiteral("a change was not painted"));
        return ms;
    }

    const int m_changes;
    BoardRig m_rig;
    Naive m_naive;
    std::optional<IncidentSummary> m_summary;
    std::vector<double> m_stays, m_moves;
    int m_number = 0;
};

} // namespace

std::unique_ptr<Benchmark> makeChangeInLanes(Laboratory &laboratory) { return std::make_unique<Change>(laboratory, BoardRig::Look::Lanes); }
std::unique_ptr<Benchmark> makeChangeInList(Laboratory &laboratory) { return std::make_unique<Change>(laboratory, BoardRig::Look::List); }

} // namespace quarterdeck::benchmarks
