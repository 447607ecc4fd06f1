// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace quarterdeck {

/// A profile that is being edited.
struct PolicyDraft
{
    QString base;        ///< id it was begun from
    QByteArray document; ///< JSON object; need not be a valid profile
};

/// The policy profiles that a journal's consoles can use: the shipped ones, and those a team keeps in the folder FILE.policies beside the
/// journal, one file a version (NAME@VERSION.json), with a file "in-use" that holds the id of the one chosen. A kept file never changes:
/// another content needs another version. Blocking file access; any thread, one at a time. Files are written whole or not at all.
class PolicyStore
{
public:
    struct Listed
    {
        QString id;
        QString title;
        bool shipped = false;
    };

    explicit PolicyStore(const QString &journalPath);

    /// Every profile that can be read, by name and then version; a kept file that cannot is left out.
    QVector<Listed> list() const;
    /// The document of a profile as it was written: an id, or a name for its newest version. Errors: NotFound, Storage.
    Result<QByteArray> document(const QString &nameOrId) const;
    Result<Policy> policy(const QString &nameOrId) const;
    /// What was chosen, else the shipped four-level profile. An error says why the chosen one cannot be used.
    Result<Policy> inUse() const;
    /// Keeps a profile without using it. Refused when it is not valid, or when that version is kept already and reads otherwise.
    Result<Policy> keep(const QByteArray &document);
    /// Chooses a profile on this journal alone. Who wants everybody to use it publishes it (policyhistory.h), which ends here, too.
    Result<Policy> use(const QString &nameOrId);
    /// Keeps what the log says a version is, whatever a file said before; that becomes the draft, unless there is one.
    Outcome keepPublished(const QString &id, const QByteArray &document);
    /// The number for the next version of a name: one more than the highest there is.
    int nextVersion(const QString &name) const;

    /// What somebody was editing and has not published; nullopt = nothing.
    std::optional<PolicyDraft> draft() const;
    Outcome keepDraft(const PolicyDraft &draft);
    Outcome dropDraft();

    /// What is used when nothing was chosen, or when what was chosen cannot be used.
    static Result<Policy> fallback();
    /// The shipped document of an id ("four-level@1"). Errors: NotFound.
    static Result<QByteArray> shippedDocument(const QString &id);
    /// A profile's file. Errors: NotFound, Refused when it is too big.
    static Result<QByteArray> readFile(const QString &path);
    /// Whole or not at all. Errors: Storage.
    static Outcome writeFile(const QString &path, const QByteArray &document);

private:
    QString fileOf(const QString &id) const;
    QString draftFile() const;

    QString m_folder;
};

} // namespace quarterdeck
