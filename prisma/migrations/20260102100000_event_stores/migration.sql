-- A room may keep its events in a log of its own instead of platform.event, never in both.
-- Readers use platform.event_log: every event of every store, in the columns of platform.event.
CREATE TABLE platform.event_store (
  aggregate_type text PRIMARY KEY,
  relation regclass NOT NULL,
  append regprocedure NOT NULL
);
GRANT SELECT ON platform.event_store TO ratchet_app, ratchet_relay;

CREATE PROCEDURE platform.rebuild_event_log() LANGUAGE plpgsql AS $$
DECLARE
  columns text := 'organization_id, id, aggregate_type, aggregate_id, sequence, type, version, payload, area, changes_access, actor, origin, reason, correlation_id, causation_id, caused_by_automation, trace_id, occurred_at';
  arms text;
BEGIN
  SELECT string_agg(format(' UNION ALL SELECT %s FROM %s', columns, relation), '' ORDER BY aggregate_type) INTO arms FROM platform.event_store;
  EXECUTE format('CREATE OR REPLACE VIEW platform.event_log WITH (security_invoker = true) AS SELECT %s FROM platform.event%s', columns, coalesce(arms, ''));
END $$;

-- `relation` has the columns of platform.event and its own row-level security; `append_function(organization uuid, aggregate_id uuid, events jsonb)` inserts what ratchet_commit was given.
CREATE PROCEDURE platform.add_event_store(aggregate_type text, relation text, append_function text) LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO platform.event_store (aggregate_type, relation, append) VALUES (aggregate_type, relation::regclass, (append_function || '(uuid, uuid, jsonb)')::regprocedure);
  CALL platform.rebuild_event_log();
END $$;
CALL platform.rebuild_event_log();
GRANT SELECT ON platform.event_log TO ratchet_app, ratchet_relay;

-- Locks a further aggregate of a command's transaction.
CREATE FUNCTION platform.ratchet_join(organization uuid, wanted_aggregate_type text, wanted_aggregate_id uuid, create_aggregate boolean)
RETURNS TABLE (last_sequence bigint, incarnation integer) LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  IF create_aggregate THEN
    INSERT INTO platform.aggregate_head (organization_id, aggregate_type, aggregate_id) VALUES (organization, wanted_aggregate_type, wanted_aggregate_id) ON CONFLICT DO NOTHING;
  END IF;
  RETURN QUERY SELECT h.last_sequence, h.incarnation FROM platform.aggregate_head h
    WHERE h.organization_id = organization AND h.aggregate_type = wanted_aggregate_type AND h.aggregate_id = wanted_aggregate_id FOR UPDATE;
END $$;

CREATE OR REPLACE FUNCTION platform.ratchet_commit(
  organization uuid, head_type text, head_id uuid, first_sequence bigint,
  events jsonb, outbox_rows jsonb, audit jsonb, idempotency jsonb, step jsonb
) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  added integer := jsonb_array_length(events);
  own_append regprocedure;
BEGIN
  IF added > 0 THEN
    UPDATE platform.aggregate_head SET last_sequence = last_sequence + added
      WHERE organization_id = organization AND aggregate_type = head_type AND aggregate_id = head_id AND last_sequence = first_sequence;
    IF NOT FOUND THEN RAISE EXCEPTION 'aggregate % % moved past sequence %', head_type, head_id, first_sequence USING ERRCODE = 'serialization_failure'; END IF;
    SELECT append INTO own_append FROM platform.event_store s WHERE s.aggregate_type = head_type;
    IF own_append IS NOT NULL THEN
      EXECUTE format('SELECT %s($1, $2, $3)', own_append::regproc) USING organization, head_id, events;
    ELSE
      INSERT INTO platform.event (organization_id, id, aggregate_type, aggregate_id, sequence, type, version, payload, area, changes_access, actor, origin, reason, correlation_id, causation_id, caused_by_automation, trace_id, occurred_at)
        SELECT organization, e.id, head_type, head_id, e.sequence, e.type, e.version, e.payload, e.area, coalesce(e.changes_access, false), e.actor, e.origin, e.reason, e.correlation_id, e.causation_id, coalesce(e.caused_by_automation, false), e.trace_id, e.occurred_at
        FROM jsonb_to_recordset(events) AS e (id uuid, sequence bigint, type text, version integer, payload jsonb, area text, changes_access boolean, actor jsonb, origin text, reason text, correlation_id text, causation_id uuid, caused_by_automation boolean, trace_id text, occurred_at timestamptz);
    END IF;
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
