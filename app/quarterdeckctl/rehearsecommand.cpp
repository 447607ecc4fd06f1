// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "ctltext.h"
#include "domain/plaintext.h"
#include "exchange/incidentjson.h"
#include "exchange/scenarioplayer.h"
#include "incidenttext.h"
#include "rehearsalfigures.h"
#include "reportfiles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <chrono>
#include <thread>

namespace quarterdeck::ctl {

namespace {

constexpr int kShotsTimeoutMs = 180000;
constexpr double kSlowest = 0.01, kFastest = 100000;

/// A shipped scenario by name, or a file.
Result<Scenario> loadScenario(const QString &name)
{
    const QString shipped = QStringLiteral(":/scenarios/%1.json").arg(name);
    const bool isName = !name.contains(u'/') && QFile::exists(shipped);
    QFile file(isName ? shipped : name);
    if (!isName && (!QFileInfo(name).isFile() || name.isEmpty())) {
        QStringList names;
        for (const QString &entry : QDir(QStringLiteral(":/scenarios")).entryList({QStringLiteral("*.json")}))
            names << QFileInfo(entry).baseName();
        return Error{ErrorCode::NotFound, Ctl::tr("There is no scenario “%1”; there is: %2.").arg(cleaned(name, 60, false), names.join(QStringLiteral(", "))), {}};
    }
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, Ctl::tr("%1 cannot be read: %2.").arg(name, file.errorString()), {}};
    return parseScenario(file.readAll());
}

/// 0 = instant.
Result<double> readSpeed(const Arguments &arguments)
{
    const QString text = arguments.value("speed").toLower();
    if (!arguments.has("speed") || text == u"instant")
        return 0.0;
    bool ok = false;
    const double speed = text.endsWith(u'x') ? text.chopped(1).toDouble(&ok) : text.toDouble(&ok);
    if (!ok || !(speed >= kSlowest && speed <= kFastest))
        return Session::usage(Ctl::tr("“%1” is no speed; write a number such as 10, or instant.").arg(shown(text)));
    return speed;
}

QString freshJournal(const QString &scenario)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/quarterdeck/practice");
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddTHHmmss"));
    return QStringLiteral("%1/%2-%3-%4.db").arg(folder, scenario, stamp, QString::number(QRandomGenerator::system()->generate(), 36));
}

Result<Incident> play(Session &session, ScenarioPlayer &player, double speed)
{
    const Result<Door *> door = session.door();
    if (!door)
        return door.error();
    Incident state(player.incident());
    std::optional<Instant> last;
    while (!player.atEnd()) {
        const Instant at = player.nextAt();
        if (speed > 0 && last)
            std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(double((at - *last).count()) / speed));
        last = at;
        const Result<Command> command = player.next(state.declared ? &state : nullptr);
        if (!command)
            return command.error();
        const Result<Receipt> receipt = (*door)->submit(*command).result();
        if (!receipt)
            return Error{receipt.error().code, Ctl::tr("Step %1 of the scenario was refused: %2").arg(player.stepsDone()).arg(receipt.error().message), {}};
        if (Outcome fresh = session.refresh(state); !fresh)
            return fresh.error();
    }
    return state;
}

/// The window program of the same build or installation.
QString windowProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &candidate : {here + QStringLiteral("/quarterdeck"), here + QStringLiteral("/../quarterdeck/quarterdeck")}) {
        const QFileInfo info(candidate);
        if (info.isFile() && info.isExecutable())
            return info.canonicalFilePath();
    }
    return QStandardPaths::findExecutable(QStringLiteral("quarterdeck"));
}

Outcome renderShots(const Session &session, const QString &folder, const Incident &incident)
{
    const QString program = windowProgram();
    if (program.isEmpty())
        return Error{ErrorCode::NotFound, Ctl::tr("The window program quarterdeck is not installed beside this one, so there are no pictures; the exports are in %1.").arg(folder), {}};
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    window.setProcessEnvironment(environment);
    window.setStandardOutputFile(QProcess::nullDevice());
    const QString viewer = incident.holder(role::Commander).isEmpty() ? session.author() : incident.holder(role::Commander);
    window.start(program, {QStringLiteral("--journal"), session.journalPath(), QStringLiteral("--as"), viewer, QStringLiteral("--render-shots"), folder,
                           QStringLiteral("--incident"), incident.ref});
    const bool ended = window.waitForFinished(kShotsTimeoutMs);
    if (ended && window.exitStatus() == QProcess::NormalExit && window.exitCode() == 0)
        return Done{};
    if (!ended) {
        window.kill();
        window.waitForFinished();
    }
    const QString last = QString::fromUtf8(window.readAllStandardError()).trimmed().section(QLatin1Char('\n'), -1);
    if (!last.isEmpty())
        complain(cleaned(last, 300, false));
    return Error{ErrorCode::Storage, Ctl::tr("The window program could not render the pictures; run %1 --help to see that it starts.").arg(program), {}};
}

/// incident.{md,html,pdf,json} and figures.{json,txt}.
Outcome writeExports(const Session &session, const QString &folder, const Incident &incident)
{
    for (const ReportFormat &format : reportFormats()) {
        const Result<QByteArray> content = format.write(incident, session.reportZone(), session.now());
        if (!content)
            return content.error();
        if (Outcome written = writeFile(folder + QStringLiteral("/incident.") + format.name, *content); !written)
            return written;
    }
    if (Outcome written = writeFile(folder + QStringLiteral("/figures.json"), QJsonDocument(figuresJson(incident)).toJson()); !written)
        return written;
    return writeFile(folder + QStringLiteral("/figures.txt"), figuresText(incident).toUtf8() + '\n');
}

void print(Session &session, const Scenario &scenario, const Incident &incident)
{
    if (session.json()) {
        QJsonObject object = incidentJson(incident, session.now());
        object.insert(QStringLiteral("journal"), session.journalPath());
        object.insert(QStringLiteral("scenario"), scenario.name);
        object.insert(QStringLiteral("figures"), figuresJson(incident));
        session.out().document(object);
        return;
    }
    session.out().line(incidentText(incident, session.reportZone(), session.now()));
    session.out().line(Ctl::tr("Practice journal: %1").arg(session.journalPath()));
}

} // namespace

Outcome rehearse(Session &session)
{
    const Arguments &arguments = session.arguments();
    Result<Scenario> scenario = loadScenario(arguments.at(0));
    if (!scenario)
        return scenario.error();
    const Result<double> speed = readSpeed(arguments);
    if (!speed)
        return speed.error();
    const QString folder = arguments.has("shots") ? QFileInfo(arguments.value("shots")).absoluteFilePath() : QString();
    if (arguments.has("shots") && (arguments.value("shots").isEmpty() || !QDir().mkpath(folder)))
        return Error{ErrorCode::Storage, Ctl::tr("The folder %1 cannot be made; choose another place.").arg(folder), {}};
    if (!session.journalIsNamed())
        session.setJournalPath(freshJournal(scenario->name));

    ScenarioPlayer player(*scenario, session.policy(), session.console());
    const Result<Incident> incident = play(session, player, *speed);
    if (!incident)
        return incident.error();
    const QStringList unmet = unmetExpectations(*scenario, *incident);
    if (!unmet.isEmpty())
        return Error{ErrorCode::Refused, Ctl::tr("The rehearsal did not come out as the scenario says: %1").arg(unmet.join(QLatin1Char(' '))), {}};
    print(session, *scenario, *incident);
    if (folder.isEmpty())
        return Done{};
    if (Outcome written = writeExports(session, folder, *incident); !written)
        return written;
    session.closeDoor(); // the window owns the journal while it draws
    return renderShots(session, folder, *incident);
}

} // namespace quarterdeck::ctl
