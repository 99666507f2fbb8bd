-- The spine: identity, event log, outbox, streams, idempotency, audit, read model of runs.
-- Every tenant table is protected by forced row-level security from this first migration on.
CREATE SCHEMA IF NOT EXISTS platform;
GRANT USAGE ON SCHEMA platform TO ratchet_app, ratchet_relay, ratchet_lookup, ratchet_integrity;

-- Context -------------------------------------------------------------------------------------------------------
-- Set per transaction by ratchet_context(); unset context sees zero rows.
CREATE FUNCTION platform.current_organization() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.organization_id', true), '')::uuid;
CREATE FUNCTION platform.current_user_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.user_id', true), '')::uuid;
-- command and system see the whole tenant; user sees what grants allow.
CREATE FUNCTION platform.sees_tenant() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(current_setting('app.actor_kind', true), '') IN ('command', 'system');
CREATE FUNCTION platform.sees_all(aggregate_type text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN platform.sees_tenant() OR aggregate_type = ANY (string_to_array(coalesce(current_setting('app.sees_all', true), ''), ','));

CREATE FUNCTION platform.ratchet_context(organization uuid, user_id uuid, actor_kind text, sees_all text) RETURNS void LANGUAGE sql VOLATILE AS $$
  SELECT set_config('app.organization_id', coalesce(organization::text, ''), true),
         set_config('app.user_id', coalesce(user_id::text, ''), true),
         set_config('app.actor_kind', actor_kind, true),
         set_config('app.sees_all', coalesce(sees_all, ''), true);
$$;

-- One mechanism for every tenant table: isolation on each statement of every role, visibility on the application's reads.
CREATE PROCEDURE platform.protect(target regclass, visibility text DEFAULT NULL) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
  EXECUTE format('CREATE POLICY tenant ON %s USING (organization_id = (SELECT platform.current_organization())) WITH CHECK (organization_id = (SELECT platform.current_organization()))', target);
  IF visibility IS NOT NULL THEN
    EXECUTE format('CREATE POLICY visibility ON %s AS RESTRICTIVE FOR SELECT TO ratchet_app USING (%s)', target, visibility);
  END IF;
END $$;

-- Identity ------------------------------------------------------------------------------------------------------
CREATE TABLE platform.organization (
  organization_id uuid NOT NULL PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  settings jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3)
);
CREATE TABLE platform.user_account (
  organization_id uuid NOT NULL REFERENCES platform.organization (organization_id),
  id uuid NOT NULL,
  email text NOT NULL,
  display_name text NOT NULL,
  role text NOT NULL,
  password_hash text,
  is_active boolean NOT NULL DEFAULT true,
  token_epoch integer NOT NULL DEFAULT 0,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (id)
);
CREATE UNIQUE INDEX user_account_email ON platform.user_account (lower(email)) WHERE deleted_at IS NULL;
CREATE TABLE platform.refresh_token (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  family_id uuid NOT NULL,
  token_hash bytea NOT NULL UNIQUE,
  successor_id uuid,
  rotated_at timestamptz(3),
  revoked_at timestamptz(3),
  idle_expires_at timestamptz(3) NOT NULL,
  absolute_expires_at timestamptz(3) NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, user_id) REFERENCES platform.user_account (organization_id, id)
);
CREATE INDEX refresh_token_family ON platform.refresh_token (organization_id, family_id);
CREATE TABLE platform.access_grant (
  organization_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL,
  aggregate_type text NOT NULL,
  aggregate_id uuid NOT NULL,
  area text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (organization_id, id),
  UNIQUE NULLS NOT DISTINCT (organization_id, user_id, aggregate_type, aggregate_id, area),
  FOREIGN KEY (organization_id, user_id) REFERENCES platform.user_account (organization_id, id)
);
CREATE INDEX access_grant_aggregate ON platform.access_grant (organization_id, aggregate_type, aggregate_id);

-- Event log and outbox ------------------------------------------------------------------------------------------
CREATE TABLE platform.aggregate_head (
  organization_id uuid NOT NULL REFERENCES platform.organization (organization_id),
  aggregate_type text NOT NULL,
  aggregate_id uuid NOT NULL,
  last_sequence bigint NOT NULL DEFAULT 0,
  incarnation integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organization_id, aggregate_type, aggregate_id)
) WITH (fillfactor = 80);
CREATE TABLE platform.event (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  aggregate_type text NOT NULL,
  aggregate_id uuid NOT NULL,
  sequence bigint NOT NULL,
  type text NOT NULL,
  version integer NOT NULL,
  payload jsonb NOT NULL,
  area text,
  changes_access boolean NOT NULL DEFAULT false,
  actor jsonb NOT NULL,
  origin text NOT NULL,
  reason text,
  correlation_id text,
  causation_id uuid,
  caused_by_automation boolean NOT NULL DEFAULT false,
  trace_id text,
  occurred_at timestamptz(3) NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, aggregate_type, aggregate_id, sequence),
  FOREIGN KEY (organization_id, aggregate_type, aggregate_id) REFERENCES platform.aggregate_head (organization_id, aggregate_type, aggregate_id)
);
CREATE TABLE platform.outbox (
  position bigint GENERATED ALWAYS AS IDENTITY,
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('event', 'workflow.start', 'workflow.signal', 'workflow.update')),
  aggregate_type text NOT NULL,
  aggregate_id uuid NOT NULL,
  event_type text NOT NULL,
  event_data jsonb NOT NULL,
  trace_id text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  available_at timestamptz(3) NOT NULL DEFAULT now(),
  processed_at timestamptz(3),
  attempts integer NOT NULL DEFAULT 0,
  last_error text,
  PRIMARY KEY (organization_id, id)
) WITH (fillfactor = 80);
CREATE INDEX outbox_events_due ON platform.outbox (position) WHERE processed_at IS NULL AND kind = 'event';
CREATE INDEX outbox_workflow_due ON platform.outbox (available_at, position) WHERE processed_at IS NULL AND kind <> 'event';
CREATE INDEX outbox_processed ON platform.outbox (processed_at) WHERE processed_at IS NOT NULL;
-- Commit order: only the leading relay appends here, one transaction after the other.
CREATE TABLE platform.published (
  position bigint GENERATED ALWAYS AS IDENTITY,
  organization_id uuid NOT NULL,
  aggregate_type text NOT NULL,
  aggregate_id uuid NOT NULL,
  sequence bigint NOT NULL,
  event_id uuid NOT NULL,
  published_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (position),
  UNIQUE (organization_id, event_id)
);
CREATE INDEX published_tenant ON platform.published (organization_id, position);
CREATE TABLE platform.relay_lease (
  name text PRIMARY KEY,
  holder text NOT NULL,
  token bigint NOT NULL,
  expires_at timestamptz(3) NOT NULL
);
CREATE TABLE platform.consumer_cursor (
  consumer text PRIMARY KEY,
  position bigint NOT NULL DEFAULT 0,
  updated_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE TABLE platform.inbox (
  consumer text NOT NULL,
  message_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  handled_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (consumer, message_id)
);
CREATE TABLE platform.dead_letter (
  organization_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  consumer text NOT NULL,
  message_id uuid NOT NULL,
  aggregate_type text NOT NULL,
  aggregate_id uuid NOT NULL,
  error text NOT NULL,
  attempts integer NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  redriven_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (consumer, message_id)
);

-- Commands, activity results, idempotency -----------------------------------------------------------------------
CREATE TABLE platform.command (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  aggregate_type text NOT NULL,
  aggregate_id uuid NOT NULL,
  name text NOT NULL,
  payload jsonb NOT NULL,
  request_hash bytea,
  actor jsonb NOT NULL,
  state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'SETTLED', 'REFUSED')),
  attempt integer NOT NULL DEFAULT 1,
  result jsonb,
  code text,
  details jsonb,
  created_by uuid,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  settled_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, aggregate_type, aggregate_id) REFERENCES platform.aggregate_head (organization_id, aggregate_type, aggregate_id)
);
CREATE TABLE platform.activity_result (
  organization_id uuid NOT NULL,
  workflow_id text NOT NULL,
  step_key text NOT NULL,
  result jsonb NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (organization_id, workflow_id, step_key)
);
CREATE TABLE platform.idempotency_record (
  organization_id uuid NOT NULL,
  caller text NOT NULL,
  key text NOT NULL,
  operation text NOT NULL,
  request_hash bytea NOT NULL,
  status integer NOT NULL,
  body bytea NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  expires_at timestamptz(3) NOT NULL DEFAULT now() + interval '48 hours',
  PRIMARY KEY (organization_id, caller, key)
);
CREATE INDEX idempotency_record_expiry ON platform.idempotency_record (expires_at);

-- Audit ---------------------------------------------------------------------------------------------------------
CREATE TABLE platform.audit_log (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  deal_id uuid,
  user_id uuid,
  event_type text NOT NULL,
  entity_type text NOT NULL,
  entity_id uuid,
  event_data jsonb NOT NULL,
  ip_address text,
  request_id text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (organization_id, id, created_at)
) PARTITION BY RANGE (created_at);
CREATE TABLE platform.audit_log_default PARTITION OF platform.audit_log DEFAULT;
CREATE INDEX audit_log_entity ON platform.audit_log (organization_id, entity_type, entity_id, created_at);

-- Read models and notices ---------------------------------------------------------------------------------------
CREATE TABLE platform.run (
  organization_id uuid NOT NULL,
  workflow_id text NOT NULL,
  room text NOT NULL,
  workflow_type text NOT NULL,
  aggregate_type text NOT NULL,
  aggregate_id uuid NOT NULL,
  title text NOT NULL,
  subtitle text NOT NULL,
  status text NOT NULL,
  phase text NOT NULL CHECK (phase IN ('OPEN', 'CLOSED')),
  held boolean NOT NULL,
  waiting_on text,
  waiting_role text,
  next_deadline timestamptz(3),
  overdue_count integer NOT NULL,
  progress_percent integer NOT NULL,
  time_zone text NOT NULL,
  started_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  closed_at timestamptz(3),
  last_sequence bigint NOT NULL,
  PRIMARY KEY (organization_id, workflow_id)
) WITH (fillfactor = 80);
CREATE INDEX run_next_deadline ON platform.run (organization_id, (coalesce(next_deadline, 'infinity')), workflow_id);
CREATE INDEX run_updated ON platform.run (organization_id, updated_at, workflow_id);
CREATE INDEX run_aggregate ON platform.run (organization_id, aggregate_type, aggregate_id);
CREATE TABLE platform.timeline_entry (
  organization_id uuid NOT NULL,
  aggregate_type text NOT NULL,
  aggregate_id uuid NOT NULL,
  sequence bigint NOT NULL,
  at timestamptz(3) NOT NULL,
  type text NOT NULL,
  title text NOT NULL,
  actor jsonb NOT NULL,
  origin text NOT NULL,
  detail jsonb NOT NULL,
  area text,
  PRIMARY KEY (organization_id, aggregate_type, aggregate_id, sequence)
);
CREATE TABLE platform.notification (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  recipient_user_id uuid NOT NULL,
  room text NOT NULL,
  aggregate_id uuid NOT NULL,
  type text NOT NULL,
  channel text NOT NULL CHECK (channel IN ('IN_APP', 'EMAIL')),
  title text NOT NULL,
  params jsonb NOT NULL,
  event_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL,
  read_at timestamptz(3),
  withdrawn_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, recipient_user_id, event_id, type, channel),
  FOREIGN KEY (organization_id, recipient_user_id) REFERENCES platform.user_account (organization_id, id)
);
CREATE INDEX notification_recipient ON platform.notification (organization_id, recipient_user_id, created_at DESC, id DESC);

-- Append-only tables --------------------------------------------------------------------------------------------
CREATE FUNCTION platform.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused: the table is append-only', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON platform.event FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON platform.published FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON platform.audit_log FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON platform.audit_log_default FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();

-- Row-level security --------------------------------------------------------------------------------------------
CALL platform.protect('platform.organization');
CALL platform.protect('platform.user_account');
CALL platform.protect('platform.refresh_token', 'platform.sees_tenant() OR user_id = (SELECT platform.current_user_id())');
CALL platform.protect('platform.access_grant', 'platform.sees_tenant() OR user_id = (SELECT platform.current_user_id())');
CALL platform.protect('platform.aggregate_head', 'platform.sees_all(aggregate_type) OR EXISTS (SELECT FROM platform.access_grant g WHERE g.organization_id = aggregate_head.organization_id AND g.user_id = (SELECT platform.current_user_id()) AND g.aggregate_type = aggregate_head.aggregate_type AND g.aggregate_id = aggregate_head.aggregate_id)');
CALL platform.protect('platform.event', 'platform.sees_all(aggregate_type) OR EXISTS (SELECT FROM platform.access_grant g WHERE g.organization_id = event.organization_id AND g.user_id = (SELECT platform.current_user_id()) AND g.aggregate_type = event.aggregate_type AND g.aggregate_id = event.aggregate_id AND (g.area IS NULL OR g.area = event.area OR event.area = ''all''))');
CALL platform.protect('platform.outbox', 'platform.sees_tenant()');
CALL platform.protect('platform.published', 'platform.sees_all(aggregate_type) OR EXISTS (SELECT FROM platform.access_grant g WHERE g.organization_id = published.organization_id AND g.user_id = (SELECT platform.current_user_id()) AND g.aggregate_type = published.aggregate_type AND g.aggregate_id = published.aggregate_id)');
CALL platform.protect('platform.inbox', 'platform.sees_tenant()');
CALL platform.protect('platform.dead_letter', 'platform.sees_tenant()');
CALL platform.protect('platform.command', 'platform.sees_tenant() OR created_by = (SELECT platform.current_user_id()) OR platform.sees_all(aggregate_type)');
CALL platform.protect('platform.activity_result', 'platform.sees_tenant()');
CALL platform.protect('platform.idempotency_record', 'platform.sees_tenant()');
CALL platform.protect('platform.audit_log', 'platform.sees_tenant()');
CALL platform.protect('platform.audit_log_default', 'platform.sees_tenant()');
CALL platform.protect('platform.run', 'platform.sees_all(aggregate_type) OR EXISTS (SELECT FROM platform.access_grant g WHERE g.organization_id = run.organization_id AND g.user_id = (SELECT platform.current_user_id()) AND g.aggregate_type = run.aggregate_type AND g.aggregate_id = run.aggregate_id)');
CALL platform.protect('platform.timeline_entry', 'platform.sees_all(aggregate_type) OR EXISTS (SELECT FROM platform.access_grant g WHERE g.organization_id = timeline_entry.organization_id AND g.user_id = (SELECT platform.current_user_id()) AND g.aggregate_type = timeline_entry.aggregate_type AND g.aggregate_id = timeline_entry.aggregate_id AND (g.area IS NULL OR g.area = timeline_entry.area OR timeline_entry.area = ''all''))');
CALL platform.protect('platform.notification', 'platform.sees_tenant() OR recipient_user_id = (SELECT platform.current_user_id())');

-- The relay moves rows of all tenants, but only through these tables; room tables it reads tenant by tenant.
CREATE POLICY relay ON platform.outbox TO ratchet_relay USING (true) WITH CHECK (true);
CREATE POLICY relay ON platform.published TO ratchet_relay USING (true) WITH CHECK (true);
CREATE POLICY relay ON platform.inbox TO ratchet_relay USING (true) WITH CHECK (true);
CREATE POLICY relay ON platform.dead_letter TO ratchet_relay USING (true) WITH CHECK (true);
CREATE POLICY relay ON platform.idempotency_record TO ratchet_relay USING (true) WITH CHECK (true);

GRANT SELECT, INSERT, UPDATE ON platform.user_account, platform.refresh_token, platform.access_grant, platform.aggregate_head, platform.outbox, platform.command, platform.notification TO ratchet_app;
GRANT SELECT ON platform.organization, platform.published, platform.run, platform.timeline_entry, platform.dead_letter TO ratchet_app;
GRANT DELETE ON platform.access_grant TO ratchet_app;
GRANT SELECT, INSERT ON platform.event, platform.audit_log, platform.activity_result, platform.idempotency_record TO ratchet_app;
GRANT SELECT ON platform.organization, platform.user_account, platform.event, platform.aggregate_head, platform.command, platform.access_grant TO ratchet_relay;
GRANT UPDATE (state, code, settled_at) ON platform.command TO ratchet_relay;
GRANT SELECT, UPDATE, DELETE ON platform.outbox TO ratchet_relay;
GRANT SELECT, DELETE ON platform.idempotency_record TO ratchet_relay;
GRANT SELECT, INSERT ON platform.published TO ratchet_relay;
GRANT SELECT, INSERT, UPDATE, DELETE ON platform.inbox, platform.consumer_cursor, platform.relay_lease, platform.dead_letter, platform.run, platform.timeline_entry TO ratchet_relay;

-- Look-ups before a tenant is known -----------------------------------------------------------------------------
GRANT SELECT ON platform.user_account, platform.refresh_token TO ratchet_lookup;
CREATE POLICY lookup ON platform.user_account FOR SELECT TO ratchet_lookup USING (true);
CREATE POLICY lookup ON platform.refresh_token FOR SELECT TO ratchet_lookup USING (true);
CREATE FUNCTION platform.find_login(wanted_email text) RETURNS TABLE (organization_id uuid, id uuid, email text, display_name text, role text, password_hash text, is_active boolean, token_epoch integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, platform AS $$
  SELECT u.organization_id, u.id, u.email, u.display_name, u.role, u.password_hash, u.is_active, u.token_epoch
  FROM platform.user_account u WHERE lower(u.email) = lower(wanted_email) AND u.deleted_at IS NULL;
$$;
CREATE FUNCTION platform.find_refresh_token(wanted_hash bytea) RETURNS TABLE (organization_id uuid, id uuid, user_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, platform AS $$
  SELECT t.organization_id, t.id, t.user_id FROM platform.refresh_token t WHERE t.token_hash = wanted_hash;
$$;
GRANT CREATE ON SCHEMA platform TO ratchet_lookup;
ALTER FUNCTION platform.find_login(text) OWNER TO ratchet_lookup;
ALTER FUNCTION platform.find_refresh_token(bytea) OWNER TO ratchet_lookup;
REVOKE CREATE ON SCHEMA platform FROM ratchet_lookup;
SET LOCAL ROLE ratchet_lookup;
REVOKE ALL ON FUNCTION platform.find_login(text), platform.find_refresh_token(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.find_login(text), platform.find_refresh_token(bytea) TO ratchet_app;
RESET ROLE;

-- Unit of work --------------------------------------------------------------------------------------------------
-- Opens it in one round trip: context, replay look-ups, lock on the aggregate, the caller's grants.
CREATE FUNCTION platform.ratchet_begin(
  organization uuid, acting_user uuid, wanted_aggregate_type text, wanted_aggregate_id uuid, create_aggregate boolean,
  wanted_caller text, wanted_key text, wanted_workflow_id text, wanted_step_key text
) RETURNS TABLE (last_sequence bigint, incarnation integer, key_busy boolean, stored_operation text, stored_hash bytea, stored_status integer, stored_body bytea, step_result jsonb, grants text[])
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM platform.ratchet_context(organization, acting_user, 'command', '');
  key_busy := false;
  IF wanted_key IS NOT NULL THEN
    IF NOT pg_try_advisory_xact_lock(hashtextextended(organization::text || '/' || wanted_caller || '/' || wanted_key, 0)) THEN
      key_busy := true;
      RETURN NEXT;
      RETURN;
    END IF;
    SELECT r.operation, r.request_hash, r.status, r.body INTO stored_operation, stored_hash, stored_status, stored_body
      FROM platform.idempotency_record r WHERE r.organization_id = organization AND r.caller = wanted_caller AND r.key = wanted_key;
    IF stored_status IS NOT NULL THEN
      RETURN NEXT;
      RETURN;
    END IF;
  END IF;
  IF wanted_aggregate_id IS NOT NULL THEN
    IF create_aggregate THEN
      INSERT INTO platform.aggregate_head (organization_id, aggregate_type, aggregate_id) VALUES (organization, wanted_aggregate_type, wanted_aggregate_id) ON CONFLICT DO NOTHING;
    END IF;
    SELECT h.last_sequence, h.incarnation INTO last_sequence, incarnation FROM platform.aggregate_head h
      WHERE h.organization_id = organization AND h.aggregate_type = wanted_aggregate_type AND h.aggregate_id = wanted_aggregate_id FOR UPDATE;
    IF acting_user IS NOT NULL THEN
      SELECT array_agg(coalesce(g.area, '*')) INTO grants FROM platform.access_grant g
        WHERE g.organization_id = organization AND g.user_id = acting_user AND g.aggregate_type = wanted_aggregate_type AND g.aggregate_id = wanted_aggregate_id;
    END IF;
  END IF;
  IF wanted_step_key IS NOT NULL THEN
    SELECT a.result INTO step_result FROM platform.activity_result a
      WHERE a.organization_id = organization AND a.workflow_id = wanted_workflow_id AND a.step_key = wanted_step_key;
  END IF;
  RETURN NEXT;
END $$;

-- Writes the envelope rows of one command in one round trip. Nothing else writes these tables.
CREATE FUNCTION platform.ratchet_commit(
  organization uuid, head_type text, head_id uuid, first_sequence bigint,
  events jsonb, outbox_rows jsonb, audit jsonb, idempotency jsonb, step jsonb
) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
DECLARE added integer := jsonb_array_length(events);
BEGIN
  IF added > 0 THEN
    UPDATE platform.aggregate_head SET last_sequence = last_sequence + added
      WHERE organization_id = organization AND aggregate_type = head_type AND aggregate_id = head_id AND last_sequence = first_sequence;
    IF NOT FOUND THEN RAISE EXCEPTION 'aggregate % % moved past sequence %', head_type, head_id, first_sequence USING ERRCODE = 'serialization_failure'; END IF;
    INSERT INTO platform.event (organization_id, id, aggregate_type, aggregate_id, sequence, type, version, payload, area, changes_access, actor, origin, reason, correlation_id, causation_id, caused_by_automation, trace_id, occurred_at)
      SELECT organization, e.id, head_type, head_id, e.sequence, e.type, e.version, e.payload, e.area, coalesce(e.changes_access, false), e.actor, e.origin, e.reason, e.correlation_id, e.causation_id, coalesce(e.caused_by_automation, false), e.trace_id, e.occurred_at
      FROM jsonb_to_recordset(events) AS e (id uuid, sequence bigint, type text, version integer, payload jsonb, area text, changes_access boolean, actor jsonb, origin text, reason text, correlation_id text, causation_id uuid, caused_by_automation boolean, trace_id text, occurred_at timestamptz);
  END IF;
  IF jsonb_array_length(outbox_rows) > 0 THEN
    INSERT INTO platform.outbox (id, organization_id, kind, aggregate_type, aggregate_id, event_type, event_data, trace_id, available_at)
      SELECT o.id, organization, o.kind, head_type, head_id, o.event_type, o.event_data, o.trace_id, now() + make_interval(secs => coalesce(o.delay_seconds, 0))
      FROM jsonb_to_recordset(outbox_rows) AS o (id uuid, kind text, event_type text, event_data jsonb, trace_id text, delay_seconds double precision);
  END IF;
  INSERT INTO platform.audit_log (organization_id, id, deal_id, user_id, event_type, entity_type, entity_id, event_data, ip_address, request_id)
    SELECT organization, a.id, a.deal_id, a.user_id, a.event_type, a.entity_type, a.entity_id, a.event_data, a.ip_address, a.request_id
    FROM jsonb_to_recordset(audit) AS a (id uuid, deal_id uuid, user_id uuid, event_type text, entity_type text, entity_id uuid, event_data jsonb, ip_address text, request_id text);
  IF idempotency IS NOT NULL THEN
    INSERT INTO platform.idempotency_record (organization_id, caller, key, operation, request_hash, status, body)
      VALUES (organization, idempotency->>'caller', idempotency->>'key', idempotency->>'operation', decode(idempotency->>'requestHash', 'hex'), (idempotency->>'status')::integer, decode(idempotency->>'body', 'base64'));
  END IF;
  IF step IS NOT NULL THEN
    INSERT INTO platform.activity_result (organization_id, workflow_id, step_key, result)
      VALUES (organization, step->>'workflowId', step->>'stepKey', step->'result');
  END IF;
END $$;
