// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/connectdialog.h"

#include "common/plainlabel.h"
#include "common/taborder.h"
#include "common/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace quarterdeck {

ConnectDialog::ConnectDialog(Purpose purpose, const ConnectionAddress &address, QWidget *parent)
    : QDialog(parent),
      m_purpose(purpose),
      m_form(new QFormLayout),
      m_intro(new PlainLabel(this)),
      m_tls(new QComboBox(this)),
      m_risk(new PlainLabel(this)),
      m_keep(new QCheckBox(tr("&Keep the password in the system's keyring"), this)),
      m_keepHint(new PlainLabel({}, TextTone::Secondary, this)),
      m_progress(new QProgressBar(this)),
      m_message(new PlainLabel(this)),
      m_unfold(new QPushButton(this)),
      m_test(new QPushButton(tr("&Test"), this)),
      m_anyway(new QPushButton(tr("&Work offline until it answers"), this)),
      m_connect(new QPushButton(purpose == Purpose::LogIn ? tr("&Log in") : tr("&Connect"), this)),
      m_close(new QPushButton(tr("Cancel"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("connectDialog"));
    setWindowTitle(purpose == Purpose::LogIn ? tr("Log in to the shared database") : tr("Connect to a shared database"));
    const Typography type(font());
    setMinimumWidth(type.space(150));
    m_intro->setWordWrap(true);
    m_intro->setText(tr("Everyone who connects to it sees the same incidents. What you write is recorded under your login."));
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("connectMessage"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_anyway->hide();

    auto *column = new QVBoxLayout(this);
    column->setSpacing(type.space(3));
    column->addWidget(m_intro);
    buildForm();
    column->addLayout(m_form);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addStretch(1);
    buildButtons();
    setKeyring(false);
    m_keepHint->hide(); // not known yet

    connect(&m_probe, &ConnectionProbe::succeeded, this, &ConnectDialog::showFound);
    connect(&m_probe, &ConnectionProbe::failed, this, &ConnectDialog::showProblem);
    fill(address);
    showRows(purpose == Purpose::Connect);
    showAdvanced(purpose == Purpose::Connect && address.tlsMode != ConnectionAddress::strictest());
    const bool known = address.check().ok();
    (purpose == Purpose::LogIn || known ? m_password : m_hosts)->setFocus();
    tabAsLaidOut(*this);
}

QLineEdit *ConnectDialog::addLine(const QString &caption, const QString &placeholder, const char *name)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QString::fromLatin1(name));
    line->setPlaceholderText(placeholder);
    line->setAccessibleName(QString(caption).remove(u'&'));
    line->setClearButtonEnabled(false);
    m_form->addRow(caption, line);
    return line;
}

void ConnectDialog::buildForm()
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_hosts = addLine(tr("&Servers"), tr("db1.example.com, db2.example.com"), "hosts");
    m_database = addLine(tr("&Database"), QStringLiteral("quarterdeck"), "database");
    m_login = addLine(tr("Lo&gin"), tr("Your own; everything you write carries it"), "login");
    m_password = addLine(tr("&Password"), QString(), "password");
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_form->addRow(QString(), m_keep);
    m_keepHint->setWordWrap(true);
    m_form->addRow(QString(), m_keepHint);

    m_certificateRow = new QWidget(this);
    m_certificate = new QLineEdit(m_certificateRow);
    m_certificate->setObjectName(QStringLiteral("certificate"));
    m_certificate->setPlaceholderText(tr("ca.crt, from your database administrator"));
    m_certificate->setAccessibleName(tr("Certificate of the authority"));
    auto *choose = new QPushButton(tr("C&hoose…"), m_certificateRow);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ConnectDialog::chooseCertificate);
    auto *row = new QHBoxLayout(m_certificateRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_certificate, 1);
    row->addWidget(choose);
    m_form->addRow(tr("C&A certificate"), m_certificateRow);
    if (auto *caption = qobject_cast<QLabel *>(m_form->labelForField(m_certificateRow)))
        caption->setBuddy(m_certificate);

    for (const QString &mode : ConnectionAddress::tlsModes())
        m_tls->addItem(ConnectionAddress::modeName(mode), mode);
    m_tls->setObjectName(QStringLiteral("tls"));
    m_tls->setAccessibleName(tr("Encryption"));
    m_form->addRow(tr("&Encryption"), m_tls);
    m_risk->setWordWrap(true);
    m_risk->setObjectName(QStringLiteral("risk"));
    m_form->addRow(QString(), m_risk);
    m_address = addLine(tr("Add&ress"), QStringLiteral("postgresql://login@host/database"), "address");

    for (QLineEdit *line : {m_hosts, m_database, m_login, m_certificate})
        connect(line, &QLineEdit::textEdited, this, &ConnectDialog::fieldsChanged);
    connect(m_tls, &QComboBox::currentIndexChanged, this, &ConnectDialog::fieldsChanged);
    connect(m_address, &QLineEdit::textEdited, this, &ConnectDialog::addressTyped);
}

void ConnectDialog::buildButtons()
{
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_unfold, m_test, m_anyway, m_close})
        button->setAutoDefault(false);
    m_connect->setDefault(true);
    m_connect->setProperty("primary", true);
    m_unfold->setObjectName(QStringLiteral("advanced"));
    m_unfold->setCheckable(true);
    m_test->setObjectName(QStringLiteral("test"));
    m_connect->setObjectName(QStringLiteral("connect"));
    m_anyway->setObjectName(QStringLiteral("anyway"));
    m_close->setObjectName(QStringLiteral("close"));
    row->addWidget(m_unfold);
    row->addStretch(1);
    row->addWidget(m_test);
    row->addWidget(m_close);
    row->addWidget(m_anyway);
    row->addWidget(m_connect);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_unfold->setText(m_purpose == Purpose::LogIn ? tr("&Other login or server") : tr("Ad&vanced"));
    connect(m_unfold, &QPushButton::toggled, this, [this](bool on) {
        if (m_purpose == Purpose::LogIn)
            showRows(on);
        showAdvanced(on);
    });
    connect(m_test, &QPushButton::clicked, this, [this] { test(false); });
    connect(m_connect, &QPushButton::clicked, this, [this] { test(true); });
    connect(m_anyway, &QPushButton::clicked, this, &ConnectDialog::finish);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_probe.isRunning())
            stop();
        else
            close();
    });
}

void ConnectDialog::showRows(bool all)
{
    for (QWidget *field : {static_cast<QWidget *>(m_hosts), static_cast<QWidget *>(m_database), m_certificateRow}) {
        field->setVisible(all);
        m_form->labelForField(field)->setVisible(all);
    }
    m_login->setReadOnly(!all);
    m_login->setFocusPolicy(all ? Qt::StrongFocus : Qt::NoFocus);
    m_test->setVisible(all);
}

void ConnectDialog::showAdvanced(bool shown)
{
    const QSignalBlocker block(m_unfold);
    m_unfold->setChecked(shown);
    for (QWidget *field : {static_cast<QWidget *>(m_tls), static_cast<QWidget *>(m_address)}) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    }
    m_risk->setVisible(shown && !m_risk->text().isEmpty());
    fitHeight();
}

void ConnectDialog::fill(const ConnectionAddress &address)
{
    m_hosts->setText(address.hosts);
    m_database->setText(address.database);
    m_login->setText(address.login);
    m_certificate->setText(address.caFile);
    m_others = address.others;
    {
        const QSignalBlocker block(m_tls);
        if (m_tls->findData(address.tlsMode) < 0)
            m_tls->addItem(ConnectionAddress::modeName(address.tlsMode), address.tlsMode);
        m_tls->setCurrentIndex(m_tls->findData(address.tlsMode));
    }
    fieldsChanged();
}

ConnectionAddress ConnectDialog::address() const
{
    ConnectionAddress address;
    address.hosts = m_hosts->text().trimmed();
    address.database = m_database->text().trimmed();
    address.login = m_login->text().trimmed();
    address.caFile = m_certificate->text().trimmed();
    address.tlsMode = m_tls->currentData().toString();
    address.others = m_others;
    return address;
}

void ConnectDialog::fieldsChanged()
{
    const ConnectionAddress now = address();
    m_address->setText(now.hosts.isEmpty() && now.database.isEmpty() ? QString() : now.uri());
    m_risk->setText(ConnectionAddress::modeRisk(now.tlsMode));
    m_risk->setVisible(m_tls->isVisibleTo(this) && !m_risk->text().isEmpty());
    m_anyway->hide();
    fitHeight();
}

void ConnectDialog::addressTyped(const QString &text)
{
    QString password;
    const Result<ConnectionAddress> read = ConnectionAddress::parse(text, &password);
    m_message->setText(read || text.isEmpty() ? QString() : read.error().message);
    if (!read)
        return;
    const int cursor = m_address->cursorPosition();
    fill(*read);
    if (password.isEmpty()) {
        m_address->setText(text); // as it is being typed
        m_address->setCursorPosition(cursor);
    } else {
        m_password->setText(password);
        m_message->setText(tr("The password was taken out of the address."));
    }
}

void ConnectDialog::setPassword(const QString &password) { m_password->setText(password); }

void ConnectDialog::setKeyring(bool available)
{
    m_keep->setEnabled(available);
    m_keep->setChecked(available);
    m_keepHint->setText(
        available ? QString()
                  : tr("This system has no keyring service, so the password is asked for each time. It is stored nowhere."));
    m_keepHint->setVisible(!available);
    fitHeight();
}

/// Sentences that wrap have no height of their own until the width is known.
void ConnectDialog::fitHeight()
{
    const int wide = std::max(width(), minimumWidth());
    layout()->activate();
    setMinimumHeight(layout()->totalHeightForWidth(wide));
    resize(wide, minimumHeight());
}

void ConnectDialog::say(const QString &sentence) { m_intro->setText(sentence); }

void ConnectDialog::chooseCertificate()
{
    auto *files = new QFileDialog(this, tr("Certificate of the authority"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilters({tr("Certificates (*.crt *.pem)"), tr("All files (*)")});
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_certificate->setText(file);
        fieldsChanged();
    });
    files->open();
}

void ConnectDialog::test(bool thenConnect)
{
    const ConnectionAddress wanted = address();
    if (const Outcome outcome = wanted.check(); !outcome) {
        m_message->setText(outcome.error().message);
        return;
    }
    m_connects = thenConnect;
    m_anyway->hide();
    m_message->setText(tr("Asking %1…").arg(wanted.hosts));
    setBusy(true);
    m_probe.start(wanted.uri(), m_password->text());
}

void ConnectDialog::stop()
{
    m_probe.cancel();
    setBusy(false);
    m_message->setText(tr("Stopped. Nothing was changed."));
}

void ConnectDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_close->setText(busy ? tr("Stop") : tr("Cancel"));
    for (QWidget *part :
         {static_cast<QWidget *>(m_hosts), static_cast<QWidget *>(m_database), static_cast<QWidget *>(m_login),
          static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_certificateRow), static_cast<QWidget *>(m_tls),
          static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_test), static_cast<QWidget *>(m_connect)})
        part->setEnabled(!busy);
    (busy ? static_cast<QWidget *>(m_close) : m_password)->setFocus();
}

void ConnectDialog::showFound(const ConnectionProbe::Found &found)
{
    setBusy(false);
    if (m_connects) {
        finish();
        return;
    }
    m_message->setText(
        found.mayWrite
            ? tr("It works: PostgreSQL %1 knows you as %2.").arg(found.serverVersion, found.login)
            : tr("It works: PostgreSQL %1 knows you as %2, who may read but not write.").arg(found.serverVersion, found.login));
    m_connect->setFocus();
}

void ConnectDialog::showProblem(const Error &error)
{
    setBusy(false);
    m_message->setText(error.message);
    fitHeight();
    // The window works without the server; what nobody answers may be up in a minute.
    m_anyway->setVisible(m_purpose == Purpose::Connect && (error.code == ErrorCode::Storage || error.code == ErrorCode::Busy));
    if (error.code == ErrorCode::NotAuthorised)
        m_password->selectAll();
}

void ConnectDialog::finish()
{
    const ConnectionRequest request{address().uri(), m_password->text(), m_keep->isEnabled() && m_keep->isChecked()};
    m_password->clear();
    emit connectWanted(request);
    close();
}

void ConnectDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_probe.isRunning()) {
        stop();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace quarterdeck
