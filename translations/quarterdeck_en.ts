<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Ctl</name>
    <message numerus="yes">
        <source>%n event(s) saved here and not yet sent to %1.</source>
        <translation><numerusform>%n event saved here and not yet sent to %1.</numerusform><numerusform>%n events saved here and not yet sent to %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>The import was cancelled; %n incident(s) are in.</source>
        <translation>
            <numerusform>The import was cancelled; %n incident is in.</numerusform>
            <numerusform>The import was cancelled; %n incidents are in.</numerusform>
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
        <translation><numerusform>%n not yet sent</numerusform><numerusform>%n not yet sent</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation><numerusform>%n entry</numerusform><numerusform>%n entries</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n kept here only</source>
        <translation><numerusform>%n kept here only</numerusform><numerusform>%n kept here only</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n not yet sent since %1</source>
        <translation><numerusform>%n not yet sent since %1</numerusform><numerusform>%n not yet sent since %1</numerusform></translation>
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
    <name>quarterdeck::AccessDialog</name>
    <message numerus="yes">
        <source>Private: %n person(s) may see it.</source>
        <translation><numerusform>Private: %n person may see it.</numerusform><numerusform>Private: %n people may see it.</numerusform></translation>
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
    <name>quarterdeck::ConsoleNotices</name>
    <message numerus="yes">
        <source>No incident commander for %n minute(s).</source>
        <translation>
            <numerusform>No incident commander for %n minute.</numerusform>
            <numerusform>No incident commander for %n minutes.</numerusform>
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
    <name>quarterdeck::DiagnosticsPage</name>
    <message numerus="yes">
        <source>%n event(s) refused by the server; kept here</source>
        <translation><numerusform>%n event refused by the server; kept here</numerusform><numerusform>%n events refused by the server; kept here</numerusform></translation>
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
    <name>quarterdeck::SharingNotices</name>
    <message numerus="yes">
        <source>The server refuses %n of your events. They are kept here and can be exported.</source>
        <translation><numerusform>The server refuses one of your events. It is kept here and can be exported.</numerusform><numerusform>The server refuses %n of your events. They are kept here and can be exported.</numerusform></translation>
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
        <translation><numerusform>%n unsaved entry copied to %1.</numerusform><numerusform>%n unsaved entries copied to %1.</numerusform></translation>
    </message>
</context>
</TS>
