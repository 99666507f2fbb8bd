import type { CaseState } from '../model';
import { NO_DEADLINE } from './clock';
import { changed, refuse, type CaseEvent, type Decision, type Env, type Refusal } from './decision';
import { isLive } from './fines';
import { guard } from './guards';

const everyItem = (state: CaseState) =>
  state.actionItems
    .filter((item) => item.state === 'OPEN')
    .map(({ id, kind }) => ({ id, kind, done: kind === 'DECIDE_APPEAL' }));

const ended = { clock: 'STOPPED', holds: [], ...NO_DEADLINE } as const;

/** V10: the case is dismissed and every live fine of it taken back. */
export const dismissal = (state: CaseState, events: readonly CaseEvent[], reason: string): Decision =>
  changed(
    state,
    { state: 'DISMISSED', rank: 91, ...ended },
    {
      events: [...events, { type: 'violation.dismissed', payload: { number: state.violation.number }, reason }],
      close: everyItem(state),
      vacate: state.fines.filter(isLive).map(({ id }) => id),
    },
  );

/** A manager dismisses up to the second notice; later it is the board's to do. */
export const dismiss = (
  state: CaseState,
  reason: string,
  who: { readonly isBoard: boolean },
  { userId }: Env,
): Decision | Refusal => {
  const refusal = guard(state, 'dismiss');
  if (refusal) return refusal;
  if (state.violation.rank > 20 && !who.isBoard)
    return refuse('VIO_002', { why: 'from the notice of hearing on it is for the board' });
  if (userId !== null && userId === state.owner.userId) return refuse('VIO_002', { why: 'the lot is your own' });
  return dismissal(state, [], reason);
};

/** V11. */
export const cancel = (state: CaseState, reason: string): Decision | Refusal =>
  guard(state, 'cancel') ??
  changed(
    state,
    { state: 'CANCELLED', rank: 92, ...ended },
    {
      events: [{ type: 'violation.cancelled', payload: { number: state.violation.number }, reason }],
      close: everyItem(state),
      vacate: [],
    },
  );
