// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

/// The severity matrix: what people answer, and the level that follows. The worst row wins; who is unsure between two levels gets the
/// more severe; a question without an answer does not count. Pure, any thread.
namespace quarterdeck {

/// One answer: a level, or two of them next to each other when unsure. Ranks as in SeverityLevel.
struct MatrixAnswer
{
    int rank = 0;     ///< the level that counts: of two, the more severe
    int unsureTo = 0; ///< rank of the milder one; 0 = sure
    friend bool operator==(const MatrixAnswer &, const MatrixAnswer &) = default;
};

/// Criterion key -> answer.
using MatrixAnswers = QMap<QString, MatrixAnswer>;

struct MatrixResult
{
    SeverityLevel level;
    QStringList decidedBy; ///< keys of the criteria that reach the level, in the policy's order
    int answered = 0;
    int asked = 0;
};

/// nullopt while nothing the policy asks is answered.
std::optional<MatrixResult> assess(const Policy &policy, const MatrixAnswers &answers);

/// "2", "SEV-2", "2/3" or "3/2" -> the answer. nullopt: no such level.
std::optional<MatrixAnswer> answerFrom(const Policy &policy, const QString &text);
/// "2" or "2/3", in the policy's own numbers: what the log stores.
QString answerText(const Policy &policy, const MatrixAnswer &answer);

/// The form of SeverityAssessed. Keys the policy does not ask, and answers it cannot read, are left out.
MatrixAnswers answersFromLog(const Policy &policy, const QMap<QString, QString> &answers);
QMap<QString, QString> answersForLog(const Policy &policy, const MatrixAnswers &answers);

/// "users=2 data=2/3": pairs apart by spaces or commas, = or :. A key may be shortened as long as it is one criterion's alone. Usage errors.
Result<MatrixAnswers> readAnswers(const Policy &policy, const QString &text);

} // namespace quarterdeck
