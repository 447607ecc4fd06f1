// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/connectionaddress.h"
#include "warroom/connectionprobe.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace quarterdeck {

class PlainLabel;

/// What the person decided: which database, with which password, and whether the keyring keeps it.
struct ConnectionRequest
{
    QString uri; ///< without a password
    QString password;
    bool keep = false;
};

/// Asks for a shared database, tries it and hands the answer on: fields for what everybody knows, one address for who has it, and the two
/// always say the same. Tests before it connects; a server that does not answer may be chosen all the same, for the window works without.
/// Keeps no password itself. Non-modal; GUI thread; deletes itself when closed.
class ConnectDialog final : public QDialog
{
    Q_OBJECT
public:
    /// LogIn asks for the password of a known address alone; everything else can be unfolded.
    enum class Purpose { Connect, LogIn };

    ConnectDialog(Purpose purpose, const ConnectionAddress &address, QWidget *parent = nullptr);

    void setPassword(const QString &password);
    /// Whether the system has a keyring to keep the password in; until this is known the password is kept nowhere.
    void setKeyring(bool available);
    /// Why the dialog is there, for LogIn.
    void say(const QString &sentence);
    ConnectionAddress address() const;

signals:
    void connectWanted(const quarterdeck::ConnectionRequest &request);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildForm();
    void buildButtons();
    QLineEdit *addLine(const QString &caption, const QString &placeholder, const char *name);
    void showRows(bool all);
    void showAdvanced(bool shown);
    void fill(const ConnectionAddress &address);
    void fieldsChanged();
    void addressTyped(const QString &text);
    void chooseCertificate();
    void test(bool thenConnect);
    void stop();
    void setBusy(bool busy);
    void showFound(const ConnectionProbe::Found &found);
    void showProblem(const Error &error);
    void finish();
    void fitHeight();

    Purpose m_purpose;
    QVector<std::pair<QString, QString>> m_others;
    ConnectionProbe m_probe;
    bool m_connects = false; ///< the attempt under way is for connecting, not only a test
    QFormLayout *m_form;
    PlainLabel *m_intro;
    QLineEdit *m_hosts, *m_database, *m_login, *m_password, *m_certificate, *m_address;
    QWidget *m_certificateRow;
    QComboBox *m_tls;
    PlainLabel *m_risk;
    QCheckBox *m_keep;
    PlainLabel *m_keepHint;
    QProgressBar *m_progress;
    PlainLabel *m_message;
    QPushButton *m_unfold, *m_test, *m_anyway, *m_connect, *m_close;
};

} // namespace quarterdeck
