// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/policystore.h"

#include "domain/plaintext.h"
#include "domain/policyreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace quarterdeck {

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

const QString kShipped = QStringLiteral(":/policies/");
const QString kFallback = QStringLiteral("four-level");
const QString kDocumentSuffix = QStringLiteral(".json");

QStringList shippedNames() { return {kFallback, QStringLiteral("five-level"), QStringLiteral("zero-based")}; }

Error storage(const QString &sentence, const QString &detail) { return {ErrorCode::Storage, sentence, detail}; }

struct IdParts
{
    QString name;
    int version = 0;
};

/// "four-level@2" -> its parts; version 0 when the text is a name alone. nullopt: neither, so that no text leads out of the folder.
std::optional<IdParts> partsOf(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    const QString name = at < 0 ? text : text.left(at);
    bool number = true;
    const int version = at < 0 ? 0 : text.mid(at + 1).toInt(&number);
    if (!policylimits::isPolicyName(name) || !number || version < 0 || (at >= 0 && QString::number(version) != text.mid(at + 1)))
        return std::nullopt;
    return IdParts{name, version};
}

/// The head of a document without reading its tables.
std::optional<PolicyStore::Listed> headOf(const QByteArray &document, bool shipped)
{
    const QJsonObject o = QJsonDocument::fromJson(document).object();
    const QString name = o.value(u"name").toString();
    if (!policylimits::isPolicyName(name))
        return std::nullopt;
    return PolicyStore::Listed{name + u'@' + QString::number(o.value(u"version").toInt()),
                               cleaned(o.value(u"title").toString(), 200, false), shipped};
}

} // namespace

PolicyStore::PolicyStore(const QString &journalPath) : m_folder(journalPath + QStringLiteral(".policies")) {}

QString PolicyStore::fileOf(const QString &id) const { return m_folder + u'/' + id + kDocumentSuffix; }

QString PolicyStore::draftFile() const { return m_folder + QStringLiteral("/draft.json"); }

Result<QByteArray> PolicyStore::shippedDocument(const QString &id)
{
    const auto wanted = partsOf(id);
    if (wanted && shippedNames().contains(wanted->name)) {
        Result<QByteArray> document = readFile(kShipped + wanted->name + kDocumentSuffix);
        if (const auto head = document ? headOf(*document, true) : std::nullopt; head && head->id == id)
            return document;
    }
    return Error{ErrorCode::NotFound, {}, {}};
}

Result<QByteArray> PolicyStore::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound,
                     StoreText::tr("The policy file %1 cannot be read; check its name and permissions.").arg(path),
                     file.errorString()};
    return file.read(policylimits::Bytes + 1); // one byte more is enough for parsePolicy() to refuse it
}

QVector<PolicyStore::Listed> PolicyStore::list() const
{
    QVector<Listed> found;
    for (const QString &name : shippedNames()) {
        if (const Result<QByteArray> document = readFile(kShipped + name + kDocumentSuffix); document) {
            if (const auto head = headOf(*document, true))
                found << *head;
        }
    }
    for (const QString &file : QDir(m_folder).entryList({QStringLiteral("*@*.json")}, QDir::Files, QDir::Name)) {
        const QString id = file.chopped(kDocumentSuffix.size());
        const Result<QByteArray> document = partsOf(id) ? readFile(m_folder + u'/' + file) : Result<QByteArray>(Error{});
        const auto head = document ? headOf(*document, false) : std::nullopt;
        if (head && head->id == id)
            found << *head;
    }
    std::stable_sort(found.begin(), found.end(), [](const Listed &a, const Listed &b) {
        const auto left = partsOf(a.id).value_or(IdParts{}), right = partsOf(b.id).value_or(IdParts{});
        return left.name == right.name ? left.version < right.version : left.name < right.name;
    });
    return found;
}

Result<QByteArray> PolicyStore::document(const QString &nameOrId) const
{
    const auto wanted = partsOf(nameOrId);
    const QVector<Listed> all = list();
    const Listed *found = nullptr;
    for (const Listed &one : all) { // in order of version: the newest is the last
        if (wanted && (one.id == nameOrId || (wanted->version == 0 && partsOf(one.id)->name == wanted->name)))
            found = &one;
    }
    if (found)
        return readFile(found->shipped ? kShipped + partsOf(found->id)->name + kDocumentSuffix : fileOf(found->id));
    QStringList known;
    for (const Listed &one : all)
        known << one.id;
    return Error{ErrorCode::NotFound,
                 StoreText::tr("There is no policy “%1”; there are %2.")
                     .arg(cleaned(nameOrId, 60, false), known.join(QStringLiteral(", "))),
                 {}};
}

Result<Policy> PolicyStore::policy(const QString &nameOrId) const
{
    const Result<QByteArray> found = document(nameOrId);
    if (!found)
        return found.error();
    return parsePolicy(*found);
}

Outcome PolicyStore::writeFile(const QString &path, const QByteArray &content)
{
    const QFileInfo info(path);
    QSaveFile file(path);
    if (!QDir().mkpath(info.path()) || !file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.commit())
        return storage(StoreText::tr("The policy could not be saved in %1; check the disk and its permissions.").arg(info.path()),
                       file.errorString());
    return Done{};
}

Result<Policy> PolicyStore::fallback()
{
    const Result<QByteArray> document = readFile(kShipped + kFallback + kDocumentSuffix);
    if (!document)
        return storage(StoreText::tr("The shipped policy profile is missing; install Quarterdeck again."),
                       document.error().detail);
    return parsePolicy(*document);
}

Result<Policy> PolicyStore::inUse() const
{
    QFile chosen(m_folder + QStringLiteral("/in-use"));
    if (!chosen.exists())
        return fallback();
    if (!chosen.open(QIODevice::ReadOnly))
        return storage(
            StoreText::tr("Which policy is in use cannot be read from %1; check its permissions.").arg(chosen.fileName()),
            chosen.errorString());
    return policy(QString::fromUtf8(chosen.read(200)).trimmed());
}

Result<Policy> PolicyStore::keep(const QByteArray &document)
{
    Result<Policy> policy = parsePolicy(document);
    if (!policy)
        return policy;
    const Result<QByteArray> there = this->document(policy->id());
    if (there && QJsonDocument::fromJson(*there) == QJsonDocument::fromJson(document))
        return policy;
    if (there)
        return Error{
            ErrorCode::Refused,
            StoreText::tr("The policy %1 is kept already and reads otherwise; give this one another version.").arg(policy->id()),
            {}};
    if (Outcome written = writeFile(fileOf(policy->id()), document); !written)
        return written.error();
    return policy;
}

Outcome PolicyStore::keepPublished(const QString &id, const QByteArray &document)
{
    if (!partsOf(id))
        return Error{ErrorCode::Refused, StoreText::tr("“%1” cannot name a policy.").arg(cleaned(id, 60, false)), {}};
    if (shippedDocument(id))
        return Done{};
    const Result<QByteArray> there = readFile(fileOf(id));
    if (there && QJsonDocument::fromJson(*there) == QJsonDocument::fromJson(document))
        return Done{};
    // Published here while offline, and somebody else's version came first: what was written is not lost.
    if (there && !draft()) {
        if (Outcome kept = keepDraft({id, *there}); !kept)
            return kept;
    }
    return writeFile(fileOf(id), document);
}

int PolicyStore::nextVersion(const QString &name) const
{
    int highest = 0;
    for (const Listed &one : list()) {
        const auto parts = partsOf(one.id);
        if (parts && parts->name == name)
            highest = std::max(highest, parts->version);
    }
    return highest + 1;
}

std::optional<PolicyDraft> PolicyStore::draft() const
{
    QFile file(draftFile());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject o = QJsonDocument::fromJson(file.read(2 * policylimits::Bytes)).object();
    if (!o.value(u"document").isObject())
        return std::nullopt;
    return PolicyDraft{o.value(u"base").toString(), QJsonDocument(o.value(u"document").toObject()).toJson()};
}

Outcome PolicyStore::keepDraft(const PolicyDraft &draft)
{
    const QJsonObject o{{QStringLiteral("base"), draft.base},
                        {QStringLiteral("document"), QJsonDocument::fromJson(draft.document).object()}};
    return writeFile(draftFile(), QJsonDocument(o).toJson(QJsonDocument::Compact));
}

Outcome PolicyStore::dropDraft()
{
    QFile file(draftFile());
    if (!file.exists() || file.remove())
        return Done{};
    return storage(StoreText::tr("The draft of the policy could not be removed from %1; check its permissions.").arg(m_folder),
                   file.errorString());
}

Result<Policy> PolicyStore::use(const QString &nameOrId)
{
    Result<Policy> chosen = policy(nameOrId);
    if (!chosen)
        return chosen;
    if (QFile there(m_folder + QStringLiteral("/in-use"));
        there.open(QIODevice::ReadOnly) && there.read(200).trimmed() == chosen->id().toUtf8())
        return chosen;
    if (Outcome written = writeFile(m_folder + QStringLiteral("/in-use"), chosen->id().toUtf8() + '\n'); !written)
        return written.error();
    return chosen;
}

} // namespace quarterdeck
