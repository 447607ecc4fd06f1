// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QFrame>

#include <array>

class QToolButton;

namespace quarterdeck {

class PlainLabel;
class ScribePane;
class ThemeStore;
class WarRoom;

/// Three things to try in a practice incident, in one strip: log a line, change the status, take command. Each is ticked off when the
/// person has done it, by whatever way; the next one is shown in words and asked for in the scribe line. GUI thread; changes
/// nothing itself. Esc or its button puts it away for good.
class PracticeSteps final : public QFrame
{
    Q_OBJECT
public:
    /// takeCommandKey: as it reads in menus. Room and pane outlive it; the deeds of the room's author count.
    PracticeSteps(const ThemeStore &themes, WarRoom &room, ScribePane &scribe, const QString &takeCommandKey,
                  QWidget *parent = nullptr);

    /// What to type next; empty when nothing is left to try.
    QString hint() const;
    bool isDone() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Step { LogLine, ChangeStatus, TakeCommand, StepCount };
    QString words(Step step) const;
    Step next() const;
    void note(const QVector<Event> &events);
    void tick(Step step);
    void refresh();
    void restyle();
    void dismiss();

    const ThemeStore &m_themes;
    ScribePane &m_scribe;
    QString m_author;
    QString m_takeCommandKey;
    PlainLabel *m_lead;
    std::array<PlainLabel *, StepCount> m_labels;
    std::array<bool, StepCount> m_ticked{};
    QToolButton *m_close;
};

} // namespace quarterdeck
