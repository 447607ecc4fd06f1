// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/messagewords.h"
#include "domain/policy.h"

#include <QTimeZone>

/// What a message must not say, checked as it is typed. Pure, any thread. Rules for people outside are strict; inside, most only warn.
namespace quarterdeck {

/// The stable words of the rules.
namespace messagerule {
inline const QString Speculation = QStringLiteral("speculation"); ///< guessed, not known
inline const QString CauseEarly = QStringLiteral("cause_early");  ///< a cause before one is recorded as identified
inline const QString Blame = QStringLiteral("blame");             ///< a supplier or a person is named as the one at fault
inline const QString Jargon = QStringLiteral("jargon");           ///< a word people outside do not use
inline const QString LongSentence = QStringLiteral("long_sentence");
inline const QString NextMissing = QStringLiteral("next_missing");   ///< it does not say when the next update comes
inline const QString NextPast = QStringLiteral("next_past");         ///< that time is over
inline const QString NextMismatch = QStringLiteral("next_mismatch"); ///< the text says another time than the clock will run to
inline const QString Secret = QStringLiteral("secret");              ///< looks like a password or a key
inline const QString InternalName = QStringLiteral("internal_name"); ///< hosts, addresses, people
inline const QString AllClear = QStringLiteral("all_clear");         ///< says it is over while it is not
inline const QString Unfilled = QStringLiteral("unfilled");          ///< a mark of the template still stands
inline const QString Practice = QStringLiteral("practice");          ///< a drill or test: nobody outside is to read it
inline const QString Private = QStringLiteral("private");            ///< the incident is private
/// "Cause too early", in the interface's language.
QString display(const QString &rule);
} // namespace messagerule

struct MessageFinding
{
    QString rule;
    bool blocks = false; ///< not to be sent like this, unless somebody says so aloud
    int from = 0;        ///< place in the text; length 0 = the message as a whole
    int length = 0;
    QString sentence; ///< what is wrong and what to write instead
    friend bool operator==(const MessageFinding &, const MessageFinding &) = default;
};

struct MessageCheck
{
    const Incident &incident;
    const Policy &policy;
    const MessageWords &words;
    QString audience;
    std::optional<Instant> nextBy; ///< as it will be recorded
    Instant now;
    QTimeZone zone = QTimeZone::utc(); ///< the writer's: how bare times in the text are read
};

/// In the order of the text, the message as a whole first.
QVector<MessageFinding> findingsIn(const QString &text, const MessageCheck &check);
bool blocks(const QVector<MessageFinding> &findings);

} // namespace quarterdeck
