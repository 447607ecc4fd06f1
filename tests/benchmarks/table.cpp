// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include <algorithm>

namespace quarterdeck::benchmarks {

namespace {

constexpr double kNoisy = 0.12; ///< an A/A pair further from 1 says that the machine was busy with something else

QString number(double value)
{
    const int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : value >= 0.01 ? 3 : 5;
    return QString::number(value, 'f', decimals);
}

QString span(double middle, double least, double most)
{
    return QStringLiteral("%1 (%2–%3)").arg(number(middle), number(least), number(most));
}

QString wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Goal:
        return QStringLiteral("goal");
    case Verdict::Must:
        return QStringLiteral("must");
    case Verdict::Missed:
        return QStringLiteral("MISSED");
    case Verdict::Void:
        break;
    }
    return QStringLiteral("VOID");
}

QStringList cellsOf(const Row &row, bool judged)
{
    const BenchmarkSpec &spec = row.spec;
    const Measured &m = row.measured;
    const bool isRatio = spec.judged == BenchmarkSpec::Judged::Ratio;
    const QString bar = isRatio ? QString() : u' ' + spec.unit;
    QStringList cells{spec.id, spec.what};
    if (!m.voidReason.isEmpty())
        return cells << QStringList{QStringLiteral("–"), QStringLiteral("–"), QStringLiteral("–"), QStringLiteral("–")}
                     << number(spec.must) + bar << number(spec.goal) + bar << wordOf(Verdict::Void);
    cells << number(m.ours) + u' ' + spec.unit << number(m.reference) + u' ' + spec.unit << span(m.result, m.least, m.most)
          << span(m.control, m.controlLeast, m.controlMost) << number(spec.must) + bar << number(spec.goal) + bar;
    QString verdict = judged ? wordOf(verdictOf(spec, m)) : QStringLiteral("not judged");
    if (judged && std::abs(m.control - 1) > kNoisy && isRatio)
        verdict += QStringLiteral(", noisy");
    return cells << verdict;
}

QString lineOf(const QStringList &cells, const std::vector<qsizetype> &widths)
{
    QString line = QStringLiteral("|");
    for (qsizetype i = 0; i < cells.size(); ++i)
        line += u' ' + cells.at(i).leftJustified(widths[size_t(i)]) + QStringLiteral(" |");
    return line + u'\n';
}

} // namespace

Verdict verdictOf(const BenchmarkSpec &spec, const Measured &measured)
{
    if (!measured.voidReason.isEmpty() || !(measured.result > 0))
        return Verdict::Void;
    if (measured.result <= spec.goal)
        return Verdict::Goal;
    return measured.result <= spec.must ? Verdict::Must : Verdict::Missed;
}

QString tableOf(const std::vector<Row> &rows, bool judged)
{
    const QStringList head{QStringLiteral("#"),        QStringLiteral("Ours / reference"), QStringLiteral("Ours"),
                           QStringLiteral("Reference"), QStringLiteral("Measured"),        QStringLiteral("A/A"),
                           QStringLiteral("Must"),     QStringLiteral("Goal"),             QStringLiteral("Verdict")};
    std::vector<QStringList> lines{head};
    for (const Row &row : rows)
        lines.push_back(cellsOf(row, judged));
    std::vector<qsizetype> widths(size_t(head.size()), 0);
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], line.at(i).size());
    }
    QStringList rule;
    for (const qsizetype width : widths)
        rule << QString(width, u'-');
    lines.insert(lines.begin() + 1, rule);
    QString text;
    for (const QStringList &line : lines)
        text += lineOf(line, widths);
    for (const Row &row : rows) {
        QStringList notes = row.measured.notes;
        if (!row.measured.voidReason.isEmpty())
            notes.prepend(QStringLiteral("void: ") + row.measured.voidReason);
        for (const QString &note : std::as_const(notes))
            text += row.spec.id + QStringLiteral(": ") + note + u'\n';
    }
    return text;
}

} // namespace quarterdeck::benchmarks
