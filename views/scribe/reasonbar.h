// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QFrame>

#include <optional>

class QLineEdit;
class QPushButton;

namespace quarterdeck {

class PlainLabel;

/// Asks why an entry is struck, in the pane and without stopping anything: Enter strikes, Esc leaves it. GUI thread.
class ReasonBar : public QFrame
{
    Q_OBJECT

public:
    explicit ReasonBar(QWidget *parent = nullptr);

    /// Shows itself and takes the focus.
    void ask(const EventId &entry, int number);
    const std::optional<EventId> &entry() const { return m_entry; }

signals:
    void answered(const quarterdeck::EventId &entry, const QString &reason);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void accept();
    void cancel();
    void retranslate();

    std::optional<EventId> m_entry;
    int m_number = 0;
    PlainLabel *m_label;
    QLineEdit *m_reason;
    QPushButton *m_strike;
    QPushButton *m_cancel;
};

} // namespace quarterdeck
