// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "ctltext.h"
#include "reportfiles.h"
#include "warroom/policystore.h"

#include <QJsonDocument>

namespace quarterdeck::ctl {

namespace {

/// The document as the program prints it: what a file has as "…_min" is printed as "…_ms", like every length of time.
QJsonValue printable(const QJsonValue &value)
{
    static const QString minutes = QStringLiteral("_min");
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &one : value.toArray())
            out.append(printable(one));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue one = it.value();
        if (it.key().endsWith(minutes) && (one.isDouble() || one.isNull()))
            out.insert(it.key().chopped(minutes.size()) + QStringLiteral("_ms"),
                       one.isNull() ? one : QJsonValue(qint64(one.toDouble() * 60000)));
        else if (it.key() != u"$schema")
            out.insert(it.key(), printable(one));
    }
    return out;
}

QString minutesText(const std::optional<Milliseconds> &time)
{
    if (!time)
        return QStringLiteral("–");
    const qint64 minutes = time->count() / 60000;
    return minutes >= 120 && minutes % 60 == 0 ? Ctl::tr("%L1 h").arg(minutes / 60) : Ctl::tr("%L1 min").arg(minutes);
}

void printLevel(Session &session, const PolicyLevel &level)
{
    const ResponseRules &rules = level.response;
    session.out().line(QStringLiteral("  %1  %2: %3").arg(level.level.name, level.label, level.definition));
    session.out().line(Ctl::tr("    acknowledge %1, commander %2, leadership %3, status page %4, mitigate %5")
                           .arg(minutesText(rules.acknowledge), minutesText(level.commanderWithin), minutesText(rules.leadership),
                                minutesText(rules.statusPage), minutesText(rules.mitigate)));
    session.out().line(
        Ctl::tr("    customers first %1, then every %2; inside every %3")
            .arg(minutesText(rules.firstCustomerUpdate), minutesText(rules.customerCadence), minutesText(rules.internalCadence)));
}

void printMatrix(Session &session, const Policy &policy)
{
    for (const PolicyCriterion &criterion : policy.matrix.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < criterion.cells.size(); ++i)
            cells << policy.levels.at(i).number() + u' ' + criterion.cells.at(i);
        session.out().line(QStringLiteral("  %1: %2").arg(criterion.key, cells.join(QStringLiteral(" | "))));
    }
}

Outcome list(Session &session, const PolicyStore &store)
{
    QJsonArray all;
    for (const PolicyStore::Listed &one : store.list()) {
        const bool used = one.id == session.policy().id();
        const Result<Policy> policy = store.policy(one.id);
        QJsonArray levels;
        if (policy) {
            for (const PolicyLevel &level : policy->levels)
                levels.append(level.level.name);
        }
        all.append(QJsonObject{{QStringLiteral("id"), one.id},
                               {QStringLiteral("title"), one.title},
                               {QStringLiteral("levels"), levels},
                               {QStringLiteral("shipped"), one.shipped},
                               {QStringLiteral("in_use"), used}});
        if (!session.json())
            session.out().line(QStringLiteral("%1 %2  %3")
                                   .arg(used ? QStringLiteral("*") : QStringLiteral(" "), one.id,
                                        policy ? policy->levelNames() : policy.error().message));
    }
    if (session.json())
        session.out().document(all);
    return Done{};
}

Outcome show(Session &session, const PolicyStore &store, const QString &name)
{
    const Result<QByteArray> document = store.document(name);
    if (!document)
        return document.error();
    const Result<Policy> policy = parsePolicy(*document);
    if (!policy)
        return policy.error();
    if (session.json()) {
        QJsonObject printed = printable(QJsonDocument::fromJson(*document).object()).toObject();
        printed.insert(QStringLiteral("id"), policy->id());
        printed.insert(QStringLiteral("in_use"), policy->id() == session.policy().id());
        session.out().document(printed);
        return Done{};
    }
    session.out().line(policy->title.isEmpty() ? policy->id() : QStringLiteral("%1  %2").arg(policy->id(), policy->title));
    if (!policy->note.isEmpty())
        session.out().line(QStringLiteral("  ") + policy->note);
    for (const PolicyLevel &level : policy->levels)
        printLevel(session, level);
    printMatrix(session, *policy);
    return Done{};
}

Outcome printChosen(Session &session, const Policy &policy, const QString &sentence)
{
    if (session.json())
        session.out().document(QJsonObject{
            {QStringLiteral("id"), policy.id()}, {QStringLiteral("title"), policy.title}, {QStringLiteral("valid"), true}});
    else
        session.out().line(sentence.arg(policy.id()));
    return Done{};
}

bool isFile(const QString &word) { return word.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) || word.contains(u'/'); }

/// Makes a profile everybody's: the log carries it to every console of this journal, or of the shared database.
Outcome publish(Session &session, const PolicyStore &store, const QByteArray &document)
{
    const Result<Policy> policy = parsePolicy(document);
    if (!policy)
        return policy.error();
    const Result<Policy> now = store.inUse();
    if (now && now->id() == policy->id() && QJsonDocument::fromJson(*store.document(policy->id())) == QJsonDocument::fromJson(document))
        return printChosen(session, *policy, Ctl::tr("%1 is in use already."));
    const Result<Receipt> receipt = session.submit(policyStream(), PolicyPublished{policy->id(), document, session.now()});
    if (!receipt)
        return receipt.error();
    const bool waits = session.isShared() && session.sync().kind != SyncState::Kind::Live;
    return printChosen(session, *policy,
                       waits ? Ctl::tr("%1 is in use here from now on, and everywhere once the shared database is reached.")
                             : Ctl::tr("%1 is in use from now on, by every console; incidents keep the policy they were declared under."));
}

Outcome use(Session &session, const PolicyStore &store, const QString &word)
{
    const Result<QByteArray> document = isFile(word) ? PolicyStore::readFile(word) : store.document(word);
    return document ? publish(session, store, *document) : Outcome(document.error());
}

/// validate and import: a file is read, and perhaps kept.
Outcome check(Session &session, PolicyStore &store, const QString &file, bool keep)
{
    const Result<QByteArray> document = PolicyStore::readFile(file);
    if (!document)
        return document.error();
    if (keep && session.arguments().has("use"))
        return publish(session, store, *document);
    const Result<Policy> policy = keep ? store.keep(*document) : parsePolicy(*document);
    if (!policy)
        return policy.error();
    return printChosen(session, *policy,
                       keep ? Ctl::tr("%1 is kept; `quarterdeckctl policy use` chooses it.") : Ctl::tr("%1 is valid."));
}

} // namespace

Outcome policy(Session &session)
{
    const Arguments &arguments = session.arguments();
    PolicyStore store(session.journalPath());
    const QString verb = arguments.at(0);
    const QString name = arguments.count() > 1 ? arguments.at(1) : QString();
    if (verb == u"list")
        return name.isEmpty() ? list(session, store) : Outcome(Session::usage(Ctl::tr("Nothing can stand after policy list.")));
    if (verb == u"show")
        return show(session, store, name.isEmpty() ? session.policy().id() : name);
    if (verb == u"export") {
        const Result<QByteArray> document = store.document(name.isEmpty() ? session.policy().id() : name);
        if (!document)
            return document.error();
        const QString path = arguments.value("output");
        if (!path.isEmpty() && path != u"-")
            return writeFile(path, *document);
        session.out().bytes(*document);
        return Done{};
    }
    const bool takes = verb == u"use" || verb == u"validate" || verb == u"import";
    if (!takes)
        return Session::usage(
            Ctl::tr("“%1” is nothing that can be done with policies; use list, show, use, validate, import or export.")
                .arg(shown(verb)));
    if (name.isEmpty())
        return Session::usage(verb == u"use" ? Ctl::tr("Name the policy, or a file that holds it.")
                                             : Ctl::tr("Name the file that holds the policy."));
    return verb == u"use" ? use(session, store, name) : check(session, store, name, verb == u"import");
}

} // namespace quarterdeck::ctl
