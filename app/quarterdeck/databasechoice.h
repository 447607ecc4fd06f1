// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keptsettings.h"
#include "options.h"
#include "passwordstore.h"
#include "sharing/connectdialog.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace quarterdeck {

/// Which shared database the program works on, and with which password: from the command line, from the last run, or from the dialogs it shows.
/// Settings remember the address, never the password; that is in the keyring or nowhere. It opens nothing itself: whoever listens
/// to chosen() does. GUI thread.
class DatabaseChoice final : public QObject
{
    Q_OBJECT
public:
    explicit DatabaseChoice(QObject *parent = nullptr);

    /// Finds out what this run begins with. Waits for the keyring a moment at most: `begin` is called once, from here or from the event
    /// loop; a password that comes later is used when the server asks for one.
    void start(const Options &options, std::function<void()> begin);
    /// nullopt: the journal of this computer.
    const std::optional<DatabaseOptions> &current() const { return m_current; }
    /// The database came with the command line, and so did the journal if it is named there.
    bool isOfCommandLine() const { return m_ofCommandLine; }
    QString login() const;
    QString displayName() const;
    /// What is unsafe about the connection, as a sentence; empty = nothing.
    QString risk() const;

    void askToConnect(QWidget *window);
    /// why: the server's refusal, as the link says it.
    void askToLogIn(QWidget *window, const QString &why);
    void disconnectFromDatabase();

signals:
    /// current() is another one, or has another password: the journal must be opened anew.
    void chosen();

private:
    void openDialog(ConnectDialog::Purpose purpose, const ConnectionAddress &address, QWidget *window, const QString &why);
    void take(const ConnectionRequest &request);

    PasswordStore m_passwords;
    KeptSettings m_settings;
    std::optional<DatabaseOptions> m_current;
    bool m_ofCommandLine = false;
    std::optional<QString> m_latePassword; ///< the keyring's, that came after the window was there
    QTimer m_patience;
    QPointer<ConnectDialog> m_dialog;
};

} // namespace quarterdeck
