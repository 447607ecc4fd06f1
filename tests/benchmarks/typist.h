// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <atomic>
#include <ctime>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

class QPlainTextEdit;

namespace quarterdeck::benchmarks {

/// Types into an editor every 15 ms from a thread of its own, so that a GUI thread that stands still is measured and not waited for, and
/// notes for each key how long it took from the keyboard to the backing store. GUI thread, but for the typing itself.
class Typist : public QObject
{
    Q_OBJECT
public:
    /// From a key to its paint, in milliseconds.
    struct Gap
    {
        double time = 0;
        double work = 0; ///< how much of it the GUI thread was running: what is left was another thread's or program's
    };

    /// Enter ends the text each time, then it begins again.
    Typist(QPlainTextEdit &editor, const QString &text);
    ~Typist() override;

    void start();
    /// Stops typing; returns when every key has been painted. One of each key since start(), in order.
    std::vector<Gap> stop();

    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// Nanoseconds of the wall and of the GUI thread.
    struct Moment
    {
        qint64 time = 0;
        qint64 work = 0;
    };
    Moment now() const;
    void type();

    QPlainTextEdit &m_editor;
    const QString m_text;
    std::thread m_thread;
    std::atomic<bool> m_typing = false;
    std::mutex m_mutex;
    std::deque<Moment> m_posted;   ///< guarded by the mutex
    std::vector<Moment> m_handled; ///< keys the editor has seen, not painted yet
    std::vector<Gap> m_gaps;
    clockid_t m_guiClock{};
};

} // namespace quarterdeck::benchmarks
