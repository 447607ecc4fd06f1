-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who sees what: an open incident everyone who may connect as a person, a private one its members. session_user, not current_user:
-- SET ROLE does not change it, and inside a SECURITY DEFINER function it is still the person.
SET ROLE quarterdeck_owner;

-- SECURITY DEFINER, because it must see the members to find the caller among them; it says nothing about anyone else.
CREATE FUNCTION quarterdeck.is_member(stream uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM quarterdeck.member m WHERE m.incident = stream AND m.who = session_user)
$$;
GRANT EXECUTE ON FUNCTION quarterdeck.is_member(uuid) TO quarterdeck_app, quarterdeck_manager, quarterdeck_redactor;

ALTER TABLE quarterdeck.head     ENABLE ROW LEVEL SECURITY;
ALTER TABLE quarterdeck.member   ENABLE ROW LEVEL SECURITY;
ALTER TABLE quarterdeck.event    ENABLE ROW LEVEL SECURITY;
ALTER TABLE quarterdeck.body     ENABLE ROW LEVEL SECURITY;
ALTER TABLE quarterdeck.presence ENABLE ROW LEVEL SECURITY;

CREATE POLICY see ON quarterdeck.head     FOR SELECT USING (NOT restricted OR quarterdeck.is_member(incident));
CREATE POLICY see ON quarterdeck.member   FOR SELECT USING (who = session_user OR quarterdeck.is_member(incident));
CREATE POLICY see ON quarterdeck.event    FOR SELECT USING (EXISTS (SELECT FROM quarterdeck.head h WHERE h.incident = event.incident));
CREATE POLICY see ON quarterdeck.body     FOR SELECT USING (EXISTS (SELECT FROM quarterdeck.head h WHERE h.incident = body.incident));
CREATE POLICY see ON quarterdeck.presence FOR SELECT
    USING (incident IS NULL OR EXISTS (SELECT FROM quarterdeck.head h WHERE h.incident = presence.incident));
-- Nobody has INSERT. Should somebody grant it by mistake, the author is still the login.
CREATE POLICY own ON quarterdeck.event FOR INSERT
    WITH CHECK (author = session_user AND EXISTS (SELECT FROM quarterdeck.head h WHERE h.incident = event.incident));

GRANT SELECT ON quarterdeck.meta, quarterdeck.head, quarterdeck.member, quarterdeck.event, quarterdeck.body
    TO quarterdeck_app, quarterdeck_manager, quarterdeck_redactor;
GRANT SELECT ON quarterdeck.presence TO quarterdeck_app, quarterdeck_manager;

UPDATE quarterdeck.meta SET schema_version = 4;
RESET ROLE;
