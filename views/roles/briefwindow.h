// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "domain/handoverbrief.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace quarterdeck {

class PlainLabel;

/// The brief of a handover, beside the work: to be read, copied, and answered. Stays as it was made, which it says. Not modal, and it
/// leaves the keyboard where it is when it comes up by itself. GUI thread.
class BriefWindow final : public QDialog
{
    Q_OBJECT
public:
    /// What this person may answer the offer with.
    enum class Answer { None, Accept, Withdraw };

    explicit BriefWindow(QWidget *parent);

    void setBrief(const HandoverBrief &brief);
    /// One sentence above the brief: who offers to whom.
    void setOffer(const QString &sentence, Answer answer);
    QString text() const;

signals:
    void acceptWanted();
    void withdrawWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void restyle();

    HandoverBrief m_brief;
    Answer m_answer = Answer::None;
    PlainLabel *m_offer;
    QPlainTextEdit *m_text;
    QPushButton *m_copy, *m_accept, *m_withdraw;
};

} // namespace quarterdeck
