// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wall/wallsettings.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QPushButton;

namespace quarterdeck {

class PlainLabel;
class ThemeStore;
class WallRuler;

/// The page that fits a wall to its room: which screen, how large it really is, where the farthest seat stands, which clocks, which colours.
/// Lies over the wall; keeps what was chosen when it is accepted, and nothing when it is left. GUI thread; settings outlive it.
class WallSetup final : public QWidget
{
    Q_OBJECT
public:
    WallSetup(WallSettings &settings, const ThemeStore &themes, QWidget *wall);

    /// Shows the measures of that screen, the bar with the keyboard.
    void open(QScreen &screen);
    void accept();
    void cancel();

signals:
    void screenWanted(QScreen *screen);
    /// It is closed; true: something may have changed.
    void finished(bool accepted);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void fillScreens();
    void showResult();
    QVector<QTimeZone> chosenZones() const;
    QComboBox *zoneBox(const QString &name);

    WallSettings &m_settings;
    QPointer<QScreen> m_screen;
    WallRuler *m_ruler;
    QComboBox *m_screens;
    QDoubleSpinBox *m_seat;
    QComboBox *m_zones[2];
    QComboBox *m_colours;
    PlainLabel *m_result;
    QPushButton *m_leave;
};

} // namespace quarterdeck
