// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QHash>
#include <QStringList>
#include <QVector>

/// The words the rules for messages look for, as data. Values; pure, any thread.
namespace quarterdeck {

/// One word of a text, lower case, and where it stands.
struct TextWord
{
    QString word;
    int from = 0;
    int length = 0;
    int clause = 0; ///< words between the same marks (, ; : . ! ? and line ends) share one
    int sentence = 0;
};
QVector<TextWord> wordsOf(const QString &text);

/// Phrases of one or more words; a word that ends with * stands for every word that begins so.
class PhraseList
{
public:
    PhraseList() = default;
    explicit PhraseList(const QStringList &phrases);

    void add(const QString &phrase, const QString &plain = {});
    bool isEmpty() const { return m_byFirst.isEmpty() && m_stems.isEmpty(); }
    /// How many words of `words` from `at` on are the longest phrase that begins there; 0 = none. `plain` is what add() got with it.
    int matchAt(const QVector<TextWord> &words, int at, QString *plain = nullptr) const;

private:
    struct Phrase
    {
        QStringList words;
        QString plain;
    };
    static bool fits(const QString &pattern, const QString &word);

    QHash<QString, QVector<Phrase>> m_byFirst;
    QVector<Phrase> m_stems; ///< those whose first word is a stem
};

/// All languages together: a message is checked in whatever language it is written.
struct MessageWords
{
    PhraseList guess, guessExcept;   ///< what says that something is not certain
    PhraseList cause, causeExcept;   ///< what names a cause
    PhraseList open;                 ///< beside a cause: it is not known yet
    PhraseList blame, blameExcept;   ///< who or whose fault
    PhraseList misdeeds;             ///< after a name: what they are blamed for
    PhraseList over, openEnd;        ///< that it is over, and what takes that back
    PhraseList next;                 ///< what announces the next update
    PhraseList jargon, jargonExcept; ///< with what to say instead
    PhraseList vendors;
};

/// Errors name the place in the document.
Result<MessageWords> parseMessageWords(const QByteArray &json);

} // namespace quarterdeck
