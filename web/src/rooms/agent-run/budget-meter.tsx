import type { AgentRun } from '@/api/types';
import styles from './budget-meter.module.css';
import { money } from './labels';

/** What was spent, what is held for calls under way or given to child runs, and the cap that none of it passes. */
export const BudgetMeter = ({ budget }: { budget: AgentRun['budget'] }) => {
  const { capMicros, spentMicros, reservedMicros, allocatedMicros, overrunMicros, currency } = budget;
  const held = reservedMicros + allocatedMicros;
  const percent = (micros: number): number => (capMicros === 0 ? 0 : Math.min(100, (100 * micros) / capMicros));
  const words = [
    `${money(spentMicros, currency)} spent`,
    ...(held > 0 ? [`${money(held, currency)} held`] : []),
    `cap ${money(capMicros, currency)}`,
    ...(overrunMicros > 0 ? [`${money(overrunMicros, currency)} charged beyond it`] : []),
  ].join(' · ');
  return (
    <span className={styles['meter']}>
      <span
        className={styles['meter__track']}
        role="meter"
        aria-label="Budget"
        aria-valuemin={0}
        aria-valuemax={capMicros}
        aria-valuenow={Math.min(spentMicros + held, capMicros)}
        aria-valuetext={words}
      >
        <span className={styles['meter__spent']} style={{ width: `${percent(spentMicros)}%` }} />
        <span className={styles['meter__held']} style={{ width: `${percent(held)}%` }} />
      </span>
      <span>{words}</span>
    </span>
  );
};
