// SPDX-License-Identifier: GPL-3.0-or-later
#include "syntheticlog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace quarterdeck::benchmarks {

namespace {

constexpr std::array kServices{"checkout", "payments", "search", "identity", "catalogue", "billing", "notifications", "gateway",
                               "inventory", "ledger", "media", "profile", "recommendations", "sessions", "shipping", "warehouse"};
constexpr std::array kSymptoms{"failing for one in ten requests", "latency above two seconds", "OOM kills after deploy",
                               "certificate expired", "queue growing without end", "database failover did not finish",
                               "connections refused", "wrong totals on invoices", "logins rejected", "replica lag over an hour",
                               "disk full", "cache stampede", "jobs stuck", "webhooks delivered twice"};
constexpr std::array kPlaces{"in eu-west-1", "in us-east-1", "in ap-south-1", "for enterprise customers", "on mobile", "everywhere"};
constexpr std::array kPeople{"alice", "bob", "carol", "dana", "erin", "frank", "grace", "heidi", "ivan", "judy"};
constexpr std::array kCommon{"the", "failover", "and", "checkout", "is", "after", "deploy", "error", "rate", "back", "to", "normal",
                             "checking", "latency", "database", "for", "region", "customers", "restarted", "with", "queue", "traffic",
                             "from", "primary", "replica", "rolled", "graph", "dropped", "still", "no"};
constexpr std::array kSyllables{"ba", "ke", "li", "mo", "nu", "ra", "si", "to", "ve", "zu"};
constexpr int kSeldomWords = 1000;

/// SplitMix64: equal everywhere, unlike the standard library's distributions.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed * 0x9e3779b97f4a7c15ULL + 0x632be59bd9b4e019ULL) {}
    int below(int bound)
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return int((z ^ (z >> 31)) % quint64(bound));
    }
    template <size_t N>
    QString pick(const std::array<const char *, N> &from)
    {
        return QString::fromLatin1(from[size_t(below(int(N)))]);
    }

private:
    quint64 m_state;
};

QByteArray sixteenBytes(char kind, qint64 a, qint64 b)
{
    QByteArray bytes(16, '\0');
    bytes[0] = kind;
    for (int i = 0; i < 7; ++i) {
        bytes[1 + i] = char(a >> (8 * (6 - i)));
        bytes[8 + i] = char(b >> (8 * (6 - i)));
    }
    // Spread like random ids, so that indexes are filled in no order.
    Dice dice(quint64(a) * 1'000'003 + quint64(b));
    for (int i = 9; i < 16; ++i)
        bytes[i] = char(bytes[i] ^ char(dice.below(256)));
    std::rotate(bytes.begin(), bytes.begin() + 9, bytes.end());
    return bytes;
}

QString madeUpWord(int number)
{
    QString word;
    for (int i = 0; i < 4; ++i, number /= 10)
        word += QLatin1String(kSyllables[size_t(number % 10)]);
    return word;
}

QString refOf(int number)
{
    static constexpr char kAlphabet[] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    QString ref = QStringLiteral("INC-");
    for (int i = 0; i < 6; ++i, number /= 32)
        ref += QLatin1Char(kAlphabet[number % 32]);
    return ref;
}

IncidentDeclared declarationOf(int number, Instant at)
{
    Dice dice{quint64(number)};
    IncidentDeclared declared;
    declared.ref = refOf(number);
    const QString service = dice.pick(kServices);
    declared.title = service + u' ' + dice.pick(kSymptoms) + u' ' + dice.pick(kPlaces);
    const int level = 1 + dice.below(4);
    declared.severity = SeverityLevel{level, QStringLiteral("SEV-%1").arg(level)};
    declared.services = QStringList{service};
    if (dice.below(3) == 0)
        declared.services << dice.pick(kServices);
    declared.services.removeDuplicates();
    if (dice.below(5) != 0)
        declared.commander = dice.pick(kPeople);
    declared.at = at;
    declared.policy = QStringLiteral("four-level@1");
    return declared;
}

Status statusOf(int number)
{
    if (number % 50 != 0)
        return number % 7 == 0 ? Status::Resolved : Status::Closed;
    static constexpr std::array kActive{Status::Detected, Status::Investigating, Status::Mitigating, Status::Monitoring};
    return kActive[size_t(number / 50) % kActive.size()];
}

} // namespace

QString commonWord(int which) { return QString::fromLatin1(kCommon[size_t(which) % kCommon.size()]); }
QString seldomWord(int which) { return madeUpWord(which % kSeldomWords); }
QString rareWord(int which) { return QStringLiteral("host") + madeUpWord(which % 10'000); }

EntryBody syntheticEntry(int number, Instant occurred)
{
    Dice dice{quint64(number) + 77'000'000};
    EntryBody body;
    body.type = kAllEntryTypes[size_t(dice.below(int(kAllEntryTypes.size())))];
    QStringList words;
    for (int i = 0; i < 15; ++i)
        words << dice.pick(kCommon);
    words << madeUpWord(dice.below(kSeldomWords)) << QStringLiteral("host") + madeUpWord(dice.below(10'000));
    if (dice.below(4) == 0) {
        body.people = QStringList{dice.pick(kPeople)};
        words << u'@' + body.people.constFirst();
    }
    body.text = words.join(u' ');
    body.occurred = occurred;
    if (body.type == EntryType::Action && !body.people.isEmpty())
        body.assignee = body.people.constFirst();
    return body;
}

QVector<Event> syntheticIncident(int number, int entries)
{
    const IncidentId incident = *IncidentId::fromBytes(sixteenBytes('I', number + 1, 0));
    const Instant declared{kEndOfHistory.ms - qint64(number) * 1'500'000 - qint64(entries + 10) * 1000};
    QVector<Event> events;
    events.reserve(entries + 2);
    Dice dice{quint64(number) + 5'000'000};
    const auto add = [&](const Payload &payload) {
        const qint64 seq = events.size() + 1;
        events.append({*EventId::fromBytes(sixteenBytes('E', number + 1, seq)), incident, dice.pick(kPeople), QStringLiteral("ops2"),
                       declared + Milliseconds(seq * 1000), seq, seq - 1, payload});
    };
    add(declarationOf(number, declared));
    for (int i = 0; i < entries; ++i)
        add(EntryLogged{syntheticEntry(number * 1009 + i, declared + Milliseconds(i * 1000))});
    if (statusOf(number) != Status::Detected)
        add(StatusChanged{statusOf(number), declared + Milliseconds((entries + 5) * 1000)});
    return events;
}

QByteArray syntheticStatuspage(int incidents, int series)
{
    QByteArray lines;
    for (int i = 0; i < incidents; ++i) {
        Dice dice{quint64(series) * 1'000'000 + quint64(i)};
        const Instant begin{kEndOfHistory.ms - qint64(i) * 900'000 - 90'000'000};
        QJsonArray updates;
        for (const char *status : {"Investigating", "Update", "Identified", "Update", "Monitoring", "Resolved"}) {
            updates.append(QJsonObject{{QStringLiteral("at"), toRfc3339(begin + Milliseconds(updates.size() * 600'000))},
                                       {QStringLiteral("status"), QLatin1String(status)},
                                       {QStringLiteral("message"), syntheticEntry(dice.below(1'000'000), begin).text}});
        }
        const QJsonObject incident{{QStringLiteral("id"), QStringLiteral("%1-%2").arg(series).arg(i)},
                                   {QStringLiteral("title"), declarationOf(i, begin).title},
                                   {QStringLiteral("started_at"), toRfc3339(begin)},
                                   {QStringLiteral("updates"), updates},
                                   {QStringLiteral("impact"), QStringLiteral("minor")},
                                   {QStringLiteral("components"), QJsonArray{dice.pick(kServices)}}};
        lines += QJsonDocument(incident).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

} // namespace quarterdeck::benchmarks
