import type { DueTrace } from '@/api/types';
import { formatDate, formatInstant } from '@/ui/time';
import styles from './trace-steps.module.css';

type Step = DueTrace['steps'][number];

const WORDS: Readonly<Record<Step['step'], string>> = {
  anchor: 'Counts from',
  dayZero: 'Day zero',
  count: 'Counted to',
  skip: 'Does not count',
  roll: 'Moved to',
  land: 'Due',
  override: 'Set by hand',
};

/** How a due date came about, day by day. */
export const TraceSteps = ({ trace }: { trace: DueTrace }) => (
  <>
    <ol className={styles['trace']}>
      {trace.steps.map((step, index) => (
        <li key={index} className={styles['trace__step']} data-step={step.step}>
          <span className={styles['trace__what']}>{WORDS[step.step]}</span>
          <span>
            {step.at !== undefined
              ? formatInstant(step.at, trace.zone)
              : step.date !== undefined
                ? formatDate(step.date)
                : ''}
            {step.reason !== undefined && <span className={styles['trace__reason']}> {step.reason}</span>}
          </span>
        </li>
      ))}
    </ol>
    <p className={styles['trace__calendar']}>
      Calendar {trace.calendar} v{trace.calendarVersion}, {trace.zone}
    </p>
  </>
);
