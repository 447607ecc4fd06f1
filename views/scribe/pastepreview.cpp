// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/pastepreview.h"

#include "common/consolestyle.h"
#include "common/plainlabel.h"
#include "common/taborder.h"
#include "common/typography.h"
#include "domain/decide.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace quarterdeck {

namespace {
constexpr int kMostRowsShown = 8;
} // namespace

PastePreview::PastePreview(QWidget *parent) : QFrame(parent), m_lines(new PastedLines(this))
{
    setObjectName(QStringLiteral("pastePreview"));
    setFrameShape(QFrame::StyledPanel);
    hide();
}

void PastePreview::build()
{
    m_table = new QTableView(this);
    m_summary = new PlainLabel(this);
    m_log = new QPushButton(this);
    m_one = new QPushButton(this);
    m_cancel = new QPushButton(this);
    m_table->setModel(m_lines);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(PastedLines::TextColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    m_summary->setWordWrap(true);
    markPrimary(*m_log);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_log);
    buttons->addWidget(m_one);
    buttons->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table);
    layout->addWidget(m_summary);
    layout->addLayout(buttons);
    connect(m_log, &QPushButton::clicked, this, &PastePreview::accept);
    connect(m_one, &QPushButton::clicked, this, &PastePreview::acceptAsOne);
    connect(m_cancel, &QPushButton::clicked, this, &PastePreview::cancel);
    takePlaceInTabOrder(*this);
}

void PastePreview::retranslate()
{
    setAccessibleName(tr("Pasted lines"));
    m_table->setAccessibleName(tr("Entries the pasted lines would make"));
    m_one->setText(tr("As one entry"));
    m_cancel->setText(tr("Cancel"));
    const int ready = int(m_lines->ready().size());
    const int problems = m_lines->problemCount();
    m_log->setText(tr("Log %n entry(s)", nullptr, ready));
    m_log->setEnabled(ready > 0);
    QStringList summary;
    if (problems > 0)
        summary << tr("%n line(s) cannot be logged and stay out.", nullptr, problems);
    if (m_lines->droppedLines() > 0)
        summary << tr("%n more line(s) than fit into one paste were left out.", nullptr, m_lines->droppedLines());
    summary << tr("Enter logs · Ctrl+Enter makes one entry · Esc cancels");
    m_summary->setText(summary.join(u' '));
}

void PastePreview::preview(const QString &text, const ScribeContext &context, const TimeFormat &format)
{
    if (!m_table)
        build();
    m_text = text;
    m_lines->setText(text, context, format);
    retranslate();
    const int row = QFontMetrics(font()).height() + Typography(font()).space(2);
    m_table->verticalHeader()->setMinimumSectionSize(row);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    const int rows = std::min(m_lines->rowCount(), kMostRowsShown);
    m_table->setFixedHeight(row * rows + m_table->horizontalHeader()->sizeHint().height() + m_table->frameWidth() * 2);
    for (const int column : {int(PastedLines::TimeColumn), int(PastedLines::TypeColumn)})
        m_table->resizeColumnToContents(column);
    m_table->setColumnHidden(PastedLines::ProblemColumn, m_lines->problemCount() == 0);
    int widest = 0;
    for (int i = 0; i < m_lines->rowCount(); ++i)
        widest = std::max(widest, QFontMetrics(font()).horizontalAdvance(m_lines->problemOf(i)));
    m_table->setColumnWidth(PastedLines::ProblemColumn,
                            std::min(widest + row, (parentWidget() ? parentWidget() : this)->width() * 2 / 5));
    m_one->setEnabled(text.size() <= limits::EntryText);
    m_table->setCurrentIndex(m_lines->index(0, PastedLines::TextColumn));
    show();
    m_table->setFocus(Qt::OtherFocusReason);
}

bool PastePreview::handleKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape) {
        cancel();
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        if (event.modifiers() & Qt::ControlModifier)
            acceptAsOne();
        else
            accept();
        return true;
    }
    return false;
}

void PastePreview::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(*event))
        QFrame::keyPressEvent(event);
}

bool PastePreview::eventFilter(QObject *watched, QEvent *event)
{
    // The table would take Enter for "edit".
    return watched == m_table && event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent *>(event));
}

void PastePreview::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_table)
        retranslate();
}

void PastePreview::accept()
{
    const QVector<PastedLines::Ready> lines = m_lines->ready();
    if (lines.isEmpty())
        return;
    m_lines->clear();
    hide();
    emit accepted(lines);
}

void PastePreview::acceptAsOne()
{
    if (!m_one->isEnabled())
        return;
    const QString text = m_text;
    m_lines->clear();
    hide();
    emit acceptedAsOne(text);
}

void PastePreview::cancel()
{
    m_lines->clear();
    hide();
    emit cancelled();
}

} // namespace quarterdeck
