// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasechoice.h"

#include "replication/databaseuri.h"

#include <utility>

namespace quarterdeck {

namespace {

const QString kRemembered = QStringLiteral("database/address"); ///< the one to open at the next start
const QString kLast = QStringLiteral("database/lastAddress");   ///< the one the dialog shows
constexpr int kKeyringPatienceMs = 700; // the window does not wait for a keyring that wants to be unlocked first

std::optional<DatabaseUri> parsed(const std::optional<DatabaseOptions> &database)
{
    if (!database)
        return std::nullopt;
    const Result<DatabaseUri> uri = DatabaseUri::parse(database->uri);
    return uri ? std::optional(*uri) : std::nullopt;
}

} // namespace

DatabaseChoice::DatabaseChoice(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kKeyringPatienceMs);
}

void DatabaseChoice::start(const Options &options, std::function<void()> begin)
{
    m_current = options.database;
    m_ofCommandLine = options.database.has_value();
    const bool own = options.journalIsNamed || !options.rehearse.isEmpty() || !options.shotsFolder.isEmpty();
    const QString remembered = m_settings.value(kRemembered).toString();
    if (!m_current && !own && !remembered.isEmpty()) {
        const Result<DatabaseUri> uri = DatabaseUri::parse(remembered);
        if (uri && (!options.authorIsNamed || options.author == uri->login()))
            m_current = DatabaseOptions{remembered, {}};
    }
    if (!m_current || !m_current->password.isEmpty() || !qEnvironmentVariable("PGPASSWORD").isEmpty()) {
        begin();
        return;
    }
    connect(&m_patience, &QTimer::timeout, this, [begin] { begin(); });
    m_patience.start();
    m_passwords.read(m_current->uri, [this, begin](const std::optional<QString> &password) {
        if (!m_patience.isActive()) {
            m_latePassword = password;
            return;
        }
        m_patience.stop();
        if (password && m_current)
            m_current->password = *password;
        begin();
    });
}

QString DatabaseChoice::login() const
{
    const std::optional<DatabaseUri> uri = parsed(m_current);
    return uri ? uri->login() : QString();
}

QString DatabaseChoice::displayName() const
{
    const std::optional<DatabaseUri> uri = parsed(m_current);
    return uri ? uri->displayName() : QString();
}

QString DatabaseChoice::risk() const
{
    const std::optional<DatabaseUri> uri = parsed(m_current);
    if (!uri || uri->isVerified())
        return {};
    if (!uri->isEncrypted())
        return tr("The connection to %1 is not encrypted: what you write can be read and changed on the way.")
            .arg(uri->displayName());
    return tr("%1 does not have to prove that it is the right server: someone on the way could pretend to be it.")
        .arg(uri->displayName());
}

void DatabaseChoice::askToConnect(QWidget *window)
{
    const QString uri = m_current ? m_current->uri : m_settings.value(kLast).toString();
    const Result<ConnectionAddress> last = ConnectionAddress::parse(uri);
    openDialog(ConnectDialog::Purpose::Connect, last ? *last : ConnectionAddress(), window, {});
}

void DatabaseChoice::askToLogIn(QWidget *window, const QString &why)
{
    if (!m_current)
        return;
    if (const std::optional<QString> password = std::exchange(m_latePassword, std::nullopt)) {
        m_current->password = *password;
        emit chosen();
        return;
    }
    const Result<ConnectionAddress> address = ConnectionAddress::parse(m_current->uri);
    if (address)
        openDialog(ConnectDialog::Purpose::LogIn, *address, window, why);
}

void DatabaseChoice::openDialog(ConnectDialog::Purpose purpose, const ConnectionAddress &address, QWidget *window,
                                const QString &why)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new ConnectDialog(purpose, address, window);
    if (!why.isEmpty())
        m_dialog->say(why);
    connect(m_dialog, &ConnectDialog::connectWanted, this, &DatabaseChoice::take);
    const QPointer<ConnectDialog> dialog = m_dialog;
    m_passwords.probe([this, dialog, purpose, uri = address.uri()](bool available) {
        if (!dialog)
            return;
        dialog->setKeyring(available);
        // What was refused just now is not offered again.
        if (available && purpose == ConnectDialog::Purpose::Connect && !dialog->address().login.isEmpty()) {
            m_passwords.read(uri, [dialog](const std::optional<QString> &password) {
                if (dialog && password)
                    dialog->setPassword(*password);
            });
        }
    });
    m_dialog->show();
}

void DatabaseChoice::take(const ConnectionRequest &request)
{
    const Result<DatabaseUri> uri = DatabaseUri::parse(request.uri);
    if (!uri)
        return; // the dialog hands on nothing that it could not read itself
    const QString address = uri->withoutPassword();
    m_ofCommandLine = m_ofCommandLine && m_current && m_current->uri == address;
    m_current = DatabaseOptions{address, request.password};
    m_latePassword.reset();
    m_settings.setValue(kRemembered, address);
    m_settings.setValue(kLast, address);
    if (request.keep)
        m_passwords.keep(address, request.password);
    else
        m_passwords.forget(address);
    emit chosen();
}

void DatabaseChoice::disconnectFromDatabase()
{
    m_settings.setValue(kRemembered, QString());
    m_current.reset();
    m_latePassword.reset();
    m_ofCommandLine = false;
    emit chosen();
}

} // namespace quarterdeck
