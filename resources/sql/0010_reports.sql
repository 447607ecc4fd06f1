-- SPDX-License-Identifier: GPL-3.0-or-later
-- The reports: plain views for Grafana and the like, open incidents only. A private incident is in none of them, whoever asks.
SET ROLE quarterdeck_owner;

COMMENT ON SCHEMA bi IS 'Reporting views of Quarterdeck: incident, entry, role_tenure. Open incidents only. Times are timestamptz.';
GRANT USAGE ON SCHEMA bi TO quarterdeck_bi, quarterdeck_manager;

-- The fold of an open incident; NULL for a private one. SECURITY DEFINER: dashboards have no right to the log itself.
CREATE FUNCTION quarterdeck.open_fold(stream uuid, with_entries boolean) RETURNS quarterdeck.folded
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT quarterdeck.fold(h.incident, with_entries) FROM quarterdeck.head h WHERE h.incident = stream AND NOT h.restricted
$$;
GRANT EXECUTE ON FUNCTION quarterdeck.open_fold(uuid, boolean) TO quarterdeck_bi, quarterdeck_manager;
GRANT USAGE ON TYPE quarterdeck.folded, quarterdeck.folded_entry, quarterdeck.folded_tenure, quarterdeck.folded_segment
    TO quarterdeck_bi, quarterdeck_manager;
-- What the views call beside it computes on its arguments only.
GRANT EXECUTE ON FUNCTION quarterdeck.at_ms(bigint) TO quarterdeck_bi, quarterdeck_manager;

-- Milliseconds at each level, by name. The present level counts to the resolution, else until now.
CREATE FUNCTION quarterdeck.time_in_severity(segments quarterdeck.folded_segment[], resolved bigint) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(jsonb_object_agg(level, ms), '{}') FROM (
        SELECT s.level, sum(greatest(0, coalesce(s.until, resolved, floor(extract(epoch FROM now()) * 1000)::bigint)::numeric - s.since)) AS ms
          FROM unnest(segments) s GROUP BY s.level) t
$$;
GRANT EXECUTE ON FUNCTION quarterdeck.time_in_severity(quarterdeck.folded_segment[], bigint) TO quarterdeck_bi, quarterdeck_manager;

CREATE VIEW bi.incident WITH (security_barrier = true) AS
    SELECT f.ref, h.incident AS id, f.title, f.kind, f.status, f.severity, f.severity_rank, f.severity_initial, f.severity_max,
           quarterdeck.at_ms(f.at[1]) AS impact_started, f.state[1] AS impact_started_state,
           quarterdeck.at_ms(f.at[2]) AS detected, f.state[2] AS detected_state,
           quarterdeck.at_ms(f.at[3]) AS acknowledged, f.state[3] AS acknowledged_state,
           quarterdeck.at_ms(f.at[4]) AS declared, f.state[4] AS declared_state,
           quarterdeck.at_ms(f.at[5]) AS severity_set, f.state[5] AS severity_set_state,
           quarterdeck.at_ms(f.at[6]) AS engaged, f.state[6] AS engaged_state,
           quarterdeck.at_ms(f.at[7]) AS cause_identified, f.state[7] AS cause_identified_state,
           quarterdeck.at_ms(f.at[8]) AS mitigated, f.state[8] AS mitigated_state,
           quarterdeck.at_ms(f.at[9]) AS resolved, f.state[9] AS resolved_state,
           quarterdeck.at_ms(f.at[10]) AS verified, f.state[10] AS verified_state,
           (SELECT coalesce(array_agg(n ORDER BY i), '{}') FROM unnest(ARRAY['impact_started', 'detected', 'acknowledged', 'declared', 'severity_set',
               'engaged', 'cause_identified', 'mitigated', 'resolved', 'verified']) WITH ORDINALITY x (n, i) WHERE f.proxy[i]) AS proxies,
           quarterdeck.at_ms(f.first_resolved) AS first_resolved, f.reopen_count,
           f.services, f.tags, f.roles ->> 'commander' AS commander, quarterdeck.at_ms(f.commander_vacant_since) AS commander_vacant_since, f.roles,
           f.customer_impact, f.internal_impact, f.source, f.channel, f.bridge, f.postmortem, f.policy,
           f.origin_system, f.origin_key, f.origin_url,
           quarterdeck.time_in_severity(f.segments, CASE f.state[9] WHEN 'recorded' THEN f.at[9] END) AS time_in_severity,
           f.entry_count AS entries, f.conflicts, f.unknown_events, f.last_seq, quarterdeck.at_ms(f.last_recorded) AS last_activity
      FROM quarterdeck.head h CROSS JOIN LATERAL quarterdeck.open_fold(h.incident, false) f
     WHERE NOT h.restricted AND f.declared AND NOT f.withdrawn;

CREATE VIEW bi.entry WITH (security_barrier = true) AS
    SELECT h.incident AS incident_id, f.ref, e.number, e.event_id AS id, quarterdeck.at_ms(e.occurred) AS occurred, e.approximate,
           quarterdeck.at_ms(e.recorded) AS recorded, CASE WHEN NOT e.automatic AND e.on_behalf <> '' THEN e.on_behalf ELSE e.author END AS author,
           e.author AS login, e.console, e.automatic, e.type, e.text, e.people, e.services, e.refs,
           e.amended > 0 AS amended, e.amended AS amendments, e.amended_by, quarterdeck.at_ms(e.amended_at) AS amended_at,
           e.struck, e.strike_reason, e.struck_by,
           e.action, CASE WHEN e.action IS NOT NULL THEN e.doer END AS assignee, quarterdeck.at_ms(e.due) AS due,
           CASE WHEN e.action IS NULL THEN NULL WHEN e.done THEN 'done' ELSE 'open' END AS action_state, e.result,
           quarterdeck.at_ms(e.closed) AS closed
      FROM quarterdeck.head h CROSS JOIN LATERAL quarterdeck.open_fold(h.incident, true) f CROSS JOIN LATERAL unnest(f.entries) e
     WHERE NOT h.restricted AND f.declared AND NOT f.withdrawn;

CREATE VIEW bi.role_tenure WITH (security_barrier = true) AS
    SELECT h.incident AS incident_id, f.ref, t.place::integer AS place, t.role, t.handle, quarterdeck.at_ms(t.since) AS "from", quarterdeck.at_ms(t.until) AS "to"
      FROM quarterdeck.head h CROSS JOIN LATERAL quarterdeck.open_fold(h.incident, false) f
           CROSS JOIN LATERAL unnest(f.tenures) WITH ORDINALITY AS t (role, handle, since, until, place)
     WHERE NOT h.restricted AND f.declared AND NOT f.withdrawn;

GRANT SELECT ON bi.incident, bi.entry, bi.role_tenure TO quarterdeck_bi, quarterdeck_manager;

COMMENT ON VIEW bi.incident IS 'One row per open incident, as it stands now; those that were taken back are out.';
COMMENT ON VIEW bi.entry IS 'One row per timeline entry as it now reads; struck ones too, and those the console noted by itself.';
COMMENT ON VIEW bi.role_tenure IS 'Who held which role from when to when.';

COMMENT ON COLUMN bi.incident.ref IS 'What people call it: INC-7K3QZP.';
COMMENT ON COLUMN bi.incident.id IS 'Stable identifier; bi.entry and bi.role_tenure name it incident_id.';
COMMENT ON COLUMN bi.incident.title IS 'Title.';
COMMENT ON COLUMN bi.incident.kind IS 'real, drill, test or backfill; count only real ones in figures.';
COMMENT ON COLUMN bi.incident.status IS 'detected, investigating, mitigating, monitoring, resolved or closed.';
COMMENT ON COLUMN bi.incident.severity IS 'Level as the policy spells it, SEV-2; NULL = not rated.';
COMMENT ON COLUMN bi.incident.severity_rank IS '1 is the worst level of the policy.';
COMMENT ON COLUMN bi.incident.severity_initial IS 'First level it was rated.';
COMMENT ON COLUMN bi.incident.severity_max IS 'Worst level it ever had.';
COMMENT ON COLUMN bi.incident.impact_started IS 'When customers were first affected; NULL unless impact_started_state is recorded.';
COMMENT ON COLUMN bi.incident.impact_started_state IS 'recorded, unknown (recorded as unknown) or not_recorded. Leave rows without a time out of averages, and count them.';
COMMENT ON COLUMN bi.incident.detected IS 'When it was noticed; NULL unless detected_state is recorded.';
COMMENT ON COLUMN bi.incident.detected_state IS 'recorded, unknown (recorded as unknown) or not_recorded. Leave rows without a time out of averages, and count them.';
COMMENT ON COLUMN bi.incident.acknowledged IS 'When somebody took it on; NULL unless acknowledged_state is recorded.';
COMMENT ON COLUMN bi.incident.acknowledged_state IS 'recorded, unknown (recorded as unknown) or not_recorded. Leave rows without a time out of averages, and count them.';
COMMENT ON COLUMN bi.incident.declared IS 'When it was declared an incident; NULL unless declared_state is recorded.';
COMMENT ON COLUMN bi.incident.declared_state IS 'recorded, unknown (recorded as unknown) or not_recorded. Leave rows without a time out of averages, and count them.';
COMMENT ON COLUMN bi.incident.severity_set IS 'When its severity was first rated; NULL unless severity_set_state is recorded.';
COMMENT ON COLUMN bi.incident.severity_set_state IS 'recorded, unknown (recorded as unknown) or not_recorded. Leave rows without a time out of averages, and count them.';
COMMENT ON COLUMN bi.incident.engaged IS 'When the first named responder or commander was there; NULL unless engaged_state is recorded.';
COMMENT ON COLUMN bi.incident.engaged_state IS 'recorded, unknown (recorded as unknown) or not_recorded. Leave rows without a time out of averages, and count them.';
COMMENT ON COLUMN bi.incident.cause_identified IS 'When the cause was known; NULL unless cause_identified_state is recorded.';
COMMENT ON COLUMN bi.incident.cause_identified_state IS 'recorded, unknown (recorded as unknown) or not_recorded. Leave rows without a time out of averages, and count them.';
COMMENT ON COLUMN bi.incident.mitigated IS 'When customers were no longer affected; NULL unless mitigated_state is recorded.';
COMMENT ON COLUMN bi.incident.mitigated_state IS 'recorded, unknown (recorded as unknown) or not_recorded. Leave rows without a time out of averages, and count them.';
COMMENT ON COLUMN bi.incident.resolved IS 'When it was resolved (empty again after a reopening); NULL unless resolved_state is recorded.';
COMMENT ON COLUMN bi.incident.resolved_state IS 'recorded, unknown (recorded as unknown) or not_recorded. Leave rows without a time out of averages, and count them.';
COMMENT ON COLUMN bi.incident.verified IS 'When the resolution was checked; NULL unless verified_state is recorded.';
COMMENT ON COLUMN bi.incident.verified_state IS 'recorded, unknown (recorded as unknown) or not_recorded. Leave rows without a time out of averages, and count them.';
COMMENT ON COLUMN bi.incident.proxies IS 'Milestones whose time is a stand-in, such as an import''s first posting.';
COMMENT ON COLUMN bi.incident.first_resolved IS 'The first time it was resolved, whatever came after.';
COMMENT ON COLUMN bi.incident.reopen_count IS 'How often it was reopened.';
COMMENT ON COLUMN bi.incident.services IS 'Affected services.';
COMMENT ON COLUMN bi.incident.tags IS 'Tags.';
COMMENT ON COLUMN bi.incident.commander IS 'Who commands now; NULL = nobody.';
COMMENT ON COLUMN bi.incident.commander_vacant_since IS 'Since when nobody commands; NULL while somebody does.';
COMMENT ON COLUMN bi.incident.roles IS 'Role to handle, present holders.';
COMMENT ON COLUMN bi.incident.customer_impact IS 'What customers notice.';
COMMENT ON COLUMN bi.incident.internal_impact IS 'What colleagues notice.';
COMMENT ON COLUMN bi.incident.source IS 'How it was noticed: alert, customer, internal, healthcheck; NULL = not said.';
COMMENT ON COLUMN bi.incident.channel IS 'Chat channel.';
COMMENT ON COLUMN bi.incident.bridge IS 'Call.';
COMMENT ON COLUMN bi.incident.postmortem IS 'Where the review is.';
COMMENT ON COLUMN bi.incident.policy IS 'Policy profile it was declared under.';
COMMENT ON COLUMN bi.incident.origin_system IS 'For imports: the system it came from.';
COMMENT ON COLUMN bi.incident.origin_key IS 'For imports: its key there.';
COMMENT ON COLUMN bi.incident.origin_url IS 'For imports: its address there.';
COMMENT ON COLUMN bi.incident.time_in_severity IS 'Milliseconds at each level, by name; the present level counts until now unless resolved.';
COMMENT ON COLUMN bi.incident.entries IS 'Number of timeline entries.';
COMMENT ON COLUMN bi.incident.conflicts IS 'Changes that came too late and wait for a person.';
COMMENT ON COLUMN bi.incident.unknown_events IS 'Events of a newer version of Quarterdeck, kept and not understood.';
COMMENT ON COLUMN bi.incident.last_seq IS 'Number of its last event.';
COMMENT ON COLUMN bi.incident.last_activity IS 'When its last event was recorded.';
COMMENT ON COLUMN bi.entry.incident_id IS 'bi.incident.id.';
COMMENT ON COLUMN bi.entry.ref IS 'The incident''s ref.';
COMMENT ON COLUMN bi.entry.number IS '1..n in the order of the log.';
COMMENT ON COLUMN bi.entry.id IS 'Stable identifier of the entry.';
COMMENT ON COLUMN bi.entry.occurred IS 'When it happened; may be backdated.';
COMMENT ON COLUMN bi.entry.approximate IS 'The time is a guess.';
COMMENT ON COLUMN bi.entry.recorded IS 'When it was written down, by that console''s clock.';
COMMENT ON COLUMN bi.entry.author IS 'Who wrote it; console for automatic entries; for moved entries who wrote it in the first place.';
COMMENT ON COLUMN bi.entry.login IS 'The login that put it into this log; console for automatic entries.';
COMMENT ON COLUMN bi.entry.console IS 'Computer it was written on.';
COMMENT ON COLUMN bi.entry.automatic IS 'Noted by the console itself.';
COMMENT ON COLUMN bi.entry.type IS 'detection, action, decision, communication, escalation, resolution, finding, hypothesis, result, followup or note.';
COMMENT ON COLUMN bi.entry.text IS 'As it now reads; automatic ones in English.';
COMMENT ON COLUMN bi.entry.people IS 'Handles named in it.';
COMMENT ON COLUMN bi.entry.services IS 'Services named in it.';
COMMENT ON COLUMN bi.entry.refs IS 'Actions named in it: A7.';
COMMENT ON COLUMN bi.entry.amended IS 'It once read otherwise.';
COMMENT ON COLUMN bi.entry.amendments IS 'How often it was amended.';
COMMENT ON COLUMN bi.entry.amended_by IS 'Who amended it last.';
COMMENT ON COLUMN bi.entry.amended_at IS 'When.';
COMMENT ON COLUMN bi.entry.struck IS 'Ruled through: no longer holds.';
COMMENT ON COLUMN bi.entry.strike_reason IS 'Why it was struck.';
COMMENT ON COLUMN bi.entry.struck_by IS 'Who struck it.';
COMMENT ON COLUMN bi.entry.action IS 'For an action: its name, A7.';
COMMENT ON COLUMN bi.entry.assignee IS 'For an action: who is to do it; empty = nobody named.';
COMMENT ON COLUMN bi.entry.due IS 'For an action with a time box: when it is due.';
COMMENT ON COLUMN bi.entry.action_state IS 'open or done.';
COMMENT ON COLUMN bi.entry.result IS 'What came of it.';
COMMENT ON COLUMN bi.entry.closed IS 'When it was closed.';
COMMENT ON COLUMN bi.role_tenure.incident_id IS 'bi.incident.id.';
COMMENT ON COLUMN bi.role_tenure.ref IS 'The incident''s ref.';
COMMENT ON COLUMN bi.role_tenure.place IS '1..n in the order of the log.';
COMMENT ON COLUMN bi.role_tenure.role IS 'commander, deputy, operations, communications, scribe, or a team''s own.';
COMMENT ON COLUMN bi.role_tenure.handle IS 'Who held it.';
COMMENT ON COLUMN bi.role_tenure."from" IS 'Since when.';
COMMENT ON COLUMN bi.role_tenure."to" IS 'Until when; NULL = still.';

UPDATE quarterdeck.meta SET schema_version = 10;
RESET ROLE;
