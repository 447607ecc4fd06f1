// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "domain/messageplan.h"
#include "warroom/warroom.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace quarterdeck {

class PlainLabel;
class ThemeStore;

/// One message of the history: as it reads, what became of it, and what can be done with it. The commander approves a draft or sends it back
/// with a reason; an approved one is copied and recorded as sent, once; one that came back, or any earlier one, is taken up again. GUI thread;
/// references must outlive it.
class DraftPane final : public QWidget
{
    Q_OBJECT
public:
    DraftPane(WarRoom &room, const ThemeStore &themes, QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format) { m_time = format; }
    void show(std::shared_ptr<LiveIncident> incident, const MessageRecord &record);
    const MessageRecord *record() const { return m_record ? &*m_record : nullptr; }
    /// The keyboard goes to where the reason for returning it is written.
    void askReason();
    void takeFocus();

    QSize minimumSizeHint() const override;

signals:
    void editWanted(const quarterdeck::MessageRecord &record);
    void left(); ///< back to writing
    void said(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void review(bool approved);
    void sendApproved();
    void submit(const Payload &payload, const QString &done);
    bool isCommander() const;

    WarRoom &m_room;
    std::shared_ptr<LiveIncident> m_incident;
    std::optional<MessageRecord> m_record;
    TimeFormat m_time;
    PlainLabel *m_title, *m_state, *m_rules, *m_problem;
    QPlainTextEdit *m_text;
    QLineEdit *m_reason;
    QBoxLayout *m_buttons = nullptr;
    QPushButton *m_back, *m_copy, *m_edit, *m_return, *m_approve, *m_send;
};

} // namespace quarterdeck
