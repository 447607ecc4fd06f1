// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/policystore.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace quarterdeck {

/// The policies beside a journal, asked without waiting: every question runs on one worker, in order, and is answered by a future. Ending
/// it waits for what was asked, so that a draft handed over is on disk. GUI thread.
class PolicyFiles
{
public:
    struct Overview
    {
        QVector<PolicyStore::Listed> profiles;
        std::optional<PolicyDraft> draft;
    };

    explicit PolicyFiles(QString journalPath) : m_journalPath(std::move(journalPath)) { m_worker.setMaxThreadCount(1); }
    ~PolicyFiles() { m_worker.waitForDone(); }

    QFuture<Overview> overview()
    {
        return ask<Overview>([](PolicyStore &store) { return Overview{store.list(), store.draft()}; });
    }
    QFuture<Result<QByteArray>> document(const QString &id)
    {
        return ask<Result<QByteArray>>([id](PolicyStore &store) { return store.document(id); });
    }
    QFuture<Result<QByteArray>> file(const QString &path)
    {
        return ask<Result<QByteArray>>([path](PolicyStore &) { return PolicyStore::readFile(path); });
    }
    QFuture<Outcome> write(const QString &path, const QByteArray &document)
    {
        return ask<Outcome>([path, document](PolicyStore &) { return PolicyStore::writeFile(path, document); });
    }
    QFuture<int> nextVersion(const QString &name)
    {
        return ask<int>([name](PolicyStore &store) { return store.nextVersion(name); });
    }
    QFuture<Outcome> keepDraft(const PolicyDraft &draft)
    {
        return ask<Outcome>([draft](PolicyStore &store) { return store.keepDraft(draft); });
    }
    QFuture<Outcome> dropDraft()
    {
        return ask<Outcome>([](PolicyStore &store) { return store.dropDraft(); });
    }

private:
    template <class T, class Question>
    QFuture<T> ask(Question question)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        m_worker.start([promise, question, path = m_journalPath] {
            PolicyStore store(path);
            promise->addResult(question(store));
            promise->finish();
        });
        return promise->future();
    }

    QString m_journalPath;
    QThreadPool m_worker;
};

} // namespace quarterdeck
