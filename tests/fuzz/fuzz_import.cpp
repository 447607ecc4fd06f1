// SPDX-License-Identifier: GPL-3.0-or-later
// Files of other systems, damaged in any way, by every importer: each answers with incidents or with a sentence, and what it plans to
// record can be folded. Good beginnings are in tests/exchange/data.
#include "domain/decide.h"
#include "domain/fold.h"
#include "exchange/importplan.h"
#include "exchange/incidentsource.h"

#include <QBuffer>

#include <cstdio>
#include <cstdlib>

using namespace quarterdeck;

namespace {

void require(bool condition, const char *rule, const char *format)
{
    if (condition)
        return;
    std::fprintf(stderr, "Broken in %s: %s\n", format, rule);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const ImportContext context{QStringLiteral("alice"), QStringLiteral("fuzz"), Instant{1731800000000},
                                QStringLiteral("four-level@1")};
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)likelyImportFormat(QStringLiteral("file"), content);
    for (const ImportFormat &format : importFormats()) {
        QBuffer file;
        file.setData(content);
        file.open(QIODevice::ReadOnly);
        const Result<SourceReading> reading = format.read(file, {});
        if (!reading) {
            require(!reading.error().message.isEmpty(), "a refusal says why", format.key);
            continue;
        }
        for (const SourceReading::Rejection &rejection : reading->rejected)
            require(!rejection.reason.isEmpty(), "a rejected row says why", format.key);
        for (const SourceReading::Read &read : reading->incidents) {
            const Result<ImportPlan> plan = planImport(read.incident, {}, context);
            if (plan)
                require(plan->commands.isEmpty() || plan->after, "a plan tells what the incident will be", format.key);
            else
                require(!plan.error().message.isEmpty(), "a refusal says why", format.key);
        }
    }
    return 0;
}
