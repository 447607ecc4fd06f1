// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/completions.h"

#include <QSet>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr qsizetype kFewestLetters = 2;
constexpr int kMostShown = 8;
// Who matters now stands in the last few hundred entries; older names come from the journal's own list.
constexpr int kEntriesLookedAt = 2000;

template <class Visit>
void fromNewest(const Incident &incident, Visit visit)
{
    const int end = int(incident.entries.size());
    for (int i = end - 1; i >= std::max(0, end - kEntriesLookedAt); --i)
        visit(incident.entries.at(i));
}

void addOnce(QStringList &list, QSet<QString> &seen, const QString &name)
{
    if (name.isEmpty() || seen.contains(name.toLower()))
        return;
    seen.insert(name.toLower());
    list.append(name);
}

} // namespace

CompletionWord completionWord(const QString &line, qsizetype cursor)
{
    CompletionWord word;
    cursor = std::clamp<qsizetype>(cursor, 0, line.size());
    qsizetype start = cursor;
    while (start > 0 && !line.at(start - 1).isSpace())
        --start;
    word.start = start;
    word.length = cursor - start;
    if (cursor < line.size() && !line.at(cursor).isSpace())
        return word; // inside a word: nothing to finish
    const QString typed = line.mid(start, word.length);
    if (start == 0 && typed.startsWith(u'/')) {
        word.kind = CompletionWord::Kind::Command;
        word.typed = typed.mid(1);
        return word;
    }
    const QChar sigil = typed.isEmpty() ? QChar() : typed.front();
    if ((sigil == u'@' || sigil == u'#') && typed.size() > kFewestLetters && typed.at(1).isLetter()) {
        word.kind = sigil == u'@' ? CompletionWord::Kind::Person : CompletionWord::Kind::Service;
        word.typed = typed.mid(1);
        return word;
    }
    const QString before = line.left(start);
    if (line.startsWith(u'/') && before.trimmed() == before.chopped(1) && !before.trimmed().contains(u' ') && before.size() > 2) {
        word.kind = CompletionWord::Kind::Argument;
        word.command = before.trimmed().mid(1).toLower();
        word.typed = typed;
    }
    if (line.startsWith(u"/h ") && before.simplified().count(u' ') == 1 && before.endsWith(u' ')) {
        word.kind = CompletionWord::Kind::Argument;
        word.command = QStringLiteral("h");
        word.typed = typed;
        word.place = 1;
    }
    return word;
}

QStringList completionsOf(const QString &typed, const QStringList &ranked)
{
    QStringList found;
    for (const QString &name : ranked) {
        if (name.size() > typed.size() && name.startsWith(typed, Qt::CaseInsensitive))
            found.append(name);
        else if (name.compare(typed, Qt::CaseInsensitive) == 0)
            return {}; // already whole: a popup would only be in the way
        if (found.size() == kMostShown)
            break;
    }
    return found;
}

QStringList recentPeople(const Incident &incident)
{
    QStringList people;
    QSet<QString> seen;
    fromNewest(incident, [&](const Entry &entry) {
        for (auto person = entry.body.people.crbegin(); person != entry.body.people.crend(); ++person)
            addOnce(people, seen, *person);
        addOnce(people, seen, entry.isAutomatic() ? entry.automatic.by : entry.author);
    });
    for (const QString &holder : incident.roles)
        addOnce(people, seen, holder);
    return people;
}

QStringList recentServices(const Incident &incident)
{
    QStringList services;
    QSet<QString> seen;
    fromNewest(incident, [&](const Entry &entry) {
        for (auto service = entry.body.services.crbegin(); service != entry.body.services.crend(); ++service)
            addOnce(services, seen, *service);
    });
    for (const QString &service : incident.services)
        addOnce(services, seen, service);
    return services;
}

QStringList joinedOnce(const QStringList &first, const QStringList &second)
{
    QStringList all;
    QSet<QString> seen;
    for (const QString &name : first)
        addOnce(all, seen, name);
    for (const QString &name : second)
        addOnce(all, seen, name);
    return all;
}

} // namespace quarterdeck
