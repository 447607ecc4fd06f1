// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/scribewindows.h"

#include "scribe/abbreviations.h"
#include "scribe/abbreviationspage.h"
#include "scribe/draftkeeper.h"
#include "scribe/quicknotes.h"
#include "scribe/scribebar.h"
#include "scribe/scribeline.h"
#include "scribe/scribepane.h"

#include <QScreen>

namespace quarterdeck {

ScribeWindows::ScribeWindows(WarRoom &room, CommandActions &actions, const ThemeStore &themes, ScribePane &pane, WindowSession *session,
                             QWidget *console)
    : QObject(console),
      m_room(room),
      m_themes(themes),
      m_pane(pane),
      m_session(session),
      m_console(console)
{
    connect(actions.action(CommandKey::ScribeBar), &QAction::triggered, this, &ScribeWindows::toggleBar);
    connect(actions.action(CommandKey::QuickNotes), &QAction::triggered, this, &ScribeWindows::openNotes);
    connect(actions.action(CommandKey::Abbreviations), &QAction::triggered, this, &ScribeWindows::openAbbreviations);
    connect(&pane, &QObject::destroyed, this, [this] { m_bar.reset(); });
    if (m_session)
        useAbbreviations(m_session->text(QStringLiteral("abbreviations")));
}

ScribeWindows::~ScribeWindows() = default;

void ScribeWindows::setIncident(std::shared_ptr<LiveIncident> incident)
{
    m_incident = std::move(incident);
    if (m_bar)
        m_bar->setIncident(m_incident);
    if (m_notes)
        m_notes->setIncident(m_incident);
}

void ScribeWindows::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    if (m_bar)
        m_bar->setTimeFormat(format);
    if (m_notes)
        m_notes->setTimeFormat(format);
}

void ScribeWindows::toggleBar()
{
    if (m_bar && m_bar->isVisible()) {
        m_bar->hide();
        return;
    }
    if (!m_bar) {
        m_bar = std::make_unique<ScribeBar>(m_room, m_themes, m_pane);
        m_bar->line()->setAbbreviations(Abbreviations::read(m_abbreviations));
        m_bar->setTimeFormat(m_format);
        m_bar->setIncident(m_incident);
        const QRect screen = m_console->screen()->availableGeometry();
        m_bar->move(screen.center().x() - m_bar->width() / 2, screen.top() + screen.height() / 20);
    }
    m_bar->show();
    m_bar->activateWindow();
    m_bar->line()->setFocus(Qt::ShortcutFocusReason);
}

void ScribeWindows::openNotes()
{
    if (!m_notes) {
        m_notes = new QuickNotes(m_room, *m_pane.session(), m_session ? DraftKeeper::prefixFor(m_session->journalPath()) : QString(), m_console);
        m_notes->setTimeFormat(m_format);
        m_notes->setIncident(m_incident);
        connect(m_notes, &QuickNotes::said, this, &ScribeWindows::said);
    }
    m_notes->open();
}

void ScribeWindows::openAbbreviations()
{
    auto *page = new AbbreviationsPage(m_abbreviations, m_console);
    page->setAttribute(Qt::WA_DeleteOnClose);
    connect(page, &AbbreviationsPage::changed, this, [this](const QString &lines) {
        useAbbreviations(lines);
        if (m_session)
            m_session->setText(QStringLiteral("abbreviations"), lines);
    });
    page->show();
}

void ScribeWindows::useAbbreviations(const QString &lines)
{
    m_abbreviations = lines;
    const Abbreviations read = Abbreviations::read(lines);
    m_pane.line()->setAbbreviations(read);
    if (m_bar)
        m_bar->line()->setAbbreviations(read);
}

} // namespace quarterdeck
