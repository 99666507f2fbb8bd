import type { GraphState } from '@ratchet/workflows/pipeline/contract/graph-model';
import { fold } from '@ratchet/workflows/pipeline/state';
import { emptyGraph } from '@ratchet/workflows/pipeline/graph/state';
import { PIPELINE_AGGREGATE } from '@ratchet/workflows/pipeline/names';
import { PipelineFailure } from '../failure';
import { query, type Source } from '../query';
import { eventsBetween } from './events';

/** A version of the graph. `at` is when it was reached. */
export type GraphVersion = { readonly state: GraphState; readonly at: string; readonly headVersion: number };

const INSTANT = `to_char(e.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const STREAM = `e.organization_id = $1::uuid AND e.aggregate_type = '${PIPELINE_AGGREGATE}' AND e.aggregate_id = $2::uuid`;
const HEAD = `SELECT e.sequence::float8 AS version, ${INSTANT} AS at FROM platform.event e WHERE ${STREAM} ORDER BY e.sequence DESC LIMIT 1`;
const BY_VERSION = `SELECT e.sequence::float8 AS version, ${INSTANT} AS at FROM platform.event e WHERE ${STREAM} AND e.sequence = $3`;
const BY_TIME = `SELECT e.sequence::float8 AS version, ${INSTANT} AS at FROM platform.event e WHERE ${STREAM} AND e.occurred_at <= $3::timestamptz ORDER BY e.sequence DESC LIMIT 1`;
const BY_LABEL = `SELECT e.sequence::float8 AS version, ${INSTANT} AS at FROM pipeline.pipeline_snapshot s JOIN platform.event e ON ${STREAM} AND e.sequence = s.of_version
  WHERE s.organization_id = $1::uuid AND s.pipeline_id = $2::uuid AND s.label = $3`;
const BY_DEPLOYMENT = `SELECT e.sequence::float8 AS version, ${INSTANT} AS at FROM pipeline.deployment d JOIN platform.event e ON ${STREAM} AND e.sequence = d.graph_version
  WHERE d.organization_id = $1::uuid AND d.pipeline_id = $2::uuid AND d.id = $3::uuid`;
const SNAPSHOT = `SELECT state, of_version::float8 AS version FROM pipeline.pipeline_snapshot WHERE organization_id = $1::uuid AND pipeline_id = $2::uuid AND of_version <= $3 ORDER BY of_version DESC LIMIT 1`;

type Place = { version: number; at: string };

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Statement and value by which `at` is looked up. */
const lookUp = (at: string): readonly [string, string | number] => {
  if (/^\d{1,15}$/.test(at)) return [BY_VERSION, Number(at)];
  if (UUID.test(at)) return [BY_DEPLOYMENT, at];
  const time = /^\d{4}-\d{2}-\d{2}/.test(at) ? Date.parse(at) : Number.NaN;
  return Number.isNaN(time) ? [BY_LABEL, at] : [BY_TIME, new Date(time).toISOString()];
};

const placeOf = async (source: Source, key: readonly [string, string], at: string): Promise<Place | undefined> => {
  const [text, value] = lookUp(at);
  return (await query<Place>(source, text, [...key, value]))[0];
};

/** The state at one version: the snapshot before it and the events since. */
export const stateAt = async (
  source: Source,
  organizationId: string,
  pipelineId: string,
  version: number,
): Promise<GraphState> => {
  const [snapshot] = await query<{ state: GraphState; version: number }>(source, SNAPSHOT, [
    organizationId,
    pipelineId,
    version,
  ]);
  const events = await eventsBetween(source, organizationId, pipelineId, snapshot?.version ?? 0, version);
  return fold(snapshot?.state ?? emptyGraph, events);
};

/**
 * The graph of a pipeline at its head, or as of a version, an instant (the last version before it), a deployment's id or a snapshot's label; null when there is no such pipeline.
 * @throws PipelineFailure PIPE_009
 */
export const loadGraph = async (
  source: Source,
  organizationId: string,
  pipelineId: string,
  at?: string | number,
): Promise<GraphVersion | null> => {
  const [head] = await query<Place>(source, HEAD, [organizationId, pipelineId]);
  if (!head) return null;
  const place = at === undefined ? head : await placeOf(source, [organizationId, pipelineId], String(at));
  if (!place) throw new PipelineFailure('PIPE_009', { at, currentVersion: head.version });
  const state = await stateAt(source, organizationId, pipelineId, place.version);
  return { state, at: place.at, headVersion: head.version };
};
