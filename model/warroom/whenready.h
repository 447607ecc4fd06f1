// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

#include <memory>

namespace quarterdeck {

/// Calls handler(QFuture<T>) once the future is ready: on context's thread, always from its event loop and never inside this call.
/// Nothing happens when context is gone by then or the future was cancelled. The handler may take the result out (takeResult).
/// Not QFuture::then with a context: when the answer arrives on another thread at that very moment, Qt 6.4 runs the continuation
/// twice, the second time with a promise that was moved away, and when it is already there, it runs inside the caller.
template <class T, class Handler>
void whenReady(QObject *context, const QFuture<T> &future, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handler = std::move(handler)]() mutable {
        QFuture<T> ready = watcher->future();
        watcher->disconnect(); // a promise whose result was taken says a second time that it is finished
        watcher->deleteLater();
        if (!ready.isCanceled())
            handler(std::move(ready));
    });
    watcher->setFuture(future);
}

} // namespace quarterdeck
