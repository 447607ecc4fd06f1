<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Administration</name>
    <message>
        <source>The database refuses this to %1 (%2); log in as a superuser, or as the owner of the database with CREATEROLE.</source>
        <translation>Die Datenbank verweigert %1 das (%2); melden Sie sich als Superuser an oder als Eigentümer der Datenbank mit CREATEROLE.</translation>
    </message>
    <message>
        <source>The database is busy with other work on the same tables; try again.</source>
        <translation>Die Datenbank arbeitet gerade anderweitig an denselben Tabellen; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection to %1 broke; try again.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database refused a statement: %1 (%2).</source>
        <translation>Die Datenbank hat eine Anweisung abgelehnt: %1 (%2).</translation>
    </message>
    <message>
        <source>This password cannot be used; choose another one.</source>
        <translation>Dieses Passwort ist nicht verwendbar; wählen Sie ein anderes.</translation>
    </message>
</context>
<context>
    <name>AlarmNotice</name>
    <message>
        <source>No incident commander</source>
        <translation>Keine Einsatzleitung</translation>
    </message>
    <message>
        <source>%1, %2 min over</source>
        <translation>%1, %2 min überfällig</translation>
    </message>
    <message>
        <source>Alert flood: %1, showing worst %2</source>
        <translation>Alarmflut: %1, die schlimmsten %2 werden gezeigt</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Überfällig: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more overdue</source>
        <translation>
            <numerusform>%n weitere überfällig</numerusform>
            <numerusform>%n weitere überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>A deadline has passed</source>
        <translation>Eine Frist ist verstrichen</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>The file is empty, so there is nothing to keep.</source>
        <translation>Die Datei ist leer, es gibt also nichts aufzuheben.</translation>
    </message>
    <message>
        <source>The file has %1 MB; up to %2 MB are kept: attach a link to it instead.</source>
        <translation>Die Datei hat %1 MB; bis %2 MB werden aufgehoben: Hängen Sie stattdessen einen Link an.</translation>
    </message>
    <message>
        <source>The file is not in this journal: the console that took it in keeps it.</source>
        <translation>Die Datei ist nicht in diesem Journal: Die Konsole, die sie übernahm, hebt sie auf.</translation>
    </message>
    <message>
        <source>The file was damaged in the journal and is not shown: “quarterdeckctl verify” says what else is.</source>
        <translation>Die Datei wurde im Journal beschädigt und wird nicht gezeigt: „quarterdeckctl verify“ sagt, was es noch ist.</translation>
    </message>
</context>
<context>
    <name>Audiences</name>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>colleagues</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>leadership</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>the status page</source>
        <translation>die Statusseite</translation>
    </message>
</context>
<context>
    <name>AutomaticNote</name>
    <message>
        <source>Declared by %1: %2</source>
        <translation>Ausgerufen von %1: %2</translation>
    </message>
    <message>
        <source>Declared by %1 as %3: %2</source>
        <translation>Ausgerufen von %1 als %3: %2</translation>
    </message>
    <message>
        <source>Status %1 → %2, by %3</source>
        <translation>Status %1 → %2, durch %3</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1: %2, durch %3</translation>
    </message>
    <message>
        <source>%1: %2 takes over from %3, by %4</source>
        <translation>%1: %2 übernimmt von %3, durch %4</translation>
    </message>
    <message>
        <source>%1: vacant, %2 released by %3</source>
        <translation>%1: unbesetzt, %2 abgelöst durch %3</translation>
    </message>
    <message>
        <source>Command offered to %1 by %2</source>
        <translation>Einsatzleitung von %2 an %1 angeboten</translation>
    </message>
    <message>
        <source>Command handed over from %1 to %2</source>
        <translation>Einsatzleitung von %1 an %2 übergeben</translation>
    </message>
    <message>
        <source>Offer of command to %1 withdrawn by %2</source>
        <translation>Angebot der Einsatzleitung an %1 von %2 zurückgezogen</translation>
    </message>
    <message>
        <source>%1 cleared by %2</source>
        <translation>%1 geleert durch %2</translation>
    </message>
    <message>
        <source>%1 set by %2: %3</source>
        <translation>%1 gesetzt durch %2: %3</translation>
    </message>
    <message>
        <source>Link added by %1: %2</source>
        <translation>Link hinzugefügt von %1: %2</translation>
    </message>
    <message>
        <source>Link removed by %1: %2</source>
        <translation>Link entfernt von %1: %2</translation>
    </message>
    <message>
        <source>Recorded by a newer version of Quarterdeck (%1), by %2</source>
        <translation>Von einer neueren Quarterdeck-Version aufgezeichnet (%1), durch %2</translation>
    </message>
    <message>
        <source>Severity set to %1, by %2</source>
        <translation>Schweregrad auf %1 gesetzt, durch %2</translation>
    </message>
    <message>
        <source>Severity %1 → %2, by %3</source>
        <translation>Schweregrad %1 → %2, durch %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Milestone cleared by %2: %1</source>
        <translation>Meilenstein gelöscht von %2: %1</translation>
    </message>
    <message>
        <source>Milestone recorded as unknown by %2: %1</source>
        <translation>Meilenstein als unbekannt vermerkt von %2: %1</translation>
    </message>
    <message>
        <source>Milestone recorded by %2: %1</source>
        <translation>Meilenstein vermerkt von %2: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open to everyone again, by %1</source>
        <translation>Wieder für alle offen, durch %1</translation>
    </message>
    <message>
        <source>Private to %1, by %2</source>
        <translation>Vertraulich für %1, durch %2</translation>
    </message>
    <message>
        <source>Taken out by law; see the note about it below</source>
        <translation>Von Rechts wegen entfernt; siehe den Vermerk weiter unten</translation>
    </message>
    <message>
        <source>A text was taken out by law, by %1</source>
        <translation>Ein Text wurde von Rechts wegen entfernt, durch %1</translation>
    </message>
    <message>
        <source>A text was taken out by law, by %1: %2</source>
        <translation>Ein Text wurde von Rechts wegen entfernt, durch %1: %2</translation>
    </message>
    <message>
        <source>Severity matrix: %1, by %2</source>
        <translation>Schweregrad-Matrix: %1, von %2</translation>
    </message>
    <message>
        <source>Severity matrix: %1 (%3), by %2</source>
        <translation>Schweregrad-Matrix: %1 (%3), von %2</translation>
    </message>
    <message>
        <source>Update to %1, by %2: %3</source>
        <translation>Mitteilung an %1, von %2: %3</translation>
    </message>
    <message>
        <source>Deadline missed: %1</source>
        <translation>Frist versäumt: %1</translation>
    </message>
    <message>
        <source>Overdue and seen by %2: %1</source>
        <translation>Überfällig und gesehen von %2: %1</translation>
    </message>
    <message>
        <source>Snoozed for %3 by %2: %1</source>
        <translation>Für %3 zurückgestellt von %2: %1</translation>
    </message>
    <message>
        <source>Coach: %1</source>
        <translation>Coach: %1</translation>
    </message>
    <message>
        <source>Coach's note dismissed by %2: %1</source>
        <translation>Hinweis des Coachs verworfen von %2: %1</translation>
    </message>
    <message>
        <source>%1: %2, by %3, after %4 without one</source>
        <translation>%1: %2, von %3, nach %4 ohne</translation>
    </message>
    <message>
        <source>Action taken from everyone by %1: %2</source>
        <translation>Maßnahme von %1 niemandem mehr zugeteilt: %2</translation>
    </message>
    <message>
        <source>Action given to %1 by %2: %3</source>
        <translation>Maßnahme an %1 gegeben, von %2: %3</translation>
    </message>
    <message>
        <source>Action given %1 more by %2: %3</source>
        <translation>Maßnahme um %1 verlängert, von %2: %3</translation>
    </message>
    <message>
        <source>Hypothesis %1, by %2: %3</source>
        <translation>Hypothese %1, von %2: %3</translation>
    </message>
    <message>
        <source>Hypothesis has no owner any more, by %1: %2</source>
        <translation>Hypothese hat niemanden mehr, von %1: %2</translation>
    </message>
    <message>
        <source>Hypothesis given to %1 by %2: %3</source>
        <translation>Hypothese an %1 gegeben, von %2: %3</translation>
    </message>
    <message>
        <source>Evidence linked by %1 to “%2”: %3</source>
        <translation>Beleg von %1 mit „%2“ verknüpft: %3</translation>
    </message>
    <message>
        <source>Evidence taken back by %1 from “%2”: %3</source>
        <translation>Beleg von %1 von „%2“ gelöst: %3</translation>
    </message>
    <message>
        <source>Objection by %1 to “%2”: %3</source>
        <translation>Einwand von %1 gegen „%2“: %3</translation>
    </message>
    <message>
        <source>Checklist: done by %1: %2</source>
        <translation>Checkliste: erledigt von %1: %2</translation>
    </message>
    <message>
        <source>Checklist: open again, by %1: %2</source>
        <translation>Checkliste: wieder offen, von %1: %2</translation>
    </message>
    <message>
        <source>Update to %1 drafted by %2</source>
        <translation>Meldung an %1 von %2 entworfen</translation>
    </message>
    <message>
        <source>Update to %1 approved by %2</source>
        <translation>Meldung an %1 von %2 freigegeben</translation>
    </message>
    <message>
        <source>Update to %1 returned by %2: %3</source>
        <translation>Meldung an %1 von %2 zurückgegeben: %3</translation>
    </message>
    <message>
        <source>Withdrawn by %1</source>
        <translation>Zurückgezogen von %1</translation>
    </message>
    <message>
        <source>Counts again, by %1</source>
        <translation>Zählt wieder, von %1</translation>
    </message>
    <message>
        <source>Policy %1 published by %2</source>
        <translation>Regelwerk %1 von %2 veröffentlicht</translation>
    </message>
    <message>
        <source>%1 (war room %2)</source>
        <translation>%1 (Lagezentrum %2)</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>wieder offen</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>gestützt</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>Go, decided by %1: %2</source>
        <translation>Freigabe, entschieden von %1: %2</translation>
    </message>
    <message>
        <source>No go, decided by %1: %2</source>
        <translation>Keine Freigabe, entschieden von %1: %2</translation>
    </message>
    <message>
        <source>Proposal withdrawn by %1: %2</source>
        <translation>Vorschlag zurückgezogen von %1: %2</translation>
    </message>
</context>
<context>
    <name>AwaySummary</name>
    <message numerus="yes">
        <source>%n change(s) of status</source>
        <translation>
            <numerusform>%n Statuswechsel</numerusform>
            <numerusform>%n Statuswechsel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of severity</source>
        <translation>
            <numerusform>%n Änderung des Schweregrads</numerusform>
            <numerusform>%n Änderungen des Schweregrads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of roles</source>
        <translation>
            <numerusform>%n Rollenwechsel</numerusform>
            <numerusform>%n Rollenwechsel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on decisions</source>
        <translation>
            <numerusform>%n zu Entscheidungen</numerusform>
            <numerusform>%n zu Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new action(s)</source>
        <translation>
            <numerusform>%n neue Aktion</numerusform>
            <numerusform>%n neue Aktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done</source>
        <translation>
            <numerusform>%n Aktion erledigt</numerusform>
            <numerusform>%n Aktionen erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) overdue</source>
        <translation>
            <numerusform>%n Aktion überfällig</numerusform>
            <numerusform>%n Aktionen überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hypotheses</source>
        <translation>
            <numerusform>%n zu Hypothesen</numerusform>
            <numerusform>%n zu Hypothesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent</source>
        <translation>
            <numerusform>%n Mitteilung gesendet</numerusform>
            <numerusform>%n Mitteilungen gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) missed</source>
        <translation>
            <numerusform>%n Frist verpasst</numerusform>
            <numerusform>%n Fristen verpasst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>12 entries by 3 people</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(s)</source>
        <translation>
            <numerusform>%n neuer Eintrag</numerusform>
            <numerusform>%n neue Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) corrected</source>
        <translation>
            <numerusform>%n Eintrag berichtigt</numerusform>
            <numerusform>%n Einträge berichtigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusinessHours</name>
    <message>
        <source>%1 to %2</source>
        <comment>times of day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between times of day</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days of the week</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>days of the week, times of day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>IC %1</source>
        <translation>EL %1</translation>
    </message>
    <message>
        <source>NO IC %1</source>
        <translation>KEINE EL %1</translation>
    </message>
    <message>
        <source>No IC</source>
        <translation>Keine EL</translation>
    </message>
    <message>
        <source>finished %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>commander %1</source>
        <translation>Einsatzleitung %1</translation>
    </message>
    <message>
        <source>no commander for %1</source>
        <translation>ohne Einsatzleitung seit %1</translation>
    </message>
    <message>
        <source>no commander</source>
        <translation>ohne Einsatzleitung</translation>
    </message>
    <message>
        <source>open for %1</source>
        <translation>offen seit %1</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>update OVER</source>
        <translation>Meldung ÜBERFÄLLIG</translation>
    </message>
    <message>
        <source>update +%1 OVER</source>
        <translation>Meldung +%1 ÜBERFÄLLIG</translation>
    </message>
    <message>
        <source>update in %1</source>
        <translation>Meldung in %1</translation>
    </message>
</context>
<context>
    <name>ClockState</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Overdue, seen</source>
        <translation>Überfällig, gesehen</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>Acknowledgement</source>
        <translation>Quittierung</translation>
    </message>
    <message>
        <source>Incident commander</source>
        <translation>Einsatzleitung</translation>
    </message>
    <message>
        <source>First update</source>
        <translation>Erste Meldung</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Nächste Meldung</translation>
    </message>
    <message>
        <source>Leadership notice</source>
        <translation>Meldung an die Leitung</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Target to mitigate</source>
        <translation>Ziel für die Eindämmung</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>Nachbesprechung</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Nobody commands this incident; someone take command now.</source>
        <translation>Niemand leitet diesen Vorfall; jemand muss jetzt übernehmen.</translation>
    </message>
    <message>
        <source>Customers have heard nothing for longer than promised; send an update even without news.</source>
        <translation>Kunden haben länger als versprochen nichts gehört; senden Sie eine Meldung, auch ohne Neuigkeiten.</translation>
    </message>
    <message>
        <source>Two mitigations run at once; finish or stop one, or nobody will know which helped.</source>
        <translation>Zwei Gegenmaßnahmen laufen zugleich; beenden Sie eine, sonst weiß niemand, welche geholfen hat.</translation>
    </message>
    <message>
        <source>A cause is recorded without a finding that supports it; log the evidence or call it a hypothesis.</source>
        <translation>Eine Ursache ist ohne stützenden Befund festgehalten; notieren Sie den Beleg oder nennen Sie es eine Hypothese.</translation>
    </message>
    <message>
        <source>The commander works hands-on; give the action to somebody and keep the overview.</source>
        <translation>Die Einsatzleitung legt selbst Hand an; geben Sie die Maßnahme ab und behalten Sie den Überblick.</translation>
    </message>
    <message>
        <source>More than 30 minutes passed before anybody coordinated; declare and assign roles earlier next time.</source>
        <translation>Über 30 Minuten vergingen, bis jemand koordinierte; melden und Rollen vergeben nächstes Mal früher.</translation>
    </message>
    <message>
        <source>It was declared long after impact began; declaring early costs nothing.</source>
        <translation>Er wurde lange nach Beginn der Auswirkung gemeldet; früh melden kostet nichts.</translation>
    </message>
    <message>
        <source>More than seven people report to the commander; form a sub-team.</source>
        <translation>Mehr als sieben Personen berichten an die Einsatzleitung; bilden Sie ein Teilteam.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Declare incident…</source>
        <translation>Vorfall &amp;ausrufen…</translation>
    </message>
    <message>
        <source>Start a new incident; only a title is needed.</source>
        <translation>Einen neuen Vorfall beginnen; ein Titel genügt.</translation>
    </message>
    <message>
        <source>&amp;Go to incident…</source>
        <translation>&amp;Gehe zu Vorfall…</translation>
    </message>
    <message>
        <source>Open an incident by its reference or title.</source>
        <translation>Einen Vorfall nach Kennung oder Titel öffnen.</translation>
    </message>
    <message>
        <source>Change &amp;status…</source>
        <translation>&amp;Status ändern…</translation>
    </message>
    <message>
        <source>Choose where the response stands.</source>
        <translation>Wählen, wo die Reaktion steht.</translation>
    </message>
    <message>
        <source>Change se&amp;verity…</source>
        <translation>Schwe&amp;regrad ändern…</translation>
    </message>
    <message>
        <source>Raise or lower the severity; lowering asks for a reason.</source>
        <translation>Schweregrad erhöhen oder senken; Senken fragt nach einem Grund.</translation>
    </message>
    <message>
        <source>&amp;Assign role…</source>
        <translation>R&amp;olle zuweisen…</translation>
    </message>
    <message>
        <source>Give a role to a person, or make it vacant.</source>
        <translation>Einer Person eine Rolle geben oder sie freigeben.</translation>
    </message>
    <message>
        <source>&amp;Take command</source>
        <translation>Einsatzleitung über&amp;nehmen</translation>
    </message>
    <message>
        <source>Become incident commander; asks once.</source>
        <translation>Einsatzleitung werden; fragt einmal nach.</translation>
    </message>
    <message>
        <source>&amp;Hand over command…</source>
        <translation>Einsatzleitung über&amp;geben…</translation>
    </message>
    <message>
        <source>Offer command to someone; it passes when they accept.</source>
        <translation>Jemandem die Einsatzleitung anbieten; sie wechselt mit der Annahme.</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>Add &amp;link…</source>
        <translation>&amp;Link hinzufügen…</translation>
    </message>
    <message>
        <source>Attach a dashboard, ticket or channel address.</source>
        <translation>Die Adresse eines Dashboards, Tickets oder Kanals anhängen.</translation>
    </message>
    <message>
        <source>&amp;Edit details</source>
        <translation>&amp;Details bearbeiten</translation>
    </message>
    <message>
        <source>Edit title, impact, services and milestones in place.</source>
        <translation>Titel, Auswirkung, Dienste und Meilensteine direkt bearbeiten.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the incident as PDF, Markdown, HTML or JSON.</source>
        <translation>Den Vorfall als PDF, Markdown, HTML oder JSON schreiben.</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>Ü&amp;ben</translation>
    </message>
    <message>
        <source>Watch the checkout rehearsal in a window of its own.</source>
        <translation>Die Checkout-Übung in einem eigenen Fenster ansehen.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Close Quarterdeck; warns while an incident is active.</source>
        <translation>Quarterdeck schließen; warnt, solange ein Vorfall läuft.</translation>
    </message>
    <message>
        <source>&amp;Write in the scribe line</source>
        <translation>In die Protokollzeile &amp;schreiben</translation>
    </message>
    <message>
        <source>Put the keyboard in the scribe line; Esc returns to where you were.</source>
        <translation>Die Tastatur in die Protokollzeile setzen; Esc führt zurück.</translation>
    </message>
    <message>
        <source>&amp;Stamp now</source>
        <translation>&amp;Zeitpunkt merken</translation>
    </message>
    <message>
        <source>Keep this moment; the next entry you write takes it.</source>
        <translation>Diesen Moment behalten; der nächste Eintrag übernimmt ihn.</translation>
    </message>
    <message>
        <source>&amp;Next pending stamp</source>
        <translation>&amp;Nächster gemerkter Zeitpunkt</translation>
    </message>
    <message>
        <source>Write the entry for the oldest kept moment.</source>
        <translation>Den Eintrag zum ältesten gemerkten Moment schreiben.</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Aktion</translation>
    </message>
    <message>
        <source>The line is an action for one named person.</source>
        <translation>Die Zeile ist eine Aktion für eine genannte Person.</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>Ent&amp;scheidung</translation>
    </message>
    <message>
        <source>The line is a decision.</source>
        <translation>Die Zeile ist eine Entscheidung.</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>&amp;Befund</translation>
    </message>
    <message>
        <source>The line is a finding.</source>
        <translation>Die Zeile ist ein Befund.</translation>
    </message>
    <message>
        <source>&amp;Communication sent</source>
        <translation>&amp;Mitteilung versendet</translation>
    </message>
    <message>
        <source>The line says what was told to whom.</source>
        <translation>Die Zeile sagt, wem was mitgeteilt wurde.</translation>
    </message>
    <message>
        <source>Follow-&amp;up</source>
        <translation>F&amp;olgeaufgabe</translation>
    </message>
    <message>
        <source>The line is something to do after the incident.</source>
        <translation>Die Zeile ist etwas für die Zeit nach dem Vorfall.</translation>
    </message>
    <message>
        <source>A&amp;mend entry</source>
        <translation>Eintrag &amp;berichtigen</translation>
    </message>
    <message>
        <source>Correct the selected entry; the earlier wording stays.</source>
        <translation>Den gewählten Eintrag berichtigen; der frühere Wortlaut bleibt.</translation>
    </message>
    <message>
        <source>St&amp;rike entry…</source>
        <translation>Eintrag st&amp;reichen…</translation>
    </message>
    <message>
        <source>Rule the selected entry through, with a reason; it stays legible.</source>
        <translation>Den gewählten Eintrag mit Begründung durchstreichen; er bleibt lesbar.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>First the text of the line, then your last change.</source>
        <translation>Zuerst der Text der Zeile, dann Ihre letzte Änderung.</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Bring back what undo took.</source>
        <translation>Zurückholen, was rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Search the timeline.</source>
        <translation>Im Zeitverlauf suchen.</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Go to the next match.</source>
        <translation>Zum nächsten Treffer.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the previous match.</source>
        <translation>Zum vorigen Treffer.</translation>
    </message>
    <message>
        <source>Cop&amp;y as Markdown</source>
        <translation>Als Mark&amp;down kopieren</translation>
    </message>
    <message>
        <source>Copy the selected entries, or the whole timeline.</source>
        <translation>Die gewählten Einträge oder den ganzen Zeitverlauf kopieren.</translation>
    </message>
    <message>
        <source>&amp;Command mode</source>
        <translation>&amp;Leitmodus</translation>
    </message>
    <message>
        <source>Board, details and roles side by side.</source>
        <translation>Tafel, Details und Rollen nebeneinander.</translation>
    </message>
    <message>
        <source>&amp;Scribe mode</source>
        <translation>&amp;Protokollmodus</translation>
    </message>
    <message>
        <source>The timeline fills the window.</source>
        <translation>Der Zeitverlauf füllt das Fenster.</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Type what you want to do.</source>
        <translation>Eintippen, was Sie tun möchten.</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane.</source>
        <translation>Die Tastatur in den nächsten Bereich setzen.</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane.</source>
        <translation>Die Tastatur in den vorigen Bereich setzen.</translation>
    </message>
    <message>
        <source>Board as &amp;list</source>
        <translation>Tafel als L&amp;iste</translation>
    </message>
    <message>
        <source>Switch the board between cards and a sortable list.</source>
        <translation>Die Tafel zwischen Karten und sortierbarer Liste umschalten.</translation>
    </message>
    <message>
        <source>&amp;Filter the board</source>
        <translation>Tafel &amp;filtern</translation>
    </message>
    <message>
        <source>Narrow the board by words, service, severity or status.</source>
        <translation>Die Tafel nach Wörtern, Dienst, Schweregrad oder Status eingrenzen.</translation>
    </message>
    <message>
        <source>&amp;Time: local, UTC, both</source>
        <translation>&amp;Zeit: lokal, UTC, beides</translation>
    </message>
    <message>
        <source>Change how times are shown; what is stored stays.</source>
        <translation>Die Anzeige der Zeiten ändern; Gespeichertes bleibt.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Larger text everywhere.</source>
        <translation>Überall größere Schrift.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Smaller text everywhere.</source>
        <translation>Überall kleinere Schrift.</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>Normale Gr&amp;öße</translation>
    </message>
    <message>
        <source>Text at its normal size.</source>
        <translation>Schrift in normaler Größe.</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <source>Dark text on light ground.</source>
        <translation>Dunkle Schrift auf hellem Grund.</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <source>Light text on dark ground.</source>
        <translation>Helle Schrift auf dunklem Grund.</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>Design des S&amp;ystems</translation>
    </message>
    <message>
        <source>Follow the desktop's light or dark setting.</source>
        <translation>Der Hell-Dunkel-Einstellung des Desktops folgen.</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung zurück&amp;setzen</translation>
    </message>
    <message>
        <source>Panes back to where they were at first.</source>
        <translation>Bereiche dorthin zurück, wo sie anfangs waren.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>How the scribe line and the console work.</source>
        <translation>Wie die Protokollzeile und die Konsole funktionieren.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Every key, on one page.</source>
        <translation>Alle Tasten auf einer Seite.</translation>
    </message>
    <message>
        <source>&amp;About Quarterdeck</source>
        <translation>&amp;Über Quarterdeck</translation>
    </message>
    <message>
        <source>Version, licence and where the journal is.</source>
        <translation>Version, Lizenz und wo das Journal liegt.</translation>
    </message>
    <message>
        <source>&amp;Who may see it…</source>
        <translation>&amp;Wer ihn sehen darf…</translation>
    </message>
    <message>
        <source>Make the incident private to a list of people, or open to all.</source>
        <translation>Den Vorfall auf eine Liste von Personen beschränken oder für alle öffnen.</translation>
    </message>
    <message>
        <source>&amp;Connect to a shared database…</source>
        <translation>Mit gemeinsamer &amp;Datenbank verbinden…</translation>
    </message>
    <message>
        <source>See and write the same incidents as everyone who connects to it.</source>
        <translation>Dieselben Vorfälle sehen und schreiben wie alle, die sich verbinden.</translation>
    </message>
    <message>
        <source>&amp;Disconnect from the database</source>
        <translation>Von der Datenbank &amp;trennen</translation>
    </message>
    <message>
        <source>Go back to the journal of this computer; what is not sent yet is kept.</source>
        <translation>Zurück zum Journal dieses Rechners; noch nicht Gesendetes bleibt aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Move my incidents to the database…</source>
        <translation>Meine &amp;Vorfälle in die Datenbank übernehmen…</translation>
    </message>
    <message>
        <source>Copy what the journal of this computer holds to the shared database.</source>
        <translation>Kopiert, was das Journal dieses Rechners enthält, in die gemeinsame Datenbank.</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>Journal, shared database, and the incident's state to compare with another console.</source>
        <translation>Journal, gemeinsame Datenbank und der Zustand des Vorfalls zum Vergleich mit einer anderen Konsole.</translation>
    </message>
    <message>
        <source>Severity &amp;matrix…</source>
        <translation>Schweregrad-&amp;Matrix…</translation>
    </message>
    <message>
        <source>Rate the severity by the policy's questions; the worst answer decides.</source>
        <translation>Den Schweregrad nach den Fragen des Regelwerks einstufen; die schwerste Antwort entscheidet.</translation>
    </message>
    <message>
        <source>&amp;Review mode</source>
        <translation>&amp;Rückblick</translation>
    </message>
    <message>
        <source>Figures and charts over a period, and the incidents behind them.</source>
        <translation>Zahlen und Diagramme über einen Zeitraum, und die Vorfälle dahinter.</translation>
    </message>
    <message>
        <source>&amp;Wall</source>
        <translation>&amp;Wandanzeige</translation>
    </message>
    <message>
        <source>Show the room what matters, on a screen of its own; again closes it.</source>
        <translation>Dem Raum auf einem eigenen Bildschirm zeigen, worauf es ankommt; noch einmal schließt sie.</translation>
    </message>
    <message>
        <source>Set &amp;up the wall…</source>
        <translation>Wandanzeige &amp;einrichten …</translation>
    </message>
    <message>
        <source>Choose the wall's screen, measure it, and say how far the farthest seat is.</source>
        <translation>Bildschirm der Wandanzeige wählen, ausmessen und angeben, wie weit der hinterste Platz entfernt ist.</translation>
    </message>
    <message>
        <source>Record that someone has taken up the incident; after that, that the worst alarm was seen.</source>
        <translation>Festhalten, dass jemand den Vorfall übernommen hat; danach, dass der schlimmste Alarm gesehen wurde.</translation>
    </message>
    <message>
        <source>Snoo&amp;ze the worst alarm…</source>
        <translation>Den schlimmsten Alarm stumm&amp;schalten …</translation>
    </message>
    <message>
        <source>Keep it quiet for one to ten minutes; it stays listed and comes back.</source>
        <translation>Ihn für eine bis zehn Minuten ruhig halten; er bleibt in der Liste und kommt wieder.</translation>
    </message>
    <message>
        <source>Escalate to the ne&amp;xt tier</source>
        <translation>An die &amp;nächste Stufe eskalieren</translation>
    </message>
    <message>
        <source>Log that the next tier of the policy's ladder is asked for, and who that is.</source>
        <translation>Protokollieren, dass die nächste Stufe der Leiter angefordert wird, und wer das ist.</translation>
    </message>
    <message>
        <source>&amp;Write an update…</source>
        <translation>Meldung &amp;schreiben…</translation>
    </message>
    <message>
        <source>Tell customers, the status page, colleagues or leadership; who is due, templates, rules and approval.</source>
        <translation>Kunden, Statusseite, Kollegen oder Leitung benachrichtigen; wer dran ist, Vorlagen, Regeln und Freigabe.</translation>
    </message>
    <message>
        <source>Read past incidents from a table, a status page, a pager, a chat or a postmortem.</source>
        <translation>Frühere Vorfälle aus einer Tabelle, einer Statusseite, einem Pager, einem Chat oder einer Nachbetrachtung lesen.</translation>
    </message>
    <message>
        <source>&amp;Take back an import…</source>
        <translation>Import &amp;zurücknehmen…</translation>
    </message>
    <message>
        <source>Withdraw everything one import brought, or bring it back; nothing is erased.</source>
        <translation>Alles zurücknehmen, was ein Import brachte, oder es wiederbringen; gelöscht wird nichts.</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Theme, times, text size and sound; and the team's policy with its editor.</source>
        <translation>Farbschema, Uhrzeiten, Schriftgröße und Ton; dazu das Regelwerk des Teams mit seinem Editor.</translation>
    </message>
    <message>
        <source>&amp;Quick notes</source>
        <translation>Schnelle &amp;Notizen</translation>
    </message>
    <message>
        <source>Write something down before there is an incident; log it in one later, with its time.</source>
        <translation>Etwas aufschreiben, bevor es einen Vorfall gibt; später mit seiner Zeit protokollieren.</translation>
    </message>
    <message>
        <source>Scribe &amp;bar</source>
        <translation>Protokoll&amp;leiste</translation>
    </message>
    <message>
        <source>The scribe line in a small window that stays on top of other programs.</source>
        <translation>Die Protokollzeile in einem kleinen Fenster, das über anderen Programmen bleibt.</translation>
    </message>
    <message>
        <source>Abbre&amp;viations…</source>
        <translation>Ab&amp;kürzungen …</translation>
    </message>
    <message>
        <source>Short forms that the scribe line writes out: ;rb and a space.</source>
        <translation>Kurzformen, die die Protokollzeile ausschreibt: ;rb und ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Attac&amp;h files…</source>
        <translation>Dateien an&amp;hängen …</translation>
    </message>
    <message>
        <source>Add a screenshot or file to the next entry; pasting or dropping it does the same.</source>
        <translation>Dem nächsten Eintrag ein Bildschirmfoto oder eine Datei beigeben; Einfügen oder Ablegen tut dasselbe.</translation>
    </message>
    <message>
        <source>&amp;Open the entry's file</source>
        <translation>Datei des Eintrags ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show the file of the selected entry at its full size.</source>
        <translation>Die Datei des gewählten Eintrags in voller Größe zeigen.</translation>
    </message>
    <message>
        <source>&amp;Boards of work</source>
        <translation>Arbeits&amp;tafeln</translation>
    </message>
    <message>
        <source>Actions, hypotheses and decisions of the open incident; every key is in their menu.</source>
        <translation>Maßnahmen, Hypothesen und Entscheidungen des offenen Vorfalls; jede Taste steht in ihrem Menü.</translation>
    </message>
    <message>
        <source>New &amp;action…</source>
        <translation>Neue &amp;Maßnahme …</translation>
    </message>
    <message>
        <source>A task for one named person, with a time to report back.</source>
        <translation>Eine Aufgabe für eine genannte Person, mit einer Zeit zur Rückmeldung.</translation>
    </message>
    <message>
        <source>Start a &amp;mitigation…</source>
        <translation>A&amp;bhilfe beginnen …</translation>
    </message>
    <message>
        <source>Choose how to make the impact go away, with its risks; one change at a time.</source>
        <translation>Wählen, wie die Auswirkung verschwindet, mit den Risiken; eine Änderung nach der anderen.</translation>
    </message>
    <message>
        <source>New &amp;hypothesis…</source>
        <translation>Neue &amp;Hypothese …</translation>
    </message>
    <message>
        <source>Write down what may be the cause, so that nobody tries it twice.</source>
        <translation>Aufschreiben, was die Ursache sein kann, damit niemand es zweimal versucht.</translation>
    </message>
    <message>
        <source>&amp;Propose a decision…</source>
        <translation>Entscheidung &amp;vorschlagen …</translation>
    </message>
    <message>
        <source>Ask for objections before it is decided; the wall shows it.</source>
        <translation>Vor der Entscheidung nach Einwänden fragen; die Wand zeigt es.</translation>
    </message>
    <message>
        <source>&amp;Link the entry as evidence…</source>
        <translation>Eintrag als &amp;Beleg verknüpfen …</translation>
    </message>
    <message>
        <source>The entry selected in the timeline speaks for or against a hypothesis.</source>
        <translation>Der in der Zeitleiste gewählte Eintrag spricht für oder gegen eine Hypothese.</translation>
    </message>
    <message>
        <source>Soun&amp;d of alarms on or off</source>
        <translation>&amp;Ton der Alarme ein oder aus</translation>
    </message>
    <message>
        <source>Three notes when something is overdue, one when it is due; the strip says whether it is on.</source>
        <translation>Drei Töne, wenn etwas überfällig ist, einer, wenn es fällig ist; die Lagezeile sagt, ob der Ton an ist.</translation>
    </message>
</context>
<context>
    <name>ConflictNotice</name>
    <message>
        <source>Apply mine</source>
        <translation>Meine übernehmen</translation>
    </message>
    <message>
        <source>%1 set the status to %2 at %3, you to %4 at %5. %1's stands.</source>
        <translation>%1 setzte den Status um %3 auf %2, Sie um %5 auf %4. Es gilt der von %1.</translation>
    </message>
    <message>
        <source>%1 set the status to %2 at %3, %4 to %5 at %6. %1's stands.</source>
        <translation>%1 setzte den Status um %3 auf %2, %4 um %6 auf %5. Es gilt der von %1.</translation>
    </message>
    <message>
        <source>%1 set the severity to %2 at %3, you to %4 at %5. %1's stands.</source>
        <translation>%1 setzte den Schweregrad um %3 auf %2, Sie um %5 auf %4. Es gilt der von %1.</translation>
    </message>
    <message>
        <source>%1 set the severity to %2 at %3, %4 to %5 at %6. %1's stands.</source>
        <translation>%1 setzte den Schweregrad um %3 auf %2, %4 um %6 auf %5. Es gilt der von %1.</translation>
    </message>
    <message>
        <source>Set at the same time as %1's change</source>
        <translation>Gleichzeitig mit der Änderung von %1 gesetzt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>%1 made %2 commander at %3, you %4 at %5. %1's stands.</source>
        <translation>%1 machte um %3 %2 zum Einsatzleiter, Sie um %5 %4. Es gilt das von %1.</translation>
    </message>
    <message>
        <source>%1 made %2 commander at %3, %4 %5 at %6. %1's stands.</source>
        <translation>%1 machte um %3 %2 zum Einsatzleiter, %4 um %6 %5. Es gilt das von %1.</translation>
    </message>
    <message>
        <source>%1 took command at %2, you at %3. %1 is commander.</source>
        <translation>%1 übernahm die Leitung um %2, Sie um %3. %1 ist Einsatzleiter.</translation>
    </message>
    <message>
        <source>%1 took command at %2, %3 at %4. %1 is commander.</source>
        <translation>%1 übernahm die Leitung um %2, %3 um %4. %1 ist Einsatzleiter.</translation>
    </message>
    <message>
        <source>@%1: please hand command over to @%2</source>
        <translation>@%1: bitte die Leitung an @%2 übergeben</translation>
    </message>
    <message>
        <source>Request handover</source>
        <translation>Um Übergabe bitten</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The database on %1 does not accept this password for %3; type it again, or ask for a new one.</source>
        <translation>Die Datenbank auf %1 nimmt dieses Passwort für %3 nicht an; geben Sie es noch einmal ein oder lassen Sie sich ein neues geben.</translation>
    </message>
    <message>
        <source>The database on %1 does not let %3 in from this computer; ask whoever runs it to allow it over TLS in pg_hba.conf.</source>
        <translation>Die Datenbank auf %1 lässt %3 von diesem Rechner nicht herein; bitten Sie ihren Betreiber, es in pg_hba.conf über TLS zu erlauben.</translation>
    </message>
    <message>
        <source>There is no database %4 on %1; check the name in the address.</source>
        <translation>Auf %1 gibt es keine Datenbank %4; prüfen Sie den Namen in der Adresse.</translation>
    </message>
    <message>
        <source>%3 may not use the database %4 on %1; ask for it to be added as a member.</source>
        <translation>%3 darf die Datenbank %4 auf %1 nicht benutzen; bitten Sie um die Aufnahme als Mitglied.</translation>
    </message>
    <message>
        <source>The database on %1 is starting or stopping; wait a moment.</source>
        <translation>Die Datenbank auf %1 startet gerade oder hält an; warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>The database on %1 has no free connection; close a console, or ask for a higher max_connections.</source>
        <translation>Die Datenbank auf %1 hat keine freie Verbindung; schließen Sie eine Konsole oder bitten Sie um ein höheres max_connections.</translation>
    </message>
    <message>
        <source>No server of %1 takes writes now; wait until one is promoted, or name the primary.</source>
        <translation>Kein Server von %1 nimmt gerade Änderungen an; warten Sie, bis einer befördert ist, oder nennen Sie den primären.</translation>
    </message>
    <message>
        <source>%1 offers no encryption, so nothing was sent; ask for TLS to be switched on there.</source>
        <translation>%1 bietet keine Verschlüsselung an, deshalb wurde nichts gesendet; lassen Sie dort TLS einschalten.</translation>
    </message>
    <message>
        <source>The certificate on %1 is for another name; use the name that is in the certificate, or ask for a new one.</source>
        <translation>Das Zertifikat auf %1 gilt für einen anderen Namen; verwenden Sie den Namen im Zertifikat oder lassen Sie ein neues ausstellen.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: it has expired, or another authority issued it; renew it, or set the right root certificate.</source>
        <translation>Dem Zertifikat von %1 ist nicht zu trauen: Es ist abgelaufen oder von einer anderen Stelle; erneuern Sie es oder geben Sie das richtige Wurzelzertifikat an.</translation>
    </message>
    <message>
        <source>The root certificate to check %1 with cannot be read; put the file your administrator gave you where sslrootcert says.</source>
        <translation>Das Wurzelzertifikat zur Prüfung von %1 ist nicht lesbar; legen Sie die Datei Ihres Administrators dorthin, wo sslrootcert sie erwartet.</translation>
    </message>
    <message>
        <source>%1 does not prove itself by SCRAM over TLS; ask for scram-sha-256 in pg_hba.conf, then set the password anew.</source>
        <translation>%1 weist sich nicht über SCRAM mit TLS aus; bitten Sie um scram-sha-256 in pg_hba.conf und setzen Sie das Passwort danach neu.</translation>
    </message>
    <message>
        <source>The database on %1 asks for the password of %3; type it.</source>
        <translation>Die Datenbank auf %1 verlangt das Passwort von %3; geben Sie es ein.</translation>
    </message>
    <message>
        <source>What answers on %1 port %2 is no PostgreSQL server; check the address.</source>
        <translation>Was auf %1 Port %2 antwortet, ist kein PostgreSQL-Server; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Nothing answers on %1 port %2; check the address, and that the database runs.</source>
        <translation>Auf %1 Port %2 antwortet nichts; prüfen Sie die Adresse und ob die Datenbank läuft.</translation>
    </message>
    <message>
        <source>The name %1 cannot be found; check its spelling and the network.</source>
        <translation>Der Name %1 ist nicht zu finden; prüfen Sie die Schreibweise und das Netz.</translation>
    </message>
    <message>
        <source>%1 does not answer; check the network, or wait.</source>
        <translation>%1 antwortet nicht; prüfen Sie das Netz oder warten Sie.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 could not be made; check the certificate settings on both sides.</source>
        <translation>Die verschlüsselte Verbindung zu %1 kam nicht zustande; prüfen Sie die Zertifikatseinstellungen auf beiden Seiten.</translation>
    </message>
    <message>
        <source>The address of the database cannot be read; check how it is written.</source>
        <translation>Die Adresse der Datenbank ist nicht lesbar; prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>This login is no member of the Quarterdeck database %4 on %1; ask for it to be added.</source>
        <translation>Diese Anmeldung ist kein Mitglied der Quarterdeck-Datenbank %4 auf %1; bitten Sie um die Aufnahme.</translation>
    </message>
    <message>
        <source>%4 on %1 is no Quarterdeck database; check the name, or run `quarterdeckctl database init`.</source>
        <translation>%4 auf %1 ist keine Quarterdeck-Datenbank; prüfen Sie den Namen oder führen Sie `quarterdeckctl database init` aus.</translation>
    </message>
    <message>
        <source>The database on %1 needs a newer Quarterdeck; update this console.</source>
        <translation>Die Datenbank auf %1 braucht ein neueres Quarterdeck; aktualisieren Sie diese Konsole.</translation>
    </message>
    <message>
        <source>The database on %1 is older than this Quarterdeck; run `quarterdeckctl database upgrade`.</source>
        <translation>Die Datenbank auf %1 ist älter als dieses Quarterdeck; führen Sie `quarterdeckctl database upgrade` aus.</translation>
    </message>
    <message>
        <source>%1 is a connection pool in transaction mode; use session mode, or the database's own port.</source>
        <translation>%1 ist ein Verbindungspool im Transaktionsmodus; verwenden Sie den Sitzungsmodus oder den eigenen Port der Datenbank.</translation>
    </message>
</context>
<context>
    <name>ConnectionAddress</name>
    <message>
        <source>Encrypted, server verified (recommended)</source>
        <translation>Verschlüsselt, Server geprüft (empfohlen)</translation>
    </message>
    <message>
        <source>Encrypted, certificate verified, host name not</source>
        <translation>Verschlüsselt, Zertifikat geprüft, Rechnername nicht</translation>
    </message>
    <message>
        <source>Encrypted, server not verified</source>
        <translation>Verschlüsselt, Server nicht geprüft</translation>
    </message>
    <message>
        <source>Encrypted only if the server offers it</source>
        <translation>Verschlüsselt nur, wenn der Server es anbietet</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Risk: any server with a certificate of the same authority can pretend to be this one.</source>
        <translation>Risiko: Jeder Server mit einem Zertifikat derselben Stelle kann sich als dieser ausgeben.</translation>
    </message>
    <message>
        <source>Risk: anyone on the way can pretend to be the server and read and change everything.</source>
        <translation>Risiko: Jeder auf dem Weg kann sich als der Server ausgeben und alles lesen und ändern.</translation>
    </message>
    <message>
        <source>Risk: everything, the incidents' texts included, can be read and changed on the way.</source>
        <translation>Risiko: Alles, auch die Texte der Vorfälle, kann unterwegs gelesen und geändert werden.</translation>
    </message>
    <message>
        <source>Name the server, for example db1.example.com.</source>
        <translation>Nennen Sie den Server, zum Beispiel db1.example.com.</translation>
    </message>
    <message>
        <source>Name the database on that server.</source>
        <translation>Nennen Sie die Datenbank auf diesem Server.</translation>
    </message>
    <message>
        <source>Give your login: everything you write is recorded under it.</source>
        <translation>Geben Sie Ihren Anmeldenamen an: Alles, was Sie schreiben, wird darunter festgehalten.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read; choose the one your database administrator gave you.</source>
        <translation>Die Zertifikatsdatei ist nicht lesbar; wählen Sie die, die Sie von der Datenbankverwaltung haben.</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>mandatory</source>
        <translation>vorgeschrieben</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>bei Bedarf</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>binnen %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>within %1, then every %2</source>
        <translation>binnen %1, dann alle %2</translation>
    </message>
    <message>
        <source>%1, within %2</source>
        <translation>%1, binnen %2</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 h</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>Einsatzleitung</translation>
    </message>
    <message>
        <source>War room</source>
        <translation>Lageraum</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Impact over</source>
        <translation>Auswirkung beendet</translation>
    </message>
    <message>
        <source>Paged</source>
        <translation>Alarmiert</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Führung</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>field %1 goes on after its closing quote</source>
        <translation>Feld %1 geht nach dem schließenden Anführungszeichen weiter</translation>
    </message>
    <message>
        <source>field %1 has a quote but does not begin with one</source>
        <translation>Feld %1 enthält ein Anführungszeichen, beginnt aber nicht damit</translation>
    </message>
    <message>
        <source>it has a carriage return without a line feed</source>
        <translation>sie hat einen Wagenrücklauf ohne Zeilenvorschub</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>sie ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>it has a NUL character</source>
        <translation>sie enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>it is longer than %1 kB, or a quote in it is never closed</source>
        <translation>sie ist länger als %1 kB, oder ein Anführungszeichen darin wird nie geschlossen</translation>
    </message>
    <message>
        <source>a quote in it is never closed</source>
        <translation>ein Anführungszeichen darin wird nie geschlossen</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>the journal to work on (QUARTERDECK_JOURNAL; default: the user's own)</source>
        <translation>das Journal, mit dem gearbeitet wird (QUARTERDECK_JOURNAL; Vorgabe: das eigene)</translation>
    </message>
    <message>
        <source>who is writing (QUARTERDECK_USER; default: the user of this computer)</source>
        <translation>wer schreibt (QUARTERDECK_USER; Vorgabe: der Benutzer dieses Rechners)</translation>
    </message>
    <message>
        <source>time zone of times without one, such as Europe/Berlin (default: this computer's)</source>
        <translation>Zeitzone für Zeiten ohne Zone, etwa Europe/Berlin (Vorgabe: die dieses Rechners)</translation>
    </message>
    <message>
        <source>how long to wait for the shared database (default: 2s)</source>
        <translation>wie lange auf die gemeinsame Datenbank gewartet wird (Vorgabe: 2s)</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <source>a level of the severity scale: SEV-2, sev2 or 2</source>
        <translation>eine Stufe der Schweregrade: SEV-2, sev2 oder 2</translation>
    </message>
    <message>
        <source>an affected service; may be repeated</source>
        <translation>ein betroffener Dienst; darf mehrfach stehen</translation>
    </message>
    <message>
        <source>who commands</source>
        <translation>wer die Leitung hat</translation>
    </message>
    <message>
        <source>what customers notice</source>
        <translation>was Kunden bemerken</translation>
    </message>
    <message>
        <source>when customers were first affected</source>
        <translation>seit wann Kunden betroffen sind</translation>
    </message>
    <message>
        <source>when it was noticed</source>
        <translation>wann es bemerkt wurde</translation>
    </message>
    <message>
        <source>how it was noticed: alert, customer, internal or healthcheck</source>
        <translation>wodurch es bemerkt wurde: alert, customer, internal oder healthcheck</translation>
    </message>
    <message>
        <source>when it happened: 14:32, -5m, 1432z or 2024-11-15T14:32:00Z (default: now)</source>
        <translation>wann es geschah: 14:32, -5m, 1432z oder 2024-11-15T14:32:00Z (Vorgabe: jetzt)</translation>
    </message>
    <message>
        <source>real, drill, test or backfill</source>
        <translation>real, drill, test oder backfill</translation>
    </message>
    <message>
        <source>only for those named in it</source>
        <translation>nur für die darin Genannten</translation>
    </message>
    <message>
        <source>type of the entry, unless the line says it</source>
        <translation>Art des Eintrags, sofern die Zeile sie nicht nennt</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>accept the command that was offered to you</source>
        <translation>die angebotene Leitung annehmen</translation>
    </message>
    <message>
        <source>report back within this time: 10m, 1h30</source>
        <translation>Rückmeldung innerhalb dieser Zeit: 10m, 1h30</translation>
    </message>
    <message>
        <source>only this status</source>
        <translation>nur dieser Status</translation>
    </message>
    <message>
        <source>declared at this time or later; a date alone is its midnight</source>
        <translation>zu dieser Zeit oder später erklärt; ein Datum allein meint seine Mitternacht</translation>
    </message>
    <message>
        <source>declared before this time; for an action, who is to do it</source>
        <translation>vor dieser Zeit erklärt; bei einer Aktion: wer sie übernimmt</translation>
    </message>
    <message>
        <source>only with these words in the title, the services or the ref</source>
        <translation>nur mit diesen Wörtern in Titel, Diensten oder Kennung</translation>
    </message>
    <message>
        <source>only those not resolved or closed</source>
        <translation>nur die weder gelösten noch geschlossenen</translation>
    </message>
    <message>
        <source>every incident; for a timeline, earlier wordings too</source>
        <translation>alle Vorfälle; bei der Chronik auch frühere Fassungen</translation>
    </message>
    <message>
        <source>md, html, pdf or json; with --all csv or json</source>
        <translation>md, html, pdf oder json; mit --all csv oder json</translation>
    </message>
    <message>
        <source>write to this file instead of standard output</source>
        <translation>in diese Datei schreiben statt auf die Standardausgabe</translation>
    </message>
    <message>
        <source>say what would be done, and do nothing</source>
        <translation>sagen, was geschähe, und nichts tun</translation>
    </message>
    <message>
        <source>how many times faster than it was (default: instant)</source>
        <translation>wievielmal schneller als damals (Vorgabe: instant, ohne Warten)</translation>
    </message>
    <message>
        <source>write pictures, exports and figures into this folder</source>
        <translation>Bilder, Exporte und Kennzahlen in diesen Ordner schreiben</translation>
    </message>
    <message>
        <source>There is no option %1; if it is text, put -- before it.</source>
        <translation>Es gibt keine Option %1; ist es Text, dann gehört -- davor.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Die Option --%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: --%1 %2.</source>
        <translation>Die Option --%1 braucht einen Wert: --%1 %2.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen jedes Befehls:</translation>
    </message>
    <message>
        <source>declare a new incident</source>
        <translation>einen neuen Vorfall erklären</translation>
    </message>
    <message>
        <source>Only the title is needed. Detection stays unrecorded unless --detected says when.</source>
        <translation>Nur der Titel ist nötig. Die Erkennung bleibt offen, sofern --detected sie nicht nennt.</translation>
    </message>
    <message>
        <source>log entries in the scribe's grammar; - reads lines from standard input</source>
        <translation>Einträge in der Schreibweise des Protokolls erfassen; - liest Zeilen von der Standardeingabe</translation>
    </message>
    <message>
        <source>A LINE is [time] [type] text: "14:32 ! roll back v3.2 @alice". Types: ! decision, ? hypothesis, &gt; action, * finding, = result, + follow-up, &amp; communication, or d: a: h: f: r: t: c: e: x: s: n:. A LINE that begins with - needs -- before it.</source>
        <translation>Eine ZEILE ist [Zeit] [Art] Text: "14:32 ! roll back v3.2 @alice". Arten: ! Entscheidung, ? Vermutung, &gt; Aktion, * Befund, = Ergebnis, + Nacharbeit, &amp; Mitteilung, oder d: a: h: f: r: t: c: e: x: s: n:. Einer ZEILE, die mit - beginnt, geht -- voran.</translation>
    </message>
    <message>
        <source>correct an entry; the earlier wording is kept</source>
        <translation>einen Eintrag berichtigen; die frühere Fassung bleibt erhalten</translation>
    </message>
    <message>
        <source>Time and type stay as they were unless the LINE says others.</source>
        <translation>Zeit und Art bleiben, wie sie waren, sofern die ZEILE nichts anderes sagt.</translation>
    </message>
    <message>
        <source>strike an entry; it stays legible</source>
        <translation>einen Eintrag streichen; er bleibt lesbar</translation>
    </message>
    <message>
        <source>change the status</source>
        <translation>den Status ändern</translation>
    </message>
    <message>
        <source>STATUS is detected, investigating, mitigating, monitoring, resolved or closed. Only resolved stamps a milestone.</source>
        <translation>STATUS ist detected, investigating, mitigating, monitoring, resolved oder closed. Nur resolved setzt einen Meilenstein.</translation>
    </message>
    <message>
        <source>rate the severity; lowering it needs a reason</source>
        <translation>den Schweregrad einstufen; ihn zu senken braucht einen Grund</translation>
    </message>
    <message>
        <source>record, correct or clear a milestone</source>
        <translation>einen Meilenstein erfassen, berichtigen oder leeren</translation>
    </message>
    <message>
        <source>NAME is impact_started, detected, acknowledged, declared, severity_set, engaged, cause_identified, mitigated, resolved or verified. Correcting a recorded time needs a reason.</source>
        <translation>NAME ist impact_started, detected, acknowledged, declared, severity_set, engaged, cause_identified, mitigated, resolved oder verified. Eine erfasste Zeit zu berichtigen braucht einen Grund.</translation>
    </message>
    <message>
        <source>give a role to somebody, or free it</source>
        <translation>jemandem eine Rolle geben oder sie freimachen</translation>
    </message>
    <message>
        <source>ROLE is commander (ic), deputy, operations (ops), communications (comms), scribe, or one of your own.</source>
        <translation>ROLLE ist commander (ic), deputy, operations (ops), communications (comms), scribe oder eine eigene.</translation>
    </message>
    <message>
        <source>offer command to somebody; they run it with --accept</source>
        <translation>jemandem die Leitung anbieten; die Person führt es mit --accept aus</translation>
    </message>
    <message>
        <source>close an action with its result</source>
        <translation>eine Aktion mit ihrem Ergebnis abschließen</translation>
    </message>
    <message>
        <source>list incidents, newest first</source>
        <translation>Vorfälle auflisten, die neuesten zuerst</translation>
    </message>
    <message>
        <source>show its timeline as it now reads; --all adds earlier wordings</source>
        <translation>seine Chronik zeigen, wie sie jetzt lautet; --all ergänzt frühere Fassungen</translation>
    </message>
    <message>
        <source>find entries and titles with all these words</source>
        <translation>Einträge und Titel mit all diesen Wörtern finden</translation>
    </message>
    <message>
        <source>write a report of one incident, or all incidents as data</source>
        <translation>einen Bericht zu einem Vorfall schreiben, oder alle Vorfälle als Daten</translation>
    </message>
    <message>
        <source>Reports are in UTC unless --zone names another zone.</source>
        <translation>Berichte sind in UTC, sofern --zone keine andere Zone nennt.</translation>
    </message>
    <message>
        <source>import incidents; running it again changes nothing</source>
        <translation>Vorfälle importieren; ein zweites Mal ändert nichts</translation>
    </message>
    <message>
        <source>print every accepted event as a JSON line until interrupted</source>
        <translation>jedes angenommene Ereignis als JSON-Zeile ausgeben, bis zum Abbruch</translation>
    </message>
    <message>
        <source>play a scripted incident into a practice journal</source>
        <translation>einen Vorfall nach Drehbuch in ein Übungsjournal spielen</translation>
    </message>
    <message>
        <source>SCENARIO is checkout, or a scenario file. Without --journal a fresh practice journal is made and its path printed.</source>
        <translation>SZENARIO ist checkout oder eine Szenariodatei. Ohne --journal entsteht ein frisches Übungsjournal, dessen Pfad ausgegeben wird.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Runs an incident from the command line, on the same journal as the window.</source>
        <translation>Führt einen Vorfall von der Befehlszeile aus, auf demselben Journal wie das Fenster.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused or failed, 2 cannot be understood, 3 not found, 4 not allowed.</source>
        <translation>Rückgabewert: 0 erledigt, 1 abgelehnt oder gescheitert, 2 nicht verständlich, 3 nicht gefunden, 4 nicht erlaubt.</translation>
    </message>
    <message>
        <source>`quarterdeckctl COMMAND --help` says more about one command.</source>
        <translation>`quarterdeckctl BEFEHL --help` sagt mehr zu einem Befehl.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>“%1” is no kind; use real, drill, test or backfill.</source>
        <translation>„%1“ ist keine Art von Vorfall; möglich sind real, drill, test und backfill.</translation>
    </message>
    <message>
        <source>“%1” is no source; use alert, customer, internal or healthcheck.</source>
        <translation>„%1“ ist keine Quelle; möglich sind alert, customer, internal und healthcheck.</translation>
    </message>
    <message>
        <source>The entry is empty; write what happened.</source>
        <translation>Der Eintrag ist leer; schreiben Sie, was geschah.</translation>
    </message>
    <message>
        <source>“/%1” is a command, not an entry; use `quarterdeckctl %1`, or put a type before it: n: /%1 …</source>
        <translation>„/%1“ ist ein Befehl und kein Eintrag; nutzen Sie `quarterdeckctl %1` oder stellen Sie eine Art voran: n: /%1 …</translation>
    </message>
    <message>
        <source>“%1” is no entry type; use one of %2.</source>
        <translation>„%1“ ist keine Art von Eintrag; möglich sind %2.</translation>
    </message>
    <message>
        <source>The entry was logged but cannot be read back; look with `quarterdeckctl timeline %1`.</source>
        <translation>Der Eintrag ist erfasst, lässt sich aber nicht zurücklesen; sehen Sie mit `quarterdeckctl timeline %1` nach.</translation>
    </message>
    <message>
        <source>it is too long; an entry holds %L1 characters</source>
        <translation>er ist zu lang; ein Eintrag fasst %L1 Zeichen</translation>
    </message>
    <message>
        <source>Line %1 and what follows were not logged: %2</source>
        <translation>Zeile %1 und was folgt wurde nicht erfasst: %2</translation>
    </message>
    <message>
        <source>Line %1 was not logged: %2</source>
        <translation>Zeile %1 wurde nicht erfasst: %2</translation>
    </message>
    <message>
        <source>Standard input cannot be read; what came before is logged.</source>
        <translation>Die Standardeingabe ist nicht lesbar; was davor kam, ist erfasst.</translation>
    </message>
    <message>
        <source>“%1” is no entry number; `quarterdeckctl timeline %2` shows them.</source>
        <translation>„%1“ ist keine Eintragsnummer; `quarterdeckctl timeline %2` zeigt sie.</translation>
    </message>
    <message>
        <source>%1 has no entry %2.</source>
        <translation>%1 hat keinen Eintrag %2.</translation>
    </message>
    <message>
        <source>“-” stands alone: lines come from standard input or from the command line, not both.</source>
        <translation>„-“ steht allein: Zeilen kommen von der Standardeingabe oder von der Befehlszeile, nicht von beiden.</translation>
    </message>
    <message>
        <source>Striking an entry needs a reason: --reason TEXT.</source>
        <translation>Einen Eintrag zu streichen braucht einen Grund: --reason TEXT.</translation>
    </message>
    <message>
        <source>An action is for one named person: --to HANDLE.</source>
        <translation>Eine Aktion ist für eine genannte Person: --to NAME.</translation>
    </message>
    <message>
        <source>“%1” is no length of time; write 10m or 1h30.</source>
        <translation>„%1“ ist keine Dauer; schreiben Sie 10m oder 1h30.</translation>
    </message>
    <message>
        <source>“%1” cannot be a handle; use letters, digits, dots, dashes or underscores.</source>
        <translation>„%1“ kann kein Name sein; nutzen Sie Buchstaben, Ziffern, Punkte, Binde- oder Unterstriche.</translation>
    </message>
    <message>
        <source>“%1” is no action; an action looks like A7.</source>
        <translation>„%1“ ist keine Aktion; eine Aktion sieht aus wie A7.</translation>
    </message>
    <message>
        <source>%1 has no action %2.</source>
        <translation>%1 hat keine Aktion %2.</translation>
    </message>
    <message>
        <source>%1 is already done.</source>
        <translation>%1 ist schon erledigt.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2; choose another place.</source>
        <translation>%1 lässt sich nicht schreiben: %2; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>All incidents can be exported as csv or json: --all --format csv.</source>
        <translation>Alle Vorfälle lassen sich als csv oder json exportieren: --all --format csv.</translation>
    </message>
    <message>
        <source>Name one incident, or export --all.</source>
        <translation>Nennen Sie einen Vorfall, oder exportieren Sie mit --all.</translation>
    </message>
    <message>
        <source>Say the format: --format md, html, pdf or json.</source>
        <translation>Nennen Sie das Format: --format md, html, pdf oder json.</translation>
    </message>
    <message>
        <source>A PDF is not for a terminal; write it to a file: -o %1.pdf.</source>
        <translation>Ein PDF gehört nicht ins Terminal; schreiben Sie es in eine Datei: -o %1.pdf.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1 ist ein Ordner; nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Would import incidents: %1 (new %2, updated %3, unchanged %4); new entries: %5; refused rows: %6.</source>
        <translation>Würde Vorfälle importieren: %1 (neu %2, aktualisiert %3, unverändert %4); neue Einträge: %5; abgelehnte Zeilen: %6.</translation>
    </message>
    <message>
        <source>Imported incidents: %1 (new %2, updated %3, unchanged %4); new entries: %5; refused rows: %6.</source>
        <translation>Importierte Vorfälle: %1 (neu %2, aktualisiert %3, unverändert %4); neue Einträge: %5; abgelehnte Zeilen: %6.</translation>
    </message>
    <message>
        <source>  Row %1: %2</source>
        <translation>  Zeile %1: %2</translation>
    </message>
    <message>
        <source>There is nothing in %1 to import.</source>
        <translation>In %1 gibt es nichts zu importieren.</translation>
    </message>
    <message>
        <source>“%1” is no status; use detected, investigating, mitigating, monitoring, resolved or closed.</source>
        <translation>„%1“ ist kein Status; möglich sind detected, investigating, mitigating, monitoring, resolved und closed.</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>struck: %1</source>
        <translation>gestrichen: %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>  Times in %1</source>
        <translation>  Zeiten in %1</translation>
    </message>
    <message>
        <source>“%1” is no status; use one of %2.</source>
        <translation>„%1“ ist kein Status; möglich sind %2.</translation>
    </message>
    <message>
        <source>“%1” is no milestone; use one of %2.</source>
        <translation>„%1“ ist kein Meilenstein; möglich sind %2.</translation>
    </message>
    <message>
        <source>Name the person, or write vacant.</source>
        <translation>Nennen Sie die Person, oder schreiben Sie vacant.</translation>
    </message>
    <message>
        <source>Name the person who shall take command.</source>
        <translation>Nennen Sie die Person, die die Leitung übernehmen soll.</translation>
    </message>
    <message>
        <source>%1 See `%2`.</source>
        <translation>%1 Siehe `%2`.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Es fehlt etwas: %1.</translation>
    </message>
    <message>
        <source>That is one word too many (“%1”); put text in quotes: %2.</source>
        <translation>Das ist ein Wort zu viel („%1“); Text gehört in Anführungszeichen: %2.</translation>
    </message>
    <message>
        <source>`%1` has no option --%2.</source>
        <translation>`%1` hat keine Option --%2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Sagen Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>Standard output cannot be written to: %1.</source>
        <translation>Die Standardausgabe ist nicht beschreibbar: %1.</translation>
    </message>
    <message>
        <source>No incidents match.</source>
        <translation>Kein Vorfall passt.</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Ausgerufen</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>Einsatzleitung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Say which words to look for.</source>
        <translation>Nennen Sie die Wörter, nach denen gesucht wird.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht verzeichnet</translation>
    </message>
    <message>
        <source>%1 after detection</source>
        <translation>%1 nach Erkennung</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht eingestuft</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1, of them typed: %2</source>
        <translation>%1, davon getippt: %2</translation>
    </message>
    <message>
        <source>There is no scenario “%1”; there is: %2.</source>
        <translation>Es gibt kein Szenario „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” is no speed; write a number such as 10, or instant.</source>
        <translation>„%1“ ist kein Tempo; schreiben Sie eine Zahl wie 10 oder instant.</translation>
    </message>
    <message>
        <source>Step %1 of the scenario was refused: %2</source>
        <translation>Schritt %1 des Szenarios wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>The window program quarterdeck is not installed beside this one, so there are no pictures; the exports are in %1.</source>
        <translation>Das Fensterprogramm quarterdeck ist nicht neben diesem installiert, darum gibt es keine Bilder; die Exporte liegen in %1.</translation>
    </message>
    <message>
        <source>The window program could not render the pictures; run %1 --help to see that it starts.</source>
        <translation>Das Fensterprogramm konnte die Bilder nicht zeichnen; prüfen Sie mit %1 --help, ob es startet.</translation>
    </message>
    <message>
        <source>Practice journal: %1</source>
        <translation>Übungsjournal: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; choose another place.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The rehearsal did not come out as the scenario says: %1</source>
        <translation>Die Probe verlief nicht, wie das Szenario sagt: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be a handle; use up to 64 characters without spaces, commas, @ or #.</source>
        <translation>„%1“ kann kein Name sein; erlaubt sind bis zu 64 Zeichen ohne Leerzeichen, Kommas, @ und #.</translation>
    </message>
    <message>
        <source>The option --journal needs the name of a file.</source>
        <translation>Die Option --journal braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>“%1” is no time zone; use a name such as Europe/Berlin or UTC.</source>
        <translation>„%1“ ist keine Zeitzone; nutzen Sie einen Namen wie Europe/Berlin oder UTC.</translation>
    </message>
    <message>
        <source>“%1” is no length of time; write 2s or 1m.</source>
        <translation>„%1“ ist keine Dauer; schreiben Sie 2s oder 1m.</translation>
    </message>
    <message>
        <source>“%1” cannot be a ref; a ref looks like INC-7K3QZP.</source>
        <translation>„%1“ kann keine Kennung sein; eine Kennung sieht aus wie INC-7K3QZP.</translation>
    </message>
    <message>
        <source>There is no incident %1 in this journal; `quarterdeckctl list` shows what there is.</source>
        <translation>Es gibt keinen Vorfall %1 in diesem Journal; `quarterdeckctl list` zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>“%1” is not a time; write 14:32, -5m, 1432z or 2024-11-15T14:32:00Z.</source>
        <translation>„%1“ ist keine Zeit; schreiben Sie 14:32, -5m, 1432z oder 2024-11-15T14:32:00Z.</translation>
    </message>
    <message>
        <source>“%1” is no severity; the scale has %2.</source>
        <translation>„%1“ ist kein Schweregrad; die Skala hat %2.</translation>
    </message>
    <message>
        <source>Incidents: %1, events: %2.</source>
        <translation>Vorfälle: %1, Ereignisse: %2.</translation>
    </message>
    <message>
        <source>Every hash, the order and the chain are right.</source>
        <translation>Jeder Hash, die Reihenfolge und die Kette stimmen.</translation>
    </message>
    <message>
        <source>The journal has damage; keep a copy of %1 before anything else.</source>
        <translation>Das Journal ist beschädigt; bewahren Sie vor allem anderen eine Kopie von %1 auf.</translation>
    </message>
    <message>
        <source>Watching %1; Ctrl+C ends it.</source>
        <translation>Beobachte %1; Strg+C beendet es.</translation>
    </message>
    <message>
        <source>the shared database, a libpq address (QUARTERDECK_DATABASE; default: none)</source>
        <translation>die gemeinsame Datenbank, eine libpq-Adresse (QUARTERDECK_DATABASE; sonst keine)</translation>
    </message>
    <message>
        <source>commander, responder, manager, bi or redactor</source>
        <translation>commander, responder, manager, bi oder redactor</translation>
    </message>
    <message>
        <source>the password is the first line of this file</source>
        <translation>das Passwort ist die erste Zeile dieser Datei</translation>
    </message>
    <message>
        <source>make an incident private to these people, or open again</source>
        <translation>einen Vorfall für diese Personen vertraulich machen oder wieder öffnen</translation>
    </message>
    <message>
        <source>check the journal: every hash, the order, the chain, and against the shared database</source>
        <translation>das Journal prüfen: jede Prüfsumme, die Reihenfolge, die Kette, und gegen die gemeinsame Datenbank</translation>
    </message>
    <message>
        <source>read what can be read of a damaged journal into a new one</source>
        <translation>von einem beschädigten Journal lesen, was lesbar ist, in ein neues</translation>
    </message>
    <message>
        <source>The copy stands beside the journal, which stays as it is; `verify` names what the copy lacks. No other program may have the journal open.</source>
        <translation>Die Kopie liegt neben dem Journal, das bleibt, wie es ist; `verify` nennt, was der Kopie fehlt. Kein anderes Programm darf das Journal offen haben.</translation>
    </message>
    <message>
        <source>push and pull now, and report what is not sent or was refused</source>
        <translation>jetzt senden und holen, und melden, was nicht gesendet oder abgelehnt ist</translation>
    </message>
    <message>
        <source>copy a journal's incidents into a shared database, or back into a journal of its own</source>
        <translation>die Vorfälle eines Journals in eine gemeinsame Datenbank kopieren oder zurück in ein eigenes Journal</translation>
    </message>
    <message>
        <source>With --database they go there, under your login, with who wrote them kept beside. Without it they go into the file --journal names. FILE stays as it is; running it again changes nothing.</source>
        <translation>Mit --database kommen sie dorthin, unter Ihrer Anmeldung, und wer sie schrieb, bleibt daneben erhalten. Ohne kommen sie in die Datei, die --journal nennt. FILE bleibt, wie sie ist; ein zweiter Lauf ändert nichts.</translation>
    </message>
    <message>
        <source>set up the shared PostgreSQL database and its members; run by whoever owns it</source>
        <translation>die gemeinsame PostgreSQL-Datenbank und ihre Mitglieder einrichten; für deren Eigentümer</translation>
    </message>
    <message>
        <source>URI is postgresql://login@host/database, or stands in --database. Its password belongs into PGPASSWORD or the password file of PostgreSQL. A new member's password is made and shown once unless --password-file has one. --print shows the SQL and does nothing.</source>
        <translation>URI ist postgresql://login@host/database oder steht in --database. Das Passwort gehört in PGPASSWORD oder die Passwortdatei von PostgreSQL. Das Passwort eines neuen Mitglieds wird erzeugt und einmal gezeigt, wenn --password-file keines enthält. --print zeigt das SQL und tut nichts.</translation>
    </message>
    <message>
        <source>Say which database: postgresql://login@host/database, at the end or with --database.</source>
        <translation>Nennen Sie die Datenbank: postgresql://login@host/database, am Ende oder mit --database.</translation>
    </message>
    <message>
        <source>That is one word too many: “%1”.</source>
        <translation>Das ist ein Wort zu viel: „%1“.</translation>
    </message>
    <message>
        <source>%1 is ready, schema version %2; add people with `quarterdeckctl database add-member`.</source>
        <translation>%1 ist bereit, Schemaversion %2; nehmen Sie Personen auf mit `quarterdeckctl database add-member`.</translation>
    </message>
    <message>
        <source>%1 was ready before, schema version %2; nothing was changed.</source>
        <translation>%1 war schon bereit, Schemaversion %2; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 now has schema version %2.</source>
        <translation>%1 hat jetzt die Schemaversion %2.</translation>
    </message>
    <message>
        <source>%1 has schema version %2, the newest; nothing was changed.</source>
        <translation>%1 hat die Schemaversion %2, die neueste; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is no Quarterdeck database; `quarterdeckctl database init` makes it one.</source>
        <translation>%1 ist keine Quarterdeck-Datenbank; `quarterdeckctl database init` macht sie dazu.</translation>
    </message>
    <message>
        <source>%1 on %2, schema version %3 of %4, store %5</source>
        <translation>%1 auf %2, Schemaversion %3 von %4, Speicher %5</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read: %2.</source>
        <translation>Die Passwortdatei %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The first line of %1 is no password; a password has at least %2 characters.</source>
        <translation>Die erste Zeile von %1 ist kein Passwort; ein Passwort hat mindestens %2 Zeichen.</translation>
    </message>
    <message>
        <source>Say what %1 is, with --role: one of %2.</source>
        <translation>Sagen Sie mit --role, was %1 ist: eines von %2.</translation>
    </message>
    <message>
        <source>%1 was added as %2.</source>
        <translation>%1 wurde als %2 aufgenommen.</translation>
    </message>
    <message>
        <source>%1 was there already and is now %2, with a new password.</source>
        <translation>%1 war schon da und ist jetzt %2, mit neuem Passwort.</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Datenbank: %1</translation>
    </message>
    <message>
        <source>Password: %1 (it is not shown again)</source>
        <translation>Passwort: %1 (wird nicht noch einmal gezeigt)</translation>
    </message>
    <message>
        <source>%1 can no longer log in; what %1 wrote stays. Sessions ended: %2.</source>
        <translation>%1 kann sich nicht mehr anmelden; was %1 schrieb, bleibt. Beendete Sitzungen: %2.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done with a database; use init, upgrade, status, add-member or remove-member.</source>
        <translation>„%1“ lässt sich mit einer Datenbank nicht tun; es gibt init, upgrade, status, add-member und remove-member.</translation>
    </message>
    <message>
        <source>`database %1` has no option --%2.</source>
        <translation>`database %1` hat keine Option --%2.</translation>
    </message>
    <message>
        <source>Say whom: database %1 HANDLE.</source>
        <translation>Sagen Sie, wen: database %1 HANDLE.</translation>
    </message>
    <message>
        <source>%1 `quarterdeckctl recover` reads what can be read into a new file.</source>
        <translation>%1 `quarterdeckctl recover` liest, was lesbar ist, in eine neue Datei.</translation>
    </message>
    <message>
        <source>There is no journal %1.</source>
        <translation>Es gibt kein Journal %1.</translation>
    </message>
    <message>
        <source>Say where to: a shared database with --database, or another journal with --journal.</source>
        <translation>Sagen Sie, wohin: eine gemeinsame Datenbank mit --database oder ein anderes Journal mit --journal.</translation>
    </message>
    <message>
        <source>That is the same journal; name another one.</source>
        <translation>Das ist dasselbe Journal; nennen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Incidents: %1, events copied: %2, there already: %3. %4 stays as it was.</source>
        <translation>Vorfälle: %1, kopierte Ereignisse: %2, schon da: %3. %4 bleibt, wie es war.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) saved here and not yet sent to %1.</source>
        <translation>
            <numerusform>%n Ereignis ist hier gespeichert und noch nicht an %1 gesendet.</numerusform>
            <numerusform>%n Ereignisse sind hier gespeichert und noch nicht an %1 gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning: the connection to %1 is not encrypted.</source>
        <translation>Warnung: Die Verbindung zu %1 ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Warning: %1 does not have to prove that it is the right server; use sslmode=verify-full.</source>
        <translation>Warnung: %1 muss nicht nachweisen, dass es der richtige Server ist; verwenden Sie sslmode=verify-full.</translation>
    </message>
    <message>
        <source>The shared database is not reached: this is what is known here. %1</source>
        <translation>Die gemeinsame Datenbank ist nicht erreichbar: Dies ist, was hier bekannt ist. %1</translation>
    </message>
    <message>
        <source>The shared database holds the same.</source>
        <translation>Die gemeinsame Datenbank enthält dasselbe.</translation>
    </message>
    <message>
        <source>Not compared with the shared database: %1</source>
        <translation>Nicht mit der gemeinsamen Datenbank verglichen: %1</translation>
    </message>
    <message>
        <source>There is no journal %1; name one with --journal.</source>
        <translation>Es gibt kein Journal %1; mit --journal eines nennen.</translation>
    </message>
    <message>
        <source>%1 of %2 events were read into %3. The original is untouched.</source>
        <translation>%1 von %2 Ereignissen wurden nach %3 gelesen. Das Original ist unberührt.</translation>
    </message>
    <message>
        <source>Go on with --journal %1</source>
        <translation>Weiter mit --journal %1</translation>
    </message>
    <message>
        <source>There is nothing to synchronise with: name the shared database with --database.</source>
        <translation>Es gibt nichts abzugleichen: Nennen Sie die gemeinsame Datenbank mit --database.</translation>
    </message>
    <message>
        <source>Everything here and on %1 is the same.</source>
        <translation>Hier und auf %1 ist alles gleich.</translation>
    </message>
    <message>
        <source>Refused: %1 of %2: %3</source>
        <translation>Abgelehnt: %1 von %2: %3</translation>
    </message>
    <message>
        <source>answers to the severity matrix: "users=2 data=2/3"</source>
        <translation>Antworten auf die Schweregrad-Matrix: "users=2 data=2/3"</translation>
    </message>
    <message>
        <source>the next update is promised within this time: 30m</source>
        <translation>die nächste Meldung ist in dieser Zeit versprochen: 30m</translation>
    </message>
    <message>
        <source>keep it quiet for this long, ten minutes at most: 5m</source>
        <translation>so lange stummschalten, höchstens zehn Minuten: 5m</translation>
    </message>
    <message>
        <source>which columns mean what: servicenow, incidents, or a mapping file that ends in .json</source>
        <translation>welche Spalte was bedeutet: servicenow, incidents oder eine Zuordnungsdatei, die auf .json endet</translation>
    </message>
    <message>
        <source>dmy, mdy or ymd, where a table writes dates in numbers (default: found out if a row proves it)</source>
        <translation>dmy, mdy oder ymd, wo eine Tabelle das Datum in Zahlen schreibt (sonst: ermittelt, wenn eine Zeile es beweist)</translation>
    </message>
    <message>
        <source>what a table writes for no value, such as "?"; may be repeated</source>
        <translation>was eine Tabelle für „kein Wert“ schreibt, etwa "?"; mehrfach möglich</translation>
    </message>
    <message>
        <source>what separates the fields of a table: one character, or tab (default: found out)</source>
        <translation>was die Felder einer Tabelle trennt: ein Zeichen oder tab (sonst: ermittelt)</translation>
    </message>
    <message>
        <source>how measures are defined: detection, impact, from-impact, lifecycle, or a .json file</source>
        <translation>wie die Maße definiert sind: detection, impact, from-impact, lifecycle oder eine .json-Datei</translation>
    </message>
    <message>
        <source>which severity counts: final (default), initial or max</source>
        <translation>welcher Schweregrad zählt: final (Standard), initial oder max</translation>
    </message>
    <message>
        <source>group by month, week, severity, service or source</source>
        <translation>nach month, week, severity, service oder source gruppieren</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>%1 early</source>
        <translation>%1 zu früh</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>No clocks are running.</source>
        <translation>Es laufen keine Uhren.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Say who was told: --audience %1.</source>
        <translation>Sagen Sie, wer benachrichtigt wurde: --audience %1.</translation>
    </message>
    <message>
        <source>%1 is not overdue, so there is nothing to acknowledge.</source>
        <translation>%1 ist nicht überfällig, also gibt es nichts zu quittieren.</translation>
    </message>
    <message>
        <source>%1 has no such clock running; `quarterdeckctl clocks %1` lists them.</source>
        <translation>In %1 läuft keine solche Uhr; `quarterdeckctl clocks %1` zeigt sie.</translation>
    </message>
    <message>
        <source>A answers the policy's severity matrix: "users=2 data=2/3", a level's number for each of revenue, users, data, security, reputation and recovery. 2/3 is unsure between two: the worse counts. The worst row decides; what is left out does not count.</source>
        <translation>A beantwortet die Schweregrad-Matrix des Regelwerks: "users=2 data=2/3", die Nummer einer Stufe für jedes von revenue, users, data, security, reputation und recovery. 2/3 ist unsicher zwischen zweien: die schwerere zählt. Die schwerste Zeile entscheidet; was fehlt, zählt nicht.</translation>
    </message>
    <message>
        <source>show the deadlines of an incident, or of all active ones</source>
        <translation>die Fristen eines Vorfalls oder aller aktiven zeigen</translation>
    </message>
    <message>
        <source>States: normal, due, overdue, acknowledged, snoozed, met. over_ms is 0 while it is in time.</source>
        <translation>Zustände: normal, due, overdue, acknowledged, snoozed, met. over_ms ist 0, solange die Frist läuft.</translation>
    </message>
    <message>
        <source>acknowledge an overdue deadline, or snooze it</source>
        <translation>eine überfällige Frist quittieren oder stummschalten</translation>
    </message>
    <message>
        <source>CLOCK is a name that `clocks` prints, such as commander or cadence; SUBJECT its audience, action or step.</source>
        <translation>CLOCK ist ein Name, den `clocks` ausgibt, etwa commander oder cadence; SUBJECT sein Empfängerkreis, seine Maßnahme oder Stufe.</translation>
    </message>
    <message>
        <source>figures: times to detect, acknowledge, engage, mitigate, resolve, with what is missing counted</source>
        <translation>Kennzahlen: Zeiten bis zu Erkennung, Bestätigung, Einsatz, Eindämmung und Lösung; was fehlt, wird gezählt</translation>
    </message>
    <message>
        <source>A duration is end minus start on the wall clock. A missing end is left out and counted, never 0, never now; an end before its start is invalid and left out. Percentiles by linear interpolation. Months and weeks are those of the declared time in --zone. Of a reopened incident the last resolve counts. Drills, tests and backfills are out unless --kind asks for them. P is detection (default), impact, from-impact, lifecycle, or a profile of your own as a .json file.</source>
        <translation>Eine Dauer ist Ende minus Anfang nach der Wanduhr. Ein fehlendes Ende wird ausgelassen und gezählt, nie als 0, nie als jetzt; ein Ende vor dem Anfang ist ungültig und bleibt außen vor. Perzentile durch lineare Interpolation. Monate und Wochen richten sich nach der Meldezeit in --zone. Bei einem wieder geöffneten Vorfall zählt die letzte Lösung. Übungen, Tests und Nachträge bleiben außen vor, wenn --kind nicht danach fragt. P ist detection (Standard), impact, from-impact, lifecycle oder ein eigenes Profil als .json-Datei.</translation>
    </message>
    <message>
        <source>The format %1 is no table and has no use for --%2.</source>
        <translation>Das Format %1 ist keine Tabelle und kennt --%2 nicht.</translation>
    </message>
    <message>
        <source>“%1” is no order of dates; give dmy, mdy or ymd.</source>
        <translation>„%1“ ist keine Reihenfolge für ein Datum; möglich sind dmy, mdy und ymd.</translation>
    </message>
    <message>
        <source>A delimiter is one character, or the word tab.</source>
        <translation>Ein Trennzeichen ist ein einziges Zeichen oder das Wort tab.</translation>
    </message>
    <message>
        <source>“%1” is no format that can be imported; there are %2.</source>
        <translation>„%1“ ist kein Format, das sich importieren lässt; es gibt %2.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 holds no incident in the format %2.</source>
        <translation>Nichts wurde importiert: %1 enthält keinen Vorfall im Format %2.</translation>
    </message>
    <message>
        <source>The answers lower the severity from %1 to %2; say why with --reason.</source>
        <translation>Die Antworten senken den Schweregrad von %1 auf %2; sagen Sie mit --reason, warum.</translation>
    </message>
    <message>
        <source>%1 by %2: %3 of %4 questions answered.</source>
        <translation>%1 durch %2: %3 von %4 Fragen beantwortet.</translation>
    </message>
    <message>
        <source>Name the level, or answer the matrix with --answers.</source>
        <translation>Nennen Sie die Stufe, oder beantworten Sie die Matrix mit --answers.</translation>
    </message>
    <message>
        <source>--severity-basis is final, initial or max.</source>
        <translation>--severity-basis ist final, initial oder max.</translation>
    </message>
    <message>
        <source>--by is month, week, severity, service or source.</source>
        <translation>--by ist month, week, severity, service oder source.</translation>
    </message>
    <message>
        <source>Profile %1. Incidents: %2, measured: %3, open: %4.</source>
        <translation>Profil %1. Vorfälle: %2, gemessen: %3, offen: %4.</translation>
    </message>
    <message>
        <source>Left out: drills %1, tests %2, backfills %3.</source>
        <translation>Ausgelassen: Übungen %1, Tests %2, Nachträge %3.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>90th pct.</source>
        <translation>90. Perz.</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Kleinste</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Größte</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlend</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 ausstehend</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>%1 invalid</source>
        <translation>%1 ungültig</translation>
    </message>
    <message>
        <source>A duration is end minus start on the wall clock. What was not recorded is left out and counted: missing, pending while the incident is open, unknown when recorded as unknown, invalid when the end lies before the start.</source>
        <translation>Eine Dauer ist Ende minus Anfang nach der Wanduhr. Was nicht festgehalten wurde, wird ausgelassen und gezählt: fehlend, ausstehend solange der Vorfall offen ist, unbekannt wenn als unbekannt festgehalten, ungültig wenn das Ende vor dem Anfang liegt.</translation>
    </message>
    <message>
        <source>Percentiles by linear interpolation; 95 % is the order-statistic interval of the median, from 6 on. Of a reopened incident the last resolve counts.</source>
        <translation>Perzentile durch lineare Interpolation; 95 % ist das Ranggrößen-Intervall des Medians, ab 6. Bei einem wieder geöffneten Vorfall zählt die letzte Lösung.</translation>
    </message>
    <message>
        <source>Groups by the declared time in %1.</source>
        <translation>Gruppen nach der Meldezeit in %1.</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 h</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>    acknowledge %1, commander %2, leadership %3, status page %4, mitigate %5</source>
        <translation>    bestätigen %1, Einsatzleitung %2, Führung %3, Statusseite %4, eindämmen %5</translation>
    </message>
    <message>
        <source>    customers first %1, then every %2; inside every %3</source>
        <translation>    Kunden zuerst %1, dann alle %2; intern alle %3</translation>
    </message>
    <message>
        <source>%1 is kept; `quarterdeckctl policy use` chooses it.</source>
        <translation>%1 ist aufbewahrt; `quarterdeckctl policy use` wählt es aus.</translation>
    </message>
    <message>
        <source>%1 is valid.</source>
        <translation>%1 ist gültig.</translation>
    </message>
    <message>
        <source>Nothing can stand after policy list.</source>
        <translation>Nach policy list kann nichts stehen.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done with policies; use list, show, use, validate, import or export.</source>
        <translation>„%1“ kann man mit Regelwerken nicht tun; möglich sind list, show, use, validate, import und export.</translation>
    </message>
    <message>
        <source>Name the policy, or a file that holds it.</source>
        <translation>Nennen Sie das Regelwerk oder eine Datei, die es enthält.</translation>
    </message>
    <message>
        <source>Name the file that holds the policy.</source>
        <translation>Nennen Sie die Datei, die das Regelwerk enthält.</translation>
    </message>
    <message>
        <source>Warning: the chosen policy is not used but the shipped one. %1</source>
        <translation>Warnung: Nicht das gewählte Regelwerk gilt, sondern das mitgelieferte. %1</translation>
    </message>
    <message>
        <source>print what the next commander has to know</source>
        <translation>ausgeben, was der nächste Einsatzleiter wissen muss</translation>
    </message>
    <message>
        <source>the step is done</source>
        <translation>der Schritt ist erledigt</translation>
    </message>
    <message>
        <source>the step is open again</source>
        <translation>der Schritt ist wieder offen</translation>
    </message>
    <message>
        <source>the kind of mitigation: rollback, flag_off, shift_traffic, scale_out, restart, block or restore</source>
        <translation>die Art der Abhilfe: rollback, flag_off, shift_traffic, scale_out, restart, block oder restore</translation>
    </message>
    <message>
        <source>give an action this much more time: 10m</source>
        <translation>einer Maßnahme so viel mehr Zeit geben: 10m</translation>
    </message>
    <message>
        <source>give an action to somebody else</source>
        <translation>eine Maßnahme jemand anderem geben</translation>
    </message>
    <message>
        <source>open, testing, supported, refuted or parked</source>
        <translation>open, testing, supported, refuted oder parked</translation>
    </message>
    <message>
        <source>who looks into it; nobody takes it back</source>
        <translation>wer ihr nachgeht; nobody nimmt es zurück</translation>
    </message>
    <message>
        <source>the number of an entry that speaks for or against it; may be repeated</source>
        <translation>die Nummer eines Eintrags, der dafür oder dagegen spricht; mehrfach möglich</translation>
    </message>
    <message>
        <source>the number of an entry that is no evidence after all</source>
        <translation>die Nummer eines Eintrags, der doch kein Beleg ist</translation>
    </message>
    <message>
        <source>it is not decided yet</source>
        <translation>sie ist noch nicht entschieden</translation>
    </message>
    <message>
        <source>propose it, with a round of objections of this length: 5m</source>
        <translation>vorschlagen, mit einer Einwandrunde dieser Länge: 5m</translation>
    </message>
    <message>
        <source>decide for it</source>
        <translation>dafür entscheiden</translation>
    </message>
    <message>
        <source>decide against it; needs a reason</source>
        <translation>dagegen entscheiden; braucht einen Grund</translation>
    </message>
    <message>
        <source>take the proposal back</source>
        <translation>den Vorschlag zurückziehen</translation>
    </message>
    <message>
        <source>what speaks against it</source>
        <translation>was dagegen spricht</translation>
    </message>
    <message>
        <source>who is told: customers, internal, leadership, status_page, management or a stakeholder of the policy</source>
        <translation>wer benachrichtigt wird: customers, internal, leadership, status_page, management oder ein Beteiligter des Regelwerks</translation>
    </message>
    <message>
        <source>begin with this message of the policy, filled from the incident</source>
        <translation>mit dieser Nachricht des Regelwerks beginnen, aus dem Vorfall ausgefüllt</translation>
    </message>
    <message>
        <source>do not send it yet: it waits for the commander's approval</source>
        <translation>noch nicht senden: es wartet auf die Freigabe der Einsatzleitung</translation>
    </message>
    <message>
        <source>print what the rules find in the message, and do nothing</source>
        <translation>ausgeben, was die Regeln in der Nachricht finden, und nichts tun</translation>
    </message>
    <message>
        <source>all the same; the timeline says so</source>
        <translation>trotzdem; der Verlauf sagt es</translation>
    </message>
    <message>
        <source>show who is to be told, what was sent and which promises were kept</source>
        <translation>zeigen, wer zu benachrichtigen ist, was gesendet wurde und welche Zusagen gehalten wurden</translation>
    </message>
    <message>
        <source>approve a draft; the beginning of its id is enough</source>
        <translation>einen Entwurf freigeben; der Anfang seiner Kennung genügt</translation>
    </message>
    <message>
        <source>send a draft back to its writer; --reason says why</source>
        <translation>einen Entwurf zurückgeben; --reason sagt warum</translation>
    </message>
    <message>
        <source>record an approved draft as sent</source>
        <translation>einen freigegebenen Entwurf als gesendet festhalten</translation>
    </message>
    <message>
        <source>what happened since then: changes, decisions, actions, messages</source>
        <translation>was seitdem geschah: Änderungen, Entscheidungen, Aktionen, Mitteilungen</translation>
    </message>
    <message>
        <source>the latest import</source>
        <translation>der neueste Import</translation>
    </message>
    <message>
        <source>publish it, so that every console uses it for new incidents</source>
        <translation>es veröffentlichen, so dass jede Konsole es für neue Vorfälle nimmt</translation>
    </message>
    <message>
        <source>print the message, or the SQL, and do nothing</source>
        <translation>die Nachricht oder das SQL ausgeben und nichts tun</translation>
    </message>
    <message>
        <source>Nothing happened in %1 since %2.</source>
        <translation>In %1 ist seit %2 nichts geschehen.</translation>
    </message>
    <message>
        <source>%1 since %2: %3</source>
        <translation>%1 seit %2: %3</translation>
    </message>
    <message>
        <source>log an entry with a screenshot or file</source>
        <translation>einen Eintrag mit Bildschirmfoto oder Datei protokollieren</translation>
    </message>
    <message>
        <source>The bytes are kept once in this journal, however often they come; up to 25 MB. Other consoles see the name, the size and who keeps it. Without a LINE the entry is the file's name. The time is now unless --at or the LINE says another.</source>
        <translation>Die Bytes werden in diesem Journal einmal aufgehoben, wie oft sie auch kommen; bis 25 MB. Andere Konsolen sehen den Namen, die Größe und wer sie hat. Ohne LINE ist der Eintrag der Name der Datei. Die Zeit ist jetzt, außer --at oder LINE sagen eine andere.</translation>
    </message>
    <message>
        <source>show an entry's files, or write one of them with -o</source>
        <translation>die Dateien eines Eintrags zeigen oder mit -o eine davon schreiben</translation>
    </message>
    <message>
        <source>SHA256 is the beginning of its hash, at least six digits. What another console took in is in that console's journal.</source>
        <translation>SHA256 ist der Anfang ihres Hashwerts, mindestens sechs Stellen. Was eine andere Konsole übernahm, ist in deren Journal.</translation>
    </message>
    <message>
        <source>--brief prints the situation, open actions, decisions, hypotheses, roles and next updates, and changes nothing.</source>
        <translation>--brief gibt Lage, offene Maßnahmen, Entscheidungen, Hypothesen, Rollen und nächste Meldungen aus und ändert nichts.</translation>
    </message>
    <message>
        <source>give somebody an action, or change one</source>
        <translation>jemandem eine Maßnahme geben oder eine ändern</translation>
    </message>
    <message>
        <source>K says that it is a mitigation and of which kind. A second one while another is open is logged all the same, with a warning.</source>
        <translation>K sagt, dass es eine Abhilfe ist und welcher Art. Eine zweite, während eine offen ist, wird trotzdem eingetragen, mit einer Warnung.</translation>
    </message>
    <message>
        <source>log a hypothesis, or say what became of it</source>
        <translation>eine Hypothese eintragen oder sagen, was aus ihr wurde</translation>
    </message>
    <message>
        <source>Supported, refuted and parked need a reason or evidence; N is the number of an entry.</source>
        <translation>Supported, refuted und parked brauchen einen Grund oder einen Beleg; N ist die Nummer eines Eintrags.</translation>
    </message>
    <message>
        <source>log a decision, propose one, object to it or take it</source>
        <translation>eine Entscheidung eintragen, vorschlagen, einwenden oder treffen</translation>
    </message>
    <message>
        <source>Without --propose or --objections it was taken. --no-go needs a reason, and so does --go when somebody objected.</source>
        <translation>Ohne --propose oder --objections ist sie gefallen. --no-go braucht einen Grund, und ebenso --go, wenn jemand eingewandt hat.</translation>
    </message>
    <message>
        <source>record an update that was sent, or write one; its clock starts again</source>
        <translation>eine gesendete Meldung festhalten oder eine schreiben; ihre Uhr beginnt neu</translation>
    </message>
    <message>
        <source>AUDIENCE is customers, status_page, internal, leadership, management or a stakeholder of the policy; KEY a template of the policy, filled from the incident. --next is what was promised; without it the policy says when the next one is due. The time that counts is when it was sent. --draft waits for the commander, who approves it or sends it back; --send records an approved one as sent, once. --check prints what the rules find and ends with 1 when something stops the message. --template can --print is the CAN report.</source>
        <translation>AUDIENCE ist customers, status_page, internal, leadership, management oder ein Beteiligter des Regelwerks; KEY eine Vorlage des Regelwerks, aus dem Vorfall ausgefüllt. --next ist, was zugesagt wurde; ohne das sagt das Regelwerk, wann die nächste fällig ist. Es zählt die Zeit, zu der gesendet wurde. --draft wartet auf die Einsatzleitung, die freigibt oder zurückgibt; --send hält einen freigegebenen Entwurf als gesendet fest, einmal. --check gibt aus, was die Regeln finden, und endet mit 1, wenn etwas die Nachricht aufhält. --template can --print ist der CAN-Bericht.</translation>
    </message>
    <message>
        <source>show the steps the policy asks for, tick one or open it again</source>
        <translation>die Schritte zeigen, die das Regelwerk verlangt, einen abhaken oder wieder öffnen</translation>
    </message>
    <message>
        <source>STEP is a name the list prints, or its beginning. Steps that a milestone or a message to customers proves are done by themselves.</source>
        <translation>STEP ist ein Name aus der Liste oder sein Anfang. Schritte, die ein Meilenstein oder eine Meldung an Kunden belegt, sind von selbst erledigt.</translation>
    </message>
    <message>
        <source>show the war room: channel, bridge, roles to fill and deadlines</source>
        <translation>das Lagezentrum zeigen: Kanal, Konferenz, zu besetzende Rollen und Fristen</translation>
    </message>
    <message>
        <source>Where the policy makes one mandatory it is opened with the severity; --open opens one anyway and keeps a channel that stands.</source>
        <translation>Wo das Regelwerk eines vorschreibt, wird es mit dem Schweregrad eröffnet; --open eröffnet trotzdem eines und behält einen vorhandenen Kanal.</translation>
    </message>
    <message>
        <source>show one incident, or what happened in it since then</source>
        <translation>einen Vorfall zeigen oder was seitdem darin geschah</translation>
    </message>
    <message>
        <source>FORMAT is events-csv (one row per change), csv (one row per incident), statuspage, pagerduty, postmortem-md or slack; - reads standard input. Times without a zone are read in --zone. What a table does not prove, such as the order of its dates, must be said. The file is read to its end before anything is written; Ctrl+C until then leaves nothing behind. undo takes a whole import back: incidents it made that nobody touched since are withdrawn, in no list and no figure; nothing is erased, and restore brings them back.</source>
        <translation>FORMAT ist events-csv (eine Zeile je Änderung), csv (eine Zeile je Vorfall), statuspage, pagerduty, postmortem-md oder slack; - liest die Standardeingabe. Zeiten ohne Zone werden in --zone gelesen. Was eine Tabelle nicht beweist, etwa die Reihenfolge ihrer Daten, muss gesagt werden. Die Datei wird bis zum Ende gelesen, bevor etwas geschrieben wird; Strg+C bis dahin hinterlässt nichts. undo nimmt einen ganzen Import zurück: Vorfälle, die er anlegte und die seither niemand anfasste, stehen in keiner Liste und keiner Zahl mehr; gelöscht wird nichts, und restore bringt sie wieder.</translation>
    </message>
    <message>
        <source>show, check, choose and publish the policy profiles</source>
        <translation>die Regelwerke zeigen, prüfen, wählen und veröffentlichen</translation>
    </message>
    <message>
        <source>A NAME is four-level, five-level, zero-based or one of your own, with @VERSION for a version of it. A FILE ends in .json. use and import --use publish: every console of the journal or of the shared database uses that policy for new incidents from then on. import alone keeps a copy in the folder JOURNAL.policies.</source>
        <translation>NAME ist four-level, five-level, zero-based oder ein eigener, mit @VERSION für eine Version davon. DATEI endet auf .json. use und import --use veröffentlichen: Jede Konsole des Journals oder der gemeinsamen Datenbank nimmt dieses Regelwerk von da an für neue Vorfälle. import allein hebt eine Kopie im Ordner JOURNAL.policies auf.</translation>
    </message>
    <message>
        <source>“%1” is no hypothesis; a hypothesis looks like H2.</source>
        <translation>„%1“ ist keine Hypothese; eine Hypothese sieht aus wie H2.</translation>
    </message>
    <message>
        <source>“%1” is no decision; a decision looks like D1.</source>
        <translation>„%1“ ist keine Entscheidung; eine Entscheidung sieht aus wie D1.</translation>
    </message>
    <message>
        <source>%1 has no hypothesis %2.</source>
        <translation>%1 hat keine Hypothese %2.</translation>
    </message>
    <message>
        <source>%1 has no decision %2.</source>
        <translation>%1 hat keine Entscheidung %2.</translation>
    </message>
    <message>
        <source>“%1” is no mitigation; use one of %2.</source>
        <translation>„%1“ ist keine Abhilfe; möglich sind %2.</translation>
    </message>
    <message>
        <source>One change at a time: %1 is still open; with two running nobody knows which one helped.</source>
        <translation>Eine Änderung nach der anderen: %1 ist noch offen; laufen zwei, weiß niemand, welche geholfen hat.</translation>
    </message>
    <message>
        <source>Entry %1 of %2 has no file.</source>
        <translation>Eintrag %1 von %2 hat keine Datei.</translation>
    </message>
    <message>
        <source>Name the entry's number, or at least six digits of the file's hash.</source>
        <translation>Nennen Sie die Nummer des Eintrags oder mindestens sechs Stellen des Hashwerts der Datei.</translation>
    </message>
    <message>
        <source>No entry of %1 has the file %2.</source>
        <translation>Kein Eintrag von %1 hat die Datei %2.</translation>
    </message>
    <message>
        <source>There are %1 files; name one by the beginning of its hash.</source>
        <translation>Es gibt %1 Dateien; nennen Sie eine mit dem Anfang ihres Hashwerts.</translation>
    </message>
    <message>
        <source>%1 is kept in the journal of %2 on the console %3, not here.</source>
        <translation>%1 ist im Journal von %2 auf der Konsole %3, nicht hier.</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>zu spät erledigt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>The policy asks for no steps at the level of %1.</source>
        <translation>Das Regelwerk verlangt auf der Stufe von %1 keine Schritte.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>%1 has no step “%2”; `quarterdeckctl checklist %1` lists them.</source>
        <translation>%1 hat keinen Schritt „%2“; `quarterdeckctl checklist %1` listet sie auf.</translation>
    </message>
    <message>
        <source>The log shows that “%1” is done; correct the log if it is not.</source>
        <translation>Das Protokoll zeigt, dass „%1“ erledigt ist; berichtigen Sie das Protokoll, wenn nicht.</translation>
    </message>
    <message>
        <source>Tick a step or open it again, one at a time.</source>
        <translation>Haken Sie einen Schritt ab oder öffnen Sie ihn wieder, jeweils einen.</translation>
    </message>
    <message>
        <source>A brief is written as text, or with --format md as Markdown.</source>
        <translation>Ein Bericht wird als Text geschrieben, oder mit --format md als Markdown.</translation>
    </message>
    <message>
        <source>%1 has no war room; --open opens one.</source>
        <translation>%1 hat kein Lagezentrum; --open eröffnet eines.</translation>
    </message>
    <message>
        <source>Roles to fill: %1</source>
        <translation>Zu besetzende Rollen: %1</translation>
    </message>
    <message>
        <source>This import is %1; quarterdeckctl import undo %1 takes it back.</source>
        <translation>Dieser Import heißt %1; quarterdeckctl import undo %1 nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Nothing was imported into this journal.</source>
        <translation>In dieses Journal wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Hier geändert</translation>
    </message>
    <message>
        <source>Name the import or give --last, not both.</source>
        <translation>Nennen Sie den Import oder geben Sie --last an, nicht beides.</translation>
    </message>
    <message>
        <source>Name the import to take back, or give --last; quarterdeckctl import list shows them.</source>
        <translation>Nennen Sie den Import, der zurückgenommen werden soll, oder geben Sie --last an; quarterdeckctl import list zeigt sie.</translation>
    </message>
    <message>
        <source>There is no import to take back.</source>
        <translation>Es gibt keinen Import zurückzunehmen.</translation>
    </message>
    <message>
        <source>--last is for undo; name the import to restore.</source>
        <translation>--last gehört zu undo; nennen Sie den Import, der wieder zählen soll.</translation>
    </message>
    <message>
        <source>Import %1: %2 incidents count again; %3 did before.</source>
        <translation>Import %1: %2 Vorfälle zählen wieder; %3 taten es schon.</translation>
    </message>
    <message>
        <source>Import %1: %2 incidents taken back; %3 had been before. quarterdeckctl import restore %1 brings them back.</source>
        <translation>Import %1: %2 Vorfälle zurückgenommen; %3 waren es schon. quarterdeckctl import restore %1 bringt sie wieder.</translation>
    </message>
    <message>
        <source>These stay, because people worked on them since: %1.</source>
        <translation>Diese bleiben, weil seither daran gearbeitet wurde: %1.</translation>
    </message>
    <message>
        <source>Name the format and the file, or say list, undo or restore.</source>
        <translation>Nennen Sie Format und Datei, oder sagen Sie list, undo oder restore.</translation>
    </message>
    <message>
        <source>--last is for undo.</source>
        <translation>--last gehört zu undo.</translation>
    </message>
    <message>
        <source>file %1 %2</source>
        <translation>Datei %1 %2</translation>
    </message>
    <message>
        <source>On call: %1 calls to %2 people, %3 of them out of hours; incidents with somebody in a role: %4.</source>
        <translation>Bereitschaft: %1 Einsätze von %2 Personen, davon %3 außerhalb der Arbeitszeit; Vorfälle mit jemandem in einer Rolle: %4.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Einsätze</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Je Woche</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>Außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>%1 is in use already.</source>
        <translation>%1 gilt schon.</translation>
    </message>
    <message>
        <source>%1 is in use here from now on, and everywhere once the shared database is reached.</source>
        <translation>%1 gilt hier von jetzt an, und überall, sobald die gemeinsame Datenbank erreicht ist.</translation>
    </message>
    <message>
        <source>%1 is in use from now on, by every console; incidents keep the policy they were declared under.</source>
        <translation>%1 gilt von jetzt an auf jeder Konsole; Vorfälle behalten das Regelwerk, unter dem sie ausgerufen wurden.</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>wartet auf Freigabe</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Geschuldet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Several drafts begin with “%1”; write more of it.</source>
        <translation>Mehrere Entwürfe beginnen mit „%1“; schreiben Sie mehr davon.</translation>
    </message>
    <message>
        <source>%1 has no draft “%2”; `update %1 --list` lists them.</source>
        <translation>%1 hat keinen Entwurf „%2“; `update %1 --list` zeigt sie.</translation>
    </message>
    <message>
        <source>Nobody has command of %1; the commander approves updates. --force approves it all the same.</source>
        <translation>Niemand leitet %1; die Einsatzleitung gibt Meldungen frei. --force gibt sie trotzdem frei.</translation>
    </message>
    <message>
        <source>%1 has command of %2 and approves updates. --force approves it all the same.</source>
        <translation>%1 leitet %2 und gibt Meldungen frei. --force gibt sie trotzdem frei.</translation>
    </message>
    <message>
        <source>Only an approved draft is sent; `update %1 --list` says how it stands.</source>
        <translation>Nur ein freigegebener Entwurf wird gesendet; `update %1 --list` sagt, wie er steht.</translation>
    </message>
    <message>
        <source>There is no template “%1”; there are %2.</source>
        <translation>Es gibt keine Vorlage „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>Say what they were told, or name a --template.</source>
        <translation>Sagen Sie, was ihnen mitgeteilt wurde, oder nennen Sie eine --template.</translation>
    </message>
    <message>
        <source>--force records it all the same, and says so.</source>
        <translation>--force hält es trotzdem fest und sagt es.</translation>
    </message>
    <message>
        <source>Update to %1 was written past the rules: %2</source>
        <translation>Meldung an %1 wurde an den Regeln vorbei geschrieben: %2</translation>
    </message>
    <message>
        <source>Draft %1 waits for %2.</source>
        <translation>Entwurf %1 wartet auf %2.</translation>
    </message>
    <message>
        <source>a commander</source>
        <translation>eine Einsatzleitung</translation>
    </message>
    <message>
        <source>“%1” is no state; use open, testing, supported, refuted or parked.</source>
        <translation>„%1“ ist kein Stand; möglich sind open, testing, supported, refuted und parked.</translation>
    </message>
    <message>
        <source>Say one thing about an action: --extend TIME or --give HANDLE.</source>
        <translation>Nennen Sie eines zu einer Maßnahme: --extend ZEIT oder --give KÜRZEL.</translation>
    </message>
    <message>
        <source>Say one thing about a hypothesis: --state, --owner, or --evidence.</source>
        <translation>Nennen Sie eines zu einer Hypothese: --state, --owner oder --evidence.</translation>
    </message>
    <message>
        <source>Say what became of %1: --state, --owner, or --evidence.</source>
        <translation>Nennen Sie, was aus %1 wurde: --state, --owner oder --evidence.</translation>
    </message>
    <message>
        <source>Say one thing about a decision: --go, --no-go, --withdraw or --object TEXT.</source>
        <translation>Nennen Sie eines zu einer Entscheidung: --go, --no-go, --withdraw oder --object TEXT.</translation>
    </message>
    <message>
        <source>Say what is decided about %1: --go, --no-go, --withdraw or --object TEXT.</source>
        <translation>Nennen Sie, was zu %1 entschieden ist: --go, --no-go, --withdraw oder --object TEXT.</translation>
    </message>
    <message>
        <source>A call is a person's first role in an incident. Out of hours is any time but %1 in %2.</source>
        <translation>Ein Einsatz ist die erste Rolle einer Person in einem Vorfall. Außerhalb der Arbeitszeit ist alles außer %1 in %2.</translation>
    </message>
</context>
<context>
    <name>DatabaseUri</name>
    <message>
        <source>PostgreSQL's client library is missing: install the package libpq5.</source>
        <translation>Die Client-Bibliothek von PostgreSQL fehlt: Installieren Sie das Paket libpq5.</translation>
    </message>
    <message>
        <source>This is not the address of a PostgreSQL database: write it like postgresql://name@host/database.</source>
        <translation>Das ist keine Adresse einer PostgreSQL-Datenbank: Schreiben Sie sie wie postgresql://name@host/database.</translation>
    </message>
    <message>
        <source>The address contains "%1", which Quarterdeck does not use: leave it out.</source>
        <translation>Die Adresse enthält „%1“, was Quarterdeck nicht verwendet: Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The address lists a different number of hosts and ports: give one port for all or one for each.</source>
        <translation>Die Adresse nennt verschieden viele Rechner und Ports: Geben Sie einen Port für alle an oder einen für jeden.</translation>
    </message>
    <message>
        <source>The port in the address is not a number from 1 to 65535.</source>
        <translation>Der Port in der Adresse ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>A host in the address is empty: write it like postgresql://name@host/database.</source>
        <translation>Ein Rechner in der Adresse ist leer: Schreiben Sie sie wie postgresql://name@host/database.</translation>
    </message>
    <message>
        <source>The database's address names no login; write postgresql://login@host/database.</source>
        <translation>Die Adresse der Datenbank nennt keinen Anmeldenamen; schreiben Sie postgresql://name@rechner/datenbank.</translation>
    </message>
    <message>
        <source>You are logged in as %1 and cannot write as %2.</source>
        <translation>Sie sind als %1 angemeldet und können nicht als %2 schreiben.</translation>
    </message>
</context>
<context>
    <name>DateOrder</name>
    <message>
        <source>day/month/year</source>
        <translation>Tag/Monat/Jahr</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>Monat/Tag/Jahr</translation>
    </message>
    <message>
        <source>year/month/day</source>
        <translation>Jahr/Monat/Tag</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Another program answers at this journal's socket; end it and try again.</source>
        <translation>An der Verbindung dieses Journals antwortet ein anderes Programm; beenden Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another version of Quarterdeck has this journal open; close it or use that version here too.</source>
        <translation>Eine andere Version von Quarterdeck hat dieses Journal geöffnet; schließen Sie sie oder verwenden Sie auch hier jene Version.</translation>
    </message>
</context>
<context>
    <name>EntryLayout</name>
    <message>
        <source>logged %1</source>
        <translation>protokolliert %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>erledigt %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>war fällig %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>struck by %1</source>
        <translation>gestrichen von %1</translation>
    </message>
    <message>
        <source>struck by %1: %2</source>
        <translation>gestrichen von %1: %2</translation>
    </message>
</context>
<context>
    <name>Escalation</name>
    <message>
        <source>Escalated to %1.</source>
        <translation>Eskaliert an %1.</translation>
    </message>
    <message>
        <source>Escalated to %1; to be paged: %2.</source>
        <translation>Eskaliert an %1; zu rufen: %2.</translation>
    </message>
</context>
<context>
    <name>EventsCsvReader</name>
    <message>
        <source>in the column “%1”, “%2” is no whole number</source>
        <translation>in der Spalte „%1“ ist „%2“ keine ganze Zahl</translation>
    </message>
    <message>
        <source>in the column “%1”, %2</source>
        <translation>in der Spalte „%1“: %2</translation>
    </message>
    <message>
        <source>it has no time in the column “%1”</source>
        <translation>sie hat keine Zeit in der Spalte „%1“</translation>
    </message>
    <message>
        <source>it has nothing in the column “%1”</source>
        <translation>sie hat nichts in der Spalte „%1“</translation>
    </message>
    <message>
        <source>it is the latest row of %1, and %2</source>
        <translation>sie ist die letzte Zeile von %1, und %2</translation>
    </message>
    <message>
        <source>The mapping “%1” does not say which columns are “order” and “changed”; a table with one row per change needs both.</source>
        <translation>Die Zuordnung „%1“ sagt nicht, welche Spalten „order“ und „changed“ sind; eine Tabelle mit einer Zeile je Änderung braucht beide.</translation>
    </message>
</context>
<context>
    <name>EvidenceFile</name>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a file: attach the files in it one by one.</source>
        <translation>„%1“ ist keine Datei: Hängen Sie die Dateien darin einzeln an.</translation>
    </message>
    <message>
        <source>“%1” has %2; files up to %3 MB are kept: attach a link to it instead.</source>
        <translation>„%1“ hat %2; Dateien bis %3 MB werden aufgehoben: Hängen Sie stattdessen einen Link an.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: check its permissions.</source>
        <translation>„%1“ kann nicht gelesen werden: Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>“%1” is empty, so there is nothing to attach.</source>
        <translation>„%1“ ist leer, es gibt also nichts anzuhängen.</translation>
    </message>
    <message>
        <source>“%1” grew while it was read; attach it once it is complete.</source>
        <translation>„%1“ wuchs, während es gelesen wurde; hängen Sie es an, sobald es vollständig ist.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Customer impact</source>
        <translation>Auswirkung auf Kunden</translation>
    </message>
    <message>
        <source>Internal impact</source>
        <translation>Interne Auswirkung</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>Nachbetrachtung</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>time to detect</source>
        <translation>Zeit bis zur Erkennung</translation>
    </message>
    <message>
        <source>time to a severity</source>
        <translation>Zeit bis zum Schweregrad</translation>
    </message>
    <message>
        <source>time to the first responder</source>
        <translation>Zeit bis zum ersten Helfer</translation>
    </message>
    <message>
        <source>time to the cause</source>
        <translation>Zeit bis zur Ursache</translation>
    </message>
    <message>
        <source>time to mitigate</source>
        <translation>Zeit bis zur Eindämmung</translation>
    </message>
    <message>
        <source>time to resolve</source>
        <translation>Zeit bis zur Lösung</translation>
    </message>
    <message>
        <source>quality of the postmortem</source>
        <translation>Güte der Nachbetrachtung</translation>
    </message>
</context>
<context>
    <name>GuidanceModel</name>
    <message>
        <source>Measured by: %1</source>
        <comment>the success metric of a phase</comment>
        <translation>Gemessen an: %1</translation>
    </message>
    <message>
        <source>mandatory at this level</source>
        <translation>auf dieser Stufe Pflicht</translation>
    </message>
    <message>
        <source>as needed at this level</source>
        <translation>auf dieser Stufe nach Bedarf</translation>
    </message>
    <message>
        <source>War room</source>
        <translation>Lagezentrum</translation>
    </message>
    <message>
        <source>Enter copies it</source>
        <translation>Eingabe kopiert ihn</translation>
    </message>
    <message>
        <source>Open a war room</source>
        <translation>Lagezentrum eröffnen</translation>
    </message>
    <message>
        <source>Enter names its channel for everyone</source>
        <translation>Eingabe nennt allen seinen Kanal</translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation>Eingabe öffnet sie</translation>
    </message>
    <message>
        <source>Roles to fill</source>
        <translation>Zu besetzende Rollen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>deadline, time</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next deadlines</source>
        <translation>Nächste Fristen</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <comment>step of the ladder</comment>
        <translation>%1 erreicht</translation>
    </message>
    <message>
        <source>%1, next %2 at %3</source>
        <translation>%1, dann %2 um %3</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>not needed: it was taken on in time</source>
        <translation>nicht nötig: rechtzeitig übernommen</translation>
    </message>
    <message>
        <source>Who does what now</source>
        <translation>Wer jetzt was tut</translation>
    </message>
    <message>
        <source>%1, vacant</source>
        <comment>role</comment>
        <translation>%1, unbesetzt</translation>
    </message>
    <message>
        <source>Accountable: %1</source>
        <translation>Rechenschaftspflichtig: %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Durchführung: %1</translation>
    </message>
    <message>
        <source>Consulted: %1</source>
        <translation>Zu befragen: %1</translation>
    </message>
    <message>
        <source>Informed: %1</source>
        <translation>Zu informieren: %1</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>What the commander leaves to others</source>
        <translation>Was der Einsatzleiter anderen überlässt</translation>
    </message>
</context>
<context>
    <name>HandoverBrief</name>
    <message>
        <source>not rated</source>
        <translation>nicht eingestuft</translation>
    </message>
    <message>
        <source>Brief of %1: %2, %3</source>
        <translation>Lage um %1: %2, %3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message numerus="yes">
        <source>Declared %1, %n minute(s) ago</source>
        <translation>
            <numerusform>Ausgerufen %1, vor %n Minute</numerusform>
            <numerusform>Ausgerufen %1, vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Dienste: %1</translation>
    </message>
    <message>
        <source>Customers: %1</source>
        <translation>Kunden: %1</translation>
    </message>
    <message>
        <source>Inside: %1</source>
        <translation>Intern: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>milestone, time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>War room: %1</source>
        <translation>Lagezentrum: %1</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Last in the log</source>
        <translation>Zuletzt im Protokoll</translation>
    </message>
    <message>
        <source>, was due %1</source>
        <translation>, war fällig %1</translation>
    </message>
    <message>
        <source>, due %1</source>
        <translation>, fällig %1</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Maßnahmen</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>Keine ist offen.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>Keine ist festgehalten.</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, person</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source> since %1</source>
        <translation> seit %1</translation>
    </message>
    <message>
        <source>%1: was due %2</source>
        <comment>deadline, time</comment>
        <translation>%1: war fällig %2</translation>
    </message>
    <message>
        <source>%1: due %2</source>
        <comment>deadline, time</comment>
        <translation>%1: fällig %2</translation>
    </message>
    <message>
        <source>Next updates and deadlines</source>
        <translation>Nächste Meldungen und Fristen</translation>
    </message>
    <message>
        <source>None is running.</source>
        <translation>Keine läuft.</translation>
    </message>
    <message>
        <source>%1 wanted %2 = %3 at %4, too late; it waits for a person</source>
        <comment>person, field, value, time</comment>
        <translation>%1 wollte um %4 %2 = %3, zu spät; das wartet auf jemanden</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>When it happened</source>
        <translation>Wann es geschah</translation>
    </message>
    <message>
        <source>five minutes ago; also -90s and -1h20</source>
        <translation>vor fünf Minuten; auch -90s und -1h20</translation>
    </message>
    <message>
        <source>at that time in the zone shown; 14:32z is UTC</source>
        <translation>zu dieser Zeit in der angezeigten Zone; 14:32z ist UTC</translation>
    </message>
    <message>
        <source>about that time</source>
        <translation>ungefähr zu dieser Zeit</translation>
    </message>
    <message>
        <source>yesterday; a date like 11-15 or 2024-11-15 works too</source>
        <translation>gestern; auch ein Datum wie 11-15 oder 2024-11-15</translation>
    </message>
    <message>
        <source>keep this moment now, write the entry later</source>
        <translation>diesen Moment jetzt merken, den Eintrag später schreiben</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>decision (or d: and a space, or F5)</source>
        <translation>Entscheidung (oder d: und ein Leerzeichen, oder F5)</translation>
    </message>
    <message>
        <source>action for bob, report back in 10 minutes (a:, F4)</source>
        <translation>Aktion für bob, Rückmeldung in 10 Minuten (a:, F4)</translation>
    </message>
    <message>
        <source>hypothesis (h:)</source>
        <translation>Hypothese (h:)</translation>
    </message>
    <message>
        <source>finding (f:, F7)</source>
        <translation>Befund (f:, F7)</translation>
    </message>
    <message>
        <source>result; closes the action it names (r:)</source>
        <translation>Ergebnis; schließt die genannte Aktion (r:)</translation>
    </message>
    <message>
        <source>communication sent (c:, F8)</source>
        <translation>Mitteilung versendet (c:, F8)</translation>
    </message>
    <message>
        <source>follow-up for after the incident (t:, F9)</source>
        <translation>Folgeaufgabe für nach dem Vorfall (t:, F9)</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Wer und wo</translation>
    </message>
    <message>
        <source>a person; @ic(@bob) names one in a role</source>
        <translation>eine Person; @ic(@bob) nennt jemanden in einer Rolle</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>ein Dienst</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>change the status (Ctrl+T)</source>
        <translation>den Status ändern (Strg+T)</translation>
    </message>
    <message>
        <source>assign a role (Ctrl+R); /ic @bob for the commander</source>
        <translation>eine Rolle zuweisen (Strg+R); /ic @bob für die Einsatzleitung</translation>
    </message>
    <message>
        <source>offer command; it passes when they accept</source>
        <translation>die Einsatzleitung anbieten; sie wechselt mit der Annahme</translation>
    </message>
    <message>
        <source>attach a link</source>
        <translation>einen Link anhängen</translation>
    </message>
    <message>
        <source>correct entry 12 (F2); the earlier wording stays</source>
        <translation>Eintrag 12 berichtigen (F2); der frühere Wortlaut bleibt</translation>
    </message>
    <message>
        <source>withdraw your last entry (Ctrl+Z); it stays legible</source>
        <translation>Ihren letzten Eintrag zurückziehen (Strg+Z); er bleibt lesbar</translation>
    </message>
    <message>
        <source>With a screen reader</source>
        <translation>Mit Bildschirmleser</translation>
    </message>
    <message>
        <source>from pane to pane; in the timeline the arrow keys read entry by entry</source>
        <translation>von Bereich zu Bereich; im Verlauf lesen die Pfeiltasten Eintrag für Eintrag</translation>
    </message>
    <message>
        <source>to the line; while it is empty, what others log is read to you. Nothing else is announced by itself.</source>
        <translation>zur Zeile; solange sie leer ist, wird vorgelesen, was andere eintragen. Sonst meldet sich nichts von selbst.</translation>
    </message>
    <message>
        <source>change the severity</source>
        <translation>den Schweregrad ändern</translation>
    </message>
    <message>
        <source>answer the severity matrix (Ctrl+Shift+M)</source>
        <translation>die Schweregrad-Matrix beantworten (Strg+Umschalt+M)</translation>
    </message>
    <message>
        <source>an update that was sent; the next one is promised in 30 minutes</source>
        <translation>eine gesendete Meldung; die nächste ist in 30 Minuten versprochen</translation>
    </message>
    <message>
        <source>acknowledge the incident, then the loudest alarm; or keep that quiet</source>
        <translation>den Vorfall quittieren, danach den lautesten Alarm; oder diesen stummschalten</translation>
    </message>
    <message>
        <source>Afterwards, and for the room</source>
        <translation>Danach und für den Raum</translation>
    </message>
    <message>
        <source>Review: figures over a period. Arrow keys walk over the marks of a figure, Space lists their incidents, Enter opens one</source>
        <translation>Auswertung: Kennzahlen über einen Zeitraum. Pfeiltasten gehen über die Marken einer Grafik, die Leertaste listet ihre Vorfälle, Enter öffnet einen</translation>
    </message>
    <message>
        <source>the wall: a read-only window for the room; Shift+F11 sets it up, Ctrl+Shift+L there hides names</source>
        <translation>die Wand: ein Fenster für den Raum, nur zum Lesen; Umschalt+F11 richtet sie ein, Strg+Umschalt+L verbirgt dort Namen</translation>
    </message>
    <message>
        <source>write an update: who is due, templates, rules, approval (Ctrl+G)</source>
        <translation>eine Meldung schreiben: wer dran ist, Vorlagen, Regeln, Freigabe (Ctrl+G)</translation>
    </message>
    <message>
        <source>a step of the checklist is done; /untick opens it again (Space in the checklist)</source>
        <translation>ein Schritt der Checkliste ist erledigt; /untick öffnet ihn wieder (Leertaste in der Checkliste)</translation>
    </message>
    <message>
        <source>what became of a hypothesis: testing, supported, refuted, parked, open; /evidence H1 14 links entry 14</source>
        <translation>was aus einer Hypothese wurde: testing, supported, refuted, parked, open; /evidence H1 14 verknüpft Eintrag 14</translation>
    </message>
    <message>
        <source>more time for an action, or somebody else does it</source>
        <translation>mehr Zeit für eine Maßnahme, oder jemand anderes tut sie</translation>
    </message>
    <message>
        <source>a decision with a round of objections; /object, /go, /nogo, /withdraw D1</source>
        <translation>eine Entscheidung mit Einwandrunde; /object, /go, /nogo, /withdraw D1</translation>
    </message>
    <message>
        <source>Beside the line</source>
        <translation>Neben der Zeile</translation>
    </message>
    <message>
        <source>a screenshot or a copied file joins the entry; dropping it here does the same. Enter on the entry shows it</source>
        <translation>ein Bildschirmfoto oder eine kopierte Datei kommt zum Eintrag; Ablegen tut dasselbe. Enter auf dem Eintrag zeigt sie</translation>
    </message>
    <message>
        <source>everything by name; # an incident, @ a person, = an entry, ? what a command is for</source>
        <translation>alles beim Namen; # ein Vorfall, @ eine Person, = ein Eintrag, ? wozu ein Befehl da ist</translation>
    </message>
    <message>
        <source>quick notes, before there is an incident; logged in one later with their time</source>
        <translation>schnelle Notizen, bevor es einen Vorfall gibt; später mit ihrer Zeit protokolliert</translation>
    </message>
    <message>
        <source>the scribe bar: the line in a small window that stays on top of other programs</source>
        <translation>die Protokollleiste: die Zeile in einem kleinen Fenster, das über anderen Programmen bleibt</translation>
    </message>
    <message>
        <source>and a space: your abbreviation, written out, once you have listed it (Entry, Abbreviations)</source>
        <translation>und ein Leerzeichen: Ihre Abkürzung, ausgeschrieben, sobald sie in der Liste steht (Eintrag, Abkürzungen)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>acknowledge the incident, then the worst alarm of any incident</source>
        <translation>den Vorfall bestätigen, dann den schlimmsten Alarm aller Vorfälle quittieren</translation>
    </message>
    <message>
        <source>keep that alarm quiet for 1, 3, 5 or 10 minutes; it comes back</source>
        <translation>diesen Alarm für 1, 3, 5 oder 10 Minuten ruhig halten; er kommt wieder</translation>
    </message>
    <message>
        <source>sound on or off: three notes for overdue, one for due. Off at a desk and on where a wall is open, until you say otherwise</source>
        <translation>Ton ein oder aus: drei Töne für überfällig, einer für fällig. Am Schreibtisch aus, bei offener Wandanzeige an, bis Sie anderes sagen</translation>
    </message>
    <message>
        <source>in the list of clocks: acknowledge, snooze, escalate to the next tier</source>
        <translation>in der Liste der Uhren: quittieren, stumm schalten, an die nächste Stufe eskalieren</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was written.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The file could not be read to its end; nothing was imported.</source>
        <translation>Die Datei ließ sich nicht bis zum Ende lesen; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>There is no import format “%1”.</source>
        <translation>Es gibt kein Importformat „%1“.</translation>
    </message>
    <message>
        <source>The import stopped: %1 At most this many incidents are in: %2. Run it again to add the rest.</source>
        <translation>Der Import ist stehen geblieben: %1 Höchstens so viele Vorfälle sind schon da: %2. Starten Sie ihn noch einmal, um den Rest zu ergänzen.</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>The import %1 counts again.</source>
        <translation>Der Import %1 zählt wieder.</translation>
    </message>
    <message>
        <source>The import %1 was taken back.</source>
        <translation>Der Import %1 wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>No incident here came with the import %1.</source>
        <translation>Kein Vorfall hier kam mit dem Import %1.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 incidents; run it again for the rest.</source>
        <translation>Angehalten nach %1 von %2 Vorfällen; führen Sie es noch einmal aus für den Rest.</translation>
    </message>
</context>
<context>
    <name>ImportFormat</name>
    <message>
        <source>Table with one row per change</source>
        <translation>Tabelle mit einer Zeile je Änderung</translation>
    </message>
    <message>
        <source>Table with one row per incident</source>
        <translation>Tabelle mit einer Zeile je Vorfall</translation>
    </message>
    <message>
        <source>Statuspage incidents</source>
        <translation>Vorfälle von Statuspage</translation>
    </message>
    <message>
        <source>PagerDuty incidents and log entries</source>
        <translation>Vorfälle und Protokoll von PagerDuty</translation>
    </message>
    <message>
        <source>Postmortem in Markdown</source>
        <translation>Postmortem in Markdown</translation>
    </message>
    <message>
        <source>Slack export</source>
        <translation>Export von Slack</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation>ein Objekt ist nötig</translation>
    </message>
    <message>
        <source>a mapping needs a name and the system it is for</source>
        <translation>eine Zuordnung braucht einen Namen und das System, für das sie gilt</translation>
    </message>
    <message>
        <source>a mapping needs the columns “key” and “declared”</source>
        <translation>eine Zuordnung braucht die Spalten „key“ und „declared“</translation>
    </message>
    <message>
        <source>a mapping needs at least one title</source>
        <translation>eine Zuordnung braucht mindestens einen Titel</translation>
    </message>
    <message>
        <source>The mapping cannot be used: at %1, %2.</source>
        <translation>Die Zuordnung lässt sich nicht verwenden: bei %1: %2.</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>ein Text ist nötig</translation>
    </message>
    <message>
        <source>a text or a list of texts is needed</source>
        <translation>ein Text oder eine Liste von Texten wird gebraucht</translation>
    </message>
    <message>
        <source>a list of columns is needed</source>
        <translation>eine Liste von Spalten ist nötig</translation>
    </message>
    <message>
        <source>this is no milestone that can be imported</source>
        <translation>das ist kein Meilenstein, der sich importieren lässt</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <translation>dieser Schlüssel ist nicht bekannt</translation>
    </message>
    <message>
        <source>“%1” is not one of ours</source>
        <translation>„%1“ kennt Quarterdeck nicht</translation>
    </message>
    <message>
        <source>it needs a column</source>
        <translation>es braucht eine Spalte</translation>
    </message>
    <message>
        <source>the order is dmy, mdy or ymd</source>
        <translation>die Reihenfolge ist dmy, mdy oder ymd</translation>
    </message>
    <message>
        <source>“%1” is no time zone</source>
        <translation>„%1“ ist keine Zeitzone</translation>
    </message>
    <message>
        <source>one character is needed</source>
        <translation>ein einziges Zeichen ist nötig</translation>
    </message>
    <message>
        <source>There is no mapping “%1”; there are %2, or name a file that ends in .json.</source>
        <translation>Es gibt keine Zuordnung „%1“; es gibt %2, oder nennen Sie eine Datei, die auf .json endet.</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>The source now gives this time.</source>
        <translation>Die Quelle nennt jetzt diese Zeit.</translation>
    </message>
    <message>
        <source>it does not say when the incident began, and the incident is not here yet: import its beginning first</source>
        <translation>sie sagt nicht, wann der Vorfall begann, und der Vorfall ist noch nicht hier: importieren Sie zuerst seinen Anfang</translation>
    </message>
    <message>
        <source>The severity “%1” is no level of this policy; such incidents stay unrated.</source>
        <translation>Der Schweregrad „%1“ ist keine Stufe dieses Regelwerks; solche Vorfälle bleiben unbewertet.</translation>
    </message>
    <message>
        <source>The severity “%1” is beyond this policy's scale and is taken as its last level, %2.</source>
        <translation>Der Schweregrad „%1“ liegt jenseits der Skala dieses Regelwerks und gilt als seine letzte Stufe, %2.</translation>
    </message>
    <message>
        <source>The source changed it.</source>
        <translation>Die Quelle hat ihn geändert.</translation>
    </message>
    <message>
        <source>It was imported again.</source>
        <translation>Es wurde noch einmal importiert.</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>%1, brought in by %2</source>
        <comment>author of an entry moved from another journal</comment>
        <translation>%1, eingebracht von %2</translation>
    </message>
</context>
<context>
    <name>IncidentCsvReader</name>
    <message>
        <source>“%1” is in row %2 already; a table with one row per change is the format events-csv</source>
        <translation>„%1“ steht schon in Zeile %2; eine Tabelle mit einer Zeile je Änderung ist das Format events-csv</translation>
    </message>
    <message>
        <source>The status “%1” is none of ours and is left out.</source>
        <translation>Den Status „%1“ kennt Quarterdeck nicht; er wird ausgelassen.</translation>
    </message>
</context>
<context>
    <name>IncidentExport</name>
    <message>
        <source>The file %1 could not be written: %2. Choose another place.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>IncidentReport</name>
    <message>
        <source>Tried and not tried</source>
        <translation>Versucht und nicht versucht</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>objection by %1: %2</source>
        <translation>Einwand von %1: %2</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation>erledigt, %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message numerus="yes">
        <source>extended %n time(s)</source>
        <translation>
            <numerusform>%n-mal verlängert</numerusform>
            <numerusform>%n-mal verlängert</numerusform>
        </translation>
    </message>
    <message>
        <source>mitigation</source>
        <translation>Abhilfe</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Qt's SQLite driver is missing: install the package libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt fehlt: installieren Sie das Paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The journal cannot be written safely here: put it on a local disk.</source>
        <translation>Das Journal kann hier nicht sicher geschrieben werden: legen Sie es auf eine lokale Platte.</translation>
    </message>
    <message>
        <source>An event with this id is recorded already and says something else, so nothing was saved: enter it again as a new one.</source>
        <translation>Ein Ereignis mit dieser Kennung ist schon verzeichnet und sagt etwas anderes; nichts wurde gespeichert: geben Sie es als neues ein.</translation>
    </message>
    <message>
        <source>This is too long to record (%1 of at most %2 bytes): shorten it or split it.</source>
        <translation>Das ist zu lang (%1 von höchstens %2 Byte): kürzen oder teilen Sie es.</translation>
    </message>
    <message>
        <source>%1 is on a network drive (%2), where a journal gets damaged: choose a folder on this computer.</source>
        <translation>%1 liegt auf einem Netzlaufwerk (%2), wo ein Journal beschädigt wird: wählen Sie einen Ordner auf diesem Rechner.</translation>
    </message>
    <message>
        <source>%1 cannot be a journal, because a part of that path is a file: choose another folder.</source>
        <translation>%1 kann kein Journal sein, weil ein Teil dieses Pfads eine Datei ist: wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing may be written in %1: change the folder's permissions or choose another.</source>
        <translation>In %1 darf nichts geschrieben werden: ändern Sie die Rechte des Ordners oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be reached: check the path and its permissions.</source>
        <translation>Das Journal %1 ist nicht erreichbar: prüfen Sie den Pfad und seine Rechte.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a journal: name a file in it.</source>
        <translation>%1 ist ein Ordner, kein Journal: nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 is not a file: name a journal, or a new file.</source>
        <translation>%1 ist keine Datei: nennen Sie ein Journal oder eine neue Datei.</translation>
    </message>
    <message>
        <source>You may not read the journal %1: change its permissions.</source>
        <translation>Sie dürfen das Journal %1 nicht lesen: ändern Sie seine Rechte.</translation>
    </message>
    <message>
        <source>The journal %1 is read-only: change its permissions, or name another one.</source>
        <translation>Das Journal %1 ist schreibgeschützt: ändern Sie seine Rechte oder nennen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 is not a Quarterdeck journal, so it was left as it is: name another file.</source>
        <translation>%1 ist kein Quarterdeck-Journal und blieb, wie es war: nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 belongs to another program, so it was left as it is: name another file.</source>
        <translation>%1 gehört einem anderen Programm und blieb, wie es war: nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Quarterdeck, so it was left as it is: update this program.</source>
        <translation>Das Journal %1 wurde von einem neueren Quarterdeck geschrieben und blieb, wie es war: aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created: check the permissions and the disk.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: prüfen Sie die Rechte und die Platte.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be created: check the permissions and the disk.</source>
        <translation>Das Journal %1 kann nicht angelegt werden: prüfen Sie die Rechte und die Platte.</translation>
    </message>
    <message>
        <source>The journal cannot be read: check the permissions of its file.</source>
        <translation>Das Journal kann nicht gelesen werden: prüfen Sie die Rechte seiner Datei.</translation>
    </message>
    <message>
        <source>No event could be read from %1, so it was left as it is: restore a backup.</source>
        <translation>Aus %1 konnte kein Ereignis gelesen werden; die Datei blieb, wie sie war: spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>The disk is full: free some space, then try again.</source>
        <translation>Die Platte ist voll: schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk reported an error: check the disk, then try again.</source>
        <translation>Die Platte meldete einen Fehler: prüfen Sie die Platte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The journal can only be read: check its permissions and the disk, then try again.</source>
        <translation>Das Journal kann nur gelesen werden: prüfen Sie seine Rechte und die Platte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The journal cannot be opened: check its folder, its permissions and the disk.</source>
        <translation>Das Journal kann nicht geöffnet werden: prüfen Sie seinen Ordner, seine Rechte und die Platte.</translation>
    </message>
    <message>
        <source>Another program is using the journal's file: close that program, then try again.</source>
        <translation>Ein anderes Programm benutzt die Datei des Journals: schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is not enough memory: close something, then try again.</source>
        <translation>Der Speicher reicht nicht: schließen Sie etwas und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This does not fit what the journal already holds, so nothing was saved: reload the incident.</source>
        <translation>Das passt nicht zu dem, was das Journal schon enthält; nichts wurde gespeichert: laden Sie den Vorfall neu.</translation>
    </message>
    <message>
        <source>The journal's file is damaged and was left as it is: open a recovered copy of it.</source>
        <translation>Die Datei des Journals ist beschädigt und blieb, wie sie war: öffnen Sie eine gerettete Kopie.</translation>
    </message>
    <message>
        <source>The journal could not be used: try again, then restart the program.</source>
        <translation>Das Journal konnte nicht benutzt werden: versuchen Sie es erneut, dann starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>This journal holds incidents of its own, so it was not connected: move them with “quarterdeckctl move”, or name another journal.</source>
        <translation>Dieses Journal enthält eigene Vorfälle, deshalb wurde es nicht verbunden: Übertragen Sie sie mit „quarterdeckctl move“ oder nennen Sie ein anderes Journal.</translation>
    </message>
    <message>
        <source>These events do not come next, so they were not taken over.</source>
        <translation>Diese Ereignisse sind nicht die nächsten, deshalb wurden sie nicht übernommen.</translation>
    </message>
    <message>
        <source>The shared database has another event under an id of this journal, so it was not taken over.</source>
        <translation>Die gemeinsame Datenbank hat unter einer Kennung dieses Journals ein anderes Ereignis, deshalb wurde es nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>JournalLock</name>
    <message>
        <source>Another program is using this journal: close it, or work in its window.</source>
        <translation>Ein anderes Programm benutzt dieses Journal: schließen Sie es oder arbeiten Sie in seinem Fenster.</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) is using this journal: close it, or work in its window.</source>
        <translation>%1 (Prozess %2 auf %3) benutzt dieses Journal: schließen Sie es oder arbeiten Sie in seinem Fenster.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be locked: check the permissions of its folder and the disk.</source>
        <translation>Das Journal %1 kann nicht gesperrt werden: prüfen Sie die Rechte seines Ordners und die Platte.</translation>
    </message>
</context>
<context>
    <name>JournalMove</name>
    <message>
        <source>%1 belongs to a shared database; name a new file.</source>
        <translation>%1 gehört zu einer gemeinsamen Datenbank; nennen Sie eine neue Datei.</translation>
    </message>
    <message>
        <source>Stopped; what was copied stays, and the next run goes on from there.</source>
        <translation>Angehalten; was kopiert ist, bleibt, und der nächste Lauf macht dort weiter.</translation>
    </message>
</context>
<context>
    <name>JournalVerifier</name>
    <message>
        <source>There are more problems than are listed here.</source>
        <translation>Es gibt mehr Fehler, als hier aufgeführt sind.</translation>
    </message>
    <message>
        <source>The file cannot be read any further (%1).</source>
        <translation>Die Datei kann nicht weiter gelesen werden (%1).</translation>
    </message>
    <message>
        <source>The journal holds %1 events, but %2 are found in their order.</source>
        <translation>Das Journal enthält %1 Ereignisse, aber %2 finden sich in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>A row of the journal is not readable (%1).</source>
        <translation>Eine Zeile des Journals ist nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>%1, unsent event %2: its content does not match its hash.</source>
        <translation>%1, ungesendetes Ereignis %2: der Inhalt passt nicht zu seiner Prüfsumme.</translation>
    </message>
    <message>
        <source>%1, event %2: its content does not match its hash.</source>
        <translation>%1, Ereignis %2: der Inhalt passt nicht zu seiner Prüfsumme.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s) lost before event %2, when this journal was recovered.</source>
        <translation>
            <numerusform>%1: %n Ereignis vor Ereignis %2 ging verloren, als dieses Journal gerettet wurde.</numerusform>
            <numerusform>%1: %n Ereignisse vor Ereignis %2 gingen verloren, als dieses Journal gerettet wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s) missing before event %2.</source>
        <translation>
            <numerusform>%1: %n Ereignis fehlt vor Ereignis %2.</numerusform>
            <numerusform>%1: %n Ereignisse fehlen vor Ereignis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, event %2: it does not follow from the event before it.</source>
        <translation>%1, Ereignis %2: es folgt nicht aus dem Ereignis davor.</translation>
    </message>
    <message>
        <source>%1: its row on the board is missing or not readable.</source>
        <translation>%1: die Zeile auf der Tafel fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1: its row on the board differs from its events in %2.</source>
        <translation>%1: die Zeile auf der Tafel weicht von den Ereignissen ab in %2.</translation>
    </message>
    <message>
        <source>%1, event %2: the search index holds something else.</source>
        <translation>%1, Ereignis %2: der Suchindex enthält etwas anderes.</translation>
    </message>
    <message>
        <source>This console numbered %1 events, but the journal holds %2 of them.</source>
        <translation>Diese Konsole hat %1 Ereignisse nummeriert, aber das Journal enthält %2 davon.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) on the board without any events.</source>
        <translation>
            <numerusform>%n Zeile auf der Tafel ohne Ereignisse.</numerusform>
            <numerusform>%n Zeilen auf der Tafel ohne Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index is damaged (%1).</source>
        <translation>Der Suchindex ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>The file's structure is damaged (%1).</source>
        <translation>Der Aufbau der Datei ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>The file %1… that was attached is not the one that was kept.</source>
        <translation>Die angehängte Datei %1… ist nicht die, die aufgehoben wurde.</translation>
    </message>
</context>
<context>
    <name>LineChips</name>
    <message>
        <source> yesterday</source>
        <translation> gestern</translation>
    </message>
    <message>
        <source>@%1 · new person</source>
        <translation>@%1 · neue Person</translation>
    </message>
    <message>
        <source>@%1: did you mean @%2?</source>
        <translation>@%1: meinten Sie @%2?</translation>
    </message>
    <message>
        <source>Did you mean /%1?</source>
        <translation>Meinten Sie /%1?</translation>
    </message>
    <message>
        <source>Amending #%1</source>
        <translation>Berichtigt #%1</translation>
    </message>
    <message>
        <source>report in %1</source>
        <translation>Rückmeldung in %1</translation>
    </message>
</context>
<context>
    <name>LineCommand</name>
    <message>
        <source>“%1” is not a status. Use one of: %2.</source>
        <translation>„%1“ ist kein Status. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a severity. Use one of: %2.</source>
        <translation>„%1“ ist kein Schweregrad. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>Say the role and who has it: /role comms @name. “-” leaves it vacant.</source>
        <translation>Nennen Sie die Rolle und wer sie hat: /role comms @name. „-“ gibt sie frei.</translation>
    </message>
    <message>
        <source>Say how long and what for: /timer 10 check the pool @bob.</source>
        <translation>Sagen Sie, wie lange und wofür: /timer 10 Pool prüfen @bob.</translation>
    </message>
    <message>
        <source>Say what was sent: /update customers told that payments fail.</source>
        <translation>Sagen Sie, was versendet wurde: /update Kunden informiert, dass Zahlungen scheitern.</translation>
    </message>
    <message>
        <source>Say what to note: /note vendor called back.</source>
        <translation>Sagen Sie, was zu vermerken ist: /note Anbieter rief zurück.</translation>
    </message>
    <message>
        <source>Say what customers notice: /impact 62 % of payments fail in the EU.</source>
        <translation>Sagen Sie, was Kunden bemerken: /impact 62 % der Zahlungen in der EU scheitern.</translation>
    </message>
    <message>
        <source>Say which entry and how it should read: /amend 12 roll back v3.3.</source>
        <translation>Sagen Sie, welcher Eintrag wie lauten soll: /amend 12 Zurück auf v3.3.</translation>
    </message>
    <message>
        <source>There is no entry %1 here.</source>
        <translation>Hier gibt es keinen Eintrag %1.</translation>
    </message>
    <message>
        <source>Entry %1 was noted by the console and cannot be amended.</source>
        <translation>Eintrag %1 stammt von der Konsole und kann nicht berichtigt werden.</translation>
    </message>
    <message>
        <source>Nothing to snooze.</source>
        <translation>Nichts zurückzustellen.</translation>
    </message>
    <message>
        <source>There is no command /%1. /help lists them.</source>
        <translation>Es gibt keinen Befehl /%1. /help zählt sie auf.</translation>
    </message>
    <message>
        <source>Say what they were told: /update customers /30 We are rolling back; next news in 30 minutes.</source>
        <translation>Sagen Sie, was mitgeteilt wurde: /update customers /30 Wir rollen zurück; Neues in 30 Minuten.</translation>
    </message>
    <message>
        <source>Nothing to acknowledge.</source>
        <translation>Es gibt nichts zu quittieren.</translation>
    </message>
    <message>
        <source>There is no step to tick here.</source>
        <translation>Hier ist kein Schritt abzuhaken.</translation>
    </message>
    <message>
        <source>Say which step: %1.</source>
        <translation>Sagen Sie, welcher Schritt: %1.</translation>
    </message>
    <message>
        <source>“%1” is done already.</source>
        <translation>„%1“ ist bereits erledigt.</translation>
    </message>
    <message>
        <source>“%1” is open already.</source>
        <translation>„%1“ ist bereits offen.</translation>
    </message>
    <message>
        <source>The log shows that this is done; correct the log if it is not.</source>
        <translation>Das Protokoll zeigt, dass das erledigt ist; berichtigen Sie das Protokoll, wenn nicht.</translation>
    </message>
    <message>
        <source>Say what may be the cause, or what became of one: /h bad cache, /h H1 refuted the cache was empty.</source>
        <translation>Nennen Sie eine mögliche Ursache oder was aus einer wurde: /h Cache defekt, /h H1 refuted der Cache war leer.</translation>
    </message>
    <message>
        <source>Say the hypothesis and the number of the entry: /evidence H1 14.</source>
        <translation>Nennen Sie die Hypothese und die Nummer des Eintrags: /evidence H1 14.</translation>
    </message>
    <message>
        <source>Say the action and how much more time it gets: /extend A7 10 the vendor is slow.</source>
        <translation>Nennen Sie die Maßnahme und wie viel Zeit sie noch bekommt: /extend A7 10 der Anbieter ist langsam.</translation>
    </message>
    <message>
        <source>Say the action and who gets it: /give A7 @raj.</source>
        <translation>Nennen Sie die Maßnahme und wer sie bekommt: /give A7 @raj.</translation>
    </message>
    <message>
        <source>Say what is proposed, and how long objections are heard: /propose roll back v3.2 /5.</source>
        <translation>Nennen Sie den Vorschlag und wie lange Einwände gehört werden: /propose v3.2 zurückrollen /5.</translation>
    </message>
    <message>
        <source>Say what speaks against it: /object D1 the schema has changed.</source>
        <translation>Nennen Sie, was dagegen spricht: /object D1 das Schema ist geändert.</translation>
    </message>
    <message>
        <source>Say which proposal, and why: /nogo D1 the schema has changed.</source>
        <translation>Nennen Sie den Vorschlag und den Grund: /nogo D1 das Schema ist geändert.</translation>
    </message>
    <message>
        <source>There is no %1 here.</source>
        <translation>%1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no %1 here. Did you mean %2?</source>
        <translation>%1 gibt es hier nicht. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>“%1” is no state of a hypothesis. Did you mean /h %2 %3?</source>
        <translation>„%1“ ist kein Stand einer Hypothese. Meinten Sie /h %2 %3?</translation>
    </message>
    <message>
        <source>Say what became of %1: testing, supported, refuted, parked, open, or @name for who looks into it.</source>
        <translation>Nennen Sie, was aus %1 wurde: testing, supported, refuted, parked, open, oder @name dafür, wer ihr nachgeht.</translation>
    </message>
</context>
<context>
    <name>LineIcons</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>LineOffer</name>
    <message>
        <source>%1 yesterday</source>
        <translation>%1 gestern</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1 hasn't happened yet today (now %2), so it is read as yesterday's.</source>
        <translation>%1 war heute noch nicht (jetzt %2) und wird daher als gestern gelesen.</translation>
    </message>
    <message>
        <source>@%1 isn't on the roster. Log anyway, or @%2?</source>
        <translation>@%1 steht nicht auf der Liste. Trotzdem eintragen, oder @%2?</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>The shared database is busy or stopping; Quarterdeck tries again by itself.</source>
        <translation>Die gemeinsame Datenbank ist beschäftigt oder hält an; Quarterdeck versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>The shared database cannot take this entry as it is; it stays here and can be exported.</source>
        <translation>Die gemeinsame Datenbank kann diesen Eintrag so nicht annehmen; er bleibt hier und ist exportierbar.</translation>
    </message>
    <message>
        <source>The shared log already has something else under this entry's number; the entry stays here and can be exported.</source>
        <translation>Das gemeinsame Protokoll hat unter der Nummer dieses Eintrags schon etwas anderes; der Eintrag bleibt hier und ist exportierbar.</translation>
    </message>
    <message>
        <source>Your login may not write to this incident: ask one of its members to add you, then try again.</source>
        <translation>Ihre Anmeldung darf in diesen Vorfall nicht schreiben: Bitten Sie ein Mitglied, Sie aufzunehmen, und versuchen Sie es dann wieder.</translation>
    </message>
    <message>
        <source>The shared database speaks another version of Quarterdeck's language: update the older of the two.</source>
        <translation>Die gemeinsame Datenbank spricht eine andere Version der Sprache von Quarterdeck: Aktualisieren Sie die ältere Seite.</translation>
    </message>
    <message>
        <source>The shared database refuses the login: check the name and the password.</source>
        <translation>Die gemeinsame Datenbank lehnt die Anmeldung ab: Prüfen Sie Namen und Passwort.</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message numerus="yes">
        <source>%n not yet sent</source>
        <translation>
            <numerusform>%n noch nicht gesendet</numerusform>
            <numerusform>%n noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept here only</source>
        <translation>
            <numerusform>%n nur hier</numerusform>
            <numerusform>%n nur hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>%1 may read here but not write; what is typed stays on this computer.</source>
        <translation>%1 darf hier lesen, aber nicht schreiben; was getippt wird, bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Hier gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet sent since %1</source>
        <translation>
            <numerusform>%n noch nicht gesendet seit %1</numerusform>
            <numerusform>%n noch nicht gesendet seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected to %1. %2 will be sent; they are safe on this computer meanwhile.</source>
        <translation>Verbunden mit %1. Noch zu senden: %2; bis dahin sicher auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Holt auf</translation>
    </message>
    <message>
        <source>Connected to %1; what others wrote is still being read.</source>
        <translation>Verbunden mit %1; was andere geschrieben haben, wird noch gelesen.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Connected to %1 as %2. Everything is on the server.</source>
        <translation>Verbunden mit %1 als %2. Alles ist auf dem Server.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Connecting to %1. Logging works meanwhile.</source>
        <translation>Verbindet mit %1. Protokollieren geht weiter.</translation>
    </message>
    <message>
        <source>Offline since %1. Logging works.</source>
        <translation>Offline seit %1. Protokollieren geht weiter.</translation>
    </message>
    <message>
        <source>Offline since %1. Logging works; %2 will be sent when back.</source>
        <translation>Offline seit %1. Protokollieren geht weiter; danach wird gesendet: %2.</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Logging works; log in to send it.</source>
        <translation>Protokollieren geht weiter; zum Senden anmelden.</translation>
    </message>
    <message>
        <source>Not sending</source>
        <translation>Sendet nicht</translation>
    </message>
    <message>
        <source>Logging works; what you write stays on this computer until this is settled.</source>
        <translation>Protokollieren geht weiter; was Sie schreiben, bleibt auf diesem Rechner, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>This computer's clock is %1 ahead of the server's. Times typed here are wrong by as much; set the clock.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber dem Server %1 vor. Hier getippte Zeiten sind um so viel falsch; stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>This computer's clock is %1 behind the server's. Times typed here are wrong by as much; set the clock.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber dem Server %1 nach. Hier getippte Zeiten sind um so viel falsch; stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>Gemeinsame Datenbank</translation>
    </message>
    <message>
        <source>None: this journal is on this computer only.</source>
        <translation>Keine: Dieses Journal liegt nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>May write</source>
        <translation>Darf schreiben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Compared with the server</source>
        <translation>Mit dem Server verglichen</translation>
    </message>
    <message>
        <source>yes, everything is equal</source>
        <translation>ja, alles ist gleich</translation>
    </message>
    <message>
        <source>not since the last change</source>
        <translation>nicht seit der letzten Änderung</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Clock against the server's</source>
        <translation>Uhr gegenüber dem Server</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>MappedTable</name>
    <message>
        <source>a tab</source>
        <translation>ein Tabulator</translation>
    </message>
    <message>
        <source>” or “</source>
        <translation>“ oder „</translation>
    </message>
    <message>
        <source>The fields could be separated by %1 or %2; say which with --delimiter.</source>
        <translation>Die Felder könnten durch %1 oder %2 getrennt sein; sagen Sie es mit --delimiter.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (it looks like UTF-16); save it as UTF-8.</source>
        <translation>Die Datei ist kein UTF-8-Text (sie sieht nach UTF-16 aus); speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The heading of the table cannot be read: %1.</source>
        <translation>Die Kopfzeile der Tabelle lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The file has no column “%1”, which the mapping “%2” needs; name a mapping that fits it with --map.</source>
        <translation>Die Datei hat keine Spalte „%1“, die die Zuordnung „%2“ braucht; nennen Sie mit --map eine, die passt.</translation>
    </message>
    <message>
        <source>it has fields: %1, but the heading has %2</source>
        <translation>sie hat Felder: %1, aber die Kopfzeile hat %2</translation>
    </message>
    <message>
        <source>“%1” is read as no value: row %2 has it in the column “%3”, where a time belongs.</source>
        <translation>„%1“ gilt als „kein Wert“: Zeile %2 hat es in der Spalte „%3“, wo eine Zeit hingehört.</translation>
    </message>
    <message>
        <source>row %1 says “%2” in the column “%3”</source>
        <translation>in Zeile %1 steht „%2“ in der Spalte „%3“</translation>
    </message>
    <message>
        <source>No one order fits the dates of this file: %1, and %2. Make them alike first.</source>
        <translation>Keine Reihenfolge passt auf alle Daten dieser Datei: %1, und %2. Vereinheitlichen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The dates of this file cannot be %1: %2. They are %3; give %4.</source>
        <translation>Die Daten dieser Datei können nicht %1 sein: %2. Sie sind %3; geben Sie %4 an.</translation>
    </message>
    <message>
        <source>The dates of this file cannot be %1: %2. Give --date-order dmy or --date-order mdy.</source>
        <translation>Die Daten dieser Datei können nicht %1 sein: %2. Geben Sie --date-order dmy oder --date-order mdy an.</translation>
    </message>
    <message>
        <source>Dates are read as %1: %2.</source>
        <translation>Daten gelten als %1: %2.</translation>
    </message>
    <message>
        <source>The dates of this file could be day/month/year or month/day/year (%1, and no row proves either); say which with --date-order dmy or --date-order mdy.</source>
        <translation>Die Daten dieser Datei könnten Tag/Monat/Jahr oder Monat/Tag/Jahr sein (%1, und keine Zeile beweist es); sagen Sie es mit --date-order dmy oder --date-order mdy.</translation>
    </message>
    <message>
        <source>Times without a zone are read in %1; no row can prove that, so state the zone if it is another.</source>
        <translation>Zeiten ohne Zone werden als %1 gelesen; keine Zeile kann das beweisen, geben Sie also die Zone an, wenn es eine andere ist.</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>“%1” cannot be a handle; use up to 63 lower-case characters without spaces and punctuation such as @ # , : /.</source>
        <translation>„%1“ kann kein Kürzel sein; erlaubt sind bis zu 63 Kleinbuchstaben ohne Leerzeichen und Satzzeichen wie @ # , : /.</translation>
    </message>
    <message>
        <source>The name %1 is kept for something else; choose another handle.</source>
        <translation>Der Name %1 ist für anderes reserviert; wählen Sie ein anderes Kürzel.</translation>
    </message>
    <message>
        <source>%1 is a login of something else on this server; choose another handle.</source>
        <translation>%1 ist auf diesem Server eine Anmeldung von etwas anderem; wählen Sie ein anderes Kürzel.</translation>
    </message>
    <message>
        <source>%1 is no member here; `quarterdeckctl database status` lists them.</source>
        <translation>%1 ist hier kein Mitglied; `quarterdeckctl database status` zeigt alle.</translation>
    </message>
</context>
<context>
    <name>MessageGap</name>
    <message>
        <source>what is being done</source>
        <translation>was getan wird</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>the confirmed cause</source>
        <translation>die bestätigte Ursache</translation>
    </message>
    <message>
        <source>the channel</source>
        <translation>der Kanal</translation>
    </message>
    <message>
        <source>who has command</source>
        <translation>wer die Leitung hat</translation>
    </message>
    <message>
        <source>who writes the updates</source>
        <translation>wer die Meldungen schreibt</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>das Datum</translation>
    </message>
    <message>
        <source>what is to be decided</source>
        <translation>was zu entscheiden ist</translation>
    </message>
    <message>
        <source>when it was declared</source>
        <translation>wann er ausgerufen wurde</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>was getan wurde</translation>
    </message>
    <message>
        <source>how long it lasted</source>
        <translation>wie lange es dauerte</translation>
    </message>
    <message>
        <source>when you expect an end</source>
        <translation>wann Sie das Ende erwarten</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>was gefunden wurde</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>die Uhrzeit</translation>
    </message>
    <message>
        <source>what customers notice</source>
        <translation>was Kunden bemerken</translation>
    </message>
    <message>
        <source>what you improve</source>
        <translation>was Sie verbessern</translation>
    </message>
    <message>
        <source>what it means inside</source>
        <translation>was es intern bedeutet</translation>
    </message>
    <message>
        <source>what you learned</source>
        <translation>was Sie gelernt haben</translation>
    </message>
    <message>
        <source>how severe it is</source>
        <translation>wie schwer es ist</translation>
    </message>
    <message>
        <source>what is needed</source>
        <translation>was gebraucht wird</translation>
    </message>
    <message>
        <source>what is new</source>
        <translation>was es Neues gibt</translation>
    </message>
    <message>
        <source>what comes next</source>
        <translation>was als Nächstes kommt</translation>
    </message>
    <message>
        <source>when the next update comes</source>
        <translation>wann die nächste Meldung kommt</translation>
    </message>
    <message>
        <source>who knows the system</source>
        <translation>wer das System kennt</translation>
    </message>
    <message>
        <source>the incident</source>
        <translation>der Vorfall</translation>
    </message>
    <message>
        <source>when it was solved</source>
        <translation>wann es gelöst wurde</translation>
    </message>
    <message>
        <source>when the review comes</source>
        <translation>wann die Nachbetrachtung kommt</translation>
    </message>
    <message>
        <source>who and what is affected</source>
        <translation>wer und was betroffen ist</translation>
    </message>
    <message>
        <source>which service</source>
        <translation>welcher Dienst</translation>
    </message>
    <message>
        <source>which services</source>
        <translation>welche Dienste</translation>
    </message>
    <message>
        <source>the severity</source>
        <translation>der Schweregrad</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>wie es steht</translation>
    </message>
    <message>
        <source>when it began</source>
        <translation>wann es begann</translation>
    </message>
    <message>
        <source>what happened and what was done</source>
        <translation>was geschah und was getan wurde</translation>
    </message>
    <message>
        <source>what people notice</source>
        <translation>was man bemerkt</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>worum es geht</translation>
    </message>
    <message>
        <source>what was tried</source>
        <translation>was versucht wurde</translation>
    </message>
    <message>
        <source>what helps until it is over</source>
        <translation>was hilft, bis es vorbei ist</translation>
    </message>
</context>
<context>
    <name>MessageRules</name>
    <message>
        <source>Guess</source>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>Cause too early</source>
        <translation>Ursache zu früh</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>Schuldzuweisung</translation>
    </message>
    <message>
        <source>Jargon</source>
        <translation>Fachsprache</translation>
    </message>
    <message>
        <source>Long sentence</source>
        <translation>Langer Satz</translation>
    </message>
    <message>
        <source>No time for the next update</source>
        <translation>Keine Zeit für die nächste Meldung</translation>
    </message>
    <message>
        <source>Next update in the past</source>
        <translation>Nächste Meldung in der Vergangenheit</translation>
    </message>
    <message>
        <source>Two times for the next update</source>
        <translation>Zwei Zeiten für die nächste Meldung</translation>
    </message>
    <message>
        <source>Looks like a secret</source>
        <translation>Sieht nach einem Geheimnis aus</translation>
    </message>
    <message>
        <source>Internal name</source>
        <translation>Interner Name</translation>
    </message>
    <message>
        <source>All clear too early</source>
        <translation>Entwarnung zu früh</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>Auszufüllen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Private incident</source>
        <translation>Privater Vorfall</translation>
    </message>
    <message>
        <source>This is practice; do not paste it where people outside read it.</source>
        <translation>Dies ist eine Übung; fügen Sie es nirgends ein, wo Außenstehende es lesen.</translation>
    </message>
    <message>
        <source>This incident is private; make sure that people outside may know of it.</source>
        <translation>Dieser Vorfall ist privat; vergewissern Sie sich, dass Außenstehende davon wissen dürfen.</translation>
    </message>
    <message>
        <source>Write %1, or take it out.</source>
        <translation>Schreiben Sie %1, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>A word of the template is not filled in.</source>
        <translation>Ein Wort der Vorlage ist nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>This looks like a password or a key; take it out, and change it if it was ever sent.</source>
        <translation>Das sieht nach einem Passwort oder Schlüssel aus; nehmen Sie es heraus, und ändern Sie es, wenn es je gesendet wurde.</translation>
    </message>
    <message>
        <source>People outside do not know this name; say what it is for them.</source>
        <translation>Außenstehende kennen diesen Namen nicht; sagen Sie, was es für sie ist.</translation>
    </message>
    <message>
        <source>“%1” is a guess; say what is known.</source>
        <translation>„%1“ ist eine Vermutung; sagen Sie, was bekannt ist.</translation>
    </message>
    <message>
        <source>No cause is recorded as identified yet; say what people notice, or record the cause first.</source>
        <translation>Noch ist keine Ursache als gefunden festgehalten; sagen Sie, was man bemerkt, oder halten Sie zuerst die Ursache fest.</translation>
    </message>
    <message>
        <source>“%1” points at somebody; say what happened to the service.</source>
        <translation>„%1“ zeigt auf jemanden; sagen Sie, was mit dem Dienst geschah.</translation>
    </message>
    <message>
        <source>%1 is named only where it is confirmed and they agree.</source>
        <translation>%1 wird nur genannt, wo es bestätigt ist und sie einverstanden sind.</translation>
    </message>
    <message>
        <source>“%1” is our word; say “%2”.</source>
        <translation>„%1“ ist unser Wort; sagen Sie „%2“.</translation>
    </message>
    <message>
        <source>The incident is not resolved; resolve it first, or say what works again.</source>
        <translation>Der Vorfall ist nicht gelöst; lösen Sie ihn zuerst, oder sagen Sie, was wieder geht.</translation>
    </message>
    <message>
        <source>This blames a person; say what happened to the service.</source>
        <translation>Das beschuldigt einen Menschen; sagen Sie, was mit dem Dienst geschah.</translation>
    </message>
    <message numerus="yes">
        <source>This sentence has %n word(s); make two of it.</source>
        <translation>
            <numerusform>Dieser Satz hat %n Wort; machen Sie zwei daraus.</numerusform>
            <numerusform>Dieser Satz hat %n Wörter; machen Sie zwei daraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next update is promised for a time that is over; choose a later one.</source>
        <translation>Die nächste Meldung ist für eine vergangene Zeit zugesagt; wählen Sie eine spätere.</translation>
    </message>
    <message>
        <source>Say when the next update comes, as a time.</source>
        <translation>Sagen Sie als Uhrzeit, wann die nächste Meldung kommt.</translation>
    </message>
    <message>
        <source>Say when the next update comes.</source>
        <translation>Sagen Sie, wann die nächste Meldung kommt.</translation>
    </message>
    <message>
        <source>Choose the time of the next update beside the text, so that its clock runs.</source>
        <translation>Wählen Sie die Zeit der nächsten Meldung neben dem Text, damit ihre Uhr läuft.</translation>
    </message>
    <message>
        <source>That time is over; promise a later one.</source>
        <translation>Diese Zeit ist vorbei; sagen Sie eine spätere zu.</translation>
    </message>
    <message>
        <source>The text promises another time than the one chosen beside it.</source>
        <translation>Der Text sagt eine andere Zeit zu als die daneben gewählte.</translation>
    </message>
    <message>
        <source>The list of words cannot be used: %1 is missing or not a list of texts.</source>
        <translation>Die Wortliste kann nicht verwendet werden: %1 fehlt oder ist keine Liste von Texten.</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>an object is needed</source>
        <translation>ein Objekt ist nötig</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>Zeichen %1</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>dem Anfang</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>ein Text ist nötig</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>eine Zahl ist nötig</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is needed</source>
        <translation>eine Zahl von %1 bis %2 ist nötig</translation>
    </message>
    <message>
        <source>a list is needed</source>
        <translation>eine Liste ist nötig</translation>
    </message>
    <message>
        <source>These definitions cannot be used: at %1, %2.</source>
        <translation>Diese Definitionen sind nicht brauchbar: bei %1, %2.</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <translation>dieser Schlüssel ist nicht bekannt</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>ein Name ist nötig</translation>
    </message>
    <message>
        <source>“%1” is no milestone</source>
        <translation>„%1“ ist kein Meilenstein</translation>
    </message>
    <message>
        <source>a measure needs two different milestones</source>
        <translation>ein Maß braucht zwei verschiedene Meilensteine</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>„%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>at least one measure is needed</source>
        <translation>mindestens ein Maß ist nötig</translation>
    </message>
    <message>
        <source>There is no metric profile “%1”; there are %2.</source>
        <translation>Es gibt kein Kennzahlenprofil „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>The metric profile %1 is not part of this program.</source>
        <translation>Das Kennzahlenprofil %1 ist nicht Teil dieses Programms.</translation>
    </message>
    <message>
        <source>a level is needed</source>
        <translation>eine Stufe ist nötig</translation>
    </message>
    <message>
        <source>The criteria of maturity are not part of this program.</source>
        <translation>Die Kriterien der Reife sind nicht Teil dieses Programms.</translation>
    </message>
</context>
<context>
    <name>Milestones</name>
    <message>
        <source>not recorded</source>
        <translation>nicht verzeichnet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 (stand-in: first posting)</source>
        <translation>%1 (Ersatzwert: erste Meldung)</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write 14:32, 1432z, -5m, yd 23:50, a full date, or unknown.</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie 14:32, 1432z, -5m, yd 23:50, ein volles Datum oder unknown.</translation>
    </message>
</context>
<context>
    <name>Mitigation</name>
    <message>
        <source>it is there twice</source>
        <translation>steht zweimal da</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Put the last version back that is known to work.</source>
        <translation>Die letzte Version zurückholen, die nachweislich läuft.</translation>
    </message>
    <message>
        <source>A database that was migrated forward may not fit the old version; what the new one wrote may be lost or unreadable.</source>
        <translation>Eine vorwärts migrierte Datenbank passt womöglich nicht zur alten Version; was die neue schrieb, kann verloren oder unlesbar sein.</translation>
    </message>
    <message>
        <source>Find what the new version broke, test it, and roll it out again.</source>
        <translation>Herausfinden, was die neue Version kaputt macht, es prüfen und sie neu ausrollen.</translation>
    </message>
    <message>
        <source>Turn the feature off</source>
        <translation>Funktion abschalten</translation>
    </message>
    <message>
        <source>Switch the feature flag off that guards the failing part.</source>
        <translation>Den Schalter umlegen, der den gestörten Teil freigibt.</translation>
    </message>
    <message>
        <source>What depends on the feature loses it too; caches and clients may keep the old setting for a while.</source>
        <translation>Was von der Funktion abhängt, verliert sie auch; Zwischenspeicher und Clients behalten die alte Einstellung womöglich noch eine Weile.</translation>
    </message>
    <message>
        <source>Correct the code behind the flag and turn it on step by step.</source>
        <translation>Den Code hinter dem Schalter berichtigen und ihn schrittweise wieder einschalten.</translation>
    </message>
    <message>
        <source>Shift traffic</source>
        <translation>Verkehr umleiten</translation>
    </message>
    <message>
        <source>Send requests to a region, zone or replica that is healthy.</source>
        <translation>Anfragen an eine gesunde Region, Zone oder Kopie schicken.</translation>
    </message>
    <message>
        <source>The healthy side may not carry the load and fail as well; data there may lag behind.</source>
        <translation>Die gesunde Seite trägt die Last womöglich nicht und fällt auch aus; Daten dort können nachhinken.</translation>
    </message>
    <message>
        <source>Repair the failing side and bring traffic back slowly.</source>
        <translation>Die gestörte Seite reparieren und den Verkehr langsam zurückbringen.</translation>
    </message>
    <message>
        <source>Scale out</source>
        <translation>Ausbauen</translation>
    </message>
    <message>
        <source>Add instances, memory or connections where they run short.</source>
        <translation>Instanzen, Speicher oder Verbindungen dort ergänzen, wo sie fehlen.</translation>
    </message>
    <message>
        <source>More instances load what they share (database, queue, limits of the provider); cost rises.</source>
        <translation>Mehr Instanzen belasten, was sie sich teilen (Datenbank, Warteschlange, Grenzen des Anbieters); die Kosten steigen.</translation>
    </message>
    <message>
        <source>Find what used the capacity up and remove it.</source>
        <translation>Herausfinden, was die Kapazität verbraucht hat, und es beseitigen.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Start the failing process or host again.</source>
        <translation>Den gestörten Prozess oder Rechner neu starten.</translation>
    </message>
    <message>
        <source>Evidence in memory is lost: take dumps and logs first. Cold caches and reconnecting clients may bring it down again.</source>
        <translation>Belege im Arbeitsspeicher gehen verloren: erst Abbilder und Protokolle sichern. Kalte Zwischenspeicher und neu verbindende Clients können ihn gleich wieder umwerfen.</translation>
    </message>
    <message>
        <source>Find the leak or the deadlock that the restart only cleared.</source>
        <translation>Das Leck oder die Verklemmung finden, die der Neustart nur beseitigt hat.</translation>
    </message>
    <message>
        <source>Block or limit</source>
        <translation>Sperren oder begrenzen</translation>
    </message>
    <message>
        <source>Reject or slow down the requests, jobs or clients that do the harm.</source>
        <translation>Anfragen, Aufträge oder Clients, die den Schaden anrichten, abweisen oder bremsen.</translation>
    </message>
    <message>
        <source>Good requests may be rejected with the bad; who is blocked should be told.</source>
        <translation>Gute Anfragen können mit den schlechten abgewiesen werden; wer gesperrt ist, sollte es erfahren.</translation>
    </message>
    <message>
        <source>Make the service withstand them, or have the sender stop.</source>
        <translation>Den Dienst dagegen wappnen oder den Absender zum Aufhören bringen.</translation>
    </message>
    <message>
        <source>Restore data</source>
        <translation>Daten zurückspielen</translation>
    </message>
    <message>
        <source>Bring data back from a backup or a replica.</source>
        <translation>Daten aus einer Sicherung oder Kopie zurückholen.</translation>
    </message>
    <message>
        <source>What was written since the backup is lost; it takes long and should be tried on a copy first.</source>
        <translation>Was seit der Sicherung geschrieben wurde, ist verloren; es dauert lange und gehört zuerst an einer Kopie probiert.</translation>
    </message>
    <message>
        <source>Remove what damaged the data, and prove that it cannot happen again.</source>
        <translation>Beseitigen, was die Daten beschädigt hat, und belegen, dass es nicht wieder vorkommt.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>War-room console for production incidents.</source>
        <translation>Leitstand für Produktionsvorfälle.</translation>
    </message>
    <message>
        <source>“%1” is not understood; see --help.</source>
        <translation>„%1“ wird nicht verstanden; siehe --help.</translation>
    </message>
    <message>
        <source>“%1” is not a theme; use light, dark or system.</source>
        <translation>„%1“ ist kein Design; verwenden Sie light, dark oder system.</translation>
    </message>
    <message>
        <source>“%1” cannot be an incident; a reference looks like INC-7K3QZP.</source>
        <translation>„%1“ kann kein Vorfall sein; eine Kennung sieht aus wie INC-7K3QZP.</translation>
    </message>
    <message>
        <source>“%1” is not a speed; use a number above zero, or instant.</source>
        <translation>„%1“ ist keine Geschwindigkeit; verwenden Sie eine Zahl über null oder instant.</translation>
    </message>
</context>
<context>
    <name>PagerdutyReader</name>
    <message>
        <source>it names no incident</source>
        <translation>sie nennt keinen Vorfall</translation>
    </message>
    <message>
        <source>one of its times cannot be used: %1</source>
        <translation>eine der Zeiten ist unbrauchbar: %1</translation>
    </message>
    <message>
        <source>it is not JSON: %1 at byte %2</source>
        <translation>das ist kein JSON: %1 bei Byte %2</translation>
    </message>
    <message>
        <source>it has no title, so it is no incident of PagerDuty</source>
        <translation>sie hat keinen Titel, ist also kein Vorfall von PagerDuty</translation>
    </message>
    <message>
        <source>a log entry has no time</source>
        <translation>ein Protokolleintrag hat keine Zeit</translation>
    </message>
    <message>
        <source>its event is “%1”, not one of an incident</source>
        <translation>ihr Ereignis ist „%1“, keines eines Vorfalls</translation>
    </message>
    <message>
        <source>its event has no time</source>
        <translation>ihr Ereignis hat keine Zeit</translation>
    </message>
    <message>
        <source>it comes from another system than PagerDuty</source>
        <translation>er stammt aus einem anderen System als PagerDuty</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>Ended by: %1</source>
        <translation>Beendet durch: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>What ended it is not recorded.</source>
        <translation>Was ihn beendete, ist nicht festgehalten.</translation>
    </message>
    <message>
        <source>over after %1</source>
        <translation>vorbei nach %1</translation>
    </message>
    <message>
        <source>In common: %1</source>
        <translation>Gemeinsam: %1</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Vorfallbericht</translation>
    </message>
    <message>
        <source>The PDF could not be made; export as HTML and print that instead.</source>
        <translation>Das PDF konnte nicht erstellt werden; exportieren Sie als HTML und drucken Sie das.</translation>
    </message>
    <message>
        <source>PDF needs Pango and Cairo, which are not installed: install the package libpangocairo-1.0-0, or export as HTML and print that instead.</source>
        <translation>PDF braucht Pango und Cairo, die nicht installiert sind: Installieren Sie das Paket libpangocairo-1.0-0, oder exportieren Sie HTML und drucken Sie das.</translation>
    </message>
</context>
<context>
    <name>PlayerText</name>
    <message>
        <source>There is no entry %1.</source>
        <translation>Es gibt keinen Eintrag %1.</translation>
    </message>
    <message>
        <source>The scale has no level “%1”; it has %2.</source>
        <translation>Die Skala kennt keine Stufe „%1“; sie hat %2.</translation>
    </message>
    <message>
        <source>Step %1 of the scenario cannot be played: %2</source>
        <translation>Schritt %1 des Szenarios kann nicht gespielt werden: %2</translation>
    </message>
    <message>
        <source>Nothing is declared yet.</source>
        <translation>Noch ist nichts ausgerufen.</translation>
    </message>
    <message>
        <source>“%1” is not an entry.</source>
        <translation>„%1“ ist kein Eintrag.</translation>
    </message>
    <message>
        <source>%1 should be “%2” but is “%3”.</source>
        <translation>%1 sollte „%2“ sein, ist aber „%3“.</translation>
    </message>
    <message>
        <source>The status</source>
        <translation>Der Status</translation>
    </message>
    <message>
        <source>The severity</source>
        <translation>Der Schweregrad</translation>
    </message>
    <message>
        <source>The commander</source>
        <translation>Die Einsatzleitung</translation>
    </message>
    <message>
        <source>The list of services</source>
        <translation>Die Liste der Dienste</translation>
    </message>
    <message>
        <source>There are too few typed entries: %1.</source>
        <translation>Es gibt zu wenige geschriebene Einträge: %1.</translation>
    </message>
    <message>
        <source>“%1” should not be recorded.</source>
        <translation>„%1“ sollte nicht verzeichnet sein.</translation>
    </message>
    <message>
        <source>“%1” should be %2 after detection.</source>
        <translation>„%1“ sollte %2 nach der Erkennung liegen.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy profile cannot be used: at %1, %2.</source>
        <translation>Das Regelwerk ist nicht brauchbar: bei %1, %2.</translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation>ein Objekt wird gebraucht</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>three to five levels are needed</source>
        <translation>drei bis fünf Stufen werden gebraucht</translation>
    </message>
    <message>
        <source>a name is made of small letters, digits and hyphens, 40 at most</source>
        <translation>ein Name besteht aus Kleinbuchstaben, Ziffern und Bindestrichen, höchstens 40</translation>
    </message>
    <message>
        <source>a whole number is needed</source>
        <translation>eine ganze Zahl ist nötig</translation>
    </message>
    <message>
        <source>a level's name may have %L1 characters at most</source>
        <translation>der Name einer Stufe darf höchstens %L1 Zeichen haben</translation>
    </message>
    <message>
        <source>a first update to customers promises a next one, so a cadence is needed</source>
        <translation>eine erste Meldung an Kunden verspricht eine nächste, also ist ein Takt nötig</translation>
    </message>
    <message>
        <source>another level has that name or number</source>
        <translation>eine andere Stufe hat diesen Namen oder diese Nummer</translation>
    </message>
    <message>
        <source>at most %L1 criteria can be asked</source>
        <translation>höchstens %L1 Kriterien können gefragt werden</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>dieser Schlüssel fehlt</translation>
    </message>
    <message>
        <source>another step has that name</source>
        <translation>ein anderer Schritt hat diesen Namen</translation>
    </message>
    <message>
        <source>there is no such step</source>
        <translation>diesen Schritt gibt es nicht</translation>
    </message>
    <message>
        <source>the ladder goes in a circle</source>
        <translation>die Leiter läuft im Kreis</translation>
    </message>
    <message>
        <source>the next step must be the one that follows</source>
        <translation>der nächste Schritt muss der folgende sein</translation>
    </message>
    <message>
        <source>the step must come later than the one before</source>
        <translation>der Schritt muss später kommen als der vorige</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>der Datei</translation>
    </message>
    <message>
        <source>%L1 bytes are too many, at most %L2 are read</source>
        <translation>%L1 Byte sind zu viele, höchstens %L2 werden gelesen</translation>
    </message>
    <message>
        <source>the lifecycle has no phase “%1”</source>
        <translation>der Ablauf hat keine Phase „%1“</translation>
    </message>
    <message>
        <source>there is no status “%1”</source>
        <translation>es gibt keinen Status „%1“</translation>
    </message>
    <message>
        <source>a step belongs to one phase; write phase</source>
        <translation>ein Schritt gehört zu einer Phase; schreiben Sie phase</translation>
    </message>
    <message>
        <source>one of %1 is needed</source>
        <translation>eines von %1 ist nötig</translation>
    </message>
    <message>
        <source>a target is either a time or a count</source>
        <translation>ein Ziel ist entweder eine Zeit oder eine Anzahl</translation>
    </message>
    <message>
        <source>the profile lists no source “%1”</source>
        <translation>das Regelwerk nennt keine Quelle „%1“</translation>
    </message>
    <message>
        <source>the scale has no level “%1”</source>
        <translation>die Skala hat keine Stufe „%1“</translation>
    </message>
    <message>
        <source>another row has that key</source>
        <translation>eine andere Zeile hat diesen Schlüssel</translation>
    </message>
    <message>
        <source>nothing in a log is called “%1”; a milestone or customers_told is</source>
        <translation>nichts in einem Protokoll heißt „%1“; ein Meilenstein oder customers_told schon</translation>
    </message>
    <message>
        <source>a web address is needed; {channel}, {ref} and {date} are filled in</source>
        <translation>eine Webadresse ist nötig; {channel}, {ref} und {date} werden eingesetzt</translation>
    </message>
    <message>
        <source>the updates have no stage “%1”</source>
        <translation>die Meldungen haben keine Stufe „%1“</translation>
    </message>
    <message>
        <source>a time of day such as 09:00 is needed</source>
        <translation>eine Uhrzeit wie 09:00 wird gebraucht</translation>
    </message>
    <message>
        <source>the end must be later than the beginning</source>
        <translation>das Ende muss nach dem Anfang liegen</translation>
    </message>
</context>
<context>
    <name>PolicyChanges</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1, order</source>
        <translation>%1, Reihenfolge</translation>
    </message>
</context>
<context>
    <name>PolicyDuration</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>PolicyNode</name>
    <message>
        <source>an object is needed</source>
        <translation>ein Objekt ist nötig</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>ein Text ist nötig</translation>
    </message>
    <message>
        <source>a text may have %L1 characters at most</source>
        <translation>ein Text darf höchstens %L1 Zeichen haben</translation>
    </message>
    <message>
        <source>the text holds characters that cannot be shown</source>
        <translation>der Text enthält Zeichen, die nicht angezeigt werden können</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>dieser Schlüssel fehlt</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>der Text ist leer</translation>
    </message>
    <message>
        <source>a list is needed</source>
        <translation>eine Liste ist nötig</translation>
    </message>
    <message>
        <source>a list may have %L1 lines at most</source>
        <translation>eine Liste darf höchstens %L1 Zeilen haben</translation>
    </message>
    <message>
        <source>one of %1 is needed</source>
        <translation>eines von %1 ist nötig</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>eine Zahl ist nötig</translation>
    </message>
    <message>
        <source>a number from %L1 to %L2 is needed</source>
        <translation>eine Zahl von %L1 bis %L2 ist nötig</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>true oder false ist nötig</translation>
    </message>
    <message>
        <source>a number of minutes or null is needed</source>
        <translation>eine Zahl von Minuten oder null wird gebraucht</translation>
    </message>
    <message>
        <source>minutes must be positive</source>
        <translation>Minuten müssen positiv sein</translation>
    </message>
    <message>
        <source>that is more than a year</source>
        <translation>das ist mehr als ein Jahr</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <translation>dieser Schlüssel ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>PolicySheet</name>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Neues Kriterium</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>What each level means by each criterion; the worst answer decides.</source>
        <translation>Was jede Stufe nach jedem Kriterium bedeutet; die schlimmste Antwort entscheidet.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>Einsatzleitung</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>Customers first</source>
        <translation>Kunden zuerst</translation>
    </message>
    <message>
        <source>Customers every</source>
        <translation>Kunden alle</translation>
    </message>
    <message>
        <source>Inside every</source>
        <translation>Intern alle</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>Eindämmen</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>How long each level allows: 5 min, 2 h, 3 d, or off for no clock.</source>
        <translation>Wie lange jede Stufe erlaubt: 5 min, 2 h, 3 d, oder aus für keine Frist.</translation>
    </message>
    <message>
        <source>War room</source>
        <translation>Lagezentrum</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Bei Bedarf</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Vorgeschrieben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leitet</translation>
    </message>
    <message>
        <source>Paged at once</source>
        <translation>Sofort gerufen</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>Neue Stufe</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>The scale, worst level first; three to five of them.</source>
        <translation>Die Skala, schlimmste Stufe zuerst; drei bis fünf.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Ruft</translation>
    </message>
    <message>
        <source>Expected to</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Who is paged when nobody acknowledges, step by step.</source>
        <translation>Wer Schritt für Schritt gerufen wird, wenn niemand annimmt.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gezählt ab</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Eingedämmt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>Target in words</source>
        <translation>Ziel in Worten</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>The next update comes by {next_update}.</source>
        <translation>Die nächste Meldung kommt bis {next_update}.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>What is sent to customers; words in {braces} are filled in.</source>
        <translation>Was Kunden geschickt wird; Wörter in {Klammern} werden ausgefüllt.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>What is to be done, by whom and by when.</source>
        <translation>Was zu tun ist, von wem und bis wann.</translation>
    </message>
    <message>
        <source>First minutes</source>
        <translation>Erste Minuten</translation>
    </message>
    <message>
        <source>What whoever is on call does first.</source>
        <translation>Was die Bereitschaft zuerst tut.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time of day</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time of day</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>When people are at work anyway; every other time is out of hours. No row: Monday to Friday, 09:00 to 17:00.</source>
        <translation>Wann ohnehin gearbeitet wird; alles andere ist außerhalb der Arbeitszeit. Keine Zeile: Montag bis Freitag, 09:00 bis 17:00.</translation>
    </message>
</context>
<context>
    <name>PolicyText</name>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>A core service is down for everyone, or data may be lost for good, or security is breached.</source>
        <translation>Ein Kerndienst ist für alle ausgefallen, oder Daten können endgültig verloren gehen, oder die Sicherheit ist verletzt.</translation>
    </message>
    <message>
        <source>Incident commander</source>
        <translation>Einsatzleitung</translation>
    </message>
    <message>
        <source>VP</source>
        <translation>VP</translation>
    </message>
    <message>
        <source>On-call</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>A large share of people is affected, or a critical feature is gone, or everything is much slower.</source>
        <translation>Ein großer Teil der Nutzer ist betroffen, oder eine wichtige Funktion ist ausgefallen, oder alles ist viel langsamer.</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Direktor</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>A few people are affected, or a feature that is not critical is gone, or things are a little slower.</source>
        <translation>Einige sind betroffen, oder eine nicht kritische Funktion ist ausgefallen, oder manches ist etwas langsamer.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Nobody outside notices, but something is wrong and needs fixing.</source>
        <translation>Außen bemerkt es niemand, aber etwas stimmt nicht und muss behoben werden.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>How much revenue is lost?</source>
        <translation>Wie viel Umsatz geht verloren?</translation>
    </message>
    <message>
        <source>More than $10,000 a minute</source>
        <translation>Mehr als 10.000 $ je Minute</translation>
    </message>
    <message>
        <source>$1,000 to $10,000 a minute</source>
        <translation>1.000 bis 10.000 $ je Minute</translation>
    </message>
    <message>
        <source>Less than $1,000 a minute</source>
        <translation>Weniger als 1.000 $ je Minute</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>How many people are affected?</source>
        <translation>Wie viele Menschen sind betroffen?</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Many: over 10 %</source>
        <translation>Viele: über 10 %</translation>
    </message>
    <message>
        <source>Some: under 10 %</source>
        <translation>Einige: unter 10 %</translation>
    </message>
    <message>
        <source>A few</source>
        <translation>Wenige</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Is data at risk?</source>
        <translation>Sind Daten gefährdet?</translation>
    </message>
    <message>
        <source>Lost or corrupted</source>
        <translation>Verloren oder beschädigt</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>No risk</source>
        <translation>Keine Gefahr</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Is security affected?</source>
        <translation>Ist die Sicherheit betroffen?</translation>
    </message>
    <message>
        <source>Breach in progress</source>
        <translation>Einbruch im Gange</translation>
    </message>
    <message>
        <source>Weakness exposed</source>
        <translation>Schwachstelle offen</translation>
    </message>
    <message>
        <source>Possible problem</source>
        <translation>Mögliches Problem</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Who is talking about it?</source>
        <translation>Wer spricht darüber?</translation>
    </message>
    <message>
        <source>The media</source>
        <translation>Die Presse</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Customers who complain</source>
        <translation>Kunden, die sich beschweren</translation>
    </message>
    <message>
        <source>Only ourselves</source>
        <translation>Nur wir selbst</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How long until service is back?</source>
        <translation>Wann läuft der Dienst wieder?</translation>
    </message>
    <message>
        <source>More than 4 hours</source>
        <translation>In mehr als 4 Stunden</translation>
    </message>
    <message>
        <source>1 to 4 hours</source>
        <translation>In 1 bis 4 Stunden</translation>
    </message>
    <message>
        <source>Less than 1 hour</source>
        <translation>In weniger als 1 Stunde</translation>
    </message>
    <message>
        <source>Less than 30 minutes</source>
        <translation>In weniger als 30 Minuten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Status page at once</source>
        <translation>Sofort auf der Statusseite</translation>
    </message>
    <message>
        <source>Status update within 30 minutes</source>
        <translation>Statusmeldung binnen 30 Minuten</translation>
    </message>
    <message>
        <source>Only if they ask</source>
        <translation>Nur auf Nachfrage</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Support team</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Briefing at once</source>
        <translation>Sofort ins Bild gesetzt</translation>
    </message>
    <message>
        <source>Alert with what to say</source>
        <translation>Alarm mit Sprachregelung</translation>
    </message>
    <message>
        <source>A note for information</source>
        <translation>Hinweis zur Kenntnis</translation>
    </message>
    <message>
        <source>Update of the wiki</source>
        <translation>Eintrag im Wiki</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Page to everyone</source>
        <translation>Alarmruf an alle</translation>
    </message>
    <message>
        <source>Page to the team</source>
        <translation>Alarmruf an das Team</translation>
    </message>
    <message>
        <source>Message in the chat</source>
        <translation>Nachricht im Chat</translation>
    </message>
    <message>
        <source>A ticket only</source>
        <translation>Nur ein Ticket</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Alert to CEO and VP</source>
        <translation>Alarm an CEO und VP</translation>
    </message>
    <message>
        <source>Alert to the director</source>
        <translation>Alarm an den Direktor</translation>
    </message>
    <message>
        <source>Note to the manager</source>
        <translation>Hinweis an den Manager</translation>
    </message>
    <message>
        <source>In the weekly report</source>
        <translation>Im Wochenbericht</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Alert to account managers</source>
        <translation>Alarm an die Kundenbetreuer</translation>
    </message>
    <message>
        <source>Only if customers see it</source>
        <translation>Nur wenn Kunden es merken</translation>
    </message>
    <message>
        <source>Primary on call</source>
        <translation>Erste Bereitschaft</translation>
    </message>
    <message>
        <source>Acknowledge and respond</source>
        <translation>Bestätigen und handeln</translation>
    </message>
    <message>
        <source>Secondary on call</source>
        <translation>Zweite Bereitschaft</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Help, or take over</source>
        <translation>Helfen oder übernehmen</translation>
    </message>
    <message>
        <source>VP Engineering</source>
        <translation>VP Entwicklung</translation>
    </message>
    <message>
        <source>Make people and means available</source>
        <translation>Leute und Mittel bereitstellen</translation>
    </message>
    <message>
        <source>CTO</source>
        <translation>CTO</translation>
    </message>
    <message>
        <source>CEO</source>
        <translation>CEO</translation>
    </message>
    <message>
        <source>Decide for the business</source>
        <translation>Für das Geschäft entscheiden</translation>
    </message>
    <message>
        <source>Acknowledge the alert</source>
        <translation>Alarm bestätigen</translation>
    </message>
    <message>
        <source>Rate the severity</source>
        <translation>Schweregrad einstufen</translation>
    </message>
    <message>
        <source>Put the response team together</source>
        <translation>Einsatzteam zusammenstellen</translation>
    </message>
    <message>
        <source>Send customers the first update</source>
        <translation>Kunden die erste Meldung schicken</translation>
    </message>
    <message>
        <source>Look for the root cause</source>
        <translation>Nach der Ursache suchen</translation>
    </message>
    <message>
        <source>Deploy the fix</source>
        <translation>Behebung ausrollen</translation>
    </message>
    <message>
        <source>Confirm that it is fixed</source>
        <translation>Bestätigen, dass es behoben ist</translation>
    </message>
    <message>
        <source>Complete the timeline</source>
        <translation>Zeitachse vervollständigen</translation>
    </message>
    <message>
        <source>Acknowledge the alert, so that the pager goes quiet</source>
        <translation>Alarm bestätigen, damit der Pager schweigt</translation>
    </message>
    <message>
        <source>Find out how many people and which services are affected</source>
        <translation>Herausfinden, wie viele Menschen und welche Dienste betroffen sind</translation>
    </message>
    <message>
        <source>Set the severity by the matrix</source>
        <translation>Schweregrad nach der Matrix festlegen</translation>
    </message>
    <message>
        <source>Declare the incident and open its channel, #inc-YYYYMMDD-service</source>
        <translation>Vorfall erklären und seinen Kanal öffnen, #inc-JJJJMMTT-dienst</translation>
    </message>
    <message>
        <source>Give out the roles: commander, technical lead, communications</source>
        <translation>Rollen verteilen: Einsatzleitung, technische Leitung, Kommunikation</translation>
    </message>
    <message>
        <source>Declare the incident</source>
        <translation>Vorfall erklären</translation>
    </message>
    <message>
        <source>Investigate the technical side</source>
        <translation>Technisch untersuchen</translation>
    </message>
    <message>
        <source>Update customers</source>
        <translation>Kunden informieren</translation>
    </message>
    <message>
        <source>Carry out fixes</source>
        <translation>Behebungen ausführen</translation>
    </message>
    <message>
        <source>Send status updates</source>
        <translation>Statusmeldungen senden</translation>
    </message>
    <message>
        <source>Write the timeline</source>
        <translation>Zeitachse schreiben</translation>
    </message>
    <message>
        <source>Call the postmortem</source>
        <translation>Nachbesprechung ansetzen</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Entdeckung</translation>
    </message>
    <message>
        <source>An alert fires or a customer reports trouble</source>
        <translation>Ein Alarm geht los, oder ein Kunde meldet eine Störung</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Rate the severity and find out who is affected</source>
        <translation>Schweregrad einstufen und herausfinden, wer betroffen ist</translation>
    </message>
    <message>
        <source>Mobilization</source>
        <translation>Aufstellung</translation>
    </message>
    <message>
        <source>Bring the right people together</source>
        <translation>Die richtigen Leute zusammenholen</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <source>Find out what causes it</source>
        <translation>Herausfinden, woran es liegt</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>End the impact, whatever the cause</source>
        <translation>Die Auswirkung beenden, gleich welche Ursache</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Make it whole again and check that it stays so</source>
        <translation>Wieder in Ordnung bringen und prüfen, dass es so bleibt</translation>
    </message>
    <message>
        <source>After the incident</source>
        <translation>Nach dem Vorfall</translation>
    </message>
    <message>
        <source>Learn from it and improve</source>
        <translation>Daraus lernen und besser werden</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Keep staff, users and the public safe; never trade safety for speed</source>
        <translation>Mitarbeiter, Nutzer und Öffentlichkeit schützen; nie Sicherheit gegen Tempo tauschen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Limit the damage and stop it from spreading; never make it worse just to be seen acting</source>
        <translation>Den Schaden begrenzen und nicht wachsen lassen; nie verschlimmern, nur um etwas zu tun</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Bring normal operation back</source>
        <translation>Den normalen Betrieb wiederherstellen</translation>
    </message>
    <message>
        <source>Coordinates the response and decides</source>
        <translation>Koordiniert den Einsatz und entscheidet</translation>
    </message>
    <message>
        <source>Runs the channel or bridge and sets the agenda</source>
        <translation>Leitet Kanal oder Konferenz und setzt die Tagesordnung</translation>
    </message>
    <message>
        <source>Hands investigations to subject matter experts, each a different one</source>
        <translation>Gibt Untersuchungen an Fachleute, jedem eine andere</translation>
    </message>
    <message>
        <source>Keeps track of what was tried and what was not</source>
        <translation>Behält im Blick, was versucht wurde und was nicht</translation>
    </message>
    <message>
        <source>Says go or no-go to every mitigation</source>
        <translation>Gibt jede Eindämmung frei oder lehnt sie ab</translation>
    </message>
    <message>
        <source>Makes sure that somebody watches the impact</source>
        <translation>Sorgt dafür, dass jemand die Auswirkung beobachtet</translation>
    </message>
    <message>
        <source>Approves what customers are told</source>
        <translation>Gibt frei, was Kunden gesagt wird</translation>
    </message>
    <message>
        <source>Calls in management and more people when needed</source>
        <translation>Holt Führung und mehr Leute dazu, wenn nötig</translation>
    </message>
    <message>
        <source>Keeps the timeline, or has it kept</source>
        <translation>Führt die Zeitachse oder lässt sie führen</translation>
    </message>
    <message>
        <source>Investigate the technical problem</source>
        <translation>Das technische Problem untersuchen</translation>
    </message>
    <message>
        <source>Type commands on production servers</source>
        <translation>Befehle auf Produktivservern eingeben</translation>
    </message>
    <message>
        <source>Decide technical questions without the experts</source>
        <translation>Technische Fragen ohne die Fachleute entscheiden</translation>
    </message>
    <message>
        <source>Ignore the agreed conditions to stop</source>
        <translation>Vereinbarte Abbruchbedingungen missachten</translation>
    </message>
    <message>
        <source>Operations or technical lead</source>
        <translation>Betriebs- oder technische Leitung</translation>
    </message>
    <message>
        <source>Leads the technical investigation</source>
        <translation>Leitet die technische Untersuchung</translation>
    </message>
    <message>
        <source>Carries out the remedy</source>
        <translation>Führt die Abhilfe aus</translation>
    </message>
    <message>
        <source>Coordinates the engineers</source>
        <translation>Koordiniert die Entwickler</translation>
    </message>
    <message>
        <source>Communications lead</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Updates the status page</source>
        <translation>Aktualisiert die Statusseite</translation>
    </message>
    <message>
        <source>Writes to customers</source>
        <translation>Schreibt den Kunden</translation>
    </message>
    <message>
        <source>Keeps people inside informed</source>
        <translation>Hält das Haus auf dem Laufenden</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Writes down the timeline</source>
        <translation>Schreibt die Zeitachse</translation>
    </message>
    <message>
        <source>Records decisions</source>
        <translation>Hält Entscheidungen fest</translation>
    </message>
    <message>
        <source>Records actions and their results</source>
        <translation>Hält Maßnahmen und Ergebnisse fest</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>Wird untersucht</translation>
    </message>
    <message>
        <source>The cause is not known</source>
        <translation>Die Ursache ist nicht bekannt</translation>
    </message>
    <message>
        <source>Everyone asked for helps to find the cause</source>
        <translation>Alle Gerufenen helfen, die Ursache zu finden</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>The cause is known</source>
        <translation>Die Ursache ist bekannt</translation>
    </message>
    <message>
        <source>Work on the fix</source>
        <translation>An der Behebung arbeiten</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Wird beobachtet</translation>
    </message>
    <message>
        <source>A fix is in place</source>
        <translation>Eine Behebung ist ausgerollt</translation>
    </message>
    <message>
        <source>Watch the figures</source>
        <translation>Die Zahlen beobachten</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>The fix is confirmed</source>
        <translation>Die Behebung ist bestätigt</translation>
    </message>
    <message>
        <source>Start the postmortem</source>
        <translation>Nachbesprechung beginnen</translation>
    </message>
    <message>
        <source>The service is down for every customer; the public must be told.</source>
        <translation>Der Dienst ist für alle Kunden ausgefallen; die Öffentlichkeit muss es erfahren.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The service is down for some of the customers.</source>
        <translation>Der Dienst ist für einen Teil der Kunden ausgefallen.</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>The service is slower or less reliable; few people notice.</source>
        <translation>Der Dienst ist langsamer oder weniger zuverlässig; wenige bemerken es.</translation>
    </message>
    <message>
        <source>Performance suffers, but no customer is affected.</source>
        <translation>Die Leistung leidet, aber kein Kunde ist betroffen.</translation>
    </message>
    <message>
        <source>Cosmetic</source>
        <translation>Kosmetisch</translation>
    </message>
    <message>
        <source>A blemish of the interface, or something as small.</source>
        <translation>Ein Schönheitsfehler der Oberfläche oder etwas ebenso Kleines.</translation>
    </message>
    <message>
        <source>The team's backlog</source>
        <translation>Arbeitsvorrat des Teams</translation>
    </message>
    <message>
        <source>None, and none to come</source>
        <translation>Keiner, und es kommt keiner</translation>
    </message>
    <message>
        <source>Nobody notices</source>
        <translation>Niemand bemerkt es</translation>
    </message>
    <message>
        <source>No data is involved</source>
        <translation>Daten sind nicht beteiligt</translation>
    </message>
    <message>
        <source>Nothing to do with it</source>
        <translation>Hat nichts damit zu tun</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nothing has to recover</source>
        <translation>Nichts muss wiederhergestellt werden</translation>
    </message>
    <message>
        <source>Catastrophic</source>
        <translation>Katastrophal</translation>
    </message>
    <message>
        <source>People may come to harm, or the whole business stands still.</source>
        <translation>Menschen können zu Schaden kommen, oder das ganze Geschäft steht still.</translation>
    </message>
    <message>
        <source>CEO and VP</source>
        <translation>CEO und VP</translation>
    </message>
    <message>
        <source>A core service is down for all or most users.</source>
        <translation>Ein Kerndienst ist für alle oder die meisten Nutzer ausgefallen.</translation>
    </message>
    <message>
        <source>A major feature is broken.</source>
        <translation>Eine wichtige Funktion ist kaputt.</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>A part of the service is impaired.</source>
        <translation>Ein Teil des Dienstes ist beeinträchtigt.</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Minimal</translation>
    </message>
    <message>
        <source>Hardly anyone is affected.</source>
        <translation>Kaum jemand ist betroffen.</translation>
    </message>
    <message>
        <source>under 5 minutes</source>
        <translation>unter 5 Minuten</translation>
    </message>
    <message>
        <source>under 10 minutes</source>
        <translation>unter 10 Minuten</translation>
    </message>
    <message>
        <source>under 15 minutes</source>
        <translation>unter 15 Minuten</translation>
    </message>
    <message>
        <source>under 30 minutes</source>
        <translation>unter 30 Minuten</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <translation>so bald wie möglich</translation>
    </message>
    <message>
        <source>15 minutes after the fix</source>
        <translation>15 Minuten nach der Behebung</translation>
    </message>
    <message>
        <source>2 hours after the end</source>
        <translation>2 Stunden nach dem Ende</translation>
    </message>
    <message>
        <source>First notice</source>
        <translation>Erste Meldung</translation>
    </message>
    <message>
        <source>Within the first 30 minutes; within 10 at the worst level</source>
        <translation>In den ersten 30 Minuten; auf der schwersten Stufe in 10</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>That we are investigating</source>
        <translation>Dass wir es untersuchen</translation>
    </message>
    <message>
        <source>Time of the next update</source>
        <translation>Zeit der nächsten Meldung</translation>
    </message>
    <message>
        <source>Takes the worry seriously</source>
        <translation>Nimmt die Sorge ernst</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Every 30 to 60 minutes</source>
        <translation>Alle 30 bis 60 Minuten</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>When we expect an end</source>
        <translation>Wann wir das Ende erwarten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remedy in place</source>
        <translation>Abhilfe wirkt</translation>
    </message>
    <message>
        <source>When a remedy works and is being watched</source>
        <translation>Wenn eine Abhilfe wirkt und beobachtet wird</translation>
    </message>
    <message>
        <source>What we still watch</source>
        <translation>Was wir noch beobachten</translation>
    </message>
    <message>
        <source>When it is fixed</source>
        <translation>Wenn es behoben ist</translation>
    </message>
    <message>
        <source>How long it lasted</source>
        <translation>Wie lange es dauerte</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>How we prevent it</source>
        <translation>Wie wir es verhindern</translation>
    </message>
    <message>
        <source>Sorry, and looking ahead</source>
        <translation>Bedauernd und nach vorn gerichtet</translation>
    </message>
    <message>
        <source>Summary of the cause</source>
        <translation>Zusammenfassung der Ursache</translation>
    </message>
    <message>
        <source>Within 48 hours</source>
        <translation>Innerhalb von 48 Stunden</translation>
    </message>
    <message>
        <source>What happened, in depth</source>
        <translation>Was geschah, ausführlich</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Was wir gelernt haben</translation>
    </message>
    <message>
        <source>What we improve</source>
        <translation>Was wir verbessern</translation>
    </message>
    <message>
        <source>Technical and honest</source>
        <translation>Fachlich und ehrlich</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>At every stage</source>
        <translation>Auf jeder Stufe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Short and plain</source>
        <translation>Kurz und schlicht</translation>
    </message>
    <message>
        <source>What to tell customers</source>
        <translation>Was Kunden zu sagen ist</translation>
    </message>
    <message>
        <source>When support and sales are told</source>
        <translation>Wenn Support und Vertrieb benachrichtigt werden</translation>
    </message>
    <message>
        <source>What customers notice</source>
        <translation>Was Kunden bemerken</translation>
    </message>
    <message>
        <source>What we say</source>
        <translation>Was wir sagen</translation>
    </message>
    <message>
        <source>What not to promise</source>
        <translation>Was nicht zuzusagen ist</translation>
    </message>
    <message>
        <source>Plain, ready to be read out</source>
        <translation>Schlicht, zum Vorlesen</translation>
    </message>
    <message>
        <source>Opening line</source>
        <translation>Eröffnungszeile</translation>
    </message>
    <message>
        <source>When the response begins</source>
        <translation>Wenn die Bearbeitung beginnt</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptom</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Who leads, who knows the system</source>
        <translation>Wer leitet, wer das System kennt</translation>
    </message>
    <message>
        <source>Facts only</source>
        <translation>Nur Tatsachen</translation>
    </message>
    <message>
        <source>Line with time and name</source>
        <translation>Zeile mit Zeit und Name</translation>
    </message>
    <message>
        <source>Whenever there is news inside</source>
        <translation>Wann immer es intern Neues gibt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Wer berichtet</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neuigkeit</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>Update line</source>
        <translation>Meldungszeile</translation>
    </message>
    <message>
        <source>Every 15 to 30 minutes</source>
        <translation>Alle 15 bis 30 Minuten</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What is done now</source>
        <translation>Was jetzt getan wird</translation>
    </message>
    <message>
        <source>No blame, no guesses</source>
        <translation>Keine Schuld, keine Vermutungen</translation>
    </message>
    <message>
        <source>CAN report</source>
        <translation>CAN-Bericht</translation>
    </message>
    <message>
        <source>When somebody asks how it goes, and at every hand-over</source>
        <translation>Wenn jemand fragt, wie es steht, und bei jeder Übergabe</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Three lines</source>
        <translation>Drei Zeilen</translation>
    </message>
    <message>
        <source>Note to leadership</source>
        <translation>Notiz an die Leitung</translation>
    </message>
    <message>
        <source>When leadership is due to be told</source>
        <translation>Wenn die Leitung zu benachrichtigen ist</translation>
    </message>
    <message>
        <source>Severity and impact</source>
        <translation>Schweregrad und Auswirkung</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Wer leitet</translation>
    </message>
    <message>
        <source>What is needed from them</source>
        <translation>Was von ihnen gebraucht wird</translation>
    </message>
    <message>
        <source>Short; no technical detail</source>
        <translation>Kurz; keine technischen Einzelheiten</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Abschlussnotiz</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>Wenn es vorbei ist</translation>
    </message>
    <message>
        <source>Clear status</source>
        <translation>Klarer Stand</translation>
    </message>
    <message>
        <source>Times and length</source>
        <translation>Zeiten und Dauer</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
</context>
<context>
    <name>PostmortemReader</name>
    <message>
        <source>The file has no title (a line that begins with “# ”), so it is no postmortem.</source>
        <translation>Die Datei hat keinen Titel (eine Zeile, die mit „# “ beginnt), ist also kein Postmortem.</translation>
    </message>
    <message>
        <source>The file has no timeline: a table of times and events below the heading “Timeline” is needed.</source>
        <translation>Die Datei hat keinen Zeitverlauf: nötig ist eine Tabelle mit Zeiten und Ereignissen unter der Überschrift „Timeline“.</translation>
    </message>
    <message>
        <source>The layout has no time of declaring; the first row of the timeline is taken for it.</source>
        <translation>Das Format kennt keine Zeit der Meldung; die erste Zeile des Zeitverlaufs gilt dafür.</translation>
    </message>
    <message>
        <source>The file says “All times in %1”, which names no one time zone; write it as UTC, as an offset or as Europe/Copenhagen.</source>
        <translation>In der Datei steht „All times in %1“, was keine eindeutige Zeitzone ist; schreiben Sie UTC, einen Versatz oder Europe/Copenhagen.</translation>
    </message>
    <message>
        <source>it has no time</source>
        <translation>sie hat keine Zeit</translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation>sie sagt nichts</translation>
    </message>
    <message>
        <source>No row of the timeline stands at the stated time of detection or recovery after its first row, so it does not say when impact started; start, detection and recovery are left out.</source>
        <translation>Keine Zeile des Zeitverlaufs steht um die genannte Zeit der Entdeckung oder Wiederherstellung nach der ersten Zeile, er sagt also nicht, wann die Auswirkung begann; Beginn, Entdeckung und Wiederherstellung bleiben leer.</translation>
    </message>
    <message>
        <source>The file is longer than %1 MB, so it is no postmortem.</source>
        <translation>Die Datei ist länger als %1 MB, also kein Postmortem.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it as UTF-8.</source>
        <translation>Die Datei ist kein UTF-8-Text; speichern Sie sie als UTF-8.</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>it is longer than %1 MB</source>
        <translation>es ist länger als %1 MB</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>from here on the file is not JSON</source>
        <translation>ab hier ist die Datei kein JSON</translation>
    </message>
    <message>
        <source>the file ends in the middle of its list</source>
        <translation>die Datei endet mitten in ihrer Liste</translation>
    </message>
    <message>
        <source>the file ends in the middle of it</source>
        <translation>die Datei endet mittendrin</translation>
    </message>
</context>
<context>
    <name>Replicator</name>
    <message>
        <source>The server's answer could not be understood; trying again.</source>
        <translation>Die Antwort des Servers war nicht zu verstehen; neuer Versuch.</translation>
    </message>
    <message>
        <source>The shared database is switched off.</source>
        <translation>Die gemeinsame Datenbank ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The shared database needs a newer Quarterdeck. Everything is recorded here; update to send it.</source>
        <translation>Die gemeinsame Datenbank braucht ein neueres Quarterdeck. Alles wird hier festgehalten; aktualisieren Sie, um es zu senden.</translation>
    </message>
    <message>
        <source>This is another shared database than the one this journal belongs to. Nothing is sent until you decide.</source>
        <translation>Das ist eine andere gemeinsame Datenbank als die, zu der dieses Journal gehört. Nichts wird gesendet, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>The shared database did not answer; trying again.</source>
        <translation>Die gemeinsame Datenbank hat nicht geantwortet; neuer Versuch.</translation>
    </message>
    <message>
        <source>The server stopped answering; trying again.</source>
        <translation>Der Server antwortet nicht mehr; neuer Versuch.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Practice: not a real incident</source>
        <translation>Übung: kein echter Vorfall</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>After detection</source>
        <translation>Nach Erkennung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht eingestuft</translation>
    </message>
    <message>
        <source>Worst severity</source>
        <translation>Höchster Schweregrad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>Einsatzleitung</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Customer impact</source>
        <translation>Auswirkung auf Kunden</translation>
    </message>
    <message>
        <source>Internal impact</source>
        <translation>Interne Auswirkung</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Entdeckt durch</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>Nachbetrachtung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wiedereröffnet</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importiert aus</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht verzeichnet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 (first posting, as a stand-in)</source>
        <translation>%1 (erste Meldung, als Ersatzwert)</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, offen</translation>
    </message>
    <message>
        <source>logged %1</source>
        <translation>protokolliert %1</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>struck by %1: %2</source>
        <translation>gestrichen von %1: %2</translation>
    </message>
    <message>
        <source>Times are shown in %1. Durations are end minus start on the wall clock; nothing is estimated.</source>
        <translation>Zeiten sind in %1 angegeben. Dauern sind Ende minus Anfang auf der Uhr; nichts ist geschätzt.</translation>
    </message>
    <message>
        <source>“After detection” is measured from the detected milestone and left out where either time is not recorded.</source>
        <translation>„Nach Erkennung“ zählt ab dem Meilenstein „Erkannt“ und bleibt leer, wo eine der Zeiten nicht verzeichnet ist.</translation>
    </message>
    <message>
        <source>Struck entries stay legible; “logged” gives the time of writing where it differs from the time of the event.</source>
        <translation>Gestrichene Einträge bleiben lesbar; „protokolliert“ nennt die Zeit des Schreibens, wo sie von der des Ereignisses abweicht.</translation>
    </message>
    <message>
        <source>Made by Quarterdeck on %1.</source>
        <translation>Erstellt von Quarterdeck am %1.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>file %1, SHA-256 %2…</source>
        <translation>Datei %1, SHA-256 %2…</translation>
    </message>
    <message>
        <source>entries %1</source>
        <translation>Einträge %1</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) between incidents</source>
        <translation>
            <numerusform>%Ln Abstand zwischen Vorfällen</numerusform>
            <numerusform>%Ln Abstände zwischen Vorfällen</numerusform>
        </translation>
    </message>
    <message>
        <source>Incidents per week by their declaration. </source>
        <translation>Vorfälle je Woche nach ihrer Meldung. </translation>
    </message>
    <message>
        <source>Days from one incident to the next, because the period until now has less than one a week. </source>
        <translation>Tage von einem Vorfall zum nächsten, weil der Zeitraum bis heute weniger als einen je Woche hat. </translation>
    </message>
    <message>
        <source>XmR: mean ± 2.66 times the mean moving range. Signals: outside the limits, or 8 in a row on one side. More incidents can mean better reporting.</source>
        <translation>XmR: Mittelwert ± 2,66-mal die mittlere gleitende Spannweite. Signale: außerhalb der Grenzen, oder 8 in Folge auf einer Seite. Mehr Vorfälle können heißen, dass besser gemeldet wird.</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Days since the one before</source>
        <translation>Tage seit der vorigen</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Incidents per week</source>
        <translation>Vorfälle je Woche</translation>
    </message>
    <message>
        <source>There are too few incidents to count them by week.</source>
        <translation>Es sind zu wenige Vorfälle, um sie nach Wochen zu zählen.</translation>
    </message>
    <message>
        <source>%1 incidents a week; too few weeks for limits</source>
        <translation>%1 Vorfälle je Woche; zu wenige Wochen für Grenzen</translation>
    </message>
    <message>
        <source>%1 days between incidents; too few for limits</source>
        <translation>%1 Tage zwischen Vorfällen; zu wenige für Grenzen</translation>
    </message>
    <message>
        <source>%1 incidents a week, nothing but chance to be seen</source>
        <translation>%1 Vorfälle je Woche, nichts als Zufall zu sehen</translation>
    </message>
    <message>
        <source>%1 days between incidents, nothing but chance to be seen</source>
        <translation>%1 Tage zwischen Vorfällen, nichts als Zufall zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>%1 incidents a week; %Ln stand(s) out</source>
        <translation>
            <numerusform>%1 Vorfälle je Woche; %Ln ragt heraus</numerusform>
            <numerusform>%1 Vorfälle je Woche; %Ln ragen heraus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days between incidents; %Ln stand(s) out</source>
        <translation>
            <numerusform>%1 Tage zwischen Vorfällen; %Ln ragt heraus</numerusform>
            <numerusform>%1 Tage zwischen Vorfällen; %Ln ragen heraus</numerusform>
        </translation>
    </message>
    <message>
        <source>limits are provisional under 20</source>
        <translation>Grenzen sind unter 20 vorläufig</translation>
    </message>
    <message>
        <source>incidents per week</source>
        <translation>Vorfälle je Woche</translation>
    </message>
    <message>
        <source>days since the one before</source>
        <translation>Tage seit der vorigen</translation>
    </message>
    <message>
        <source>outside the limits</source>
        <translation>außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>8 in a row on one side</source>
        <translation>8 in Folge auf einer Seite</translation>
    </message>
    <message>
        <source>not a whole week</source>
        <translation>keine ganze Woche</translation>
    </message>
    <message>
        <source>%1: %2%3</source>
        <comment>day, number, remark</comment>
        <translation>%1: %2%3</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>mehr als Zufall</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>upper limit %1</source>
        <translation>obere Grenze %1</translation>
    </message>
    <message>
        <source>lower limit %1</source>
        <translation>untere Grenze %1</translation>
    </message>
    <message>
        <source>Incidents by weekday and hour of their declaration in %1. Empty fields had none.</source>
        <translation>Vorfälle nach Wochentag und Stunde ihrer Meldung in %1. Leere Felder hatten keine.</translation>
    </message>
    <message numerus="yes">
        <source>Most come on %1 from %2 to %3: %Ln</source>
        <translation>
            <numerusform>Die meisten kommen %1 von %2 bis %3: %Ln</numerusform>
            <numerusform>Die meisten kommen %1 von %2 bis %3: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No hour of the week has more than one incident</source>
        <translation>Keine Stunde der Woche hat mehr als einen Vorfall</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %Ln incident(s)</source>
        <comment>weekday, hour</comment>
        <translation>
            <numerusform>%1 %2: %Ln Vorfall</numerusform>
            <numerusform>%1 %2: %Ln Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, .svg or .csv.</source>
        <translation>Wählen Sie einen Namen, der auf .png, .svg oder .csv endet.</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln that ended</source>
        <translation>
            <numerusform>die neueste beendete</numerusform>
            <numerusform>die neuesten %Ln beendeten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln practice incident(s) left out</source>
        <translation>
            <numerusform>%Ln Übung weggelassen</numerusform>
            <numerusform>%Ln Übungen weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backfilled one(s) left out</source>
        <translation>
            <numerusform>%Ln nachgetragene weggelassen</numerusform>
            <numerusform>%Ln nachgetragene weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date on an axis, as QLocale::toString() reads it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month on an axis</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>gesamter Zeitraum</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date in a sentence</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>period</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln Vorfall</numerusform>
            <numerusform>%Ln Vorfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still open</source>
        <translation>
            <numerusform>%Ln noch offen</numerusform>
            <numerusform>%Ln noch offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln fehlt</numerusform>
            <numerusform>%Ln fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an end before its start</source>
        <translation>
            <numerusform>%Ln mit Ende vor dem Anfang</numerusform>
            <numerusform>%Ln mit Ende vor dem Anfang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a stand-in</source>
        <translation>
            <numerusform>%Ln mit Ersatzwert</numerusform>
            <numerusform>%Ln mit Ersatzwert</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 measured</source>
        <translation>%L1 von %L2 gemessen</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>measured of all</comment>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>one milestone to another</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>open for %1</source>
        <translation>offen seit %1</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>end before start</source>
        <translation>Ende vor Anfang</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht festgehalten</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Engage</source>
        <translation>Antreten</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>incident, severity, duration</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht eingestuft</translation>
    </message>
    <message>
        <source>still open, at its age</source>
        <translation>noch offen, bei ihrem Alter</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>%1: %2. Each mark is one incident; the band is the 95 % interval of the median by order statistics. What is not recorded is counted, never guessed.</source>
        <translation>%1: %2. Jedes Zeichen ist ein Vorfall; das Band ist das 95-%-Intervall des Medians aus Ranggrößen. Was nicht festgehalten ist, wird gezählt, nie geschätzt.</translation>
    </message>
    <message>
        <source>None of these incidents can be measured</source>
        <translation>Keiner dieser Vorfälle ist messbar</translation>
    </message>
    <message>
        <source>No incident has both times of %1 recorded (%2). Record them in Details, or choose other definitions.</source>
        <translation>Bei keinem Vorfall sind beide Zeitpunkte von %1 festgehalten (%2). Tragen Sie sie unter Details ein oder wählen Sie andere Definitionen.</translation>
    </message>
    <message>
        <source>All of these incidents are still open</source>
        <translation>Alle diese Vorfälle sind noch offen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s): too few for intervals. Showing every one.</source>
        <translation>
            <numerusform>%Ln Vorfall: zu wenige für Intervalle. Jeder wird gezeigt.</numerusform>
            <numerusform>%Ln Vorfälle: zu wenige für Intervalle. Jeder wird gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of %L1 incidents took %2 or less</source>
        <translation>Die Hälfte von %L1 Vorfällen dauerte höchstens %2</translation>
    </message>
    <message>
        <source>%1, logarithmic</source>
        <comment>axis</comment>
        <translation>%1, logarithmisch</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>median between %1 and %2</source>
        <translation>Median zwischen %1 und %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>of a crowd, the shortest and the longest are drawn</source>
        <translation>wo es eng ist, sind die kürzeste und die längste gezeichnet</translation>
    </message>
    <message>
        <source>%L1 open</source>
        <translation>%L1 offen</translation>
    </message>
    <message>
        <source>%1 is %2 on average, %3 in the middle</source>
        <translation>%1: im Mittel %2, Median %3</translation>
    </message>
    <message>
        <source>The classic numbers</source>
        <translation>Die klassischen Zahlen</translation>
    </message>
    <message>
        <source>Mean shown for reports that require it; do not use it to judge change. p90: nine in ten took no longer. The interval of the median is 95 %, from 6 incidents on.</source>
        <translation>Der Mittelwert steht hier für Berichte, die ihn verlangen; Veränderungen zeigt er nicht. p90: neun von zehn dauerten nicht länger. Das Intervall des Medians ist 95 %, ab 6 Vorfällen.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>Geometrisches Mittel</translation>
    </message>
    <message>
        <source>Shortest to longest</source>
        <translation>Kürzeste bis längste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure, its moments</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>%1: %2 (%L3 of %L4)</source>
        <translation>%1: %2 (%L3 von %L4)</translation>
    </message>
    <message>
        <source>What the team controls</source>
        <translation>Was das Team in der Hand hat</translation>
    </message>
    <message>
        <source>Shares of what was due, with 95 % intervals (Wilson). These do not depend on how hard the incidents were.</source>
        <translation>Anteile dessen, was fällig war, mit 95-%-Intervallen (Wilson). Sie hängen nicht davon ab, wie schwer die Vorfälle waren.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gewohnheit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>First update in time</source>
        <translation>Erste Meldung rechtzeitig</translation>
    </message>
    <message>
        <source>Due updates in time</source>
        <translation>Fällige Meldungen rechtzeitig</translation>
    </message>
    <message>
        <source>Actions with an owner</source>
        <translation>Aufgaben mit Zuständigem</translation>
    </message>
    <message>
        <source>Postmortem written</source>
        <translation>Nachbetrachtung geschrieben</translation>
    </message>
    <message>
        <source>Actions with a result</source>
        <translation>Aufgaben mit Ergebnis</translation>
    </message>
    <message>
        <source>Median time without a commander</source>
        <translation>Median der Zeit ohne Einsatzleitung</translation>
    </message>
    <message>
        <source>Median time to the first customer update</source>
        <translation>Median bis zur ersten Kundenmeldung</translation>
    </message>
    <message>
        <source>Ended without an update to customers</source>
        <translation>Beendet ohne Meldung an Kunden</translation>
    </message>
    <message>
        <source>Follow-ups raised under 7 days ago</source>
        <translation>Nacharbeiten aus den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>Follow-ups raised under 30 days ago</source>
        <translation>Nacharbeiten aus den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>Follow-ups raised under 90 days ago</source>
        <translation>Nacharbeiten aus den letzten 90 Tagen</translation>
    </message>
    <message>
        <source>Follow-ups raised before that</source>
        <translation>Ältere Nacharbeiten</translation>
    </message>
    <message>
        <source>Nothing of this is recorded yet: updates, actions, follow-ups and commanders come from incidents run in Quarterdeck.</source>
        <translation>Davon ist noch nichts festgehalten: Meldungen, Aufgaben, Nacharbeiten und Einsatzleitung kommen aus Vorfällen, die in Quarterdeck geführt werden.</translation>
    </message>
    <message>
        <source>What the team controls; the weakest: %1, %2</source>
        <translation>Was das Team in der Hand hat; am schwächsten: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) in the window</source>
        <translation>
            <numerusform>%Ln Vorfall im Fenster</numerusform>
            <numerusform>%Ln Vorfälle im Fenster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a measurable impact</source>
        <translation>
            <numerusform>%Ln ohne messbare Auswirkung</numerusform>
            <numerusform>%Ln ohne messbare Auswirkung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 over %Ln day(s) allow %2 of impact. Used: minutes of impact times the share hit; an unknown share counts as all, which makes it an upper bound.</source>
        <translation>
            <numerusform>%1 über %Ln Tag erlauben %2 Auswirkung. Verbraucht: Minuten der Auswirkung mal betroffener Anteil; ein unbekannter Anteil zählt ganz und ist damit eine Obergrenze.</numerusform>
            <numerusform>%1 über %Ln Tage erlauben %2 Auswirkung. Verbraucht: Minuten der Auswirkung mal betroffener Anteil; ein unbekannter Anteil zählt ganz und ist damit eine Obergrenze.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Fehlerbudget</translation>
    </message>
    <message>
        <source>The period is too short for an error budget.</source>
        <translation>Der Zeitraum ist zu kurz für ein Fehlerbudget.</translation>
    </message>
    <message>
        <source>The error budget is overdrawn: %1 used of %2</source>
        <translation>Das Fehlerbudget ist überzogen: %1 von %2 verbraucht</translation>
    </message>
    <message>
        <source>%1 of the error budget is used, %2 remain</source>
        <translation>%1 des Fehlerbudgets sind verbraucht, %2 bleiben</translation>
    </message>
    <message>
        <source>advice: ship</source>
        <translation>Rat: ausliefern</translation>
    </message>
    <message>
        <source>advice: caution</source>
        <translation>Rat: Vorsicht</translation>
    </message>
    <message>
        <source>advice: freeze changes</source>
        <translation>Rat: keine Änderungen</translation>
    </message>
    <message>
        <source>upper bound</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>burn over %1: %2 (guide %3)</source>
        <translation>Verbrauchsrate über %1: %2 (Richtwert %3)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>budget that remains</source>
        <translation>verbleibendes Budget</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>%1: %2 used</source>
        <translation>%1: %2 verbraucht</translation>
    </message>
    <message>
        <source>Share of all minutes</source>
        <translation>Anteil an allen Minuten</translation>
    </message>
    <message>
        <source>%1: %2 of the time, %3 in all</source>
        <translation>%1: %2 der Zeit, zusammen %3</translation>
    </message>
    <message>
        <source>Each incident, and the median</source>
        <translation>Jeder Vorfall, und der Median</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>incident, phase, duration</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%L1 of %L2 have every moment recorded</source>
        <translation>bei %L1 von %L2 ist jeder Zeitpunkt festgehalten</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Wo die Zeit bleibt</translation>
    </message>
    <message>
        <source>Detect: impact started to detected. Engage: to the first responder. Fix: to mitigated. Verify: to resolved. Shares are of the summed minutes of incidents with every moment, so they add to 100 %; medians do not add.</source>
        <translation>Entdecken: vom Beginn der Auswirkung bis erkannt. Antreten: bis zum ersten Helfer. Beheben: bis eingedämmt. Prüfen: bis behoben. Anteile an den summierten Minuten der Vorfälle mit allen Zeitpunkten, zusammen 100 %; Mediane lassen sich nicht addieren.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>No incident has all five moments (impact started, detected, engaged, mitigated, resolved). The table says which phases can be measured.</source>
        <translation>Kein Vorfall hat alle fünf Zeitpunkte (Beginn der Auswirkung, erkannt, besetzt, eingedämmt, behoben). Die Tabelle zeigt, welche Phasen messbar sind.</translation>
    </message>
    <message>
        <source>Detection takes the most time: %1 of all minutes</source>
        <translation>Am längsten dauert das Entdecken: %1 aller Minuten</translation>
    </message>
    <message>
        <source>Finding someone takes the most time: %1 of all minutes</source>
        <translation>Am längsten dauert es, bis jemand antritt: %1 aller Minuten</translation>
    </message>
    <message>
        <source>Mitigation takes the most time: %1 of all minutes</source>
        <translation>Am längsten dauert das Beheben: %1 aller Minuten</translation>
    </message>
    <message>
        <source>Verifying takes the most time: %1 of all minutes</source>
        <translation>Am längsten dauert das Prüfen: %1 aller Minuten</translation>
    </message>
    <message>
        <source>%L1 of %L2 with a measured impact</source>
        <translation>%L1 von %L2 mit gemessener Auswirkung</translation>
    </message>
    <message>
        <source>Which services carry the impact</source>
        <translation>Welche Dienste die Auswirkung tragen</translation>
    </message>
    <message>
        <source>Time from the start of the impact to mitigation; an incident of several services is split equally, so that the line ends at 100 %. Where a moment is missing, detected and resolved stand in.</source>
        <translation>Zeit vom Beginn der Auswirkung bis zur Eindämmung; ein Vorfall mehrerer Dienste wird gleich verteilt, sodass die Linie bei 100 % endet. Fehlt ein Zeitpunkt, stehen erkannt und behoben dafür.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>With those before</source>
        <translation>Mit den vorigen</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>keiner genannt</translation>
    </message>
    <message>
        <source>No incident has a measured impact.</source>
        <translation>Kein Vorfall hat eine gemessene Auswirkung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of all impact, %3</source>
        <translation>%1: %2 aller Auswirkung, %3</translation>
    </message>
    <message>
        <source>share of impact</source>
        <translation>Anteil an der Auswirkung</translation>
    </message>
    <message>
        <source>with those before</source>
        <translation>mit den vorigen</translation>
    </message>
    <message>
        <source>%1 carries %2 of all impact</source>
        <translation>%1 trägt %2 aller Auswirkung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 services carry %2 of all impact</source>
        <translation>
            <numerusform>%Ln von %1 Diensten trägt %2 aller Auswirkung</numerusform>
            <numerusform>%Ln von %1 Diensten tragen %2 aller Auswirkung</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 have a source</source>
        <translation>bei %L1 von %L2 ist die Quelle bekannt</translation>
    </message>
    <message>
        <source>How incidents were found</source>
        <translation>Wie Vorfälle entdeckt wurden</translation>
    </message>
    <message>
        <source>Shares of the incidents whose source is recorded; strokes are 95 % intervals (Wilson).</source>
        <translation>Anteile an den Vorfällen mit festgehaltener Quelle; Striche sind 95-%-Intervalle (Wilson).</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>No incident says how it was found. The scribe can record it as the source of the detection.</source>
        <translation>Bei keinem Vorfall steht, wie er entdeckt wurde. Der Protokollant kann es als Quelle der Entdeckung festhalten.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a time and its interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>How many are still unresolved, by time</source>
        <translation>Wie viele nach welcher Zeit noch ungelöst sind</translation>
    </message>
    <message>
        <source>%1: %2. Kaplan–Meier: open incidents count for as long as they were watched (short strokes). The band is 95 %, log-log Greenwood.</source>
        <translation>%1: %2. Kaplan-Meier: offene Vorfälle zählen so lange, wie sie beobachtet wurden (kurze Striche). Das Band ist 95 %, log-log nach Greenwood.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Half ended after</source>
        <translation>Hälfte beendet nach</translation>
    </message>
    <message>
        <source>Nine in ten after</source>
        <translation>Neun von zehn nach</translation>
    </message>
    <message>
        <source>No incident has both times of %1, and none is being timed.</source>
        <translation>Kein Vorfall hat beide Zeitpunkte von %1, und keiner wird gerade gemessen.</translation>
    </message>
    <message>
        <source>time since the start, logarithmic</source>
        <translation>Zeit seit dem Beginn, logarithmisch</translation>
    </message>
    <message>
        <source>still unresolved</source>
        <translation>noch ungelöst</translation>
    </message>
    <message>
        <source>%1 (n = %L2)</source>
        <translation>%1 (n = %L2)</translation>
    </message>
    <message>
        <source>%1, open for %2</source>
        <translation>%1, offen seit %2</translation>
    </message>
    <message>
        <source>half are over after %1, nine in ten after %2</source>
        <translation>die Hälfte ist nach %1 vorbei, neun von zehn nach %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, statement</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>half are over after %1; nine in ten is not reached</source>
        <translation>die Hälfte ist nach %1 vorbei; neun von zehn ist nicht erreicht</translation>
    </message>
    <message>
        <source>more than 999</source>
        <translation>mehr als 999</translation>
    </message>
    <message>
        <source>Too few to compare</source>
        <translation>Zu wenige zum Vergleichen</translation>
    </message>
    <message>
        <source>Faster by %1–%2 % (n = %L3 and %L4)</source>
        <translation>Schneller um %1–%2 % (n = %L3 und %L4)</translation>
    </message>
    <message>
        <source>Slower by %1–%2 % (n = %L3 and %L4)</source>
        <translation>Langsamer um %1–%2 % (n = %L3 und %L4)</translation>
    </message>
    <message>
        <source>Can't tell: between %1 % %2 and %3 % %4 (n = %L5 and %L6)</source>
        <comment>percent, faster or slower, percent, faster or slower</comment>
        <translation>Nicht zu sagen: zwischen %1 % %2 und %3 % %4 (n = %L5 und %L6)</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>schneller</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>langsamer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>incident, duration</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Did it change? %1</source>
        <comment>a verdict follows</comment>
        <translation>Hat sich etwas geändert? %1</translation>
    </message>
    <message>
        <source>geometric means</source>
        <translation>geometrischen Mittel</translation>
    </message>
    <message>
        <source>Kaplan–Meier medians</source>
        <translation>Kaplan-Meier-Mediane</translation>
    </message>
    <message>
        <source>Ratio of the %1 of %2, later to earlier; 95 % interval from 10,000 resamples, the seed taken from the data. Told as a change only when the whole interval lies on one side.</source>
        <translation>Verhältnis der %1 von %2, später zu früher; 95-%-Intervall aus 10.000 Ziehungen, der Startwert aus den Daten. Als Änderung gilt nur, wenn das ganze Intervall auf einer Seite liegt.</translation>
    </message>
    <message>
        <source>this many would reliably show %1 % faster or %2 % slower</source>
        <translation>so viele würden %1 % schneller oder %2 % langsamer verlässlich zeigen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, bis</translation>
    </message>
    <message>
        <source>There is nothing to compare: neither period has a measured incident.</source>
        <translation>Es gibt nichts zu vergleichen: In keinem der Zeiträume ist ein Vorfall gemessen.</translation>
    </message>
    <message>
        <source>earlier, n = %L1</source>
        <translation>früher, n = %L1</translation>
    </message>
    <message>
        <source>later, n = %L1</source>
        <translation>später, n = %L1</translation>
    </message>
    <message>
        <source>The median of %1, month by month</source>
        <translation>Der Median von %1, Monat für Monat</translation>
    </message>
    <message>
        <source>%1: %2. Dots are medians, strokes their 95 % intervals from 6 incidents on. A line through them would say more than they do.</source>
        <translation>%1: %2. Punkte sind Mediane, Striche ihre 95-%-Intervalle ab 6 Vorfällen. Eine Linie hindurch würde mehr sagen, als sie wissen.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>No month has a measured incident.</source>
        <translation>In keinem Monat ist ein Vorfall gemessen.</translation>
    </message>
    <message>
        <source>industry median %1</source>
        <translation>Median der Branche %1</translation>
    </message>
    <message>
        <source>the band is the middle half of the industry</source>
        <translation>das Band ist die mittlere Hälfte der Branche</translation>
    </message>
    <message>
        <source>%1: median %2, n = %L3</source>
        <translation>%1: Median %2, n = %L3</translation>
    </message>
    <message>
        <source>Incidents in 30 days</source>
        <translation>Vorfälle in 30 Tagen</translation>
    </message>
    <message numerus="yes">
        <source>Chance of at least one in %Ln day(s)</source>
        <translation>
            <numerusform>Wahrscheinlichkeit mindestens einer an %Ln Tag</numerusform>
            <numerusform>Wahrscheinlichkeit mindestens einer in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks more uneven than chance</source>
        <translation>Wochen ungleicher als Zufall</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>index %1, p = %2</source>
        <translation>Index %1, p = %2</translation>
    </message>
    <message>
        <source>Mean time between incidents</source>
        <translation>Mittlere Zeit zwischen Vorfällen</translation>
    </message>
    <message>
        <source>Mean time from recovery to the next</source>
        <translation>Mittlere Zeit von der Behebung bis zum nächsten</translation>
    </message>
    <message>
        <source>Cost by the policy's rates</source>
        <translation>Kosten nach den Sätzen des Regelwerks</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not priced</source>
        <translation>
            <numerusform>%Ln ohne Preis</numerusform>
            <numerusform>%Ln ohne Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>The same, a year</source>
        <translation>Dasselbe im Jahr</translation>
    </message>
    <message>
        <source>Of it saved, had all met their target</source>
        <translation>Davon gespart, hätten alle ihr Ziel erreicht</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Recovery of the worst severity</source>
        <translation>Behebung beim schwersten Grad</translation>
    </message>
    <message>
        <source>Postmortems written</source>
        <translation>Nachbetrachtungen geschrieben</translation>
    </message>
    <message>
        <source>Drills a year</source>
        <translation>Übungen im Jahr</translation>
    </message>
    <message>
        <source>Incidents with a commander</source>
        <translation>Vorfälle mit Einsatzleitung</translation>
    </message>
    <message>
        <source>Incidents with every moment</source>
        <translation>Vorfälle mit allen Zeitpunkten</translation>
    </message>
    <message>
        <source>Found by an alert or a check</source>
        <translation>Durch Alarm oder Prüfung entdeckt</translation>
    </message>
    <message>
        <source>allows level %1</source>
        <translation>erlaubt Stufe %1</translation>
    </message>
    <message>
        <source>Frequency as a Poisson process with its exact interval (Garwood). Cost by the policy's table. Maturity is the lowest level that any criterion allows. Repeats share a service and words of their titles, three or more.</source>
        <translation>Häufigkeit als Poisson-Prozess mit exaktem Intervall (Garwood). Kosten nach der Tabelle des Regelwerks. Der Reifegrad ist die niedrigste Stufe, die ein Kriterium erlaubt. Wiederholungen haben einen Dienst und Wörter des Titels gemeinsam, ab drei.</translation>
    </message>
    <message>
        <source>Interval or remark</source>
        <translation>Intervall oder Bemerkung</translation>
    </message>
    <message>
        <source>Repeats: %1</source>
        <translation>Wiederholt sich: %1</translation>
    </message>
    <message>
        <source>%1 incidents in 30 days; the chance of one in the next 7 days is %2</source>
        <translation>%1 Vorfälle in 30 Tagen; die Wahrscheinlichkeit eines in den nächsten 7 Tagen ist %2</translation>
    </message>
    <message>
        <source>The period in figures</source>
        <translation>Der Zeitraum in Zahlen</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Alle Vorfälle</translation>
    </message>
    <message>
        <source>Did it change?</source>
        <translation>Hat sich etwas geändert?</translation>
    </message>
    <message>
        <source>Still unresolved</source>
        <translation>Noch ungelöst</translation>
    </message>
    <message>
        <source>Classic numbers</source>
        <translation>Klassische Zahlen</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Impact by service</source>
        <translation>Auswirkung je Dienst</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Wie entdeckt</translation>
    </message>
    <message>
        <source>What we control</source>
        <translation>Was wir steuern</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>Wer gerufen wurde</translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95 %: %1 bis %2</translation>
    </message>
    <message>
        <source>One person takes %1 of the calls</source>
        <translation>Eine Person hat %1 der Einsätze</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the calls come out of hours, spread over %Ln person(s)</source>
        <translation>
            <numerusform>%1 der Einsätze liegen außerhalb der Arbeitszeit, verteilt auf %Ln Person</numerusform>
            <numerusform>%1 der Einsätze liegen außerhalb der Arbeitszeit, verteilt auf %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%L1 of %L2 with somebody in a role</source>
        <translation>%L1 von %L2 mit jemandem in einer Rolle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported without roles</source>
        <translation>
            <numerusform>%Ln ohne Rollen importiert</numerusform>
            <numerusform>%Ln ohne Rollen importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was given a role in these incidents, so the log does not say who was called.</source>
        <translation>In diesen Vorfällen bekam niemand eine Rolle, deshalb sagt das Journal nicht, wer gerufen wurde.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Einsätze</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Je Woche</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>Außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>Share out of hours</source>
        <translation>Anteil außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>%1 of all calls</source>
        <translation>%1 aller Einsätze</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln incident(s) one after another</source>
        <translation>
            <numerusform>in %Ln Vorfall nacheinander</numerusform>
            <numerusform>in %Ln Vorfällen nacheinander</numerusform>
        </translation>
    </message>
    <message>
        <source>index %1, p &lt; 0.001</source>
        <translation>Index %1, p &lt; 0,001</translation>
    </message>
    <message>
        <source>%1 of %2 without a postmortem</source>
        <translation>%1 von %2 ohne Nachbetrachtung</translation>
    </message>
    <message>
        <source>%1 of %2 without a cause</source>
        <translation>%1 von %2 ohne Ursache</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) not closed</source>
        <translation>
            <numerusform>%Ln Aufgabe nicht abgeschlossen</numerusform>
            <numerusform>%Ln Aufgaben nicht abgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Found most often this way: %1, %2</source>
        <translation>Am häufigsten so gefunden: %1, %2</translation>
    </message>
    <message>
        <source>No hour of the week stands out: %L1 at most in one</source>
        <translation>Keine Stunde der Woche sticht heraus: höchstens %L1 in einer</translation>
    </message>
    <message>
        <source>severity at the end %1</source>
        <translation>Schweregrad am Ende %1</translation>
    </message>
    <message>
        <source>severity at first %1</source>
        <translation>Schweregrad am Anfang %1</translation>
    </message>
    <message>
        <source>highest severity %1</source>
        <translation>höchster Schweregrad %1</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>practice included</source>
        <translation>mit Übungen</translation>
    </message>
    <message>
        <source>practice only</source>
        <translation>nur Übungen</translation>
    </message>
    <message>
        <source>backfilled ones included</source>
        <translation>mit nachgetragenen</translation>
    </message>
    <message>
        <source>backfilled ones only</source>
        <translation>nur nachgetragene</translation>
    </message>
    <message>
        <source>impact started</source>
        <comment>a moment, within a sentence</comment>
        <translation>Auswirkung begann</translation>
    </message>
    <message>
        <source>detected</source>
        <comment>a moment, within a sentence</comment>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <comment>a moment, within a sentence</comment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>declared</source>
        <comment>a moment, within a sentence</comment>
        <translation>ausgerufen</translation>
    </message>
    <message>
        <source>severity set</source>
        <comment>a moment, within a sentence</comment>
        <translation>Schweregrad gesetzt</translation>
    </message>
    <message>
        <source>engaged</source>
        <comment>a moment, within a sentence</comment>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>cause identified</source>
        <comment>a moment, within a sentence</comment>
        <translation>Ursache gefunden</translation>
    </message>
    <message>
        <source>mitigated</source>
        <comment>a moment, within a sentence</comment>
        <translation>eingedämmt</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>a moment, within a sentence</comment>
        <translation>behoben</translation>
    </message>
    <message>
        <source>verified</source>
        <comment>a moment, within a sentence</comment>
        <translation>nachgewiesen</translation>
    </message>
    <message>
        <source>A call is a person's first role in an incident. Out of hours is any time but %1 in %2, as the policy says. Intervals are Wilson's. Names stand in the order of the alphabet.</source>
        <translation>Ein Einsatz ist die erste Rolle einer Person in einem Vorfall. Außerhalb der Arbeitszeit ist alles außer %1 in %2, wie das Regelwerk sagt. Intervalle nach Wilson. Namen stehen in alphabetischer Reihenfolge.</translation>
    </message>
    <message>
        <source>%1 (%L2 of %L3)</source>
        <comment>share, part, whole</comment>
        <translation>%1 (%L2 von %L3)</translation>
    </message>
    <message>
        <source>No incident names a service</source>
        <translation>Kein Vorfall nennt einen Dienst</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Incident commander</source>
        <translation>Einsatzleitung</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Stellvertretung</translation>
    </message>
    <message>
        <source>Operations lead</source>
        <translation>Technische Leitung</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Subject matter expert</source>
        <translation>Fachexperte</translation>
    </message>
    <message>
        <source>Expert: %1</source>
        <translation>Experte: %1</translation>
    </message>
</context>
<context>
    <name>RowIncident</name>
    <message>
        <source>in the column “%1”, %2</source>
        <translation>in der Spalte „%1“: %2</translation>
    </message>
    <message>
        <source>it has no time in the column “%1”</source>
        <translation>sie hat keine Zeit in der Spalte „%1“</translation>
    </message>
    <message>
        <source>it has nothing in the column “%1”</source>
        <translation>sie hat nichts in der Spalte „%1“</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>sie hat keinen Titel</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The user name</source>
        <translation>Der Benutzername</translation>
    </message>
    <message>
        <source>The console name</source>
        <translation>Der Konsolenname</translation>
    </message>
    <message>
        <source>There is no such incident.</source>
        <translation>Diesen Vorfall gibt es nicht.</translation>
    </message>
    <message>
        <source>This version cannot write that kind of event; update Quarterdeck.</source>
        <translation>Diese Version kann diese Art von Ereignis nicht schreiben; aktualisieren Sie Quarterdeck.</translation>
    </message>
    <message>
        <source>%1 is too long: %L2 characters, at most %L3 fit.</source>
        <translation>%1: zu lang, %L2 Zeichen; höchstens %L3 passen.</translation>
    </message>
    <message>
        <source>%1 contains an invisible character that reverses the writing direction; remove it.</source>
        <translation>%1: enthält ein unsichtbares Zeichen, das die Schreibrichtung umkehrt; entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 contains a control character (U+%2); remove it.</source>
        <translation>%1: enthält ein Steuerzeichen (U+%2); entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 contains half of a character; type it again.</source>
        <translation>%1: enthält ein halbes Zeichen; tippen Sie es neu.</translation>
    </message>
    <message>
        <source>%1 (%2) is not a plausible time; years from 1990 are accepted.</source>
        <translation>%1 (%2) ist keine glaubhafte Zeit; Jahre ab 1990 werden angenommen.</translation>
    </message>
    <message>
        <source>%1 hasn't happened yet: %2 is after now, %3.</source>
        <translation>%1 liegt in der Zukunft: %2 ist nach jetzt, %3.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 “%2” may not contain spaces, commas, @ or #.</source>
        <translation>%1 „%2“ darf keine Leerzeichen, Kommas, @ oder # enthalten.</translation>
    </message>
    <message>
        <source>%1: %L2 are too many, at most %L3 fit.</source>
        <translation>%1: %L2 sind zu viele, höchstens %L3 passen.</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Der Link</translation>
    </message>
    <message>
        <source>“%1” is not a web address; it must begin with https:// or http://.</source>
        <translation>„%1“ ist keine Webadresse; sie muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>The entry is empty; type what happened.</source>
        <translation>Der Eintrag ist leer; schreiben Sie, was geschah.</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>The entry's time</source>
        <translation>Die Zeit des Eintrags</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>A service</source>
        <translation>Ein Dienst</translation>
    </message>
    <message>
        <source>A reference</source>
        <translation>Ein Verweis</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>A time box lasts from a second to seven days.</source>
        <translation>Eine Zeitvorgabe dauert eine Sekunde bis sieben Tage.</translation>
    </message>
    <message>
        <source>%1 changed %2 at %3, before you. Look again, then apply your change if it is still right.</source>
        <translation>%1 hat %2 um %3 geändert, vor Ihnen. Sehen Sie nach und ändern Sie dann, falls es noch stimmt.</translation>
    </message>
    <message>
        <source>There is no such entry in %1.</source>
        <translation>In %1 gibt es diesen Eintrag nicht.</translation>
    </message>
    <message>
        <source>Entry %1 was made by the console and cannot be changed; change what it reports instead.</source>
        <translation>Eintrag %1 stammt von der Konsole und bleibt; ändern Sie das, was er meldet.</translation>
    </message>
    <message>
        <source>This incident is already declared as %1.</source>
        <translation>Dieser Vorfall ist schon ausgerufen als %1.</translation>
    </message>
    <message>
        <source>An incident needs a title; say in a few words what is failing.</source>
        <translation>Ein Vorfall braucht einen Titel; sagen Sie in wenigen Worten, was ausfällt.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Der Titel</translation>
    </message>
    <message>
        <source>The customer impact</source>
        <translation>Die Auswirkung auf Kunden</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Ein Schlagwort</translation>
    </message>
    <message>
        <source>The commander</source>
        <translation>Die Einsatzleitung</translation>
    </message>
    <message>
        <source>The time of declaring</source>
        <translation>Die Zeit der Ausrufung</translation>
    </message>
    <message>
        <source>The start of impact</source>
        <translation>Der Beginn der Auswirkung</translation>
    </message>
    <message>
        <source>The time of detection</source>
        <translation>Die Zeit der Erkennung</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>den Status</translation>
    </message>
    <message>
        <source>%1 is already %2.</source>
        <translation>%1 ist schon %2.</translation>
    </message>
    <message>
        <source>The time of the status</source>
        <translation>Die Zeit des Status</translation>
    </message>
    <message>
        <source>the severity</source>
        <translation>den Schweregrad</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Die Begründung</translation>
    </message>
    <message>
        <source>Lowering the severity from %1 to %2 needs a reason.</source>
        <translation>Den Schweregrad von %1 auf %2 zu senken braucht einen Grund.</translation>
    </message>
    <message>
        <source>The time of the severity</source>
        <translation>Die Zeit des Schweregrads</translation>
    </message>
    <message>
        <source>“%1” is already recorded like that.</source>
        <translation>„%1“ ist schon so verzeichnet.</translation>
    </message>
    <message>
        <source>Every incident was declared at some time; correct it instead.</source>
        <translation>Jeder Vorfall wurde irgendwann ausgerufen; berichtigen Sie die Zeit stattdessen.</translation>
    </message>
    <message>
        <source>“%1” is recorded as %2; correcting it needs a reason.</source>
        <translation>„%1“ ist als %2 verzeichnet; eine Berichtigung braucht einen Grund.</translation>
    </message>
    <message>
        <source>The role</source>
        <translation>Die Rolle</translation>
    </message>
    <message>
        <source>%1 has become vacant meanwhile; look again.</source>
        <translation>%1 ist inzwischen unbesetzt; sehen Sie nach.</translation>
    </message>
    <message>
        <source>%1 is now held by %2. Ask %2 for a handover instead.</source>
        <translation>%1 hat jetzt %2. Bitten Sie %2 um eine Übergabe.</translation>
    </message>
    <message>
        <source>the commander</source>
        <translation>die Einsatzleitung</translation>
    </message>
    <message>
        <source>%1 is already vacant.</source>
        <translation>%1 ist schon unbesetzt.</translation>
    </message>
    <message>
        <source>%1 is already held by %2.</source>
        <translation>%1 hat schon %2.</translation>
    </message>
    <message>
        <source>The time of the assignment</source>
        <translation>Die Zeit der Zuweisung</translation>
    </message>
    <message>
        <source>Nobody holds command of %1; assign the commander instead of handing over.</source>
        <translation>Niemand leitet %1; weisen Sie die Einsatzleitung zu, statt sie zu übergeben.</translation>
    </message>
    <message>
        <source>%1 already holds command.</source>
        <translation>%1 hat die Einsatzleitung schon.</translation>
    </message>
    <message>
        <source>Command is already offered to %1; they accept it.</source>
        <translation>Die Einsatzleitung ist %1 schon angeboten; die Person nimmt sie an.</translation>
    </message>
    <message>
        <source>The time of the handover</source>
        <translation>Die Zeit der Übergabe</translation>
    </message>
    <message>
        <source>Nobody has offered command of %1.</source>
        <translation>Niemand hat die Einsatzleitung von %1 angeboten.</translation>
    </message>
    <message>
        <source>Command is offered to %1; only they can accept it.</source>
        <translation>Die Einsatzleitung ist %1 angeboten; nur diese Person kann sie annehmen.</translation>
    </message>
    <message>
        <source>Command is now held by %1; the offer no longer stands.</source>
        <translation>Die Einsatzleitung hat jetzt %1; das Angebot gilt nicht mehr.</translation>
    </message>
    <message>
        <source>There is no offer of command to withdraw.</source>
        <translation>Es gibt kein Angebot der Einsatzleitung zurückzuziehen.</translation>
    </message>
    <message>
        <source>Entry %1 is struck; restore it before amending it.</source>
        <translation>Eintrag %1 ist gestrichen; stellen Sie ihn vor dem Berichtigen wieder her.</translation>
    </message>
    <message>
        <source>Entry %1 already reads like that.</source>
        <translation>Eintrag %1 lautet schon so.</translation>
    </message>
    <message>
        <source>Entry %1 is already struck.</source>
        <translation>Eintrag %1 ist schon gestrichen.</translation>
    </message>
    <message>
        <source>Striking entry %1 needs a reason.</source>
        <translation>Eintrag %1 zu streichen braucht einen Grund.</translation>
    </message>
    <message>
        <source>Entry %1 is not struck.</source>
        <translation>Eintrag %1 ist nicht gestrichen.</translation>
    </message>
    <message>
        <source>The link's name</source>
        <translation>Der Name des Links</translation>
    </message>
    <message>
        <source>That link is already there.</source>
        <translation>Dieser Link ist schon da.</translation>
    </message>
    <message>
        <source>There is no such link.</source>
        <translation>Diesen Link gibt es nicht.</translation>
    </message>
    <message>
        <source>Only the database's redactor can take out a text.</source>
        <translation>Nur wer in der Datenbank dafür bestellt ist, kann einen Text entfernen.</translation>
    </message>
    <message>
        <source>A member</source>
        <translation>Ein Mitglied</translation>
    </message>
    <message>
        <source>The member</source>
        <translation>Das Mitglied</translation>
    </message>
    <message>
        <source>A private incident needs at least one member; name who may see it.</source>
        <translation>Ein vertraulicher Vorfall braucht mindestens ein Mitglied; nennen Sie, wer ihn sehen darf.</translation>
    </message>
    <message>
        <source>%1 is already private to exactly these people.</source>
        <translation>%1 ist schon für genau diese Personen vertraulich.</translation>
    </message>
    <message>
        <source>%1 is already open to everyone.</source>
        <translation>%1 ist schon für alle offen.</translation>
    </message>
    <message>
        <source>The time of the change</source>
        <translation>Die Zeit der Änderung</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>Die Uhr</translation>
    </message>
    <message>
        <source>The clock's subject</source>
        <translation>Der Gegenstand der Uhr</translation>
    </message>
    <message>
        <source>Answer at least one question of the severity matrix.</source>
        <translation>Beantworten Sie mindestens eine Frage der Schweregrad-Matrix.</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>Die Antworten</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The severity matrix gave no level.</source>
        <translation>Die Schweregrad-Matrix ergab keine Stufe.</translation>
    </message>
    <message>
        <source>The audience</source>
        <translation>Die Zielgruppe</translation>
    </message>
    <message>
        <source>The update is empty; say what the audience was told.</source>
        <translation>Die Mitteilung ist leer; schreiben Sie, was der Zielgruppe gesagt wurde.</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>Die Mitteilung</translation>
    </message>
    <message>
        <source>The time of the update</source>
        <translation>Die Zeit der Mitteilung</translation>
    </message>
    <message>
        <source>The next update is promised for after this one, within seven days.</source>
        <translation>Die nächste Mitteilung wird für nach dieser und innerhalb von sieben Tagen zugesagt.</translation>
    </message>
    <message>
        <source>That deadline (%1) has not passed yet.</source>
        <translation>Diese Frist (%1) ist noch nicht abgelaufen.</translation>
    </message>
    <message>
        <source>That this deadline was missed is already recorded.</source>
        <translation>Dass diese Frist verpasst wurde, ist bereits festgehalten.</translation>
    </message>
    <message>
        <source>The time of the answer</source>
        <translation>Die Zeit der Antwort</translation>
    </message>
    <message>
        <source>An alarm can be snoozed for ten minutes at most.</source>
        <translation>Ein Alarm kann höchstens zehn Minuten zurückgestellt werden.</translation>
    </message>
    <message>
        <source>The deadline</source>
        <translation>Die Frist</translation>
    </message>
    <message>
        <source>The time of the note</source>
        <translation>Die Zeit des Hinweises</translation>
    </message>
    <message>
        <source>The coach has said that already.</source>
        <translation>Das hat der Coach schon gesagt.</translation>
    </message>
    <message>
        <source>The coach has said no such thing here.</source>
        <translation>So etwas hat der Coach hier nicht gesagt.</translation>
    </message>
    <message>
        <source>That note is already dismissed by %1.</source>
        <translation>Dieser Hinweis ist schon von %1 verworfen.</translation>
    </message>
    <message>
        <source>%1 is withdrawn already.</source>
        <translation>%1 ist bereits zurückgezogen.</translation>
    </message>
    <message>
        <source>%1 counts already.</source>
        <translation>%1 zählt bereits.</translation>
    </message>
    <message>
        <source>Say why %1 should not be there.</source>
        <translation>Angeben, warum es %1 nicht geben sollte.</translation>
    </message>
    <message>
        <source>There is no policy to publish.</source>
        <translation>Es gibt kein Regelwerk zum Veröffentlichen.</translation>
    </message>
    <message>
        <source>The time of publishing</source>
        <translation>Der Zeitpunkt der Veröffentlichung</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>Die Vorlage</translation>
    </message>
    <message>
        <source>There is no such draft.</source>
        <translation>Es gibt keinen solchen Entwurf.</translation>
    </message>
    <message>
        <source>That draft has been answered already, by %1.</source>
        <translation>Dieser Entwurf ist bereits beantwortet, von %1.</translation>
    </message>
    <message>
        <source>Say what to change; the draft goes back to %1.</source>
        <translation>Angeben, was zu ändern ist; der Entwurf geht zurück an %1.</translation>
    </message>
    <message>
        <source>That draft is recorded as sent already.</source>
        <translation>Dieser Entwurf ist schon als gesendet festgehalten.</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>Der Schritt</translation>
    </message>
    <message>
        <source>“%1” is done already, by %2.</source>
        <translation>„%1“ ist bereits erledigt, von %2.</translation>
    </message>
    <message>
        <source>“%1” is open already.</source>
        <translation>„%1“ ist bereits offen.</translation>
    </message>
    <message>
        <source>The time of the tick</source>
        <translation>Der Zeitpunkt des Hakens</translation>
    </message>
    <message>
        <source>The kind of mitigation</source>
        <translation>Die Art der Abmilderung</translation>
    </message>
    <message>
        <source>An entry takes %L1 files at most; log the others with another entry.</source>
        <translation>Ein Eintrag nimmt höchstens %L1 Dateien auf; die übrigen mit einem weiteren Eintrag festhalten.</translation>
    </message>
    <message>
        <source>The file's name</source>
        <translation>Der Dateiname</translation>
    </message>
    <message>
        <source>The file's type</source>
        <translation>Der Dateityp</translation>
    </message>
    <message>
        <source>The file “%1” cannot be attached; files up to %L2 MB are kept.</source>
        <translation>Die Datei „%1“ kann nicht angehängt werden; Dateien bis %L2 MB werden aufbewahrt.</translation>
    </message>
    <message>
        <source>The time of the picture</source>
        <translation>Die Aufnahmezeit des Bildes</translation>
    </message>
    <message>
        <source>Entry %1 is no %2.</source>
        <translation>Eintrag %1 ist keine %2.</translation>
    </message>
    <message>
        <source>Entry %1 is struck; restore it first.</source>
        <translation>Eintrag %1 ist gestrichen; erst wiederherstellen.</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1 ist erledigt.</translation>
    </message>
    <message>
        <source>Say either who does %1 now or until when.</source>
        <translation>Entweder angeben, wer %1 jetzt übernimmt, oder bis wann.</translation>
    </message>
    <message>
        <source>Nobody has %1.</source>
        <translation>Niemand hat %1.</translation>
    </message>
    <message>
        <source>%1 has %2 already.</source>
        <translation>%1 hat %2 bereits.</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>Say either what became of %1 or who owns it.</source>
        <translation>Entweder angeben, was aus %1 wurde, oder wem es gehört.</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1 ist bereits %2.</translation>
    </message>
    <message>
        <source>Say why, or link the entry that shows it: %1 becomes %2.</source>
        <translation>Grund angeben oder den Eintrag verknüpfen, der es zeigt: %1 wird %2.</translation>
    </message>
    <message>
        <source>A hypothesis is no evidence for itself.</source>
        <translation>Eine Hypothese ist kein Beleg für sich selbst.</translation>
    </message>
    <message>
        <source>Entry %1 is not linked to %2.</source>
        <translation>Eintrag %1 ist nicht mit %2 verknüpft.</translation>
    </message>
    <message>
        <source>Entry %1 is linked to %2 already.</source>
        <translation>Eintrag %1 ist bereits mit %2 verknüpft.</translation>
    </message>
    <message>
        <source>%1 has all the evidence it can take.</source>
        <translation>%1 hat so viele Belege, wie möglich sind.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>A round of objections lasts a day at most.</source>
        <translation>Eine Runde für Einwände dauert höchstens einen Tag.</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>%1 is decided: %2. Log what you know as a finding.</source>
        <translation>%1 ist entschieden: %2. Was bekannt ist, als Befund festhalten.</translation>
    </message>
    <message>
        <source>The objection is empty; say what speaks against it.</source>
        <translation>Der Einwand ist leer; angeben, was dagegen spricht.</translation>
    </message>
    <message>
        <source>The objection</source>
        <translation>Der Einwand</translation>
    </message>
    <message>
        <source>The time of the objection</source>
        <translation>Der Zeitpunkt des Einwands</translation>
    </message>
    <message>
        <source>%1 is decided: %2.</source>
        <translation>%1 ist entschieden: %2.</translation>
    </message>
    <message>
        <source>A proposal ends with go, no go or its withdrawal.</source>
        <translation>Ein Vorschlag endet mit Freigabe, keiner Freigabe oder seiner Rücknahme.</translation>
    </message>
    <message>
        <source>Say why it is a no: %1.</source>
        <translation>Angeben, warum es ein Nein ist: %1.</translation>
    </message>
    <message>
        <source>Somebody objected to %1; say why it is a go all the same.</source>
        <translation>Gegen %1 gibt es einen Einwand; angeben, warum es trotzdem eine Freigabe ist.</translation>
    </message>
    <message>
        <source>The time of the decision</source>
        <translation>Der Zeitpunkt der Entscheidung</translation>
    </message>
    <message>
        <source>Policies have a stream of their own, and nothing else is written there.</source>
        <translation>Regelwerke haben einen eigenen Strom, und nichts anderes wird dort geschrieben.</translation>
    </message>
</context>
<context>
    <name>ScenarioText</name>
    <message>
        <source>The scenario cannot be used: at %1, %2.</source>
        <translation>Das Szenario ist nicht brauchbar: bei %1, %2.</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>ein Text wird gebraucht</translation>
    </message>
    <message>
        <source>a list of texts is needed</source>
        <translation>eine Liste von Texten wird gebraucht</translation>
    </message>
    <message>
        <source>a duration since the start such as "26m" is needed</source>
        <translation>eine Dauer seit Beginn wie "26m" wird gebraucht</translation>
    </message>
    <message>
        <source>a number from 1 is needed</source>
        <translation>eine Zahl ab 1 wird gebraucht</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>true oder false wird gebraucht</translation>
    </message>
    <message>
        <source>real, drill, test or backfill is needed</source>
        <translation>real, drill, test oder backfill wird gebraucht</translation>
    </message>
    <message>
        <source>a status is needed</source>
        <translation>ein Status wird gebraucht</translation>
    </message>
    <message>
        <source>an entry type is needed</source>
        <translation>eine Eintragsart wird gebraucht</translation>
    </message>
    <message>
        <source>alert, customer, internal or healthcheck is needed</source>
        <translation>alert, customer, internal oder healthcheck wird gebraucht</translation>
    </message>
    <message>
        <source>a milestone is needed</source>
        <translation>ein Meilenstein wird gebraucht</translation>
    </message>
    <message>
        <source>a duration since the start, "unknown" or "clear" is needed</source>
        <translation>eine Dauer seit Beginn, "unknown" oder "clear" wird gebraucht</translation>
    </message>
    <message>
        <source>a field is needed</source>
        <translation>ein Feld wird gebraucht</translation>
    </message>
    <message>
        <source>a text or a list of texts is needed</source>
        <translation>ein Text oder eine Liste von Texten wird gebraucht</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <translation>dieser Schlüssel ist unbekannt</translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation>ein Objekt wird gebraucht</translation>
    </message>
    <message>
        <source>this is nothing a step can do</source>
        <translation>das ist nichts, was ein Schritt tun kann</translation>
    </message>
    <message>
        <source>a milestone and a duration are needed</source>
        <translation>ein Meilenstein und eine Dauer werden gebraucht</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>a time such as 2024-11-15T14:00:00Z is needed</source>
        <translation>eine Zeit wie 2024-11-15T14:00:00Z wird gebraucht</translation>
    </message>
    <message>
        <source>the first step declares the incident, and no other does</source>
        <translation>der erste Schritt ruft den Vorfall aus, und kein anderer</translation>
    </message>
    <message>
        <source>it lies before the step above it</source>
        <translation>er liegt vor dem Schritt darüber</translation>
    </message>
    <message>
        <source>at least one step is needed</source>
        <translation>mindestens ein Schritt wird gebraucht</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>A part of Quarterdeck is missing; install it again.</source>
        <translation>Ein Teil von Quarterdeck fehlt; installieren Sie es neu.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 lets logins read statistics of rows hidden from them (CVE-2025-8713); update it to %2.</source>
        <translation>PostgreSQL %1 lässt Anmeldungen Statistiken über verborgene Zeilen lesen (CVE-2025-8713); aktualisieren Sie auf %2.</translation>
    </message>
    <message>
        <source>The server does not make writes durable (fsync or full_page_writes is off); switch both on.</source>
        <translation>Der Server schreibt nicht dauerhaft (fsync oder full_page_writes ist aus); schalten Sie beides ein.</translation>
    </message>
    <message>
        <source>The server offers no TLS; switch ssl on before anybody logs in over the network.</source>
        <translation>Der Server bietet kein TLS; schalten Sie ssl ein, bevor sich jemand über das Netz anmeldet.</translation>
    </message>
    <message>
        <source>The server stores new passwords as md5; set password_encryption to scram-sha-256.</source>
        <translation>Der Server speichert neue Passwörter als md5; setzen Sie password_encryption auf scram-sha-256.</translation>
    </message>
    <message>
        <source>The database has lost its identity (quarterdeck.meta is empty); restore a backup.</source>
        <translation>Die Datenbank hat ihre Kennung verloren (quarterdeck.meta ist leer); spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>%1 has a schema named quarterdeck or bi that is not Quarterdeck's; use a database of its own.</source>
        <translation>%1 hat ein Schema namens quarterdeck oder bi, das nicht von Quarterdeck ist; verwenden Sie eine eigene Datenbank.</translation>
    </message>
    <message>
        <source>Quarterdeck needs PostgreSQL 15 or newer; this is %1.</source>
        <translation>Quarterdeck braucht PostgreSQL 15 oder neuer; dies ist %1.</translation>
    </message>
</context>
<context>
    <name>ScribeTime</name>
    <message>
        <source>There is no such time as %1: correct it, or start the line with “n:” to log it as text.</source>
        <translation>Die Zeit %1 gibt es nicht: berichtigen Sie sie, oder beginnen Sie die Zeile mit „n:“, um sie als Text zu protokollieren.</translation>
    </message>
    <message>
        <source>There is no such date as in %1: correct it, or start the line with “n:” to log it as text.</source>
        <translation>Das Datum in %1 gibt es nicht: berichtigen Sie es, oder beginnen Sie die Zeile mit „n:“, um sie als Text zu protokollieren.</translation>
    </message>
    <message>
        <source>%1 hasn't happened yet (now %2): correct the time.</source>
        <translation>%1 liegt in der Zukunft (jetzt %2): berichtigen Sie die Zeit.</translation>
    </message>
    <message>
        <source>%1 is before 1990 or after 9999: correct the time.</source>
        <translation>%1 liegt vor 1990 oder nach 9999: berichtigen Sie die Zeit.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>octagon</source>
        <translation>Achteck</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Severity not set</source>
        <translation>Schweregrad nicht gesetzt</translation>
    </message>
    <message>
        <source>Severity %1, %2</source>
        <comment>level, then the shape that stands for it</comment>
        <translation>Schweregrad %1, %2</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht eingestuft</translation>
    </message>
    <message>
        <source>SEV-%1</source>
        <translation>SEV-%1</translation>
    </message>
</context>
<context>
    <name>SeverityMatrix</name>
    <message>
        <source>“%1” is no question of the severity matrix; it asks %2.</source>
        <translation>„%1“ ist keine Frage der Schweregrad-Matrix; sie fragt %2.</translation>
    </message>
    <message>
        <source>The policy %1 has no severity matrix; name the level.</source>
        <translation>Das Regelwerk %1 hat keine Schweregrad-Matrix; nennen Sie die Stufe.</translation>
    </message>
    <message>
        <source>“%1” is no answer; write users=2, or users=2/3 when unsure.</source>
        <translation>„%1“ ist keine Antwort; schreiben Sie users=2, oder users=2/3, wenn Sie unsicher sind.</translation>
    </message>
    <message>
        <source>“%1” is answered twice.</source>
        <translation>„%1“ ist zweimal beantwortet.</translation>
    </message>
    <message>
        <source>“%1” is no answer to %2; the scale has %3.</source>
        <translation>„%1“ ist keine Antwort auf %2; die Skala hat %3.</translation>
    </message>
    <message>
        <source>Answer at least one question: %1.</source>
        <translation>Beantworten Sie mindestens eine Frage: %1.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Scribe line: log the entry</source>
        <translation>Protokollzeile: Eintrag protokollieren</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Scribe line: log, keep type and time for the next one</source>
        <translation>Protokollzeile: protokollieren, Art und Zeit für den nächsten behalten</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Scribe line: new line inside the entry</source>
        <translation>Protokollzeile: neue Zeile im Eintrag</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Scribe line: accept the completion, else next field</source>
        <translation>Protokollzeile: Vorschlag annehmen, sonst nächstes Feld</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Scribe line: close the list, clear the line, leave</source>
        <translation>Protokollzeile: Liste schließen, Zeile leeren, verlassen</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Scribe line, empty: recall my last entries to amend them</source>
        <translation>Leere Protokollzeile: meine letzten Einträge zum Berichtigen holen</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Auf, Alt+Ab</translation>
    </message>
    <message>
        <source>Scribe line: one minute earlier, one minute later</source>
        <translation>Protokollzeile: eine Minute früher, eine Minute später</translation>
    </message>
    <message>
        <source>Home, End, PgUp, PgDn</source>
        <translation>Pos1, Ende, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Timeline: move</source>
        <translation>Zeitverlauf: bewegen</translation>
    </message>
    <message>
        <source>Arrow keys, Enter</source>
        <translation>Pfeiltasten, Eingabe</translation>
    </message>
    <message>
        <source>Board: move between cards, open the incident</source>
        <translation>Tafel: zwischen Karten bewegen, Vorfall öffnen</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 bis 5</translation>
    </message>
    <message>
        <source>Board: set the status of the selected incident</source>
        <translation>Tafel: den Status des gewählten Vorfalls setzen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>Offener Vorfall</translation>
    </message>
    <message>
        <source>Scribe line</source>
        <translation>Protokollzeile</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Strg+Umschalt+L</translation>
    </message>
    <message>
        <source>Wall: hide people and free text from visitors, show them again</source>
        <translation>Wandanzeige: Personen und freien Text vor Besuchern verbergen, wieder zeigen</translation>
    </message>
    <message>
        <source>Esc, F11</source>
        <translation>Esc, F11</translation>
    </message>
    <message>
        <source>Wall: close it</source>
        <translation>Wandanzeige: schließen</translation>
    </message>
    <message>
        <source>A, Z, E</source>
        <translation>A, Z, E</translation>
    </message>
    <message>
        <source>Clocks: acknowledge, snooze five minutes, escalate to the next tier</source>
        <translation>Uhren: quittieren, fünf Minuten stumm, an die nächste Stufe eskalieren</translation>
    </message>
</context>
<context>
    <name>SlackReader</name>
    <message>
        <source>it is not a message of Slack</source>
        <translation>sie ist keine Nachricht von Slack</translation>
    </message>
    <message>
        <source>it has no “ts”, so it is not a message of Slack</source>
        <translation>sie hat kein „ts“, ist also keine Nachricht von Slack</translation>
    </message>
    <message>
        <source>“%1” is no time of Slack</source>
        <translation>„%1“ ist keine Zeit von Slack</translation>
    </message>
    <message>
        <source>“%1” is no thread of Slack</source>
        <translation>„%1“ ist kein Thread von Slack</translation>
    </message>
    <message>
        <source>it belongs to no thread; only in a file without threads are such messages one timeline</source>
        <translation>sie gehört zu keinem Thread; nur in einer Datei ohne Threads sind solche Nachrichten ein Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>SourceTime</name>
    <message>
        <source>“%1” is not a time</source>
        <translation>„%1“ ist keine Zeit</translation>
    </message>
    <message>
        <source>“%1” is not a plausible time; years from 1990 are accepted</source>
        <translation>„%1“ ist keine glaubhafte Zeit; Jahre ab 1990 werden angenommen</translation>
    </message>
</context>
<context>
    <name>StatusGlyph</name>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>Status %1, step %2 of %3</source>
        <translation>Status %1, Schritt %2 von %3</translation>
    </message>
</context>
<context>
    <name>StatuspageReader</name>
    <message>
        <source>its id is a number too large to be kept exactly; write it as text</source>
        <translation>die Kennung ist eine zu große Zahl, um genau zu bleiben; schreiben Sie sie als Text</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>es fehlt die Kennung</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>es fehlt der Titel</translation>
    </message>
    <message>
        <source>the time of update %1 cannot be used: %2</source>
        <translation>die Zeit der Meldung %1 ist nicht brauchbar: %2</translation>
    </message>
    <message>
        <source>update %1 has no time</source>
        <translation>Meldung %1 hat keine Zeit</translation>
    </message>
    <message>
        <source>update %1 is not an object</source>
        <translation>Meldung %1 ist kein Objekt</translation>
    </message>
    <message>
        <source>it is scheduled maintenance, not an incident</source>
        <translation>es ist geplante Wartung, kein Vorfall</translation>
    </message>
    <message>
        <source>the start of its impact window cannot be used: %1</source>
        <translation>der Beginn des Auswirkungsfensters ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>one of its times cannot be used: %1</source>
        <translation>eine der Zeiten ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>it has no time of its first posting</source>
        <translation>es fehlt die Zeit der ersten Meldung</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>es ist kein Objekt</translation>
    </message>
    <message>
        <source>it is not JSON: %1 at byte %2</source>
        <translation>es ist kein JSON: %1 bei Byte %2</translation>
    </message>
    <message>
        <source>it comes from another system than a status page</source>
        <translation>er stammt aus einem anderen System als einer Statusseite</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>The policy could not be saved in %1; check the disk and its permissions.</source>
        <translation>Das Regelwerk konnte nicht in %1 gespeichert werden; prüfen Sie Platz und Rechte.</translation>
    </message>
    <message>
        <source>The policy file %1 cannot be read; check its name and permissions.</source>
        <translation>Die Regelwerk-Datei %1 kann nicht gelesen werden; prüfen Sie Name und Rechte.</translation>
    </message>
    <message>
        <source>There is no policy “%1”; there are %2.</source>
        <translation>Es gibt kein Regelwerk „%1“; vorhanden sind %2.</translation>
    </message>
    <message>
        <source>The shipped policy profile is missing; install Quarterdeck again.</source>
        <translation>Das mitgelieferte Regelwerk fehlt; installieren Sie Quarterdeck neu.</translation>
    </message>
    <message>
        <source>Which policy is in use cannot be read from %1; check its permissions.</source>
        <translation>Welches Regelwerk gilt, kann nicht aus %1 gelesen werden; prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>The policy %1 is kept already and reads otherwise; give this one another version.</source>
        <translation>Das Regelwerk %1 ist schon aufbewahrt und lautet anders; geben Sie diesem eine andere Version.</translation>
    </message>
    <message>
        <source>“%1” cannot name a policy.</source>
        <translation>„%1“ kann kein Regelwerk benennen.</translation>
    </message>
    <message>
        <source>The draft of the policy could not be removed from %1; check its permissions.</source>
        <translation>Der Entwurf des Regelwerks ließ sich nicht aus %1 entfernen; prüfen Sie die Rechte.</translation>
    </message>
</context>
<context>
    <name>TimeFormat</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date in the QDate::toString pattern language, for instance 15 Nov 2024</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <comment>days, then hours:minutes:seconds</comment>
        <translation>%1 T %2</translation>
    </message>
    <message>
        <source>+%1 OVER</source>
        <comment>how long something is overdue</comment>
        <translation>+%1 ÜBERFÄLLIG</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>countdown</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 T</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>vor %1 T</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>change withdrawn</source>
        <translation>Änderung zurückgezogen</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <source>Mitigating</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Folgeaufgabe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Impact started</source>
        <translation>Auswirkung begann</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Ausgerufen</translation>
    </message>
    <message>
        <source>Severity set</source>
        <translation>Schweregrad gesetzt</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Cause identified</source>
        <translation>Ursache gefunden</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Eingedämmt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Customer report</source>
        <translation>Kundenmeldung</translation>
    </message>
    <message>
        <source>Noticed internally</source>
        <translation>Intern bemerkt</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Zustandsprüfung</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Private incident</source>
        <translation>Privater Vorfall</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>DRILL: %1</source>
        <translation>ÜBUNG: %1</translation>
    </message>
    <message>
        <source>TEST: %1</source>
        <translation>TEST: %1</translation>
    </message>
    <message>
        <source>no IC %1</source>
        <translation>kein IC %1</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>NOT LIVE · no connection since this console started</source>
        <translation>NICHT LIVE · keine Verbindung, seit diese Konsole läuft</translation>
    </message>
    <message>
        <source>NOT LIVE · last news %1 (%2)</source>
        <translation>NICHT LIVE · letzte Nachricht %1 (%2)</translation>
    </message>
    <message>
        <source>No active incidents</source>
        <translation>Keine aktiven Vorfälle</translation>
    </message>
    <message>
        <source>last closed %1, %2</source>
        <translation>zuletzt beendet %1, %2</translation>
    </message>
    <message>
        <source>Wall: %1</source>
        <translation>Wandanzeige: %1</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>Nicht live</translation>
    </message>
    <message>
        <source>Elapsed %1</source>
        <translation>Vergangen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more incident(s)</source>
        <translation>
            <numerusform>%n weiterer Vorfall</numerusform>
            <numerusform>%n weitere Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitor view</source>
        <translation>Besucheransicht</translation>
    </message>
    <message>
        <source>ELAPSED</source>
        <translation>VERGANGEN</translation>
    </message>
    <message>
        <source>NEXT UPDATE</source>
        <translation>NÄCHSTE NACHRICHT</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <comment>further incidents</comment>
        <translation>+%1 weitere</translation>
    </message>
    <message>
        <source>IC</source>
        <translation>IC</translation>
    </message>
    <message>
        <source>Ops</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Comms</source>
        <translation>Komm.</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Stellv.</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>NO INCIDENT COMMANDER %1</source>
        <translation>KEIN EINSATZLEITER %1</translation>
    </message>
    <message>
        <source>No incident commander for %1</source>
        <translation>Seit %1 kein Einsatzleiter</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>not described yet</source>
        <translation>noch nicht beschrieben</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>VACANT %1</source>
        <translation>UNBESETZT %1</translation>
    </message>
    <message>
        <source>%1 vacant for %2</source>
        <translation>%1 seit %2 unbesetzt</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>Next update to %1: %2</source>
        <translation>Nächste Nachricht an %1: %2</translation>
    </message>
    <message>
        <source>%1 decision</source>
        <translation>%1 Entscheidung</translation>
    </message>
    <message>
        <source>%1 (%2 of %3) · next: %4</source>
        <translation>%1 (%2 von %3) · danach: %4</translation>
    </message>
    <message>
        <source>%1 proposed</source>
        <translation>%1 vorgeschlagen</translation>
    </message>
    <message>
        <source>objections: %1</source>
        <translation>Einwände: %1</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>zu entscheiden</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>mitigation</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>erledigt %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>nachfragen</translation>
    </message>
    <message>
        <source>call back later</source>
        <translation>später nachfragen</translation>
    </message>
    <message>
        <source>back at %1</source>
        <translation>Rückmeldung %1</translation>
    </message>
    <message>
        <source>no time box</source>
        <translation>ohne Frist</translation>
    </message>
    <message numerus="yes">
        <source>extended %n time(s)</source>
        <translation>
            <numerusform>%n-mal verlängert</numerusform>
            <numerusform>%n-mal verlängert</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>nobody looks into it</source>
        <translation>niemand geht ihr nach</translation>
    </message>
    <message>
        <source>evidence %1</source>
        <translation>Belege %1</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>objections until %1</source>
        <translation>Einwände bis %1</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n Einwand</numerusform>
            <numerusform>%n Einwände</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried %1, being tested %2, not tried %3</source>
        <translation>Versucht %1, in Prüfung %2, nicht versucht %3</translation>
    </message>
    <message>
        <source>Proposed %1, decided %2</source>
        <translation>Vorgeschlagen %1, entschieden %2</translation>
    </message>
    <message>
        <source>Open %1, over time %2, done %3</source>
        <translation>Offen %1, über der Zeit %2, erledigt %3</translation>
    </message>
    <message>
        <source>Open %1, done %2</source>
        <translation>Offen %1, erledigt %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Done, with its result…</source>
        <translation>Erledigt, mit Ergebnis …</translation>
    </message>
    <message>
        <source>Give it more time…</source>
        <translation>Mehr Zeit geben …</translation>
    </message>
    <message>
        <source>Ask the commander for more time…</source>
        <translation>Leitung um mehr Zeit bitten …</translation>
    </message>
    <message>
        <source>Give it to somebody else…</source>
        <translation>Jemand anderem geben …</translation>
    </message>
    <message>
        <source>Call back now…</source>
        <translation>Jetzt nachfragen …</translation>
    </message>
    <message>
        <source>Call back in five minutes</source>
        <translation>In fünf Minuten nachfragen</translation>
    </message>
    <message>
        <source>View in the timeline</source>
        <translation>In der Zeitleiste ansehen</translation>
    </message>
    <message>
        <source>New action…</source>
        <translation>Neue Maßnahme …</translation>
    </message>
    <message>
        <source>Start a mitigation…</source>
        <translation>Abhilfe beginnen …</translation>
    </message>
    <message>
        <source>Being tested</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Supported…</source>
        <translation>Gestützt …</translation>
    </message>
    <message>
        <source>Refuted…</source>
        <translation>Widerlegt …</translation>
    </message>
    <message>
        <source>Park it…</source>
        <translation>Zurückstellen …</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Who looks into it…</source>
        <translation>Wer geht ihr nach …</translation>
    </message>
    <message>
        <source>Link evidence…</source>
        <translation>Beleg verknüpfen …</translation>
    </message>
    <message>
        <source>Take evidence back…</source>
        <translation>Beleg zurücknehmen …</translation>
    </message>
    <message>
        <source>New hypothesis…</source>
        <translation>Neue Hypothese …</translation>
    </message>
    <message>
        <source>Go…</source>
        <translation>Ja …</translation>
    </message>
    <message>
        <source>No go…</source>
        <translation>Nein …</translation>
    </message>
    <message>
        <source>Object…</source>
        <translation>Einwand …</translation>
    </message>
    <message>
        <source>Withdraw the proposal…</source>
        <translation>Vorschlag zurückziehen …</translation>
    </message>
    <message>
        <source>Propose a decision…</source>
        <translation>Entscheidung vorschlagen …</translation>
    </message>
</context>
<context>
    <name>WorkItems</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Im Test</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Gestützt</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>No go</source>
        <translation>Keine Freigabe</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
</context>
<context>
    <name>WrittenTimeText</name>
    <message>
        <source>“%1” is not a time</source>
        <translation>„%1“ ist keine Zeit</translation>
    </message>
    <message>
        <source>“%1” is a time that the clocks of %2 skip</source>
        <translation>„%1“ ist eine Zeit, die die Uhren von %2 überspringen</translation>
    </message>
    <message>
        <source>“%1” is not a plausible time; years from 1990 are accepted</source>
        <translation>„%1“ ist keine glaubhafte Zeit; angenommen werden Jahre ab 1990</translation>
    </message>
</context>
<context>
    <name>quarterdeck::AbbreviationsPage</name>
    <message>
        <source>Abbreviations</source>
        <translation>Abkürzungen</translation>
    </message>
    <message>
        <source>One a line, as in: rb = rolled back. In the scribe line ;rb and a space then write it out; undo gives the short form back. An empty list turns them off. Copy the list to share it with your team.</source>
        <translation>Eine je Zeile, etwa: rb = zurückgerollt. In der Protokollzeile schreiben ;rb und ein Leerzeichen sie dann aus; Rückgängig gibt die Kurzform zurück. Eine leere Liste schaltet sie ab. Kopieren Sie die Liste, um sie mit Ihrem Team zu teilen.</translation>
    </message>
    <message>
        <source>None: nothing is written out.</source>
        <translation>Keine: Nichts wird ausgeschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n abbreviation(s)</source>
        <translation>
            <numerusform>%n Abkürzung</numerusform>
            <numerusform>%n Abkürzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>rb = rolled back
lgtm = looks good to me</source>
        <translation>rb = zurückgerollt
lgtm = sieht gut aus</translation>
    </message>
</context>
<context>
    <name>quarterdeck::AccessDialog</name>
    <message>
        <source>&amp;Everyone with a login</source>
        <translation>&amp;Alle mit einem Anmeldenamen</translation>
    </message>
    <message>
        <source>&amp;Private: only these people</source>
        <translation>&amp;Privat: nur diese Personen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Who may see %1</source>
        <translation>Wer %1 sehen darf</translation>
    </message>
    <message>
        <source>Login of a person, then Enter</source>
        <translation>Anmeldename einer Person, dann Eingabe</translation>
    </message>
    <message>
        <source>Person to add</source>
        <translation>Hinzuzufügende Person</translation>
    </message>
    <message>
        <source>People who may see the incident</source>
        <translation>Personen, die den Vorfall sehen dürfen</translation>
    </message>
    <message>
        <source>Everyone who may log in to the shared database sees it, all of its past included.</source>
        <translation>Alle, die sich bei der gemeinsamen Datenbank anmelden dürfen, sehen ihn samt allem Bisherigen.</translation>
    </message>
    <message>
        <source>You are not on the list: the incident disappears here as soon as this is saved.</source>
        <translation>Sie stehen nicht auf der Liste: Der Vorfall verschwindet hier, sobald das gespeichert ist.</translation>
    </message>
    <message>
        <source>This journal is on this computer only. The list counts once the incident is on a shared database.</source>
        <translation>Dieses Journal liegt nur auf diesem Rechner. Die Liste gilt, sobald der Vorfall auf einer gemeinsamen Datenbank ist.</translation>
    </message>
    <message>
        <source>It disappears for everyone else. What they have read already cannot be unread.</source>
        <translation>Für alle anderen verschwindet er. Was sie schon gelesen haben, bleibt gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>Private: %n person(s) may see it.</source>
        <translation>
            <numerusform>Privat: %n Person darf ihn sehen.</numerusform>
            <numerusform>Privat: %n Personen dürfen ihn sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone may see it.</source>
        <translation>Alle dürfen ihn sehen.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ActionsModel</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>mitigation</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>erledigt: %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::AlarmCommands</name>
    <message>
        <source>Nothing to acknowledge.</source>
        <translation>Es gibt nichts zu quittieren.</translation>
    </message>
    <message>
        <source>Acknowledged.</source>
        <translation>Bestätigt.</translation>
    </message>
    <message>
        <source>Nothing to snooze.</source>
        <translation>Nichts zurückzustellen.</translation>
    </message>
    <message>
        <source>Snooze: %1</source>
        <translation>Stumm schalten: %1</translation>
    </message>
    <message>
        <source>Press a digit, then Enter. It stays listed, and comes back.</source>
        <translation>Ziffer drücken, dann Enter. Er bleibt in der Liste und kommt wieder.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>to snooze</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>No escalation is due.</source>
        <translation>Keine Eskalation steht an.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::AudienceDelegate</name>
    <message numerus="yes">
        <source>%n draft(s) to approve</source>
        <translation>
            <numerusform>%n Entwurf freizugeben</numerusform>
            <numerusform>%n Entwürfe freizugeben</numerusform>
        </translation>
    </message>
    <message>
        <source>sent %1 by %2</source>
        <translation>gesendet %1 von %2</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>noch nichts gesendet</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>war fällig %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::AwayBand</name>
    <message>
        <source>While you were away</source>
        <translation>Während Sie fort waren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Since you stepped out at %1: %2</source>
        <translation>Seit Sie um %1 gegangen sind: %2</translation>
    </message>
    <message>
        <source>New to you: %1</source>
        <translation>Für Sie neu: %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::BannerBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>quarterdeck::BoardFilterBar</name>
    <message>
        <source>Filter the board</source>
        <translation>Tafel filtern</translation>
    </message>
    <message>
        <source>Filter: words, sev:1, status:mitigating, service:checkout, ic:bob, is:open</source>
        <translation>Filter: Wörter, sev:1, status:mitigating, service:checkout, ic:bob, is:open</translation>
    </message>
    <message>
        <source>Type words that occur anywhere, or sev:1, status:mitigating, service:checkout, ic:bob, is:open, is:closed, is:vacant, kind:drill. Esc clears.</source>
        <translation>Tippen Sie Wörter, die irgendwo vorkommen, oder sev:1, status:mitigating, service:checkout, ic:bob, is:open, is:closed, is:vacant, kind:drill. Esc leert.</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>Show as list (%1)</source>
        <translation>Als Liste zeigen (%1)</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>shown of all incidents</comment>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln Vorfall</numerusform>
            <numerusform>%Ln Vorfälle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::BoardView</name>
    <message>
        <source>Incident board</source>
        <translation>Vorfalltafel</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>Vorfall ausrufen</translation>
    </message>
    <message>
        <source>Open practice incident</source>
        <translation>Übungsvorfall öffnen</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No active incidents.</source>
        <translation>Keine laufenden Vorfälle.</translation>
    </message>
    <message>
        <source>The incidents could not be read.</source>
        <translation>Die Vorfälle konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Journal wird gelesen…</translation>
    </message>
    <message>
        <source>When something breaks, declare it; a title is enough.</source>
        <translation>Wenn etwas ausfällt, rufen Sie es aus; ein Titel genügt.</translation>
    </message>
    <message>
        <source>No incidents match “%1”.</source>
        <translation>Kein Vorfall passt zu „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden.</source>
        <translation>
            <numerusform>%Ln ausgeblendet.</numerusform>
            <numerusform>%Ln ausgeblendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::BriefWindow</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Accept command</source>
        <translation>Einsatzleitung &amp;annehmen</translation>
    </message>
    <message>
        <source>&amp;Withdraw the offer</source>
        <translation>Angebot &amp;zurückziehen</translation>
    </message>
    <message>
        <source>Handover brief</source>
        <translation>Übergabebericht</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>quarterdeck::CanberraPlayer</name>
    <message>
        <source>Alarms cannot be heard: the package libcanberra0 is not installed.</source>
        <translation>Alarme sind nicht zu hören: Das Paket libcanberra0 ist nicht installiert.</translation>
    </message>
    <message>
        <source>Alarms cannot be heard on this computer: %1.</source>
        <translation>Alarme sind auf diesem Rechner nicht zu hören: %1.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ChangeGuard</name>
    <message>
        <source>&amp;Log anyway</source>
        <translation>Trotzdem e&amp;intragen</translation>
    </message>
    <message>
        <source>The line comes back, to be logged when the other change is done.</source>
        <translation>Die Zeile kommt zurück und wird eingetragen, wenn die andere Änderung fertig ist.</translation>
    </message>
    <message>
        <source>One change at a time: %1 “%2” is still open. With two at once nobody knows which one helped. Not logged yet: “%3”.</source>
        <translation>Eine Änderung nach der anderen: %1 „%2“ ist noch offen. Bei zweien zugleich weiß niemand, welche geholfen hat. Noch nicht eingetragen: „%3“.</translation>
    </message>
    <message>
        <source>Wai&amp;t</source>
        <translation>&amp;Warten</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ChartCard</name>
    <message>
        <source>View as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy, save</source>
        <translation>Kopieren, speichern</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern als …</translation>
    </message>
    <message>
        <source>View as table: %1</source>
        <translation>Als Tabelle zeigen: %1</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <translation>Kopieren oder speichern: %1</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ChecklistDelegate</name>
    <message>
        <source>done %1, as the log shows</source>
        <translation>erledigt %1, wie das Protokoll zeigt</translation>
    </message>
    <message>
        <source>done %1 by %2</source>
        <comment>time, person</comment>
        <translation>erledigt %1 von %2</translation>
    </message>
    <message>
        <source>late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>time</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the phase at hand</comment>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ChecklistModel</name>
    <message>
        <source>First five minutes</source>
        <translation>Die ersten fünf Minuten</translation>
    </message>
    <message>
        <source>%1, the phase at hand</source>
        <comment>heading of steps</comment>
        <translation>%1, die laufende Phase</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ChecklistPanel</name>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>Es ist kein Vorfall geöffnet.</translation>
    </message>
    <message>
        <source>The policy asks for no steps at this level.</source>
        <translation>Das Regelwerk verlangt auf dieser Stufe keine Schritte.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>steps of the checklist</comment>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <translation>
            <numerusform>%1, %n überfällig</numerusform>
            <numerusform>%1, %n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>The log shows that this is done; correct the log if it is not.</source>
        <translation>Das Protokoll zeigt, dass das erledigt ist; berichtigen Sie das Protokoll, wenn nicht.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Wieder offen: %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ChipBar</name>
    <message>
        <source>How the line is read</source>
        <translation>Wie die Zeile gelesen wird</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) to fill in · Shift+F12</source>
        <translation>
            <numerusform>%n Zeitpunkt auszufüllen · Umschalt+F12</numerusform>
            <numerusform>%n Zeitpunkte auszufüllen · Umschalt+F12</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::ClockDelegate</name>
    <message>
        <source>%1 late</source>
        <comment>a deadline was met</comment>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>%1 early</source>
        <comment>a deadline was met</comment>
        <translation>%1 zu früh</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Stumm bis %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>%1, %2 is next</source>
        <comment>a state, a tier of the ladder</comment>
        <translation>%1, als Nächstes %2</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ClocksModel</name>
    <message>
        <source>Escalate to %1</source>
        <translation>Eskalieren an %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n minute(s) left</source>
        <translation>
            <numerusform>%1: %2, noch %n Minute</numerusform>
            <numerusform>%1: %2, noch %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n minute(s) over</source>
        <translation>
            <numerusform>%1: %2, seit %n Minute überfällig</numerusform>
            <numerusform>%1: %2, seit %n Minuten überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: time is up · %3</source>
        <translation>%1 %2: Zeit ist um · %3</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ClocksPanel</name>
    <message>
        <source>Acknowledge (A)</source>
        <translation>Quittieren (A)</translation>
    </message>
    <message>
        <source>Snooze 5 min (Z)</source>
        <translation>5 min stumm (Z)</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Say that you have seen this overdue deadline; it stays listed.</source>
        <translation>Sagt, dass Sie diese überfällige Frist gesehen haben; sie bleibt in der Liste.</translation>
    </message>
    <message>
        <source>Keep this overdue deadline quiet for five minutes; then it comes back.</source>
        <translation>Schaltet diese überfällige Frist fünf Minuten stumm; dann meldet sie sich wieder.</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>Es ist kein Vorfall geöffnet.</translation>
    </message>
    <message>
        <source>No clocks are running.</source>
        <translation>Es laufen keine Uhren.</translation>
    </message>
    <message>
        <source>A severity starts the clocks of the policy; an action starts one with /10.</source>
        <translation>Ein Schweregrad startet die Uhren des Regelwerks; eine Maßnahme startet mit /10 eine eigene.</translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation>Verworfen.</translation>
    </message>
    <message>
        <source>%1 is not overdue.</source>
        <translation>%1 ist nicht überfällig.</translation>
    </message>
    <message>
        <source>Snoozed: %1.</source>
        <translation>Stumm: %1.</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>Gesehen: %1.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No escalation is due.</source>
        <translation>Keine Eskalation steht an.</translation>
    </message>
    <message>
        <source>Escalate to %1 (E)</source>
        <translation>An %1 eskalieren (E)</translation>
    </message>
    <message>
        <source>Log that %1 is asked for. To be paged: %2.</source>
        <translation>Protokollieren, dass %1 angefordert wird. Zu rufen: %2.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Ein Befehl</translation>
    </message>
    <message>
        <source># incident · @ person · = entry · ? what a command is for</source>
        <translation># Vorfall · @ Person · = Eintrag · ? wozu ein Befehl da ist</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>Meinten Sie: %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::CommsCommands</name>
    <message>
        <source>Open an incident first.</source>
        <translation>Öffnen Sie zuerst einen Vorfall.</translation>
    </message>
    <message>
        <source>Approved; %1 can send it.</source>
        <translation>Freigegeben; %1 kann es senden.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1's update to %2 waits for you: %3</source>
        <translation>Die Meldung von %1 an %2 wartet auf Sie: %3</translation>
    </message>
    <message>
        <source>%1's update to %2 waits for a commander: %3</source>
        <translation>Die Meldung von %1 an %2 wartet auf eine Einsatzleitung: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s).</source>
        <translation>
            <numerusform>%n weitere wartet.</numerusform>
            <numerusform>%n weitere warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Re&amp;turn…</source>
        <translation>&amp;Zurückgeben…</translation>
    </message>
    <message>
        <source>%1 approved your update to %2.</source>
        <translation>%1 hat Ihre Meldung an %2 freigegeben.</translation>
    </message>
    <message>
        <source>%1 returned your update to %2: %3</source>
        <translation>%1 hat Ihre Meldung an %2 zurückgegeben: %3</translation>
    </message>
    <message>
        <source>&amp;Send it…</source>
        <translation>&amp;Senden…</translation>
    </message>
    <message>
        <source>&amp;Change it…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
</context>
<context>
    <name>quarterdeck::CommsDesk</name>
    <message>
        <source>W&amp;ho is to be told</source>
        <translation>&amp;Wer zu benachrichtigen ist</translation>
    </message>
    <message>
        <source>Updates on %1 %2</source>
        <translation>Meldungen zu %1 %2</translation>
    </message>
    <message>
        <source>Who is to be told</source>
        <translation>Wer zu benachrichtigen ist</translation>
    </message>
    <message>
        <source>S&amp;ent to %1: %2 of %3 in time</source>
        <translation>An %1 g&amp;esendet: %2 von %3 rechtzeitig</translation>
    </message>
    <message>
        <source>S&amp;ent to %1</source>
        <translation>An %1 g&amp;esendet</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>An %1 gesendet</translation>
    </message>
    <message>
        <source>Nothing has been sent to them yet.</source>
        <translation>Ihnen wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>verspätet um %1</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>fällig in %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ComposePane</name>
    <message>
        <source>&amp;Fill in again</source>
        <translation>Neu &amp;ausfüllen</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as Mark&amp;down</source>
        <translation>Als Mark&amp;down kopieren</translation>
    </message>
    <message>
        <source>Send all the same; the timeline &amp;will say so</source>
        <translation>Trotzdem &amp;senden; der Verlauf sagt es</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Replace the text by the template, filled from the incident as it is now.</source>
        <translation>Den Text durch die Vorlage ersetzen, aus dem Vorfall ausgefüllt, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Next update</source>
        <translation>&amp;Nächste Meldung</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Freier Text</translation>
    </message>
    <message>
        <source>%1. Tone: %2.</source>
        <translation>%1. Ton: %2.</translation>
    </message>
    <message>
        <source>“%1” is no time; write 45m, 1h30 or 15:10.</source>
        <translation>„%1“ ist keine Zeit; schreiben Sie 45m, 1h30 oder 15:10.</translation>
    </message>
    <message>
        <source>&amp;Ask for approval</source>
        <translation>Um &amp;Freigabe bitten</translation>
    </message>
    <message>
        <source>&amp;Ask %1 for approval</source>
        <translation>%1 um &amp;Freigabe bitten</translation>
    </message>
    <message>
        <source>Copy and record as &amp;sent</source>
        <translation>Kopieren und als &amp;gesendet festhalten</translation>
    </message>
    <message>
        <source>Recorded as sent now, %1.</source>
        <translation>Festgehalten als jetzt gesendet, %1.</translation>
    </message>
    <message>
        <source>Promises the next update by %1.</source>
        <translation>Sagt die nächste Meldung bis %1 zu.</translation>
    </message>
    <message>
        <source>Quarterdeck does not send it: the text is copied for you to paste.</source>
        <translation>Quarterdeck sendet nicht selbst: der Text wird kopiert, Sie fügen ihn ein.</translation>
    </message>
    <message>
        <source>Copied. Nothing is recorded as sent.</source>
        <translation>Kopiert. Nichts ist als gesendet festgehalten.</translation>
    </message>
    <message>
        <source>Copied and recorded as sent to %1.</source>
        <translation>Kopiert und als gesendet an %1 festgehalten.</translation>
    </message>
    <message>
        <source>without the commander's approval</source>
        <translation>ohne Freigabe der Einsatzleitung</translation>
    </message>
    <message>
        <source>Update to %1 was sent all the same: %2</source>
        <translation>Meldung an %1 wurde trotzdem gesendet: %2</translation>
    </message>
    <message>
        <source>It waits for whoever takes command.</source>
        <translation>Es wartet auf den, der die Leitung übernimmt.</translation>
    </message>
    <message>
        <source>It waits for %1.</source>
        <translation>Es wartet auf %1.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ConnectDialog</name>
    <message>
        <source>&amp;Keep the password in the system's keyring</source>
        <translation>Passwort im &amp;Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Work offline until it answers</source>
        <translation>Offline &amp;arbeiten, bis er antwortet</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Log in to the shared database</source>
        <translation>Bei der gemeinsamen Datenbank anmelden</translation>
    </message>
    <message>
        <source>Connect to a shared database</source>
        <translation>Mit einer gemeinsamen Datenbank verbinden</translation>
    </message>
    <message>
        <source>Everyone who connects to it sees the same incidents. What you write is recorded under your login.</source>
        <translation>Alle, die sich verbinden, sehen dieselben Vorfälle. Was Sie schreiben, wird unter Ihrem Anmeldenamen festgehalten.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>S&amp;erver</translation>
    </message>
    <message>
        <source>db1.example.com, db2.example.com</source>
        <translation>db1.example.com, db2.example.com</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>Lo&amp;gin</source>
        <translation>A&amp;nmeldename</translation>
    </message>
    <message>
        <source>Your own; everything you write carries it</source>
        <translation>Ihr eigener; alles, was Sie schreiben, trägt ihn</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>ca.crt, from your database administrator</source>
        <translation>ca.crt, von Ihrer Datenbankverwaltung</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Ausgabestelle</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>C&amp;A certificate</source>
        <translation>&amp;CA-Zertifikat</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Ve&amp;rschlüsselung</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>&amp;Other login or server</source>
        <translation>Anderer Anmeldename &amp;oder Server</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Er&amp;weitert</translation>
    </message>
    <message>
        <source>The password was taken out of the address.</source>
        <translation>Das Passwort wurde aus der Adresse genommen.</translation>
    </message>
    <message>
        <source>This system has no keyring service, so the password is asked for each time. It is stored nowhere.</source>
        <translation>Dieses System hat keinen Schlüsselbund-Dienst; das Passwort wird jedes Mal erfragt und nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Zertifikate (*.crt *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Fragt %1…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>It works: PostgreSQL %1 knows you as %2.</source>
        <translation>Es geht: PostgreSQL %1 kennt Sie als %2.</translation>
    </message>
    <message>
        <source>It works: PostgreSQL %1 knows you as %2, who may read but not write.</source>
        <translation>Es geht: PostgreSQL %1 kennt Sie als %2 und lässt Sie lesen, aber nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ConsoleNotices</name>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <source>Entries are safe in memory and in %1.</source>
        <translation>Die Einträge sind sicher im Speicher und in %1.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The console closed unexpectedly; it was last seen at %1.</source>
        <translation>Die Konsole wurde unerwartet beendet; das letzte Lebenszeichen war um %1.</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 ist wieder geöffnet.</translation>
    </message>
    <message>
        <source>Nothing that was logged is lost.</source>
        <translation>Nichts Protokolliertes ist verloren.</translation>
    </message>
    <message>
        <source>Your unfinished line is back: “%1…”</source>
        <translation>Ihre unfertige Zeile ist wieder da: „%1…“</translation>
    </message>
    <message>
        <source>Your unfinished line is back: “%1”</source>
        <translation>Ihre unfertige Zeile ist wieder da: „%1“</translation>
    </message>
    <message numerus="yes">
        <source>No incident commander for %n minute(s).</source>
        <translation>
            <numerusform>Keine Einsatzleitung seit %n Minute.</numerusform>
            <numerusform>Keine Einsatzleitung seit %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take command (%1)</source>
        <translation>Einsatzleitung übernehmen (%1)</translation>
    </message>
    <message>
        <source>Save copy elsewhere…</source>
        <translation>Kopie woanders speichern…</translation>
    </message>
    <message>
        <source>%1 is to be asked for.</source>
        <translation>%1 ist anzufordern.</translation>
    </message>
    <message>
        <source>%1 is to be asked for: %2.</source>
        <translation>%1 ist anzufordern: %2.</translation>
    </message>
    <message>
        <source>Escalate to %1</source>
        <translation>An %1 eskalieren</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was logged for %n minute(s). What has happened since?</source>
        <translation>
            <numerusform>Seit %n Minute wurde nichts protokolliert. Was ist seitdem geschehen?</numerusform>
            <numerusform>Seit %n Minuten wurde nichts protokolliert. Was ist seitdem geschehen?</numerusform>
        </translation>
    </message>
    <message>
        <source>NO INCIDENT COMMANDER %1</source>
        <translation>KEIN EINSATZLEITER %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ConsoleStatusBar</name>
    <message>
        <source>Zoom %1 %</source>
        <translation>Größe %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n active incident(s)</source>
        <translation>
            <numerusform>%n laufender Vorfall</numerusform>
            <numerusform>%n laufende Vorfälle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::DatabaseChoice</name>
    <message>
        <source>The connection to %1 is not encrypted: what you write can be read and changed on the way.</source>
        <translation>Die Verbindung zu %1 ist nicht verschlüsselt: Was Sie schreiben, kann unterwegs gelesen und geändert werden.</translation>
    </message>
    <message>
        <source>%1 does not have to prove that it is the right server: someone on the way could pretend to be it.</source>
        <translation>%1 muss nicht beweisen, der richtige Server zu sein: Jemand auf dem Weg könnte sich dafür ausgeben.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::DecisionsModel</name>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n Einwand</numerusform>
            <numerusform>%n Einwände</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
</context>
<context>
    <name>quarterdeck::DiagnosticsPage</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>Jetzt &amp;abgleichen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why the server refuses it</source>
        <translation>Warum der Server es ablehnt</translation>
    </message>
    <message>
        <source>Refused events</source>
        <translation>Abgelehnte Ereignisse</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>State of %1 on this console. It is the same on every console that shows the same.</source>
        <translation>Zustand von %1 auf dieser Konsole. Er ist gleich auf jeder Konsole, die dasselbe zeigt.</translation>
    </message>
    <message>
        <source>Open an incident to compare its state with another console's.</source>
        <translation>Öffnen Sie einen Vorfall, um seinen Zustand mit dem einer anderen Konsole zu vergleichen.</translation>
    </message>
    <message>
        <source>State hash: %1</source>
        <translation>Prüfsumme des Zustands: %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>In the journal</source>
        <translation>Im Journal</translation>
    </message>
    <message>
        <source>incidents: %1, events: %2</source>
        <translation>Vorfälle: %1, Ereignisse: %2</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Geöffnet von</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>diesem Fenster</translation>
    </message>
    <message>
        <source>another program of yours</source>
        <translation>einem anderen Ihrer Programme</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) refused by the server; kept here</source>
        <translation>
            <numerusform>%n Ereignis vom Server abgelehnt; hier aufbewahrt</numerusform>
            <numerusform>%n Ereignisse vom Server abgelehnt; hier aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the refused events</source>
        <translation>Abgelehnte Ereignisse speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written; choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>No longer waiting; it goes on in the background.</source>
        <translation>Es wird nicht mehr gewartet; im Hintergrund geht es weiter.</translation>
    </message>
    <message>
        <source>Sending and reading…</source>
        <translation>Sendet und liest…</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Nicht mehr &amp;warten</translation>
    </message>
    <message>
        <source>Everything was compared with the server and is equal.</source>
        <translation>Alles wurde mit dem Server verglichen und ist gleich.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::Door</name>
    <message>
        <source>There is no such incident.</source>
        <translation>Diesen Vorfall gibt es nicht.</translation>
    </message>
    <message>
        <source>The journal's owner gave an answer to something else; use the same version everywhere.</source>
        <translation>Der Besitzer des Journals hat auf etwas anderes geantwortet; verwenden Sie überall dieselbe Version.</translation>
    </message>
    <message>
        <source>Files cannot be kept here.</source>
        <translation>Dateien können hier nicht aufgehoben werden.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::DoorWorker</name>
    <message>
        <source>The program that had the journal open has ended; taking over.</source>
        <translation>Das Programm, das das Journal geöffnet hatte, ist beendet; diese Konsole übernimmt.</translation>
    </message>
    <message>
        <source>The journal cannot be reached: another program holds it and does not answer.</source>
        <translation>Das Journal ist nicht erreichbar: ein anderes Programm hält es und antwortet nicht.</translation>
    </message>
    <message>
        <source>The journal is closed.</source>
        <translation>Das Journal ist geschlossen.</translation>
    </message>
    <message>
        <source>There is no such incident.</source>
        <translation>Diesen Vorfall gibt es nicht.</translation>
    </message>
    <message>
        <source>The journal was closed before this was saved.</source>
        <translation>Das Journal wurde geschlossen, bevor dies gespeichert war.</translation>
    </message>
    <message>
        <source>This journal belongs to a shared database, but none was named: start with --database to send and receive.</source>
        <translation>Dieses Journal gehört zu einer gemeinsamen Datenbank, aber keine ist genannt: Starten Sie mit --database, um zu senden und zu empfangen.</translation>
    </message>
    <message>
        <source>%1 may read here but not write: ask for another role in this database.</source>
        <translation>%1 darf hier lesen, aber nicht schreiben: Bitten Sie um eine andere Rolle in dieser Datenbank.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::DraftKeeper</name>
    <message>
        <source>The half-typed line cannot be kept on disk. Check the disk; what you log is not affected.</source>
        <translation>Die angefangene Zeile kann nicht auf der Platte gehalten werden. Prüfen Sie die Platte; Protokolliertes ist nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::DraftPane</name>
    <message>
        <source>&amp;Write another</source>
        <translation>&amp;Neue schreiben</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Use as a new draft</source>
        <translation>Als neuen &amp;Entwurf nehmen</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>Zu&amp;rückgeben</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Copy and record as &amp;sent</source>
        <translation>Kopieren und als &amp;gesendet festhalten</translation>
    </message>
    <message>
        <source>Copied. Nothing is recorded as sent.</source>
        <translation>Kopiert. Nichts ist als gesendet festgehalten.</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>What to change, if you return it</source>
        <translation>Was zu ändern ist, wenn Sie sie zurückgeben</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Was zu ändern ist</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>Promises the next update by %1.</source>
        <translation>Sagt die nächste Meldung bis %1 zu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a rule, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody has command; whoever takes it can approve this.</source>
        <translation>Niemand hat die Leitung; wer sie übernimmt, kann dies freigeben.</translation>
    </message>
    <message>
        <source>%1 has command and can approve this.</source>
        <translation>%1 hat die Leitung und kann dies freigeben.</translation>
    </message>
    <message>
        <source>Say what to change; it goes back to %1.</source>
        <translation>Sagen Sie, was zu ändern ist; es geht zurück an %1.</translation>
    </message>
    <message>
        <source>Approved; %1 can send it.</source>
        <translation>Freigegeben; %1 kann es senden.</translation>
    </message>
    <message>
        <source>Returned to %1.</source>
        <translation>Zurückgegeben an %1.</translation>
    </message>
    <message>
        <source>Copied and recorded as sent to %1.</source>
        <translation>Kopiert und als gesendet an %1 festgehalten.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::EntryDelegate</name>
    <message>
        <source>console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>%1 without an entry</source>
        <translation>%1 ohne Eintrag</translation>
    </message>
</context>
<context>
    <name>quarterdeck::EvidenceIntake</name>
    <message>
        <source>The picture has %1; files up to %2 MB are kept: attach a link to it instead.</source>
        <translation>Das Bild hat %1; Dateien bis %2 MB werden aufgehoben: Hängen Sie stattdessen einen Link an.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::EvidenceTray</name>
    <message>
        <source>Files of the next entry</source>
        <translation>Dateien des nächsten Eintrags</translation>
    </message>
    <message numerus="yes">
        <source>Taking in %n file(s)…</source>
        <translation>
            <numerusform>%n Datei wird übernommen …</numerusform>
            <numerusform>%n Dateien werden übernommen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>Taken %1: use it</source>
        <translation>Aufgenommen %1: übernehmen</translation>
    </message>
    <message>
        <source>File of %1: use it</source>
        <translation>Datei von %1: übernehmen</translation>
    </message>
    <message>
        <source>The entry gets this time</source>
        <translation>Der Eintrag bekommt diese Zeit</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>quarterdeck::FileCommands</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Choose a name that ends in .pdf, .md, .html or .json.</source>
        <translation>Wählen Sie einen Namen, der auf .pdf, .md, .html oder .json endet.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import incidents</source>
        <translation>Vorfälle importieren</translation>
    </message>
    <message>
        <source>Tables, JSON and Markdown (*.csv *.tsv *.txt *.json *.jsonl *.md *.markdown)</source>
        <translation>Tabellen, JSON und Markdown (*.csv *.tsv *.txt *.json *.jsonl *.md *.markdown)</translation>
    </message>
</context>
<context>
    <name>quarterdeck::FileViewer</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Volle Größe</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>%1 – entry %2</source>
        <translation>%1 – Eintrag %2</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>aufgenommen %1</translation>
    </message>
    <message>
        <source>attached by %1</source>
        <translation>angehängt von %1</translation>
    </message>
    <message>
        <source>SHA-256 %1, as it was attached</source>
        <translation>SHA-256 %1, wie angehängt</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. It can be saved.</source>
        <translation>Diese Art von Datei wird hier nicht gezeigt. Sie kann gespeichert werden.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to show. It can be saved.</source>
        <translation>Dieses Bild ist beschädigt oder zu groß, um es zu zeigen. Es kann gespeichert werden.</translation>
    </message>
    <message>
        <source>The first %1 are shown; save it to read the rest.</source>
        <translation>Die ersten %1 werden gezeigt; speichern Sie die Datei, um den Rest zu lesen.</translation>
    </message>
    <message>
        <source>The whole file is in the journal of %1, on the console %2: only its small picture is here.</source>
        <translation>Die ganze Datei ist im Journal von %1 auf der Konsole %2: Hier ist nur das kleine Bild.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden (%2): Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::FindBar</name>
    <message>
        <source>Find in the timeline</source>
        <translation>Im Zeitverlauf suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Show only what concerns this person</source>
        <translation>Nur zeigen, was diese Person betrifft</translation>
    </message>
    <message>
        <source>Close and show everything (Esc)</source>
        <translation>Schließen und alles zeigen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Only entries that match the text</source>
        <translation>Nur Einträge, die zum Text passen</translation>
    </message>
    <message>
        <source>Without the console's notes</source>
        <translation>Ohne die Notizen der Konsole</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only some entries</source>
        <translation>Nur manche Einträge zeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, from the oldest again</source>
        <translation>%1, wieder vom ältesten an</translation>
    </message>
    <message>
        <source>%1, from the newest again</source>
        <translation>%1, wieder vom neuesten an</translation>
    </message>
</context>
<context>
    <name>quarterdeck::FindingsList</name>
    <message>
        <source>What the rules say</source>
        <translation>Was die Regeln sagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a rule, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stops the message. %1</source>
        <translation>Hält die Nachricht auf. %1</translation>
    </message>
    <message>
        <source>Look again. %1</source>
        <translation>Noch einmal ansehen. %1</translation>
    </message>
    <message>
        <source>The rules find nothing to change.</source>
        <translation>Die Regeln haben nichts auszusetzen.</translation>
    </message>
    <message>
        <source>Choose a template, or write what they need to know.</source>
        <translation>Wählen Sie eine Vorlage, oder schreiben Sie, was sie wissen müssen.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::GeneralPage</name>
    <message>
        <source>Sound of &amp;alarms</source>
        <translation>&amp;Alarmton</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>UTC and local time</source>
        <translation>UTC und Ortszeit</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>&amp;Uhrzeiten</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
</context>
<context>
    <name>quarterdeck::GuidanceModel</name>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>step of the ladder</comment>
        <translation>erreicht</translation>
    </message>
</context>
<context>
    <name>quarterdeck::GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>What the policy says about this moment</source>
        <translation>Was das Regelwerk zu diesem Moment sagt</translation>
    </message>
    <message>
        <source>The policy says nothing about this moment.</source>
        <translation>Das Regelwerk sagt zu diesem Moment nichts.</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>Es ist kein Vorfall geöffnet.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>The war room is open.</source>
        <translation>Das Lagezentrum ist eröffnet.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::GuidePanes</name>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>quarterdeck::HandoverNotices</name>
    <message>
        <source>%1 offers you command of %2.</source>
        <translation>%1 bietet Ihnen die Leitung von %2 an.</translation>
    </message>
    <message>
        <source>Command of %1 is offered to %2; %3 holds it until they accept.</source>
        <translation>Die Leitung von %1 ist %2 angeboten; %3 hat sie bis zur Annahme.</translation>
    </message>
    <message>
        <source>Accept command</source>
        <translation>Einsatzleitung annehmen</translation>
    </message>
    <message>
        <source>Read the brief</source>
        <translation>Bericht lesen</translation>
    </message>
    <message>
        <source>You hold command of %1.</source>
        <translation>Sie leiten %1.</translation>
    </message>
    <message>
        <source>The offer is withdrawn.</source>
        <translation>Das Angebot ist zurückgezogen.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Type what just happened and press Enter. The time is taken at your first key. Enter means on disk; nothing is ever erased, only amended or struck. Press Ctrl+/ for every key.</source>
        <translation>Tippen Sie, was gerade geschah, und drücken Sie die Eingabetaste. Die Zeit wird mit dem ersten Tastendruck genommen. Eingabe heißt auf der Platte; nichts wird je gelöscht, nur berichtigt oder gestrichen. Strg+/ zeigt alle Tasten.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::HypothesesModel</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::ImportChoices</name>
    <message>
        <source>Found out, if a row proves it</source>
        <translation>ermitteln, wenn eine Zeile es beweist</translation>
    </message>
    <message>
        <source>This computer's (%1)</source>
        <translation>der dieses Rechners (%1)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Order of dates</source>
        <translation>&amp;Reihenfolge im Datum</translation>
    </message>
    <message>
        <source>Times without a &amp;zone are in</source>
        <translation>Zeiten ohne &amp;Zone gelten in</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Choose a mapping</source>
        <translation>Zuordnung wählen</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Zuordnungen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read: %2.</source>
        <translation>Die Zuordnung %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Found out, if the heading proves it</source>
        <translation>Herausgefunden, wenn die Kopfzeile es beweist</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Found out, if a row proves it; or marks such as ? N/A, with spaces between</source>
        <translation>Herausgefunden, wenn eine Zeile es beweist; oder Zeichen wie ? N/A, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>Marks for &amp;no value</source>
        <translation>Zeichen für &amp;keinen Wert</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%v of %m incidents</source>
        <translation>%v von %m Vorfällen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Warum sie fehlt</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) in the file</source>
        <translation>
            <numerusform>%n Vorfall in der Datei</numerusform>
            <numerusform>%n Vorfälle in der Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 with news, %3 already here. Nothing is written until you press Import.</source>
        <translation>%1 neu, %2 mit Neuigkeiten, %3 schon hier. Geschrieben wird erst, wenn Sie Importieren drücken.</translation>
    </message>
    <message>
        <source>Done: %1 new, %2 updated, %3 unchanged.</source>
        <translation>Fertig: %1 neu, %2 aktualisiert, %3 unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n timeline entry(s) written.</source>
        <translation>
            <numerusform>%n Eintrag im Zeitverlauf geschrieben.</numerusform>
            <numerusform>%n Einträge im Zeitverlauf geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n Zeile ausgelassen</numerusform>
            <numerusform>%n Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the file: %n row(s) so far.</source>
        <translation>
            <numerusform>Datei wird gelesen: bisher %n Zeile.</numerusform>
            <numerusform>Datei wird gelesen: bisher %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>with news</source>
        <translation>mit Neuem</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>schon hier</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Entdeckt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>The first incidents of the file</source>
        <translation>Die ersten Vorfälle der Datei</translation>
    </message>
    <message>
        <source>Writing the incidents. This is over soon and is not interrupted.</source>
        <translation>Die Vorfälle werden geschrieben. Das ist bald vorbei und wird nicht unterbrochen.</translation>
    </message>
    <message>
        <source>No incident of this format was found in the file.</source>
        <translation>In der Datei wurde kein Vorfall dieses Formats gefunden.</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>unbewertet</translation>
    </message>
    <message>
        <source>; the first %1 are shown</source>
        <translation>; die ersten %1 werden gezeigt</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>Wird wiedergebracht…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Wird zurückgenommen…</translation>
    </message>
    <message>
        <source>Bring it &amp;back</source>
        <translation>&amp;Wiederbringen</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ImportHistory</name>
    <message numerus="yes">
        <source>%n incident(s) count again.</source>
        <translation>
            <numerusform>%n Vorfall zählt wieder.</numerusform>
            <numerusform>%n Vorfälle zählen wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) taken back. The log keeps them; no list and no figure has them.</source>
        <translation>
            <numerusform>%n Vorfall zurückgenommen. Das Journal behält ihn; keine Liste und keine Zahl hat ihn.</numerusform>
            <numerusform>%n Vorfälle zurückgenommen. Das Journal behält sie; keine Liste und keine Zahl hat sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s), because people worked on it since.</source>
        <translation>
            <numerusform>%n bleibt, weil seither daran gearbeitet wurde.</numerusform>
            <numerusform>%n bleiben, weil seither daran gearbeitet wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Imports of the past</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Hier geändert</translation>
    </message>
    <message>
        <source>Looking for imports…</source>
        <translation>Importe werden gesucht…</translation>
    </message>
    <message>
        <source>Nothing was imported into this journal.</source>
        <translation>In dieses Journal wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Taking an import back hides every incident it made that nobody worked on since. Nothing is erased.</source>
        <translation>Einen Import zurückzunehmen verbirgt jeden Vorfall, den er anlegte und an dem seither niemand arbeitete. Gelöscht wird nichts.</translation>
    </message>
    <message>
        <source>Bring &amp;back</source>
        <translation>&amp;Wiederbringen</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>Wird wiedergebracht…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Wird zurückgenommen…</translation>
    </message>
</context>
<context>
    <name>quarterdeck::IncidentBoardModel</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>Einsatzleitung</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Ausgerufen</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>quarterdeck::IncidentCardDelegate</name>
    <message>
        <source>Private</source>
        <translation>Vertraulich</translation>
    </message>
</context>
<context>
    <name>quarterdeck::IncidentCommands</name>
    <message>
        <source>Open an incident first.</source>
        <translation>Öffnen Sie zuerst einen Vorfall.</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>Vorfall ausrufen</translation>
    </message>
    <message>
        <source>What is failing? For example: Checkout failing in EU</source>
        <translation>Was fällt aus? Zum Beispiel: Checkout fällt in der EU aus</translation>
    </message>
    <message>
        <source>Only a title is needed. Severity, roles and services can follow. Enter declares, Esc goes back.</source>
        <translation>Nur ein Titel ist nötig. Schweregrad, Rollen und Dienste können folgen. Eingabe ruft aus, Esc geht zurück.</translation>
    </message>
    <message>
        <source>Go to incident</source>
        <translation>Gehe zu Vorfall</translation>
    </message>
    <message>
        <source>Reference or words of the title</source>
        <translation>Kennung oder Wörter des Titels</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>Status von %1</translation>
    </message>
    <message>
        <source>Press a digit, then Enter.</source>
        <translation>Drücken Sie eine Ziffer, dann Eingabe.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Severity of %1</source>
        <translation>Schweregrad von %1</translation>
    </message>
    <message>
        <source>Press a digit, then Enter. Not sure between two? Take the more severe one. Lowering asks for a reason.</source>
        <translation>Drücken Sie eine Ziffer, dann Eingabe. Unsicher zwischen zweien? Nehmen Sie den schwereren. Senken fragt nach einem Grund.</translation>
    </message>
    <message>
        <source>Why lower the severity to %1?</source>
        <translation>Warum den Schweregrad auf %1 senken?</translation>
    </message>
    <message>
        <source>One line, for the timeline</source>
        <translation>Eine Zeile für den Zeitverlauf</translation>
    </message>
    <message>
        <source>You hold command of %1.</source>
        <translation>Sie haben die Einsatzleitung von %1.</translation>
    </message>
    <message>
        <source>Take command of %1?</source>
        <translation>Die Einsatzleitung von %1 übernehmen?</translation>
    </message>
    <message>
        <source>%1 holds command. Take it from them?</source>
        <translation>%1 hat die Einsatzleitung. Jetzt abnehmen?</translation>
    </message>
    <message>
        <source>A handover is kinder: %1 offers it, you accept.</source>
        <translation>Eine Übergabe ist freundlicher: %1 bietet an, Sie nehmen an.</translation>
    </message>
    <message>
        <source>1  Take command as %1</source>
        <translation>1  Einsatzleitung als %1 übernehmen</translation>
    </message>
    <message>
        <source>2  Not now</source>
        <translation>2  Jetzt nicht</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <source>A dashboard, ticket, channel or bridge. Words after the address become its name.</source>
        <translation>Ein Dashboard, Ticket, Kanal oder eine Konferenz. Wörter nach der Adresse werden ihr Name.</translation>
    </message>
    <message>
        <source>&amp;Private: only you and whom you add can see it</source>
        <translation>&amp;Vertraulich: nur Sie und wen Sie hinzufügen, können ihn sehen</translation>
    </message>
</context>
<context>
    <name>quarterdeck::IncidentDetailsView</name>
    <message>
        <source>No incident is open.</source>
        <translation>Kein Vorfall ist geöffnet.</translation>
    </message>
    <message>
        <source>Choose one on the board, or declare one.</source>
        <translation>Wählen Sie einen auf der Tafel, oder rufen Sie einen aus.</translation>
    </message>
    <message>
        <source>Incident details</source>
        <translation>Vorfalldetails</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>Vorfall ausrufen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Change severity</source>
        <translation>Schweregrad ändern</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Status ändern</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Who notices what, in numbers if known</source>
        <translation>Wer bemerkt was, mit Zahlen, wenn bekannt</translation>
    </message>
    <message>
        <source>What it means for teams and systems</source>
        <translation>Was es für Teams und Systeme bedeutet</translation>
    </message>
    <message>
        <source>Services, separated by commas</source>
        <translation>Dienste, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People on the incident</source>
        <translation>Personen am Vorfall</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Where people talk</source>
        <translation>Wo gesprochen wird</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>The incident could not be read.</source>
        <translation>Der Vorfall konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading the incident…</source>
        <translation>Vorfall wird gelesen…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person (roles)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <source>Only https links are opened from here. Copy this one if you trust it: %1</source>
        <translation>Von hier werden nur https-Links geöffnet. Kopieren Sie diesen, wenn Sie ihm trauen: %1</translation>
    </message>
    <message>
        <source>Open a page of %1 in the browser? %2</source>
        <translation>Eine Seite von %1 im Browser öffnen? %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Change who may see it</source>
        <translation>Ändern, wer ihn sehen darf</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Similar past incidents</source>
        <translation>Ähnliche frühere Vorfälle</translation>
    </message>
</context>
<context>
    <name>quarterdeck::IncidentMove</name>
    <message>
        <source>Copying the incidents…</source>
        <translation>Vorfälle werden kopiert…</translation>
    </message>
    <message>
        <source>The journal they come from stays as it is.</source>
        <translation>Das Journal, aus dem sie kommen, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Copying the incidents: %L1 of %L2</source>
        <translation>Vorfälle werden kopiert: %L1 von %L2</translation>
    </message>
    <message>
        <source>Incidents: %L1, events copied: %L2, there already: %L3. They are sent as the connection allows.</source>
        <translation>Vorfälle: %L1, kopierte Ereignisse: %L2, schon da: %L3. Gesendet wird, sobald die Verbindung es erlaubt.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::IncidentTable</name>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
</context>
<context>
    <name>quarterdeck::InlineField</name>
    <message>
        <source>Double-click, F2 or Enter to edit</source>
        <translation>Doppelklick, F2 oder Eingabe zum Bearbeiten</translation>
    </message>
    <message>
        <source>Reason for changing %1</source>
        <translation>Grund für die Änderung von %1</translation>
    </message>
    <message>
        <source>Why is it corrected? One line, then Enter</source>
        <translation>Warum wird berichtigt? Eine Zeile, dann Eingabe</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open in the browser; asks first</source>
        <translation>Im Browser öffnen; fragt zuerst</translation>
    </message>
    <message>
        <source>Changed meanwhile to “%1”. Enter records yours, Esc keeps theirs.</source>
        <translation>Inzwischen geändert zu „%1“. Eingabe nimmt Ihres, Esc behält jenes.</translation>
    </message>
    <message>
        <source>The pasted text was cut: %L1 characters can be recorded.</source>
        <translation>Der eingefügte Text wurde gekürzt: %L1 Zeichen können verzeichnet werden.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::JournalReplicaStore</name>
    <message>
        <source>You no longer have access to this private incident.</source>
        <translation>Sie haben keinen Zugang mehr zu diesem vertraulichen Vorfall.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::JournalServer</name>
    <message>
        <source>Other programs cannot reach this journal while it is open here.</source>
        <translation>Andere Programme erreichen dieses Journal nicht, solange es hier offen ist.</translation>
    </message>
    <message>
        <source>The journal's owner cannot read this request; use the same version everywhere.</source>
        <translation>Der Besitzer des Journals kann diese Anfrage nicht lesen; verwenden Sie überall dieselbe Version.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::JournalService</name>
    <message>
        <source>Another incident already has the reference %1.</source>
        <translation>Ein anderer Vorfall hat schon die Kennung %1.</translation>
    </message>
    <message>
        <source>There is no such incident.</source>
        <translation>Diesen Vorfall gibt es nicht.</translation>
    </message>
    <message>
        <source>The document is the policy %1, not %2.</source>
        <translation>Das Dokument ist das Regelwerk %1, nicht %2.</translation>
    </message>
    <message>
        <source>The policy %1 is there already and reads otherwise; look at it, then publish yours as the next version.</source>
        <translation>Das Regelwerk %1 gibt es schon mit anderem Inhalt; sehen Sie es an, dann veröffentlichen Sie Ihres als nächste Version.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::JsonPage</name>
    <message>
        <source>Policy as JSON</source>
        <translation>Regelwerk als JSON</translation>
    </message>
</context>
<context>
    <name>quarterdeck::LaneView</name>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>matching of all</comment>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>Show %L1 more</source>
        <translation>%L1 weitere zeigen</translation>
    </message>
    <message>
        <source>Shows every incident that is %1.</source>
        <translation>Zeigt jeden Vorfall mit Status %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n incident(s)</source>
        <translation>
            <numerusform>%1, %n Vorfall</numerusform>
            <numerusform>%1, %n Vorfälle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::LinkList</name>
    <message>
        <source>New link</source>
        <translation>Neuer Link</translation>
    </message>
    <message>
        <source>Add a link: address, then its name</source>
        <translation>Link hinzufügen: Adresse, dann der Name</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Remove the link to %1</source>
        <translation>Den Link zu %1 entfernen</translation>
    </message>
</context>
<context>
    <name>quarterdeck::LinkStatus</name>
    <message>
        <source>Shared database: %1</source>
        <translation>Gemeinsame Datenbank: %1</translation>
    </message>
    <message>
        <source>Press for diagnostics.</source>
        <translation>Drücken für die Diagnose.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::MainWindow</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>&amp;Vorfall</translation>
    </message>
    <message>
        <source>&amp;Entry</source>
        <translation>&amp;Eintrag</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Quarterdeck %1, free software under the GNU General Public License 3 or later. You are %2; the journal is %3.</source>
        <translation>Quarterdeck %1, freie Software unter der GNU General Public License 3 oder später. Sie sind %2; das Journal ist %3.</translation>
    </message>
    <message>
        <source>%1 is still %2. Close anyway?</source>
        <translation>%1 ist noch in „%2“. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Timers are not shown while the console is closed. What you logged stays; a half-typed line comes back.</source>
        <translation>Uhren werden nicht gezeigt, solange die Konsole zu ist. Protokolliertes bleibt; eine angefangene Zeile kommt zurück.</translation>
    </message>
    <message>
        <source>1  Keep open</source>
        <translation>1  Geöffnet lassen</translation>
    </message>
    <message>
        <source>2  Quit</source>
        <translation>2  Beenden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>You no longer have access to this incident.</source>
        <translation>Sie haben keinen Zugang mehr zu diesem Vorfall.</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>Wor&amp;k</source>
        <translation>A&amp;rbeit</translation>
    </message>
</context>
<context>
    <name>quarterdeck::MatrixModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>%1, or perhaps this</source>
        <translation>%1, oder vielleicht dies</translation>
    </message>
</context>
<context>
    <name>quarterdeck::MatrixTable</name>
    <message>
        <source>Severity matrix</source>
        <translation>Schweregrad-Matrix</translation>
    </message>
    <message>
        <source>A digit picks the level for the question and goes to the next one. N and a digit: not sure between that level and the milder one.</source>
        <translation>Eine Ziffer wählt die Stufe für die Frage und geht zur nächsten. N und eine Ziffer: unsicher zwischen dieser Stufe und der milderen.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::MessageKeeper</name>
    <message>
        <source>The half-written message cannot be kept on disk. Check the disk; what is recorded is not affected.</source>
        <translation>Die halb geschriebene Nachricht kann nicht auf der Platte behalten werden. Prüfen Sie die Platte; was festgehalten ist, ist nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::MilestoneList</name>
    <message>
        <source>Counted from the earliest of impact start, detection and declaration</source>
        <translation>Gezählt ab dem frühesten von Auswirkung, Erkennung und Ausrufung</translation>
    </message>
</context>
<context>
    <name>quarterdeck::NextUpdatePicker</name>
    <message>
        <source>Next update</source>
        <translation>Nächste Meldung</translation>
    </message>
    <message>
        <source>When the next update is promised for: 45m, 1h30, 15:10, 15:10z, or none.</source>
        <translation>Wofür die nächste Meldung zugesagt ist: 45m, 1h30, 15:10, 15:10z oder none.</translation>
    </message>
    <message>
        <source>%1 (as the policy asks)</source>
        <translation>%1 (wie das Regelwerk verlangt)</translation>
    </message>
    <message>
        <source>no next update</source>
        <translation>keine weitere Meldung</translation>
    </message>
    <message>
        <source>%1, in %2 min</source>
        <translation>%1, in %2 min</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>quarterdeck::Outbox</name>
    <message>
        <source>Left over from the last time; it is being saved now.</source>
        <translation>Vom letzten Mal übrig; wird jetzt gespeichert.</translation>
    </message>
    <message>
        <source>What you wrote is kept in %1.</source>
        <translation>Was Sie geschrieben haben, liegt in %1.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::OwnerConnection</name>
    <message>
        <source>This is too much text for one request; split it.</source>
        <translation>Das ist zu viel Text für eine Anfrage; teilen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PastList</name>
    <message>
        <source>Similar past incidents</source>
        <translation>Ähnliche frühere Vorfälle</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PastePreview</name>
    <message>
        <source>Pasted lines</source>
        <translation>Eingefügte Zeilen</translation>
    </message>
    <message>
        <source>Entries the pasted lines would make</source>
        <translation>Einträge, die aus den eingefügten Zeilen würden</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be logged and stay out.</source>
        <translation>
            <numerusform>%n Zeile kann nicht protokolliert werden und bleibt draußen.</numerusform>
            <numerusform>%n Zeilen können nicht protokolliert werden und bleiben draußen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) than fit into one paste were left out.</source>
        <translation>
            <numerusform>%n weitere Zeile passt nicht in eine Einfügung und blieb draußen.</numerusform>
            <numerusform>%n weitere Zeilen passen nicht in eine Einfügung und blieben draußen.</numerusform>
        </translation>
    </message>
    <message>
        <source>As one entry</source>
        <translation>Als ein Eintrag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Log %n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag protokollieren</numerusform>
            <numerusform>%n Einträge protokollieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter logs · Ctrl+Enter makes one entry · Esc cancels</source>
        <translation>Eingabe protokolliert · Strg+Eingabe macht einen Eintrag · Esc bricht ab</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PastedLines</name>
    <message>
        <source>A command: type it into the line instead.</source>
        <translation>Ein Befehl: tippen Sie ihn in die Zeile.</translation>
    </message>
    <message>
        <source>More than a day before the incident began.</source>
        <translation>Mehr als einen Tag vor Beginn des Vorfalls.</translation>
    </message>
    <message numerus="yes">
        <source>Too long: an entry takes %n character(s).</source>
        <translation>
            <numerusform>Zu lang: ein Eintrag fasst %n Zeichen.</numerusform>
            <numerusform>Zu lang: ein Eintrag fasst %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A time without words.</source>
        <translation>Eine Zeit ohne Worte.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PendingStrip</name>
    <message>
        <source>Not in the log yet</source>
        <translation>Noch nicht im Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Not logged</source>
        <translation>Nicht protokolliert</translation>
    </message>
    <message>
        <source>Back to the line</source>
        <translation>Zurück in die Zeile</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PeopleModel</name>
    <message>
        <source>on this incident</source>
        <translation>an diesem Vorfall</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PolicyChangesModel</name>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: %2 wird zu %3</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PolicyEditing</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PolicyPage</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Di&amp;scard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>Veröffent&amp;lichen…</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Policy profile</source>
        <translation>Regelwerk-Profil</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>the team's</source>
        <translation>vom Team</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>This is the draft you left; it is not published.</source>
        <translation>Das ist der Entwurf, den Sie hinterlassen haben; er ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Your login may read here but not write, so it cannot publish a policy.</source>
        <translation>Ihre Anmeldung darf hier lesen, aber nicht schreiben, und deshalb kein Regelwerk veröffentlichen.</translation>
    </message>
    <message>
        <source>Publish or discard your changes first.</source>
        <translation>Veröffentlichen oder verwerfen Sie zuerst Ihre Änderungen.</translation>
    </message>
    <message>
        <source>Valid. Not published yet; kept as a draft.</source>
        <translation>Gültig. Noch nicht veröffentlicht; als Entwurf aufgehoben.</translation>
    </message>
    <message>
        <source>Valid. Nothing is changed.</source>
        <translation>Gültig. Nichts ist geändert.</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Ein Regelwerk importieren</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Regelwerke (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 wurde nicht importiert. %2</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>Das Regelwerk exportieren</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>%1 is published and in use for new incidents.</source>
        <translation>%1 ist veröffentlicht und gilt für neue Vorfälle.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PolicySheetModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: a new row</source>
        <translation>%1: neue Zeile</translation>
    </message>
    <message>
        <source>%1: without %2</source>
        <translation>%1: ohne %2</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PracticeSteps</name>
    <message>
        <source>Put these steps away</source>
        <translation>Diese Schritte ausblenden</translation>
    </message>
    <message>
        <source>Put these steps away (Esc)</source>
        <translation>Diese Schritte ausblenden (Esc)</translation>
    </message>
    <message>
        <source>Type what you see, press Enter</source>
        <translation>Tippen Sie, was Sie sehen, dann Enter</translation>
    </message>
    <message>
        <source>Change the status: /status monitoring</source>
        <translation>Status ändern: /status monitoring</translation>
    </message>
    <message>
        <source>Take command: %1</source>
        <translation>Einsatzleitung übernehmen: %1</translation>
    </message>
    <message>
        <source>Try it: ! roll back v3.2 @alice</source>
        <translation>Zum Ausprobieren: ! roll back v3.2 @alice</translation>
    </message>
    <message>
        <source>Try it: /status monitoring</source>
        <translation>Zum Ausprobieren: /status monitoring</translation>
    </message>
    <message>
        <source>Try it: press %1 to take command</source>
        <translation>Zum Ausprobieren: mit %1 die Einsatzleitung übernehmen</translation>
    </message>
    <message>
        <source>That is all it takes.</source>
        <translation>Mehr braucht es nicht.</translation>
    </message>
    <message>
        <source>Try it yourself:</source>
        <translation>Selbst ausprobieren:</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PreferencesCommand</name>
    <message>
        <source>The policy %1 is in use for new incidents from now on.</source>
        <translation>Das Regelwerk %1 gilt von jetzt an für neue Vorfälle.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Preference pages</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PresenceLine</name>
    <message>
        <source>%1 typing</source>
        <comment>a person</comment>
        <translation>%1 tippt</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Hier: %1</translation>
    </message>
    <message>
        <source>On this incident right now: %1</source>
        <translation>Gerade an diesem Vorfall: %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PrivateMark</name>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Private incident</source>
        <translation>Privater Vorfall</translation>
    </message>
    <message>
        <source>Only these people may see it: %1</source>
        <translation>Nur diese Personen dürfen ihn sehen: %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PublishPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>%1 veröffentlichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) against %1, which is in use.</source>
        <translation>
            <numerusform>%Ln Änderung gegenüber %1, das in Gebrauch ist.</numerusform>
            <numerusform>%Ln Änderungen gegenüber %1, das in Gebrauch ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every console uses it for new incidents from then on; incidents declared before keep theirs.</source>
        <translation>Jede Konsole nimmt es von da an für neue Vorfälle; früher ausgerufene behalten ihres.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::QuickNotes</name>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Quick notes</source>
        <translation>Schnelle Notizen</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Schnelle Notiz</translation>
    </message>
    <message>
        <source>Write it down; Enter keeps it</source>
        <translation>Aufschreiben; Enter hebt es auf</translation>
    </message>
    <message>
        <source>Kept notes</source>
        <translation>Aufgehobene Notizen</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) logged in %1.</source>
        <translation>
            <numerusform>%n Notiz in %1 protokolliert.</numerusform>
            <numerusform>%n Notizen in %1 protokolliert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Log in %1</source>
        <translation>In %1 protokollieren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokollieren</translation>
    </message>
    <message>
        <source>Choose notes to log them in the open incident, with the time they were written.</source>
        <translation>Wählen Sie Notizen, um sie im offenen Vorfall zu protokollieren, mit der Zeit, zu der sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Open or declare an incident to log notes in it, with the time they were written.</source>
        <translation>Öffnen oder erklären Sie einen Vorfall, um Notizen darin zu protokollieren, mit der Zeit, zu der sie geschrieben wurden.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ReasonBar</name>
    <message>
        <source>Strike #%1, because</source>
        <translation>#%1 streichen, weil</translation>
    </message>
    <message>
        <source>wrong time, duplicate, wrong incident …</source>
        <translation>falsche Zeit, doppelt, falscher Vorfall …</translation>
    </message>
    <message>
        <source>Reason for striking entry %1</source>
        <translation>Grund, Eintrag %1 zu streichen</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>quarterdeck::Rehearsal</name>
    <message>
        <source>There is no scenario “%1”; checkout is one.</source>
        <translation>Es gibt kein Szenario „%1“; checkout ist eines.</translation>
    </message>
    <message>
        <source>“%1” is not an offset; write it like 36m.</source>
        <translation>„%1“ ist keine Zeitspanne; schreiben Sie sie wie 36m.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ReviewFilterBar</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Days and hours in</source>
        <translation>Tage und Stunden in</translation>
    </message>
    <message>
        <source>Last ten: detection or mitigation?</source>
        <translation>Die letzten zehn: Entdecken oder Beheben?</translation>
    </message>
    <message>
        <source>PDF report…</source>
        <translation>PDF-Bericht …</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>From, to…</source>
        <translation>Von, bis …</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Echte</translation>
    </message>
    <message>
        <source>Real and backfilled</source>
        <translation>Echte und nachgetragene</translation>
    </message>
    <message>
        <source>Real and practice</source>
        <translation>Echte und Übungen</translation>
    </message>
    <message>
        <source>Practice only</source>
        <translation>Nur Übungen</translation>
    </message>
    <message>
        <source>From detection</source>
        <translation>Ab Entdeckung</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>From impact</source>
        <translation>Ab Auswirkung</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Local (%1)</source>
        <translation>Ortszeit (%1)</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ReviewIncidentsModel</name>
    <message>
        <source>Not rated</source>
        <translation>Nicht eingestuft</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ReviewOutput</name>
    <message>
        <source>Made by %1 on %2 with Quarterdeck %3</source>
        <translation>Erstellt von %1 am %2 mit Quarterdeck %3</translation>
    </message>
    <message>
        <source>Incident review</source>
        <translation>Vorfallsrückschau</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>The report is written: %1.</source>
        <translation>Der Bericht ist geschrieben: %1.</translation>
    </message>
    <message>
        <source>The report is on its way to the printer.</source>
        <translation>Der Bericht ist auf dem Weg zum Drucker.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ReviewPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Widen period</source>
        <translation>Zeitraum erweitern</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Reading: %L1 of %L2 incidents</source>
        <translation>Lesen: %L1 von %L2 Vorfällen</translation>
    </message>
    <message>
        <source>Computing the figures</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Cancelled. The figures are those of the question before.</source>
        <translation>Abgebrochen. Die Zahlen gehören zur Frage davor.</translation>
    </message>
    <message>
        <source>The figures could not be made.</source>
        <translation>Die Zahlen konnten nicht berechnet werden.</translation>
    </message>
    <message>
        <source>No incidents yet.</source>
        <translation>Noch keine Vorfälle.</translation>
    </message>
    <message>
        <source>Figures appear with the first incident. Past ones can be imported from the File menu.</source>
        <translation>Zahlen erscheinen mit dem ersten Vorfall. Vergangene lassen sich über das Menü Datei importieren.</translation>
    </message>
    <message>
        <source>No incidents match the filter.</source>
        <translation>Kein Vorfall passt zum Filter.</translation>
    </message>
    <message>
        <source>No incidents in this period.</source>
        <translation>Keine Vorfälle in diesem Zeitraum.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) in the journal.</source>
        <translation>
            <numerusform>%Ln Vorfall im Journal.</numerusform>
            <numerusform>%Ln Vorfälle im Journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No closed incidents in this period. %Ln are still open.</source>
        <translation>
            <numerusform>Kein beendeter Vorfall in diesem Zeitraum. %Ln ist noch offen.</numerusform>
            <numerusform>Keine beendeten Vorfälle in diesem Zeitraum. %Ln sind noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Building PDF: %L1 of %L2 figures</source>
        <translation>PDF wird erstellt: %L1 von %L2 Diagrammen</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ReviewPdf</name>
    <message>
        <source>The report was not written.</source>
        <translation>Der Bericht wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Choose another one, or write it as PDF.</source>
        <translation>Der Drucker hat den Bericht nicht angenommen. Wählen Sie einen anderen oder schreiben Sie ihn als PDF.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ReviewTable</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Incidents behind the figures</source>
        <translation>Vorfälle hinter den Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 incidents: %2</source>
        <translation>
            <numerusform>%Ln von %1 Vorfällen: %2</numerusform>
            <numerusform>%Ln von %1 Vorfällen: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln Vorfall</numerusform>
            <numerusform>%Ln Vorfälle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::ReviewViews</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Keep this filter and these charts under a name, and come back to them</source>
        <translation>Diesen Filter und diese Diagramme unter einem Namen behalten und wiederfinden</translation>
    </message>
    <message>
        <source>View: charts and kept filters</source>
        <translation>Ansicht: Diagramme und gemerkte Filter</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>Diese Ansicht &amp;merken…</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Diese Ansicht merken</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Name der Ansicht:</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>Die Ansicht „%1“ ist gemerkt.</translation>
    </message>
    <message>
        <source>There is a view “%1” already; choose another name.</source>
        <translation>Es gibt schon eine Ansicht „%1“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The view “%1” is deleted.</source>
        <translation>Die Ansicht „%1“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::RolePrompt</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>quarterdeck::RoleSlotDelegate</name>
    <message>
        <source>Vacant</source>
        <translation>Unbesetzt</translation>
    </message>
    <message>
        <source>No commander %1</source>
        <translation>Keine Einsatzleitung %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>offered to %1, not yet accepted</source>
        <translation>%1 angeboten, noch nicht angenommen</translation>
    </message>
    <message>
        <source>IC is also %1 – reassign</source>
        <translation>Die EL ist auch %1 – neu zuweisen</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4</source>
        <comment>who, from, to, how long</comment>
        <translation>%1: %2 bis %3, %4</translation>
    </message>
    <message>
        <source>%1: since %2, %3</source>
        <comment>who, from, how long</comment>
        <translation>%1: seit %2, %3</translation>
    </message>
    <message>
        <source>Nobody has held it.</source>
        <translation>Niemand hatte sie bisher.</translation>
    </message>
    <message>
        <source>NO COMMANDER %1</source>
        <translation>KEINE LEITUNG %1</translation>
    </message>
    <message>
        <source>IC also debugs – give the work to somebody</source>
        <translation>Einsatzleiter sucht selbst mit – Arbeit abgeben</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) – consider a sub-team</source>
        <translation>
            <numerusform>%n unterstellte Person – Teilgruppe erwägen</numerusform>
            <numerusform>%n unterstellte Personen – Teilgruppe erwägen</numerusform>
        </translation>
    </message>
    <message>
        <source>Commanded %1 of the last %2 – let somebody else lead</source>
        <comment>incidents</comment>
        <translation>Leitete %1 der letzten %2 – lassen Sie jemand anderen leiten</translation>
    </message>
</context>
<context>
    <name>quarterdeck::RolesModel</name>
    <message>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <source>, offered to %1</source>
        <translation>, %1 angeboten</translation>
    </message>
</context>
<context>
    <name>quarterdeck::RolesPanel</name>
    <message>
        <source>Take command</source>
        <translation>Einsatzleitung übernehmen</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Roles and people</source>
        <translation>Rollen und Personen</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Search, or type any name</source>
        <translation>Suchen oder einen Namen tippen</translation>
    </message>
    <message>
        <source>Become incident commander (%1)</source>
        <translation>Einsatzleitung werden (%1)</translation>
    </message>
    <message>
        <source>Offer command to someone (%1); it passes when they accept</source>
        <translation>Jemandem die Einsatzleitung anbieten (%1); sie wechselt mit der Annahme</translation>
    </message>
    <message>
        <source>Who gets a role? Type a name, then Enter.</source>
        <translation>Wer bekommt eine Rolle? Namen tippen, dann Eingabe.</translation>
    </message>
    <message>
        <source>Nobody holds command; assign the commander instead of handing over.</source>
        <translation>Niemand hat die Einsatzleitung; weisen Sie sie zu, statt sie zu übergeben.</translation>
    </message>
    <message>
        <source>Who is offered command? Type a name, then Enter.</source>
        <translation>Wem wird die Einsatzleitung angeboten? Namen tippen, dann Eingabe.</translation>
    </message>
    <message>
        <source>Which role for %1? Press its number, or type another role and Enter.</source>
        <translation>Welche Rolle für %1? Nummer drücken, oder eine andere Rolle tippen und Eingabe.</translation>
    </message>
    <message>
        <source>Who is %1? Type a name, then Enter.</source>
        <translation>Wer ist %1? Namen tippen, dann Eingabe.</translation>
    </message>
    <message>
        <source>%1 holds command. Take it over now?</source>
        <translation>%1 hat die Einsatzleitung. Jetzt übernehmen?</translation>
    </message>
    <message>
        <source>%1 holds command and has not offered it. Give it to %2 now?</source>
        <translation>%1 hat die Einsatzleitung und hat sie nicht angeboten. Jetzt %2 geben?</translation>
    </message>
    <message>
        <source>Give command to %1</source>
        <translation>Einsatzleitung an %1 geben</translation>
    </message>
    <message>
        <source>Reading the incident…</source>
        <translation>Vorfall wird gelesen…</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>Kein Vorfall ist geöffnet.</translation>
    </message>
    <message>
        <source>%1 offers you command.</source>
        <translation>%1 bietet Ihnen die Einsatzleitung an.</translation>
    </message>
    <message>
        <source>Accept command</source>
        <translation>Einsatzleitung annehmen</translation>
    </message>
    <message>
        <source>Command is offered to %1; %2 holds it until they accept.</source>
        <translation>Die Einsatzleitung ist %1 angeboten; %2 behält sie bis zur Annahme.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Nobody on the roster. You can still type any name.</source>
        <translation>Niemand auf der Liste. Sie können trotzdem jeden Namen tippen.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Enter uses the name as typed.</source>
        <translation>Niemand heißt „%1“. Eingabe nimmt den Namen wie getippt.</translation>
    </message>
    <message>
        <source>1–9, or a role such as sme-database</source>
        <translation>1–9 oder eine Rolle wie sme-database</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>quarterdeck::RunningCostLine</name>
    <message>
        <source>revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>compensation</source>
        <translation>Entschädigung</translation>
    </message>
    <message>
        <source>reputation</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, how much</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>About %1 so far, in %2 of impact</source>
        <translation>Bisher etwa %1, in %2 Auswirkung</translation>
    </message>
    <message>
        <source>About %1, for %2 of impact</source>
        <translation>Etwa %1, für %2 Auswirkung</translation>
    </message>
    <message>
        <source>Counted from detection: when the impact began is not recorded.</source>
        <translation>Ab der Entdeckung gerechnet: wann die Auswirkung begann, ist nicht festgehalten.</translation>
    </message>
    <message>
        <source>By the cost table of the policy in use; an estimate.</source>
        <translation>Nach der Kostentabelle des Regelwerks; eine Schätzung.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::Screenshots</name>
    <message>
        <source>The folder %1 cannot be made; choose another.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The picture %1 could not be written; is the disk full?</source>
        <translation>Das Bild %1 konnte nicht geschrieben werden; ist die Platte voll?</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ScribeBar</name>
    <message>
        <source>Scribe bar</source>
        <translation>Protokollleiste</translation>
    </message>
    <message>
        <source>Close the scribe bar</source>
        <translation>Protokollleiste schließen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>Es ist kein Vorfall geöffnet.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ScribeCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ScribeLine</name>
    <message>
        <source>Scribe line</source>
        <translation>Protokollzeile</translation>
    </message>
    <message>
        <source>What just happened?</source>
        <translation>Was ist gerade geschehen?</translation>
    </message>
    <message>
        <source>An entry needs words. Esc leaves it as it was; Delete in the timeline strikes it.</source>
        <translation>Ein Eintrag braucht Worte. Esc lässt ihn, wie er war; Entf im Zeitverlauf streicht ihn.</translation>
    </message>
    <message>
        <source>Type what happened, then press Enter.</source>
        <translation>Tippen Sie, was geschah, dann Eingabe.</translation>
    </message>
    <message>
        <source>Did you mean /%1? Enter = run · Ctrl+Enter = log as text</source>
        <translation>Meinten Sie /%1? Eingabe = ausführen · Strg+Eingabe = als Text protokollieren</translation>
    </message>
    <message>
        <source>That is more than a day before the incident began. Press Enter again to log it.</source>
        <translation>Das ist mehr als einen Tag vor Beginn des Vorfalls. Noch einmal Eingabe protokolliert es.</translation>
    </message>
    <message>
        <source>That paste has %1 characters; the line takes %2 at most. Nothing was inserted: attach a link instead.</source>
        <translation>Diese Einfügung hat %1 Zeichen; die Zeile fasst höchstens %2. Nichts wurde eingefügt: hängen Sie stattdessen einen Link an.</translation>
    </message>
    <message>
        <source>That line has %1 characters; an entry takes %2 at most. Nothing was inserted: attach a link instead.</source>
        <translation>Diese Zeile hat %1 Zeichen; ein Eintrag fasst höchstens %2. Nichts wurde eingefügt: hängen Sie stattdessen einen Link an.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ScribePane</name>
    <message>
        <source>A change</source>
        <translation>Eine Änderung</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>Kein Vorfall ist geöffnet.</translation>
    </message>
    <message>
        <source>Choose one on the board, or declare one with Ctrl+N.</source>
        <translation>Wählen Sie einen auf der Tafel, oder rufen Sie mit Strg+N einen aus.</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Enter logs · Shift+Enter new line · ! decision  &gt; action  * finding · -5m earlier · / commands</source>
        <translation>Eingabe protokolliert · Umschalt+Eingabe neue Zeile · ! Entscheidung  &gt; Aktion  * Befund · -5m früher · / Befehle</translation>
    </message>
    <message>
        <source>No entries match the filter.</source>
        <translation>Kein Eintrag passt zum Filter.</translation>
    </message>
    <message>
        <source>No entries match “%1”.</source>
        <translation>Kein Eintrag passt zu „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden.</source>
        <translation>
            <numerusform>%n ausgeblendet.</numerusform>
            <numerusform>%n ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing logged yet.</source>
        <translation>Noch nichts protokolliert.</translation>
    </message>
    <message>
        <source>Type what just happened and press Enter. Try ! decision, &gt; action, -5m earlier.</source>
        <translation>Tippen Sie, was gerade geschah, dann Eingabe. Versuchen Sie ! Entscheidung, &gt; Aktion, -5m früher.</translation>
    </message>
    <message>
        <source>%1 of %2 entries shown</source>
        <translation>%1 von %2 Einträgen gezeigt</translation>
    </message>
    <message>
        <source>Entry %1 was noted by the console and cannot be amended.</source>
        <translation>Eintrag %1 stammt von der Konsole und kann nicht berichtigt werden.</translation>
    </message>
    <message>
        <source>Entry %1 was noted by the console and stays.</source>
        <translation>Eintrag %1 stammt von der Konsole und bleibt.</translation>
    </message>
    <message>
        <source>Entry %1 is already struck. Its menu restores it.</source>
        <translation>Eintrag %1 ist schon gestrichen. Sein Menü stellt ihn wieder her.</translation>
    </message>
    <message>
        <source>%1 kept. Shift+F12 writes its entry.</source>
        <translation>%1 gemerkt. Umschalt+F12 schreibt den Eintrag.</translation>
    </message>
    <message>
        <source>No moment is kept. F12 keeps this one.</source>
        <translation>Kein Moment ist gemerkt. F12 merkt diesen.</translation>
    </message>
    <message>
        <source>The console closed before this was logged.</source>
        <translation>Die Konsole wurde beendet, bevor dies protokolliert war.</translation>
    </message>
    <message>
        <source>“%1” is nowhere in the timeline.</source>
        <translation>„%1“ kommt im Zeitverlauf nicht vor.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) copied.</source>
        <translation>
            <numerusform>%n Eintrag kopiert.</numerusform>
            <numerusform>%n Einträge kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Strike…</source>
        <translation>Streichen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Only what concerns @%1</source>
        <translation>Nur was @%1 betrifft</translation>
    </message>
    <message>
        <source>Log its result (= %1 …)</source>
        <translation>Ergebnis protokollieren (= %1 …)</translation>
    </message>
    <message>
        <source>Select the entry to amend first: F6 goes to the timeline.</source>
        <translation>Wählen Sie zuerst den Eintrag zum Berichtigen: F6 führt in den Zeitverlauf.</translation>
    </message>
    <message>
        <source>Select the entry to strike first: F6 goes to the timeline.</source>
        <translation>Wählen Sie zuerst den Eintrag zum Streichen: F6 führt in den Zeitverlauf.</translation>
    </message>
    <message>
        <source>Past the newest entry: the search went on from the oldest.</source>
        <translation>Hinter dem neuesten Eintrag: Die Suche ging beim ältesten weiter.</translation>
    </message>
    <message>
        <source>Past the oldest entry: the search went on from the newest.</source>
        <translation>Vor dem ältesten Eintrag: Die Suche ging beim neuesten weiter.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Select an entry with a file first.</source>
        <translation>Wählen Sie zuerst einen Eintrag mit einer Datei.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Waits until the other change is done.</source>
        <translation>Wartet, bis die andere Änderung fertig ist.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ScribeRail</name>
    <message>
        <source>Open actions and kept moments</source>
        <translation>Offene Aktionen und gemerkte Momente</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Aktionen</translation>
    </message>
    <message>
        <source>None. Log one with &gt; or F4; name who, and /10 for ten minutes.</source>
        <translation>Keine. Protokollieren Sie eine mit &gt; oder F4; nennen Sie wer, und /10 für zehn Minuten.</translation>
    </message>
    <message>
        <source>Kept moments · Shift+F12 to write</source>
        <translation>Gemerkte Momente · Umschalt+F12 zum Schreiben</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ScribeSession</name>
    <message>
        <source>Nothing to undo here since this window opened. To take back an older entry, select it and press Delete.</source>
        <translation>Seit dieses Fenster offen ist, gibt es hier nichts rückgängig zu machen. Einen älteren Eintrag wählen Sie und drücken Entf.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nichts zu wiederholen.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::SeverityHistory</name>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Severity was never set</source>
        <translation>Der Schweregrad wurde nie gesetzt</translation>
    </message>
    <message>
        <source>Severity was never set.</source>
        <translation>Der Schweregrad wurde nie gesetzt.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::SeverityWizard</name>
    <message>
        <source>&amp;Not sure</source>
        <translation>&amp;Unsicher</translation>
    </message>
    <message>
        <source>Name the &amp;level…</source>
        <translation>&amp;Stufe nennen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Severity of %1</source>
        <translation>Schweregrad von %1</translation>
    </message>
    <message>
        <source>One line, for the timeline</source>
        <translation>Eine Zeile, für die Zeitachse</translation>
    </message>
    <message>
        <source>The next level picked is the worse of two; it counts.</source>
        <translation>Die nächste gewählte Stufe ist die schwerere von zweien; sie zählt.</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>jetzt: %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>noch nicht eingestuft</translation>
    </message>
    <message>
        <source>Not sure between two: press the worse of them, it counts.</source>
        <translation>Unsicher zwischen zweien: drücken Sie die schwerere, sie zählt.</translation>
    </message>
    <message>
        <source>Press a digit for each row. N before it: not sure between two. Backspace goes back, Delete takes an answer out.</source>
        <translation>Drücken Sie für jede Zeile eine Ziffer. N davor: unsicher zwischen zweien. Rücktaste geht zurück, Entf nimmt eine Antwort heraus.</translation>
    </message>
    <message>
        <source>%1 answered last, by another policy (%2): %3.</source>
        <translation>%1 hat zuletzt geantwortet, nach einem anderen Regelwerk (%2): %3.</translation>
    </message>
    <message>
        <source>%1 answered last: %2. What you do not change stays.</source>
        <translation>%1 hat zuletzt geantwortet: %2. Was Sie nicht ändern, bleibt.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Set severity</source>
        <translation>Schweregrad setzen</translation>
    </message>
    <message>
        <source>%1 – all answers agree</source>
        <translation>%1 – alle Antworten stimmen überein</translation>
    </message>
    <message numerus="yes">
        <source>%1 – worst row(s): %2</source>
        <translation>
            <numerusform>%1 – schwerste Zeile: %2</numerusform>
            <numerusform>%1 – schwerste Zeilen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1 of %2 answered)</source>
        <translation>(%1 von %2 beantwortet)</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 beibehalten</translation>
    </message>
    <message>
        <source>Lower to %1…</source>
        <translation>Auf %1 senken…</translation>
    </message>
    <message>
        <source>Raise to %1</source>
        <translation>Auf %1 erhöhen</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>%1: was %2, now not answered</source>
        <translation>%1: war %2, jetzt unbeantwortet</translation>
    </message>
    <message>
        <source>%1: was %2, now %3</source>
        <translation>%1: war %2, jetzt %3</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Say in a few words why it is lower now.</source>
        <translation>Sagen Sie in wenigen Worten, warum er jetzt niedriger ist.</translation>
    </message>
    <message>
        <source>Why lower the severity to %1?</source>
        <translation>Warum den Schweregrad auf %1 senken?</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::SharingCommands</name>
    <message>
        <source>Copy your own incidents to the database?</source>
        <translation>Eigene Vorfälle in die Datenbank kopieren?</translation>
    </message>
    <message>
        <source>What the journal of this computer holds is recorded in %1 under your login; who wrote each entry is kept beside it. The journal stays as it is. The window closes for a moment.</source>
        <translation>Was das Journal dieses Rechners enthält, wird in %1 unter Ihrem Anmeldenamen festgehalten; wer jeden Eintrag geschrieben hat, steht daneben. Das Journal bleibt, wie es ist. Das Fenster schließt sich für einen Augenblick.</translation>
    </message>
    <message>
        <source>1  Copy them</source>
        <translation>1  Kopieren</translation>
    </message>
    <message>
        <source>2  Not now</source>
        <translation>2  Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>quarterdeck::SharingNotices</name>
    <message>
        <source>Log in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %n of your events. They are kept here and can be exported.</source>
        <translation>
            <numerusform>Der Server lehnt %n Ihrer Ereignisse ab. Es ist hier aufbewahrt und lässt sich exportieren.</numerusform>
            <numerusform>Der Server lehnt %n Ihrer Ereignisse ab. Sie sind hier aufbewahrt und lassen sich exportieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Use this database from now on</source>
        <translation>Ab jetzt diese Datenbank benutzen</translation>
    </message>
</context>
<context>
    <name>quarterdeck::SheetDelegate</name>
    <message>
        <source>Enter ends, Shift+Enter begins a new line.</source>
        <translation>Eingabe beendet, Umschalt+Eingabe beginnt eine neue Zeile.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::SheetView</name>
    <message>
        <source>Add &amp;row</source>
        <translation>&amp;Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move row</source>
        <translation>Zeile &amp;entfernen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Strg+Entf</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>quarterdeck::SituationStrip</name>
    <message>
        <source>Situation</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>No incident open</source>
        <translation>Kein Vorfall geöffnet</translation>
    </message>
    <message>
        <source>IC %1</source>
        <translation>EL %1</translation>
    </message>
    <message>
        <source>No commander</source>
        <translation>Keine Einsatzleitung</translation>
    </message>
    <message>
        <source>NO IC %1</source>
        <translation>KEINE EL %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Verbindet neu…</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>NICHT GESPEICHERT</translation>
    </message>
    <message>
        <source>elapsed</source>
        <translation>vergangen</translation>
    </message>
    <message>
        <source>next update %1</source>
        <translation>nächste Meldung %1</translation>
    </message>
    <message>
        <source>update %1</source>
        <translation>Meldung %1</translation>
    </message>
    <message>
        <source>sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Alarms are heard</source>
        <translation>Alarme sind zu hören</translation>
    </message>
    <message>
        <source>Alarms are silent</source>
        <translation>Alarme sind stumm</translation>
    </message>
    <message>
        <source>Alarms are heard; press to silence them.</source>
        <translation>Alarme sind zu hören; drücken, um sie stumm zu schalten.</translation>
    </message>
    <message>
        <source>Alarms are silent; press to hear them.</source>
        <translation>Alarme sind stumm; drücken, um sie zu hören.</translation>
    </message>
    <message>
        <source>Alert flood: %1</source>
        <translation>Alarmflut: %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::Startup</name>
    <message>
        <source>The journal could not be opened</source>
        <translation>Das Journal konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Open recovered copy</source>
        <translation>Gerettete Kopie öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Was lesbar ist, wird gelesen…</translation>
    </message>
    <message>
        <source>%1 of %2 events were read into a recovered copy, which is open now. The original is untouched.</source>
        <translation>%1 von %2 Ereignissen wurden in eine gerettete Kopie gelesen, die jetzt offen ist. Das Original ist unberührt.</translation>
    </message>
    <message>
        <source>There is no incident %1 in this journal.</source>
        <translation>In diesem Journal gibt es keinen Vorfall %1.</translation>
    </message>
    <message>
        <source>This is the shared database %1. You are %2, and what you write is recorded under that name.</source>
        <translation>Dies ist die gemeinsame Datenbank %1. Sie sind %2, und was Sie schreiben, wird unter diesem Namen festgehalten.</translation>
    </message>
    <message>
        <source>This is your own journal again. What the shared database has not got yet is kept and goes out when you connect again.</source>
        <translation>Dies ist wieder Ihr eigenes Journal. Was die gemeinsame Datenbank noch nicht hat, bleibt aufbewahrt und wird gesendet, wenn Sie sich wieder verbinden.</translation>
    </message>
    <message>
        <source>The shipped policy is in use, not the chosen one. %1</source>
        <translation>Das mitgelieferte Regelwerk gilt, nicht das gewählte. %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::TimelineModel</name>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>logged %1</source>
        <translation>protokolliert %1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>zurückgezogen: %1</translation>
    </message>
    <message>
        <source>#</source>
        <comment>column of entry numbers</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>with the file %1</source>
        <translation>mit der Datei %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n new ↓</source>
        <translation>
            <numerusform>%n neuer ↓</numerusform>
            <numerusform>%n neue ↓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries below, go to the newest</source>
        <translation>
            <numerusform>%n neuer Eintrag weiter unten, zum neuesten</numerusform>
            <numerusform>%n neue Einträge weiter unten, zum neuesten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::UnsavedCopy</name>
    <message>
        <source>Save a copy of the unsaved entries</source>
        <translation>Kopie der nicht gespeicherten Einträge speichern</translation>
    </message>
    <message>
        <source>Unsaved entries (*.jsonl)</source>
        <translation>Nicht gespeicherte Einträge (*.jsonl)</translation>
    </message>
    <message>
        <source>unsaved-entries</source>
        <translation>nicht-gespeicherte-eintraege</translation>
    </message>
    <message>
        <source>Everything has been saved meanwhile; no copy is needed.</source>
        <translation>Inzwischen ist alles gespeichert; eine Kopie ist nicht nötig.</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved entry(s) copied to %1.</source>
        <translation>
            <numerusform>%n nicht gespeicherter Eintrag nach %1 kopiert.</numerusform>
            <numerusform>%n nicht gespeicherte Einträge nach %1 kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Can't write %1 (%2). Choose another place.</source>
        <translation>%1 lässt sich nicht schreiben (%2). Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::UpdateDelegate</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · waits for the commander</source>
        <translation>%1 · wartet auf die Einsatzleitung</translation>
    </message>
    <message>
        <source>%1 · approved by %2, not sent yet</source>
        <translation>%1 · freigegeben von %2, noch nicht gesendet</translation>
    </message>
    <message>
        <source>%1 · returned by %2: %3</source>
        <translation>%1 · zurückgegeben von %2: %3</translation>
    </message>
    <message>
        <source>%1 · sent</source>
        <translation>%1 · gesendet</translation>
    </message>
    <message>
        <source>%1 · next promised for %2, %3 late</source>
        <translation>%1 · nächste zugesagt für %2, %3 zu spät</translation>
    </message>
    <message>
        <source>%1 · next promised for %2, kept</source>
        <translation>%1 · nächste zugesagt für %2, gehalten</translation>
    </message>
    <message>
        <source>%1 · next promised for %2</source>
        <translation>%1 · nächste zugesagt für %2</translation>
    </message>
</context>
<context>
    <name>quarterdeck::WallCommand</name>
    <message>
        <source>There is no screen to show the wall on.</source>
        <translation>Es gibt keinen Bildschirm für die Wandanzeige.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::WallRuler</name>
    <message>
        <source>Measuring bar</source>
        <translation>Messbalken</translation>
    </message>
    <message>
        <source>%1 pixels are %2 mm</source>
        <translation>%1 Pixel sind %2 mm</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
</context>
<context>
    <name>quarterdeck::WallSetup</name>
    <message>
        <source>Set up the wall</source>
        <translation>Wandanzeige einrichten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Hold a tape measure to the bar and make it as long as it says: arrow keys change it, with Shift faster. Then type how far away the farthest seat is.</source>
        <translation>Halten Sie ein Maßband an den Balken und machen Sie ihn so lang, wie er angibt: Pfeiltasten ändern ihn, mit der Umschalttaste schneller. Tippen Sie dann, wie weit der hinterste Platz entfernt ist.</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Use for this screen</source>
        <translation>Für diesen Bildschirm verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Farthest seat</source>
        <translation>&amp;Hinterster Platz</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>&amp;Bildschirm</translation>
    </message>
    <message>
        <source>First local &amp;clock</source>
        <translation>Erste &amp;Ortszeit</translation>
    </message>
    <message>
        <source>Second &amp;local clock</source>
        <translation>&amp;Zweite Ortszeit</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>This screen is too small for that seat: what matters most can be read from %1 m at most.</source>
        <translation>Dieser Bildschirm ist zu klein für diesen Platz: Das Wichtigste ist aus höchstens %1 m zu lesen.</translation>
    </message>
    <message>
        <source>The wall holds %1 lines of %2 letters, readable from %3 m.</source>
        <translation>Die Wandanzeige fasst %1 Zeilen zu %2 Zeichen, lesbar aus %3 m.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::WallWindow</name>
    <message>
        <source>Wall</source>
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <source>The wall of the war room is shown</source>
        <translation>Die Wandanzeige des Lageraums läuft</translation>
    </message>
</context>
<context>
    <name>quarterdeck::WarRoom</name>
    <message>
        <source>No rescue file could be written either: keep this window open.</source>
        <translation>Auch keine Rettungsdatei konnte geschrieben werden: lassen Sie dieses Fenster offen.</translation>
    </message>
    <message>
        <source>Somebody published %1 before yours reached the database, so yours is not used. It is kept as a draft in the preferences; publish it again as the next version.</source>
        <translation>Jemand hat %1 veröffentlicht, bevor Ihres die Datenbank erreichte, darum gilt Ihres nicht. Es ist in den Einstellungen als Entwurf aufgehoben; veröffentlichen Sie es als nächste Version.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::WelcomePane</name>
    <message>
        <source>Quarterdeck</source>
        <translation>Quarterdeck</translation>
    </message>
    <message>
        <source>Welcome to Quarterdeck</source>
        <translation>Willkommen bei Quarterdeck</translation>
    </message>
    <message>
        <source>Run the incident, log as it happens, keep one truth for the room. Nothing you type is lost.</source>
        <translation>Den Vorfall führen, protokollieren, während es geschieht, eine Wahrheit für den Raum. Was Sie tippen, geht nicht verloren.</translation>
    </message>
    <message>
        <source>&amp;Declare an incident</source>
        <translation>Vorfall &amp;ausrufen</translation>
    </message>
    <message>
        <source>Something is failing now. A title is enough.</source>
        <translation>Gerade fällt etwas aus. Ein Titel genügt.</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>Ü&amp;ben</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Bring past incidents from a status page.</source>
        <translation>Vergangene Vorfälle von einer Statusseite holen.</translation>
    </message>
    <message>
        <source>Watch a checkout outage at ten times its speed, in a journal of its own, and try three things yourself.</source>
        <translation>Einen Ausfall der Kasse in zehnfacher Geschwindigkeit ansehen, in einem eigenen Journal, und drei Dinge selbst ausprobieren.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::WindowAlarms</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how long the incident has lasted</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed: %1.</source>
        <translation>Stumm: %1.</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>Gesehen: %1.</translation>
    </message>
    <message>
        <source>Alarms are heard from now on.</source>
        <translation>Alarme sind ab jetzt zu hören.</translation>
    </message>
    <message>
        <source>Alarms are silent from now on.</source>
        <translation>Alarme sind ab jetzt stumm.</translation>
    </message>
    <message>
        <source>The clock of this computer jumped by %1, or the computer slept. The deadlines were looked at again; check the times of what you log.</source>
        <translation>Die Uhr dieses Rechners ist um %1 gesprungen, oder der Rechner hat geschlafen. Die Fristen wurden neu geprüft; prüfen Sie die Zeiten Ihrer Einträge.</translation>
    </message>
    <message>
        <source>The clock of %1 jumped by %2; timers were re-based, check times.</source>
        <translation>Die Uhr von %1 sprang um %2; die Fristen wurden neu berechnet, Zeiten prüfen.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::WorkBoard</name>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>No actions yet.</source>
        <translation>Noch keine Maßnahmen.</translation>
    </message>
    <message>
        <source>One named person, one task, a time to report back: &gt; @alice check the pool /10.</source>
        <translation>Eine genannte Person, eine Aufgabe, eine Zeit zur Rückmeldung: &gt; @alice Pool prüfen /10.</translation>
    </message>
    <message>
        <source>New action (N)</source>
        <translation>Neue Maßnahme (N)</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>No hypotheses yet.</source>
        <translation>Noch keine Hypothesen.</translation>
    </message>
    <message>
        <source>Write down what may be the cause, so that nobody tries it twice: ? bad cache.</source>
        <translation>Schreiben Sie auf, was die Ursache sein kann, damit niemand es zweimal versucht: ? Cache defekt.</translation>
    </message>
    <message>
        <source>New hypothesis (N)</source>
        <translation>Neue Hypothese (N)</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>No decisions yet.</source>
        <translation>Noch keine Entscheidungen.</translation>
    </message>
    <message>
        <source>Propose one and hear objections, or log one that was taken: ! roll back.</source>
        <translation>Schlagen Sie eine vor und hören Sie Einwände, oder tragen Sie eine gefallene ein: ! zurückrollen.</translation>
    </message>
    <message>
        <source>Propose a decision (N)</source>
        <translation>Entscheidung vorschlagen (N)</translation>
    </message>
    <message>
        <source>Do…</source>
        <translation>Tun …</translation>
    </message>
    <message>
        <source>What can be done here, with its keys.</source>
        <translation>Was hier möglich ist, mit den Tasten.</translation>
    </message>
    <message>
        <source>What can be done: %1</source>
        <translation>Was möglich ist: %1</translation>
    </message>
    <message>
        <source>Go or no go…</source>
        <translation>Ja oder nein …</translation>
    </message>
    <message>
        <source>What became of it…</source>
        <translation>Was daraus wurde …</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1, Enter</source>
        <translation>%1, Eingabe</translation>
    </message>
</context>
<context>
    <name>quarterdeck::WorkCommands</name>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>The selected &amp;item</source>
        <translation>Das gewählte E&amp;lement</translation>
    </message>
    <message>
        <source>Select the entry that is evidence first: F6 goes to the timeline.</source>
        <translation>Wählen Sie zuerst den Eintrag, der ein Beleg ist: F6 führt zur Zeitleiste.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::WorkItemsModel</name>
    <message numerus="yes">
        <source>%n minute(s) over</source>
        <translation>
            <numerusform>%n Minute darüber</numerusform>
            <numerusform>%n Minuten darüber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::WorkPanel</name>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tafeln</translation>
    </message>
    <message>
        <source>%1, open: %2</source>
        <translation>%1, offen: %2</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>Es ist kein Vorfall geöffnet.</translation>
    </message>
    <message>
        <source>Its actions, hypotheses and decisions will stand here.</source>
        <translation>Hier stehen dann seine Maßnahmen, Hypothesen und Entscheidungen.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::WorkPrompts</name>
    <message>
        <source>Open an incident first.</source>
        <translation>Öffnen Sie zuerst einen Vorfall.</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>@alice check the pool /10</source>
        <translation>@alice Pool prüfen /10</translation>
    </message>
    <message>
        <source>For one named person, with the minutes until they report back. A clock starts, and says when to call them back.</source>
        <translation>Für eine genannte Person, mit den Minuten bis zur Rückmeldung. Eine Uhr läuft und sagt, wann nachzufragen ist.</translation>
    </message>
    <message>
        <source>An action is for one named person: begin with @name.</source>
        <translation>Eine Maßnahme ist für eine genannte Person: beginnen Sie mit @name.</translation>
    </message>
    <message>
        <source>One change at a time: %1 is still open</source>
        <translation>Eine Änderung nach der anderen: %1 ist noch offen</translation>
    </message>
    <message>
        <source>“%1” is under way. With two changes at once nobody knows which one helped, or which one hurt.</source>
        <translation>„%1“ läuft. Bei zwei Änderungen zugleich weiß niemand, welche geholfen oder geschadet hat.</translation>
    </message>
    <message>
        <source>1  Wait</source>
        <translation>1  Warten</translation>
    </message>
    <message>
        <source>2  Log anyway</source>
        <translation>2  Trotzdem eintragen</translation>
    </message>
    <message>
        <source>Which mitigation?</source>
        <translation>Welche Abhilfe?</translation>
    </message>
    <message>
        <source>A mitigation makes the impact go away; the fix removes the cause and comes after. Press a digit, then Enter.</source>
        <translation>Eine Abhilfe beseitigt die Auswirkung; die Behebung beseitigt die Ursache und kommt danach. Ziffer drücken, dann Eingabe.</translation>
    </message>
    <message>
        <source>%1: who does it, and what exactly?</source>
        <translation>%1: wer tut es, und was genau?</translation>
    </message>
    <message>
        <source>@alice #checkout to v3.1 /10</source>
        <translation>@alice #checkout auf v3.1 /10</translation>
    </message>
    <message>
        <source>Risk: %1
Afterwards, the fix: %2</source>
        <translation>Risiko: %1
Danach die Behebung: %2</translation>
    </message>
    <message>
        <source>New hypothesis</source>
        <translation>Neue Hypothese</translation>
    </message>
    <message>
        <source>What may be the cause? For example: the cache serves old prices</source>
        <translation>Was kann die Ursache sein? Zum Beispiel: der Cache liefert alte Preise</translation>
    </message>
    <message>
        <source>@name says who looks into it. What comes out is kept with it, so that nobody tries it twice.</source>
        <translation>@name sagt, wer ihr nachgeht. Was herauskommt, bleibt dabei, damit niemand es zweimal versucht.</translation>
    </message>
    <message>
        <source>Propose a decision</source>
        <translation>Entscheidung vorschlagen</translation>
    </message>
    <message>
        <source>roll back checkout to v3.1 /5</source>
        <translation>Checkout auf v3.1 zurückrollen /5</translation>
    </message>
    <message>
        <source>/5 is a round of objections of five minutes; without it the commander decides at once. The wall shows it.</source>
        <translation>/5 ist eine Einwandrunde von fünf Minuten; ohne sie entscheidet die Leitung sofort. Die Wand zeigt es.</translation>
    </message>
    <message>
        <source>%1 is done. What came out?</source>
        <translation>%1 ist erledigt. Was kam heraus?</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>More time for %1</source>
        <translation>Mehr Zeit für %1</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Warum? (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter gives it.</source>
        <translation>Auf und Ab wählen, Eingabe gibt sie.</translation>
    </message>
    <message numerus="yes">
        <source>+%n minute(s)</source>
        <translation>
            <numerusform>+%n Minute</numerusform>
            <numerusform>+%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds command, so nobody can be asked: E gives %1 more time.</source>
        <translation>Niemand hat die Leitung, also ist niemand zu fragen: E gibt %1 mehr Zeit.</translation>
    </message>
    <message>
        <source>%1 asks %2 for more time on %3</source>
        <translation>%1 bittet %2 um mehr Zeit für %3</translation>
    </message>
    <message>
        <source>10 minutes: the backup is still running</source>
        <translation>10 Minuten: die Sicherung läuft noch</translation>
    </message>
    <message>
        <source>It is logged as a note to the commander, who gives the time with E on %1.</source>
        <translation>Es wird als Notiz an die Leitung eingetragen; sie gibt die Zeit mit E auf %1.</translation>
    </message>
    <message>
        <source>Say how much time, and why.</source>
        <translation>Nennen Sie, wie viel Zeit und warum.</translation>
    </message>
    <message>
        <source>@%1 %2: @%3 asks for more time: %4</source>
        <translation>@%1 %2: @%3 bittet um mehr Zeit: %4</translation>
    </message>
    <message>
        <source>Call back about %1</source>
        <translation>Zu %1 nachfragen</translation>
    </message>
    <message>
        <source>Call %1 back about %2</source>
        <translation>Bei %1 zu %2 nachfragen</translation>
    </message>
    <message>
        <source>What do they say?</source>
        <translation>Was sagen sie?</translation>
    </message>
    <message>
        <source>Up and Down choose what follows, Enter logs it.</source>
        <translation>Auf und Ab wählen, was folgt, Eingabe trägt es ein.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>No new time</source>
        <translation>Keine neue Zeit</translation>
    </message>
    <message>
        <source>Say what they told you; it is logged with %1.</source>
        <translation>Nennen Sie, was gesagt wurde; es wird bei %1 eingetragen.</translation>
    </message>
    <message>
        <source>%1 still has time.</source>
        <translation>%1 hat noch Zeit.</translation>
    </message>
    <message>
        <source>%1 comes back in five minutes.</source>
        <translation>%1 meldet sich in fünf Minuten wieder.</translation>
    </message>
    <message>
        <source>Who gets %1?</source>
        <translation>Wer bekommt %1?</translation>
    </message>
    <message>
        <source>Who looks into %1?</source>
        <translation>Wer geht %1 nach?</translation>
    </message>
    <message>
        <source>@raj</source>
        <translation>@raj</translation>
    </message>
    <message>
        <source>@raj, or empty for nobody</source>
        <translation>@raj, oder leer für niemanden</translation>
    </message>
    <message>
        <source>An action is for one named person: type a name.</source>
        <translation>Eine Maßnahme ist für eine genannte Person: geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>%1 becomes %2. Why?</source>
        <translation>%1 wird „%2“. Warum?</translation>
    </message>
    <message>
        <source>What shows it, in one line</source>
        <translation>Was es zeigt, in einer Zeile</translation>
    </message>
    <message>
        <source>Its evidence is linked, so the reason may stay empty.</source>
        <translation>Der Beleg ist verknüpft, der Grund darf leer bleiben.</translation>
    </message>
    <message>
        <source>What became of %1?</source>
        <translation>Was wurde aus %1?</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter logs it.</source>
        <translation>Auf und Ab wählen, Eingabe trägt es ein.</translation>
    </message>
    <message>
        <source>What is no evidence for %1 after all?</source>
        <translation>Was ist doch kein Beleg für %1?</translation>
    </message>
    <message>
        <source>What speaks for or against %1?</source>
        <translation>Was spricht für oder gegen %1?</translation>
    </message>
    <message>
        <source>Number or words of an entry</source>
        <translation>Nummer oder Wörter eines Eintrags</translation>
    </message>
    <message>
        <source>There is no hypothesis yet; log one with ? and what may be the cause.</source>
        <translation>Es gibt noch keine Hypothese; tragen Sie eine mit ? und der möglichen Ursache ein.</translation>
    </message>
    <message>
        <source>For or against which hypothesis does entry %1 speak?</source>
        <translation>Für oder gegen welche Hypothese spricht Eintrag %1?</translation>
    </message>
    <message>
        <source>Name or words of a hypothesis</source>
        <translation>Name oder Wörter einer Hypothese</translation>
    </message>
    <message>
        <source>%1: %2. Why?</source>
        <translation>%1: %2. Warum?</translation>
    </message>
    <message>
        <source>%1: go or no go?</source>
        <translation>%1: ja oder nein?</translation>
    </message>
    <message>
        <source>Why, in one line</source>
        <translation>Warum, in einer Zeile</translation>
    </message>
    <message>
        <source>Why? (may stay empty for a go)</source>
        <translation>Warum? (darf bei einem Ja leer bleiben)</translation>
    </message>
    <message>
        <source>%1 objects: %2</source>
        <translation>%1 wendet ein: %2</translation>
    </message>
    <message>
        <source>What speaks against %1?</source>
        <translation>Was spricht gegen %1?</translation>
    </message>
    <message>
        <source>One line, for everyone who decides</source>
        <translation>Eine Zeile, für alle, die entscheiden</translation>
    </message>
</context>
</TS>
