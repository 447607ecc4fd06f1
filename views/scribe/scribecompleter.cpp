// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/scribecompleter.h"

#include "scribe/scribeline.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>

#include <algorithm>

namespace quarterdeck {

namespace {
constexpr int kSmallestWidth = 160;
} // namespace

ScribeCompleter::ScribeCompleter(ScribeLine &line, Source source)
    : QObject(&line),
      m_line(line),
      m_source(std::move(source)),
      m_list(new QListView(line.window())),
      m_names(new QStringListModel(this))
{
    m_list->setObjectName(QStringLiteral("scribeCompletions"));
    m_list->setAccessibleName(tr("Completions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(m_names);
    m_list->hide();
    connect(m_list, &QListView::clicked, this, &ScribeCompleter::accept);
    connect(&line, &ScribeLine::lineChanged, this, &ScribeCompleter::refresh);
    connect(&line, &ScribeLine::cursorPositionChanged, this, &ScribeCompleter::refresh);
    connect(&line, &ScribeLine::focusLost, this, &ScribeCompleter::close);
    line.installEventFilter(this);
}

ScribeCompleter::~ScribeCompleter()
{
    // The list may by now belong to a window that outlives the line.
    delete m_list;
}

bool ScribeCompleter::isOpen() const { return m_list && !m_list->isHidden(); }

QStringList ScribeCompleter::offered() const { return isOpen() ? m_names->stringList() : QStringList(); }

void ScribeCompleter::close()
{
    if (m_list)
        m_list->hide();
    m_chosen = false;
}

void ScribeCompleter::refresh()
{
    if (m_accepting || !m_list)
        return;
    m_word = completionWord(m_line.toPlainText(), m_line.textCursor().position());
    if (m_word.kind == CompletionWord::Kind::None || m_line.textCursor().hasSelection() || !m_line.hasFocus()) {
        m_putAway = QString();
        close();
        return;
    }
    const QStringList names = completionsOf(m_word.typed, m_source(m_word));
    if (names.isEmpty() || (!m_putAway.isNull() && m_putAway == m_word.typed)) {
        close();
        return;
    }
    m_putAway = QString();
    if (!isOpen() || names != m_names->stringList())
        open(names);
}

void ScribeCompleter::open(const QStringList &names)
{
    m_names->setStringList(names);
    m_chosen = false;
    QWidget *window = m_line.window();
    if (m_list->parentWidget() != window)
        m_list->setParent(window);
    m_list->setFont(m_line.parentWidget() ? m_line.parentWidget()->font() : m_line.font());
    m_list->setLayoutDirection(m_line.layoutDirection());
    m_list->setCurrentIndex(m_names->index(0));
    const int row = std::max(m_list->sizeHintForRow(0), 1);
    const int width = std::max(kSmallestWidth, m_list->sizeHintForColumn(0) + m_list->frameWidth() * 2 + row / 2);
    const int height = row * int(names.size()) + m_list->frameWidth() * 2;
    const QRect cursor = m_line.cursorRect();
    QPoint above = m_line.viewport()->mapTo(window, cursor.topLeft()) - QPoint(0, height + 4);
    if (above.y() < 0)
        above = m_line.viewport()->mapTo(window, cursor.bottomLeft()) + QPoint(0, 4);
    if (m_line.isRightToLeft())
        above.rx() -= width;
    above.setX(std::clamp(above.x(), 0, std::max(0, window->width() - width)));
    m_list->setGeometry(QRect(above, QSize(width, height)));
    m_list->show();
    m_list->raise();
}

bool ScribeCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_line || !isOpen())
        return false;
    if (event->type() == QEvent::Hide || event->type() == QEvent::Resize) {
        close();
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return handleKey(key->key(), key->modifiers() & ~Qt::KeypadModifier);
    }
    return false;
}

bool ScribeCompleter::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_Tab:
        accept();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_chosen)
            return false;
        accept();
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Escape:
        m_putAway = m_word.typed;
        close();
        return true;
    default:
        return false;
    }
}

void ScribeCompleter::step(int by)
{
    const int count = m_names->rowCount();
    m_chosen = true;
    m_list->setCurrentIndex(m_names->index((m_list->currentIndex().row() + by + count) % count));
}

void ScribeCompleter::accept()
{
    const QString name = m_list->currentIndex().data().toString();
    if (name.isEmpty())
        return;
    static constexpr QChar sigils[] = {QChar(), QChar(u'@'), QChar(u'#'), QChar(u'/'), QChar()};
    const QChar sigil = sigils[int(m_word.kind)];
    m_accepting = true;
    QTextCursor cursor = m_line.textCursor();
    cursor.setPosition(int(m_word.start));
    cursor.setPosition(int(m_word.start + m_word.length), QTextCursor::KeepAnchor);
    cursor.insertText((sigil.isNull() ? QString() : QString(sigil)) + name + u' ');
    m_line.setTextCursor(cursor);
    m_accepting = false;
    close();
    refresh();
}

} // namespace quarterdeck
