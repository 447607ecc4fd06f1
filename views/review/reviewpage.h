// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "review/figure.h"
#include "warroom/reviewjob.h"
#include "warroom/warroom.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QGridLayout;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace quarterdeck {

class ChartCard;
class EmptyState;
class PlainLabel;
class ReviewFilterBar;
class ReviewOutput;
class ReviewTable;
class ReviewViews;
struct ReviewView;
class ThemeStore;

/// What happened over a period: a filter, figures, and the incidents behind them. Asks on a pool thread and keeps the last answer, dimmed,
/// until the next one is there; cards are filled one a turn of the event loop. GUI thread; the room must outlive it.
class ReviewPage final : public QWidget
{
    Q_OBJECT
public:
    ReviewPage(WarRoom &room, const ThemeStore &themes, QWidget *parent = nullptr);
    ~ReviewPage() override;

    void setTimeFormat(const TimeFormat &format);
    /// Asks again, unless nothing has changed since the last answer.
    void refresh();
    void takeFocus();

    ReviewFilterBar &filter() { return *m_filter; }
    ReviewTable &table() { return *m_table; }
    ReviewViews &views() { return *m_views; }
    ReviewOutput &output() { return *m_output; }
    ChartCard *card(const QString &id) const;
    bool isBusy() const { return m_job || m_filling; }
    std::shared_ptr<const ReviewAnswer> answer() const { return m_answer; }

signals:
    void incidentOpened(const quarterdeck::IncidentId &incident);
    void said(const QString &sentence);
    /// The figures stand for what was asked last.
    void settled();

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void readStandards();
    void ask();
    void start();
    void showProgress(int percent, int incidents, int all);
    void showSlow();
    void takeAnswer(const Result<ReviewAnswer> &result);
    void showFigures(const QVector<Figure> &figures);
    void fillNext();
    void showNewestTen();
    void showState();
    void arrange();
    void restyle();
    void pick(const QVector<qint32> &incidents, const QString &what, const QObject *from);
    void open(qint32 incident);
    void takeView(const ReviewView &view);
    void hideCharts(const QStringList &ids);
    void noteView();
    void setDimmed(bool dimmed);

    WarRoom &m_room;
    const ThemeStore &m_themes;
    TimeFormat m_format;
    ReviewFilterBar *m_filter;
    PlainLabel *m_notice;
    QWidget *m_progressRow;
    PlainLabel *m_progressWords;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QPushButton *m_widen;
    QPushButton *m_clear;
    QPushButton *m_again;
    QSplitter *m_split;
    QScrollArea *m_scroll;
    QWidget *m_sheet;
    QGridLayout *m_grid;
    ReviewTable *m_table;
    QVector<ChartCard *> m_cards;

    Standards m_standards;
    ReviewJob *m_job = nullptr;
    bool m_askAgain = false; ///< the question changed while it was being answered
    bool m_stale = true;     ///< something was logged, or asked, since the last answer
    bool m_filling = false;
    bool m_goToPhases = false; ///< the newest ten were asked for: where their time goes is the answer
    int m_answerNumber = 0;
    std::shared_ptr<const ReviewAnswer> m_answer;
    std::shared_ptr<const ReviewAnswer> m_before; ///< the one before, until the table has let go of it
    QVector<Figure> m_figures;
    int m_nextFigure = 0;
    int m_columns = 0;
    QString m_problem;
    QTimer m_slow;  ///< the answer takes long enough to say so
    QTimer m_quiet; ///< after what was logged, before asking again
    ReviewViews *m_views;
    ReviewOutput *m_output;
    QStringList m_hidden; ///< figures that are not wanted
};

} // namespace quarterdeck
