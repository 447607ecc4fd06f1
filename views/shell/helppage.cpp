// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/helppage.h"

#include "common/plainlabel.h"
#include "common/spokenrole.h"
#include "common/typography.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace quarterdeck {

namespace {

struct HelpRow
{
    const char *sample; ///< what is typed; not translated
    const char *meaning;
};

struct HelpSection
{
    const char *title;
    QVector<HelpRow> rows;
};

const QVector<HelpSection> &sections()
{
    static const QVector<HelpSection> list{
        {QT_TRANSLATE_NOOP("HelpPage", "When it happened"),
         {{"-5m", QT_TRANSLATE_NOOP("HelpPage", "five minutes ago; also -90s and -1h20")},
          {"14:32", QT_TRANSLATE_NOOP("HelpPage", "at that time in the zone shown; 14:32z is UTC")},
          {"14:31?", QT_TRANSLATE_NOOP("HelpPage", "about that time")},
          {"yd 23:50", QT_TRANSLATE_NOOP("HelpPage", "yesterday; a date like 11-15 or 2024-11-15 works too")},
          {"F12", QT_TRANSLATE_NOOP("HelpPage", "keep this moment now, write the entry later")}}},
        {QT_TRANSLATE_NOOP("HelpPage", "What it is"),
         {{"!roll back", QT_TRANSLATE_NOOP("HelpPage", "decision (or d: and a space, or F5)")},
          {">@bob check the pool /10", QT_TRANSLATE_NOOP("HelpPage", "action for bob, report back in 10 minutes (a:, F4)")},
          {"?bad cache", QT_TRANSLATE_NOOP("HelpPage", "hypothesis (h:)")},
          {"* errors began at 14:00", QT_TRANSLATE_NOOP("HelpPage", "finding (f:, F7)")},
          {"= A7 done", QT_TRANSLATE_NOOP("HelpPage", "result; closes the action it names (r:)")},
          {"& told customers", QT_TRANSLATE_NOOP("HelpPage", "communication sent (c:, F8)")},
          {"+ add an alert", QT_TRANSLATE_NOOP("HelpPage", "follow-up for after the incident (t:, F9)")}}},
        {QT_TRANSLATE_NOOP("HelpPage", "Who and where"),
         {{"@alice", QT_TRANSLATE_NOOP("HelpPage", "a person; @ic(@bob) names one in a role")},
          {"#checkout", QT_TRANSLATE_NOOP("HelpPage", "a service")}}},
        {QT_TRANSLATE_NOOP("HelpPage", "Commands"),
         {{"/status mitigating", QT_TRANSLATE_NOOP("HelpPage", "change the status (Ctrl+T)")},
          {"/sev 2", QT_TRANSLATE_NOOP("HelpPage", "change the severity")},
          {"/sev", QT_TRANSLATE_NOOP("HelpPage", "answer the severity matrix (Ctrl+Shift+M)")},
          {"/role comms @carol", QT_TRANSLATE_NOOP("HelpPage", "assign a role (Ctrl+R); /ic @bob for the commander")},
          {"/handoff @carol", QT_TRANSLATE_NOOP("HelpPage", "offer command; it passes when they accept")},
          {"/update", QT_TRANSLATE_NOOP("HelpPage", "write an update: who is due, templates, rules, approval (Ctrl+G)")},
          {"/update customers /30 …", QT_TRANSLATE_NOOP("HelpPage", "an update that was sent; the next one is promised in 30 minutes")},
          {"/ack, /snooze 5m", QT_TRANSLATE_NOOP("HelpPage", "acknowledge the incident, then the loudest alarm; or keep that quiet")},
          {"/tick team", QT_TRANSLATE_NOOP("HelpPage", "a step of the checklist is done; /untick opens it again (Space in the checklist)")},
          {"/h H1 refuted …", QT_TRANSLATE_NOOP("HelpPage", "what became of a hypothesis: testing, supported, refuted, parked, open; /evidence H1 14 links entry 14")},
          {"/extend A7 10, /give A7 @raj", QT_TRANSLATE_NOOP("HelpPage", "more time for an action, or somebody else does it")},
          {"/propose … /5", QT_TRANSLATE_NOOP("HelpPage", "a decision with a round of objections; /object, /go, /nogo, /withdraw D1")},
          {"/link https://…", QT_TRANSLATE_NOOP("HelpPage", "attach a link")},
          {"/amend 12", QT_TRANSLATE_NOOP("HelpPage", "correct entry 12 (F2); the earlier wording stays")},
          {"/undo", QT_TRANSLATE_NOOP("HelpPage", "withdraw your last entry (Ctrl+Z); it stays legible")}}},
        {QT_TRANSLATE_NOOP("HelpPage", "Beside the line"),
         {{"Ctrl+V", QT_TRANSLATE_NOOP("HelpPage", "a screenshot or a copied file joins the entry; dropping it here does the same. Enter on the entry shows it")},
          {"Ctrl+K", QT_TRANSLATE_NOOP("HelpPage", "everything by name; # an incident, @ a person, = an entry, ? what a command is for")},
          {"Ctrl+Shift+N", QT_TRANSLATE_NOOP("HelpPage", "quick notes, before there is an incident; logged in one later with their time")},
          {"Ctrl+Shift+R", QT_TRANSLATE_NOOP("HelpPage", "the scribe bar: the line in a small window that stays on top of other programs")},
          {";rb", QT_TRANSLATE_NOOP("HelpPage", "and a space: your abbreviation, written out, once you have listed it (Entry, Abbreviations)")}}},
        {QT_TRANSLATE_NOOP("HelpPage", "Alarms"),
         {{"Ctrl+Shift+A", QT_TRANSLATE_NOOP("HelpPage", "acknowledge the incident, then the worst alarm of any incident")},
          {"Ctrl+Shift+D", QT_TRANSLATE_NOOP("HelpPage", "keep that alarm quiet for 1, 3, 5 or 10 minutes; it comes back")},
          {"Ctrl+Shift+S", QT_TRANSLATE_NOOP("HelpPage", "sound on or off: three notes for overdue, one for due. Off at a desk and on where a wall is open, until you say otherwise")},
          {"A, Z, E", QT_TRANSLATE_NOOP("HelpPage", "in the list of clocks: acknowledge, snooze, escalate to the next tier")}}},
        {QT_TRANSLATE_NOOP("HelpPage", "Afterwards, and for the room"),
         {{"Ctrl+3", QT_TRANSLATE_NOOP("HelpPage", "Review: figures over a period. Arrow keys walk over the marks of a figure, Space lists their incidents, Enter opens one")},
          {"F11", QT_TRANSLATE_NOOP("HelpPage", "the wall: a read-only window for the room; Shift+F11 sets it up, Ctrl+Shift+L there hides names")}}},
        {QT_TRANSLATE_NOOP("HelpPage", "With a screen reader"),
         {{"F6", QT_TRANSLATE_NOOP("HelpPage", "from pane to pane; in the timeline the arrow keys read entry by entry")},
          {"Ctrl+L", QT_TRANSLATE_NOOP("HelpPage", "to the line; while it is empty, what others log is read to you. Nothing else is announced by itself.")}}},
    };
    return list;
}

} // namespace

HelpPage::HelpPage(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Help"));
    const Typography type(font());
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setHorizontalSpacing(type.space(6));
    grid->setVerticalSpacing(type.space(1));
    grid->setColumnStretch(1, 1);
    int row = 0;
    auto *lead = new PlainLabel(tr("Type what just happened and press Enter. The time is taken at your first key. Enter means on disk; "
                                   "nothing is ever erased, only amended or struck. Press Ctrl+/ for every key."), page);
    lead->setWordWrap(true);
    grid->addWidget(lead, row++, 0, 1, 2);
    for (const HelpSection &section : sections()) {
        auto *title = new PlainLabel(tr(section.title), page);
        title->setFont(type.heading());
        title->setContentsMargins(0, type.space(3), 0, 0);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const HelpRow &line : section.rows) {
            auto *sample = new PlainLabel(QString::fromUtf8(line.sample), page);
            sample->setFont(type.fixed());
            auto *meaning = new PlainLabel(tr(line.meaning), TextTone::Secondary, page);
            meaning->setWordWrap(true);
            grid->addWidget(sample, row, 0, Qt::AlignTop);
            grid->addWidget(meaning, row++, 1);
        }
    }
    grid->setRowStretch(row, 1);

    auto *scroll = new QScrollArea(this);
    speakAs(*scroll, QAccessible::Document);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    scroll->setAccessibleName(tr("Help"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 36);
}

} // namespace quarterdeck
