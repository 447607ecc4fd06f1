// SPDX-License-Identifier: GPL-3.0-or-later
#include "accesswalk.h"

#include "support/colourvision.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QHash>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QRadioButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace quarterdeck::testing {

namespace {

constexpr int kTarget = 24;       // px
constexpr int kRowsRead = 40;     // of a list or table: the rest is made by the same delegate
constexpr int kLeastChanged = 40; // px that show where the keyboard is: a 2 px line of 20 px

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::PageTabList:
    case QAccessible::PageTab:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::MenuItem:
    case QAccessible::ListItem:
    case QAccessible::TreeItem:
    case QAccessible::ColumnHeader:
    case QAccessible::Chart:
    case QAccessible::Graphic:
    case QAccessible::Dialog:
        return true;
    default:
        return false;
    }
}

bool isPartOfAnother(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above && !above->isWindow(); above = above->parentWidget()) {
        if (above->focusProxy() == widget || qobject_cast<const QComboBox *>(above)
            || qobject_cast<const QAbstractSpinBox *>(above))
            return true;
    }
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    return area && area->viewport() == widget;
}

QString whereabouts(QAccessibleInterface &node)
{
    for (QAccessibleInterface *at = &node; at; at = at->parent()) {
        if (const auto *widget = qobject_cast<QWidget *>(at->object()))
            return (at == &node ? QString() : QStringLiteral("part of ")) + described(widget);
    }
    return QStringLiteral("something");
}

QString named(QAccessibleInterface &node)
{
    const QString name = node.text(QAccessible::Name).trimmed();
    return name.isEmpty() ? node.text(QAccessible::Description).trimmed() : name;
}

void readState(const QWidget &widget, QAccessibleInterface &node, QStringList &wrong)
{
    const QAccessible::State state = node.state();
    const auto expect = [&](bool said, bool is, const char *what) {
        if (said != is)
            wrong << described(&widget) + QLatin1String(is ? " does not say that it is " : " says that it is ")
                         + QLatin1String(what);
    };
    expect(state.disabled, !widget.isEnabled(), "disabled");
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        expect(state.checkable, button->isCheckable(), "checkable");
        expect(state.checked, button->isChecked(), "checked");
    }
    if (qobject_cast<const QComboBox *>(&widget))
        expect(state.expandable, true, "expandable");
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        expect(state.readOnly, line->isReadOnly(), "read only");
        expect(state.passwordEdit, line->echoMode() != QLineEdit::Normal, "secret");
    }
    if (widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !isPartOfAnother(&widget)) {
        expect(state.focusable, true, "focusable");
        expect(state.focused, widget.hasFocus() || (widget.focusProxy() && widget.focusProxy()->hasFocus()), "focused");
    }
}

void readTree(QAccessibleInterface &node, QStringList &wrong, int depth)
{
    if (!node.isValid() || node.state().invisible || depth > 40)
        return;
    const auto *widget = qobject_cast<QWidget *>(node.object());
    if (widget && !widget->isVisible())
        return;
    const QAccessible::Role role = node.role();
    const bool stop = widget && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
                   && !isPartOfAnother(widget);
    const bool scrolls = role == QAccessible::ScrollBar;
    if (stop && (role == QAccessible::NoRole || role == QAccessible::Client))
        wrong << whereabouts(node) + QStringLiteral(" has no role");
    if ((stop || (isControl(role) && !(widget && isPartOfAnother(widget)))) && !scrolls && named(node).isEmpty())
        wrong << whereabouts(node) + QStringLiteral(" has no name, role %1").arg(int(role));
    if (widget)
        readState(*widget, node, wrong);
    for (int i = 0; i < std::min(node.childCount(), kRowsRead); ++i) {
        if (QAccessibleInterface *child = node.child(i))
            readTree(*child, wrong, depth + 1);
    }
}

/// How many pixels of that place changed and stand out by 3:1 now, from what was there or from what is around.
int changedPixels(const QImage &before, const QImage &after, const QRect &place)
{
    int changed = 0;
    const QRect inside = place.intersected(before.rect());
    QHash<QRgb, int> counts;
    for (int y = inside.top(); y <= inside.bottom(); y += 2) {
        for (int x = inside.left(); x <= inside.right(); x += 2)
            ++counts[after.pixel(x, y)];
    }
    QRgb around = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() > counts.value(around))
            around = count.key();
    }
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            if (before.pixel(x, y) == after.pixel(x, y))
                continue;
            const QColor now = after.pixelColor(x, y);
            if (contrast(before.pixelColor(x, y), now) >= 3 || contrast(QColor(around), now) >= 3)
                ++changed;
        }
    }
    return changed;
}

/// What of it lies inside everything it is in.
QRect onScreen(const QWidget &widget)
{
    QRect seen = widget.rect();
    for (const QWidget *above = &widget; !above->isWindow(); above = above->parentWidget())
        seen = seen.translated(above->pos()) & above->parentWidget()->rect();
    return seen;
}

QImage look(QWidget &window) { return window.grab().toImage().convertToFormat(QImage::Format_RGB32); }

/// Where QUARTERDECK_PICTURES names a folder, what failed is kept there, for eyes.
void keepPicture(const QImage &before, const QImage &after, const QRect &place, const QString &name)
{
    const QString folder = qEnvironmentVariable("QUARTERDECK_PICTURES");
    if (folder.isEmpty())
        return;
    const QImage first = before.copy(place), second = after.copy(place);
    QImage both(first.width(), 2 * first.height() + 4, QImage::Format_RGB32);
    both.fill(Qt::magenta);
    QPainter painter(&both);
    painter.drawImage(0, 0, first);
    painter.drawImage(0, first.height() + 4, second);
    painter.end();
    both.save(QDir(folder).filePath(QStringLiteral("focus-") + name + QStringLiteral(".png")));
}

/// The radio buttons of a group are one stop.
bool standsFor(const QWidget *seen, const QWidget *stop)
{
    if (seen == stop || seen->isAncestorOf(stop) || stop->isAncestorOf(seen))
        return true;
    const auto *one = qobject_cast<const QRadioButton *>(seen);
    const auto *other = qobject_cast<const QRadioButton *>(stop);
    return one && other && (one->group() ? one->group() == other->group() : one->parentWidget() == other->parentWidget());
}

/// From the last stop to the first.
bool goesRound(const QWidget &before, const QWidget &after)
{
    const QWidget *at = &before;
    while (at != &after && !at->isWindow())
        at = at->nextInFocusChain();
    return at->isWindow();
}

/// Of two stops in one pane the later lies below, or beside in the direction of reading.
bool isBackwards(const QWidget &before, const QWidget &after)
{
    if (before.parentWidget() != after.parentWidget())
        return false;
    const QRect first = before.geometry(), second = after.geometry();
    const bool above = second.bottom() <= first.top() && second.left() <= first.right() && first.left() <= second.right();
    const bool sameRow = second.top() <= first.bottom() && first.top() <= second.bottom();
    const bool leftToRight = before.layoutDirection() == Qt::LeftToRight;
    return above || (sameRow && (leftToRight ? second.right() <= first.left() : second.left() >= first.right()));
}

} // namespace

QString described(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    const QWidget *above = widget->parentWidget();
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget); tabs && widget->objectName().isEmpty())
        return QStringLiteral("QTabBar with %1 tabs, %2 x %3").arg(tabs->count()).arg(tabs->width()).arg(tabs->height());
    return QStringLiteral("%1 \"%2\" in %3 \"%4\"")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
             above ? QLatin1String(above->metaObject()->className()) : QString(), above ? above->objectName() : QString());
}

QVector<QWidget *> tabStops(const QWidget &window)
{
    QVector<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool can = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
        if (can && widget->window() == &window && !widget->focusProxy() && !isPartOfAnother(widget))
            found.append(widget);
    }
    return found;
}

QString wrongInTree(QWidget &window)
{
    QStringList wrong;
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&window);
    if (!root)
        return QStringLiteral("%1 is not there for screen readers").arg(described(&window));
    if (root->text(QAccessible::Name).trimmed().isEmpty())
        wrong << described(&window) + QStringLiteral(" has no name");
    readTree(*root, wrong, 0);
    return wrong.join(u'\n');
}

QString wrongInSizes(const QWidget &window)
{
    QStringList wrong;
    for (const QWidget *widget : tabStops(window)) {
        if (widget->width() < kTarget || widget->height() < kTarget)
            wrong << described(widget) + QStringLiteral(" is %1 x %2").arg(widget->width()).arg(widget->height());
    }
    return wrong.join(u'\n');
}

QString wrongOnTheWayRound(QWidget &window)
{
    QApplication::setCursorFlashTime(0);
    QStringList wrong;
    QVector<QWidget *> way;
    const qsizetype most = 2 * tabStops(window).size() + 2;
    QImage before = look(window);
    QWidget *const first = QApplication::focusWidget();
    QStringList passed;
    QObject watch;
    QObject::connect(qApp, &QApplication::focusChanged, &watch,
                     [&passed](const QWidget *, const QWidget *now) { passed << described(now); });
    for (QWidget *at = first; way.size() < most;) {
        if (!at || at->window() != &window)
            return wrong.join(u'\n')
                 + QStringLiteral("\nTab leaves the window after %1").arg(described(way.isEmpty() ? nullptr : way.last()));
        way.append(at);
        passed.clear();
        QTest::keyClick(at, Qt::Key_Tab);
        if (passed.size() > 1)
            wrong << QStringLiteral("Tab was led on: ") + passed.join(QStringLiteral(" -> "));
        QWidget *const next = QApplication::focusWidget();
        if (next == at && tabStops(window).size() > 1)
            return wrong.join(u'\n') + QStringLiteral("\nTab does not leave %1").arg(described(at));
        if (next && !way.mid(1).contains(next)) {
            const QImage after = look(window);
            const QRect place(next->mapTo(&window, QPoint()), next->size());
            const QRect seen = onScreen(*next);
            const QRect around = place.adjusted(-4, -4, 4, 4);
            const int changed = changedPixels(before, after, around);
            if (seen.width() < std::min(kTarget, next->width()) || seen.height() < std::min(kTarget, next->height())) {
                wrong << QStringLiteral("the keyboard is at %1, which is not on the screen: %2 x %3 of %4 x %5")
                             .arg(described(next))
                             .arg(seen.width())
                             .arg(seen.height())
                             .arg(next->width())
                             .arg(next->height());
            } else if (next != at && changed < kLeastChanged) {
                wrong << QStringLiteral("nothing shows that the keyboard is at %1 (%2 px)").arg(described(next)).arg(changed);
                keepPicture(before, after, around, next->objectName());
            }
            before = after;
        }
        if (next == first)
            break;
        at = next;
    }
    if (QApplication::focusWidget() != first)
        wrong << QStringLiteral("Tab does not come back to %1").arg(described(first));
    for (qsizetype i = 1; i < way.size() && way.size() > 2; ++i) { // of two, one always lies before
        if (!goesRound(*way[i - 1], *way[i]) && isBackwards(*way[i - 1], *way[i]))
            wrong << QStringLiteral("Tab goes back from %1 to %2").arg(described(way[i - 1]), described(way[i]));
    }
    const qsizetype said = wrong.size();
    for (const QWidget *stop : tabStops(window)) {
        if (std::none_of(way.cbegin(), way.cend(), [stop](const QWidget *seen) { return standsFor(seen, stop); }))
            wrong << QStringLiteral("Tab never comes to %1").arg(described(stop));
    }
    if (wrong.size() > said) {
        QStringList names;
        for (const QWidget *seen : way)
            names << seen->objectName();
        wrong << QStringLiteral("the way was ") + names.join(QStringLiteral(", "));
    }
    // Back the way it came.
    for (qsizetype i = way.size() - 1; i >= 0 && wrong.isEmpty(); --i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        if (!standsFor(QApplication::focusWidget(), way[i]))
            wrong << QStringLiteral("Shift+Tab comes to %1 instead of %2")
                         .arg(described(QApplication::focusWidget()), described(way[i]));
    }
    return wrong.join(u'\n');
}

} // namespace quarterdeck::testing
