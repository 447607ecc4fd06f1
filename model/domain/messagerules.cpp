// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagerules.h"

#include "domain/messagepromise.h"
#include "domain/messagetemplate.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kLongestSentence = 32; // words
constexpr int kNear = 10;            // words: what takes a claim back stands this close
constexpr int kShortestName = 3;
constexpr int kAfterName = 3; // a name and what it is blamed for stand this close
constexpr Milliseconds kSameTime{60 * 1000};
constexpr Milliseconds kAboutSameTime{5 * 60 * 1000};

struct RuleName
{
    const QString &rule;
    const char *text;
};
const RuleName kNames[]{{messagerule::Speculation, QT_TRANSLATE_NOOP("MessageRules", "Guess")},
                        {messagerule::CauseEarly, QT_TRANSLATE_NOOP("MessageRules", "Cause too early")},
                        {messagerule::Blame, QT_TRANSLATE_NOOP("MessageRules", "Blame")},
                        {messagerule::Jargon, QT_TRANSLATE_NOOP("MessageRules", "Jargon")},
                        {messagerule::LongSentence, QT_TRANSLATE_NOOP("MessageRules", "Long sentence")},
                        {messagerule::NextMissing, QT_TRANSLATE_NOOP("MessageRules", "No time for the next update")},
                        {messagerule::NextPast, QT_TRANSLATE_NOOP("MessageRules", "Next update in the past")},
                        {messagerule::NextMismatch, QT_TRANSLATE_NOOP("MessageRules", "Two times for the next update")},
                        {messagerule::Secret, QT_TRANSLATE_NOOP("MessageRules", "Looks like a secret")},
                        {messagerule::InternalName, QT_TRANSLATE_NOOP("MessageRules", "Internal name")},
                        {messagerule::AllClear, QT_TRANSLATE_NOOP("MessageRules", "All clear too early")},
                        {messagerule::Unfilled, QT_TRANSLATE_NOOP("MessageRules", "To be filled in")},
                        {messagerule::Practice, QT_TRANSLATE_NOOP("MessageRules", "Practice")},
                        {messagerule::Private, QT_TRANSLATE_NOOP("MessageRules", "Private incident")}};

struct Pattern
{
    const char *pattern;
    int group; ///< what of it is marked
};
// Passwords, keys and tokens as they look in logs and configurations.
constexpr Pattern kSecrets[]{
    {R"((?i)\b(?:password|passwd|passphrase|pwd|secret|token|api[_ -]?key|access[_ -]?key|credential|kennwort|passwort)s?\s*(?:is|ist|=|:|:=)\s*["']?([^\s"',;]{4,}))",
     0},
    {R"(\b(?:AKIA|ASIA)[0-9A-Z]{12,}\b)", 0},
    {R"(\b(?:ghp|gho|ghs|github_pat|glpat|xox[abprs]|sk_live|sk_test|sk|rk_live)[_-][A-Za-z0-9_-]{10,})", 0},
    {R"(-----BEGIN [A-Z ]*PRIVATE KEY-----)", 0},
    {R"((?i)\bbearer\s+[A-Za-z0-9._~+/-]{16,}=*)", 0},
    {R"(\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,})", 0},
    {R"(\b[a-z][a-z0-9+.-]*://[^\s/:@]+:[^\s/@]+@)", 0},
    {R"(\b(?=[A-Za-z0-9+/]*[0-9])(?=[A-Za-z0-9+/]*[a-z])(?=[A-Za-z0-9+/]*[A-Z])[A-Za-z0-9+/]{32,}={0,2})", 0},
    {R"(\b[0-9a-f]{32,}\b)", 0},
};
// Hosts, addresses, paths and handles.
constexpr Pattern kInternalNames[]{
    {R"((?<![\w.])@\p{L}[\w.-]*)", 0},
    {R"((?<![\w&])#\p{L}[\w-]*)", 0},
    {R"(\b(?:\d{1,3}\.){3}\d{1,3}\b)", 0},
    {R"((?i)\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:local|internal|intern|corp|lan|svc|intra|prod|cluster)\b)", 0},
    {R"((?i)\b(?:web|app|db|api|srv|node|host|worker|prod|k8s|redis|pg|postgres|mysql|kafka|cache|lb|proxy|gw|vm|ip|eks|ec2|queue|auth|payments?|checkout|search)[a-z0-9]*-(?:[a-z0-9]+-)*(?:\d+|db|api|svc|prod|master|primary|replica|eu|us|v\d+)\b)",
     0},
    {R"((?i)\b(?:us|eu|ap|ca|sa|me|af)-(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-\d\b)", 0},
    {R"((?<![\w/.:])/(?:etc|var|usr|opt|srv|home|tmp|proc)/[\w./-]+)", 0},
    {R"(\b[AHD]\d{1,3}\b(?!\s*(?:paper|size)))", 0},
};

QVector<QRegularExpression> compiled(const Pattern *first, size_t count)
{
    QVector<QRegularExpression> all;
    for (size_t i = 0; i < count; ++i)
        all.append(QRegularExpression(QString::fromLatin1(first[i].pattern), QRegularExpression::UseUnicodePropertiesOption));
    return all;
}

/// One run over one message; a function per rule.
class Check
{
    Q_DECLARE_TR_FUNCTIONS(MessageRules)

public:
    Check(const QString &text, const MessageCheck &check)
        : m_text(text),
          m_check(check),
          m_words(wordsOf(text)),
          m_outside(audience::isOutside(check.audience)),
          m_active(isActive(check.incident.status)),
          m_causeKnown(check.incident.milestone(Milestone::CauseIdentified).state == MilestoneValue::State::At)
    {}

    QVector<MessageFinding> run()
    {
        whole();
        unfilled();
        secrets();
        phrases();
        people();
        if (m_outside)
            internalNames();
        sentences();
        nextUpdate();
        std::stable_sort(m_findings.begin(), m_findings.end(), [](const MessageFinding &a, const MessageFinding &b) {
            return a.length == 0 || b.length == 0 ? a.length == 0 && b.length != 0 : a.from < b.from;
        });
        return std::move(m_findings);
    }

private:
    void add(const QString &rule, bool blocks, int from, int length, const QString &sentence)
    {
        for (const MessageFinding &one : std::as_const(m_findings)) {
            if (one.rule == rule && length > 0 && from < one.from + one.length && one.from < from + length)
                return; // said already
        }
        m_findings.append({rule, blocks, from, length, sentence});
    }
    void addWords(const QString &rule, bool blocks, int at, int count, const QString &sentence)
    {
        const TextWord &first = m_words.at(at), &last = m_words.at(at + count - 1);
        add(rule, blocks, first.from, last.from + last.length - first.from, sentence);
    }
    QString words(int at, int count) const
    {
        const TextWord &first = m_words.at(at), &last = m_words.at(at + count - 1);
        return m_text.mid(first.from, last.from + last.length - first.from);
    }

    void whole()
    {
        if (m_outside && m_check.incident.kind != IncidentKind::Real)
            add(messagerule::Practice, false, 0, 0, tr("This is practice; do not paste it where people outside read it."));
        if (m_outside && m_check.incident.isPrivate)
            add(messagerule::Private, false, 0, 0, tr("This incident is private; make sure that people outside may know of it."));
    }

    void unfilled()
    {
        for (const MessageGap &gap : gapsIn(m_text))
            add(messagerule::Unfilled, true, gap.from, gap.length,
                tr("Write %1, or take it out.").arg(m_text.mid(gap.from + 1, gap.length - 2)));
        static const QRegularExpression placeholder(QStringLiteral("\\{[a-z_]+(?:\\|[^}]*)?\\}"));
        for (auto all = placeholder.globalMatch(m_text); all.hasNext();) {
            const QRegularExpressionMatch one = all.next();
            add(messagerule::Unfilled, true, int(one.capturedStart()), int(one.capturedLength()),
                tr("A word of the template is not filled in."));
        }
    }

    void each(const QVector<QRegularExpression> &patterns, const QString &rule, const QString &sentence)
    {
        for (const QRegularExpression &pattern : patterns) {
            for (auto all = pattern.globalMatch(m_text); all.hasNext();) {
                const QRegularExpressionMatch one = all.next();
                add(rule, true, int(one.capturedStart()), int(one.capturedLength()), sentence);
            }
        }
    }

    void secrets()
    {
        static const QVector<QRegularExpression> patterns = compiled(kSecrets, std::size(kSecrets));
        each(patterns, messagerule::Secret,
             tr("This looks like a password or a key; take it out, and change it if it was ever sent."));
    }

    void internalNames()
    {
        static const QVector<QRegularExpression> patterns = compiled(kInternalNames, std::size(kInternalNames));
        each(patterns, messagerule::InternalName, tr("People outside do not know this name; say what it is for them."));
    }

    /// A word near `at`, between the same marks, is one of the list.
    bool clauseHas(int at, const PhraseList &list) const
    {
        const int first = std::max(at - kNear, 0), last = std::min(at + kNear, int(m_words.size()) - 1);
        for (int i = first; i <= last; ++i) {
            if (m_words.at(i).clause == m_words.at(at).clause && list.matchAt(m_words, i) > 0)
                return true;
        }
        return false;
    }

    void phrases()
    {
        const MessageWords &lists = m_check.words;
        for (int i = 0; i < m_words.size(); ++i) {
            guess(lists, i);
            cause(lists, i);
            blame(lists, i);
            if (m_outside)
                jargon(lists, i);
            allClear(lists, i);
        }
    }

    void guess(const MessageWords &lists, int i)
    {
        const int count = lists.guess.matchAt(m_words, i);
        if (count > 0 && !isExcepted(lists.guessExcept, i))
            addWords(messagerule::Speculation, m_outside && !m_causeKnown, i, count,
                     tr("“%1” is a guess; say what is known.").arg(words(i, count)));
    }

    void cause(const MessageWords &lists, int i)
    {
        const int count = m_causeKnown ? 0 : lists.cause.matchAt(m_words, i);
        if (count == 0 || isExcepted(lists.causeExcept, i) || clauseHas(i, lists.open))
            return;
        addWords(messagerule::CauseEarly, m_outside, i, count,
                 tr("No cause is recorded as identified yet; say what people notice, or record the cause first."));
    }

    void blame(const MessageWords &lists, int i)
    {
        int count = lists.blame.matchAt(m_words, i);
        if (count > 0 && !isExcepted(lists.blameExcept, i))
            return addWords(messagerule::Blame, m_outside, i, count,
                            tr("“%1” points at somebody; say what happened to the service.").arg(words(i, count)));
        count = m_outside ? lists.vendors.matchAt(m_words, i) : 0;
        // A word like any other in lower case is no company.
        if (count > 0 && m_text.at(m_words.at(i).from).isUpper())
            addWords(messagerule::Blame, false, i, count,
                     tr("%1 is named only where it is confirmed and they agree.").arg(words(i, count)));
    }

    void jargon(const MessageWords &lists, int i)
    {
        QString plain;
        const int count = lists.jargon.matchAt(m_words, i, &plain);
        if (count > 0 && !isExcepted(lists.jargonExcept, i))
            addWords(messagerule::Jargon, false, i, count, tr("“%1” is our word; say “%2”.").arg(words(i, count), plain));
    }

    void allClear(const MessageWords &lists, int i)
    {
        const int count = m_active ? lists.over.matchAt(m_words, i) : 0;
        if (count > 0 && !clauseHas(i, lists.openEnd))
            addWords(messagerule::AllClear, true, i, count,
                     tr("The incident is not resolved; resolve it first, or say what works again."));
    }

    /// The phrase at `at`, with the words around it, is one that says something else.
    bool isExcepted(const PhraseList &list, int at) const
    {
        for (int i = std::max(at - 2, 0); i <= at; ++i) {
            if (list.matchAt(m_words, i) > at - i)
                return true;
        }
        return false;
    }

    QSet<QString> knownPeople() const
    {
        QSet<QString> people;
        const auto add = [&people](const QString &handle) {
            if (handle.size() >= kShortestName && handle != u"console")
                people.insert(handle.toLower());
        };
        for (const Tenure &tenure : m_check.incident.tenures)
            add(tenure.handle);
        for (const Entry &entry : m_check.incident.entries) {
            add(entry.isAutomatic() ? entry.automatic.by : entry.author);
            add(entry.body.assignee);
            for (const QString &handle : entry.body.people)
                add(handle);
        }
        return people;
    }

    void people()
    {
        const QSet<QString> known = knownPeople();
        for (int i = 0; i < m_words.size(); ++i) {
            if (!known.contains(m_words.at(i).word))
                continue;
            const int last = std::min(i + kAfterName, int(m_words.size()) - 1);
            for (int k = i + 1; k <= last && m_words.at(k).clause == m_words.at(i).clause; ++k) {
                if (m_check.words.misdeeds.matchAt(m_words, k) > 0) {
                    addWords(messagerule::Blame, m_outside, i, k - i + 1,
                             tr("This blames a person; say what happened to the service."));
                    break;
                }
            }
            if (m_outside)
                addWords(messagerule::InternalName, true, i, 1,
                         tr("People outside do not know this name; say what it is for them."));
        }
    }

    void sentences()
    {
        for (int i = 0; i < m_words.size();) {
            int end = i;
            while (end < m_words.size() && m_words.at(end).sentence == m_words.at(i).sentence)
                ++end;
            const int count = end - i;
            if (count > kLongestSentence)
                addWords(messagerule::LongSentence, false, i, count,
                         tr("This sentence has %n word(s); make two of it.", nullptr, count));
            i = end;
        }
    }

    void nextUpdate()
    {
        const std::optional<Instant> &nextBy = m_check.nextBy;
        if (nextBy && *nextBy <= m_check.now)
            add(messagerule::NextPast, true, 0, 0,
                tr("The next update is promised for a time that is over; choose a later one."));
        const StatedPromise said = promiseIn(m_text, m_words, m_check.words.next, m_check.now, m_check.zone);
        // Where one of them is right, the others are the same moment in other zones.
        if (std::none_of(said.times.begin(), said.times.end(), [&](const StatedTime &time) { return means(time, nextBy); })) {
            for (const StatedTime &time : said.times)
                statedTime(time, nextBy);
        }
        const bool owed = m_active && m_check.audience != audience::Internal && !isStakeholderInside();
        if (!owed || m_text.trimmed().isEmpty())
            return;
        if (said.times.isEmpty()) {
            const QString sentence =
                said.announced ? tr("Say when the next update comes, as a time.") : tr("Say when the next update comes.");
            add(messagerule::NextMissing, m_outside, said.from, said.length, sentence);
        } else if (!nextBy) {
            add(messagerule::NextMissing, m_outside, 0, 0,
                tr("Choose the time of the next update beside the text, so that its clock runs."));
        }
    }

    static bool means(const StatedTime &time, const std::optional<Instant> &nextBy)
    {
        const Milliseconds slack = time.relative ? kAboutSameTime : kSameTime;
        return nextBy && std::any_of(time.meant.begin(), time.meant.end(), [&](Instant at) {
                   return std::abs(at.ms - nextBy->ms) < slack.count();
               });
    }

    void statedTime(const StatedTime &time, const std::optional<Instant> &nextBy)
    {
        const bool past = std::all_of(time.meant.begin(), time.meant.end(), [this](Instant at) { return at <= m_check.now; });
        if (past)
            add(messagerule::NextPast, true, time.from, time.length, tr("That time is over; promise a later one."));
        else if (nextBy)
            add(messagerule::NextMismatch, m_outside, time.from, time.length,
                tr("The text promises another time than the one chosen beside it."));
    }

    /// Who works on the incident gets lines, not letters.
    bool isStakeholderInside() const { return m_check.audience == u"engineering"; }

    const QString &m_text;
    const MessageCheck &m_check;
    const QVector<TextWord> m_words;
    const bool m_outside, m_active, m_causeKnown;
    QVector<MessageFinding> m_findings;
};

} // namespace

QString messagerule::display(const QString &rule)
{
    const auto it = std::find_if(std::begin(kNames), std::end(kNames), [&rule](const RuleName &one) { return one.rule == rule; });
    return it == std::end(kNames) ? rule : QCoreApplication::translate("MessageRules", it->text);
}

QVector<MessageFinding> findingsIn(const QString &text, const MessageCheck &check) { return Check(text, check).run(); }

bool blocks(const QVector<MessageFinding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const MessageFinding &one) { return one.blocks; });
}

} // namespace quarterdeck
