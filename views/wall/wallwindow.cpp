// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/wallwindow.h"

#include "common/themestore.h"
#include "wall/wallsetup.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QWindow>

#include <array>

namespace quarterdeck {

namespace {

constexpr int kCursorMs = 3000;
constexpr qint64 kShiftMs = 3 * 60 * 1000;
constexpr std::array kShifts{QPoint(0, 0), QPoint(2, 0), QPoint(2, 2), QPoint(0, 2)}; // room for it is in the picture's margin

} // namespace

WallWindow::WallWindow(WallSource &source, const ThemeStore &themes)
    : QWidget(nullptr, Qt::Window),
      m_source(source),
      m_themes(themes),
      m_setup(new WallSetup(m_settings, themes, this))
{
    setObjectName(QStringLiteral("wallWindow"));
    setWindowTitle(tr("Wall"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_QuitOnClose, false);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_heartbeat.setSingleShot(true);
    m_heartbeat.setTimerType(Qt::PreciseTimer);
    m_cursor.setSingleShot(true);
    m_cursor.setInterval(kCursorMs);
    connect(&m_heartbeat, &QTimer::timeout, this, [this] {
        refresh();
        waitForSecond();
    });
    connect(&m_cursor, &QTimer::timeout, this, [this] {
        if (!m_setup->isVisible())
            setCursor(Qt::BlankCursor);
    });
    connect(&source, &WallSource::changed, this, &WallWindow::refresh);
    connect(&themes, &ThemeStore::changed, this, &WallWindow::refresh);
    connect(m_setup, &WallSetup::screenWanted, this, [this](QScreen *screen) {
        fill(*screen);
        m_setup->open(*screen);
    });
    connect(m_setup, &WallSetup::finished, this, [this] {
        m_cursor.start();
        setFocusPolicy(Qt::StrongFocus);
        setFocus(Qt::OtherFocusReason);
        refresh();
    });
    connect(qApp, &QGuiApplication::screenRemoved, this, [this](const QScreen *screen) {
        if (WallSettings::keyOf(*screen) == m_screenKey)
            waitOnPrimary();
    });
    connect(qApp, &QGuiApplication::screenAdded, this, [this](QScreen *screen) {
        if (isVisible() && !m_screen && WallSettings::keyOf(*screen) == m_screenKey)
            fill(*screen);
    });
}

WallWindow::~WallWindow() = default;

void WallWindow::showOn(QScreen &screen)
{
    fill(screen);
    m_idle.hold(tr("The wall of the war room is shown"));
    m_cursor.start();
    refresh();
    waitForSecond();
    activateWindow();
    if (!m_settings.setupOf(screen))
        openSetup();
}

void WallWindow::fill(QScreen &screen)
{
    m_screen = &screen;
    m_screenKey = WallSettings::keyOf(screen);
    m_settings.setScreenKey(m_screenKey);
    if (isFullScreen())
        showNormal(); // a window manager may keep a full-screen window where it is
    create();
    windowHandle()->setScreen(&screen);
    setGeometry(screen.geometry());
    showFullScreen();
}

void WallWindow::waitOnPrimary()
{
    m_screen = nullptr;
    QScreen *primary = QGuiApplication::primaryScreen();
    if (!isVisible() || !primary)
        return;
    // The console may be there: beside it, not over it.
    const QRect area = primary->availableGeometry();
    setAttribute(Qt::WA_ShowWithoutActivating);
    windowHandle()->setScreen(primary);
    showNormal();
    setGeometry(QRect(area.topLeft(), area.size() * 3 / 5));
    lower();
    setAttribute(Qt::WA_ShowWithoutActivating, false);
}

void WallWindow::openSetup()
{
    if (QScreen *target = m_screen ? m_screen.data() : screen())
        m_setup->open(*target);
    setFocusPolicy(Qt::ClickFocus); // Tab stays on the page
    unsetCursor();
}

void WallWindow::setVisitor(bool visitor)
{
    m_visitor = visitor;
    refresh();
}

WallScreen WallWindow::screenNow() const
{
    const QScreen *at = m_screen ? m_screen.data() : screen();
    const ScreenSetup setup = m_settings.setupOf(*at).value_or(WallSettings::guessFor(*at));
    return {size(), setup.widthMm * width() / std::max(1, at->geometry().width()), setup.seatMetres};
}

QPoint WallWindow::shift() const { return kShifts[size_t(m_source.clock().monotonicMs() / kShiftMs) % kShifts.size()]; }

Theme WallWindow::theme() const
{
    // Who needs high contrast on the desk needs it on the wall.
    return m_themes.choice() == ThemeChoice::HighContrast ? Theme(ThemeKind::HighContrast) : Theme(m_settings.theme());
}

void WallWindow::refresh()
{
    if (!isVisible())
        return;
    WallView view{m_source.clock().now(), m_source.active()};
    sortForWall(view.active);
    if (!view.active.isEmpty()) {
        view.incident = m_source.follow(view.active.first().id);
        view.policy = view.incident ? &m_source.policyOf(*view.incident) : nullptr;
    }
    view.lastClosed = m_source.lastClosed();
    view.feed = m_source.feed();
    view.zones = m_settings.zones();
    view.visitor = m_visitor;
    m_content = wallContent(std::move(view));
    // Screen readers hear of it when it says something else, not every second.
    if (const QString name = m_content.name(); name != accessibleName())
        setAccessibleName(name);
    if (const QString description = m_content.description(); description != accessibleDescription())
        setAccessibleDescription(description);
    layOut();
}

void WallWindow::layOut()
{
    m_picture = wallPicture(m_content, screenNow(), theme(), layoutDirection());
    update();
}

void WallWindow::waitForSecond()
{
    constexpr qint64 second = 1000;
    const qint64 part = m_source.clock().now().ms % second;
    m_heartbeat.start(int(second - (part < 0 ? part + second : part)));
}

void WallWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_picture.ground);
    painter.translate(shift());
    paintWall(painter, m_picture, theme());
}

void WallWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_setup->setGeometry(rect());
    layOut();
}

void WallWindow::keyPressEvent(QKeyEvent *event)
{
    const bool shifted = event->modifiers() == Qt::ShiftModifier, plain = event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_F11 && shifted)
        openSetup();
    else if (plain && (event->key() == Qt::Key_F11 || event->key() == Qt::Key_Escape))
        close();
    else if (event->key() == Qt::Key_L && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        setVisitor(!m_visitor);
    else
        QWidget::keyPressEvent(event);
}

void WallWindow::mouseMoveEvent(QMouseEvent *event)
{
    unsetCursor();
    m_cursor.start();
    QWidget::mouseMoveEvent(event);
}

void WallWindow::closeEvent(QCloseEvent *event)
{
    m_heartbeat.stop();
    m_cursor.stop();
    m_idle.release();
    QWidget::closeEvent(event);
    emit closed();
}

} // namespace quarterdeck
