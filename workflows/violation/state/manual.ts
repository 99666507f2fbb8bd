import type { CaseState } from '../model';
import { heldRefusal, hold, release } from './clock';
import { changed, closing, refuse, type Decision, type Env, type Refusal } from './decision';
import { guard } from './guards';

/** V13 by hand. */
export const pause = (state: CaseState, reason: string, env: Env): Decision | Refusal => {
  const refusal = guard(state, 'pause');
  if (refusal) return refusal;
  if (state.violation.holds.some(({ kind }) => kind === 'MANUAL')) return heldRefusal(state) ?? refuse('VIO_008');
  const held = hold(state, env, 'MANUAL', null);
  return changed(state, held.columns, { events: held.events.map((event) => ({ ...event, reason })) });
};

export const resume = (state: CaseState, env: Env): Decision | Refusal => {
  const refusal = guard(state, 'resume');
  if (refusal) return refusal;
  if (!state.violation.holds.some(({ kind }) => kind === 'MANUAL'))
    return refuse('VIO_001', { from: state.violation.clock, action: 'resume', allowed: ['pause'] });
  const released = release(state, env, 'MANUAL');
  return changed(state, released.columns, { events: released.events });
};

/** The board's yes to the step that waits for it; who owns the lot or reported the case has no say. */
export const approveStep = (state: CaseState, stepKey: string, { userId }: Env): Decision | Refusal => {
  const refusal = guard(state, 'approveStep');
  if (refusal) return refusal;
  const waiting = closing(state, ['APPROVE_STEP'], true);
  const proposed = state.fines.find((fine) => fine.state === 'PROPOSED' && fine.stepKey === stepKey);
  if (waiting.length === 0 || !proposed)
    return refuse('VIO_001', { from: state.violation.state, action: 'approveStep', allowed: [] });
  if (userId === state.owner.userId) return refuse('VIO_002', { why: 'the lot is your own' });
  if (userId === state.violation.reporterId) return refuse('VIO_002', { why: 'you reported the case' });
  return changed(state, {}, { events: [{ type: 'violation.step-approved', payload: { stepKey } }], close: waiting });
};
