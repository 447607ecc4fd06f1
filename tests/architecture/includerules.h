// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcetree.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace quarterdeck::architecture {

/// Which Qt module a header such as "QLabel" or "qlabel.h" belongs to, from the headers of the Qt it is compiled with.
class QtHeaders
{
public:
    /// Reads the folder that holds QtCore, QtGui …; default the Qt this test runs on.
    QtHeaders();
    /// "QtWidgets" for "QLabel" and for "QtWidgets/QLabel"; empty for a header that is not Qt's.
    QString moduleOf(const QString &header) const;

private:
    QHash<QString, QString> m_modules;
};

/// Includes that the table of rooms does not allow: another room, a Qt module, a foreign library, or an include that names
/// no room. The table itself is in the .cpp and is the design's directions, line for line.
Violations forbiddenIncludes(const std::vector<SourceFile> &files, const QtHeaders &qt);

/// Room -> rooms it includes, as the sources have it.
using RoomGraph = QMap<QString, QSet<QString>>;
RoomGraph roomGraph(const std::vector<SourceFile> &files);

/// The rooms of one circle in order, first room repeated at the end; empty when there is none.
QStringList circle(const RoomGraph &graph);

} // namespace quarterdeck::architecture
