// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace quarterdeck {

/// Passwords of shared databases in the desktop's keyring, through QtKeychain, one for each login and database. There is no other place: where
/// no keyring service answers, nothing is kept and the person is asked each time. Never blocks; an unlock dialog of the keyring takes as
/// long as the person does. Answers come on the thread that asked, none after this object is gone.
class PasswordStore final : public QObject
{
    Q_OBJECT
public:
    explicit PasswordStore(QObject *parent = nullptr) : QObject(parent) {}

    /// Whether a keyring answers at all.
    void probe(std::function<void(bool available)> answer);
    /// nullopt: none is kept, or there is no keyring.
    void read(const QString &uri, std::function<void(const std::optional<QString> &password)> answer);
    /// True when it is kept now.
    void keep(const QString &uri, const QString &password, std::function<void(bool kept)> answer = {});
    void forget(const QString &uri);

    /// "anna@db1, db2/quarterdeck": what an entry of the keyring is called. Empty for an address that cannot be read.
    static QString nameOf(const QString &uri);
};

} // namespace quarterdeck
