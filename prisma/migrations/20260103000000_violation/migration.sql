-- The violation room: associations with their lots and owners, rules, cases with evidence, letters, appeals and fines.
-- In comments: P public, I internal, C confidential, R restricted; * names a person.
CREATE SCHEMA violation;
GRANT USAGE ON SCHEMA violation TO ratchet_app, ratchet_relay, ratchet_integrity;

-- Associations and people ---------------------------------------------------------------------------------------
-- What the association's counsel confirmed; the product states no law. A version never changes.
CREATE TABLE violation.legal_profile (
  organization_id uuid NOT NULL REFERENCES platform.organization (organization_id),
  id uuid NOT NULL,
  code text NOT NULL,
  version integer NOT NULL,
  min_cure_days integer NOT NULL,
  hearing_mode text NOT NULL CHECK (hearing_mode IN ('NONE', 'ON_REQUEST', 'MANDATORY')),
  min_hearing_notice_days integer NOT NULL,
  max_days_to_hearing integer,
  panel_min integer NOT NULL,
  decision_notice_days integer NOT NULL,
  appeal_window_days integer NOT NULL,
  fine_cap_minor bigint NOT NULL,
  aggregate_cap_minor bigint NOT NULL,
  recurring_min_gap_days integer NOT NULL,
  cure_before_hearing_bars_fine boolean NOT NULL,
  fines_bear_late_fees boolean NOT NULL,
  fines_lienable_from_minor bigint,
  waterfall_fixed boolean NOT NULL,
  service_rules jsonb NOT NULL,
  source_note text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  created_by uuid,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, code, version)
);
CREATE TABLE violation.association (
  organization_id uuid NOT NULL REFERENCES platform.organization (organization_id),
  id uuid NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  time_zone text NOT NULL,
  business_calendar_id text NOT NULL,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  fiscal_year_start date NOT NULL,
  legal_profile_id uuid NOT NULL,
  payment_policy jsonb NOT NULL DEFAULT '{}',
  late_fee_policy jsonb NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  created_by uuid,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, code),
  FOREIGN KEY (organization_id, legal_profile_id) REFERENCES violation.legal_profile (organization_id, id)
);
CREATE TABLE violation.association_member (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  association_id uuid NOT NULL,
  user_id uuid NOT NULL,
  capacity text NOT NULL CHECK (capacity IN ('MANAGER', 'BOARD', 'COMMITTEE', 'ACCOUNTANT', 'HOMEOWNER')),
  term_from date NOT NULL,
  term_to date,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  created_by uuid,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, association_id) REFERENCES violation.association (organization_id, id),
  FOREIGN KEY (organization_id, user_id) REFERENCES platform.user_account (organization_id, id)
);
CREATE UNIQUE INDEX association_member_capacity ON violation.association_member (organization_id, association_id, user_id, capacity) WHERE deleted_at IS NULL;
CREATE INDEX association_member_user ON violation.association_member (organization_id, user_id);
CREATE TABLE violation.lot (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  association_id uuid NOT NULL,
  number text NOT NULL, -- P
  address text NOT NULL, -- P
  kind text NOT NULL, -- P
  phase text, -- I
  rented boolean NOT NULL DEFAULT false, -- I
  assessment_units integer NOT NULL DEFAULT 1, -- I
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  created_by uuid,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, association_id, number),
  FOREIGN KEY (organization_id, association_id) REFERENCES violation.association (organization_id, id)
);
-- One per lot and time of ownership.
CREATE TABLE violation.owner_account (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  association_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  user_id uuid, -- I
  owned_from date NOT NULL, -- P
  owned_to date, -- P
  display_name text NOT NULL, -- C*
  email text, -- C*
  phone text, -- C*
  mailing_address text, -- C*
  e_delivery_consent_at timestamptz(3), -- C
  language text NOT NULL DEFAULT 'en', -- C
  balance_minor bigint NOT NULL DEFAULT 0, -- C, projection of the ledger
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  created_by uuid,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, association_id) REFERENCES violation.association (organization_id, id),
  FOREIGN KEY (organization_id, lot_id) REFERENCES violation.lot (organization_id, id),
  FOREIGN KEY (organization_id, user_id) REFERENCES platform.user_account (organization_id, id)
) WITH (fillfactor = 80);
CREATE UNIQUE INDEX owner_account_current ON violation.owner_account (organization_id, lot_id) WHERE owned_to IS NULL AND deleted_at IS NULL;
CREATE INDEX owner_account_user ON violation.owner_account (organization_id, user_id);

-- Rules ---------------------------------------------------------------------------------------------------------
CREATE TABLE violation.governing_rule (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  association_id uuid NOT NULL,
  code text NOT NULL, -- P
  title text NOT NULL, -- P
  category text NOT NULL, -- P
  kind text NOT NULL CHECK (kind IN ('VIOLATION', 'DELINQUENCY')), -- I
  active_version_id uuid, -- I
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  created_by uuid,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, association_id, code),
  FOREIGN KEY (organization_id, association_id) REFERENCES violation.association (organization_id, id)
);
CREATE TABLE violation.rule_version (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  association_id uuid NOT NULL,
  rule_id uuid NOT NULL,
  version integer NOT NULL, -- P
  text text NOT NULL, -- P
  citation text NOT NULL, -- P
  document jsonb NOT NULL, -- I
  document_hash text NOT NULL, -- I
  engine text NOT NULL, -- I
  effective_from date NOT NULL, -- P
  proposal_id uuid, -- I
  approved_by uuid[] NOT NULL DEFAULT '{}', -- I
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  created_by uuid,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, rule_id, version),
  FOREIGN KEY (organization_id, association_id) REFERENCES violation.association (organization_id, id),
  FOREIGN KEY (organization_id, rule_id) REFERENCES violation.governing_rule (organization_id, id)
);
ALTER TABLE violation.governing_rule ADD FOREIGN KEY (organization_id, active_version_id) REFERENCES violation.rule_version (organization_id, id);

-- Cases ---------------------------------------------------------------------------------------------------------
CREATE TABLE violation.violation_number_counter (
  organization_id uuid NOT NULL,
  association_id uuid NOT NULL,
  year integer NOT NULL,
  last_number integer NOT NULL,
  PRIMARY KEY (organization_id, association_id, year),
  FOREIGN KEY (organization_id, association_id) REFERENCES violation.association (organization_id, id)
);
CREATE TABLE violation.violation (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  association_id uuid NOT NULL,
  number text NOT NULL, -- I
  lot_id uuid NOT NULL, -- I
  owner_account_id uuid NOT NULL, -- C
  rule_id uuid NOT NULL, -- I
  rule_version_id uuid NOT NULL, -- I
  severity text NOT NULL CHECK (severity IN ('MINOR', 'MAJOR', 'SAFETY')), -- I
  curable boolean NOT NULL, -- I
  observed_at timestamptz(3) NOT NULL, -- C
  description text NOT NULL, -- C
  reporter_id uuid NOT NULL, -- R*
  state text NOT NULL, -- I
  rank integer NOT NULL, -- I
  step_key text, -- I
  occurrence_no integer NOT NULL DEFAULT 1 CHECK (occurrence_no >= 1), -- I
  clock text NOT NULL CHECK (clock IN ('RUNNING', 'HELD', 'STOPPED')), -- I
  holds jsonb NOT NULL DEFAULT '[]', -- I
  last_day date, -- C, in the association's zone
  deadline_at timestamptz(3), -- C, derived: the first instant of the day after last_day
  deadline_basis jsonb, -- I
  cured_at timestamptz(3), -- C
  recurrence_of uuid, -- I
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, association_id, number),
  CHECK ((state, rank) IN (('REPORTED', 0), ('COURTESY', 10), ('SECOND_NOTICE', 20), ('HEARING_NOTICE', 30), ('HEARING_DECIDED', 40), ('FINED', 50),
    ('FINE_RECURRING', 60), ('LIEN_REFERRED', 70), ('CURED', 90), ('DISMISSED', 91), ('CANCELLED', 92), ('CLOSED', 93))),
  CHECK ((clock = 'HELD') = (jsonb_array_length(holds) > 0)),
  CHECK ((last_day IS NULL) = (deadline_at IS NULL)),
  FOREIGN KEY (organization_id, association_id) REFERENCES violation.association (organization_id, id),
  FOREIGN KEY (organization_id, lot_id) REFERENCES violation.lot (organization_id, id),
  FOREIGN KEY (organization_id, owner_account_id) REFERENCES violation.owner_account (organization_id, id),
  FOREIGN KEY (organization_id, rule_id) REFERENCES violation.governing_rule (organization_id, id),
  FOREIGN KEY (organization_id, rule_version_id) REFERENCES violation.rule_version (organization_id, id),
  FOREIGN KEY (organization_id, reporter_id) REFERENCES platform.user_account (organization_id, id),
  FOREIGN KEY (organization_id, recurrence_of) REFERENCES violation.violation (organization_id, id)
) WITH (fillfactor = 80);
CREATE UNIQUE INDEX violation_open ON violation.violation (organization_id, lot_id, rule_id) WHERE rank < 90 AND deleted_at IS NULL;
CREATE INDEX violation_deadline ON violation.violation (organization_id, deadline_at, id) WHERE deleted_at IS NULL;
CREATE INDEX violation_account ON violation.violation (organization_id, owner_account_id, rule_id);
CREATE TABLE violation.violation_evidence (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  association_id uuid NOT NULL,
  violation_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('PHOTO', 'DOCUMENT', 'INSPECTION', 'STATEMENT')), -- I
  artifact_sha256 text NOT NULL CHECK (artifact_sha256 ~ '^[0-9a-f]{64}$'), -- C
  media_type text NOT NULL, -- I
  taken_at timestamptz(3), -- C
  location text, -- C*
  submitted_by uuid, -- C*
  redacted_sha256 text, -- C
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, association_id) REFERENCES violation.association (organization_id, id),
  FOREIGN KEY (organization_id, violation_id) REFERENCES violation.violation (organization_id, id),
  FOREIGN KEY (organization_id, submitted_by) REFERENCES platform.user_account (organization_id, id)
);
CREATE UNIQUE INDEX violation_evidence_once ON violation.violation_evidence (organization_id, violation_id, artifact_sha256) WHERE deleted_at IS NULL;
CREATE TABLE violation.rule_decision (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  association_id uuid NOT NULL,
  rule_version_id uuid NOT NULL, -- I
  subject uuid NOT NULL, -- I, the case
  facts jsonb NOT NULL, -- C
  facts_hash text NOT NULL, -- I
  decision jsonb NOT NULL, -- I
  trace jsonb NOT NULL, -- I
  evaluated_at timestamptz(3) NOT NULL, -- I
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  created_by uuid,
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, association_id) REFERENCES violation.association (organization_id, id),
  FOREIGN KEY (organization_id, rule_version_id) REFERENCES violation.rule_version (organization_id, id),
  FOREIGN KEY (organization_id, subject) REFERENCES violation.violation (organization_id, id)
);
CREATE INDEX rule_decision_subject ON violation.rule_decision (organization_id, subject, evaluated_at);
-- The letter as it was rendered; what became of it is told by its deliveries.
CREATE TABLE violation.violation_notice (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  association_id uuid NOT NULL,
  violation_id uuid NOT NULL,
  step_key text NOT NULL, -- I
  occurrence_no integer NOT NULL, -- I
  template text NOT NULL, -- I, name@version
  rule_version_id uuid NOT NULL, -- I
  rule_text_as_of date NOT NULL, -- C
  evidence_sha256 text[] NOT NULL, -- C
  stated_last_day date, -- C
  rights_block text NOT NULL, -- C
  html_sha256 text NOT NULL, -- C
  pdf_sha256 text NOT NULL, -- C
  rule_text_sha256 text NOT NULL, -- I
  supersedes_id uuid, -- I
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  PRIMARY KEY (organization_id, id),
  UNIQUE NULLS NOT DISTINCT (organization_id, violation_id, step_key, occurrence_no, supersedes_id),
  FOREIGN KEY (organization_id, association_id) REFERENCES violation.association (organization_id, id),
  FOREIGN KEY (organization_id, violation_id) REFERENCES violation.violation (organization_id, id),
  FOREIGN KEY (organization_id, rule_version_id) REFERENCES violation.rule_version (organization_id, id),
  FOREIGN KEY (organization_id, supersedes_id) REFERENCES violation.violation_notice (organization_id, id)
);
CREATE TABLE violation.notice_delivery (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  association_id uuid NOT NULL,
  violation_id uuid NOT NULL,
  notice_id uuid NOT NULL, -- I
  channel text NOT NULL CHECK (channel IN ('EMAIL', 'PORTAL', 'FIRST_CLASS', 'CERTIFIED', 'HAND')), -- I
  address_used text, -- C*
  status text NOT NULL CHECK (status IN ('QUEUED', 'SENT', 'SERVED', 'FAILED', 'RETURNED')), -- C
  occurred_at timestamptz(3) NOT NULL, -- C
  carrier_ref text, -- C
  proof_sha256 text, -- C
  served_on date, -- C, in the association's zone
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, notice_id, channel, status),
  CHECK ((status = 'SERVED') = (served_on IS NOT NULL)),
  FOREIGN KEY (organization_id, association_id) REFERENCES violation.association (organization_id, id),
  FOREIGN KEY (organization_id, violation_id) REFERENCES violation.violation (organization_id, id),
  FOREIGN KEY (organization_id, notice_id) REFERENCES violation.violation_notice (organization_id, id)
);
CREATE TABLE violation.appeal (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  association_id uuid NOT NULL,
  violation_id uuid NOT NULL,
  target text NOT NULL CHECK (target IN ('NOTICE', 'FINE')), -- C
  target_id uuid NOT NULL, -- C
  state text NOT NULL CHECK (state IN ('FILED', 'ACCEPTED', 'REJECTED', 'DECIDED', 'WITHDRAWN')), -- C
  filed_at timestamptz(3) NOT NULL, -- C
  filed_by uuid, -- C*
  grounds text NOT NULL, -- C
  decided_at timestamptz(3), -- C
  decided_by uuid, -- C*
  decision text CHECK (decision IN ('AFFIRMED', 'MODIFIED', 'VACATED')), -- C
  reduced_amount_minor bigint, -- C
  reasons text, -- C
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  CHECK ((state = 'DECIDED') = (decision IS NOT NULL)),
  FOREIGN KEY (organization_id, association_id) REFERENCES violation.association (organization_id, id),
  FOREIGN KEY (organization_id, violation_id) REFERENCES violation.violation (organization_id, id),
  FOREIGN KEY (organization_id, filed_by) REFERENCES platform.user_account (organization_id, id)
);
CREATE UNIQUE INDEX appeal_live ON violation.appeal (organization_id, violation_id) WHERE state IN ('FILED', 'ACCEPTED');
CREATE TABLE violation.fine (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  association_id uuid NOT NULL,
  violation_id uuid NOT NULL,
  owner_account_id uuid NOT NULL,
  step_key text NOT NULL, -- I
  occurrence_no integer NOT NULL, -- I
  amount_minor bigint NOT NULL CHECK (amount_minor > 0), -- C
  state text NOT NULL CHECK (state IN ('PROPOSED', 'IMPOSED', 'DROPPED', 'WAIVED', 'VACATED')), -- C
  rule_decision_id uuid, -- I
  charge_id uuid, -- C
  entry_id uuid, -- C
  reversal_entry_id uuid, -- C
  approved_by uuid[] NOT NULL DEFAULT '{}', -- C
  imposed_at timestamptz(3), -- C
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, violation_id, step_key, occurrence_no),
  CHECK (state IN ('PROPOSED', 'DROPPED') OR (charge_id IS NOT NULL AND imposed_at IS NOT NULL)),
  FOREIGN KEY (organization_id, association_id) REFERENCES violation.association (organization_id, id),
  FOREIGN KEY (organization_id, violation_id) REFERENCES violation.violation (organization_id, id),
  FOREIGN KEY (organization_id, owner_account_id) REFERENCES violation.owner_account (organization_id, id),
  FOREIGN KEY (organization_id, rule_decision_id) REFERENCES violation.rule_decision (organization_id, id)
);
-- One thing one person or group must do next.
CREATE TABLE violation.action_item (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  association_id uuid NOT NULL,
  subject uuid NOT NULL, -- I, the case
  ref_id uuid, -- I, the letter, appeal or fine it is about
  kind text NOT NULL, -- I
  assignee_role text CHECK (assignee_role IN ('MANAGER', 'BOARD', 'OWNER')), -- I
  assignee_user_id uuid, -- I
  due_at timestamptz(3), -- I
  state text NOT NULL CHECK (state IN ('OPEN', 'DONE', 'CANCELLED')), -- I
  opened_by uuid NOT NULL, -- I, event
  closed_by uuid, -- I, event
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  CHECK ((assignee_role IS NULL) <> (assignee_user_id IS NULL)),
  FOREIGN KEY (organization_id, association_id) REFERENCES violation.association (organization_id, id),
  FOREIGN KEY (organization_id, subject) REFERENCES violation.violation (organization_id, id)
);
CREATE UNIQUE INDEX action_item_once ON violation.action_item (organization_id, subject, kind, ref_id) NULLS NOT DISTINCT WHERE state = 'OPEN';
CREATE INDEX action_item_open ON violation.action_item (organization_id, assignee_role, due_at) WHERE state = 'OPEN';

-- Held by the database ------------------------------------------------------------------------------------------
CREATE FUNCTION violation.refuse_going_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.rank >= 90 AND (NEW.state <> OLD.state OR NEW.clock <> OLD.clock) THEN
    RAISE EXCEPTION 'VIO_004: case % has ended as %', OLD.number, OLD.state USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.rank < OLD.rank OR (NEW.rank = OLD.rank AND NEW.occurrence_no < OLD.occurrence_no) THEN
    RAISE EXCEPTION 'VIO_003: case % never goes back from % to %', OLD.number, OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER never_back BEFORE UPDATE ON violation.violation FOR EACH ROW EXECUTE FUNCTION violation.refuse_going_back();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON violation.legal_profile FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON violation.rule_version FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON violation.rule_decision FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON violation.violation_notice FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON violation.notice_delivery FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();

-- Row-level security --------------------------------------------------------------------------------------------
-- Owners hold a grant on each of their cases and accounts, members one on their association.
CREATE FUNCTION violation.is_granted(organization uuid, wanted_type text, wanted_id uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN EXISTS (SELECT FROM platform.access_grant g WHERE g.organization_id = organization AND g.user_id = platform.current_user_id() AND g.aggregate_type = wanted_type AND g.aggregate_id = wanted_id);
CALL platform.protect('violation.legal_profile');
CALL platform.protect('violation.association', '(SELECT platform.sees_all(''association'')) OR violation.is_granted(organization_id, ''association'', id)');
CALL platform.protect('violation.association_member', '(SELECT platform.sees_all(''association'')) OR user_id = (SELECT platform.current_user_id())');
CALL platform.protect('violation.owner_account', '(SELECT platform.sees_all(''owner-account'')) OR violation.is_granted(organization_id, ''owner-account'', id)');
CALL platform.protect('violation.lot', '(SELECT platform.sees_all(''association'')) OR EXISTS (SELECT FROM violation.owner_account o WHERE o.organization_id = lot.organization_id AND o.lot_id = lot.id)');
CALL platform.protect('violation.governing_rule');
CALL platform.protect('violation.rule_version');
CALL platform.protect('violation.violation_number_counter', 'platform.sees_tenant()');
CALL platform.protect('violation.violation', '(SELECT platform.sees_all(''violation'')) OR violation.is_granted(organization_id, ''violation'', id)');
CALL platform.protect('violation.violation_evidence', '(SELECT platform.sees_all(''violation'')) OR violation.is_granted(organization_id, ''violation'', violation_id)');
CALL platform.protect('violation.rule_decision', '(SELECT platform.sees_all(''violation'')) OR violation.is_granted(organization_id, ''violation'', subject)');
CALL platform.protect('violation.violation_notice', '(SELECT platform.sees_all(''violation'')) OR violation.is_granted(organization_id, ''violation'', violation_id)');
CALL platform.protect('violation.notice_delivery', '(SELECT platform.sees_all(''violation'')) OR violation.is_granted(organization_id, ''violation'', violation_id)');
CALL platform.protect('violation.appeal', '(SELECT platform.sees_all(''violation'')) OR violation.is_granted(organization_id, ''violation'', violation_id)');
CALL platform.protect('violation.fine', '(SELECT platform.sees_all(''violation'')) OR violation.is_granted(organization_id, ''violation'', violation_id)');
CALL platform.protect('violation.action_item', '(SELECT platform.sees_all(''violation'')) OR assignee_user_id = (SELECT platform.current_user_id()) OR (assignee_role = ''OWNER'' AND violation.is_granted(organization_id, ''violation'', subject))');

-- Soft deletes only: nobody may DELETE here, and what is immutable is only ever added.
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA violation TO ratchet_app;
GRANT UPDATE ON violation.association, violation.association_member, violation.lot, violation.owner_account, violation.governing_rule, violation.violation_number_counter,
  violation.violation, violation.violation_evidence, violation.appeal, violation.fine, violation.action_item TO ratchet_app;
GRANT SELECT ON violation.association, violation.lot, violation.governing_rule, violation.violation, violation.action_item TO ratchet_relay;
