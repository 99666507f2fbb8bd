import type { ReactNode } from 'react';
import styles from './field.module.css';

type FieldProps = {
  label: string;
  /** Id of the control, to which label, hint and error are tied. */
  id: string;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  children: ReactNode;
};

/** Label, control, hint and error. The control takes `describedBy(id)` as aria-describedby. */
export const Field = ({ label, id, hint, error, optional = false, children }: FieldProps) => (
  <div className={styles['field']}>
    <label htmlFor={id} className={styles['field__label']}>
      {label}
      {optional && <span className={styles['field__optional']}> optional</span>}
    </label>
    {children}
    {error === undefined ? (
      hint !== undefined && (
        <p id={`${id}-note`} className={styles['field__hint']}>
          {hint}
        </p>
      )
    ) : (
      <p id={`${id}-note`} className={styles['field__error']} role="alert">
        {error}
      </p>
    )}
  </div>
);

export const control = styles['control'] ?? '';
export const describedBy = (id: string): string => `${id}-note`;
