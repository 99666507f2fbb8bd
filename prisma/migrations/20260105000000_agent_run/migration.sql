-- The agent-run room: conversations, runs with their own event store, steps, calls, questions, money, artifacts, jobs.
-- created_at and other instants of a run are business time, given by the writer; flushed_at of deltas is host time.
CREATE SCHEMA IF NOT EXISTS agent_run;
GRANT USAGE ON SCHEMA agent_run TO ratchet_app, ratchet_relay, ratchet_integrity;

-- Artifacts -----------------------------------------------------------------------------------------------------
CREATE TABLE agent_run.artifact_blobs (
  organization_id uuid NOT NULL REFERENCES platform.organization (organization_id),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  size_bytes bigint NOT NULL,
  backend text NOT NULL DEFAULT 'folder',
  verified_at timestamptz(3),
  state text NOT NULL DEFAULT 'LIVE' CHECK (state IN ('LIVE', 'MARKED', 'QUARANTINED')),
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (organization_id, sha256)
);

-- Conversations and runs ----------------------------------------------------------------------------------------
CREATE TABLE agent_run.conversations (
  organization_id uuid NOT NULL REFERENCES platform.organization (organization_id),
  id uuid NOT NULL,
  title text NOT NULL,
  created_by uuid NOT NULL,
  visibility text NOT NULL DEFAULT 'private' CHECK (visibility IN ('private', 'organization')),
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  archived_at timestamptz(3),
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, created_by) REFERENCES platform.user_account (organization_id, id)
);
CREATE TABLE agent_run.conversation_members (
  organization_id uuid NOT NULL,
  conversation_id uuid NOT NULL,
  user_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, conversation_id, user_id),
  FOREIGN KEY (organization_id, conversation_id) REFERENCES agent_run.conversations (organization_id, id),
  FOREIGN KEY (organization_id, user_id) REFERENCES platform.user_account (organization_id, id)
);
CREATE INDEX conversation_members_user ON agent_run.conversation_members (organization_id, user_id);
CREATE TABLE agent_run.runs (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  conversation_id uuid NOT NULL,
  thread_id uuid NOT NULL,
  title text NOT NULL,
  created_by uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('QUEUED', 'RUNNING', 'WAITING_CLARIFICATION', 'PAUSED', 'CANCELLING', 'CANCELLED', 'SUCCEEDED', 'FAILED')),
  phase text NOT NULL CHECK (phase IN ('QUEUED', 'PLANNING', 'WORKING', 'COMPOSING', 'DONE')),
  outcome_reason text,
  paused_at timestamptz(3),
  cancel_mode text CHECK (cancel_mode IN ('abort', 'finish_now')),
  parent_run_id uuid,
  parent_step_key text,
  child_index integer,
  depth integer NOT NULL DEFAULT 0 CHECK (depth BETWEEN 0 AND 3),
  forked_from_run_id uuid,
  forked_from_step_key text,
  deliverable_type text NOT NULL CHECK (deliverable_type IN ('report', 'website', 'slides', 'answer')),
  provider text NOT NULL,
  model text NOT NULL,
  config_sha256 text NOT NULL,
  config_artifact_id uuid NOT NULL,
  -- schemas of the tools as they were at the first turn
  tools_sha256 text,
  seed integer NOT NULL,
  max_parallel integer NOT NULL CHECK (max_parallel BETWEEN 1 AND 16),
  on_exhausted text NOT NULL CHECK (on_exhausted IN ('finish_partial', 'ask', 'fail')),
  deadline_at timestamptz(3),
  cost_micros bigint NOT NULL DEFAULT 0,
  cost_cents bigint NOT NULL GENERATED ALWAYS AS ((cost_micros + 9999) / 10000) STORED,
  currency text NOT NULL DEFAULT 'USD',
  token_usage jsonb NOT NULL DEFAULT '{}',
  open_questions integer NOT NULL DEFAULT 0,
  last_sequence_num bigint NOT NULL DEFAULT 0,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  started_at timestamptz(3),
  completed_at timestamptz(3),
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, parent_run_id, parent_step_key, child_index),
  CHECK ((parent_run_id IS NULL) = (depth = 0)),
  FOREIGN KEY (organization_id, conversation_id) REFERENCES agent_run.conversations (organization_id, id),
  FOREIGN KEY (organization_id, created_by) REFERENCES platform.user_account (organization_id, id),
  FOREIGN KEY (organization_id, parent_run_id) REFERENCES agent_run.runs (organization_id, id),
  FOREIGN KEY (organization_id, forked_from_run_id) REFERENCES agent_run.runs (organization_id, id),
  FOREIGN KEY (organization_id, config_sha256) REFERENCES agent_run.artifact_blobs (organization_id, sha256)
) WITH (fillfactor = 80);
-- a queued run waits for the one before it; of those that work there is one a thread
CREATE UNIQUE INDEX runs_thread_open ON agent_run.runs (organization_id, thread_id) WHERE status NOT IN ('QUEUED', 'CANCELLED', 'SUCCEEDED', 'FAILED');
CREATE INDEX runs_conversation ON agent_run.runs (organization_id, conversation_id, created_at);
CREATE INDEX runs_created ON agent_run.runs (organization_id, created_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX runs_parent ON agent_run.runs (organization_id, parent_run_id) WHERE parent_run_id IS NOT NULL;
CREATE TABLE agent_run.artifacts (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  run_id uuid,
  job_id uuid,
  step_key text,
  sha256 text NOT NULL,
  media_type text NOT NULL,
  name text NOT NULL,
  logical_name text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  previous_id uuid,
  entity_type text NOT NULL CHECK (entity_type IN ('report', 'website', 'slides', 'answer', 'chart', 'dataset', 'plan', 'prompt_snapshot', 'model_response', 'tool_output', 'source_snapshot', 'entity_set', 'citation_map', 'manifest', 'upload', 'export_pdf', 'export_html', 'export_markdown', 'export_zip')),
  tags jsonb NOT NULL DEFAULT '{}',
  classification text NOT NULL DEFAULT 'INTERNAL' CHECK (classification IN ('PUBLIC', 'INTERNAL', 'CONFIDENTIAL', 'RESTRICTED')),
  created_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, run_id, logical_name, version),
  FOREIGN KEY (organization_id, sha256) REFERENCES agent_run.artifact_blobs (organization_id, sha256),
  FOREIGN KEY (organization_id, run_id) REFERENCES agent_run.runs (organization_id, id),
  FOREIGN KEY (organization_id, previous_id) REFERENCES agent_run.artifacts (organization_id, id)
);
CREATE INDEX artifacts_tags ON agent_run.artifacts USING gin (tags jsonb_path_ops);
CREATE INDEX artifacts_run ON agent_run.artifacts (organization_id, run_id, entity_type);
CREATE TABLE agent_run.messages (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  conversation_id uuid NOT NULL,
  run_id uuid,
  step_key text,
  role text NOT NULL CHECK (role IN ('user', 'assistant', 'system')),
  status text NOT NULL CHECK (status IN ('STREAMING', 'COMPLETED', 'INTERRUPTED', 'FAILED')),
  -- the one attempt whose deltas are taken
  attempt integer NOT NULL DEFAULT 1,
  text text CHECK (octet_length(text) <= 8192),
  content_artifact_id uuid,
  deliverable_type text,
  reply_to_question_id uuid,
  streaming_since timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  CHECK (status <> 'COMPLETED' OR (text IS NULL) <> (content_artifact_id IS NULL)),
  CHECK (deliverable_type IS NULL OR role = 'user'),
  FOREIGN KEY (organization_id, conversation_id) REFERENCES agent_run.conversations (organization_id, id),
  FOREIGN KEY (organization_id, run_id) REFERENCES agent_run.runs (organization_id, id),
  FOREIGN KEY (organization_id, content_artifact_id) REFERENCES agent_run.artifacts (organization_id, id)
) WITH (fillfactor = 80);
CREATE INDEX messages_conversation ON agent_run.messages (organization_id, conversation_id, created_at, id);
CREATE INDEX messages_run ON agent_run.messages (organization_id, run_id);

-- The room's event store ----------------------------------------------------------------------------------------
CREATE TABLE agent_run.run_events (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  run_id uuid NOT NULL,
  sequence_num bigint NOT NULL,
  event_type text NOT NULL CHECK (event_type ~ '^[A-Z][A-Z_]{2,40}$'),
  version integer NOT NULL,
  payload jsonb NOT NULL CHECK (octet_length(payload::text) <= 16384),
  timestamp timestamptz(3) NOT NULL,
  duration_ms integer GENERATED ALWAYS AS ((payload->>'durationMs')::integer) STORED,
  actor jsonb NOT NULL,
  origin text NOT NULL,
  reason text,
  changes_access boolean NOT NULL DEFAULT false,
  correlation_id text,
  causation_id uuid,
  trace_id text,
  prev_hash bytea NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, run_id, sequence_num),
  FOREIGN KEY (organization_id, run_id) REFERENCES agent_run.runs (organization_id, id)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON agent_run.run_events FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
CREATE VIEW agent_run.run_event_log WITH (security_invoker = true) AS
  SELECT organization_id, id, 'agent-run'::text AS aggregate_type, run_id AS aggregate_id, sequence_num AS sequence, event_type AS type, version, payload, NULL::text AS area, changes_access,
    actor, origin, reason, correlation_id, causation_id, false AS caused_by_automation, trace_id, timestamp AS occurred_at
  FROM agent_run.run_events;
-- What a link of the chain covers; the payload by digest, so that an erased field leaves the chain verifiable.
CREATE FUNCTION agent_run.event_digest(prev bytea, sequence_num bigint, event_type text, version integer, payload jsonb, occurred_at timestamptz, actor jsonb) RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE
  RETURN sha256(prev || convert_to(concat_ws('|', sequence_num, event_type, version, encode(sha256(convert_to(payload::text, 'UTF8')), 'hex'), extract(epoch FROM occurred_at)::text, encode(sha256(convert_to(actor::text, 'UTF8')), 'hex')), 'UTF8'));
-- Called by the unit of work with the run's head locked, so positions have no gaps and the run's own counter never differs from it.
CREATE FUNCTION agent_run.append_events(organization uuid, aggregate_id uuid, events jsonb) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  link bytea;
  next bytea;
  e record;
  last bigint;
BEGIN
  SELECT hash INTO link FROM agent_run.run_events r WHERE r.organization_id = organization AND r.run_id = aggregate_id ORDER BY r.sequence_num DESC LIMIT 1;
  link := coalesce(link, '\x'::bytea);
  FOR e IN SELECT * FROM jsonb_to_recordset(events) AS x (id uuid, sequence bigint, type text, version integer, payload jsonb, changes_access boolean, actor jsonb, origin text, reason text, correlation_id text, causation_id uuid, trace_id text, occurred_at timestamptz(3)) ORDER BY x.sequence LOOP
    next := agent_run.event_digest(link, e.sequence, e.type, e.version, e.payload, e.occurred_at, e.actor);
    INSERT INTO agent_run.run_events (organization_id, id, run_id, sequence_num, event_type, version, payload, timestamp, actor, origin, reason, changes_access, correlation_id, causation_id, trace_id, prev_hash, hash)
      VALUES (organization, e.id, aggregate_id, e.sequence, e.type, e.version, e.payload, e.occurred_at, e.actor, e.origin, e.reason, coalesce(e.changes_access, false), e.correlation_id, e.causation_id, e.trace_id, link, next);
    link := next;
    last := e.sequence;
  END LOOP;
  UPDATE agent_run.runs SET last_sequence_num = last WHERE organization_id = organization AND id = aggregate_id;
  IF NOT FOUND THEN RAISE EXCEPTION 'run % is not there', aggregate_id USING ERRCODE = 'foreign_key_violation'; END IF;
END $$;

-- Text under way ------------------------------------------------------------------------------------------------
CREATE TABLE agent_run.run_deltas (
  organization_id uuid NOT NULL,
  flushed_hour timestamptz(3) NOT NULL,
  run_id uuid NOT NULL,
  message_id uuid NOT NULL,
  attempt integer NOT NULL,
  char_offset integer NOT NULL,
  text text NOT NULL,
  flushed_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (flushed_hour, message_id, attempt, char_offset)
) PARTITION BY RANGE (flushed_hour);

-- Steps, calls, questions ---------------------------------------------------------------------------------------
CREATE TABLE agent_run.run_steps (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  run_id uuid NOT NULL,
  step_key text NOT NULL,
  position integer NOT NULL,
  plan_revision integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('research', 'analyse', 'write', 'chart', 'website', 'slides', 'fan_out', 'ask', 'review')),
  title text NOT NULL,
  status text NOT NULL CHECK (status IN ('PENDING', 'RUNNING', 'WAITING', 'SUCCEEDED', 'FAILED', 'SKIPPED', 'CANCELLED')),
  depends_on text[] NOT NULL,
  budget_share_bp integer NOT NULL DEFAULT 0,
  input jsonb NOT NULL DEFAULT '{}',
  input_artifact_id uuid,
  output_artifact_id uuid,
  summary text,
  attempt integer NOT NULL DEFAULT 1,
  cost_micros bigint NOT NULL DEFAULT 0,
  inherited_from_run_id uuid,
  started_at timestamptz(3),
  completed_at timestamptz(3),
  error jsonb,
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, run_id, step_key),
  FOREIGN KEY (organization_id, run_id) REFERENCES agent_run.runs (organization_id, id),
  FOREIGN KEY (organization_id, output_artifact_id) REFERENCES agent_run.artifacts (organization_id, id)
) WITH (fillfactor = 80);
CREATE TABLE agent_run.tool_calls (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  run_id uuid NOT NULL,
  step_key text NOT NULL,
  turn integer NOT NULL,
  tool_call_key text NOT NULL,
  server text NOT NULL,
  tool text NOT NULL,
  schema_sha256 text,
  effect text NOT NULL CHECK (effect IN ('read', 'write')),
  args_artifact_id uuid NOT NULL,
  result_artifact_id uuid,
  status text NOT NULL CHECK (status IN ('REQUESTED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'DENIED', 'UNKNOWN')),
  is_error boolean NOT NULL DEFAULT false,
  attempt integer NOT NULL DEFAULT 0,
  created_at timestamptz(3) NOT NULL,
  completed_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, run_id, tool_call_key),
  FOREIGN KEY (organization_id, run_id) REFERENCES agent_run.runs (organization_id, id),
  FOREIGN KEY (organization_id, args_artifact_id) REFERENCES agent_run.artifacts (organization_id, id),
  FOREIGN KEY (organization_id, result_artifact_id) REFERENCES agent_run.artifacts (organization_id, id)
) WITH (fillfactor = 80);
CREATE INDEX tool_calls_step ON agent_run.tool_calls (organization_id, run_id, step_key, turn);
CREATE TABLE agent_run.questions (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  run_id uuid NOT NULL,
  step_key text NOT NULL,
  ordinal integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('CLARIFICATION', 'PLAN_APPROVAL', 'TOOL_APPROVAL', 'TOOL_OUTCOME', 'BUDGET')),
  tool_call_key text,
  prompt text NOT NULL,
  schema jsonb NOT NULL,
  default_answer jsonb,
  on_deadline text NOT NULL CHECK (on_deadline IN ('use_default', 'fail_step')),
  deadline_at timestamptz(3) NOT NULL,
  audience jsonb NOT NULL,
  status text NOT NULL CHECK (status IN ('OPEN', 'ANSWERED', 'DEFAULTED', 'EXPIRED', 'WITHDRAWN')),
  answer jsonb,
  answered_by uuid,
  answered_at timestamptz(3),
  source text CHECK (source IN ('person', 'default', 'inherited')),
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, run_id, step_key, ordinal),
  FOREIGN KEY (organization_id, run_id) REFERENCES agent_run.runs (organization_id, id),
  FOREIGN KEY (organization_id, answered_by) REFERENCES platform.user_account (organization_id, id)
) WITH (fillfactor = 80);
CREATE INDEX questions_open ON agent_run.questions (organization_id, deadline_at) WHERE status = 'OPEN';

-- Money ---------------------------------------------------------------------------------------------------------
CREATE TABLE agent_run.model_prices (
  organization_id uuid NOT NULL REFERENCES platform.organization (organization_id),
  id uuid NOT NULL,
  provider text NOT NULL,
  model text NOT NULL,
  currency text NOT NULL,
  -- per 1 million tokens
  input_micros bigint NOT NULL CHECK (input_micros >= 0),
  cached_input_micros bigint NOT NULL CHECK (cached_input_micros >= 0),
  output_micros bigint NOT NULL CHECK (output_micros >= 0),
  valid_from timestamptz(3) NOT NULL,
  blocked_at timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, provider, model, valid_from)
);
CREATE TABLE agent_run.budgets (
  organization_id uuid NOT NULL REFERENCES platform.organization (organization_id),
  id uuid NOT NULL,
  owner text NOT NULL CHECK (owner IN ('run', 'period')),
  owner_id uuid NOT NULL,
  currency text NOT NULL,
  cap_micros bigint NOT NULL CHECK (cap_micros >= 0),
  spent_micros bigint NOT NULL DEFAULT 0 CHECK (spent_micros >= 0),
  reserved_micros bigint NOT NULL DEFAULT 0 CHECK (reserved_micros >= 0),
  allocated_micros bigint NOT NULL DEFAULT 0 CHECK (allocated_micros >= 0),
  overrun_micros bigint NOT NULL DEFAULT 0 CHECK (overrun_micros >= 0),
  parent_budget_id uuid,
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, owner, owner_id),
  CONSTRAINT budget_within_cap CHECK (spent_micros + reserved_micros + allocated_micros <= cap_micros),
  FOREIGN KEY (organization_id, parent_budget_id) REFERENCES agent_run.budgets (organization_id, id)
) WITH (fillfactor = 70);
CREATE TABLE agent_run.budget_reservations (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  budget_id uuid NOT NULL,
  call_id uuid NOT NULL,
  attempt integer NOT NULL,
  amount_micros bigint NOT NULL CHECK (amount_micros >= 0),
  settled_micros bigint,
  status text NOT NULL CHECK (status IN ('HELD', 'SETTLED', 'RELEASED', 'FORFEITED')),
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, call_id, attempt),
  FOREIGN KEY (organization_id, budget_id) REFERENCES agent_run.budgets (organization_id, id)
) WITH (fillfactor = 80);
CREATE TABLE agent_run.model_calls (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  run_id uuid NOT NULL,
  step_key text NOT NULL,
  turn integer NOT NULL,
  attempt integer NOT NULL,
  provider text NOT NULL,
  model text NOT NULL,
  prompt_sha256 text NOT NULL,
  status text NOT NULL CHECK (status IN ('STARTED', 'COMPLETED', 'FAILED')),
  finish_reason text,
  usage jsonb,
  cost_micros bigint NOT NULL DEFAULT 0,
  reservation_id uuid NOT NULL,
  message_id uuid,
  response_artifact_id uuid,
  first_token_ms integer,
  created_at timestamptz(3) NOT NULL,
  completed_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, run_id, step_key, turn),
  FOREIGN KEY (organization_id, run_id) REFERENCES agent_run.runs (organization_id, id),
  FOREIGN KEY (organization_id, reservation_id) REFERENCES agent_run.budget_reservations (organization_id, id),
  FOREIGN KEY (organization_id, message_id) REFERENCES agent_run.messages (organization_id, id),
  FOREIGN KEY (organization_id, response_artifact_id) REFERENCES agent_run.artifacts (organization_id, id)
) WITH (fillfactor = 80);

-- Sources, citations, jobs --------------------------------------------------------------------------------------
CREATE TABLE agent_run.sources (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  run_id uuid NOT NULL,
  uri text NOT NULL,
  title text NOT NULL,
  publisher text NOT NULL,
  retrieved_at timestamptz(3) NOT NULL,
  snapshot_artifact_id uuid NOT NULL,
  tool_call_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, run_id, uri, snapshot_artifact_id),
  FOREIGN KEY (organization_id, run_id) REFERENCES agent_run.runs (organization_id, id),
  FOREIGN KEY (organization_id, snapshot_artifact_id) REFERENCES agent_run.artifacts (organization_id, id),
  FOREIGN KEY (organization_id, tool_call_id) REFERENCES agent_run.tool_calls (organization_id, id)
);
CREATE TABLE agent_run.citations (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  run_id uuid NOT NULL,
  artifact_id uuid NOT NULL,
  marker integer NOT NULL,
  char_start integer NOT NULL,
  char_end integer NOT NULL,
  source_id uuid,
  quote text NOT NULL,
  locator text,
  support text NOT NULL CHECK (support IN ('exact', 'paraphrase', 'unsupported')),
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, run_id) REFERENCES agent_run.runs (organization_id, id),
  FOREIGN KEY (organization_id, artifact_id) REFERENCES agent_run.artifacts (organization_id, id),
  FOREIGN KEY (organization_id, source_id) REFERENCES agent_run.sources (organization_id, id)
);
CREATE INDEX citations_artifact ON agent_run.citations (organization_id, artifact_id, marker);
CREATE TABLE agent_run.jobs (
  organization_id uuid NOT NULL REFERENCES platform.organization (organization_id),
  id uuid NOT NULL,
  job_key text NOT NULL UNIQUE,
  run_id uuid,
  job_type text NOT NULL CHECK (job_type IN ('generate_companion_report', 'extract_entities', 'bind_citations', 'render_export', 'render_thumbnail', 'close_billing_period', 'verify_artifacts', 'collect_garbage')),
  status text NOT NULL CHECK (status IN ('pending', 'running', 'success', 'error')),
  input jsonb NOT NULL,
  result_artifact_id uuid,
  error text,
  attempt integer NOT NULL DEFAULT 0,
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  PRIMARY KEY (organization_id, id),
  CHECK (starts_with(job_key, organization_id::text || '/')),
  FOREIGN KEY (organization_id, run_id) REFERENCES agent_run.runs (organization_id, id),
  FOREIGN KEY (organization_id, result_artifact_id) REFERENCES agent_run.artifacts (organization_id, id)
) WITH (fillfactor = 80);
CREATE INDEX jobs_run ON agent_run.jobs (organization_id, run_id);

-- Row-level security --------------------------------------------------------------------------------------------
CREATE FUNCTION agent_run.sees_run(organization uuid, wanted_run uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN EXISTS (SELECT FROM platform.access_grant g WHERE g.organization_id = organization AND g.user_id = platform.current_user_id() AND g.aggregate_type = 'agent-run' AND g.aggregate_id = wanted_run);
-- a blob is seen with an artifact that it is the content of
CALL platform.protect('agent_run.artifact_blobs', '(SELECT platform.sees_tenant()) OR EXISTS (SELECT FROM agent_run.artifacts a WHERE a.organization_id = artifact_blobs.organization_id AND a.sha256 = artifact_blobs.sha256)');
CALL platform.protect('agent_run.model_prices');
CALL platform.protect('agent_run.conversation_members', '(SELECT platform.sees_all(''agent-run'')) OR user_id = (SELECT platform.current_user_id())');
CALL platform.protect('agent_run.conversations', '(SELECT platform.sees_all(''agent-run'')) OR visibility = ''organization'' OR EXISTS (SELECT FROM agent_run.conversation_members m WHERE m.organization_id = conversations.organization_id AND m.conversation_id = conversations.id AND m.user_id = (SELECT platform.current_user_id()) AND m.deleted_at IS NULL)');
CALL platform.protect('agent_run.runs', '(SELECT platform.sees_all(''agent-run'')) OR agent_run.sees_run(organization_id, id)');
CALL platform.protect('agent_run.budgets', '(SELECT platform.sees_all(''agent-run'')) OR (owner = ''run'' AND agent_run.sees_run(organization_id, owner_id))');
CALL platform.protect('agent_run.budget_reservations', '(SELECT platform.sees_all(''agent-run''))');
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['artifacts', 'messages', 'run_events', 'run_deltas', 'run_steps', 'tool_calls', 'questions', 'model_calls', 'sources', 'citations', 'jobs'] LOOP
    CALL platform.protect(format('agent_run.%I', name)::regclass, '(SELECT platform.sees_all(''agent-run'')) OR agent_run.sees_run(organization_id, run_id)');
  END LOOP;
END $$;

-- Soft deletes only: nobody may DELETE here. The log and the deltas are never changed.
GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA agent_run TO ratchet_app;
REVOKE UPDATE ON agent_run.run_events, agent_run.run_deltas FROM ratchet_app;
GRANT SELECT ON agent_run.run_events, agent_run.run_event_log, agent_run.runs, agent_run.run_steps, agent_run.questions TO ratchet_relay;

-- Partitions of deltas ------------------------------------------------------------------------------------------
-- Deltas live for 24 h; a new hour makes its partition on its first row and drops what is past its time.
GRANT CREATE ON SCHEMA agent_run TO ratchet_integrity;
GRANT EXECUTE ON FUNCTION agent_run.sees_run(uuid, uuid) TO ratchet_integrity;
CREATE FUNCTION agent_run.prepare_delta_hours() RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, platform AS $$
DECLARE
  begins timestamptz;
  old regclass;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('agent_run.run_deltas', 0));
  FOR begins IN SELECT date_trunc('hour', now()) + make_interval(hours => h) FROM generate_series(0, 1) AS h LOOP
    IF to_regclass('agent_run.run_deltas_' || to_char(begins AT TIME ZONE 'UTC', 'YYYYMMDDHH24')) IS NULL THEN
      EXECUTE format('CREATE TABLE agent_run.%I PARTITION OF agent_run.run_deltas FOR VALUES FROM (%L) TO (%L)', 'run_deltas_' || to_char(begins AT TIME ZONE 'UTC', 'YYYYMMDDHH24'), begins, begins + interval '1 hour');
      CALL platform.protect(to_regclass('agent_run.run_deltas_' || to_char(begins AT TIME ZONE 'UTC', 'YYYYMMDDHH24')), '(SELECT platform.sees_tenant())');
    END IF;
  END LOOP;
  FOR old IN SELECT i.inhrelid::regclass FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'agent_run.run_deltas'::regclass
    AND c.relname < 'run_deltas_' || to_char((now() - interval '25 hours') AT TIME ZONE 'UTC', 'YYYYMMDDHH24') LOOP
    EXECUTE format('DROP TABLE %s', old);
  END LOOP;
END $$;
ALTER TABLE agent_run.run_deltas OWNER TO ratchet_integrity;
ALTER FUNCTION agent_run.prepare_delta_hours() OWNER TO ratchet_integrity;
SET LOCAL ROLE ratchet_integrity;
GRANT SELECT, INSERT ON agent_run.run_deltas TO ratchet_app;
REVOKE ALL ON FUNCTION agent_run.prepare_delta_hours() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION agent_run.prepare_delta_hours() TO ratchet_app;
RESET ROLE;

CALL platform.add_event_store('agent-run', 'agent_run.run_event_log', 'agent_run.append_events');
