-- The pipeline room's deployments: environments with their lock, exports, manifests, plans with approvals, runs and what they did.
-- created_at is business time, given by the writer.

CREATE TABLE pipeline.environment (
  organization_id uuid NOT NULL REFERENCES platform.organization (organization_id),
  id uuid NOT NULL,
  name text NOT NULL,
  production boolean NOT NULL,
  target_kind text NOT NULL CHECK (target_kind IN ('POSTGRES')),
  connection_ref text NOT NULL,
  schema_name text NOT NULL,
  planner_id text NOT NULL CHECK (planner_id IN ('execution')),
  concurrency integer NOT NULL CHECK (concurrency BETWEEN 1 AND 32),
  approvals integer NOT NULL CHECK (approvals >= 0),
  destructive_approvals integer NOT NULL CHECK (destructive_approvals >= 0),
  allow_self_approval boolean NOT NULL,
  selection_default text NOT NULL CHECK (selection_default IN ('ALL', 'CHANGED')),
  last_fence bigint NOT NULL DEFAULT 0,
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id)
);
CREATE UNIQUE INDEX environment_name ON pipeline.environment (organization_id, name) WHERE deleted_at IS NULL;

CREATE TABLE pipeline.pipeline_export (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  pipeline_id uuid NOT NULL,
  version bigint NOT NULL,
  commit_sha text NOT NULL,
  tree_sha text NOT NULL,
  branch text NOT NULL,
  remote text,
  files integer NOT NULL,
  pushed_at timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, pipeline_id, branch, version),
  FOREIGN KEY (organization_id, pipeline_id) REFERENCES pipeline.pipeline (organization_id, id)
);

CREATE TABLE pipeline.pipeline_manifest (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  pipeline_id uuid NOT NULL,
  environment_id uuid NOT NULL,
  commit_sha text NOT NULL,
  manifest_hash text NOT NULL,
  artifact_sha256 text NOT NULL,
  dbt_version text NOT NULL,
  adapter text NOT NULL,
  adapter_version text NOT NULL,
  schema_version text NOT NULL,
  node_count integer NOT NULL,
  compile_ms integer NOT NULL,
  log_sha256 text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, pipeline_id, manifest_hash),
  FOREIGN KEY (organization_id, pipeline_id) REFERENCES pipeline.pipeline (organization_id, id),
  FOREIGN KEY (organization_id, environment_id) REFERENCES pipeline.environment (organization_id, id)
);

-- A plan is its content: two deployments that would do exactly the same share one.
CREATE TABLE pipeline.deployment_plan (
  organization_id uuid NOT NULL REFERENCES platform.organization (organization_id),
  id uuid NOT NULL,
  plan_hash text NOT NULL,
  planner text NOT NULL,
  planner_version text NOT NULL,
  manifest_hash text NOT NULL,
  target_state_hash text NOT NULL,
  config_hash text NOT NULL,
  artifact_sha256 text NOT NULL,
  destructive_count integer NOT NULL,
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, plan_hash)
);
CREATE TABLE pipeline.plan_step (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_hash text NOT NULL,
  seq integer NOT NULL,
  node_id uuid,
  unique_id text NOT NULL,
  action text NOT NULL CHECK (action IN ('CREATE', 'REPLACE', 'RENAME', 'TEST', 'DROP')),
  depends_on text[] NOT NULL,
  text_sha256 text,
  destructive boolean NOT NULL,
  estimate_seconds double precision,
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, plan_hash, unique_id),
  UNIQUE (organization_id, plan_hash, seq),
  FOREIGN KEY (organization_id, plan_hash) REFERENCES pipeline.deployment_plan (organization_id, plan_hash)
);

CREATE TABLE pipeline.deployment (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  number integer NOT NULL,
  pipeline_id uuid NOT NULL,
  environment_id uuid NOT NULL,
  kind text NOT NULL DEFAULT 'DEPLOY' CHECK (kind IN ('DEPLOY')),
  graph_version bigint NOT NULL,
  state text NOT NULL,
  rank integer NOT NULL GENERATED ALWAYS AS (CASE state WHEN 'DRAFT' THEN 0 WHEN 'EXPORTED' THEN 10 WHEN 'COMPILED' THEN 20 WHEN 'PLANNED' THEN 30 WHEN 'AWAITING_APPROVAL' THEN 40
    WHEN 'APPROVED' THEN 50 WHEN 'QUEUED' THEN 60 WHEN 'DEPLOYING' THEN 70 WHEN 'CANCELLING' THEN 80 WHEN 'SUCCEEDED' THEN 90 WHEN 'FAILED' THEN 91 WHEN 'STALE' THEN 92 WHEN 'REJECTED' THEN 93 WHEN 'CANCELLED' THEN 94 END) STORED,
  hold text NOT NULL CHECK (hold IN ('NONE', 'PAUSED', 'FAILURE')),
  hold_since timestamptz(3),
  failed_stage text CHECK (failed_stage IN ('EXPORT', 'COMPILE', 'PLAN', 'APPROVE', 'QUEUE', 'DEPLOY')),
  failed_node text,
  failure jsonb,
  commit_sha text,
  manifest_hash text,
  plan_hash text,
  selection text NOT NULL CHECK (selection IN ('ALL', 'CHANGED')),
  stop_after text CHECK (stop_after IN ('COMPILED', 'PLANNED')),
  auto_start boolean NOT NULL,
  vars jsonb NOT NULL,
  reason text,
  requested_by uuid,
  supersedes_id uuid,
  workflow_id text NOT NULL GENERATED ALWAYS AS ('pipeline-deploy:' || id::text) STORED,
  started_at timestamptz(3),
  finished_at timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, pipeline_id, number),
  CHECK ((hold = 'NONE') = (hold_since IS NULL)),
  FOREIGN KEY (organization_id, pipeline_id) REFERENCES pipeline.pipeline (organization_id, id),
  FOREIGN KEY (organization_id, environment_id) REFERENCES pipeline.environment (organization_id, id),
  FOREIGN KEY (organization_id, plan_hash) REFERENCES pipeline.deployment_plan (organization_id, plan_hash),
  FOREIGN KEY (organization_id, supersedes_id) REFERENCES pipeline.deployment (organization_id, id)
);
CREATE INDEX deployment_newest ON pipeline.deployment (organization_id, created_at DESC, id DESC);
CREATE INDEX deployment_environment ON pipeline.deployment (organization_id, environment_id, state);

CREATE FUNCTION pipeline.refuse_descent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.rank < OLD.rank OR (OLD.rank >= 90 AND NEW.rank <> OLD.rank) THEN
    RAISE EXCEPTION 'a deployment that is % does not become %', OLD.state, NEW.state USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
-- generated columns have their values only afterwards
CREATE TRIGGER only_climbs AFTER UPDATE ON pipeline.deployment FOR EACH ROW EXECUTE FUNCTION pipeline.refuse_descent();

-- What the environment runs: the last deployment to it that succeeded.
ALTER TABLE pipeline.environment ADD COLUMN current_deployment_id uuid;
ALTER TABLE pipeline.environment ADD FOREIGN KEY (organization_id, current_deployment_id) REFERENCES pipeline.deployment (organization_id, id);

-- One row per deployment that wants the environment: waiting, then holding (acquired_at), then gone (released_at).
CREATE TABLE pipeline.environment_lock (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  environment_id uuid NOT NULL,
  deployment_id uuid NOT NULL,
  -- grows with every request: the order of the queue
  ticket bigint GENERATED ALWAYS AS IDENTITY,
  told_position integer,
  fence bigint,
  acquired_at timestamptz(3),
  released_at timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, deployment_id),
  CHECK ((fence IS NULL) = (acquired_at IS NULL)),
  FOREIGN KEY (organization_id, environment_id) REFERENCES pipeline.environment (organization_id, id),
  FOREIGN KEY (organization_id, deployment_id) REFERENCES pipeline.deployment (organization_id, id)
);
CREATE UNIQUE INDEX environment_lock_holder ON pipeline.environment_lock (organization_id, environment_id) WHERE acquired_at IS NOT NULL AND released_at IS NULL;
CREATE INDEX environment_lock_queue ON pipeline.environment_lock (organization_id, environment_id, ticket) WHERE released_at IS NULL;

CREATE TABLE pipeline.plan_approval (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  deployment_id uuid NOT NULL,
  plan_hash text NOT NULL,
  approver_id uuid,
  decision text NOT NULL CHECK (decision IN ('APPROVED', 'REJECTED', 'BY_POLICY')),
  comment text,
  decided_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  PRIMARY KEY (organization_id, id),
  -- one person counts once
  UNIQUE NULLS NOT DISTINCT (organization_id, deployment_id, plan_hash, approver_id, decision),
  CHECK ((decision = 'BY_POLICY') = (approver_id IS NULL)),
  FOREIGN KEY (organization_id, deployment_id) REFERENCES pipeline.deployment (organization_id, id),
  FOREIGN KEY (organization_id, approver_id) REFERENCES platform.user_account (organization_id, id)
);

CREATE TABLE pipeline.pipeline_run (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  number integer NOT NULL,
  pipeline_id uuid NOT NULL,
  environment_id uuid NOT NULL,
  deployment_id uuid NOT NULL,
  kind text NOT NULL DEFAULT 'DEPLOY' CHECK (kind IN ('DEPLOY')),
  selection text NOT NULL,
  manifest_hash text NOT NULL,
  state text NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  queued_ms integer,
  started_at timestamptz(3),
  finished_at timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, pipeline_id, number),
  UNIQUE (organization_id, deployment_id),
  FOREIGN KEY (organization_id, pipeline_id) REFERENCES pipeline.pipeline (organization_id, id),
  FOREIGN KEY (organization_id, environment_id) REFERENCES pipeline.environment (organization_id, id),
  FOREIGN KEY (organization_id, deployment_id) REFERENCES pipeline.deployment (organization_id, id)
);

CREATE TABLE pipeline.node_run (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  run_id uuid NOT NULL,
  node_id uuid,
  unique_id text NOT NULL,
  attempt integer NOT NULL CHECK (attempt >= 1),
  retries integer NOT NULL,
  state text NOT NULL CHECK (state IN ('PENDING', 'READY', 'RUNNING', 'RETRY_WAIT', 'SUCCEEDED', 'WARNED', 'REUSED', 'FAILED', 'SKIPPED', 'CANCELLED')),
  fence bigint,
  worker text,
  started_at timestamptz(3),
  finished_at timestamptz(3),
  next_attempt_at timestamptz(3),
  execution_ms integer,
  compile_ms integer,
  rows_affected bigint,
  failures integer,
  message text,
  dbt_code text,
  compiled_sha256 text,
  log_sha256 text,
  skipped_because_of text,
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, run_id, unique_id, attempt),
  FOREIGN KEY (organization_id, run_id) REFERENCES pipeline.pipeline_run (organization_id, id)
);

CREATE TABLE pipeline.test_result (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  node_run_id uuid NOT NULL,
  unique_id text NOT NULL,
  node_id uuid,
  status text NOT NULL CHECK (status IN ('PASS', 'WARN', 'FAIL', 'ERROR')),
  failures integer,
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, node_run_id),
  FOREIGN KEY (organization_id, node_run_id) REFERENCES pipeline.node_run (organization_id, id)
);

CREATE TABLE pipeline.node_metric (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  pipeline_id uuid NOT NULL,
  environment_id uuid NOT NULL,
  unique_id text NOT NULL,
  node_id uuid,
  bucket text NOT NULL CHECK (bucket IN ('hour', 'day')),
  bucket_at timestamptz(3) NOT NULL,
  runs integer NOT NULL,
  failures integer NOT NULL,
  p50_ms integer NOT NULL,
  p95_ms integer NOT NULL,
  rows bigint NOT NULL,
  test_failures bigint NOT NULL,
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, pipeline_id, environment_id, unique_id, bucket, bucket_at),
  FOREIGN KEY (organization_id, pipeline_id) REFERENCES pipeline.pipeline (organization_id, id),
  FOREIGN KEY (organization_id, environment_id) REFERENCES pipeline.environment (organization_id, id)
);

CREATE TRIGGER immutable BEFORE UPDATE OR DELETE ON pipeline.pipeline_export FOR EACH ROW EXECUTE FUNCTION pipeline.refuse_change();
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE ON pipeline.pipeline_manifest FOR EACH ROW EXECUTE FUNCTION pipeline.refuse_change();
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE ON pipeline.deployment_plan FOR EACH ROW EXECUTE FUNCTION pipeline.refuse_change();
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE ON pipeline.plan_step FOR EACH ROW EXECUTE FUNCTION pipeline.refuse_change();
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE ON pipeline.plan_approval FOR EACH ROW EXECUTE FUNCTION pipeline.refuse_change();
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE ON pipeline.test_result FOR EACH ROW EXECUTE FUNCTION pipeline.refuse_change();

CALL platform.protect('pipeline.environment', '(SELECT platform.sees_all(''pipeline-deploy''))');
CALL platform.protect('pipeline.environment_lock', '(SELECT platform.sees_all(''pipeline-deploy''))');
CALL platform.protect('pipeline.pipeline_export', '(SELECT platform.sees_all(''pipeline-deploy''))');
CALL platform.protect('pipeline.pipeline_manifest', '(SELECT platform.sees_all(''pipeline-deploy''))');
CALL platform.protect('pipeline.deployment_plan', '(SELECT platform.sees_all(''pipeline-deploy''))');
CALL platform.protect('pipeline.plan_step', '(SELECT platform.sees_all(''pipeline-deploy''))');
CALL platform.protect('pipeline.deployment', '(SELECT platform.sees_all(''pipeline-deploy''))');
CALL platform.protect('pipeline.plan_approval', '(SELECT platform.sees_all(''pipeline-deploy''))');
CALL platform.protect('pipeline.pipeline_run', '(SELECT platform.sees_all(''pipeline-deploy''))');
CALL platform.protect('pipeline.node_run', '(SELECT platform.sees_all(''pipeline-deploy''))');
CALL platform.protect('pipeline.test_result', '(SELECT platform.sees_all(''pipeline-deploy''))');
CALL platform.protect('pipeline.node_metric', '(SELECT platform.sees_all(''pipeline-deploy''))');

GRANT SELECT, INSERT, UPDATE ON pipeline.environment, pipeline.environment_lock, pipeline.deployment, pipeline.pipeline_run, pipeline.node_run, pipeline.node_metric TO ratchet_app;
GRANT SELECT, INSERT ON pipeline.pipeline_export, pipeline.pipeline_manifest, pipeline.deployment_plan, pipeline.plan_step, pipeline.plan_approval, pipeline.test_result TO ratchet_app;
GRANT SELECT ON pipeline.deployment, pipeline.environment, pipeline.environment_lock, pipeline.plan_step, pipeline.plan_approval, pipeline.pipeline_run, pipeline.node_run TO ratchet_relay;
