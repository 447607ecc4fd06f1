// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwordstore.h"

#include "replication/databaseuri.h"

#include <qt6keychain/keychain.h>

namespace quarterdeck {

namespace {

const QString kService = QStringLiteral("Quarterdeck");

template <class Job>
Job *jobFor(const QString &key, QObject *parent)
{
    auto *job = new Job(kService, parent);
    job->setKey(key);
    job->setInsecureFallback(false); // a password in a settings file is worse than one that is asked for
    return job;
}

} // namespace

QString PasswordStore::nameOf(const QString &uri)
{
    const Result<DatabaseUri> parsed = DatabaseUri::parse(uri);
    return parsed ? parsed->login() + u'@' + parsed->displayName() : QString();
}

void PasswordStore::probe(std::function<void(bool)> answer)
{
    auto *job = jobFor<QKeychain::ReadPasswordJob>(QStringLiteral("probe"), this);
    connect(job, &QKeychain::Job::finished, this, [answer = std::move(answer)](const QKeychain::Job *done) {
        answer(done->error() == QKeychain::NoError || done->error() == QKeychain::EntryNotFound);
    });
    job->start();
}

void PasswordStore::read(const QString &uri, std::function<void(const std::optional<QString> &)> answer)
{
    auto *job = jobFor<QKeychain::ReadPasswordJob>(nameOf(uri), this);
    connect(job, &QKeychain::Job::finished, this, [job, answer = std::move(answer)](const QKeychain::Job *done) {
        answer(done->error() == QKeychain::NoError ? std::optional(job->textData()) : std::nullopt);
    });
    job->start();
}

void PasswordStore::keep(const QString &uri, const QString &password, std::function<void(bool)> answer)
{
    auto *job = jobFor<QKeychain::WritePasswordJob>(nameOf(uri), this);
    job->setTextData(password);
    connect(job, &QKeychain::Job::finished, this, [answer = std::move(answer)](const QKeychain::Job *done) {
        if (answer)
            answer(done->error() == QKeychain::NoError);
    });
    job->start();
}

void PasswordStore::forget(const QString &uri) { jobFor<QKeychain::DeletePasswordJob>(nameOf(uri), this)->start(); }

} // namespace quarterdeck
