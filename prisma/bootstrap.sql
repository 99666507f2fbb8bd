-- Run once per server by an administrator: the roles. Passwords are set by the caller afterwards.
-- ratchet_owner     owns schema and tables, runs migrations, is no superuser
-- ratchet_app       gateway and activities; owns nothing, cannot bypass row-level security
-- ratchet_relay     relay: outbox, published, inbox, projections
-- ratchet_lookup    owns the few look-ups needed before a tenant is known (login, token)
-- ratchet_integrity owns integrity triggers that must add up every row
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ratchet_owner') THEN CREATE ROLE ratchet_owner LOGIN NOSUPERUSER NOBYPASSRLS; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ratchet_app') THEN CREATE ROLE ratchet_app LOGIN NOSUPERUSER NOBYPASSRLS; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ratchet_relay') THEN CREATE ROLE ratchet_relay LOGIN NOSUPERUSER NOBYPASSRLS; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ratchet_lookup') THEN CREATE ROLE ratchet_lookup NOLOGIN NOSUPERUSER NOBYPASSRLS; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ratchet_integrity') THEN CREATE ROLE ratchet_integrity NOLOGIN NOSUPERUSER BYPASSRLS; END IF;
END $$;
GRANT ratchet_lookup TO ratchet_owner WITH INHERIT FALSE, SET TRUE;
GRANT ratchet_integrity TO ratchet_owner WITH INHERIT FALSE, SET TRUE;
ALTER ROLE ratchet_app SET statement_timeout = '30s';
ALTER ROLE ratchet_app SET lock_timeout = '5s';
ALTER ROLE ratchet_app SET idle_in_transaction_session_timeout = '30s';
ALTER ROLE ratchet_relay SET statement_timeout = '60s';
ALTER ROLE ratchet_relay SET lock_timeout = '5s';
ALTER ROLE ratchet_relay SET idle_in_transaction_session_timeout = '30s';
