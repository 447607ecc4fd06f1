// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarms/windowsight.h"

#include "domain/latefunction.h"

#include <QGuiApplication>
#include <QWindow>

#include <cstdlib>
#include <memory>
#include <optional>
#include <xcb/xcb.h>

namespace quarterdeck {

namespace {

constexpr quint32 kEveryDesktop = 0xffffffff;

template <class Signature>
constexpr LateFunction<Signature> xcb(const char *name)
{
    return LateFunction<Signature>("xcb", 1, name);
}

constinit auto askAtom = xcb<decltype(xcb_intern_atom)>("xcb_intern_atom");
constinit auto atomAnswer = xcb<decltype(xcb_intern_atom_reply)>("xcb_intern_atom_reply");
constinit auto askProperty = xcb<decltype(xcb_get_property)>("xcb_get_property");
constinit auto propertyAnswer = xcb<decltype(xcb_get_property_reply)>("xcb_get_property_reply");
constinit auto valueOf = xcb<decltype(xcb_get_property_value)>("xcb_get_property_value");
constinit auto setupOf = xcb<decltype(xcb_get_setup)>("xcb_get_setup");
constinit auto rootsOf = xcb<decltype(xcb_setup_roots_iterator)>("xcb_setup_roots_iterator");

struct Freed
{
    void operator()(void *reply) const { std::free(reply); }
};
template <class Reply>
using Answer = std::unique_ptr<Reply, Freed>;

/// The number that a window manager keeps under a name, for a window or the screen.
std::optional<quint32> number(xcb_connection_t *display, xcb_window_t window, QLatin1String name)
{
    const auto asked = askAtom(display, 1, quint16(name.size()), name.data());
    const Answer<xcb_intern_atom_reply_t> atom(atomAnswer(display, asked, nullptr));
    if (!atom || atom->atom == XCB_ATOM_NONE)
        return std::nullopt;
    const auto wanted = askProperty(display, 0, window, atom->atom, XCB_ATOM_CARDINAL, 0, 1);
    const Answer<xcb_get_property_reply_t> property(propertyAnswer(display, wanted, nullptr));
    if (!property || property->format != 32 || property->value_len < 1)
        return std::nullopt;
    return *static_cast<const quint32 *>(valueOf(property.get()));
}

/// Without X11, or a window manager that says: it is here.
bool isOnThisDesktop(const QWindow &window)
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !askAtom.isThere() || !window.handle())
        return true;
    xcb_connection_t *display = x11->connection();
    if (!display)
        return true; // drawn into memory, as for pictures
    const xcb_window_t root = rootsOf(setupOf(display)).data->root;
    const std::optional<quint32> shown = number(display, root, QLatin1String("_NET_CURRENT_DESKTOP")),
                                 own = number(display, xcb_window_t(window.winId()), QLatin1String("_NET_WM_DESKTOP"));
    return !shown || !own || *own == kEveryDesktop || *own == *shown;
}

bool isSeen(const QWindow &window)
{
    return window.isVisible() && window.isExposed() && !(window.windowStates() & Qt::WindowMinimized) && isOnThisDesktop(window);
}

} // namespace

bool isAnyWindowSeen()
{
    const QWindowList windows = QGuiApplication::topLevelWindows();
    for (const QWindow *window : windows) {
        const bool isOwn = window->type() == Qt::Window || window->type() == Qt::Dialog;
        if (isOwn && isSeen(*window))
            return true;
    }
    return false;
}

} // namespace quarterdeck
