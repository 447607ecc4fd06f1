// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QWidget>

namespace quarterdeck {

/// A bar that a person makes as long as a tape measure says: arrow keys by a pixel, with Shift by twenty. From its length in pixels follows
/// how wide the screen really is; what screens say of themselves is often wrong on walls. GUI thread.
class WallRuler final : public QWidget
{
    Q_OBJECT
public:
    WallRuler(const Theme &theme, QWidget *parent = nullptr);

    /// How long the bar is to be: half a metre, or a tenth on a screen too narrow for that.
    double millimetres() const { return m_millimetres; }
    /// Starts with what a screen of this width would need.
    void start(double screenWidthMm, int screenPixels);
    int length() const { return m_length; }
    /// The width of the screen if the bar is right.
    double screenWidthMm() const;

    QSize sizeHint() const override;

signals:
    void lengthChanged();
    /// A digit typed here is meant for the distance.
    void digitTyped(const QString &digit);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setLength(int length);

    Theme m_theme;
    double m_millimetres = 500;
    int m_length = 500;
    int m_screenPixels = 1920;
};

} // namespace quarterdeck
