-- The ledger of the violation room: funds, accounts, immutable entries, charges and payments. L1 … L11 name the rules held here.
-- In comments: P public, I internal, C confidential, R restricted; * names a person.

-- Chart and periods ---------------------------------------------------------------------------------------------
CREATE TABLE violation.fund (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  association_id uuid NOT NULL,
  code text NOT NULL, -- P
  name text NOT NULL, -- P
  type text NOT NULL CHECK (type IN ('OPERATING', 'RESERVE', 'SPECIAL')), -- P
  rank integer NOT NULL, -- I
  restricted boolean NOT NULL, -- I
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  created_by uuid,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, association_id, code),
  UNIQUE (organization_id, association_id, id),
  FOREIGN KEY (organization_id, association_id) REFERENCES violation.association (organization_id, id)
);
CREATE TABLE violation.accounting_period (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  association_id uuid NOT NULL,
  yyyymm text NOT NULL CHECK (yyyymm ~ '^\d{4}(0[1-9]|1[0-2])$'), -- I
  state text NOT NULL CHECK (state IN ('OPEN', 'CLOSED')), -- I
  evidence_pack_sha256 text, -- I
  closed_at timestamptz(3), -- I
  closed_by uuid, -- I
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  created_by uuid,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, association_id, yyyymm),
  CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL)),
  FOREIGN KEY (organization_id, association_id) REFERENCES violation.association (organization_id, id)
);
CREATE TABLE violation.gl_account (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  association_id uuid NOT NULL,
  code text NOT NULL CHECK (code ~ '^\d{4}$'), -- I
  name text NOT NULL, -- I
  type text NOT NULL CHECK (type IN ('ASSET', 'LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE')), -- I
  interfund boolean NOT NULL, -- I
  requires_owner boolean NOT NULL, -- I
  bank_last4 text CHECK (bank_last4 ~ '^\d{4}$'), -- C
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  created_by uuid,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, association_id, code),
  UNIQUE (organization_id, association_id, id),
  FOREIGN KEY (organization_id, association_id) REFERENCES violation.association (organization_id, id)
);
-- The only pairs that may be posted.
CREATE TABLE violation.gl_account_fund (
  organization_id uuid NOT NULL,
  association_id uuid NOT NULL,
  fund_id uuid NOT NULL,
  gl_account_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  created_by uuid,
  PRIMARY KEY (organization_id, association_id, fund_id, gl_account_id),
  FOREIGN KEY (organization_id, association_id, fund_id) REFERENCES violation.fund (organization_id, association_id, id),
  FOREIGN KEY (organization_id, association_id, gl_account_id) REFERENCES violation.gl_account (organization_id, association_id, id)
);
-- Last entry number given out; its row lock puts entries posted at once in a row, and a rolled-back one leaves no gap.
CREATE TABLE violation.journal_counter (
  organization_id uuid NOT NULL,
  association_id uuid NOT NULL,
  last_number bigint NOT NULL,
  PRIMARY KEY (organization_id, association_id),
  FOREIGN KEY (organization_id, association_id) REFERENCES violation.association (organization_id, id)
);

-- Entries -------------------------------------------------------------------------------------------------------
CREATE TABLE violation.journal_entry (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  association_id uuid NOT NULL,
  entry_no bigint NOT NULL, -- I
  entry_date date NOT NULL, -- I, in the association's zone
  kind text NOT NULL CHECK (kind IN ('CHARGE', 'PAYMENT', 'APPLICATION', 'FINE', 'LATE_FEE', 'INTEREST', 'INTERFUND', 'OPENING', 'MANUAL', 'REVERSAL')), -- I
  source text NOT NULL, -- I, what it was posted for
  reverses_id uuid, -- I
  approval_ids uuid[] NOT NULL DEFAULT '{}', -- I
  created_xid bigint NOT NULL DEFAULT 0, -- I, the transaction that made it; a restore leaves 0, which never matches
  memo text NOT NULL, -- C
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, association_id, entry_no),
  UNIQUE (organization_id, association_id, id),
  UNIQUE (organization_id, reverses_id),
  CHECK ((kind = 'REVERSAL') = (reverses_id IS NOT NULL)),
  FOREIGN KEY (organization_id, association_id) REFERENCES violation.association (organization_id, id),
  FOREIGN KEY (organization_id, association_id, reverses_id) REFERENCES violation.journal_entry (organization_id, association_id, id)
);
CREATE UNIQUE INDEX journal_entry_source ON violation.journal_entry (organization_id, association_id, kind, source) WHERE kind NOT IN ('APPLICATION', 'MANUAL');
CREATE INDEX journal_entry_date ON violation.journal_entry (organization_id, association_id, entry_date, entry_no);
CREATE TABLE violation.charge (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  association_id uuid NOT NULL,
  owner_account_id uuid NOT NULL, -- C
  fund_id uuid NOT NULL, -- C
  category text NOT NULL CHECK (category IN ('ASSESSMENT', 'SPECIAL_ASSESSMENT', 'INTEREST', 'LATE_FEE', 'COLLECTION_COST', 'FINE')), -- I
  assessment_id uuid, -- I
  period text CHECK (period ~ '^\d{6}$'), -- I
  due_on date NOT NULL, -- C
  amount_minor bigint NOT NULL CHECK (amount_minor > 0), -- C
  applied_minor bigint NOT NULL DEFAULT 0 CHECK (applied_minor BETWEEN 0 AND amount_minor), -- C, projection of the applications
  disputed boolean NOT NULL DEFAULT false, -- C
  reversed_by uuid, -- C, the entry
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, owner_account_id, assessment_id, period, fund_id),
  UNIQUE (organization_id, id, owner_account_id, fund_id),
  FOREIGN KEY (organization_id, association_id, fund_id) REFERENCES violation.fund (organization_id, association_id, id),
  FOREIGN KEY (organization_id, owner_account_id) REFERENCES violation.owner_account (organization_id, id),
  FOREIGN KEY (organization_id, reversed_by) REFERENCES violation.journal_entry (organization_id, id)
) WITH (fillfactor = 80);
CREATE INDEX charge_owner ON violation.charge (organization_id, owner_account_id, due_on);
CREATE TABLE violation.posting (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  association_id uuid NOT NULL,
  entry_id uuid NOT NULL, -- I
  fund_id uuid NOT NULL, -- I
  gl_account_id uuid NOT NULL, -- I
  amount_minor bigint NOT NULL CHECK (amount_minor <> 0), -- I, debit +, credit −
  currency text NOT NULL, -- I
  owner_account_id uuid, -- C
  charge_id uuid, -- C
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  PRIMARY KEY (organization_id, id),
  CHECK (charge_id IS NULL OR owner_account_id IS NOT NULL),
  FOREIGN KEY (organization_id, association_id, entry_id) REFERENCES violation.journal_entry (organization_id, association_id, id),
  CONSTRAINT l5_account_in_fund FOREIGN KEY (organization_id, association_id, fund_id, gl_account_id) REFERENCES violation.gl_account_fund (organization_id, association_id, fund_id, gl_account_id),
  FOREIGN KEY (organization_id, owner_account_id) REFERENCES violation.owner_account (organization_id, id),
  FOREIGN KEY (organization_id, charge_id, owner_account_id, fund_id) REFERENCES violation.charge (organization_id, id, owner_account_id, fund_id)
);
CREATE INDEX posting_entry ON violation.posting (organization_id, entry_id);
CREATE INDEX posting_account ON violation.posting (organization_id, association_id, fund_id, gl_account_id);
CREATE INDEX posting_owner ON violation.posting (organization_id, owner_account_id) WHERE owner_account_id IS NOT NULL;

-- Payments ------------------------------------------------------------------------------------------------------
CREATE TABLE violation.payment (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  association_id uuid NOT NULL,
  owner_account_id uuid NOT NULL, -- C
  method text NOT NULL CHECK (method IN ('CHECK', 'ACH', 'CARD', 'CASH', 'OPENING')), -- I
  provider text NOT NULL, -- I
  external_ref text NOT NULL, -- I
  received_on date NOT NULL, -- C
  amount_minor bigint NOT NULL CHECK (amount_minor > 0), -- C
  bank_account_id uuid NOT NULL, -- C
  state text NOT NULL CHECK (state IN ('RECEIVED', 'POSTED', 'REVERSED')), -- C
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  updated_at timestamptz(3) NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, association_id, provider, external_ref),
  FOREIGN KEY (organization_id, association_id, bank_account_id) REFERENCES violation.gl_account (organization_id, association_id, id),
  FOREIGN KEY (organization_id, owner_account_id) REFERENCES violation.owner_account (organization_id, id)
);
CREATE INDEX payment_owner ON violation.payment (organization_id, owner_account_id, received_on);
-- Money on a charge: from a payment, or from credit where payment_id is null. Negative: taken off again.
CREATE TABLE violation.payment_application (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  association_id uuid NOT NULL,
  owner_account_id uuid NOT NULL, -- C
  payment_id uuid, -- C
  charge_id uuid NOT NULL, -- C
  amount_minor bigint NOT NULL CHECK (amount_minor <> 0), -- C
  entry_id uuid NOT NULL, -- C
  position integer GENERATED ALWAYS AS IDENTITY,
  created_at timestamptz(3) NOT NULL,
  created_by uuid,
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, association_id, entry_id) REFERENCES violation.journal_entry (organization_id, association_id, id),
  FOREIGN KEY (organization_id, owner_account_id) REFERENCES violation.owner_account (organization_id, id),
  FOREIGN KEY (organization_id, payment_id) REFERENCES violation.payment (organization_id, id),
  FOREIGN KEY (organization_id, charge_id) REFERENCES violation.charge (organization_id, id)
);
CREATE INDEX payment_application_charge ON violation.payment_application (organization_id, charge_id);
CREATE INDEX payment_application_owner ON violation.payment_application (organization_id, owner_account_id);

-- Held by the database ------------------------------------------------------------------------------------------
-- The functions see every row: a committer's row-level security would hide postings from the sums.
GRANT SELECT ON violation.association, violation.owner_account, violation.fund, violation.gl_account, violation.journal_entry, violation.posting TO ratchet_integrity;
GRANT SELECT, UPDATE ON violation.accounting_period TO ratchet_integrity;

CREATE FUNCTION violation.stamp_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  NEW.created_xid := pg_current_xact_id()::text::bigint;
  -- L8; the shared lock lets entries through together and makes a closing wait for them
  PERFORM FROM violation.accounting_period p
    WHERE p.organization_id = NEW.organization_id AND p.association_id = NEW.association_id AND p.yyyymm = to_char(NEW.entry_date, 'YYYYMM') AND p.state = 'OPEN' FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'LED_004: no open period holds %', NEW.entry_date USING ERRCODE = 'check_violation', CONSTRAINT = 'LED_004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER stamp BEFORE INSERT ON violation.journal_entry FOR EACH ROW EXECUTE FUNCTION violation.stamp_entry();

CREATE FUNCTION violation.check_posting() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  made_in bigint;
  wants_owner boolean;
BEGIN
  -- L4: only in the transaction that made the entry
  SELECT e.created_xid INTO made_in FROM violation.journal_entry e WHERE e.organization_id = NEW.organization_id AND e.id = NEW.entry_id;
  IF made_in IS DISTINCT FROM pg_current_xact_id()::text::bigint THEN
    RAISE EXCEPTION 'LED_003: entry % is posted and takes no further rows', NEW.entry_id USING ERRCODE = 'check_violation', CONSTRAINT = 'LED_003';
  END IF;
  -- L9
  PERFORM FROM violation.association a WHERE a.organization_id = NEW.organization_id AND a.id = NEW.association_id AND a.currency = NEW.currency;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'LED_009: % is not the currency of the association', NEW.currency USING ERRCODE = 'check_violation', CONSTRAINT = 'LED_009';
  END IF;
  -- L11
  SELECT g.requires_owner INTO wants_owner FROM violation.gl_account g WHERE g.organization_id = NEW.organization_id AND g.id = NEW.gl_account_id;
  IF wants_owner AND NEW.owner_account_id IS NULL THEN
    RAISE EXCEPTION 'LED_002: the account is kept per owner and none is named' USING ERRCODE = 'check_violation', CONSTRAINT = 'LED_002';
  END IF;
  IF NEW.owner_account_id IS NOT NULL AND NOT EXISTS (SELECT FROM violation.owner_account o
      WHERE o.organization_id = NEW.organization_id AND o.id = NEW.owner_account_id AND o.association_id = NEW.association_id) THEN
    RAISE EXCEPTION 'LED_002: the owner belongs to another association' USING ERRCODE = 'check_violation', CONSTRAINT = 'LED_002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_posting BEFORE INSERT ON violation.posting FOR EACH ROW EXECUTE FUNCTION violation.check_posting();

CREATE FUNCTION violation.assert_entry(organization uuid, wanted_entry uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  entry violation.journal_entry;
  target_kind text;
BEGIN
  SELECT e.* INTO entry FROM violation.journal_entry e WHERE e.organization_id = organization AND e.id = wanted_entry;
  -- L1
  IF (SELECT count(*) FROM violation.posting p WHERE p.organization_id = organization AND p.entry_id = wanted_entry) < 2
    OR EXISTS (SELECT FROM violation.posting p WHERE p.organization_id = organization AND p.entry_id = wanted_entry GROUP BY p.fund_id HAVING sum(p.amount_minor) <> 0) THEN
    RAISE EXCEPTION 'LED_001: entry % is not balanced in each fund', entry.entry_no USING ERRCODE = 'check_violation', CONSTRAINT = 'LED_001';
  END IF;
  -- L2
  IF (SELECT sum(p.amount_minor) FROM violation.posting p JOIN violation.gl_account g ON g.organization_id = p.organization_id AND g.id = p.gl_account_id
      WHERE p.organization_id = organization AND p.entry_id = wanted_entry AND g.interfund) <> 0 THEN
    RAISE EXCEPTION 'LED_005: entry % does not offset what funds owe each other', entry.entry_no USING ERRCODE = 'check_violation', CONSTRAINT = 'LED_005';
  END IF;
  -- L7: once is the unique key of reverses_id
  IF entry.kind = 'REVERSAL' THEN
    SELECT t.kind INTO target_kind FROM violation.journal_entry t WHERE t.organization_id = organization AND t.id = entry.reverses_id;
    IF target_kind = 'REVERSAL' OR EXISTS (
      SELECT FROM violation.posting p WHERE p.organization_id = organization AND p.entry_id IN (entry.reverses_id, wanted_entry)
      GROUP BY p.fund_id, p.gl_account_id, p.owner_account_id, p.charge_id, p.currency, abs(p.amount_minor)
      HAVING sum(p.amount_minor) <> 0 OR count(*) FILTER (WHERE p.entry_id = wanted_entry) <> count(*) FILTER (WHERE p.entry_id = entry.reverses_id)) THEN
      RAISE EXCEPTION 'LED_006: entry % does not mirror what it reverses', entry.entry_no USING ERRCODE = 'check_violation', CONSTRAINT = 'LED_006';
    END IF;
  END IF;
END $$;
CREATE FUNCTION violation.check_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF TG_TABLE_NAME = 'journal_entry' THEN
    PERFORM violation.assert_entry(NEW.organization_id, NEW.id);
  ELSE
    PERFORM violation.assert_entry(NEW.organization_id, NEW.entry_id);
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER balanced AFTER INSERT ON violation.journal_entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION violation.check_entry();
-- again for each posting: constraints made immediate and deferred again within a transaction let nothing through
CREATE CONSTRAINT TRIGGER balanced AFTER INSERT ON violation.posting DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION violation.check_entry();

CREATE FUNCTION violation.refuse_reopening() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'CLOSED' OR NEW.yyyymm <> OLD.yyyymm OR NEW.association_id <> OLD.association_id THEN
    RAISE EXCEPTION 'LED_004: period % is closed for good', OLD.yyyymm USING ERRCODE = 'check_violation', CONSTRAINT = 'LED_004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER one_way BEFORE UPDATE ON violation.accounting_period FOR EACH ROW EXECUTE FUNCTION violation.refuse_reopening();

-- L3
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON violation.journal_entry FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON violation.posting FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON violation.payment_application FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();

GRANT CREATE ON SCHEMA violation TO ratchet_integrity;
ALTER FUNCTION violation.stamp_entry() OWNER TO ratchet_integrity;
ALTER FUNCTION violation.check_posting() OWNER TO ratchet_integrity;
ALTER FUNCTION violation.check_entry() OWNER TO ratchet_integrity;
ALTER FUNCTION violation.assert_entry(uuid, uuid) OWNER TO ratchet_integrity;
REVOKE CREATE ON SCHEMA violation FROM ratchet_integrity;
SET LOCAL ROLE ratchet_integrity;
REVOKE ALL ON FUNCTION violation.stamp_entry(), violation.check_posting(), violation.check_entry(), violation.assert_entry(uuid, uuid) FROM PUBLIC;
RESET ROLE;

-- Sub-ledger against general ledger ----------------------------------------------------------------------------
-- What the charges and payments of an owner come to, against what is posted on the accounts kept per owner. Always empty.
CREATE VIEW violation.owner_ledger_check WITH (security_invoker = true) AS
WITH general AS (
  SELECT p.organization_id, p.owner_account_id, p.fund_id, sum(p.amount_minor) FILTER (WHERE g.type = 'ASSET') AS receivable_minor, sum(p.amount_minor) FILTER (WHERE g.type = 'LIABILITY') AS credit_minor
  FROM violation.posting p JOIN violation.gl_account g ON g.organization_id = p.organization_id AND g.id = p.gl_account_id AND g.requires_owner
  GROUP BY 1, 2, 3
), charged AS (
  SELECT c.organization_id, c.owner_account_id, c.fund_id, sum(CASE WHEN c.reversed_by IS NULL THEN c.amount_minor ELSE 0 END - c.applied_minor) AS receivable_minor
  FROM violation.charge c GROUP BY 1, 2, 3
), paid AS (
  SELECT m.organization_id, m.owner_account_id, sum(m.amount_minor) AS received_minor FROM violation.payment m WHERE m.state = 'POSTED' GROUP BY 1, 2
), applied AS (
  SELECT a.organization_id, a.owner_account_id, sum(a.amount_minor) AS applied_minor FROM violation.payment_application a GROUP BY 1, 2
), owed AS (
  SELECT organization_id, owner_account_id, sum(credit_minor) AS credit_minor FROM general GROUP BY 1, 2
), applied_to AS (
  SELECT a.organization_id, a.charge_id, sum(a.amount_minor) AS applied_minor FROM violation.payment_application a GROUP BY 1, 2
)
SELECT organization_id, owner_account_id, fund_id, 'RECEIVABLE' AS side, coalesce(g.receivable_minor, 0) AS general_minor, coalesce(c.receivable_minor, 0) AS sub_minor
FROM general g FULL JOIN charged c USING (organization_id, owner_account_id, fund_id)
WHERE coalesce(g.receivable_minor, 0) <> coalesce(c.receivable_minor, 0)
UNION ALL
SELECT o.organization_id, o.id, NULL, 'CREDIT', coalesce(w.credit_minor, 0), coalesce(a.applied_minor, 0) - coalesce(p.received_minor, 0)
FROM violation.owner_account o
LEFT JOIN owed w ON w.organization_id = o.organization_id AND w.owner_account_id = o.id
LEFT JOIN paid p ON p.organization_id = o.organization_id AND p.owner_account_id = o.id
LEFT JOIN applied a ON a.organization_id = o.organization_id AND a.owner_account_id = o.id
WHERE coalesce(w.credit_minor, 0) <> coalesce(a.applied_minor, 0) - coalesce(p.received_minor, 0)
UNION ALL
SELECT o.organization_id, o.id, NULL, 'BALANCE', coalesce(sum(g.receivable_minor), 0) + coalesce(sum(g.credit_minor), 0), o.balance_minor
FROM violation.owner_account o LEFT JOIN general g ON g.organization_id = o.organization_id AND g.owner_account_id = o.id
GROUP BY o.organization_id, o.id, o.balance_minor
HAVING coalesce(sum(g.receivable_minor), 0) + coalesce(sum(g.credit_minor), 0) <> o.balance_minor
UNION ALL
SELECT c.organization_id, c.owner_account_id, c.fund_id, 'APPLIED', coalesce(t.applied_minor, 0), c.applied_minor
FROM violation.charge c LEFT JOIN applied_to t ON t.organization_id = c.organization_id AND t.charge_id = c.id
WHERE coalesce(t.applied_minor, 0) <> c.applied_minor;

-- Row-level security --------------------------------------------------------------------------------------------
-- An owner sees what is posted on the own account and nothing beside it.
CALL platform.protect('violation.fund', '(SELECT platform.sees_all(''association'')) OR violation.is_granted(organization_id, ''association'', association_id)');
CALL platform.protect('violation.accounting_period', '(SELECT platform.sees_all(''association''))');
CALL platform.protect('violation.gl_account', '(SELECT platform.sees_all(''association'')) OR violation.is_granted(organization_id, ''association'', association_id)');
CALL platform.protect('violation.gl_account_fund', '(SELECT platform.sees_all(''association''))');
CALL platform.protect('violation.journal_counter', 'platform.sees_tenant()');
CALL platform.protect('violation.posting', '(SELECT platform.sees_all(''owner-account'')) OR violation.is_granted(organization_id, ''owner-account'', owner_account_id)');
CALL platform.protect('violation.journal_entry', '(SELECT platform.sees_all(''association'')) OR EXISTS (SELECT FROM violation.posting p WHERE p.organization_id = journal_entry.organization_id AND p.entry_id = journal_entry.id)');
CALL platform.protect('violation.charge', '(SELECT platform.sees_all(''owner-account'')) OR violation.is_granted(organization_id, ''owner-account'', owner_account_id)');
CALL platform.protect('violation.payment', '(SELECT platform.sees_all(''owner-account'')) OR violation.is_granted(organization_id, ''owner-account'', owner_account_id)');
CALL platform.protect('violation.payment_application', '(SELECT platform.sees_all(''owner-account'')) OR violation.is_granted(organization_id, ''owner-account'', owner_account_id)');

GRANT SELECT, INSERT ON violation.fund, violation.accounting_period, violation.gl_account, violation.gl_account_fund, violation.journal_counter, violation.journal_entry,
  violation.charge, violation.posting, violation.payment, violation.payment_application TO ratchet_app;
GRANT SELECT ON violation.owner_ledger_check TO ratchet_app;
GRANT UPDATE (last_number) ON violation.journal_counter TO ratchet_app;
GRANT UPDATE (state, evidence_pack_sha256, closed_at, closed_by, updated_at) ON violation.accounting_period TO ratchet_app;
GRANT UPDATE (applied_minor, disputed, reversed_by, updated_at) ON violation.charge TO ratchet_app;
GRANT UPDATE (state, updated_at) ON violation.payment TO ratchet_app;
