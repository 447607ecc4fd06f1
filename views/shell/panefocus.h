// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QVector>
#include <QWidget>

#include <functional>

namespace quarterdeck {

/// Where the keyboard goes: round the panes in reading order (F6), skipping hidden ones, and back to where it was before it came to
/// one of them (Esc in the scribe line). GUI thread; the panes outlive it.
class PaneFocus final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The next pane of the round; enter gives it the keyboard, without it the first widget of the pane that takes Tab gets it.
    /// A pane may lie inside another: the innermost counts.
    void add(QWidget *pane, std::function<void()> enter = {});
    /// +1: next, -1: previous.
    void step(int direction);
    /// Remembers what has the keyboard whenever it comes into this pane from outside.
    void trackWayBack(QWidget *pane);
    /// Gives the keyboard back to it; false when that is gone or hidden.
    bool goBack();

private:
    struct Pane
    {
        QWidget *area;
        std::function<void()> enter;
    };
    qsizetype current() const;
    void noteChange(QWidget *before, QWidget *now);

    QVector<Pane> m_panes;
    QWidget *m_tracked = nullptr;
    QPointer<QWidget> m_wayBack;
};

} // namespace quarterdeck
