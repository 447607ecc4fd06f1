// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/slackreader.h"

#include "domain/decide.h"
#include "domain/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace quarterdeck {

namespace {

struct Message
{
    int row;
    QString ts, thread, channel, text;
    Instant at;
};

struct SlackWords
{
    Q_DECLARE_TR_FUNCTIONS(SlackReader)
};

QString field(const QJsonObject &object, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QString text = object.value(QLatin1String(name)).toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// Who wrote it, as well as the export knows.
QString writer(const QJsonObject &message)
{
    const QString shown = field(message.value(QLatin1String("user_profile")).toObject(), {"display_name", "real_name", "name"});
    return cleaned(shown.isEmpty() ? field(message, {"username", "user", "bot_id"}) : shown, limits::Name, false);
}

Result<Message> readMessage(int row, const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return refuse(SlackWords::tr("it is not a message of Slack"));
    const QJsonObject object = document.object();
    Message message{row,
                    field(object, {"ts"}),
                    field(object, {"thread_ts"}),
                    cleaned(field(object, {"channel_name", "channel"}), limits::Name, false),
                    {},
                    {}};
    if (message.ts.isEmpty())
        return refuse(SlackWords::tr("it has no “ts”, so it is not a message of Slack"));
    const std::optional<Instant> at = slackTime(message.ts);
    if (!at || !isPlausible(*at))
        return refuse(SlackWords::tr("“%1” is no time of Slack").arg(cleaned(message.ts, 40, false)));
    if (!message.thread.isEmpty() && !slackTime(message.thread))
        return refuse(SlackWords::tr("“%1” is no thread of Slack").arg(cleaned(message.thread, 40, false)));
    message.at = *at;
    message.text = slackText(object.value(QLatin1String("text")).toString());
    for (const QJsonValue &file : object.value(QLatin1String("files")).toArray())
        message.text += QStringLiteral("\n[%1]").arg(field(file.toObject(), {"title", "name"}));
    message.text = cleaned(message.text, limits::EntryText - limits::Name - 2, true).trimmed();
    if (message.text.isEmpty())
        message.text = QStringLiteral("[…]");
    if (const QString who = writer(object); !who.isEmpty())
        message.text.prepend(who + QStringLiteral(": "));
    return message;
}

/// One timeline. `start` names it: the thread, or the first message.
ImportedIncident timeline(QVector<const Message *> messages, const QString &start)
{
    std::stable_sort(messages.begin(), messages.end(), [](const Message *a, const Message *b) { return a->at < b->at; });
    const auto parent = std::find_if(messages.begin(), messages.end(), [&](const Message *m) { return m->ts == start; });
    const Message &first = parent == messages.end() ? *messages.first() : **parent;
    ImportedIncident incident;
    incident.origin = {
        QStringLiteral("slack"), (first.channel.isEmpty() ? QString() : first.channel + QLatin1Char('/')) + start, {}};
    incident.entryType = EntryType::Note;
    incident.declared = slackTime(start);
    const qsizetype colon = first.text.indexOf(QStringLiteral(": "));
    incident.title = cleaned(first.text.mid(colon < 0 ? 0 : colon + 2).section(QLatin1Char('\n'), 0, 0), limits::Title, false);
    if (!first.channel.isEmpty())
        incident.tags = QStringList{QStringLiteral("slack:") + cleaned(first.channel, limits::Name - 6, false)};
    QSet<QString> seen;
    for (const Message *message : messages) {
        if (seen.contains(message->ts))
            continue; // a broadcast reply is in the export twice
        seen.insert(message->ts);
        ImportedUpdate update;
        update.key = message->ts;
        update.at = message->at;
        update.text = message->text;
        incident.updates << update;
    }
    return incident;
}

} // namespace

QString slackText(const QString &text)
{
    static const QRegularExpression link(QStringLiteral("<([^<>|\\s][^<>|]*)(?:\\|([^<>]*))?>"));
    QString out;
    qsizetype from = 0;
    for (auto it = link.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString target = match.captured(1), label = match.captured(2);
        out += text.mid(from, match.capturedStart() - from);
        if (target.startsWith(u'@') || target.startsWith(u'#'))
            out += target.at(0) + (label.isEmpty() ? target.mid(1) : label);
        else if (target.startsWith(u'!'))
            out += u'@' + (label.isEmpty() ? target.mid(1).section(u'^', 0, 0) : label);
        else
            out += label.isEmpty() || label == target ? target : QStringLiteral("%1 (%2)").arg(label, target);
        from = match.capturedEnd();
    }
    out += text.mid(from);
    return out.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

std::optional<Instant> slackTime(const QString &ts)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,11})(?:\\.(\\d{1,9}))?$"));
    const QRegularExpressionMatch match = shape.match(ts);
    if (!match.hasMatch())
        return std::nullopt;
    return Instant{match.captured(1).toLongLong() * 1000 + match.captured(2).leftJustified(3, u'0').left(3).toInt()};
}

Result<SourceReading> readSlack(QIODevice &file, const SourceOptions &options)
{
    SourceReading reading;
    std::vector<Message> messages;
    const Outcome read = readRecords(file, options, reading, [&](int row, const QByteArray &json) -> Outcome {
        Result<Message> message = readMessage(row, json);
        if (!message)
            return message.error();
        messages.push_back(std::move(message).value());
        return Done{};
    });
    if (!read)
        return read.error();
    const bool threads = std::any_of(messages.begin(), messages.end(), [](const Message &m) { return !m.thread.isEmpty(); });
    std::map<std::pair<QString, QString>, QVector<const Message *>> groups; // by channel and thread
    for (const Message &message : messages) {
        if (threads && message.thread.isEmpty())
            reading.reject(
                message.row,
                SlackWords::tr("it belongs to no thread; only in a file without threads are such messages one timeline"));
        else
            groups[{message.channel, message.thread}].append(&message);
    }
    for (const auto &[name, group] : groups) {
        const auto first =
            std::min_element(group.begin(), group.end(), [](const Message *a, const Message *b) { return a->at < b->at; });
        reading.incidents.append({group.first()->row, timeline(group, name.second.isEmpty() ? (*first)->ts : name.second)});
    }
    std::stable_sort(reading.incidents.begin(), reading.incidents.end(),
                     [](const auto &a, const auto &b) { return a.row < b.row; });
    return reading;
}

} // namespace quarterdeck
