// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "laboratory.h"
#include "sharedrig.h"

#include <QElapsedTimer>

#include <libpq-fe.h>

namespace quarterdeck::benchmarks {

namespace {

constexpr int kPage = 200; ///< as the replicator asks
constexpr int kInFlight = 8;

/// A console that comes back fetches everything it missed as structs: pages through the link, several asked for at once; against one PQexec
/// of the same columns with the same login, all of them copied as they came.
class CatchUp final : public Benchmark
{
public:
    explicit CatchUp(Laboratory &laboratory) : m_rows(laboratory.sizes().longTimeline)
    {
        m_incident = m_rig.fill(m_rows);
        m_link = m_rig.link();
        m_raw = m_rig.raw();
        if (!m_rig.problem().isEmpty())
            makeVoid(m_rig.problem());
    }

    double ours() override
    {
        if (!m_link)
            return 0;
        QElapsedTimer timer;
        timer.start();
        QVector<LogRecord> all;
        all.reserve(m_rows);
        QEventLoop loop;
        qint64 asked = 0;
        int waiting = 0;
        std::function<void()> askOn = [&] {
            for (; waiting < kInFlight && asked < m_rows; asked += kPage, ++waiting) {
                m_link->pull(*m_incident, asked, kPage, [&](const LinkResult<QVector<LogRecord>> &page) {
                    --waiting;
                    if (page)
                        all += *page;
                    askOn();
                    if (waiting == 0)
                        loop.quit();
                });
            }
        };
        askOn();
        loop.exec();
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        if (all.size() != m_rows || all.last().seq != m_rows)
            makeVoid(QStringLiteral("%1 entries came, not %2").arg(all.size()).arg(m_rows));
        return ms;
    }

    double reference() override
    {
        struct Copied
        {
            QByteArray seq, event, device, deviceSeq, baseSeq, hlc, salt, body, content, hash, received;
            QString author, kind;
        };
        QElapsedTimer timer;
        timer.start();
        const QByteArray sql =
            "SELECT e.seq, e.event_id, e.author, e.device, e.device_seq, e.base_seq, e.hlc, e.kind, b.salt, b.body, "
            "e.content_hash, e.hash, "
            "e.received_us FROM quarterdeck.event e LEFT JOIN quarterdeck.body b ON b.event_id = e.event_id WHERE e.incident = '"
            + m_incident->toString().toLatin1() + "' ORDER BY e.seq";
        PGresult *result = PQexec(m_raw.get(), sql.constData());
        QVector<Copied> all;
        all.reserve(PQntuples(result));
        for (int i = 0; i < PQntuples(result); ++i) {
            const auto bytes = [&](int column) {
                return QByteArray(PQgetvalue(result, i, column), PQgetlength(result, i, column));
            };
            const auto text = [&](int column) {
                return QString::fromUtf8(PQgetvalue(result, i, column), PQgetlength(result, i, column));
            };
            all.append({bytes(0), bytes(1), bytes(3), bytes(4), bytes(5), bytes(6), bytes(8), bytes(9), bytes(10), bytes(11),
                        bytes(12), text(2), text(7)});
        }
        PQclear(result);
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        if (all.size() != m_rows)
            makeVoid(QStringLiteral("the reference copied %1 rows").arg(all.size()));
        return ms;
    }

    QStringList notes() const override
    {
        return {QStringLiteral("%1 entries; ours in pages of %2, %3 at once, over TLS with row-level security, as the reference")
                    .arg(m_rows)
                    .arg(kPage)
                    .arg(kInFlight)};
    }

private:
    const int m_rows;
    SharedRig m_rig;
    std::optional<IncidentId> m_incident;
    std::unique_ptr<PgLink> m_link;
    SharedRig::Raw m_raw;
};

} // namespace

std::unique_ptr<Benchmark> makeCatchUp(Laboratory &laboratory) { return std::make_unique<CatchUp>(laboratory); }

} // namespace quarterdeck::benchmarks
