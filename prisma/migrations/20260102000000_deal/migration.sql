-- The deal room: templates, calendars, rules, deals and what belongs to one deal.
-- created_at and updated_at of a deal's rows are business time, given by the writer.
CREATE SCHEMA IF NOT EXISTS deal;
GRANT USAGE ON SCHEMA deal TO ratchet_app, ratchet_relay;

-- Calendars and templates ---------------------------------------------------------------------------------------
CREATE TABLE deal.business_calendar (
  organization_id uuid NOT NULL REFERENCES platform.organization (organization_id),
  id uuid NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  weekend_days integer[] NOT NULL,
  cut_off text CHECK (cut_off ~ '^\d\d:\d\d$'),
  built_in boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  created_by uuid,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, code)
);
CREATE TABLE deal.calendar_holiday (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  calendar_id uuid NOT NULL,
  date date NOT NULL,
  name text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  created_by uuid,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, calendar_id, date),
  FOREIGN KEY (organization_id, calendar_id) REFERENCES deal.business_calendar (organization_id, id)
);
CREATE TABLE deal.deal_template (
  organization_id uuid NOT NULL REFERENCES platform.organization (organization_id),
  id uuid NOT NULL,
  key text NOT NULL,
  name text NOT NULL,
  deal_type text NOT NULL CHECK (deal_type IN ('PURCHASE', 'SALE', 'LEASE', 'REFINANCE')),
  built_in boolean NOT NULL DEFAULT false,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  created_by uuid,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, key)
);
CREATE TABLE deal.deal_template_version (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  template_id uuid NOT NULL,
  number integer NOT NULL,
  status text NOT NULL DEFAULT 'DRAFT' CHECK (status IN ('DRAFT', 'PUBLISHED', 'RETIRED')),
  mode text NOT NULL CHECK (mode IN ('sequential', 'graph')),
  calendar text NOT NULL,
  due_time text NOT NULL DEFAULT '17:00',
  key_dates jsonb NOT NULL DEFAULT '[]',
  definition_hash text NOT NULL,
  published_at timestamptz(3),
  published_by uuid,
  change_note text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  created_by uuid,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, template_id, number),
  FOREIGN KEY (organization_id, template_id) REFERENCES deal.deal_template (organization_id, id)
);
CREATE TABLE deal.template_milestone (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  template_version_id uuid NOT NULL,
  key text NOT NULL,
  name text NOT NULL,
  buyer_label text,
  position integer NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  created_by uuid,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, template_version_id, key),
  FOREIGN KEY (organization_id, template_version_id) REFERENCES deal.deal_template_version (organization_id, id)
);
CREATE TABLE deal.template_task (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  template_version_id uuid NOT NULL,
  position integer NOT NULL,
  key text NOT NULL,
  title text NOT NULL,
  instructions text NOT NULL,
  milestone_key text,
  assignee_role text NOT NULL,
  area text NOT NULL CHECK (area IN ('general', 'inspection', 'loan', 'closing')),
  due_rule jsonb,
  required boolean NOT NULL DEFAULT true,
  weight integer NOT NULL DEFAULT 1,
  estimate_days integer NOT NULL DEFAULT 1,
  evidence_type text,
  contingency boolean NOT NULL DEFAULT false,
  emits text,
  external_signal text,
  buyer_visible boolean NOT NULL DEFAULT false,
  buyer_label text,
  applies_when jsonb,
  phase text NOT NULL DEFAULT 'NORMAL' CHECK (phase IN ('NORMAL', 'CANCELLATION')),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  created_by uuid,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, template_version_id, key),
  FOREIGN KEY (organization_id, template_version_id) REFERENCES deal.deal_template_version (organization_id, id)
);
CREATE TABLE deal.template_dependency (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  template_version_id uuid NOT NULL,
  position integer NOT NULL,
  from_key text NOT NULL,
  to_key text NOT NULL,
  lag integer NOT NULL DEFAULT 0,
  lag_unit text NOT NULL DEFAULT 'businessDays' CHECK (lag_unit IN ('calendarDays', 'businessDays', 'hours')),
  lag_calendar text,
  waivable boolean NOT NULL DEFAULT false,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  created_by uuid,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, template_version_id, from_key, to_key),
  CHECK (from_key <> to_key),
  FOREIGN KEY (organization_id, template_version_id) REFERENCES deal.deal_template_version (organization_id, id),
  FOREIGN KEY (organization_id, template_version_id, from_key) REFERENCES deal.template_task (organization_id, template_version_id, key),
  FOREIGN KEY (organization_id, template_version_id, to_key) REFERENCES deal.template_task (organization_id, template_version_id, key)
);

-- Deals ---------------------------------------------------------------------------------------------------------
-- Last number of the references DL-<year>-<number> given out.
CREATE TABLE deal.deal_reference_counter (
  organization_id uuid NOT NULL REFERENCES platform.organization (organization_id),
  year integer NOT NULL,
  last_number integer NOT NULL,
  PRIMARY KEY (organization_id, year)
);
CREATE TABLE deal.deal (
  organization_id uuid NOT NULL REFERENCES platform.organization (organization_id),
  id uuid NOT NULL,
  reference text NOT NULL,
  property_address jsonb NOT NULL,
  status text NOT NULL CHECK (status IN ('DRAFT', 'UNDER_CONTRACT', 'PENDING', 'CLOSED', 'COMPLETED', 'CANCELLED')),
  deal_type text NOT NULL CHECK (deal_type IN ('PURCHASE', 'SALE', 'LEASE', 'REFINANCE')),
  time_zone text NOT NULL,
  title text,
  representing_side text NOT NULL CHECK (representing_side IN ('BUY', 'SELL', 'NEUTRAL')),
  template_version_id uuid NOT NULL,
  coordinator_user_id uuid,
  held_at timestamptz(3),
  hold_reason text,
  cancel_reason_code text,
  cancel_note text,
  cancelled_at timestamptz(3),
  compensation jsonb NOT NULL DEFAULT '[]',
  closed_at timestamptz(3),
  completed_at timestamptz(3),
  metadata jsonb NOT NULL DEFAULT '{}',
  purchase_price_minor bigint,
  earnest_money_minor bigint,
  loan_amount_minor bigint,
  currency text CHECK (currency ~ '^[A-Z]{3}$'),
  commission_bps integer,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, reference),
  FOREIGN KEY (organization_id, template_version_id) REFERENCES deal.deal_template_version (organization_id, id),
  FOREIGN KEY (organization_id, coordinator_user_id) REFERENCES platform.user_account (organization_id, id)
) WITH (fillfactor = 80);
CREATE INDEX deal_status ON deal.deal (organization_id, status, id) WHERE deleted_at IS NULL;
CREATE INDEX deal_coordinator ON deal.deal (organization_id, coordinator_user_id) WHERE deleted_at IS NULL;
CREATE INDEX deal_updated ON deal.deal (organization_id, updated_at, id) WHERE deleted_at IS NULL;
CREATE INDEX deal_metadata ON deal.deal USING gin (metadata jsonb_path_ops);
CREATE TABLE deal.deal_key_date (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  deal_id uuid NOT NULL,
  key text NOT NULL,
  local_date date NOT NULL,
  source text NOT NULL CHECK (source IN ('CONTRACT', 'AMENDMENT', 'DERIVED')),
  rule jsonb,
  trace jsonb,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, deal_id, key),
  FOREIGN KEY (organization_id, deal_id) REFERENCES deal.deal (organization_id, id)
);
CREATE TABLE deal.deal_participant (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  deal_id uuid NOT NULL,
  user_id uuid,
  deal_role text NOT NULL,
  side text NOT NULL CHECK (side IN ('BUY', 'SELL', 'NEUTRAL')),
  areas text[] NOT NULL DEFAULT '{}',
  status text NOT NULL CHECK (status IN ('INVITED', 'ACTIVE', 'REMOVED', 'EXPIRED', 'REVOKED')),
  display_name text,
  email text,
  phone text,
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, deal_id) REFERENCES deal.deal (organization_id, id),
  FOREIGN KEY (organization_id, user_id) REFERENCES platform.user_account (organization_id, id)
);
CREATE UNIQUE INDEX deal_participant_role ON deal.deal_participant (organization_id, deal_id, user_id, deal_role) WHERE status IN ('INVITED', 'ACTIVE');
CREATE INDEX deal_participant_deal ON deal.deal_participant (organization_id, deal_id);
CREATE TABLE deal.milestone (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  deal_id uuid NOT NULL,
  key text NOT NULL,
  name text NOT NULL,
  buyer_label text,
  position integer NOT NULL,
  status text NOT NULL CHECK (status IN ('PLANNED', 'ACTIVE', 'REACHED', 'SKIPPED', 'CANCELLED')),
  planned_at timestamptz(3),
  reached_at timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, deal_id) REFERENCES deal.deal (organization_id, id)
) WITH (fillfactor = 80);
CREATE UNIQUE INDEX milestone_key ON deal.milestone (organization_id, deal_id, key) WHERE status <> 'CANCELLED';
CREATE INDEX milestone_deal ON deal.milestone (organization_id, deal_id);
CREATE TABLE deal.task (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  deal_id uuid NOT NULL,
  position integer GENERATED ALWAYS AS IDENTITY,
  milestone_id uuid,
  key text NOT NULL,
  title text NOT NULL,
  instructions text,
  area text NOT NULL CHECK (area IN ('general', 'inspection', 'loan', 'closing')),
  assignee_user_id uuid,
  assignee_role text,
  base_status text NOT NULL CHECK (base_status IN ('BLOCKED', 'PENDING', 'IN_PROGRESS', 'COMPLETED', 'SKIPPED', 'CANCELLED')),
  status text NOT NULL GENERATED ALWAYS AS (CASE WHEN overdue_since IS NOT NULL AND base_status IN ('BLOCKED', 'PENDING', 'IN_PROGRESS') THEN 'OVERDUE' ELSE base_status END) STORED,
  status_since timestamptz(3) NOT NULL,
  overdue_since timestamptz(3),
  first_overdue_at timestamptz(3),
  required boolean NOT NULL,
  weight integer NOT NULL,
  estimate_days integer NOT NULL,
  contingency boolean NOT NULL,
  evidence_type text,
  emits text,
  external_signal text,
  due_rule jsonb,
  due_at timestamptz(3),
  due_version integer NOT NULL,
  due_trace jsonb,
  due_estimated boolean NOT NULL,
  completed_at timestamptz(3),
  completed_by uuid,
  occurred_at timestamptz(3),
  late boolean NOT NULL,
  closed_reason text,
  note text,
  origin jsonb NOT NULL,
  buyer_visible boolean NOT NULL,
  buyer_label text,
  phase text NOT NULL CHECK (phase IN ('NORMAL', 'CANCELLATION')),
  version integer NOT NULL,
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, deal_id) REFERENCES deal.deal (organization_id, id),
  FOREIGN KEY (organization_id, milestone_id) REFERENCES deal.milestone (organization_id, id),
  FOREIGN KEY (organization_id, assignee_user_id) REFERENCES platform.user_account (organization_id, id)
) WITH (fillfactor = 80);
CREATE UNIQUE INDEX task_key ON deal.task (organization_id, deal_id, key) WHERE base_status <> 'CANCELLED';
CREATE INDEX task_deal ON deal.task (organization_id, deal_id, position);
CREATE INDEX task_assignee_open ON deal.task (organization_id, assignee_user_id, due_at) WHERE base_status IN ('BLOCKED', 'PENDING', 'IN_PROGRESS') AND deleted_at IS NULL;
CREATE TABLE deal.task_dependency (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  deal_id uuid NOT NULL,
  position integer GENERATED ALWAYS AS IDENTITY,
  from_task_id uuid NOT NULL,
  to_task_id uuid NOT NULL,
  lag integer NOT NULL,
  lag_unit text NOT NULL CHECK (lag_unit IN ('calendarDays', 'businessDays', 'hours')),
  lag_calendar text,
  waivable boolean NOT NULL,
  lag_until timestamptz(3),
  satisfied_at timestamptz(3),
  waived_by uuid,
  waive_reason text,
  origin jsonb NOT NULL,
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  CHECK (from_task_id <> to_task_id),
  FOREIGN KEY (organization_id, deal_id) REFERENCES deal.deal (organization_id, id),
  FOREIGN KEY (organization_id, from_task_id) REFERENCES deal.task (organization_id, id),
  FOREIGN KEY (organization_id, to_task_id) REFERENCES deal.task (organization_id, id)
) WITH (fillfactor = 80);
CREATE UNIQUE INDEX task_dependency_pair ON deal.task_dependency (organization_id, from_task_id, to_task_id) WHERE deleted_at IS NULL;
CREATE INDEX task_dependency_deal ON deal.task_dependency (organization_id, deal_id);
CREATE INDEX task_dependency_to ON deal.task_dependency (organization_id, to_task_id);
-- Inline read model: what the list of deals shows, written with every change of the deal.
CREATE TABLE deal.deal_summary (
  organization_id uuid NOT NULL,
  deal_id uuid NOT NULL,
  progress_percent integer NOT NULL,
  open_tasks integer NOT NULL,
  overdue_tasks integer NOT NULL,
  next_deadline_at timestamptz(3),
  next_deadline_task_id uuid,
  next_deadline_title text,
  next_deadline_role text,
  next_deadline_user_id uuid,
  closing_date date,
  projected_closing date,
  at_risk boolean NOT NULL DEFAULT false,
  current_milestone text,
  current_milestones text[] NOT NULL DEFAULT '{}',
  waiting_on text,
  waiting_role text,
  updated_at timestamptz(3) NOT NULL,
  PRIMARY KEY (organization_id, deal_id),
  FOREIGN KEY (organization_id, deal_id) REFERENCES deal.deal (organization_id, id)
) WITH (fillfactor = 70);
CREATE INDEX deal_summary_next_deadline ON deal.deal_summary (organization_id, next_deadline_at, deal_id);
CREATE INDEX deal_summary_closing ON deal.deal_summary (organization_id, closing_date, deal_id);

-- Automations ---------------------------------------------------------------------------------------------------
CREATE TABLE deal.automation_rule (
  organization_id uuid NOT NULL REFERENCES platform.organization (organization_id),
  id uuid NOT NULL,
  key text NOT NULL,
  name text NOT NULL,
  trigger_event text NOT NULL,
  trigger_condition jsonb NOT NULL DEFAULT '{}',
  action_type text NOT NULL CHECK (action_type IN ('create_task', 'send_notification', 'update_status')),
  action_config jsonb NOT NULL,
  is_active boolean NOT NULL DEFAULT true,
  built_in boolean NOT NULL DEFAULT false,
  position integer NOT NULL,
  template_key text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  created_by uuid,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id)
);
CREATE UNIQUE INDEX automation_rule_key ON deal.automation_rule (organization_id, key) WHERE deleted_at IS NULL;
CREATE INDEX automation_rule_trigger ON deal.automation_rule (organization_id, trigger_event) WHERE is_active AND deleted_at IS NULL;
CREATE TABLE deal.automation_execution (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  deal_id uuid NOT NULL,
  rule_id uuid NOT NULL,
  rule_snapshot jsonb NOT NULL,
  trigger_event_id uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('PLANNED', 'APPLIED', 'SKIPPED', 'FAILED', 'CANCELLED', 'UNDONE')),
  planned_effects jsonb NOT NULL DEFAULT '[]',
  applied_effects jsonb NOT NULL DEFAULT '[]',
  error text,
  applied_at timestamptz(3),
  undone_at timestamptz(3),
  undone_by uuid,
  undo_reason text,
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  -- once per rule and event, ever
  UNIQUE (organization_id, rule_id, trigger_event_id),
  FOREIGN KEY (organization_id, deal_id) REFERENCES deal.deal (organization_id, id),
  FOREIGN KEY (organization_id, rule_id) REFERENCES deal.automation_rule (organization_id, id),
  FOREIGN KEY (organization_id, trigger_event_id) REFERENCES platform.event (organization_id, id)
);
CREATE INDEX automation_execution_deal ON deal.automation_execution (organization_id, deal_id, created_at);
CREATE INDEX automation_execution_planned ON deal.automation_execution (organization_id, deal_id) WHERE status = 'PLANNED';

-- Row-level security --------------------------------------------------------------------------------------------
-- A grant's area: NULL the whole deal, an area its items, 'client' what the buyer may see, 'self' only what is assigned to the user.
CREATE FUNCTION deal.sees_deal(organization uuid, wanted_deal uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN EXISTS (SELECT FROM platform.access_grant g WHERE g.organization_id = organization AND g.user_id = platform.current_user_id() AND g.aggregate_type = 'deal' AND g.aggregate_id = wanted_deal);
CALL platform.protect('deal.business_calendar');
CALL platform.protect('deal.calendar_holiday');
CALL platform.protect('deal.deal_template');
CALL platform.protect('deal.deal_template_version');
CALL platform.protect('deal.template_milestone');
CALL platform.protect('deal.template_task');
CALL platform.protect('deal.template_dependency');
CALL platform.protect('deal.deal_reference_counter', 'platform.sees_tenant()');
CALL platform.protect('deal.automation_rule');
CALL platform.protect('deal.deal', '(SELECT platform.sees_all(''deal'')) OR deal.sees_deal(organization_id, id)');
CALL platform.protect('deal.deal_key_date', '(SELECT platform.sees_all(''deal'')) OR deal.sees_deal(organization_id, deal_id)');
CALL platform.protect('deal.deal_participant', '(SELECT platform.sees_all(''deal'')) OR deal.sees_deal(organization_id, deal_id)');
CALL platform.protect('deal.milestone', '(SELECT platform.sees_all(''deal'')) OR deal.sees_deal(organization_id, deal_id)');
CALL platform.protect('deal.deal_summary', '(SELECT platform.sees_all(''deal'')) OR deal.sees_deal(organization_id, deal_id)');
CALL platform.protect('deal.task', '(SELECT platform.sees_all(''deal'')) OR EXISTS (SELECT FROM platform.access_grant g WHERE g.organization_id = task.organization_id AND g.user_id = (SELECT platform.current_user_id()) AND g.aggregate_type = ''deal'' AND g.aggregate_id = task.deal_id AND (g.area IS NULL OR g.area = task.area OR task.assignee_user_id = g.user_id OR (g.area = ''client'' AND task.buyer_visible)))');
-- an edge is seen with the task it holds up
CALL platform.protect('deal.task_dependency', '(SELECT platform.sees_all(''deal'')) OR EXISTS (SELECT FROM deal.task t WHERE t.organization_id = task_dependency.organization_id AND t.id = task_dependency.to_task_id)');
CALL platform.protect('deal.automation_execution', '(SELECT platform.sees_all(''deal'')) OR EXISTS (SELECT FROM platform.access_grant g WHERE g.organization_id = automation_execution.organization_id AND g.user_id = (SELECT platform.current_user_id()) AND g.aggregate_type = ''deal'' AND g.aggregate_id = automation_execution.deal_id AND g.area IS NULL)');

-- Soft deletes only: nobody may DELETE here.
GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA deal TO ratchet_app;
GRANT SELECT ON deal.deal, deal.deal_summary, deal.task, deal.milestone TO ratchet_relay;
