// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "boardrig.h"
#include "items/foldedtext.h"
#include "laboratory.h"
#include "pairs.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace quarterdeck::benchmarks {

namespace {

/// Real keys in the filter line over all incidents, each until the incidents are painted, against one pass over a vector of the same
/// case-folded texts. The figure is the slowest key of the sequence; of the bare pass, the slowest word.
class Filter final : public Benchmark
{
public:
    Filter(Laboratory &laboratory, BoardRig::Look look) : m_rig(laboratory, look)
    {
        if (!m_rig.problem().isEmpty()) {
            makeVoid(m_rig.problem());
            return;
        }
        m_rig.filterLine().setFocus();
        for (const IncidentSummary &row : laboratory.summaries()) {
            m_texts.append(foldedText(QStringList{row.ref, row.services, row.commander, row.title, row.severityName, key(row.status),
                                                  displayName(row.status)}.join(u' ')));
        }
        m_hits.resize(m_texts.size());
    }

    double ours() override
    {
        double slowest = 0;
        for (const QChar typed : QStringLiteral("fail\b\b\b\boom\b\b\be\b"))
            slowest = std::max(slowest, press(typed));
        return slowest;
    }

    double reference() override
    {
        double slowest = 0;
        for (const QString &word : {QStringLiteral("f"), QStringLiteral("fa"), QStringLiteral("fai"), QStringLiteral("fail"),
                                    QStringLiteral("o"), QStringLiteral("oo"), QStringLiteral("oom"), QStringLiteral("e")}) {
            QElapsedTimer timer;
            timer.start();
            for (qsizetype row = 0; row < m_texts.size(); ++row)
                m_hits[row] = m_texts.at(row).contains(word);
            slowest = std::max(slowest, double(timer.nsecsElapsed()) / 1e6);
        }
        return slowest;
    }

    QStringList notes() const override
    {
        QStringList steps;
        for (const auto &[text, times] : m_times)
            steps << QStringLiteral("“%1” %2").arg(text).arg(median(times), 0, 'f', 1);
        return {QStringLiteral("medians of each key's ms: ") + steps.join(QStringLiteral(", "))};
    }

private:
    double press(QChar typed)
    {
        QLineEdit &line = m_rig.filterLine();
        const bool back = typed == u'\b';
        const double ms = m_rig.watch().painted(
            [&] {
                QKeyEvent key(QEvent::KeyPress, back ? Qt::Key_Backspace : Qt::Key_A + (typed.unicode() - u'a'), Qt::NoModifier,
                              back ? QString() : QString(typed));
                QCoreApplication::sendEvent(&line, &key);
            },
            m_rig.viewports());
        if (!(ms > 0))
            makeVoid(QStringLiteral("no incident was painted after a key"));
        m_times[line.text()].push_back(ms);
        return ms;
    }

    BoardRig m_rig;
    QVector<QString> m_texts;
    QVector<bool> m_hits;
    std::map<QString, std::vector<double>> m_times;
};

} // namespace

std::unique_ptr<Benchmark> makeFilterOfLanes(Laboratory &laboratory) { return std::make_unique<Filter>(laboratory, BoardRig::Look::Lanes); }
std::unique_ptr<Benchmark> makeFilterOfList(Laboratory &laboratory) { return std::make_unique<Filter>(laboratory, BoardRig::Look::List); }

} // namespace quarterdeck::benchmarks
