// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/consolestatusbar.h"

#include "common/plainlabel.h"
#include "common/typography.h"
#include "warroom/incidentbook.h"

namespace quarterdeck {

namespace {

constexpr int kSaidMs = 8000;
constexpr int kEdgeSteps = 2;
constexpr int kRecountMs = 250; // a long import changes thousands of rows; once in a while is enough

} // namespace

ConsoleStatusBar::ConsoleStatusBar(const IncidentBook &book, QWidget *parent)
    : QStatusBar(parent), m_book(book), m_filter(new PlainLabel(QString(), TextTone::Secondary, this)),
      m_counts(new PlainLabel(QString(), TextTone::Secondary, this)), m_zoom(new PlainLabel(QString(), TextTone::Secondary, this))
{
    setSizeGripEnabled(false);
    m_filter->setObjectName(QStringLiteral("statusFilter"));
    m_counts->setObjectName(QStringLiteral("statusCounts"));
    m_zoom->setObjectName(QStringLiteral("statusZoom"));
    for (PlainLabel *part : {m_filter, m_counts, m_zoom})
        addPermanentWidget(part);
    const int edge = Typography(font()).space(kEdgeSteps);
    setContentsMargins(edge, 0, edge, 0); // on both sides: from right to left the counts stand on the left
    setFilter({});
    setZoom(1.0);
    m_recount.setSingleShot(true);
    m_recount.setInterval(kRecountMs);
    connect(&m_recount, &QTimer::timeout, this, &ConsoleStatusBar::count);
    const auto soon = [this] {
        if (!m_recount.isActive())
            m_recount.start();
    };
    connect(&book, &IncidentBook::rowsInserted, this, soon);
    connect(&book, &IncidentBook::rowChanged, this, soon);
    connect(&book, &IncidentBook::loaded, this, soon);
}

void ConsoleStatusBar::say(const QString &sentence)
{
    showMessage(sentence, kSaidMs);
}

void ConsoleStatusBar::setFilter(const QString &sentence)
{
    m_filter->setText(sentence);
    m_filter->setVisible(!sentence.isEmpty());
}

void ConsoleStatusBar::setZoom(double zoom)
{
    const int percent = qRound(zoom * 100);
    m_zoom->setText(tr("Zoom %1 %").arg(percent));
    m_zoom->setVisible(percent != 100);
}

void ConsoleStatusBar::count()
{
    int active = 0;
    for (int row = 0; row < m_book.size(); ++row)
        active += isActive(m_book.at(row).status) ? 1 : 0;
    m_counts->setText(tr("%n active incident(s)", nullptr, active));
}

} // namespace quarterdeck
