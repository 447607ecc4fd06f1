// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/severitymatrix.h"

#include "domain/plaintext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace quarterdeck {

namespace {

struct MatrixText
{
    Q_DECLARE_TR_FUNCTIONS(SeverityMatrix)
};

Error usage(const QString &sentence) { return {ErrorCode::Usage, sentence, {}}; }

QString criterionKeys(const Policy &policy)
{
    QStringList keys;
    for (const PolicyCriterion &criterion : policy.matrix.rows)
        keys << criterion.key;
    return keys.join(QStringLiteral(", "));
}

/// The criterion of that key, or the only one that begins with it.
Result<QString> criterionFrom(const Policy &policy, const QString &word)
{
    QStringList found;
    for (const PolicyCriterion &criterion : policy.matrix.rows) {
        if (criterion.key == word)
            return word;
        if (criterion.key.startsWith(word))
            found << criterion.key;
    }
    if (found.size() == 1 && !word.isEmpty())
        return found.first();
    return usage(MatrixText::tr("“%1” is no question of the severity matrix; it asks %2.")
                     .arg(cleaned(word, 40, false), criterionKeys(policy)));
}

} // namespace

std::optional<MatrixResult> assess(const Policy &policy, const MatrixAnswers &answers)
{
    MatrixResult result;
    result.asked = int(policy.matrix.rows.size());
    for (const PolicyCriterion &criterion : policy.matrix.rows) {
        const auto answer = answers.constFind(criterion.key);
        if (answer == answers.constEnd() || answer->rank < 1 || answer->rank > policy.levels.size())
            continue;
        ++result.answered;
        if (result.decidedBy.isEmpty() || answer->rank < result.level.rank) {
            result.level = policy.levels.at(answer->rank - 1).level;
            result.decidedBy.clear();
        }
        if (answer->rank == result.level.rank)
            result.decidedBy << criterion.key;
    }
    return result.answered > 0 ? std::optional(result) : std::nullopt;
}

std::optional<MatrixAnswer> answerFrom(const Policy &policy, const QString &text)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() > 2)
        return std::nullopt;
    const std::optional<SeverityLevel> first = policy.levelFrom(parts.first());
    const std::optional<SeverityLevel> second = parts.size() == 2 ? policy.levelFrom(parts.last()) : first;
    if (!first || !second)
        return std::nullopt;
    const auto [worse, milder] = std::minmax(first->rank, second->rank);
    return MatrixAnswer{worse, worse == milder ? 0 : milder};
}

QString answerText(const Policy &policy, const MatrixAnswer &answer)
{
    const auto number = [&policy](int rank) {
        return rank >= 1 && rank <= policy.levels.size() ? policy.levels.at(rank - 1).number() : QString();
    };
    return answer.unsureTo > 0 ? number(answer.rank) + u'/' + number(answer.unsureTo) : number(answer.rank);
}

MatrixAnswers answersFromLog(const Policy &policy, const QMap<QString, QString> &answers)
{
    MatrixAnswers out;
    for (const PolicyCriterion &criterion : policy.matrix.rows) {
        if (const auto answer = answerFrom(policy, answers.value(criterion.key)))
            out.insert(criterion.key, *answer);
    }
    return out;
}

QMap<QString, QString> answersForLog(const Policy &policy, const MatrixAnswers &answers)
{
    QMap<QString, QString> out;
    for (auto it = answers.begin(); it != answers.end(); ++it)
        out.insert(it.key(), answerText(policy, it.value()));
    return out;
}

Result<MatrixAnswers> readAnswers(const Policy &policy, const QString &text)
{
    if (policy.matrix.rows.isEmpty())
        return Error{
            ErrorCode::Refused, MatrixText::tr("The policy %1 has no severity matrix; name the level.").arg(policy.id()), {}};
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    MatrixAnswers out;
    for (const QString &pair : text.split(between, Qt::SkipEmptyParts)) {
        qsizetype at = pair.indexOf(u'=');
        if (at < 0)
            at = pair.indexOf(u':');
        if (at < 1)
            return usage(
                MatrixText::tr("“%1” is no answer; write users=2, or users=2/3 when unsure.").arg(cleaned(pair, 40, false)));
        const Result<QString> key = criterionFrom(policy, pair.left(at).toLower());
        if (!key)
            return key.error();
        if (out.contains(*key))
            return usage(MatrixText::tr("“%1” is answered twice.").arg(*key));
        const auto answer = answerFrom(policy, pair.mid(at + 1));
        if (!answer)
            return usage(MatrixText::tr("“%1” is no answer to %2; the scale has %3.")
                             .arg(cleaned(pair.mid(at + 1), 40, false), *key, policy.levelNames()));
        out.insert(*key, *answer);
    }
    if (out.isEmpty())
        return usage(MatrixText::tr("Answer at least one question: %1.").arg(criterionKeys(policy)));
    return out;
}

} // namespace quarterdeck
