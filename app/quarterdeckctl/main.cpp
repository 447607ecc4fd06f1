// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandtable.h"
#include "commands.h"
#include "ctltext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <cerrno>
#include <clocale>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>

using namespace quarterdeck;

namespace {

enum ExitCode { Success = 0, Failure = 1, UsageError = 2, Missing = 3, Forbidden = 4 };

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return UsageError;
    case ErrorCode::NotFound:
        return Missing;
    case ErrorCode::NotAuthorised:
        return Forbidden;
    case ErrorCode::Refused:
    case ErrorCode::Conflict:
    case ErrorCode::StorageFull:
    case ErrorCode::Storage:
    case ErrorCode::Damaged:
    case ErrorCode::Newer:
    case ErrorCode::Busy:
    case ErrorCode::Cancelled:
        break;
    }
    return Failure;
}

int fail(const Error &error, const CtlCommand *command)
{
    if (error.code == ErrorCode::Usage) {
        const QString help = command ? QStringLiteral("quarterdeckctl %1 --help").arg(QLatin1String(command->name)) : QStringLiteral("quarterdeckctl --help");
        complain(Ctl::tr("%1 See `%2`.").arg(error.message, help));
    } else if (error.code == ErrorCode::Damaged && command && command->run != &ctl::recover) {
        complain(Ctl::tr("%1 `quarterdeckctl recover` reads what can be read into a new file.").arg(error.message));
    } else if (!error.message.isEmpty()) {
        complain(error.message);
    }
    return exitCodeOf(error.code);
}

/// Number of words and options against the command's row.
Outcome checkCall(const CtlCommand &command, const Arguments &arguments)
{
    const QString usageLine = QStringLiteral("quarterdeckctl %1 %2").arg(QLatin1String(command.name), QLatin1String(command.synopsis)).section(QLatin1Char('\n'), 0, 0).trimmed();
    if (arguments.count() < command.least)
        return ctl::Session::usage(Ctl::tr("Something is missing: %1.").arg(usageLine));
    if (command.most >= 0 && arguments.count() > command.most)
        return ctl::Session::usage(Ctl::tr("That is one word too many (“%1”); put text in quotes: %2.").arg(arguments.at(command.most).left(40), usageLine));
    for (auto it = arguments.options.keyBegin(); it != arguments.options.keyEnd(); ++it) {
        const Option *option = findOption(*it);
        const bool takes = option->global || std::any_of(command.options.begin(), command.options.end(), [&](const char *name) { return *it == QLatin1String(name); });
        if (!takes)
            return ctl::Session::usage(Ctl::tr("`%1` has no option --%2.").arg(QLatin1String(command.name), *it));
    }
    return Done{};
}

int run(const QStringList &words)
{
    const Result<Arguments> parsed = parseArguments(words);
    if (!parsed)
        return fail(parsed.error(), nullptr);
    const Arguments &arguments = *parsed;
    const CtlCommand *command = findCommand(arguments.command);
    Output out;
    if (arguments.has("version")) {
        out.line(QStringLiteral("quarterdeckctl " QUARTERDECK_VERSION));
        return out.ok() ? Success : Failure;
    }
    if (!arguments.command.isEmpty() && !command)
        return fail(ctl::Session::usage(Ctl::tr("There is no command “%1”.").arg(arguments.command.left(40))), nullptr);
    if (arguments.has("help")) {
        out.bytes((command ? commandHelp(*command) : programHelp()).toUtf8());
        return out.ok() ? Success : Failure;
    }
    if (!command)
        return fail(ctl::Session::usage(Ctl::tr("Say what to do.")), nullptr);
    if (Outcome call = checkCall(*command, arguments); !call)
        return fail(call.error(), command);

    Result<std::unique_ptr<ctl::Session>> session = ctl::Session::start(arguments);
    if (!session)
        return fail(session.error(), command);
    const Outcome outcome = command->run(**session);
    if (!outcome)
        return fail(outcome.error(), command);
    if (!(*session)->out().ok()) {
        const int error = (*session)->out().error();
        if (error != EPIPE) // a reader that has seen enough is no news
            complain(Ctl::tr("Standard output cannot be written to: %1.").arg(QString::fromLocal8Bit(std::strerror(error))));
        return Failure;
    }
    return Success;
}

/// Whatever the caller closed stays closed to us: else the journal could become descriptor 1 and get our output.
void occupyStandardDescriptors()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(descriptor, F_GETFD) >= 0)
            continue;
        const int flags = descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY; // using it fails as if it were still closed
        if (::open("/dev/null", flags) != descriptor)
            std::abort();
    }
}

} // namespace

int main(int argc, char **argv)
{
    occupyStandardDescriptors();
    std::signal(SIGPIPE, SIG_IGN);
    // Text is UTF-8 whatever the locale says; told so beforehand, Qt has nothing to warn about.
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
    qputenv("QT_NO_THREADED_GLIB", "1"); // as in the window: Qt's own loop wakes a thread quicker than GLib's
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("quarterdeckctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUARTERDECK_VERSION));

    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);

    // JSON is an interface and reads the same everywhere; people are answered in their language.
    QTranslator translator;
    if (!words.contains(QStringLiteral("--json")) && translator.load(QLocale(), QStringLiteral("quarterdeck"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);
    return run(words);
}
