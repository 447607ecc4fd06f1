// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values.h"

#include <QCoreApplication>

namespace quarterdeck {

namespace {

struct Word
{
    const char *key;
    const char *display;
};

// One row per value, in the order of its enum: the only place where its words are written.
constexpr std::array<Word, kAllKinds.size()> kKindWords{{{"real", QT_TRANSLATE_NOOP("Values", "Real")},
                                                         {"drill", QT_TRANSLATE_NOOP("Values", "Drill")},
                                                         {"test", QT_TRANSLATE_NOOP("Values", "Test")},
                                                         {"backfill", QT_TRANSLATE_NOOP("Values", "Backfill")}}};
constexpr std::array<Word, kAllStatuses.size()> kStatusWords{{{"detected", QT_TRANSLATE_NOOP("Values", "Detected")},
                                                              {"investigating", QT_TRANSLATE_NOOP("Values", "Investigating")},
                                                              {"mitigating", QT_TRANSLATE_NOOP("Values", "Mitigating")},
                                                              {"monitoring", QT_TRANSLATE_NOOP("Values", "Monitoring")},
                                                              {"resolved", QT_TRANSLATE_NOOP("Values", "Resolved")},
                                                              {"closed", QT_TRANSLATE_NOOP("Values", "Closed")}}};
constexpr std::array<Word, kAllEntryTypes.size()> kTypeWords{{{"detection", QT_TRANSLATE_NOOP("Values", "Detection")},
                                                              {"action", QT_TRANSLATE_NOOP("Values", "Action")},
                                                              {"decision", QT_TRANSLATE_NOOP("Values", "Decision")},
                                                              {"communication", QT_TRANSLATE_NOOP("Values", "Communication")},
                                                              {"escalation", QT_TRANSLATE_NOOP("Values", "Escalation")},
                                                              {"resolution", QT_TRANSLATE_NOOP("Values", "Resolution")},
                                                              {"finding", QT_TRANSLATE_NOOP("Values", "Finding")},
                                                              {"hypothesis", QT_TRANSLATE_NOOP("Values", "Hypothesis")},
                                                              {"result", QT_TRANSLATE_NOOP("Values", "Result")},
                                                              {"followup", QT_TRANSLATE_NOOP("Values", "Follow-up")},
                                                              {"note", QT_TRANSLATE_NOOP("Values", "Note")}}};
constexpr std::array<Word, kAllMilestones.size()> kMilestoneWords{{{"impact_started", QT_TRANSLATE_NOOP("Values", "Impact started")},
                                                                   {"detected", QT_TRANSLATE_NOOP("Values", "Detected")},
                                                                   {"acknowledged", QT_TRANSLATE_NOOP("Values", "Acknowledged")},
                                                                   {"declared", QT_TRANSLATE_NOOP("Values", "Declared")},
                                                                   {"severity_set", QT_TRANSLATE_NOOP("Values", "Severity set")},
                                                                   {"engaged", QT_TRANSLATE_NOOP("Values", "Engaged")},
                                                                   {"cause_identified", QT_TRANSLATE_NOOP("Values", "Cause identified")},
                                                                   {"mitigated", QT_TRANSLATE_NOOP("Values", "Mitigated")},
                                                                   {"resolved", QT_TRANSLATE_NOOP("Values", "Resolved")},
                                                                   {"verified", QT_TRANSLATE_NOOP("Values", "Verified")}}};
constexpr std::array<Word, kAllSources.size()> kSourceWords{{{"alert", QT_TRANSLATE_NOOP("Values", "Alert")},
                                                             {"customer", QT_TRANSLATE_NOOP("Values", "Customer report")},
                                                             {"internal", QT_TRANSLATE_NOOP("Values", "Noticed internally")},
                                                             {"healthcheck", QT_TRANSLATE_NOOP("Values", "Health check")}}};

template <class Enum, size_t N>
QString keyOf(const std::array<Word, N> &words, Enum value)
{
    return QString::fromLatin1(words[static_cast<size_t>(value)].key);
}

template <class Enum, size_t N>
std::optional<Enum> fromKey(const std::array<Word, N> &words, const QString &word)
{
    for (size_t i = 0; i < N; ++i) {
        if (word.compare(QLatin1String(words[i].key), Qt::CaseInsensitive) == 0)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

template <class Enum, size_t N>
QString display(const std::array<Word, N> &words, Enum value)
{
    return QCoreApplication::translate("Values", words[static_cast<size_t>(value)].display);
}

} // namespace

QString key(IncidentKind value) { return keyOf(kKindWords, value); }
QString key(Status value) { return keyOf(kStatusWords, value); }
QString key(EntryType value) { return keyOf(kTypeWords, value); }
QString key(Milestone value) { return keyOf(kMilestoneWords, value); }
QString key(DetectionSource value) { return keyOf(kSourceWords, value); }

std::optional<IncidentKind> kindFromKey(const QString &word) { return fromKey<IncidentKind>(kKindWords, word); }
std::optional<Status> statusFromKey(const QString &word) { return fromKey<Status>(kStatusWords, word); }
std::optional<EntryType> entryTypeFromKey(const QString &word) { return fromKey<EntryType>(kTypeWords, word); }
std::optional<Milestone> milestoneFromKey(const QString &word) { return fromKey<Milestone>(kMilestoneWords, word); }
std::optional<DetectionSource> sourceFromKey(const QString &word) { return fromKey<DetectionSource>(kSourceWords, word); }

QString displayName(IncidentKind value) { return display(kKindWords, value); }
QString displayName(Status value) { return display(kStatusWords, value); }
QString displayName(EntryType value) { return display(kTypeWords, value); }
QString displayName(Milestone value) { return display(kMilestoneWords, value); }
QString displayName(DetectionSource value) { return display(kSourceWords, value); }

bool isActive(Status status)
{
    return status != Status::Resolved && status != Status::Closed;
}

QStringList role::standard()
{
    return {Commander, Deputy, Operations, Communications, Scribe};
}

QString role::canonical(const QString &word)
{
    const QString lower = word.trimmed().toLower();
    if (lower == u"ic" || lower == u"incident-commander")
        return Commander;
    if (lower == u"ops" || lower == u"tech" || lower == u"technical-lead" || lower == u"tech-lead")
        return Operations;
    if (lower == u"comms" || lower == u"comm")
        return Communications;
    return lower;
}

QString role::displayName(const QString &role)
{
    if (role == Commander)
        return QCoreApplication::translate("Roles", "Incident commander");
    if (role == Deputy)
        return QCoreApplication::translate("Roles", "Deputy");
    if (role == Operations)
        return QCoreApplication::translate("Roles", "Operations lead");
    if (role == Communications)
        return QCoreApplication::translate("Roles", "Communications");
    if (role == Scribe)
        return QCoreApplication::translate("Roles", "Scribe");
    // Several experts, each for a part: "sme-database".
    if (role == u"sme")
        return QCoreApplication::translate("Roles", "Subject matter expert");
    if (role.startsWith(u"sme-") && role.size() > 4)
        return QCoreApplication::translate("Roles", "Expert: %1").arg(role.mid(4));
    return role.isEmpty() ? role : role.at(0).toUpper() + role.mid(1);
}

} // namespace quarterdeck
