// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "replication/databaseuri.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace quarterdeck {

namespace {

QString environmentOr(const char *name, const QString &fallback)
{
    const QString value = qEnvironmentVariable(name);
    return value.isEmpty() ? fallback : value;
}

QString systemUser()
{
    return environmentOr("USER", environmentOr("LOGNAME", QStringLiteral("operator"))).toLower();
}

} // namespace

Result<Options> readOptions(const QStringList &arguments)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Options", text); };
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Options", "War-room console for production incidents."));
    const QCommandLineOption journal(QStringLiteral("journal"), tr(QT_TRANSLATE_NOOP("Options", "Journal file (environment: QUARTERDECK_JOURNAL).")), QStringLiteral("file"));
    const QCommandLineOption database(QStringLiteral("database"), tr(QT_TRANSLATE_NOOP("Options", "Shared database to work on (environment: QUARTERDECK_DATABASE).")), QStringLiteral("uri"));
    const QCommandLineOption as(QStringLiteral("as"), tr(QT_TRANSLATE_NOOP("Options", "Who you are (environment: QUARTERDECK_USER; default: the system user).")), QStringLiteral("handle"));
    const QCommandLineOption theme(QStringLiteral("theme"), tr(QT_TRANSLATE_NOOP("Options", "light, dark or system.")), QStringLiteral("theme"));
    const QCommandLineOption language(QStringLiteral("language"), tr(QT_TRANSLATE_NOOP("Options", "Language of the interface, for example de.")), QStringLiteral("code"));
    const QCommandLineOption incident(QStringLiteral("incident"), tr(QT_TRANSLATE_NOOP("Options", "Open this incident.")), QStringLiteral("ref"));
    const QCommandLineOption rehearse(QStringLiteral("rehearse"), tr(QT_TRANSLATE_NOOP("Options", "Play a scripted incident in a practice journal: checkout.")), QStringLiteral("scenario"));
    const QCommandLineOption speed(QStringLiteral("speed"), tr(QT_TRANSLATE_NOOP("Options", "How many times faster than life the rehearsal runs, or instant.")), QStringLiteral("n"), QStringLiteral("10"));
    const QCommandLineOption until(QStringLiteral("until"), tr(QT_TRANSLATE_NOOP("Options", "Stop the rehearsal this long after its start, for example 36m.")), QStringLiteral("offset"));
    const QCommandLineOption shots(QStringLiteral("render-shots"), tr(QT_TRANSLATE_NOOP("Options", "Render each mode as PNG into a folder and quit.")), QStringLiteral("folder"));
    parser.addOptions({journal, database, as, theme, language, incident, rehearse, speed, until, shots});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const auto usage = [](const QString &sentence) { return Error{ErrorCode::Usage, sentence, {}}; };
    // Not process(): it answers what it does not understand with exit code 1.
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp(0);
    if (parser.isSet(version))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return usage(QCoreApplication::translate("Options", "“%1” is not understood; see --help.").arg(parser.positionalArguments().first()));

    Options options;
    options.authorIsNamed = parser.isSet(as) || !qEnvironmentVariable("QUARTERDECK_USER").isEmpty();
    options.author = parser.isSet(as) ? parser.value(as).toLower() : environmentOr("QUARTERDECK_USER", systemUser());
    options.rehearse = parser.value(rehearse);
    const QString address = parser.isSet(database) ? parser.value(database) : qEnvironmentVariable("QUARTERDECK_DATABASE");
    if (!address.isEmpty() && options.rehearse.isEmpty()) {
        const Result<DatabaseUri> uri = DatabaseUri::parseToWrite(address, options.authorIsNamed ? options.author : QString());
        if (!uri)
            return uri.error();
        options.database = DatabaseOptions{uri->withoutPassword(), uri->password()};
    }
    options.journal = parser.isSet(journal) ? parser.value(journal) : qEnvironmentVariable("QUARTERDECK_JOURNAL");
    options.journalIsNamed = !options.journal.isEmpty();
    if (!options.journalIsNamed)
        options.journal = defaultJournalPath(options.database);
    options.language = parser.value(language);
    options.until = parser.value(until);
    options.shotsFolder = parser.value(shots);
    if (parser.isSet(theme)) {
        options.theme = themeChoiceFromKey(parser.value(theme));
        if (key(*options.theme) != parser.value(theme))
            return usage(QCoreApplication::translate("Options", "“%1” is not a theme; use light, dark or system.").arg(parser.value(theme)));
    }
    if (parser.isSet(incident)) {
        const auto ref = incidentref::parse(parser.value(incident));
        if (!ref)
            return usage(QCoreApplication::translate("Options", "“%1” cannot be an incident; a reference looks like INC-7K3QZP.").arg(parser.value(incident)));
        options.incident = *ref;
    }
    bool isNumber = false;
    options.speed = parser.value(speed) == u"instant" ? 0 : parser.value(speed).toDouble(&isNumber);
    if (parser.value(speed) != u"instant" && (!isNumber || options.speed <= 0))
        return usage(QCoreApplication::translate("Options", "“%1” is not a speed; use a number above zero, or instant.").arg(parser.value(speed)));
    return options;
}

} // namespace quarterdeck
