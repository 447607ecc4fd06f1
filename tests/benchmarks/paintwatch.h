// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QVector>

#include <functional>

class QWidget;

namespace quarterdeck::benchmarks {

/// Runs the event loop until something has been painted, and says how long that took. Sees every paint event of a window's widgets, so
/// "nothing was painted" (a window that is not exposed, an update that went nowhere) is noticed and not measured as fast. GUI thread.
class PaintWatch : public QObject
{
    Q_OBJECT
public:
    /// Watches the window and all widgets it has now; look() again when it got more.
    explicit PaintWatch(QWidget &window);

    /// Shows the window in this size and returns when it has been painted; false when that does not happen.
    bool show(int width = 1200, int height = 800);
    void look();

    /// Milliseconds from just before `act` until everything it made due is painted and in the backing store; NaN when nothing is
    /// painted within ten seconds. `counts` chooses the widgets whose painting is waited for; empty = any.
    double painted(const std::function<void()> &act, const QVector<QWidget *> &counts = {});
    /// Paints these widgets and what lies in them anew, in one go; milliseconds, or NaN when one of them was not painted.
    double frame(const QVector<QWidget *> &widgets);

    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QWidget &m_window;
    QVector<QWidget *> m_counts;
    QElapsedTimer m_clock;
    double m_end = 0;
    bool m_waiting = false;
    bool m_ending = false;
    QSet<const QObject *> m_paintedNow; ///< since the frame began
    std::function<void()> m_done;
};

/// Lets everything that is due now happen: that many turns of the event loop, in each of which every timer of no delay has fired once.
void turnEventLoop(int turns);
/// Runs the event loop until the condition holds, which is looked at after every turn; false after that many seconds.
bool runUntil(const std::function<bool()> &condition, int seconds = 60);

} // namespace quarterdeck::benchmarks
