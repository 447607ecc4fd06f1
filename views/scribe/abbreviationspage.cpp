// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/abbreviationspage.h"

#include "common/plainlabel.h"
#include "scribe/abbreviations.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace quarterdeck {

AbbreviationsPage::AbbreviationsPage(const QString &lines, QWidget *parent)
    : QDialog(parent),
      m_lines(new QPlainTextEdit(lines, this)),
      m_count(new PlainLabel(this))
{
    setObjectName(QStringLiteral("abbreviationsPage"));
    setWindowTitle(tr("Abbreviations"));
    auto *lead = new PlainLabel(tr("One a line, as in: rb = rolled back. In the scribe line ;rb and a space then write it out; undo gives the "
                                   "short form back. An empty list turns them off. Copy the list to share it with your team."),
                                TextTone::Secondary, this);
    lead->setWordWrap(true);
    m_lines->setAccessibleName(tr("Abbreviations"));
    m_lines->setPlaceholderText(tr("rb = rolled back\nlgtm = looks good to me"));
    m_lines->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
        count();
        emit changed(m_lines->toPlainText());
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(lead);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().lineSpacing() * 20);
    count();
}

void AbbreviationsPage::count()
{
    const int known = Abbreviations::read(m_lines->toPlainText()).size();
    m_count->setText(known == 0 ? tr("None: nothing is written out.") : tr("%n abbreviation(s)", nullptr, known));
}

} // namespace quarterdeck
