<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlarmNotice</name>
    <message numerus="yes">
        <source>%n more overdue</source>
        <translation>
            <numerusform>%n more overdue</numerusform>
            <numerusform>%n more overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwaySummary</name>
    <message numerus="yes">
        <source>%n change(s) of status</source>
        <translation>
            <numerusform>%n change of status</numerusform>
            <numerusform>%n changes of status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of severity</source>
        <translation>
            <numerusform>%n change of severity</numerusform>
            <numerusform>%n changes of severity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of roles</source>
        <translation>
            <numerusform>%n change of roles</numerusform>
            <numerusform>%n changes of roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on decisions</source>
        <translation>
            <numerusform>%n on decisions</numerusform>
            <numerusform>%n on decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new action(s)</source>
        <translation>
            <numerusform>%n new action</numerusform>
            <numerusform>%n new actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done</source>
        <translation>
            <numerusform>%n action done</numerusform>
            <numerusform>%n actions done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) overdue</source>
        <translation>
            <numerusform>%n action overdue</numerusform>
            <numerusform>%n actions overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hypotheses</source>
        <translation>
            <numerusform>%n on hypotheses</numerusform>
            <numerusform>%n on hypotheses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent</source>
        <translation>
            <numerusform>%n message sent</numerusform>
            <numerusform>%n messages sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) missed</source>
        <translation>
            <numerusform>%n deadline missed</numerusform>
            <numerusform>%n deadlines missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(s)</source>
        <translation>
            <numerusform>%n new entry</numerusform>
            <numerusform>%n new entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) corrected</source>
        <translation>
            <numerusform>%n entry corrected</numerusform>
            <numerusform>%n entries corrected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message numerus="yes">
        <source>%n event(s) saved here and not yet sent to %1.</source>
        <translation>
            <numerusform>%n event saved here and not yet sent to %1.</numerusform>
            <numerusform>%n events saved here and not yet sent to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverBrief</name>
    <message numerus="yes">
        <source>Declared %1, %n minute(s) ago</source>
        <translation>
            <numerusform>Declared %1, %n minute ago</numerusform>
            <numerusform>Declared %1, %n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentReport</name>
    <message numerus="yes">
        <source>extended %n time(s)</source>
        <translation>
            <numerusform>extended %n time</numerusform>
            <numerusform>extended %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalVerifier</name>
    <message numerus="yes">
        <source>%1: %n event(s) lost before event %2, when this journal was recovered.</source>
        <translation>
            <numerusform>%1: %n event lost before event %2, when this journal was recovered.</numerusform>
            <numerusform>%1: %n events lost before event %2, when this journal was recovered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s) missing before event %2.</source>
        <translation>
            <numerusform>%1: %n event missing before event %2.</numerusform>
            <numerusform>%1: %n events missing before event %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) on the board without any events.</source>
        <translation>
            <numerusform>%n row on the board without any events.</numerusform>
            <numerusform>%n rows on the board without any events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message numerus="yes">
        <source>%n not yet sent</source>
        <translation>
            <numerusform>%n not yet sent</numerusform>
            <numerusform>%n not yet sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept here only</source>
        <translation>
            <numerusform>%n kept here only</numerusform>
            <numerusform>%n kept here only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet sent since %1</source>
        <translation>
            <numerusform>%n not yet sent since %1</numerusform>
            <numerusform>%n not yet sent since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageRules</name>
    <message numerus="yes">
        <source>This sentence has %n word(s); make two of it.</source>
        <translation>
            <numerusform>This sentence has %n word; make two of it.</numerusform>
            <numerusform>This sentence has %n words; make two of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) between incidents</source>
        <translation>
            <numerusform>%Ln gap between incidents</numerusform>
            <numerusform>%Ln gaps between incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 incidents a week; %Ln stand(s) out</source>
        <translation>
            <numerusform>%1 incidents a week; %Ln stands out</numerusform>
            <numerusform>%1 incidents a week; %Ln stand out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days between incidents; %Ln stand(s) out</source>
        <translation>
            <numerusform>%1 days between incidents; %Ln stands out</numerusform>
            <numerusform>%1 days between incidents; %Ln stand out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most come on %1 from %2 to %3: %Ln</source>
        <translation>
            <numerusform>Most come on %1 from %2 to %3: %Ln</numerusform>
            <numerusform>Most come on %1 from %2 to %3: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %Ln incident(s)</source>
        <comment>weekday, hour</comment>
        <translation>
            <numerusform>%1 %2: %Ln incident</numerusform>
            <numerusform>%1 %2: %Ln incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln that ended</source>
        <translation>
            <numerusform>the newest %Ln that ended</numerusform>
            <numerusform>the newest %Ln that ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln practice incident(s) left out</source>
        <translation>
            <numerusform>%Ln practice incident left out</numerusform>
            <numerusform>%Ln practice incidents left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backfilled one(s) left out</source>
        <translation>
            <numerusform>%Ln backfilled one left out</numerusform>
            <numerusform>%Ln backfilled ones left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still open</source>
        <translation>
            <numerusform>%Ln still open</numerusform>
            <numerusform>%Ln still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an end before its start</source>
        <translation>
            <numerusform>%Ln with an end before its start</numerusform>
            <numerusform>%Ln with an end before its start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a stand-in</source>
        <translation>
            <numerusform>%Ln with a stand-in</numerusform>
            <numerusform>%Ln with a stand-in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s): too few for intervals. Showing every one.</source>
        <translation>
            <numerusform>%Ln incident: too few for intervals. Showing every one.</numerusform>
            <numerusform>%Ln incidents: too few for intervals. Showing every one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) in the window</source>
        <translation>
            <numerusform>%Ln incident in the window</numerusform>
            <numerusform>%Ln incidents in the window</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a measurable impact</source>
        <translation>
            <numerusform>%Ln without a measurable impact</numerusform>
            <numerusform>%Ln without a measurable impact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 over %Ln day(s) allow %2 of impact. Used: minutes of impact times the share hit; an unknown share counts as all, which makes it an upper bound.</source>
        <translation>
            <numerusform>%1 over %Ln day allow %2 of impact. Used: minutes of impact times the share hit; an unknown share counts as all, which makes it an upper bound.</numerusform>
            <numerusform>%1 over %Ln days allow %2 of impact. Used: minutes of impact times the share hit; an unknown share counts as all, which makes it an upper bound.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 services carry %2 of all impact</source>
        <translation>
            <numerusform>%Ln of %1 services carry %2 of all impact</numerusform>
            <numerusform>%Ln of %1 services carry %2 of all impact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chance of at least one in %Ln day(s)</source>
        <translation>
            <numerusform>Chance of at least one in %Ln day</numerusform>
            <numerusform>Chance of at least one in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not priced</source>
        <translation>
            <numerusform>%Ln not priced</numerusform>
            <numerusform>%Ln not priced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the calls come out of hours, spread over %Ln person(s)</source>
        <translation>
            <numerusform>%1 of the calls come out of hours, spread over %Ln person</numerusform>
            <numerusform>%1 of the calls come out of hours, spread over %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported without roles</source>
        <translation>
            <numerusform>%Ln imported without roles</numerusform>
            <numerusform>%Ln imported without roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln incident(s) one after another</source>
        <translation>
            <numerusform>in %Ln incident one after another</numerusform>
            <numerusform>in %Ln incidents one after another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) not closed</source>
        <translation>
            <numerusform>%Ln action not closed</numerusform>
            <numerusform>%Ln actions not closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeFormat</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message numerus="yes">
        <source>%n more incident(s)</source>
        <translation>
            <numerusform>%n more incident</numerusform>
            <numerusform>%n more incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message numerus="yes">
        <source>extended %n time(s)</source>
        <translation>
            <numerusform>extended %n time</numerusform>
            <numerusform>extended %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::AbbreviationsPage</name>
    <message numerus="yes">
        <source>%n abbreviation(s)</source>
        <translation>
            <numerusform>%n abbreviation</numerusform>
            <numerusform>%n abbreviations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::AccessDialog</name>
    <message numerus="yes">
        <source>Private: %n person(s) may see it.</source>
        <translation>
            <numerusform>Private: %n person may see it.</numerusform>
            <numerusform>Private: %n people may see it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::AlarmCommands</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>to snooze</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::AudienceDelegate</name>
    <message numerus="yes">
        <source>%n draft(s) to approve</source>
        <translation>
            <numerusform>%n draft to approve</numerusform>
            <numerusform>%n drafts to approve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::BoardFilterBar</name>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::BoardView</name>
    <message numerus="yes">
        <source>%Ln hidden.</source>
        <translation>
            <numerusform>%Ln hidden.</numerusform>
            <numerusform>%Ln hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::ChecklistPanel</name>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <translation>
            <numerusform>%1, %n overdue</numerusform>
            <numerusform>%1, %n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::ChipBar</name>
    <message numerus="yes">
        <source>%n stamp(s) to fill in · Shift+F12</source>
        <translation>
            <numerusform>%n stamp to fill in · Shift+F12</numerusform>
            <numerusform>%n stamps to fill in · Shift+F12</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::ClocksModel</name>
    <message numerus="yes">
        <source>%1: %2, %n minute(s) left</source>
        <translation>
            <numerusform>%1: %2, %n minute left</numerusform>
            <numerusform>%1: %2, %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n minute(s) over</source>
        <translation>
            <numerusform>%1: %2, %n minute over</numerusform>
            <numerusform>%1: %2, %n minutes over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::CommsCommands</name>
    <message numerus="yes">
        <source>%n more wait(s).</source>
        <translation>
            <numerusform>%n more waits.</numerusform>
            <numerusform>%n more wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::ConsoleNotices</name>
    <message numerus="yes">
        <source>No incident commander for %n minute(s).</source>
        <translation>
            <numerusform>No incident commander for %n minute.</numerusform>
            <numerusform>No incident commander for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was logged for %n minute(s). What has happened since?</source>
        <translation>
            <numerusform>Nothing was logged for %n minute. What has happened since?</numerusform>
            <numerusform>Nothing was logged for %n minutes. What has happened since?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::ConsoleStatusBar</name>
    <message numerus="yes">
        <source>%n active incident(s)</source>
        <translation>
            <numerusform>%n active incident</numerusform>
            <numerusform>%n active incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::DecisionsModel</name>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::DiagnosticsPage</name>
    <message numerus="yes">
        <source>%n event(s) refused by the server; kept here</source>
        <translation>
            <numerusform>%n event refused by the server; kept here</numerusform>
            <numerusform>%n events refused by the server; kept here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::EvidenceTray</name>
    <message numerus="yes">
        <source>Taking in %n file(s)…</source>
        <translation>
            <numerusform>Taking in %n file…</numerusform>
            <numerusform>Taking in %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::HypothesesModel</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::ImportDialog</name>
    <message numerus="yes">
        <source>%n incident(s) in the file</source>
        <translation>
            <numerusform>%n incident in the file</numerusform>
            <numerusform>%n incidents in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timeline entry(s) written.</source>
        <translation>
            <numerusform>%n timeline entry written.</numerusform>
            <numerusform>%n timeline entries written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the file: %n row(s) so far.</source>
        <translation>
            <numerusform>Reading the file: %n row so far.</numerusform>
            <numerusform>Reading the file: %n rows so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::ImportHistory</name>
    <message numerus="yes">
        <source>%n incident(s) count again.</source>
        <translation>
            <numerusform>%n incident counts again.</numerusform>
            <numerusform>%n incidents count again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) taken back. The log keeps them; no list and no figure has them.</source>
        <translation>
            <numerusform>%n incident taken back. The log keeps them; no list and no figure has them.</numerusform>
            <numerusform>%n incidents taken back. The log keeps them; no list and no figure has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s), because people worked on it since.</source>
        <translation>
            <numerusform>%n stays, because people worked on it since.</numerusform>
            <numerusform>%n stay, because people worked on it since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::LaneView</name>
    <message numerus="yes">
        <source>%1, %n incident(s)</source>
        <translation>
            <numerusform>%1, %n incident</numerusform>
            <numerusform>%1, %n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::PastePreview</name>
    <message numerus="yes">
        <source>%n line(s) cannot be logged and stay out.</source>
        <translation>
            <numerusform>%n line cannot be logged and stays out.</numerusform>
            <numerusform>%n lines cannot be logged and stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) than fit into one paste were left out.</source>
        <translation>
            <numerusform>%n more line than fit into one paste was left out.</numerusform>
            <numerusform>%n more lines than fit into one paste were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log %n entry(s)</source>
        <translation>
            <numerusform>Log %n entry</numerusform>
            <numerusform>Log %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::PastedLines</name>
    <message numerus="yes">
        <source>Too long: an entry takes %n character(s).</source>
        <translation>
            <numerusform>Too long: an entry takes %n character.</numerusform>
            <numerusform>Too long: an entry takes %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::PendingStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::PresenceLine</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::PublishPage</name>
    <message numerus="yes">
        <source>%Ln change(s) against %1, which is in use.</source>
        <translation>
            <numerusform>%Ln change against %1, which is in use.</numerusform>
            <numerusform>%Ln changes against %1, which is in use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::QuickNotes</name>
    <message numerus="yes">
        <source>%n note(s) logged in %1.</source>
        <translation>
            <numerusform>%n note logged in %1.</numerusform>
            <numerusform>%n notes logged in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::ReviewPage</name>
    <message numerus="yes">
        <source>%Ln incident(s) in the journal.</source>
        <translation>
            <numerusform>%Ln incident in the journal.</numerusform>
            <numerusform>%Ln incidents in the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No closed incidents in this period. %Ln are still open.</source>
        <translation>
            <numerusform>No closed incidents in this period. %Ln are still open.</numerusform>
            <numerusform>No closed incidents in this period. %Ln are still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::ReviewTable</name>
    <message numerus="yes">
        <source>%Ln of %1 incidents: %2</source>
        <translation>
            <numerusform>%Ln of %1 incidents: %2</numerusform>
            <numerusform>%Ln of %1 incidents: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::RoleSlotDelegate</name>
    <message numerus="yes">
        <source>%n report(s) – consider a sub-team</source>
        <translation>
            <numerusform>%n report – consider a sub-team</numerusform>
            <numerusform>%n reports – consider a sub-team</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::ScribePane</name>
    <message numerus="yes">
        <source>%n hidden.</source>
        <translation>
            <numerusform>%n hidden.</numerusform>
            <numerusform>%n hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) copied.</source>
        <translation>
            <numerusform>%n entry copied.</numerusform>
            <numerusform>%n entries copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::SeverityWizard</name>
    <message numerus="yes">
        <source>%1 – worst row(s): %2</source>
        <translation>
            <numerusform>%1 – worst row: %2</numerusform>
            <numerusform>%1 – worst rows: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::SharingNotices</name>
    <message numerus="yes">
        <source>The server refuses %n of your events. They are kept here and can be exported.</source>
        <translation>
            <numerusform>The server refuses one of your events. It is kept here and can be exported.</numerusform>
            <numerusform>The server refuses %n of your events. They are kept here and can be exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::TimelineView</name>
    <message numerus="yes">
        <source>%n new ↓</source>
        <translation>
            <numerusform>%n new ↓</numerusform>
            <numerusform>%n new ↓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries below, go to the newest</source>
        <translation>
            <numerusform>%n new entry below, go to the newest</numerusform>
            <numerusform>%n new entries below, go to the newest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::UnsavedCopy</name>
    <message numerus="yes">
        <source>%n unsaved entry(s) copied to %1.</source>
        <translation>
            <numerusform>%n unsaved entry copied to %1.</numerusform>
            <numerusform>%n unsaved entries copied to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::WindowAlarms</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how long the incident has lasted</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::WorkItemsModel</name>
    <message numerus="yes">
        <source>%n minute(s) over</source>
        <translation>
            <numerusform>%n minute over</numerusform>
            <numerusform>%n minutes over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::WorkPrompts</name>
    <message numerus="yes">
        <source>+%n minute(s)</source>
        <translation>
            <numerusform>+%n minute</numerusform>
            <numerusform>+%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
