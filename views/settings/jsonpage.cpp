// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/jsonpage.h"

#include "common/typography.h"
#include "settings/policyediting.h"

#include <QEvent>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QTextCursor>

namespace quarterdeck {

namespace {
constexpr int kPauseMs = 150;
}

JsonPage::JsonPage(PolicyEditing &editing, QWidget *parent) : QPlainTextEdit(parent), m_editing(editing)
{
    setObjectName(QStringLiteral("policyJson"));
    setAccessibleName(tr("Policy as JSON"));
    setLineWrapMode(NoWrap);
    setLayoutDirection(Qt::LeftToRight); // JSON in every language
    setTabChangesFocus(true);
    setFont(Typography(font()).fixed());
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &JsonPage::read);
    connect(this, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&editing.document(), &PolicyDocument::changed, this, [this] {
        if (m_reading)
            return;
        m_stale = true;
        if (isVisible())
            showDocument();
    });
}

void JsonPage::showDocument()
{
    m_stale = false;
    m_pause.stop();
    const int place = textCursor().position();
    {
        const QSignalBlocker block(this);
        setPlainText(QString::fromUtf8(PolicyDocument::toJson(m_editing.document().root())));
    }
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(place, std::max(0, document()->characterCount() - 1)));
    setTextCursor(cursor);
    m_pause.stop();
    setProblem(std::nullopt);
}

void JsonPage::read()
{
    const Result<QJsonObject> typed = PolicyDocument::fromJson(toPlainText().toUtf8());
    if (typed) {
        m_reading = true;
        m_editing.typeJson(*typed);
        m_reading = false;
    }
    setProblem(typed ? std::nullopt : std::optional(typed.error()));
}

void JsonPage::finishTyping()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    read();
}

void JsonPage::goTo(const std::optional<Error> &problem)
{
    if (!problem)
        return;
    const QString text = toPlainText();
    qsizetype at = 0;
    static const QRegularExpression parts(QStringLiteral("[.\\[\\]]"));
    for (const QString &key : problem->detail.split(parts, Qt::SkipEmptyParts)) {
        bool isPlace = false;
        (void)key.toInt(&isPlace);
        const qsizetype found = isPlace ? -1 : text.indexOf(u'"' + key + u'"', at);
        at = found < 0 ? at : found;
    }
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(at));
    cursor.select(QTextCursor::LineUnderCursor);
    setTextCursor(cursor);
    centerCursor();
}

void JsonPage::setProblem(const std::optional<Error> &problem)
{
    m_problem = problem;
    emit problemChanged();
}

void JsonPage::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    if (m_stale && !m_problem)
        showDocument();
}

void JsonPage::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(Typography(parentWidget() ? parentWidget()->font() : font()).fixed());
}

} // namespace quarterdeck
