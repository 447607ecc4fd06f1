// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wall/idleinhibitor.h"
#include "wall/wallpicture.h"
#include "wall/wallsettings.h"
#include "wall/wallsource.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace quarterdeck {

class ThemeStore;
class WallSetup;

/// The room's window: full screen, painted, read only. It decides nothing and writes nothing but its own settings; what it shows comes from
/// the source, once a second and whenever that changes. Without its screen it waits as an ordinary window on the primary one and comes back
/// when the screen does. Only Esc and F11 (or whoever made it) close it. GUI thread; source and themes outlive it.
class WallWindow final : public QWidget
{
    Q_OBJECT
public:
    WallWindow(WallSource &source, const ThemeStore &themes);
    ~WallWindow() override;

    /// Fills that screen; asks for its measures the first time.
    void showOn(QScreen &screen);
    void openSetup();
    /// Hides who and whom: people, customers and free text.
    void setVisitor(bool visitor);

    const WallContent &content() const { return m_content; }
    const WallPicture &picture() const { return m_picture; }
    /// What the picture is laid out for: this window's part of the screen.
    WallScreen screenNow() const;
    /// Where the picture is moved to, so that nothing burns in: 2 px, another way every three minutes.
    QPoint shift() const;

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void refresh();
    void layOut();
    void waitForSecond();
    void fill(QScreen &screen);
    void waitOnPrimary();
    Theme theme() const;

    WallSource &m_source;
    const ThemeStore &m_themes;
    WallSettings m_settings;
    IdleInhibitor m_idle;
    WallContent m_content;
    WallPicture m_picture;
    QPointer<QScreen> m_screen; ///< the one it fills; null while that is unplugged
    QString m_screenKey;        ///< the one it belongs to
    WallSetup *m_setup;
    QTimer m_heartbeat; ///< to the next full second
    QTimer m_cursor;    ///< until the pointer hides
    bool m_visitor = false;
};

} // namespace quarterdeck
