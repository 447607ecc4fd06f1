// SPDX-License-Identifier: GPL-3.0-or-later
#include "typist.h"

#include "paintwatch.h"
#include "startclock.h"

#include <QCoreApplication>
#include <QInputDevice>
#include <QKeyEvent>
#include <QPlainTextEdit>

#include <chrono>
#include <pthread.h>

namespace quarterdeck::benchmarks {

namespace {

constexpr std::chrono::milliseconds kBetweenKeys{15};
const auto kPainted = QEvent::Type(QEvent::registerEventType());

} // namespace

Typist::Typist(QPlainTextEdit &editor, const QString &text) : m_editor(editor), m_text(text)
{
    pthread_getcpuclockid(pthread_self(), &m_guiClock);
    (void)QInputDevice::primaryKeyboard(); // made on this thread, before a key of the other one asks for it
    m_editor.installEventFilter(this);
    m_editor.viewport()->installEventFilter(this);
}

Typist::~Typist()
{
    m_typing = false;
    if (m_thread.joinable())
        m_thread.join();
}

Typist::Moment Typist::now() const
{
    timespec work{};
    clock_gettime(m_guiClock, &work);
    return {monotonicNs(), qint64(work.tv_sec) * 1'000'000'000 + work.tv_nsec};
}

void Typist::start()
{
    m_gaps.clear();
    m_typing = true;
    m_thread = std::thread([this] { type(); });
}

/// On the typing thread. Posting an event is the one thing here that another thread may do with a widget.
void Typist::type()
{
    auto next = std::chrono::steady_clock::now();
    for (qsizetype at = 0; m_typing; at = (at + 1) % (m_text.size() + 1)) {
        const bool enter = at == m_text.size();
        const QChar typed = enter ? QChar(u'\r') : m_text.at(at);
        auto *key = new QKeyEvent(QEvent::KeyPress, enter ? int(Qt::Key_Return) : typed.toUpper().unicode(), Qt::NoModifier, QString(typed));
        {
            const std::lock_guard lock(m_mutex);
            m_posted.push_back(now());
        }
        QCoreApplication::postEvent(&m_editor, key);
        next += kBetweenKeys;
        std::this_thread::sleep_until(next);
    }
}

std::vector<Typist::Gap> Typist::stop()
{
    m_typing = false;
    m_thread.join();
    (void)runUntil([this] {
        const std::lock_guard lock(m_mutex);
        return m_posted.empty() && m_handled.empty();
    }, 10);
    return m_gaps;
}

bool Typist::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_editor && event->type() == QEvent::KeyPress) {
        const std::lock_guard lock(m_mutex);
        if (!m_posted.empty()) {
            m_handled.push_back(m_posted.front());
            m_posted.pop_front();
        }
    } else if (watched == m_editor.viewport() && event->type() == QEvent::Paint && !m_handled.empty()) {
        // Handled as soon as the repaint of the window, of which this is a part, is through.
        QCoreApplication::postEvent(this, new QEvent(kPainted), Qt::HighEventPriority);
    }
    return QObject::eventFilter(watched, event);
}

bool Typist::event(QEvent *event)
{
    if (event->type() != kPainted)
        return QObject::event(event);
    const Moment painted = now();
    for (const Moment &posted : m_handled)
        m_gaps.push_back({double(painted.time - posted.time) / 1e6, double(painted.work - posted.work) / 1e6});
    m_handled.clear();
    return true;
}

} // namespace quarterdeck::benchmarks
