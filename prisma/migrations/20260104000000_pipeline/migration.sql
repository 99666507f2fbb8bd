-- The pipeline room's graph: the stream in platform.event is its only truth; nodes, edges, columns, tests and issues are read models of it.
-- created_at and updated_at of a read model's row are the times of the events, so that a replay writes the same.
CREATE SCHEMA IF NOT EXISTS pipeline;
GRANT USAGE ON SCHEMA pipeline TO ratchet_app, ratchet_relay;

CREATE TABLE pipeline.pipeline (
  organization_id uuid NOT NULL REFERENCES platform.organization (organization_id),
  id uuid NOT NULL,
  name text NOT NULL,
  slug text NOT NULL,
  project_name text NOT NULL,
  head_version bigint NOT NULL,
  state_sha256 text NOT NULL,
  archived_at timestamptz(3),
  git_remote text,
  git_branch text NOT NULL,
  default_environment_id uuid,
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, slug)
);

CREATE TABLE pipeline.pipeline_node (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  pipeline_id uuid NOT NULL,
  node_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('SOURCE', 'SEED', 'MODEL', 'SNAPSHOT', 'EXPOSURE')),
  name text NOT NULL,
  folder text NOT NULL,
  description text,
  config jsonb NOT NULL,
  sql_sha256 text,
  position jsonb NOT NULL,
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, pipeline_id, node_id),
  FOREIGN KEY (organization_id, pipeline_id) REFERENCES pipeline.pipeline (organization_id, id)
);

CREATE TABLE pipeline.pipeline_edge (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  pipeline_id uuid NOT NULL,
  from_node_id uuid NOT NULL,
  to_node_id uuid NOT NULL,
  origin text NOT NULL CHECK (origin IN ('DECLARED', 'SQL')),
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, pipeline_id, from_node_id, to_node_id, origin),
  FOREIGN KEY (organization_id, pipeline_id, from_node_id) REFERENCES pipeline.pipeline_node (organization_id, pipeline_id, node_id),
  FOREIGN KEY (organization_id, pipeline_id, to_node_id) REFERENCES pipeline.pipeline_node (organization_id, pipeline_id, node_id)
);

CREATE TABLE pipeline.pipeline_column (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  pipeline_id uuid NOT NULL,
  node_id uuid NOT NULL,
  ordinal integer NOT NULL,
  name text NOT NULL,
  type text,
  description text,
  tags jsonb NOT NULL,
  pii boolean NOT NULL,
  constraints jsonb NOT NULL,
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, pipeline_id, node_id, name),
  FOREIGN KEY (organization_id, pipeline_id, node_id) REFERENCES pipeline.pipeline_node (organization_id, pipeline_id, node_id)
);

CREATE TABLE pipeline.pipeline_test (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  pipeline_id uuid NOT NULL,
  node_id uuid NOT NULL,
  test_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('GENERIC', 'SINGULAR', 'UNIT')),
  name text NOT NULL,
  column_name text,
  arguments jsonb NOT NULL,
  severity text NOT NULL CHECK (severity IN ('error', 'warn')),
  "where" text,
  sql_sha256 text,
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, pipeline_id, test_id),
  FOREIGN KEY (organization_id, pipeline_id, node_id) REFERENCES pipeline.pipeline_node (organization_id, pipeline_id, node_id)
);

CREATE TABLE pipeline.pipeline_issue (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  pipeline_id uuid NOT NULL,
  node_id uuid,
  severity text NOT NULL CHECK (severity IN ('error', 'warning')),
  code text NOT NULL,
  line integer,
  col integer,
  message text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, pipeline_id) REFERENCES pipeline.pipeline (organization_id, id)
);
CREATE INDEX pipeline_issue_open ON pipeline.pipeline_issue (organization_id, pipeline_id) WHERE deleted_at IS NULL;

-- SQL, CSV and files, once per organisation and content.
CREATE TABLE pipeline.pipeline_blob (
  organization_id uuid NOT NULL REFERENCES platform.organization (organization_id),
  id uuid NOT NULL,
  sha256 text NOT NULL CHECK (sha256 = encode(sha256(bytes), 'hex')),
  bytes bytea NOT NULL,
  size integer NOT NULL CHECK (size = octet_length(bytes)),
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, sha256)
);
-- Without a label: kept for speed. With one: a version that a person named.
CREATE TABLE pipeline.pipeline_snapshot (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  pipeline_id uuid NOT NULL,
  of_version bigint NOT NULL,
  state jsonb NOT NULL,
  state_sha256 text NOT NULL,
  label text,
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, pipeline_id, label),
  FOREIGN KEY (organization_id, pipeline_id) REFERENCES pipeline.pipeline (organization_id, id)
);
CREATE INDEX pipeline_snapshot_version ON pipeline.pipeline_snapshot (organization_id, pipeline_id, of_version DESC);

CREATE FUNCTION pipeline.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% never changes', tg_table_schema, tg_table_name USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE ON pipeline.pipeline_blob FOR EACH ROW EXECUTE FUNCTION pipeline.refuse_change();
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE ON pipeline.pipeline_snapshot FOR EACH ROW EXECUTE FUNCTION pipeline.refuse_change();

CALL platform.protect('pipeline.pipeline', '(SELECT platform.sees_all(''pipeline''))');
CALL platform.protect('pipeline.pipeline_node', '(SELECT platform.sees_all(''pipeline''))');
CALL platform.protect('pipeline.pipeline_edge', '(SELECT platform.sees_all(''pipeline''))');
CALL platform.protect('pipeline.pipeline_column', '(SELECT platform.sees_all(''pipeline''))');
CALL platform.protect('pipeline.pipeline_test', '(SELECT platform.sees_all(''pipeline''))');
CALL platform.protect('pipeline.pipeline_issue', '(SELECT platform.sees_all(''pipeline''))');
CALL platform.protect('pipeline.pipeline_blob', '(SELECT platform.sees_all(''pipeline''))');
CALL platform.protect('pipeline.pipeline_snapshot', '(SELECT platform.sees_all(''pipeline''))');

GRANT SELECT, INSERT, UPDATE ON pipeline.pipeline, pipeline.pipeline_node, pipeline.pipeline_edge, pipeline.pipeline_column, pipeline.pipeline_test, pipeline.pipeline_issue TO ratchet_app;
GRANT SELECT, INSERT ON pipeline.pipeline_blob, pipeline.pipeline_snapshot TO ratchet_app;
GRANT SELECT ON pipeline.pipeline TO ratchet_relay;
