// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/iconset.h"
#include "common/timeformat.h"
#include "comms/messagekeeper.h"
#include "domain/messagerules.h"
#include "domain/messagetemplate.h"
#include "warroom/warroom.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QPushButton;
class QScrollArea;

namespace quarterdeck {

class FindingsList;
class MessageEditor;
class NextUpdatePicker;
class PlainLabel;
class ThemeStore;

/// Where a message to one audience is written: template, text, time of the next update, what the rules say of it, and the ways out: copy,
/// ask the commander for approval, send. Sending is by hand: the text goes to the clipboard and the log says that it was sent. What is
/// typed stays per audience until it is sent. What is refused keeps the text and says why. GUI thread; references must outlive it.
class ComposePane final : public QWidget
{
    Q_OBJECT
public:
    ComposePane(WarRoom &room, const ThemeStore &themes, const IconSet &icons, QWidget *parent = nullptr);

    void setIncident(std::shared_ptr<LiveIncident> incident);
    void setAudience(const QString &audience);
    const QString &audience() const { return m_audience; }
    void setTimeFormat(const TimeFormat &format);
    /// The incident, its policy or the time changed: templates that nobody has typed into are filled again.
    void refresh();
    void takeFocus();

    const UnsentMessages &unsent() const { return m_unsent; }
    /// What a console before this one kept; what was typed meanwhile wins.
    void restore(const UnsentMessages &messages);
    /// A message to go on with: one that was returned.
    void edit(const QString &audience, const UnsentMessage &message);
    MessageCheck check() const;

    QSize minimumSizeHint() const override;

signals:
    void changed();                        ///< unsent() is to be kept
    void drafted(const QString &audience); ///< a draft waits for the commander now
    void sent(const QString &audience);
    void said(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QLayout *buildHead();
    QLayout *buildButtons();
    void arrangeButtons();
    void fillTemplates();
    void applyTemplate();
    void templateChosen();
    void textTyped();
    void nextChosen();
    void show(const UnsentMessage &message);
    void checkText();
    void showButtons();
    void copy(bool markdown);
    void send();
    void askApproval();
    QString overrideText() const;
    bool finish(const QString &audience, const Result<Receipt> &receipt, const QString &done);
    bool needsApproval() const;
    MessageSource source() const;
    UnsentMessage &message() { return m_unsent[m_audience]; }
    const Incident &state() const { return m_incident->state(); }

    WarRoom &m_room;
    std::shared_ptr<LiveIncident> m_incident;
    QString m_audience;
    TimeFormat m_time;
    UnsentMessages m_unsent;
    QVector<MessageTemplate> m_templates;
    QVector<MessageFinding> m_findings;
    bool m_filling = false, m_busy = false;
    bool m_ownNext = false; ///< somebody chose the time of the next update

    PlainLabel *m_title, *m_hint, *m_promise, *m_problem;
    QComboBox *m_template;
    NextUpdatePicker *m_next;
    QPushButton *m_fillAgain, *m_copy, *m_markdown, *m_ask, *m_send;
    MessageEditor *m_editor;
    FindingsList *m_rules;
    QCheckBox *m_despite;
    QScrollArea *m_scroll = nullptr; ///< all above the buttons
    QBoxLayout *m_head = nullptr, *m_buttons = nullptr;
};

} // namespace quarterdeck
