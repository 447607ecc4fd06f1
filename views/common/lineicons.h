// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace quarterdeck {

/// Qt makes a button of every picture inside a field, and a screen reader finds it: each is called as its field, the cross "Clear". After the
/// field has its own name. GUI thread.
inline void nameIcons(QLineEdit &line)
{
    for (QAction *icon : line.findChildren<QAction *>(Qt::FindDirectChildrenOnly)) {
        const bool clears = icon->objectName() == u"_q_qlineeditclearaction";
        icon->setText(clears ? QCoreApplication::translate("LineIcons", "Clear") : line.accessibleName());
    }
}

} // namespace quarterdeck
