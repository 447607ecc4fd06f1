// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "board/lanestrip.h"
#include "board/laneview.h"
#include "boardrig.h"
#include "incidentrig.h"
#include "items/incidentboardmodel.h"
#include "laboratory.h"
#include "pairs.h"
#include "scribe/entrylayout.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTableView>

#include <cmath>

namespace quarterdeck::benchmarks {

namespace {

/// A rectangle and what stands in it; no text: a box.
struct Cell
{
    QRect area;
    QString text;
    bool wraps = false;
};

/// The bare QPainter way: a fill, and each cell by drawText() as it comes.
class BareCells final : public QWidget
{
public:
    QVector<Cell> cells;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), palette().base());
        painter.setPen(palette().color(QPalette::Text));
        for (const Cell &cell : std::as_const(cells)) {
            if (cell.text.isEmpty())
                painter.drawRect(cell.area);
            else
                painter.drawText(cell.area, cell.wraps ? int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap) : int(Qt::AlignLeft | Qt::AlignVCenter),
                                 cell.text);
        }
    }
};

/// Full repaints of the views that show incidents or entries, against a bare widget of the same size with the same texts in the same places.
/// A figure is the median frame of a block.
class Frame : public Benchmark
{
public:
    double ours() override { return block(*m_watch, m_views); }
    double reference() override { return block(*m_bareWatch, {&m_bare}); }

    QStringList notes() const override { return {QStringLiteral("%1 texts").arg(m_texts)}; }

protected:
    /// views: of the watched window, the first one as large as what is shown. cells: what that is, in a widget of that size.
    void prepare(int frames, PaintWatch &watch, const QVector<QWidget *> &views, const QVector<Cell> &cells)
    {
        m_frames = frames;
        m_watch = &watch;
        m_views = views;
        m_bare.setFont(views.first()->font());
        m_bare.cells = cells;
        m_texts = int(std::count_if(cells.begin(), cells.end(), [](const Cell &cell) { return !cell.text.isEmpty(); }));
        m_bareWatch = std::make_unique<PaintWatch>(m_bare);
        if (m_texts == 0 || !m_bareWatch->show(views.first()->width(), views.first()->height()))
            makeVoid(QStringLiteral("the reference has nothing to paint"));
    }

private:
    double block(PaintWatch &watch, const QVector<QWidget *> &widgets)
    {
        std::vector<double> times;
        for (int i = 0; i < m_frames; ++i) {
            times.push_back(watch.frame(widgets));
            if (std::isnan(times.back()))
                makeVoid(QStringLiteral("a frame was not painted"));
        }
        return median(std::move(times));
    }

    int m_frames = 0;
    int m_texts = 0;
    PaintWatch *m_watch = nullptr;
    QVector<QWidget *> m_views;
    BareCells m_bare;
    std::unique_ptr<PaintWatch> m_bareWatch;
};

class BoardFrame final : public Frame
{
public:
    BoardFrame(Laboratory &laboratory, BoardRig::Look look) : m_rig(laboratory, look)
    {
        if (!m_rig.problem().isEmpty()) {
            makeVoid(m_rig.problem());
            return;
        }
        if (look == BoardRig::Look::List) {
            const auto &table = *m_rig.board().findChild<QTableView *>();
            prepare(laboratory.sizes().frames, m_rig.watch(), {table.viewport()}, cellsOfTable(table));
            return;
        }
        QWidget &strip = *m_rig.board().findChild<LaneStrip *>()->widget();
        QVector<Cell> cells;
        const QList<LaneView *> lanes = strip.findChildren<LaneView *>();
        for (const LaneView *lane : lanes) {
            const QRect area = lane->geometry();
            cells.append({area.adjusted(0, 0, -1, -1), {}});
            if (!lane->isSlim()) {
                cells.append({QRect(area.left() + 8, area.top(), area.width() - 8, lane->fontMetrics().height() * 2),
                              QStringLiteral("%1  %2").arg(displayName(lane->status())).arg(lane->model().totalCount())});
                cells += cellsOfCards(lane->cards(), lane->cards().viewport()->mapTo(&strip, QPoint()));
            }
        }
        prepare(laboratory.sizes().frames, m_rig.watch(), QVector<QWidget *>{&strip} + m_rig.viewports(), cells);
    }

private:
    static QVector<Cell> cellsOfTable(const QTableView &table)
    {
        QVector<Cell> cells;
        const QAbstractItemModel &model = *table.model();
        for (int row = table.rowAt(0); row >= 0 && row < model.rowCount() && table.rowViewportPosition(row) < table.viewport()->height(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                const QRect area = table.visualRect(index).adjusted(4, 0, -4, 0);
                const QString text = table.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width());
                if (!text.isEmpty())
                    cells.append({area, text});
            }
        }
        return cells;
    }

    /// A card's texts by thirds: head, title on two lines, services, foot.
    static QVector<Cell> cellsOfCards(const QAbstractItemView &view, QPoint offset)
    {
        QVector<Cell> cells;
        const int line = view.fontMetrics().height();
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            const QModelIndex index = view.model()->index(row, 0);
            const QRect card = view.visualRect(index).translated(offset);
            if (!card.intersects(view.viewport()->rect().translated(offset)))
                continue;
            const QRect inner = card.adjusted(8, 4, -8, -8);
            const auto textOf = [&](int role) { return index.data(role).toString(); };
            cells.append({card, {}});
            cells.append({QRect(inner.left(), inner.top(), inner.width() / 2, line), textOf(IncidentBoardModel::SeverityNameRole)});
            cells.append({QRect(inner.center().x(), inner.top(), inner.width() / 2, line), textOf(IncidentBoardModel::RefRole)});
            cells.append({QRect(inner.left(), inner.top() + line * 2, inner.width(), line * 2), textOf(IncidentBoardModel::TitleRole), true});
            cells.append({QRect(inner.left(), inner.top() + line * 4, inner.width(), line), textOf(IncidentBoardModel::ServicesRole)});
            const QString commander = textOf(IncidentBoardModel::CommanderRole);
            cells.append({QRect(inner.left(), inner.bottom() - line, inner.width() / 2, line),
                          commander.isEmpty() ? QStringLiteral("NO IC 3:10") : QStringLiteral("IC ") + commander});
            cells.append({QRect(inner.center().x(), inner.bottom() - line, inner.width() / 2, line), QStringLiteral("2 h 5 min")});
        }
        return cells;
    }

    BoardRig m_rig;
};

class TimelineFrame final : public Frame
{
public:
    explicit TimelineFrame(Laboratory &laboratory) : m_rig(laboratory, laboratory.sizes().shortTimeline)
    {
        if (!m_rig.problem().isEmpty()) {
            makeVoid(m_rig.problem());
            return;
        }
        TimelineView &view = m_rig.view();
        const int highest = m_rig.model().entryAt(m_rig.model().rowCount() - 1).number;
        const EntryColumns columns = EntryColumns::of(view.viewport()->width(), view.font(), highest, ZoneMode::Local);
        QVector<Cell> cells;
        for (int row = m_rig.model().rowCount() - 1; row >= 0; --row) {
            const QRect area = view.visualRect(m_rig.model().index(row, 0));
            if (!area.isValid())
                break;
            const QRect line(area.left(), area.top() + columns.padding, area.width(), view.fontMetrics().height());
            const auto cell = [&](int x, int width, int column) {
                return Cell{QRect(line.left() + x, line.top(), width, line.height()), m_rig.model().index(row, column).data().toString()};
            };
            cells.append(cell(columns.number, columns.gutter, TimelineModel::NumberColumn));
            cells.append(cell(columns.time, columns.timeWidth, TimelineModel::TimeColumn));
            cells.append(cell(columns.type, columns.typeWidth, TimelineModel::TypeColumn));
            cells.append(cell(columns.who, columns.whoWidth, TimelineModel::AuthorColumn));
            cells.append({QRect(columns.text, line.top(), columns.textWidth, area.height() - 2 * columns.padding),
                          m_rig.model().index(row, TimelineModel::TextColumn).data().toString(), true});
        }
        prepare(laboratory.sizes().frames, m_rig.watch(), {view.viewport()}, cells);
    }

private:
    IncidentRig m_rig;
};

} // namespace

std::unique_ptr<Benchmark> makeFrameOfList(Laboratory &laboratory) { return std::make_unique<BoardFrame>(laboratory, BoardRig::Look::List); }
std::unique_ptr<Benchmark> makeFrameOfLanes(Laboratory &laboratory) { return std::make_unique<BoardFrame>(laboratory, BoardRig::Look::Lanes); }
std::unique_ptr<Benchmark> makeFrameOfTimeline(Laboratory &laboratory) { return std::make_unique<TimelineFrame>(laboratory); }

} // namespace quarterdeck::benchmarks
