-- SPDX-License-Identifier: GPL-3.0-or-later
-- The fold for dashboards: what every console computes from the log, computed here the same way (model/domain/fold.cpp is the other half;
-- a test compares them). Read from the log at each question; nothing is stored, so nothing can go stale or become an input.
-- Like the console's fold it never fails: an event that it cannot read counts as recorded by a newer version.
SET ROLE quarterdeck_owner;

-- --- reading JSON as the consoles do: what is missing or of another kind is empty -------------------------------------------------------

-- Without the characters that reverse the writing direction, and other invisible ones; line ends as \n. As it is where there are none of them.
CREATE FUNCTION quarterdeck.inert(said text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN said !~ '[\u0001-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]' THEN said
                ELSE pg_catalog.regexp_replace(pg_catalog.regexp_replace(pg_catalog.regexp_replace(pg_catalog.regexp_replace(
                         said, '\r\n?', E'\n', 'g'), '[\u2028\u2029]', ' ', 'g'),
                         '[\u0001-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]', '', 'g'),
                         '^[\t\n \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+|[\t\n \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+$', '', 'g') END
$$;

CREATE FUNCTION quarterdeck.json_text(o jsonb, name text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN pg_catalog.jsonb_typeof(o -> name) = 'string' THEN quarterdeck.inert(o ->> name) ELSE '' END
$$;

CREATE FUNCTION quarterdeck.json_flag(o jsonb, name text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT (o -> name) IS NOT DISTINCT FROM 'true'::pg_catalog.jsonb $$;

-- NULL when it is no number; 0 for one that is no 64-bit integer.
CREATE FUNCTION quarterdeck.json_int(o jsonb, name text) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN pg_catalog.jsonb_typeof(o -> name) IS DISTINCT FROM 'number' THEN NULL
                WHEN (o ->> name)::numeric BETWEEN -9223372036854775808 AND 9223372036854775807
                     AND pg_catalog.trunc((o ->> name)::numeric) = (o ->> name)::numeric THEN (o ->> name)::numeric::bigint
                ELSE 0 END
$$;

-- Milliseconds since 1970 UTC, or of a duration: what lies outside the years 1 to 9999 is read as their end.
CREATE FUNCTION quarterdeck.within_calendar(ms bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN ms < -62135596800000 THEN -62135596800000 WHEN ms > 253402300799999 THEN 253402300799999 ELSE ms END
$$;

CREATE FUNCTION quarterdeck.json_ms(o jsonb, name text) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT quarterdeck.within_calendar(quarterdeck.json_int(o, name)) $$;

CREATE FUNCTION quarterdeck.json_list(o jsonb, name text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN pg_catalog.jsonb_typeof(o -> name) = 'array' THEN
        coalesce((SELECT pg_catalog.array_agg(CASE WHEN pg_catalog.jsonb_typeof(v) = 'string' THEN quarterdeck.inert(v #>> '{}') ELSE '' END ORDER BY place)
                    FROM pg_catalog.jsonb_array_elements(o -> name) WITH ORDINALITY AS x (v, place)), '{}')
        ELSE '{}' END
$$;

CREATE FUNCTION quarterdeck.json_uuid(o jsonb, name text) RETURNS uuid
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN quarterdeck.json_text(o, name) ~ '^(\{[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$'
                THEN nullif(quarterdeck.json_text(o, name)::uuid, '00000000-0000-0000-0000-000000000000') END
$$;

-- Milliseconds since 1970 UTC, as the fold has them, as a time.
CREATE FUNCTION quarterdeck.at_ms(ms bigint) RETURNS timestamptz
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT '1970-01-01T00:00:00Z'::timestamptz + ms * interval '1 millisecond'
$$;

-- --- the words of automatic entries, in English ------------------------------------------------------------------------------------------

CREATE FUNCTION quarterdeck.word(key text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(pg_catalog.jsonb_build_object(
        'detected', 'Detected', 'investigating', 'Investigating', 'mitigating', 'Mitigating', 'monitoring', 'Monitoring', 'resolved', 'Resolved',
        'closed', 'Closed', 'impact_started', 'Impact started', 'acknowledged', 'Acknowledged', 'declared', 'Declared',
        'severity_set', 'Severity set', 'engaged', 'Engaged', 'cause_identified', 'Cause identified', 'mitigated', 'Mitigated',
        'verified', 'Verified', 'title', 'Title', 'customer_impact', 'Customer impact', 'internal_impact', 'Internal impact',
        'services', 'Services', 'tags', 'Tags', 'channel', 'Channel', 'bridge', 'Bridge', 'postmortem', 'Postmortem') ->> key, key)
$$;

CREATE FUNCTION quarterdeck.role_word(role text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE role WHEN 'commander' THEN 'Incident commander' WHEN 'operations' THEN 'Operations lead'
                ELSE pg_catalog.upper(pg_catalog.left(role, 1)) || pg_catalog.substr(role, 2) END
$$;

-- Deadlines, audiences and the coach's rules as people read them (English, as in clockname.cpp).
CREATE FUNCTION quarterdeck.audience_word(audience text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE audience WHEN 'internal' THEN 'colleagues' WHEN 'status_page' THEN 'the status page' ELSE audience END
$$;

CREATE FUNCTION quarterdeck.clock_word(clock text, subject text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(pg_catalog.jsonb_build_object(
        'acknowledge', 'Acknowledgement', 'commander', 'Incident commander', 'first_update', 'First update', 'cadence', 'Next update',
        'leadership', 'Leadership notice', 'status_page', 'Status page', 'escalation', 'Escalation', 'action', 'Action',
        'checklist', 'Checklist', 'mitigate', 'Target to mitigate', 'postmortem', 'Postmortem') ->> clock, clock)
        || CASE subject WHEN '' THEN '' ELSE ' (' || quarterdeck.audience_word(subject) || ')' END
$$;

CREATE FUNCTION quarterdeck.coach_word(rule text, subject text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(pg_catalog.jsonb_build_object(
        'no_commander', 'Nobody commands this incident; someone take command now.',
        'silence', 'Customers have heard nothing for longer than promised; send an update even without news.',
        'two_mitigations', 'Two mitigations run at once; finish or stop one, or nobody will know which helped.',
        'unsupported_cause', 'A cause is recorded without a finding that supports it; log the evidence or call it a hypothesis.',
        'commander_hands_on', 'The commander works hands-on; give the action to somebody and keep the overview.',
        'late_coordination', 'More than 30 minutes passed before anybody coordinated; declare and assign roles earlier next time.',
        'late_declaration', 'It was declared long after impact began; declaring early costs nothing.',
        'span_of_control', 'More than seven people report to the commander; form a sub-team.') ->> rule, rule)
        || CASE subject WHEN '' THEN '' ELSE ' (' || subject || ')' END
$$;

-- Seconds as minutes and seconds: 450 -> 7:30.
CREATE FUNCTION quarterdeck.span_word(seconds bigint) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT (seconds / 60) || ':' || pg_catalog.lpad((seconds % 60)::text, 2, '0')
$$;

-- What somebody gave as a reason, behind what they did.
CREATE FUNCTION quarterdeck.because(reason text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT CASE reason WHEN '' THEN '' ELSE ' (' || reason || ')' END $$;

-- --- what a fold gives ---------------------------------------------------------------------------------------------------------------------

CREATE TYPE quarterdeck.folded_entry AS (
    number int, event_id uuid, seq bigint, automatic boolean, type text, text text, occurred bigint, approximate boolean,
    people text[], services text[], refs text[], assignee text, time_box bigint, recorded bigint, author text, on_behalf text, console text,
    amended int, amended_by text, amended_at bigint, struck boolean, strike_reason text, struck_by text,
    action text, doer text, due bigint, done boolean, result text, closed bigint, closed_by uuid
);
CREATE TYPE quarterdeck.folded_tenure AS (role text, handle text, since bigint, until bigint);
CREATE TYPE quarterdeck.folded_segment AS (level text, since bigint, until bigint);
CREATE TYPE quarterdeck.folded AS (
    declared boolean, ref text, title text, kind text, status text, severity text, severity_rank int, severity_initial text, severity_max text,
    severity_max_rank int, services text[], tags text[], customer_impact text, internal_impact text, channel text, bridge text,
    postmortem text, source text, policy text, origin_system text, origin_key text, origin_url text,
    state text[], at bigint[], proxy boolean[],
    first_resolved bigint, reopen_count int, roles jsonb, commander_vacant_since bigint, conflicts int, unknown_events int,
    last_seq bigint, last_recorded bigint, entry_count int, withdrawn boolean,
    tenures quarterdeck.folded_tenure[], segments quarterdeck.folded_segment[], entries quarterdeck.folded_entry[]
);

-- An entry with the wording of a payload; what it says about actions follows in fold().
CREATE FUNCTION quarterdeck.worded(entry quarterdeck.folded_entry, said jsonb) RETURNS quarterdeck.folded_entry
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    entry.type := lower(quarterdeck.json_text(said, 'type'));
    entry.text := quarterdeck.json_text(said, 'text');
    entry.occurred := quarterdeck.json_ms(said, 'occurred');
    entry.approximate := quarterdeck.json_flag(said, 'approximate');
    entry.people := quarterdeck.json_list(said, 'people');
    entry.services := quarterdeck.json_list(said, 'services');
    entry.refs := quarterdeck.json_list(said, 'refs');
    entry.assignee := quarterdeck.json_text(said, 'assignee');
    entry.time_box := coalesce(quarterdeck.json_ms(said, 'time_box_ms'), 0);
    RETURN entry;
END $$;

CREATE FUNCTION quarterdeck.time_box_end(entry quarterdeck.folded_entry) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN entry.time_box > 0 THEN quarterdeck.within_calendar(entry.occurred + entry.time_box) END
$$;

-- Can this version read the payload? What it cannot read is kept and counted.
CREATE FUNCTION quarterdeck.readable(kind text, p jsonb) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    has_at boolean := jsonb_typeof(p -> 'at') IS NOT DISTINCT FROM 'number';
BEGIN
    CASE kind
    WHEN 'entry.logged', 'entry.amended' THEN
        RETURN lower(quarterdeck.json_text(p, 'type')) = ANY ('{detection,action,decision,communication,escalation,resolution,finding,hypothesis,result,followup,note}')
           AND jsonb_typeof(p -> 'occurred') IS NOT DISTINCT FROM 'number' AND (kind = 'entry.logged' OR quarterdeck.json_uuid(p, 'entry') IS NOT NULL);
    WHEN 'entry.struck', 'entry.restored' THEN
        RETURN quarterdeck.json_uuid(p, 'entry') IS NOT NULL;
    WHEN 'incident.declared' THEN
        RETURN has_at AND lower(quarterdeck.json_text(p, 'kind')) = ANY ('{real,drill,test,backfill}');
    WHEN 'field.edited' THEN
        RETURN quarterdeck.json_text(p, 'field') = ANY ('{services,tags}')
            OR quarterdeck.json_text(p, 'field') = ANY ('{title,customer_impact,internal_impact,channel,bridge,postmortem}')
               AND cardinality(quarterdeck.json_list(p, 'value')) = 1;
    WHEN 'status.changed' THEN
        RETURN has_at AND lower(quarterdeck.json_text(p, 'to')) = ANY ('{detected,investigating,mitigating,monitoring,resolved,closed}');
    WHEN 'severity.changed' THEN
        RETURN has_at AND coalesce(quarterdeck.json_int(p -> 'to', 'rank'), 0) BETWEEN 1 AND 2147483647 AND quarterdeck.json_text(p -> 'to', 'name') <> '';
    WHEN 'milestone.recorded' THEN
        RETURN lower(quarterdeck.json_text(p, 'milestone'))
                 = ANY ('{impact_started,detected,acknowledged,declared,severity_set,engaged,cause_identified,mitigated,resolved,verified}')
           AND coalesce(jsonb_typeof(p -> 'value') IN ('number', 'null') OR p -> 'value' = '"unknown"', false);
    WHEN 'role.assigned' THEN
        RETURN has_at AND quarterdeck.json_text(p, 'role') <> '';
    WHEN 'handover.offered', 'handover.accepted', 'handover.withdrawn', 'access.changed' THEN
        RETURN has_at;
    WHEN 'severity.assessed' THEN
        RETURN has_at AND coalesce(quarterdeck.json_int(p -> 'to', 'rank'), 0) BETWEEN 1 AND 2147483647 AND quarterdeck.json_text(p -> 'to', 'name') <> '';
    WHEN 'update.sent', 'alarm.answered', 'coach.noted', 'coach.dismissed' THEN
        RETURN has_at AND (kind <> 'alarm.answered' OR jsonb_typeof(p -> 'due') IS NOT DISTINCT FROM 'number');
    WHEN 'deadline.missed' THEN
        RETURN jsonb_typeof(p -> 'due') IS NOT DISTINCT FROM 'number';
    WHEN 'action.changed' THEN
        RETURN has_at AND quarterdeck.json_uuid(p, 'entry') IS NOT NULL
           AND (p ? 'assignee') <> (jsonb_typeof(p -> 'due') IS NOT DISTINCT FROM 'number');
    WHEN 'hypothesis.changed' THEN
        RETURN has_at AND quarterdeck.json_uuid(p, 'entry') IS NOT NULL
           AND (p ? 'owner' OR lower(quarterdeck.json_text(p, 'to')) = ANY ('{open,testing,supported,refuted,parked}'));
    WHEN 'evidence.linked' THEN
        RETURN has_at AND quarterdeck.json_uuid(p, 'hypothesis') IS NOT NULL AND quarterdeck.json_uuid(p, 'entry') IS NOT NULL;
    WHEN 'decision.proposed' THEN
        RETURN lower(quarterdeck.json_text(p, 'type')) = 'decision' AND jsonb_typeof(p -> 'occurred') IS NOT DISTINCT FROM 'number';
    WHEN 'decision.objected' THEN
        RETURN has_at AND quarterdeck.json_uuid(p, 'entry') IS NOT NULL;
    WHEN 'decision.made' THEN
        RETURN has_at AND quarterdeck.json_uuid(p, 'entry') IS NOT NULL
           AND lower(quarterdeck.json_text(p, 'outcome')) = ANY ('{go,no_go,withdrawn}');
    WHEN 'update.reviewed' THEN
        RETURN has_at AND quarterdeck.json_uuid(p, 'draft') IS NOT NULL;
    WHEN 'checklist.ticked', 'update.drafted', 'incident.withdrawn' THEN
        RETURN has_at;
    WHEN 'policy.published' THEN
        RETURN has_at AND quarterdeck.json_text(p, 'policy') <> '' AND quarterdeck.json_text(p, 'document') <> '';
    WHEN 'event.redacted' THEN
        RETURN quarterdeck.json_uuid(p, 'event') IS NOT NULL;
    WHEN 'link.added', 'link.removed' THEN
        RETURN true;
    ELSE
        RETURN false;
    END CASE;
END $$;

-- What a declaration without its text says: what the redaction that took it (redact()) restated, under its own author and time.
CREATE FUNCTION quarterdeck.restated(stream uuid, declaration uuid) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT jsonb_build_object('v', d.body::jsonb -> 'v', 'p', d.body::jsonb -> 'p')
      FROM quarterdeck.event r
      JOIN quarterdeck.body b ON b.event_id = r.event_id
      JOIN quarterdeck.event e ON e.incident = stream AND e.kind = 'incident.declared'
                              AND e.event_id = quarterdeck.json_uuid(b.body::jsonb -> 'p', 'restated')
      JOIN quarterdeck.body d ON d.event_id = e.event_id
     WHERE r.incident = stream AND r.kind = 'event.redacted' AND quarterdeck.json_uuid(b.body::jsonb -> 'p', 'event') = declaration
     ORDER BY r.seq LIMIT 1
$$;

-- Folds one incident; without entries when only its head is asked for.
CREATE FUNCTION quarterdeck.fold(stream uuid, with_entries boolean) RETURNS quarterdeck.folded
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    names  CONSTANT text[] := '{impact_started,detected,acknowledged,declared,severity_set,engaged,cause_identified,mitigated,resolved,verified}';
    f      quarterdeck.folded;
    e      record;
    p      jsonb;
    kind   text;
    note   text;          -- wording of the automatic entry this event makes
    word   text;
    other  text;
    said   bigint;        -- its time
    type   text;
    ids    uuid[] := '{}';      -- of typed entries, by number; NULL for automatic ones
    names_of_actions text[] := '{}';
    index_of_actions int[] := '{}';
    entry  quarterdeck.folded_entry;
    entries quarterdeck.folded_entry[] := '{}';
    offer  text;          -- to whom command is offered
    i      int;
    k      int;
    actions int := 0;
    missed text[] := '{}';     -- deadlines: clock, subject and due time, each once
    commander_missed bigint;   -- due time of the last missed deadline for a commander
    coached  text[] := '{}';   -- what the coach said: rule and subject
    dismissed text[] := '{}';
    due    bigint;        -- until when an action has more time
    take   text;          -- 'withdraw', 'apply': what a result does to the actions it names
    -- who changed status, severity and commander last, where in the order (the late field rule)
    seq_of bigint[] := '{NULL,NULL,NULL}';
    by_of  text[] := '{NULL,NULL,NULL}';
    -- a severity or a holder to set, from whichever event
    level  text;
    rank   int;
    role   text;
    holder text;
BEGIN
    f.declared := false; f.ref := ''; f.title := ''; f.kind := 'real'; f.status := 'detected'; f.services := '{}'; f.tags := '{}';
    f.customer_impact := ''; f.internal_impact := ''; f.channel := ''; f.bridge := ''; f.postmortem := ''; f.policy := '';
    f.origin_system := ''; f.origin_key := ''; f.origin_url := '';
    f.state := array_fill('not_recorded'::text, '{10}'); f.at := array_fill(NULL::bigint, '{10}'); f.proxy := array_fill(false, '{10}');
    f.reopen_count := 0; f.roles := '{}'; f.conflicts := 0; f.unknown_events := 0; f.last_seq := 0; f.last_recorded := 0;
    f.entry_count := 0; f.withdrawn := false; f.tenures := '{}'; f.segments := '{}';

    FOR e IN SELECT v.seq, v.event_id, v.author, v.base_seq, v.hlc, v.kind, b.body::jsonb AS body
               FROM quarterdeck.event v LEFT JOIN quarterdeck.body b ON b.event_id = v.event_id
              WHERE v.incident = stream ORDER BY v.seq
    LOOP
        kind := e.kind;
        IF e.body IS NULL AND kind = 'incident.declared' THEN
            e.body := quarterdeck.restated(stream, e.event_id);
        END IF;
        p := CASE WHEN jsonb_typeof(e.body -> 'p') = 'object' THEN e.body -> 'p' ELSE '{}' END;
        e.hlc := coalesce(quarterdeck.json_ms(e.body, 'recorded'), quarterdeck.within_calendar(e.hlc >> 16)); -- now: when it was recorded
        f.last_seq := e.seq;
        f.last_recorded := greatest(f.last_recorded, e.hlc);
        note := NULL; level := NULL; role := NULL; type := 'note'; said := quarterdeck.json_ms(p, 'at');

        IF e.body IS NULL THEN
            -- Redacted. A correction never had a line of its own: what it corrected reads as before.
            CONTINUE WHEN kind IN ('entry.amended', 'entry.struck', 'entry.restored');
            note := 'Taken out by law; see the note about it below';
            said := e.hlc;
        ELSIF coalesce(quarterdeck.json_int(e.body, 'v'), 0) <> 1 OR NOT quarterdeck.readable(kind, p) THEN
            f.unknown_events := f.unknown_events + 1;
            note := format('Recorded by a newer version of Quarterdeck (%s), by %s', kind, e.author);
            said := e.hlc;
        ELSIF kind IN ('entry.logged', 'decision.proposed') THEN
            kind := 'entry.logged';
            f.entry_count := f.entry_count + 1;
            IF with_entries THEN
                entry := quarterdeck.worded(NULL, p);
                entry.number := f.entry_count; entry.event_id := e.event_id; entry.seq := e.seq; entry.automatic := false;
                entry.recorded := e.hlc; entry.author := e.author; entry.on_behalf := quarterdeck.json_text(e.body, 'as');
                entry.console := quarterdeck.json_text(e.body, 'console'); entry.amended := 0; entry.struck := false;
                ids[f.entry_count] := e.event_id;
                entries := array_append(entries, entry);
                i := f.entry_count;
                take := 'apply';
            END IF;
        ELSIF kind IN ('entry.amended', 'entry.struck', 'entry.restored') THEN
            CONTINUE WHEN NOT with_entries;
            i := array_position(ids, quarterdeck.json_uuid(p, 'entry'));
            CONTINUE WHEN i IS NULL;
            entry := entries[i];
            CONTINUE WHEN kind = 'entry.struck' AND entry.struck OR kind = 'entry.restored' AND NOT entry.struck;
            take := CASE kind WHEN 'entry.restored' THEN 'apply' ELSE 'withdraw' END;
        ELSIF kind = 'incident.declared' THEN
            CONTINUE WHEN f.declared; -- once
            f.declared := true;
            f.ref := coalesce(substring(quarterdeck.json_text(p, 'ref') FROM '^INC-[2-9A-HJKMNP-Z]{6}$'), ''); f.title := quarterdeck.json_text(p, 'title'); f.kind := lower(quarterdeck.json_text(p, 'kind'));
            f.services := quarterdeck.json_list(p, 'services'); f.tags := quarterdeck.json_list(p, 'tags');
            f.customer_impact := quarterdeck.json_text(p, 'customer_impact'); f.policy := quarterdeck.json_text(p, 'policy');
            word := lower(quarterdeck.json_text(p, 'source'));
            f.source := CASE WHEN word = ANY ('{alert,customer,internal,healthcheck}') THEN word END;
            f.origin_system := quarterdeck.json_text(p, 'origin_system'); f.origin_key := quarterdeck.json_text(p, 'origin_key');
            f.origin_url := quarterdeck.json_text(p, 'origin_url');
            f.state[4] := 'recorded'; f.at[4] := said; f.proxy[4] := false;
            IF jsonb_typeof(p -> 'impact_started') = 'number' THEN
                f.state[1] := 'recorded'; f.at[1] := quarterdeck.json_ms(p, 'impact_started'); f.proxy[1] := false;
            END IF;
            IF jsonb_typeof(p -> 'detected') = 'number' THEN
                f.state[2] := 'recorded'; f.at[2] := quarterdeck.json_ms(p, 'detected'); f.proxy[2] := quarterdeck.json_flag(p, 'detected_is_proxy');
            END IF;
            f.commander_vacant_since := said;
            type := 'detection';
            IF coalesce(quarterdeck.json_int(p -> 'severity', 'rank'), 0) BETWEEN 1 AND 2147483647 AND quarterdeck.json_text(p -> 'severity', 'name') <> '' THEN
                level := quarterdeck.json_text(p -> 'severity', 'name');
                rank := quarterdeck.json_int(p -> 'severity', 'rank');
            END IF;
            IF quarterdeck.json_text(p, 'commander') <> '' THEN
                role := 'commander';
                holder := quarterdeck.json_text(p, 'commander');
            END IF;
            note := format('Declared by %s%s: %s', e.author, ' as ' || level, f.title);
            f.channel := quarterdeck.json_text(p, 'channel'); f.bridge := quarterdeck.json_text(p, 'bridge');
            IF f.channel <> '' THEN
                note := format('%s (war room %s)', note, f.channel);
            END IF;
        ELSIF kind = 'field.edited' THEN
            word := quarterdeck.json_text(p, 'field');
            other := coalesce((quarterdeck.json_list(p, 'value'))[1], '');
            CASE word
            WHEN 'title' THEN f.title := other;
            WHEN 'customer_impact' THEN f.customer_impact := other;
            WHEN 'internal_impact' THEN f.internal_impact := other;
            WHEN 'services' THEN f.services := quarterdeck.json_list(p, 'value');
            WHEN 'tags' THEN f.tags := quarterdeck.json_list(p, 'value');
            WHEN 'channel' THEN f.channel := other;
            WHEN 'bridge' THEN f.bridge := other;
            ELSE f.postmortem := other;
            END CASE;
            other := array_to_string(quarterdeck.json_list(p, 'value'), ', ');
            note := CASE other WHEN '' THEN format('%s cleared by %s', quarterdeck.word(word), e.author)
                               ELSE format('%s set by %s: %s', quarterdeck.word(word), e.author, other) END;
            said := e.hlc;
        ELSIF kind = 'status.changed' THEN
            IF seq_of[1] > e.base_seq AND by_of[1] <> e.author THEN
                f.conflicts := f.conflicts + 1;
                CONTINUE;
            END IF;
            word := lower(quarterdeck.json_text(p, 'to'));
            seq_of[1] := e.seq; by_of[1] := e.author;
            IF word = 'resolved' THEN
                f.state[9] := 'recorded'; f.at[9] := said; f.proxy[9] := false;
                f.first_resolved := coalesce(f.first_resolved, said);
                type := 'resolution';
            ELSIF f.status IN ('resolved', 'closed') AND word <> 'closed' THEN
                f.reopen_count := f.reopen_count + 1;
                f.state[9] := 'not_recorded'; f.at[9] := NULL; f.proxy[9] := false;
            END IF;
            note := format('Status %s → %s, by %s', quarterdeck.word(f.status), quarterdeck.word(word), e.author);
            f.status := word;
        ELSIF kind = 'severity.changed' THEN
            IF seq_of[2] > e.base_seq AND by_of[2] <> e.author THEN
                f.conflicts := f.conflicts + 1;
                CONTINUE;
            END IF;
            level := quarterdeck.json_text(p -> 'to', 'name');
            rank := quarterdeck.json_int(p -> 'to', 'rank');
            seq_of[2] := e.seq; by_of[2] := e.author;
            note := CASE WHEN f.severity IS NULL THEN format('Severity set to %s, by %s', level, e.author)
                         ELSE format('Severity %s → %s, by %s', f.severity, level, e.author) END;
            IF quarterdeck.json_text(p, 'reason') <> '' THEN
                note := format('%s: %s', note, quarterdeck.json_text(p, 'reason'));
            END IF;
            IF f.channel = '' AND quarterdeck.json_text(p, 'channel') <> '' THEN
                f.channel := quarterdeck.json_text(p, 'channel');
                IF f.bridge = '' THEN
                    f.bridge := quarterdeck.json_text(p, 'bridge');
                END IF;
                note := format('%s (war room %s)', note, f.channel);
            END IF;
        ELSIF kind = 'milestone.recorded' THEN
            i := array_position(names, lower(quarterdeck.json_text(p, 'milestone')));
            word := quarterdeck.word(names[i]);
            IF jsonb_typeof(p -> 'value') = 'number' THEN
                f.state[i] := 'recorded'; f.at[i] := quarterdeck.json_ms(p, 'value'); f.proxy[i] := quarterdeck.json_flag(p, 'proxy');
                IF i = 9 THEN
                    f.first_resolved := coalesce(f.first_resolved, f.at[i]);
                END IF;
                note := format('Milestone recorded by %s: %s', e.author, word);
                said := f.at[i];
            ELSIF jsonb_typeof(p -> 'value') = 'null' THEN
                f.state[i] := 'not_recorded'; f.at[i] := NULL; f.proxy[i] := false;
                note := format('Milestone cleared by %s: %s', e.author, word);
                said := e.hlc;
            ELSE
                f.state[i] := 'unknown'; f.at[i] := NULL; f.proxy[i] := false;
                note := format('Milestone recorded as unknown by %s: %s', e.author, word);
                said := e.hlc;
            END IF;
            IF quarterdeck.json_text(p, 'reason') <> '' THEN
                note := format('%s (%s)', note, quarterdeck.json_text(p, 'reason'));
            END IF;
        ELSIF kind = 'role.assigned' THEN
            role := quarterdeck.json_text(p, 'role');
            holder := quarterdeck.json_text(p, 'handle');
            IF role = 'commander' THEN
                IF seq_of[3] > e.base_seq AND by_of[3] <> e.author THEN
                    f.conflicts := f.conflicts + 1;
                    CONTINUE;
                END IF;
                seq_of[3] := e.seq; by_of[3] := e.author;
            END IF;
            word := quarterdeck.role_word(role);
            other := coalesce(f.roles ->> role, '');
            note := CASE WHEN holder = '' THEN format('%s: vacant, %s released by %s', word, other, e.author)
                         WHEN other = '' THEN format('%s: %s, by %s', word, holder, e.author)
                         ELSE format('%s: %s takes over from %s, by %s', word, holder, other, e.author) END;
            IF role = 'commander' AND holder <> '' AND other = '' AND commander_missed > f.commander_vacant_since AND said > f.commander_vacant_since THEN
                note := format('%s, after %s without one', note, quarterdeck.span_word((said - f.commander_vacant_since) / 1000));
            END IF;
        ELSIF kind = 'handover.offered' THEN
            other := quarterdeck.json_text(p, 'to');
            offer := other;
            note := format('Command offered to %s by %s', other, e.author);
        ELSIF kind = 'handover.accepted' THEN
            IF coalesce(f.roles ->> 'commander', '') <> quarterdeck.json_text(p, 'from') THEN
                f.conflicts := f.conflicts + 1;
                CONTINUE;
            END IF;
            role := 'commander';
            holder := quarterdeck.json_text(p, 'to');
            seq_of[3] := e.seq; by_of[3] := e.author;
            note := format('Command handed over from %s to %s', quarterdeck.json_text(p, 'from'), holder);
        ELSIF kind = 'handover.withdrawn' THEN
            note := format('Offer of command to %s withdrawn by %s', offer, e.author);
            offer := NULL;
        ELSIF kind = 'link.added' THEN
            note := format('Link added by %s: %s', e.author, quarterdeck.json_text(p, 'url'));
            said := e.hlc;
        ELSIF kind = 'link.removed' THEN
            note := format('Link removed by %s: %s', e.author, quarterdeck.json_text(p, 'url'));
            said := e.hlc;
        ELSIF kind = 'access.changed' THEN
            other := CASE WHEN quarterdeck.json_flag(p, 'private') THEN array_to_string(quarterdeck.json_list(p, 'members'), ', ') ELSE '' END;
            note := CASE other WHEN '' THEN format('Open to everyone again, by %s', e.author) ELSE format('Private to %s, by %s', other, e.author) END;
        ELSIF kind = 'severity.assessed' THEN
            SELECT coalesce(string_agg(quarterdeck.inert(a.key) || ' ' || coalesce(CASE jsonb_typeof(a.value) WHEN 'string' THEN quarterdeck.inert(a.value #>> '{}') END, ''),
                                       ', ' ORDER BY quarterdeck.inert(a.key) COLLATE "C"), '') INTO other
              FROM jsonb_each(CASE jsonb_typeof(p -> 'answers') WHEN 'object' THEN p -> 'answers' ELSE '{}' END) a;
            word := quarterdeck.json_text(p -> 'to', 'name');
            note := CASE other WHEN '' THEN format('Severity matrix: %s, by %s', word, e.author) ELSE format('Severity matrix: %s (%s), by %s', word, other, e.author) END;
        ELSIF kind = 'update.sent' THEN
            type := 'communication';
            note := format('Update to %s, by %s: %s', quarterdeck.audience_word(quarterdeck.json_text(p, 'audience')), e.author, quarterdeck.json_text(p, 'text'));
        ELSIF kind = 'deadline.missed' THEN
            said := quarterdeck.json_ms(p, 'due');
            other := concat_ws(E'\x1f', quarterdeck.json_text(p, 'clock'), quarterdeck.json_text(p, 'subject'), said);
            CONTINUE WHEN other = ANY (missed);
            missed := array_append(missed, other);
            IF quarterdeck.json_text(p, 'clock') = 'commander' THEN
                commander_missed := greatest(commander_missed, said);
            END IF;
            note := format('Deadline missed: %s', quarterdeck.clock_word(quarterdeck.json_text(p, 'clock'), quarterdeck.json_text(p, 'subject')));
        ELSIF kind = 'alarm.answered' THEN
            word := quarterdeck.clock_word(quarterdeck.json_text(p, 'clock'), quarterdeck.json_text(p, 'subject'));
            note := CASE WHEN coalesce(quarterdeck.json_ms(p, 'snooze_ms'), 0) > 0
                         THEN format('Snoozed for %s by %s: %s', quarterdeck.span_word(quarterdeck.json_ms(p, 'snooze_ms') / 1000), e.author, word)
                         ELSE format('Overdue and seen by %s: %s', e.author, word) END;
        ELSIF kind IN ('coach.noted', 'coach.dismissed') THEN
            other := concat_ws(E'\x1f', quarterdeck.json_text(p, 'rule'), quarterdeck.json_text(p, 'subject'));
            word := quarterdeck.coach_word(quarterdeck.json_text(p, 'rule'), quarterdeck.json_text(p, 'subject'));
            IF kind = 'coach.noted' THEN
                CONTINUE WHEN other = ANY (coached);
                coached := array_append(coached, other);
                note := format('Coach: %s', word);
            ELSE
                CONTINUE WHEN NOT other = ANY (coached) OR other = ANY (dismissed);
                dismissed := array_append(dismissed, other);
                note := format('Coach''s note dismissed by %s: %s', e.author, word);
            END IF;
        ELSIF kind = 'action.changed' THEN
            word := quarterdeck.json_text(p, 'label');
            due := CASE WHEN NOT p ? 'assignee' THEN quarterdeck.json_ms(p, 'due') END;
            i := array_position(ids, quarterdeck.json_uuid(p, 'entry'));
            IF i IS NOT NULL AND NOT entries[i].struck AND entries[i].action IS NOT NULL THEN
                IF due IS NOT NULL THEN
                    entries[i].due := due;
                ELSE
                    entries[i].doer := quarterdeck.json_text(p, 'assignee');
                END IF;
            END IF;
            other := quarterdeck.json_text(p, 'assignee');
            note := CASE WHEN due IS NOT NULL THEN format('Action given %s more by %s: %s', quarterdeck.span_word((due - said) / 1000), e.author, word)
                         WHEN other = '' THEN format('Action taken from everyone by %s: %s', e.author, word)
                         ELSE format('Action given to %s by %s: %s', other, e.author, word) END
                    || quarterdeck.because(quarterdeck.json_text(p, 'reason'));
        ELSIF kind = 'hypothesis.changed' THEN
            word := quarterdeck.json_text(p, 'label');
            other := quarterdeck.json_text(p, 'owner');
            note := CASE WHEN NOT p ? 'owner' THEN
                              format('Hypothesis %s, by %s: %s', CASE lower(quarterdeck.json_text(p, 'to')) WHEN 'open' THEN 'open again' WHEN 'testing' THEN 'being tested'
                                                                      ELSE lower(quarterdeck.json_text(p, 'to')) END, e.author, word)
                         WHEN other = '' THEN format('Hypothesis has no owner any more, by %s: %s', e.author, word)
                         ELSE format('Hypothesis given to %s by %s: %s', other, e.author, word) END
                    || quarterdeck.because(quarterdeck.json_text(p, 'reason'));
        ELSIF kind = 'evidence.linked' THEN
            note := format(CASE WHEN quarterdeck.json_flag(p, 'removed') THEN 'Evidence taken back by %s from “%s”: %s' ELSE 'Evidence linked by %s to “%s”: %s' END,
                           e.author, quarterdeck.json_text(p, 'label'), quarterdeck.json_text(p, 'evidence'));
        ELSIF kind = 'decision.objected' THEN
            note := format('Objection by %s to “%s”: %s', e.author, quarterdeck.json_text(p, 'label'), quarterdeck.json_text(p, 'text'));
        ELSIF kind = 'decision.made' THEN
            type := 'decision';
            note := format(CASE lower(quarterdeck.json_text(p, 'outcome')) WHEN 'go' THEN 'Go, decided by %s: %s' WHEN 'no_go' THEN 'No go, decided by %s: %s'
                                ELSE 'Proposal withdrawn by %s: %s' END, quarterdeck.json_text(p, 'by'), quarterdeck.json_text(p, 'label'))
                    || quarterdeck.because(quarterdeck.json_text(p, 'reason'));
        ELSIF kind = 'checklist.ticked' THEN
            note := format(CASE WHEN quarterdeck.json_flag(p, 'done') THEN 'Checklist: done by %s: %s' ELSE 'Checklist: open again, by %s: %s' END,
                           e.author, quarterdeck.json_text(p, 'task'));
        ELSIF kind = 'update.drafted' THEN
            note := format('Update to %s drafted by %s', quarterdeck.audience_word(quarterdeck.json_text(p, 'audience')), e.author);
        ELSIF kind = 'update.reviewed' THEN
            word := quarterdeck.audience_word(quarterdeck.json_text(p, 'audience'));
            note := CASE WHEN quarterdeck.json_flag(p, 'approved') THEN format('Update to %s approved by %s', word, e.author)
                         ELSE format('Update to %s returned by %s: %s', word, e.author, quarterdeck.json_text(p, 'reason')) END;
        ELSIF kind = 'incident.withdrawn' THEN
            f.withdrawn := quarterdeck.json_flag(p, 'withdrawn');
            note := format(CASE WHEN f.withdrawn THEN 'Withdrawn by %s' ELSE 'Counts again, by %s' END, e.author)
                    || quarterdeck.because(quarterdeck.json_text(p, 'reason'));
        ELSIF kind = 'policy.published' THEN
            note := format('Policy %s published by %s', quarterdeck.json_text(p, 'policy'), e.author);
        ELSE -- event.redacted
            other := quarterdeck.json_text(p, 'reason');
            note := format('A text was taken out by law, by %s', e.author) || CASE other WHEN '' THEN '' ELSE ': ' || other END;
            said := e.hlc;
        END IF;

        IF level IS NOT NULL THEN
            IF cardinality(f.segments) > 0 THEN
                f.segments[cardinality(f.segments)].until := said;
            END IF;
            f.segments := array_append(f.segments, ROW(level, said, NULL)::quarterdeck.folded_segment);
            f.severity := level;
            f.severity_rank := rank;
            f.severity_initial := coalesce(f.severity_initial, level);
            IF f.severity_max_rank IS NULL OR rank < f.severity_max_rank THEN
                f.severity_max := level;
                f.severity_max_rank := rank;
            END IF;
            IF f.state[5] = 'not_recorded' THEN
                f.state[5] := 'recorded'; f.at[5] := said; f.proxy[5] := false;
            END IF;
        END IF;

        IF role IS NOT NULL THEN
            FOR k IN 1 .. cardinality(f.tenures) LOOP
                IF f.tenures[k].role = role AND f.tenures[k].until IS NULL THEN
                    f.tenures[k].until := said;
                END IF;
            END LOOP;
            IF holder = '' THEN
                f.roles := f.roles - role;
            ELSE
                f.roles := f.roles || jsonb_build_object(role, holder);
                f.tenures := array_append(f.tenures, ROW(role, holder, said, NULL)::quarterdeck.folded_tenure);
                IF f.state[6] = 'not_recorded' THEN
                    f.state[6] := 'recorded'; f.at[6] := said; f.proxy[6] := false;
                END IF;
            END IF;
            IF role = 'commander' THEN
                f.commander_vacant_since := CASE holder WHEN '' THEN said END;
                offer := NULL;
            END IF;
        END IF;

        IF note IS NOT NULL THEN
            f.entry_count := f.entry_count + 1;
            IF with_entries THEN
                entry := NULL;
                entry.number := f.entry_count; entry.event_id := e.event_id; entry.seq := e.seq; entry.automatic := true;
                entry.type := type; entry.text := note; entry.occurred := said; entry.approximate := false;
                entry.people := '{}'; entry.services := '{}'; entry.refs := '{}'; entry.assignee := ''; entry.time_box := 0;
                entry.recorded := e.hlc; entry.author := 'console'; entry.on_behalf := quarterdeck.json_text(e.body, 'as');
                entry.console := coalesce(quarterdeck.json_text(e.body, 'console'), ''); entry.amended := 0; entry.struck := false;
                entries := array_append(entries, entry);
            END IF;
            CONTINUE;
        END IF;

        -- Typed entries from here on: number i. First withdraw what the old wording did, then word, then apply the new.
        CONTINUE WHEN NOT with_entries;
        IF take = 'withdraw' AND entry.type = 'result' THEN
            FOREACH word IN ARRAY entry.refs LOOP
                k := index_of_actions[array_position(names_of_actions, word)];
                IF k IS NOT NULL AND entries[k].closed_by = entry.event_id THEN
                    entries[k].done := false; entries[k].result := NULL; entries[k].closed := NULL; entries[k].closed_by := NULL;
                END IF;
            END LOOP;
        END IF;
        IF kind = 'entry.amended' THEN
            entry := quarterdeck.worded(entries[i], p);
            entry.amended := entry.amended + 1; entry.amended_by := e.author; entry.amended_at := e.hlc;
        ELSIF kind = 'entry.struck' THEN
            entry := entries[i];
            entry.struck := true; entry.strike_reason := quarterdeck.json_text(p, 'reason'); entry.struck_by := e.author;
        ELSIF kind = 'entry.restored' THEN
            entry.struck := false; entry.strike_reason := NULL; entry.struck_by := NULL;
        END IF;
        IF kind IN ('entry.logged', 'entry.amended') THEN
            IF entry.type <> 'action' THEN
                k := array_position(names_of_actions, entry.action);
                IF k IS NOT NULL THEN
                    names_of_actions[k] := NULL;
                END IF;
                entry.action := NULL; entry.doer := NULL; entry.due := NULL; entry.done := NULL; entry.result := NULL; entry.closed := NULL; entry.closed_by := NULL;
            ELSE
                IF entry.action IS NULL THEN
                    actions := actions + 1;
                    entry.action := 'A' || actions;
                    entry.done := false;
                    names_of_actions[actions] := entry.action;
                    index_of_actions[actions] := i;
                    entry.doer := entry.assignee;
                    entry.due := quarterdeck.time_box_end(entry);
                ELSE -- what was reassigned or extended holds until that part is reworded
                    IF entries[i].assignee <> entry.assignee THEN
                        entry.doer := entry.assignee;
                    END IF;
                    IF entries[i].occurred <> entry.occurred OR entries[i].time_box <> entry.time_box THEN
                        entry.due := quarterdeck.time_box_end(entry);
                    END IF;
                END IF;
            END IF;
        END IF;
        entries[i] := entry;
        IF kind <> 'entry.struck' AND entry.type = 'result' AND NOT entry.struck THEN
            FOREACH word IN ARRAY entry.refs LOOP
                k := index_of_actions[array_position(names_of_actions, word)];
                IF k IS NOT NULL AND NOT entries[k].done THEN
                    entries[k].done := true; entries[k].result := entry.text; entries[k].closed := entry.occurred;
                    entries[k].closed_by := entry.event_id;
                END IF;
            END LOOP;
        END IF;
    END LOOP;
    f.entries := entries;
    RETURN f;
END $$;

UPDATE quarterdeck.meta SET schema_version = 9;
RESET ROLE;
