// SPDX-License-Identifier: GPL-3.0-or-later
#include "paintwatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <limits>

namespace quarterdeck::benchmarks {

namespace {

constexpr int kPatienceMs = 10'000;
const auto kEnd = QEvent::Type(QEvent::registerEventType());

} // namespace

PaintWatch::PaintWatch(QWidget &window) : m_window(window) { look(); }

void PaintWatch::look()
{
    m_window.removeEventFilter(this);
    m_window.installEventFilter(this);
    const QList<QWidget *> widgets = m_window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        widget->removeEventFilter(this);
        widget->installEventFilter(this);
    }
}

bool PaintWatch::show(int width, int height)
{
    m_window.resize(width, height);
    return painted([this] { m_window.show(); }) > 0;
}

double PaintWatch::painted(const std::function<void()> &act, const QVector<QWidget *> &counts)
{
    m_counts = counts;
    m_end = std::numeric_limits<double>::quiet_NaN();
    m_waiting = true;
    m_ending = false;
    QEventLoop loop;
    m_done = [&loop] { loop.quit(); };
    QTimer patience;
    patience.setSingleShot(true);
    connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    patience.start(kPatienceMs);
    m_clock.start();
    act();
    loop.exec();
    m_waiting = false;
    m_done = nullptr;
    return m_end;
}

double PaintWatch::frame(const QVector<QWidget *> &widgets)
{
    for (QWidget *widget : widgets)
        widget->update();
    m_paintedNow.clear();
    m_clock.start();
    QCoreApplication::sendPostedEvents(&m_window, QEvent::UpdateRequest);
    const double ms = double(m_clock.nsecsElapsed()) / 1e6;
    const bool all = std::all_of(widgets.begin(), widgets.end(), [this](QWidget *widget) { return m_paintedNow.contains(widget); });
    return all ? ms : std::numeric_limits<double>::quiet_NaN();
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        m_paintedNow.insert(watched);
        const bool counts = m_counts.isEmpty() || m_counts.contains(static_cast<QWidget *>(watched));
        if (m_waiting && counts && !m_ending) {
            m_ending = true;
            // Behind every event that is due, updates of other widgets included, which have the lowest priority of Qt's own.
            QCoreApplication::postEvent(this, new QEvent(kEnd), Qt::LowEventPriority - 1);
        }
    }
    return QObject::eventFilter(watched, event);
}

bool PaintWatch::event(QEvent *event)
{
    if (event->type() != kEnd)
        return QObject::event(event);
    if (m_done) {
        m_end = double(m_clock.nsecsElapsed()) / 1e6;
        m_done();
    }
    return true;
}

bool runUntil(const std::function<bool()> &condition, int seconds)
{
    QEventLoop loop;
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    bool late = false;
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &loop, [&] {
        late = true;
        loop.quit();
    });
    turn.start(0);
    patience.start(seconds * 1000);
    loop.exec();
    return !late;
}

void turnEventLoop(int turns)
{
    (void)runUntil([&turns] { return --turns <= 0; });
}

} // namespace quarterdeck::benchmarks
