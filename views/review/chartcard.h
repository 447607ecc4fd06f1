// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QFileDialog;
class QHBoxLayout;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace quarterdeck {

class MetricsModel;
class PlainLabel;
class PlotView;
class ThemeStore;

/// One figure on the page: its sentence, its plots or the same as a table, what it is about and how it is computed; copies and saves
/// itself. GUI thread.
class ChartCard final : public QWidget
{
    Q_OBJECT
public:
    ChartCard(const ThemeStore &themes, const QString &id, QWidget *parent = nullptr);

    void setFigure(const Figure &figure);
    const Figure &figure() const { return m_figure; }
    bool isTable() const;
    void showAsTable(bool table);
    /// Older than the question asked last: dimmed until the answer comes.
    void setDimmed(bool dimmed);
    const QVector<PlotView *> &plots() const { return m_plots; }

    /// Writes csv, png or svg by the ending, and says how that went.
    void saveTo(const QString &fileName);

signals:
    void picked(const QVector<qint32> &incidents, const QString &what);
    void opened(qint32 incident);
    void said(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildMenu();
    void fillPlots();
    void fillTable();
    void restyle();
    void askFile();

    const ThemeStore &m_themes;
    Figure m_figure;
    PlainLabel *m_title;
    QToolButton *m_tableButton;
    QToolButton *m_menuButton;
    QStackedWidget *m_stack;
    QWidget *m_plotRow;
    QHBoxLayout *m_plotLayout;
    QVector<PlotView *> m_plots;
    QTableView *m_table;
    MetricsModel *m_model;
    PlainLabel *m_empty;
    PlainLabel *m_facts;
    PlainLabel *m_definition;
    QPointer<QFileDialog> m_dialog;
    bool m_wantsTable = false;
};

} // namespace quarterdeck
