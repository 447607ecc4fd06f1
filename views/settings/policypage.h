// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/policyediting.h"
#include "settings/policyfiles.h"
#include "warroom/warroom.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace quarterdeck {

class JsonPage;
class PlainLabel;
class PublishPage;
class SheetView;
class ThemeStore;

/// The policy editor: which profiles there are, the tables of one of them, what is wrong with it while it is typed, and publishing it.
/// What is not published is kept as a draft and comes back. GUI thread; room and themes must outlive it.
class PolicyPage final : public QWidget
{
    Q_OBJECT
public:
    PolicyPage(WarRoom &room, const ThemeStore &themes, QWidget *parent = nullptr);
    ~PolicyPage() override;

    PolicyEditing &editing() { return m_editing; }
    /// Hands what is not published to the disk.
    void keepDraft();
    /// A file becomes the document, unless it is no valid profile: then the document stays and the reason is said.
    void importFile(const QString &path);

signals:
    /// Something was done: for the status bar.
    void said(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *buildHead();
    void buildTabs();
    QLayout *buildFoot();
    void connectParts();
    void load();
    void fillProfiles(const QVector<PolicyStore::Listed> &profiles);
    void open(const QString &id);
    void resume(const PolicyDraft &draft);
    void refresh();
    void showProblem();
    void goToProblem();
    void finishTyping();
    QString whyNotPublish() const;
    void chooseImport();
    void chooseExport();
    void askPublish();
    void compare(const QString &policyId, const QJsonObject &document);
    void publish();
    void published(const QString &policyId);
    void say(const QString &sentence);

    WarRoom &m_room;
    const ThemeStore &m_themes;
    PolicyFiles m_files;
    PolicyEditing m_editing;
    QTimer m_draftPause;
    QVector<SheetView *> m_sheets;
    QString m_toPublishId;
    QJsonObject m_toPublish;
    QString m_shown; ///< id that the list of profiles shows as chosen

    QStackedWidget *m_pages;
    QWidget *m_editor;
    PublishPage *m_publishPage;
    QComboBox *m_profiles;
    QPushButton *m_import, *m_export;
    QTabWidget *m_tabs;
    JsonPage *m_json;
    PlainLabel *m_message;
    QPushButton *m_go, *m_undo, *m_redo, *m_discard, *m_publish;
};

} // namespace quarterdeck
