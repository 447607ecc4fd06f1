// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/policyhistory.h"

#include "warroom/policystore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace quarterdeck {

namespace {

/// The id is the document's own, so that no event puts a policy under another's name.
bool isHonest(const PolicyPublished &published, const QJsonObject &document)
{
    const QString id = document.value(u"name").toString() + u'@' + QString::number(document.value(u"version").toInt());
    const Result<QByteArray> shipped = PolicyStore::shippedDocument(id);
    return published.policy == id && (!shipped || QJsonDocument::fromJson(*shipped).object() == document);
}

} // namespace

PolicyHistory policyHistory(const QVector<Event> &events)
{
    PolicyHistory history;
    QVector<QJsonObject> documents; // parallel to versions
    const Event *used = nullptr;
    for (const Event &event : events) {
        const auto *published = std::get_if<PolicyPublished>(&event.payload);
        if (!published)
            continue;
        const QJsonObject document = QJsonDocument::fromJson(published->document).object();
        if (!isHonest(*published, document))
            continue;
        const auto known = std::find_if(history.versions.begin(), history.versions.end(),
                                        [&](const PolicyPublished &one) { return one.policy == published->policy; });
        if (known == history.versions.end()) {
            history.versions << *published;
            documents << document;
        } else if (documents.at(known - history.versions.begin()) != document) {
            history.late << event;
            continue;
        }
        // Written without having seen what somebody else published before it: in the log first is in use.
        if (used && used->seq > event.baseSeq && used->author != event.author) {
            history.late << event;
            continue;
        }
        used = &event;
        history.inUse = published->policy;
    }
    return history;
}

Result<Policy> adoptHistory(PolicyStore &store, const PolicyHistory &history)
{
    if (history.inUse.isEmpty())
        return Error{ErrorCode::NotFound, {}, {}};
    for (const PolicyPublished &version : history.versions) {
        if (Outcome kept = store.keepPublished(version.policy, version.document); !kept)
            return kept.error();
    }
    return store.use(history.inUse);
}

} // namespace quarterdeck
