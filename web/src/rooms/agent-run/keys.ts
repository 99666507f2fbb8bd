/** Cache key of one part of a run; an event of the run refreshes all of them. */
export const agentKey = (runId: string, part: string): readonly unknown[] => ['run', 'agent-run', runId, part];
