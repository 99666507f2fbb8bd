/** What may be wrong with a run, whatever its room. */
export type Found = Record<'lost' | 'duplicate' | 'disorder' | 'stuck' | 'refused', string[]>;
export const nothingFound = (): Found => ({ lost: [], duplicate: [], disorder: [], stuck: [], refused: [] });

/** One sentence per finding; `run (id, title, aggregate_type)` are the runs looked at. */
export const FINDINGS: readonly (readonly [keyof Found, string])[] = [
  [
    'disorder',
    `SELECT run.title || ': event sequences are not 1..n' AS finding FROM run JOIN platform.event_log e ON e.aggregate_id = run.id GROUP BY run.id, run.title
     HAVING count(*) <> max(e.sequence) OR min(e.sequence) <> 1 OR count(DISTINCT e.sequence) <> count(*)`,
  ],
  [
    'disorder',
    `SELECT DISTINCT title || ': published out of sequence' AS finding FROM (
     SELECT run.title, p.sequence, row_number() OVER (PARTITION BY p.aggregate_id ORDER BY p.position) AS place FROM platform.published p JOIN run ON run.id = p.aggregate_id) o WHERE place <> sequence`,
  ],
  [
    'lost',
    `SELECT run.title || ': event ' || e.sequence || ' ' || e.type || ' was never published' AS finding FROM platform.event_log e JOIN run ON run.id = e.aggregate_id
     LEFT JOIN platform.published p ON p.organization_id = e.organization_id AND p.event_id = e.id WHERE p.event_id IS NULL`,
  ],
  [
    'duplicate',
    `SELECT run.title || ': event published ' || count(*) || ' times' AS finding FROM platform.published p JOIN run ON run.id = p.aggregate_id GROUP BY run.title, p.event_id HAVING count(*) > 1`,
  ],
  [
    'lost',
    `SELECT run.title || ': timeline has no entry ' || e.sequence AS finding FROM platform.event_log e JOIN run ON run.id = e.aggregate_id
     LEFT JOIN platform.timeline_entry t ON t.organization_id = e.organization_id AND t.aggregate_id = e.aggregate_id AND t.sequence = e.sequence WHERE t.sequence IS NULL`,
  ],
  [
    'duplicate',
    `SELECT n.type || ' notice for one event ' || count(*) || ' times' AS finding FROM platform.notification n JOIN run ON run.id = n.aggregate_id
     GROUP BY n.recipient_user_id, n.event_id, n.type, n.channel HAVING count(*) > 1`,
  ],
  [
    'stuck',
    `SELECT run.title || ': outbox ' || o.kind || ' ' || o.event_type || ' undelivered: ' || coalesce(o.last_error, '') AS finding FROM platform.outbox o JOIN run ON run.id = o.aggregate_id WHERE o.processed_at IS NULL`,
  ],
  [
    'stuck',
    `SELECT run.title || ': dead letter of ' || l.consumer || ': ' || l.error AS finding FROM platform.dead_letter l JOIN run ON run.id = l.aggregate_id`,
  ],
  [
    'stuck',
    `SELECT run.title || ': run list at ' || coalesce(r.last_sequence::text, 'nothing') || ' of ' || h.last_sequence AS finding FROM run
     JOIN platform.aggregate_head h ON h.aggregate_type = run.aggregate_type AND h.aggregate_id = run.id
     LEFT JOIN platform.run r ON r.aggregate_id = run.id WHERE r.last_sequence IS DISTINCT FROM h.last_sequence`,
  ],
];
