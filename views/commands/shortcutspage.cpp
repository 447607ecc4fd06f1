// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/shortcutspage.h"

#include "commands/commandcatalog.h"
#include "common/lineicons.h"
#include "common/plainlabel.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace quarterdeck {

namespace {

struct KeyRow
{
    const char *keys;
    const char *text;
};

// Keys that belong to one pane and stand for no command of their own.
constexpr KeyRow kPaneKeys[] = {
    {QT_TRANSLATE_NOOP("ShortcutsPage", "Enter"), QT_TRANSLATE_NOOP("ShortcutsPage", "Scribe line: log the entry")},
    {QT_TRANSLATE_NOOP("ShortcutsPage", "Ctrl+Enter"), QT_TRANSLATE_NOOP("ShortcutsPage", "Scribe line: log, keep type and time for the next one")},
    {QT_TRANSLATE_NOOP("ShortcutsPage", "Shift+Enter"), QT_TRANSLATE_NOOP("ShortcutsPage", "Scribe line: new line inside the entry")},
    {QT_TRANSLATE_NOOP("ShortcutsPage", "Tab"), QT_TRANSLATE_NOOP("ShortcutsPage", "Scribe line: accept the completion, else next field")},
    {QT_TRANSLATE_NOOP("ShortcutsPage", "Esc"), QT_TRANSLATE_NOOP("ShortcutsPage", "Scribe line: close the list, clear the line, leave")},
    {QT_TRANSLATE_NOOP("ShortcutsPage", "Up, Down"), QT_TRANSLATE_NOOP("ShortcutsPage", "Scribe line, empty: recall my last entries to amend them")},
    {QT_TRANSLATE_NOOP("ShortcutsPage", "Alt+Up, Alt+Down"), QT_TRANSLATE_NOOP("ShortcutsPage", "Scribe line: one minute earlier, one minute later")},
    {QT_TRANSLATE_NOOP("ShortcutsPage", "Home, End, PgUp, PgDn"), QT_TRANSLATE_NOOP("ShortcutsPage", "Timeline: move")},
    {QT_TRANSLATE_NOOP("ShortcutsPage", "Arrow keys, Enter"), QT_TRANSLATE_NOOP("ShortcutsPage", "Board: move between cards, open the incident")},
    {QT_TRANSLATE_NOOP("ShortcutsPage", "1 to 5"), QT_TRANSLATE_NOOP("ShortcutsPage", "Board: set the status of the selected incident")},
    {QT_TRANSLATE_NOOP("ShortcutsPage", "A, Z, E"), QT_TRANSLATE_NOOP("ShortcutsPage", "Clocks: acknowledge, snooze five minutes, escalate to the next tier")},
    {QT_TRANSLATE_NOOP("ShortcutsPage", "Ctrl+Shift+L"), QT_TRANSLATE_NOOP("ShortcutsPage", "Wall: hide people and free text from visitors, show them again")},
    {QT_TRANSLATE_NOOP("ShortcutsPage", "Esc, F11"), QT_TRANSLATE_NOOP("ShortcutsPage", "Wall: close it")},
};

QString placeName(CommandPlace place)
{
    switch (place) {
    case CommandPlace::Everywhere: return QCoreApplication::translate("ShortcutsPage", "Everywhere");
    case CommandPlace::Incident: return QCoreApplication::translate("ShortcutsPage", "Open incident");
    case CommandPlace::ScribeLine: return QCoreApplication::translate("ShortcutsPage", "Scribe line");
    case CommandPlace::Timeline: return QCoreApplication::translate("ShortcutsPage", "Timeline");
    }
    return {};
}

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

} // namespace

ShortcutsPage::ShortcutsPage(const CommandActions &actions, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_filter(new QLineEdit(this)), m_table(new QTableWidget(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_filter->setPlaceholderText(tr("Find a command or a key"));
    m_filter->setAccessibleName(tr("Find a command or a key"));
    m_filter->setClearButtonEnabled(true);
    nameIcons(*m_filter);
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Key"), tr("What it does"), tr("Where")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false); // Tab leaves it; the arrow keys walk in it
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_table);
    fill();
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 34);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
}

void ShortcutsPage::fill()
{
    const auto addRow = [this](const QString &keys, const QString &text, const QString &place) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QStringList cells{keys, text, place};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    };
    for (const CommandSpec &spec : commandCatalog()) {
        QStringList keys;
        for (const QString &text : QString::fromLatin1(spec.shortcuts).split(QLatin1Char(';'), Qt::SkipEmptyParts))
            keys << QKeySequence::fromString(text, QKeySequence::PortableText).toString(QKeySequence::NativeText);
        const QAction *action = m_actions.action(spec.key);
        addRow(keys.join(QStringLiteral(", ")), withoutMnemonic(action->text()) + QStringLiteral(" – ") + action->statusTip(),
               placeName(spec.place));
    }
    for (const KeyRow &row : kPaneKeys)
        addRow(tr(row.keys), tr(row.text), QString());
    m_table->resizeColumnToContents(0);
    m_table->resizeColumnToContents(2);
}

void ShortcutsPage::filter(const QString &words)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        bool shown = false;
        for (int column = 0; column < m_table->columnCount(); ++column)
            shown = shown || m_table->item(row, column)->text().contains(words.trimmed(), Qt::CaseInsensitive);
        m_table->setRowHidden(row, !shown);
    }
}

} // namespace quarterdeck
