// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandtable.h"

#include "arguments.h"
#include "commands.h"
#include "ctltext.h"

#include <algorithm>

namespace quarterdeck {

namespace {

QString optionLine(const Option &option, int width)
{
    QString left = QStringLiteral("  ");
    if (option.letter)
        left += QLatin1Char('-') + QString(QLatin1Char(option.letter)) + QStringLiteral(", ");
    left += QStringLiteral("--") + QLatin1String(option.name);
    if (option.valueName)
        left += QLatin1Char(' ') + QLatin1String(option.valueName);
    return left.leftJustified(width) + QLatin1Char(' ') + Ctl::tr(option.help) + QLatin1Char('\n');
}

QString globalOptions()
{
    QString out = Ctl::tr("Options of every command:") + QLatin1Char('\n');
    for (const Option &option : allOptions()) {
        if (option.global)
            out += optionLine(option, 28);
    }
    return out;
}

} // namespace

const QVector<CtlCommand> &allCommands()
{
    static const QVector<CtlCommand> commands{
        {"declare", "TITLE [--severity L] [--service S]... [--commander H] [--customer-impact T] [--impact-started T] [--detected T]\n"
                    "               [--source alert|customer|internal|healthcheck] [--at T] [--kind real|drill|test|backfill] [--private]",
         QT_TRANSLATE_NOOP("Ctl", "declare a new incident"),
         {"severity", "service", "commander", "customer-impact", "impact-started", "detected", "source", "at", "kind", "private"}, 1, 1, ctl::declare,
         QT_TRANSLATE_NOOP("Ctl", "Only the title is needed. Detection stays unrecorded unless --detected says when.")},
        {"log", "REF LINE... [--at T] [--type T]", QT_TRANSLATE_NOOP("Ctl", "log entries in the scribe's grammar; - reads lines from standard input"),
         {"at", "type"}, 2, -1, ctl::log,
         QT_TRANSLATE_NOOP("Ctl", "A LINE is [time] [type] text: \"14:32 ! roll back v3.2 @alice\". Types: ! decision, ? hypothesis, > action, * finding, = result, "
                                  "+ follow-up, & communication, or d: a: h: f: r: t: c: e: x: s: n:. A LINE that begins with - needs -- before it.")},
        {"attach", "REF FILE [LINE] [--at T] [--type T]", QT_TRANSLATE_NOOP("Ctl", "log an entry with a screenshot or file"), {"at", "type"}, 2, 3, ctl::attach,
         QT_TRANSLATE_NOOP("Ctl", "The bytes are kept once in this journal, however often they come; up to 25 MB. Other consoles see the name, the size and who keeps it. "
                                  "Without a LINE the entry is the file's name. The time is now unless --at or the LINE says another.")},
        {"attachment", "REF NUMBER|SHA256 [-o FILE]", QT_TRANSLATE_NOOP("Ctl", "show an entry's files, or write one of them with -o"), {"output"}, 2, 2, ctl::attachment,
         QT_TRANSLATE_NOOP("Ctl", "SHA256 is the beginning of its hash, at least six digits. What another console took in is in that console's journal.")},
        {"amend", "REF NUMBER LINE", QT_TRANSLATE_NOOP("Ctl", "correct an entry; the earlier wording is kept"), {}, 3, 3, ctl::amend,
         QT_TRANSLATE_NOOP("Ctl", "Time and type stay as they were unless the LINE says others.")},
        {"strike", "REF NUMBER --reason T", QT_TRANSLATE_NOOP("Ctl", "strike an entry; it stays legible"), {"reason"}, 2, 2, ctl::strike},
        {"status", "REF STATUS [--at T]", QT_TRANSLATE_NOOP("Ctl", "change the status"), {"at"}, 2, 2, ctl::status,
         QT_TRANSLATE_NOOP("Ctl", "STATUS is detected, investigating, mitigating, monitoring, resolved or closed. Only resolved stamps a milestone.")},
        {"severity", "REF LEVEL|--answers A [--reason T]", QT_TRANSLATE_NOOP("Ctl", "rate the severity; lowering it needs a reason"), {"answers", "reason", "at"}, 1, 2, ctl::severity,
         QT_TRANSLATE_NOOP("Ctl", "A answers the policy's severity matrix: \"users=2 data=2/3\", a level's number for each of revenue, users, data, security, reputation "
                                  "and recovery. 2/3 is unsure between two: the worse counts. The worst row decides; what is left out does not count.")},
        {"milestone", "REF NAME TIME|unknown|clear [--reason T]", QT_TRANSLATE_NOOP("Ctl", "record, correct or clear a milestone"), {"reason"}, 3, 3, ctl::milestone,
         QT_TRANSLATE_NOOP("Ctl", "NAME is impact_started, detected, acknowledged, declared, severity_set, engaged, cause_identified, mitigated, resolved or verified. "
                                  "Correcting a recorded time needs a reason.")},
        {"role", "REF ROLE HANDLE|vacant", QT_TRANSLATE_NOOP("Ctl", "give a role to somebody, or free it"), {"at"}, 3, 3, ctl::role,
         QT_TRANSLATE_NOOP("Ctl", "ROLE is commander (ic), deputy, operations (ops), communications (comms), scribe, or one of your own.")},
        {"handover", "REF HANDLE [--accept]\n       quarterdeckctl handover REF --brief [--format md]", QT_TRANSLATE_NOOP("Ctl", "offer command to somebody; they run it with --accept"),
         {"accept", "brief", "format"}, 1, 2, ctl::handover,
         QT_TRANSLATE_NOOP("Ctl", "--brief prints the situation, open actions, decisions, hypotheses, roles and next updates, and changes nothing.")},
        {"access", "REF open|HANDLE...", QT_TRANSLATE_NOOP("Ctl", "make an incident private to these people, or open again"), {}, 2, -1, ctl::access},
        {"action", "REF TEXT --to H [--for 10m] [--mitigation K]\n       quarterdeckctl action REF A7 --extend 10m|--give H [--reason T]", QT_TRANSLATE_NOOP("Ctl", "give somebody an action, or change one"),
         {"to", "for", "mitigation", "extend", "give", "reason", "at"}, 2, 2, ctl::action,
         QT_TRANSLATE_NOOP("Ctl", "K says that it is a mitigation and of which kind. A second one while another is open is logged all the same, with a warning.")},
        {"done", "REF A7 [RESULT]", QT_TRANSLATE_NOOP("Ctl", "close an action with its result"), {"at"}, 2, 3, ctl::done},
        {"hypothesis", "REF TEXT [--owner H]\n       quarterdeckctl hypothesis REF H1 --state S [--reason T] | --owner H | --evidence N | --unlink N",
         QT_TRANSLATE_NOOP("Ctl", "log a hypothesis, or say what became of it"), {"state", "reason", "owner", "evidence", "unlink", "at"}, 2, 2, ctl::hypothesis,
         QT_TRANSLATE_NOOP("Ctl", "Supported, refuted and parked need a reason or evidence; N is the number of an entry.")},
        {"decision", "REF TEXT [--propose] [--objections 5m] [--mitigation K]\n       quarterdeckctl decision REF D1 --go|--no-go|--withdraw|--object T [--reason T]",
         QT_TRANSLATE_NOOP("Ctl", "log a decision, propose one, object to it or take it"),
         {"propose", "objections", "mitigation", "go", "no-go", "withdraw", "object", "reason", "at"}, 2, 2, ctl::decision,
         QT_TRANSLATE_NOOP("Ctl", "Without --propose or --objections it was taken. --no-go needs a reason, and so does --go when somebody objected.")},
        {"update", "REF --audience AUDIENCE [--template KEY] [--next 30m] [--at T] [TEXT] [--draft|--check|--print] [--force]\n"
                   "       quarterdeckctl update REF --list | --approve DRAFT | --return DRAFT --reason TEXT | --send DRAFT",
         QT_TRANSLATE_NOOP("Ctl", "record an update that was sent, or write one; its clock starts again"),
         {"audience", "template", "next", "at", "draft", "check", "print", "force", "list", "approve", "return", "send", "reason"}, 1, 2, ctl::update,
         QT_TRANSLATE_NOOP("Ctl", "AUDIENCE is customers, status_page, internal, leadership, management or a stakeholder of the policy; KEY a template of the policy, filled from "
                                  "the incident. --next is what was promised; without it the policy says when the next one is due. The time that counts is when it was sent. "
                                  "--draft waits for the commander, who approves it or sends it back; --send records an approved one as sent, once. --check prints what the "
                                  "rules find and ends with 1 when something stops the message. --template can --print is the CAN report.")},
        {"clocks", "[REF]", QT_TRANSLATE_NOOP("Ctl", "show the deadlines of an incident, or of all active ones"), {}, 0, 1, ctl::clocks,
         QT_TRANSLATE_NOOP("Ctl", "States: normal, due, overdue, acknowledged, snoozed, met. over_ms is 0 while it is in time.")},
        {"ack", "REF CLOCK [SUBJECT] [--snooze 5m]", QT_TRANSLATE_NOOP("Ctl", "acknowledge an overdue deadline, or snooze it"), {"snooze"}, 2, 3, ctl::ack,
         QT_TRANSLATE_NOOP("Ctl", "CLOCK is a name that `clocks` prints, such as commander or cadence; SUBJECT its audience, action or step.")},
        {"checklist", "REF [--tick STEP | --untick STEP]", QT_TRANSLATE_NOOP("Ctl", "show the steps the policy asks for, tick one or open it again"), {"tick", "untick", "at"}, 1, 1,
         ctl::checklist,
         QT_TRANSLATE_NOOP("Ctl", "STEP is a name the list prints, or its beginning. Steps that a milestone or a message to customers proves are done by themselves.")},
        {"warroom", "REF [--open]", QT_TRANSLATE_NOOP("Ctl", "show the war room: channel, bridge, roles to fill and deadlines"), {"open"}, 1, 1, ctl::warroom,
         QT_TRANSLATE_NOOP("Ctl", "Where the policy makes one mandatory it is opened with the severity; --open opens one anyway and keeps a channel that stands.")},
        {"list", "[--status S] [--severity L] [--service S] [--kind K] [--from T] [--to T] [--text Q] [--open]", QT_TRANSLATE_NOOP("Ctl", "list incidents, newest first"),
         {"status", "severity", "service", "kind", "from", "to", "text", "open"}, 0, 0, ctl::list},
        {"show", "REF [--since T]", QT_TRANSLATE_NOOP("Ctl", "show one incident, or what happened in it since then"), {"since"}, 1, 1, ctl::show},
        {"timeline", "REF [--all]", QT_TRANSLATE_NOOP("Ctl", "show its timeline as it now reads; --all adds earlier wordings"), {"all"}, 1, 1, ctl::timeline},
        {"search", "WORDS", QT_TRANSLATE_NOOP("Ctl", "find entries and titles with all these words"), {}, 1, -1, ctl::search},
        {"metrics", "[--from T] [--to T] [--profile P] [--severity L] [--severity-basis final|initial|max] [--service S]\n"
                    "               [--by month|week|severity|service|source] [--kind K]... [--zone Z]",
         QT_TRANSLATE_NOOP("Ctl", "figures: times to detect, acknowledge, engage, mitigate, resolve, with what is missing counted"),
         {"from", "to", "profile", "severity", "severity-basis", "service", "by", "kind"}, 0, 0, ctl::metrics,
         QT_TRANSLATE_NOOP("Ctl", "A duration is end minus start on the wall clock. A missing end is left out and counted, never 0, never now; an end before its "
                                  "start is invalid and left out. Percentiles by linear interpolation. Months and weeks are those of the declared time in --zone. "
                                  "Of a reopened incident the last resolve counts. Drills, tests and backfills are out unless --kind asks for them. P is "
                                  "detection (default), impact, from-impact, lifecycle, or a profile of your own as a .json file.")},
        {"export", "REF --format md|html|pdf|json [-o FILE]\n       quarterdeckctl export --all --format csv|json [-o FILE]",
         QT_TRANSLATE_NOOP("Ctl", "write a report of one incident, or all incidents as data"), {"format", "output", "all"}, 0, 1, ctl::exportReport,
         QT_TRANSLATE_NOOP("Ctl", "Reports are in UTC unless --zone names another zone.")},
        {"import", "FORMAT FILE [--map NAME|MAP.json] [--date-order dmy|mdy|ymd] [--null MARK]... [--delimiter CHAR] [--dry-run]\n"
                   "       quarterdeckctl import list | undo BATCH|--last | restore BATCH",
         QT_TRANSLATE_NOOP("Ctl", "import incidents; running it again changes nothing"), {"map", "date-order", "null", "delimiter", "dry-run", "last"}, 1, 2, ctl::import,
         QT_TRANSLATE_NOOP("Ctl", "FORMAT is events-csv (one row per change), csv (one row per incident), statuspage, pagerduty, postmortem-md or slack; - reads standard "
                                  "input. Times without a zone are read in --zone. What a table does not prove, such as the order of its dates, must be said. "
                                  "The file is read to its end before anything is written; Ctrl+C until then leaves nothing behind. "
                                  "undo takes a whole import back: incidents it made that nobody touched since are withdrawn, in no list and no figure; nothing is "
                                  "erased, and restore brings them back.")},
        {"watch", "[REF]", QT_TRANSLATE_NOOP("Ctl", "print every accepted event as a JSON line until interrupted"), {}, 0, 1, ctl::watch},
        {"verify", "", QT_TRANSLATE_NOOP("Ctl", "check the journal: every hash, the order, the chain, and against the shared database"), {}, 0, 0, ctl::verify},
        {"recover", "", QT_TRANSLATE_NOOP("Ctl", "read what can be read of a damaged journal into a new one"), {}, 0, 0, ctl::recover,
         QT_TRANSLATE_NOOP("Ctl", "The copy stands beside the journal, which stays as it is; `verify` names what the copy lacks. No other program may have the journal open.")},
        {"sync", "", QT_TRANSLATE_NOOP("Ctl", "push and pull now, and report what is not sent or was refused"), {}, 0, 0, ctl::sync},
        {"move", "FILE", QT_TRANSLATE_NOOP("Ctl", "copy a journal's incidents into a shared database, or back into a journal of its own"), {}, 1, 1, ctl::move,
         QT_TRANSLATE_NOOP("Ctl", "With --database they go there, under your login, with who wrote them kept beside. Without it they go into the file --journal names. "
                                  "FILE stays as it is; running it again changes nothing.")},
        {"policy", "list | show [NAME] | use NAME|FILE | validate FILE | import FILE [--use] | export [NAME] [-o FILE]", QT_TRANSLATE_NOOP("Ctl", "show, check, choose and publish the policy profiles"),
         {"output", "use"}, 1, 2, ctl::policy,
         QT_TRANSLATE_NOOP("Ctl", "A NAME is four-level, five-level, zero-based or one of your own, with @VERSION for a version of it. A FILE ends in .json. use and import --use "
                                  "publish: every console of the journal or of the shared database uses that policy for new incidents from then on. import alone keeps a copy in "
                                  "the folder JOURNAL.policies.")},
        {"database", "init [URI] [--print] | upgrade [URI] [--print] | status [URI]\n"
                     "       quarterdeckctl database add-member HANDLE --role commander|responder|manager|bi|redactor [--password-file FILE] [--print]\n"
                     "       quarterdeckctl database remove-member HANDLE [--print]",
         QT_TRANSLATE_NOOP("Ctl", "set up the shared PostgreSQL database and its members; run by whoever owns it"), {"role", "password-file", "print"}, 1, 2,
         ctl::database,
         QT_TRANSLATE_NOOP("Ctl", "URI is postgresql://login@host/database, or stands in --database. Its password belongs into PGPASSWORD or the password file of "
                                  "PostgreSQL. A new member's password is made and shown once unless --password-file has one. --print shows the SQL and does nothing.")},
        {"rehearse", "SCENARIO [--speed N|instant] [--shots DIR]", QT_TRANSLATE_NOOP("Ctl", "play a scripted incident into a practice journal"),
         {"speed", "shots"}, 1, 1, ctl::rehearse,
         QT_TRANSLATE_NOOP("Ctl", "SCENARIO is checkout, or a scenario file. Without --journal a fresh practice journal is made and its path printed.")},
    };
    return commands;
}

const CtlCommand *findCommand(const QString &name)
{
    const QVector<CtlCommand> &all = allCommands();
    const auto it = std::find_if(all.begin(), all.end(), [&name](const CtlCommand &c) { return name == QLatin1String(c.name); });
    return it == all.end() ? nullptr : &*it;
}

QString programHelp()
{
    QString out = Ctl::tr("Usage: %1").arg(QStringLiteral("quarterdeckctl COMMAND ...")) + QStringLiteral("\n\n")
                + Ctl::tr("Runs an incident from the command line, on the same journal as the window.") + QStringLiteral("\n\n") + Ctl::tr("Commands:")
                + QLatin1Char('\n');
    for (const CtlCommand &command : allCommands())
        out += QStringLiteral("  %1%2\n").arg(QString::fromLatin1(command.name).leftJustified(12), Ctl::tr(command.summary));
    out += QLatin1Char('\n') + globalOptions() + QLatin1Char('\n')
         + Ctl::tr("Exit status: 0 done, 1 refused or failed, 2 cannot be understood, 3 not found, 4 not allowed.") + QLatin1Char('\n')
         + Ctl::tr("`quarterdeckctl COMMAND --help` says more about one command.") + QLatin1Char('\n');
    return out;
}

QString commandHelp(const CtlCommand &command)
{
    QString out = Ctl::tr("Usage: %1").arg(QStringLiteral("quarterdeckctl %1 %2").arg(QLatin1String(command.name), QLatin1String(command.synopsis)).trimmed())
                + QStringLiteral("\n\n") + Ctl::tr(command.summary) + QStringLiteral(".\n");
    if (command.details)
        out += QLatin1Char('\n') + Ctl::tr(command.details) + QLatin1Char('\n');
    if (!command.options.isEmpty())
        out += QLatin1Char('\n') + Ctl::tr("Options:") + QLatin1Char('\n');
    for (const char *name : command.options)
        out += optionLine(*findOption(QLatin1String(name)), 28);
    return out + QLatin1Char('\n') + globalOptions();
}

} // namespace quarterdeck
