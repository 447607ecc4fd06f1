// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <atomic>
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
    /// Enter ends the text each time, then it begins again.
    Typist(QPlainTextEdit &editor, const QString &text);
    ~Typist() override;

    void start();
    /// Stops typing; returns when every key has been painted. Milliseconds of each key since start(), in order.
    std::vector<double> stop();

    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void type();

    QPlainTextEdit &m_editor;
    const QString m_text;
    std::thread m_thread;
    std::atomic<bool> m_typing = false;
    std::mutex m_mutex;
    std::deque<qint64> m_posted;     ///< when, in ns; guarded by the mutex
    std::vector<qint64> m_handled;   ///< posted times of keys the editor has seen, not painted yet
    std::vector<double> m_gaps;
};

} // namespace quarterdeck::benchmarks
