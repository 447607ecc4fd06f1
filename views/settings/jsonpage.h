// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <optional>

namespace quarterdeck {

class PolicyEditing;

/// The whole policy as JSON, for what has no table of its own. What is typed becomes the document as soon as it is JSON; until then
/// problem() says what is wrong with it and the document stays. GUI thread; the editing must outlive it.
class JsonPage final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit JsonPage(PolicyEditing &editing, QWidget *parent = nullptr);

    /// Why the text is not JSON; nullopt = it is what the document says.
    const std::optional<Error> &problem() const { return m_problem; }
    /// What was typed last counts now.
    void finishTyping();
    /// The cursor on the value that a problem names, as near as the text has it.
    void goTo(const std::optional<Error> &problem);

signals:
    void problemChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showDocument();
    void read();
    void setProblem(const std::optional<Error> &problem);

    PolicyEditing &m_editing;
    QTimer m_pause;
    std::optional<Error> m_problem;
    bool m_reading = false; ///< the document changes because of this text
    bool m_stale = true;    ///< shown later than it changed
};

} // namespace quarterdeck
