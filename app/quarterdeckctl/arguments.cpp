// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "ctltext.h"

#include <QRegularExpression>

#include <algorithm>

namespace quarterdeck {

namespace {

Error usage(const QString &sentence)
{
    return {ErrorCode::Usage, sentence, {}};
}

const Option *findLetter(QChar letter)
{
    const QVector<Option> &all = allOptions();
    const auto it = std::find_if(all.begin(), all.end(), [letter](const Option &o) { return o.letter && letter == QLatin1Char(o.letter); });
    return it == all.end() ? nullptr : &*it;
}

/// The option a word such as "--at", "--at=14:32" or "-o" names; `value` is what follows "=".
const Option *optionOf(const QString &word, std::optional<QString> &value)
{
    if (!word.startsWith(u"--"))
        return word.size() == 2 ? findLetter(word.at(1)) : nullptr;
    const qsizetype equals = word.indexOf(u'=');
    if (equals > 0)
        value = word.mid(equals + 1);
    return findOption(word.mid(2, equals > 0 ? equals - 2 : -1));
}

/// "-10m": where a word can only be a time, it needs no "--" before it.
bool isTimeAgo(const QString &word)
{
    static const QRegularExpression shape(QStringLiteral("^-\\d+(?:[sm]|h(?:\\d+m?)?)$"));
    return shape.match(word).hasMatch();
}

} // namespace

const QVector<Option> &allOptions()
{
    static const QVector<Option> options{
        {"journal", "FILE", QT_TRANSLATE_NOOP("Ctl", "the journal to work on (QUARTERDECK_JOURNAL; default: the user's own)"), true},
        {"database", "URI", QT_TRANSLATE_NOOP("Ctl", "the shared database, a libpq address (QUARTERDECK_DATABASE; default: none)"), true},
        {"as", "HANDLE", QT_TRANSLATE_NOOP("Ctl", "who is writing (QUARTERDECK_USER; default: the user of this computer)"), true},
        {"zone", "ZONE", QT_TRANSLATE_NOOP("Ctl", "time zone of times without one, such as Europe/Berlin (default: this computer's)"), true},
        {"wait", "TIME", QT_TRANSLATE_NOOP("Ctl", "how long to wait for the shared database (default: 2s)"), true},
        {"json", nullptr, QT_TRANSLATE_NOOP("Ctl", "print JSON"), true},
        {"help", nullptr, QT_TRANSLATE_NOOP("Ctl", "show this help"), true, 'h'},
        {"version", nullptr, QT_TRANSLATE_NOOP("Ctl", "show the version"), true},
        {"severity", "LEVEL", QT_TRANSLATE_NOOP("Ctl", "a level of the severity scale: SEV-2, sev2 or 2")},
        {"service", "SERVICE", QT_TRANSLATE_NOOP("Ctl", "an affected service; may be repeated")},
        {"commander", "HANDLE", QT_TRANSLATE_NOOP("Ctl", "who commands")},
        {"customer-impact", "TEXT", QT_TRANSLATE_NOOP("Ctl", "what customers notice")},
        {"impact-started", "TIME", QT_TRANSLATE_NOOP("Ctl", "when customers were first affected")},
        {"detected", "TIME", QT_TRANSLATE_NOOP("Ctl", "when it was noticed")},
        {"source", "SOURCE", QT_TRANSLATE_NOOP("Ctl", "how it was noticed: alert, customer, internal or healthcheck")},
        {"at", "TIME", QT_TRANSLATE_NOOP("Ctl", "when it happened: 14:32, -5m, 1432z or 2024-11-15T14:32:00Z (default: now)")},
        {"kind", "KIND", QT_TRANSLATE_NOOP("Ctl", "real, drill, test or backfill")},
        {"private", nullptr, QT_TRANSLATE_NOOP("Ctl", "only for those named in it")},
        {"type", "TYPE", QT_TRANSLATE_NOOP("Ctl", "type of the entry, unless the line says it")},
        {"reason", "TEXT", QT_TRANSLATE_NOOP("Ctl", "why")},
        {"answers", "ANSWERS", QT_TRANSLATE_NOOP("Ctl", "answers to the severity matrix: \"users=2 data=2/3\"")},
        {"accept", nullptr, QT_TRANSLATE_NOOP("Ctl", "accept the command that was offered to you")},
        {"brief", nullptr, QT_TRANSLATE_NOOP("Ctl", "print what the next commander has to know")},
        {"tick", "STEP", QT_TRANSLATE_NOOP("Ctl", "the step is done")},
        {"untick", "STEP", QT_TRANSLATE_NOOP("Ctl", "the step is open again")},
        {"for", "TIME", QT_TRANSLATE_NOOP("Ctl", "report back within this time: 10m, 1h30")},
        {"mitigation", "KIND", QT_TRANSLATE_NOOP("Ctl", "the kind of mitigation: rollback, flag_off, shift_traffic, scale_out, restart, block or restore")},
        {"extend", "TIME", QT_TRANSLATE_NOOP("Ctl", "give an action this much more time: 10m")},
        {"give", "HANDLE", QT_TRANSLATE_NOOP("Ctl", "give an action to somebody else")},
        {"state", "STATE", QT_TRANSLATE_NOOP("Ctl", "open, testing, supported, refuted or parked")},
        {"owner", "HANDLE", QT_TRANSLATE_NOOP("Ctl", "who looks into it; nobody takes it back")},
        {"evidence", "NUMBER", QT_TRANSLATE_NOOP("Ctl", "the number of an entry that speaks for or against it; may be repeated")},
        {"unlink", "NUMBER", QT_TRANSLATE_NOOP("Ctl", "the number of an entry that is no evidence after all")},
        {"propose", nullptr, QT_TRANSLATE_NOOP("Ctl", "it is not decided yet")},
        {"objections", "TIME", QT_TRANSLATE_NOOP("Ctl", "propose it, with a round of objections of this length: 5m")},
        {"go", nullptr, QT_TRANSLATE_NOOP("Ctl", "decide for it")},
        {"no-go", nullptr, QT_TRANSLATE_NOOP("Ctl", "decide against it; needs a reason")},
        {"withdraw", nullptr, QT_TRANSLATE_NOOP("Ctl", "take the proposal back")},
        {"object", "TEXT", QT_TRANSLATE_NOOP("Ctl", "what speaks against it")},
        {"audience", "AUDIENCE", QT_TRANSLATE_NOOP("Ctl", "who is told: customers, internal, leadership, status_page, management or a stakeholder of the policy")},
        {"next", "TIME", QT_TRANSLATE_NOOP("Ctl", "the next update is promised within this time: 30m")},
        {"template", "KEY", QT_TRANSLATE_NOOP("Ctl", "begin with this message of the policy, filled from the incident")},
        {"draft", nullptr, QT_TRANSLATE_NOOP("Ctl", "do not send it yet: it waits for the commander's approval")},
        {"check", nullptr, QT_TRANSLATE_NOOP("Ctl", "print what the rules find in the message, and do nothing")},
        {"force", nullptr, QT_TRANSLATE_NOOP("Ctl", "all the same; the timeline says so")},
        {"list", nullptr, QT_TRANSLATE_NOOP("Ctl", "show who is to be told, what was sent and which promises were kept")},
        {"approve", "DRAFT", QT_TRANSLATE_NOOP("Ctl", "approve a draft; the beginning of its id is enough")},
        {"return", "DRAFT", QT_TRANSLATE_NOOP("Ctl", "send a draft back to its writer; --reason says why")},
        {"send", "DRAFT", QT_TRANSLATE_NOOP("Ctl", "record an approved draft as sent")},
        {"snooze", "TIME", QT_TRANSLATE_NOOP("Ctl", "keep it quiet for this long, ten minutes at most: 5m")},
        {"status", "STATUS", QT_TRANSLATE_NOOP("Ctl", "only this status")},
        {"from", "TIME", QT_TRANSLATE_NOOP("Ctl", "declared at this time or later; a date alone is its midnight")},
        {"to", "TIME|HANDLE", QT_TRANSLATE_NOOP("Ctl", "declared before this time; for an action, who is to do it")},
        {"text", "WORDS", QT_TRANSLATE_NOOP("Ctl", "only with these words in the title, the services or the ref")},
        {"open", nullptr, QT_TRANSLATE_NOOP("Ctl", "only those not resolved or closed")},
        {"since", "TIME", QT_TRANSLATE_NOOP("Ctl", "what happened since then: changes, decisions, actions, messages")},
        {"all", nullptr, QT_TRANSLATE_NOOP("Ctl", "every incident; for a timeline, earlier wordings too")},
        {"format", "FORMAT", QT_TRANSLATE_NOOP("Ctl", "md, html, pdf or json; with --all csv or json")},
        {"output", "FILE", QT_TRANSLATE_NOOP("Ctl", "write to this file instead of standard output"), false, 'o'},
        {"map", "NAME|FILE", QT_TRANSLATE_NOOP("Ctl", "which columns mean what: servicenow, incidents, or a mapping file that ends in .json")},
        {"date-order", "ORDER", QT_TRANSLATE_NOOP("Ctl", "dmy, mdy or ymd, where a table writes dates in numbers (default: found out if a row proves it)")},
        {"null", "MARK", QT_TRANSLATE_NOOP("Ctl", "what a table writes for no value, such as \"?\"; may be repeated")},
        {"delimiter", "CHAR", QT_TRANSLATE_NOOP("Ctl", "what separates the fields of a table: one character, or tab (default: found out)")},
        {"dry-run", nullptr, QT_TRANSLATE_NOOP("Ctl", "say what would be done, and do nothing")},
        {"last", nullptr, QT_TRANSLATE_NOOP("Ctl", "the latest import")},
        {"role", "ROLE", QT_TRANSLATE_NOOP("Ctl", "commander, responder, manager, bi or redactor")},
        {"password-file", "FILE", QT_TRANSLATE_NOOP("Ctl", "the password is the first line of this file")},
        {"use", nullptr, QT_TRANSLATE_NOOP("Ctl", "publish it, so that every console uses it for new incidents")},
        {"print", nullptr, QT_TRANSLATE_NOOP("Ctl", "print the message, or the SQL, and do nothing")},
        {"speed", "N|instant", QT_TRANSLATE_NOOP("Ctl", "how many times faster than it was (default: instant)")},
        {"profile", "PROFILE", QT_TRANSLATE_NOOP("Ctl", "how measures are defined: detection, impact, from-impact, lifecycle, or a .json file")},
        {"severity-basis", "BASIS", QT_TRANSLATE_NOOP("Ctl", "which severity counts: final (default), initial or max")},
        {"by", "FIELD", QT_TRANSLATE_NOOP("Ctl", "group by month, week, severity, service or source")},
        {"shots", "DIR", QT_TRANSLATE_NOOP("Ctl", "write pictures, exports and figures into this folder")},
    };
    return options;
}

const Option *findOption(const QString &name)
{
    const QVector<Option> &all = allOptions();
    const auto it = std::find_if(all.begin(), all.end(), [&name](const Option &o) { return name == QLatin1String(o.name); });
    return it == all.end() ? nullptr : &*it;
}

QStringList Arguments::values(const char *option) const
{
    QStringList list = options.values(QLatin1String(option)); // newest first
    std::reverse(list.begin(), list.end());
    return list;
}

Result<Arguments> parseArguments(const QStringList &words)
{
    Arguments out;
    bool ended = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (!ended && word == u"--") {
            ended = true;
            continue;
        }
        if (ended || word == u"-" || !word.startsWith(u'-') || (out.command == u"milestone" && isTimeAgo(word))) {
            if (out.command.isEmpty() && !ended)
                out.command = word;
            else
                out.positional.append({word, ended});
            continue;
        }
        std::optional<QString> value;
        const Option *option = optionOf(word, value);
        if (!option)
            return usage(Ctl::tr("There is no option %1; if it is text, put -- before it.").arg(word.left(40)));
        const QString name = QLatin1String(option->name);
        if (!option->valueName) {
            if (value)
                return usage(Ctl::tr("The option --%1 takes no value.").arg(name));
            out.options.insert(name, {});
            continue;
        }
        if (!value) {
            if (i + 1 >= words.size() || words.at(i + 1).startsWith(u"--"))
                return usage(Ctl::tr("The option --%1 needs a value: --%1 %2.").arg(name, QLatin1String(option->valueName)));
            value = words.at(++i);
        }
        out.options.insert(name, *value);
    }
    return out;
}

} // namespace quarterdeck
