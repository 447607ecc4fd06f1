// SPDX-License-Identifier: GPL-3.0-or-later
#include "includerules.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace quarterdeck::architecture {

namespace {

/// One line of the design: what a room may include. "views/*" stands for every room of that folder.
struct Room
{
    QString path;
    QStringList rooms;
    QStringList qt;
};

const std::vector<Room> &table()
{
    static const QStringList core{QStringLiteral("QtCore")};
    static const QStringList wire{QStringLiteral("QtCore"), QStringLiteral("QtNetwork")};
    static const QStringList store{QStringLiteral("QtCore"), QStringLiteral("QtSql"), QStringLiteral("QtNetwork")};
    static const QStringList screen{QStringLiteral("QtCore"), QStringLiteral("QtGui"),  QStringLiteral("QtWidgets"),
                                    QStringLiteral("QtSvg"),  QStringLiteral("QtDBus"), QStringLiteral("QtSvgWidgets")};
    static const QString domain = QStringLiteral("model/domain");
    static const QString metrics = QStringLiteral("model/metrics");
    static const QString journal = QStringLiteral("model/journal");
    static const QString replication = QStringLiteral("model/replication");
    static const QString exchange = QStringLiteral("model/exchange");
    static const QString warroom = QStringLiteral("model/warroom");
    static const QString items = QStringLiteral("model/items");
    static const QString common = QStringLiteral("views/common");
    static const QString commands = QStringLiteral("views/commands");
    // The first line that fits a room is its line.
    static const std::vector<Room> rooms{
        {domain, {}, core},
        {metrics, {domain}, core},
        {journal, {domain}, store},
        {replication, {domain}, store},
        {exchange, {domain}, wire},
        {warroom, {journal, replication, exchange, metrics, domain}, wire},
        {items, {warroom, domain}, core},
        {common, {items, warroom, domain}, screen},
        {commands, {common, items, warroom, domain}, screen},
        {QStringLiteral("views/shell"), {QStringLiteral("views/*"), items, warroom, domain}, screen},
        {QStringLiteral("views/review"),
         {common, commands, items, warroom, metrics, domain},
         screen + QStringList{QStringLiteral("QtCharts"), QStringLiteral("QtPrintSupport")}},
        // Not even the read models: with no door and no command in reach, the room's screen cannot write.
        {QStringLiteral("views/wall"), {common, domain}, screen},
        {QStringLiteral("views/*"), {common, commands, items, warroom, domain}, screen},
        {QStringLiteral("app/quarterdeck"), {QStringLiteral("views/*"), QStringLiteral("model/*")}, screen + wire},
        {QStringLiteral("app/quarterdeckctl"), {QStringLiteral("model/*")}, wire},
    };
    return rooms;
}

/// Libraries that are not Qt: whose headers only these rooms may see.
struct Library
{
    QRegularExpression header;
    QStringList rooms;
};

const std::vector<Library> &libraries()
{
    static const std::vector<Library> list{
        {QRegularExpression(QStringLiteral("^sqlite3\\.h$")), {QStringLiteral("model/journal")}},
        {QRegularExpression(QStringLiteral("^(libpq-fe|postgres_ext|pg_config)\\.h$")), {QStringLiteral("model/replication")}},
        {QRegularExpression(QStringLiteral("^(pango/|cairo|glib)")), {QStringLiteral("model/exchange")}},
        {QRegularExpression(QStringLiteral("^boost/")), {QStringLiteral("model/metrics")}},
        {QRegularExpression(QStringLiteral("^(canberra\\.h$|xcb/)")), {QStringLiteral("views/alarms")}},
        {QRegularExpression(QStringLiteral("^qt6keychain/")), {QStringLiteral("app/quarterdeck")}},
    };
    return list;
}

bool fits(const QString &pattern, const QString &room)
{
    return pattern == room || (pattern.endsWith(u"/*") && room.startsWith(QStringView(pattern).chopped(1)));
}

bool fitsAny(const QStringList &patterns, const QString &room)
{
    return std::any_of(patterns.begin(), patterns.end(), [&](const QString &pattern) { return fits(pattern, room); });
}

const Room *lineOf(const QString &room)
{
    const auto found = std::find_if(table().begin(), table().end(), [&](const Room &line) { return fits(line.path, room); });
    return found == table().end() ? nullptr : &*found;
}

struct Include
{
    qsizetype offset = 0;
    QString header;
    bool quoted = false;
};

std::vector<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression pattern(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    std::vector<Include> includes;
    for (auto matches = pattern.globalMatch(file.code); matches.hasNext();) {
        const auto match = matches.next();
        includes.push_back({match.capturedStart(), match.captured(2), match.captured(1) == u"\""});
    }
    return includes;
}

/// The folders that are rooms in this tree.
QSet<QString> roomsOf(const std::vector<SourceFile> &files)
{
    QSet<QString> rooms;
    for (const SourceFile &file : files) {
        if (!file.room().isEmpty()) {
            rooms.insert(file.room());
        }
    }
    return rooms;
}

/// The room a quoted include names; its own for one in the same folder of app/; empty for none.
QString includedRoom(const SourceFile &file, const QString &header, const QSet<QString> &rooms)
{
    const QString first = header.section(u'/', 0, 0);
    for (const QString &folder : {QStringLiteral("model/"), QStringLiteral("views/")}) {
        if (header.contains(u'/') && (rooms.contains(folder + first) || (lineOf(folder + first) && folder == u"model/"))) {
            return folder + first;
        }
    }
    return !header.contains(u'/') && file.path.startsWith(u"app/") ? file.room() : QString();
}

QString qtComplaint(const Room &line, const QString &room, const QString &header, const QtHeaders &qt)
{
    const QString module = qt.moduleOf(header);
    if (!module.isEmpty() && module == header) {
        return QStringLiteral("<%1> includes a whole Qt module: include the classes it uses").arg(header);
    }
    if (!module.isEmpty() && !line.qt.contains(module)) {
        return QStringLiteral("%1 may not use %2 (<%3>)").arg(room, module, header);
    }
    for (const Library &library : libraries()) {
        if (library.header.match(header).hasMatch() && !library.rooms.contains(room)) {
            return QStringLiteral("%1 may not use <%2>, only %3 may").arg(room, header, library.rooms.join(u", "));
        }
    }
    return {};
}

QString roomComplaint(const Room &line, const SourceFile &file, const QString &header, const QSet<QString> &rooms,
                      const QSet<QString> &paths)
{
    const bool besideIt = paths.contains(file.path.section(u'/', 0, -2) + u'/' + header);
    if (!header.contains(u'/') && !besideIt) {
        return {}; // made by the build: a .moc, a table of migrations
    }
    const QString target = includedRoom(file, header, rooms);
    if (target.isEmpty()) {
        return QStringLiteral("\"%1\" names no room: write it from model/ or views/ on").arg(header);
    }
    if (target != file.room() && !fitsAny(line.rooms, target)) {
        return QStringLiteral("%1 may not include %2 (\"%3\")").arg(file.room(), target, header);
    }
    return {};
}

} // namespace

QtHeaders::QtHeaders()
{
    const QDir top(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString &module : top.entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
        for (const QString &header : QDir(top.filePath(module)).entryList(QDir::Files)) {
            m_modules.insert(header, module);
        }
        m_modules.insert(module, module);
    }
}

QString QtHeaders::moduleOf(const QString &header) const
{
    return m_modules.value(header.contains(u'/') ? header.section(u'/', 0, 0) : header);
}

Violations forbiddenIncludes(const std::vector<SourceFile> &files, const QtHeaders &qt)
{
    Violations violations;
    const QSet<QString> rooms = roomsOf(files);
    QSet<QString> paths;
    for (const SourceFile &file : files) {
        paths.insert(file.path);
    }
    for (const SourceFile &file : files) {
        const QString room = file.room();
        if (room.isEmpty() || !file.isCpp()) {
            continue;
        }
        const Room *line = lineOf(room);
        if (!line) {
            violations.push_back(
                {file.path, 0, QStringLiteral("%1 is no room of the design: give it a line in the table").arg(room)});
            continue;
        }
        for (const Include &include : includesOf(file)) {
            const QString complaint = include.quoted ? roomComplaint(*line, file, include.header, rooms, paths)
                                                     : qtComplaint(*line, room, include.header, qt);
            if (!complaint.isEmpty()) {
                violations.push_back({file.path, file.lineAt(include.offset), complaint});
            }
        }
    }
    return violations;
}

RoomGraph roomGraph(const std::vector<SourceFile> &files)
{
    RoomGraph graph;
    const QSet<QString> rooms = roomsOf(files);
    for (const SourceFile &file : files) {
        const QString room = file.room();
        if (room.isEmpty() || !file.isCpp()) {
            continue;
        }
        for (const Include &include : includesOf(file)) {
            const QString target = include.quoted ? includedRoom(file, include.header, rooms) : QString();
            if (!target.isEmpty() && target != room) {
                graph[room].insert(target);
            }
        }
    }
    return graph;
}

QStringList circle(const RoomGraph &graph)
{
    QSet<QString> done;
    QStringList path;
    const std::function<QStringList(const QString &)> visit = [&](const QString &room) -> QStringList {
        if (const qsizetype start = path.indexOf(room); start >= 0) {
            return path.mid(start) << room;
        }
        if (done.contains(room)) {
            return {};
        }
        path.append(room);
        QStringList next = graph.value(room).values();
        next.sort();
        for (const QString &target : std::as_const(next)) {
            if (const QStringList found = visit(target); !found.isEmpty()) {
                return found;
            }
        }
        path.removeLast();
        done.insert(room);
        return {};
    };
    for (const QString &room : graph.keys()) {
        if (const QStringList found = visit(room); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

} // namespace quarterdeck::architecture
