// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/policypage.h"

#include "common/plainlabel.h"
#include "common/typography.h"
#include "items/policysheetmodel.h"
#include "settings/jsonpage.h"
#include "settings/publishpage.h"
#include "settings/sheetview.h"
#include "warroom/whenready.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace quarterdeck {

namespace {
constexpr int kDraftPauseMs = 500;
}

PolicyPage::PolicyPage(WarRoom &room, const ThemeStore &themes, QWidget *parent)
    : QWidget(parent),
      m_room(room),
      m_themes(themes),
      m_files(room.journalPath()),
      m_pages(new QStackedWidget(this)),
      m_editor(new QWidget(this)),
      m_publishPage(new PublishPage(this)),
      m_profiles(new QComboBox(this)),
      m_import(new QPushButton(tr("&Import…"), this)),
      m_export(new QPushButton(tr("&Export…"), this)),
      m_tabs(new QTabWidget(this)),
      m_json(new JsonPage(m_editing, this)),
      m_message(new PlainLabel(this)),
      m_go(new QPushButton(tr("&Go there"), this)),
      m_undo(new QPushButton(tr("&Undo"), this)),
      m_redo(new QPushButton(tr("Re&do"), this)),
      m_discard(new QPushButton(tr("Di&scard"), this)),
      m_publish(new QPushButton(tr("&Publish…"), this))
{
    setObjectName(QStringLiteral("policyPage"));
    auto *column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Typography(font()).space(3));
    column->addLayout(buildHead());
    buildTabs();
    column->addWidget(m_tabs, 1);
    column->addLayout(buildFoot());
    m_pages->addWidget(m_editor);
    m_pages->addWidget(m_publishPage);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
    m_draftPause.setSingleShot(true);
    m_draftPause.setInterval(kDraftPauseMs);
    connectParts();
    load();
}

/// What stands in an open cell counts, and no editor may outlive the document.
PolicyPage::~PolicyPage()
{
    finishTyping();
    keepDraft();
    m_editing.steps().disconnect(this); // it tells that it is empty while it is destroyed
}

QLayout *PolicyPage::buildHead()
{
    auto *caption = new PlainLabel(tr("Pro&file"), this);
    caption->setBuddy(m_profiles);
    m_profiles->setObjectName(QStringLiteral("profiles"));
    m_profiles->setAccessibleName(tr("Policy profile"));
    m_import->setObjectName(QStringLiteral("importPolicy"));
    m_export->setObjectName(QStringLiteral("exportPolicy"));
    auto *row = new QHBoxLayout;
    row->addWidget(caption);
    row->addWidget(m_profiles, 1);
    row->addWidget(m_import);
    row->addWidget(m_export);
    return row;
}

void PolicyPage::buildTabs()
{
    m_tabs->setObjectName(QStringLiteral("policyTabs"));
    m_tabs->setUsesScrollButtons(true);
    for (const PolicySheet &sheet : policySheets()) {
        auto *view = new SheetView(*new PolicySheetModel(m_editing.document(), sheet, this), m_themes, this);
        m_sheets << view;
        m_tabs->addTab(view, sheet.title);
    }
    m_tabs->addTab(m_json, tr("JSON"));
}

QLayout *PolicyPage::buildFoot()
{
    m_message->setObjectName(QStringLiteral("policyMessage"));
    m_message->setWordWrap(true);
    m_go->setObjectName(QStringLiteral("goToProblem"));
    m_undo->setObjectName(QStringLiteral("undoPolicy"));
    m_redo->setObjectName(QStringLiteral("redoPolicy"));
    m_discard->setObjectName(QStringLiteral("discardPolicy"));
    m_publish->setObjectName(QStringLiteral("publishPolicy"));
    m_publish->setProperty("primary", true);
    for (QPushButton *button : {m_import, m_export, m_go, m_undo, m_redo, m_discard, m_publish})
        button->setAutoDefault(false);
    auto *said = new QHBoxLayout;
    said->addWidget(m_message, 1);
    said->addWidget(m_go);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addWidget(m_redo);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    buttons->addWidget(m_publish);
    auto *rows = new QVBoxLayout;
    rows->addLayout(said);
    rows->addLayout(buttons);
    return rows;
}

void PolicyPage::connectParts()
{
    connect(&m_editing.document(), &PolicyDocument::changed, this, [this] {
        refresh();
        m_draftPause.start();
    });
    connect(m_json, &JsonPage::problemChanged, this, &PolicyPage::refresh);
    connect(&m_editing.steps(), &QUndoStack::indexChanged, this, &PolicyPage::refresh);
    connect(&m_draftPause, &QTimer::timeout, this, &PolicyPage::keepDraft);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PolicyPage::finishTyping);
    connect(m_profiles, &QComboBox::activated, this, [this](int index) { open(m_profiles->itemData(index).toString()); });
    connect(m_import, &QPushButton::clicked, this, &PolicyPage::chooseImport);
    connect(m_export, &QPushButton::clicked, this, &PolicyPage::chooseExport);
    connect(m_go, &QPushButton::clicked, this, &PolicyPage::goToProblem);
    connect(m_undo, &QPushButton::clicked, &m_editing.steps(), &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, &m_editing.steps(), &QUndoStack::redo);
    connect(m_discard, &QPushButton::clicked, this, [this] { m_editing.document().edit(tr("Discard"), m_editing.begun()); });
    connect(m_publish, &QPushButton::clicked, this, &PolicyPage::askPublish);
    connect(m_publishPage, &PublishPage::confirmed, this, &PolicyPage::publish);
    connect(m_publishPage, &PublishPage::left, this, [this] {
        m_pages->setCurrentWidget(m_editor);
        m_publish->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_room, &WarRoom::syncChanged, this, &PolicyPage::refresh);
    connect(&m_room, &WarRoom::policyChanged, this, [this] {
        refresh();
        whenReady(this, m_files.overview(),
                  [this](const QFuture<PolicyFiles::Overview> &ready) { fillProfiles(ready.result().profiles); });
    });
}

void PolicyPage::load()
{
    whenReady(this, m_files.overview(), [this](const QFuture<PolicyFiles::Overview> &ready) {
        const PolicyFiles::Overview overview = ready.result();
        fillProfiles(overview.profiles);
        if (overview.draft)
            resume(*overview.draft);
        else
            open(m_room.policy().id());
    });
}

void PolicyPage::fillProfiles(const QVector<PolicyStore::Listed> &profiles)
{
    m_profiles->clear();
    for (const PolicyStore::Listed &one : profiles) {
        QStringList words{one.title.isEmpty() ? one.id : tr("%1: %2").arg(one.id, one.title),
                          one.shipped ? tr("shipped") : tr("the team's")};
        if (one.id == m_room.policy().id())
            words << tr("in use");
        m_profiles->addItem(words.join(QStringLiteral(" · ")), one.id);
    }
    m_profiles->setCurrentIndex(m_profiles->findData(m_editing.base().isEmpty() ? m_room.policy().id() : m_editing.base()));
}

void PolicyPage::open(const QString &id)
{
    whenReady(this, m_files.document(id), [this, id](const QFuture<Result<QByteArray>> &ready) {
        const Result<QByteArray> document = ready.result();
        const Result<QJsonObject> root = document ? PolicyDocument::fromJson(*document) : Result<QJsonObject>(document.error());
        if (!root)
            return say(root.error().message);
        m_editing.open(id, *root);
        m_profiles->setCurrentIndex(m_profiles->findData(id));
    });
}

void PolicyPage::resume(const PolicyDraft &draft)
{
    whenReady(this, m_files.document(draft.base), [this, draft](const QFuture<Result<QByteArray>> &ready) {
        const Result<QByteArray> document = ready.result();
        const Result<QJsonObject> root = document ? PolicyDocument::fromJson(*document) : Result<QJsonObject>(document.error());
        const Result<QJsonObject> left = PolicyDocument::fromJson(draft.document);
        if (!left)
            return open(m_room.policy().id());
        if (!root && draft.base != m_room.policy().id())
            return resume({m_room.policy().id(), draft.document}); // what it was begun from is gone
        m_editing.resume(draft.base, root ? *root : QJsonObject(), *left);
        m_profiles->setCurrentIndex(m_profiles->findData(draft.base));
        if (!m_editing.document().problem())
            say(tr("This is the draft you left; it is not published."));
    });
}

void PolicyPage::keepDraft()
{
    m_draftPause.stop();
    if (m_editing.base().isEmpty())
        return;
    m_json->finishTyping();
    if (m_editing.isChanged())
        (void)m_files.keepDraft({m_editing.base(), PolicyDocument::toJson(m_editing.document().root())});
    else
        (void)m_files.dropDraft();
}

QString PolicyPage::whyNotPublish() const
{
    if (m_room.sync().kind == SyncState::Kind::Live && !m_room.sync().mayWrite)
        return tr("Your login may read here but not write, so it cannot publish a policy.");
    return {};
}

void PolicyPage::refresh()
{
    const bool changed = m_editing.isChanged();
    const bool valid = !m_editing.document().problem() && !m_json->problem();
    const QString reason = whyNotPublish();
    m_undo->setEnabled(m_editing.steps().canUndo());
    m_redo->setEnabled(m_editing.steps().canRedo());
    m_undo->setAccessibleDescription(m_editing.steps().undoText());
    m_redo->setAccessibleDescription(m_editing.steps().redoText());
    m_discard->setEnabled(changed);
    m_profiles->setEnabled(!changed); // another one would take the place of what is not published
    m_profiles->setToolTip(changed ? tr("Publish or discard your changes first.").toHtmlEscaped() : QString());
    m_publish->setEnabled(valid && reason.isEmpty() && (changed || m_editing.base() != m_room.policy().id()));
    m_publish->setToolTip(reason.toHtmlEscaped());
    showProblem();
}

void PolicyPage::showProblem()
{
    const std::optional<Error> &problem = m_json->problem() ? m_json->problem() : m_editing.document().problem();
    m_go->setVisible(problem.has_value());
    if (problem)
        say(problem->message);
    else if (const QString reason = whyNotPublish(); !reason.isEmpty())
        say(reason);
    else
        say(m_editing.isChanged() ? tr("Valid. Not published yet; kept as a draft.") : tr("Valid. Nothing is changed."));
}

void PolicyPage::say(const QString &sentence) { m_message->setText(sentence); }

void PolicyPage::goToProblem()
{
    if (!m_json->problem()) {
        for (SheetView *sheet : std::as_const(m_sheets)) {
            const QModelIndex index = sheet->model().problemIndex();
            if (!index.isValid())
                continue;
            m_tabs->setCurrentWidget(sheet);
            sheet->goTo(index);
            return;
        }
    }
    m_tabs->setCurrentWidget(m_json);
    m_json->setFocus(Qt::OtherFocusReason);
    m_json->goTo(m_editing.document().problem());
}

void PolicyPage::finishTyping()
{
    m_json->finishTyping();
    for (SheetView *sheet : std::as_const(m_sheets))
        sheet->finishTyping();
}

void PolicyPage::chooseImport()
{
    auto *files = new QFileDialog(this, tr("Import a policy"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilters({tr("Policies (*.json)"), tr("All files (*)")});
    connect(files, &QFileDialog::fileSelected, this, &PolicyPage::importFile);
    files->open();
}

void PolicyPage::importFile(const QString &path)
{
    whenReady(this, m_files.file(path), [this, path](const QFuture<Result<QByteArray>> &ready) {
        const Result<QByteArray> document = ready.result();
        const Result<Policy> policy = document ? parsePolicy(*document) : Result<Policy>(document.error());
        const Result<QJsonObject> root = policy ? PolicyDocument::fromJson(*document) : Result<QJsonObject>(policy.error());
        if (!root)
            return say(tr("%1 was not imported. %2").arg(QFileInfo(path).fileName(), root.error().message));
        m_editing.document().edit(tr("Import of %1").arg(QFileInfo(path).fileName()), *root);
    });
}

void PolicyPage::chooseExport()
{
    finishTyping();
    auto *files = new QFileDialog(this, tr("Export the policy"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilters({tr("Policies (*.json)")});
    files->setDefaultSuffix(QStringLiteral("json"));
    files->selectFile(m_editing.document().root().value(u"name").toString() + QStringLiteral(".json"));
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        whenReady(this, m_files.write(path, PolicyDocument::toJson(m_editing.document().root())),
                  [this, path](const QFuture<Outcome> &ready) {
                      const Outcome written = ready.result();
                      say(written ? tr("Exported to %1.").arg(path) : written.error().message);
                  });
    });
    files->open();
}

/// What was changed becomes the next version of its name; what was not is used as it is.
void PolicyPage::askPublish()
{
    finishTyping();
    if (!m_publish->isEnabled())
        return;
    const QJsonObject document = m_editing.document().root();
    if (!m_editing.isChanged())
        return compare(m_editing.base(), document);
    const QString name = document.value(u"name").toString();
    whenReady(this, m_files.nextVersion(name), [this, name, document](const QFuture<int> &ready) {
        QJsonObject next = document;
        next.insert(QStringLiteral("version"), ready.result());
        compare(name + u'@' + QString::number(ready.result()), next);
    });
}

void PolicyPage::compare(const QString &policyId, const QJsonObject &document)
{
    const QString inUse = m_room.policy().id();
    whenReady(this, m_files.document(inUse), [this, policyId, document, inUse](const QFuture<Result<QByteArray>> &ready) {
        const Result<QByteArray> before = ready.result();
        const Result<QJsonObject> root = before ? PolicyDocument::fromJson(*before) : Result<QJsonObject>(before.error());
        if (!root)
            return say(root.error().message);
        m_toPublishId = policyId;
        m_toPublish = document;
        m_pages->setCurrentWidget(m_publishPage);
        m_publishPage->show(policyId, inUse, policyChanges(*root, document));
    });
}

void PolicyPage::publish()
{
    m_publishPage->setBusy(true);
    const QByteArray document = QJsonDocument(m_toPublish).toJson(QJsonDocument::Compact);
    whenReady(this, m_room.publish(m_toPublishId, document), [this](const QFuture<Result<Receipt>> &ready) {
        const Result<Receipt> receipt = ready.result();
        if (!receipt)
            return m_publishPage->say(receipt.error().message);
        published(m_toPublishId);
    });
}

void PolicyPage::published(const QString &policyId)
{
    m_pages->setCurrentWidget(m_editor);
    m_editing.open(policyId, m_toPublish);
    keepDraft(); // which is none any more
    m_profiles->setFocus(Qt::OtherFocusReason);
    emit said(tr("%1 is published and in use for new incidents.").arg(policyId));
}

void PolicyPage::keyPressEvent(QKeyEvent *event)
{
    const bool onPublish = m_pages->currentWidget() == m_publishPage;
    if (!onPublish && event->matches(QKeySequence::Undo))
        m_editing.steps().undo();
    else if (!onPublish && event->matches(QKeySequence::Redo))
        m_editing.steps().redo();
    else
        QWidget::keyPressEvent(event);
}

} // namespace quarterdeck
