'use client';

import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './button';
import styles from './facet-bar.module.css';
import { control } from './field';
import type { Filters } from './use-filters';

export type FacetGroup = {
  name: string;
  label: string;
  /** `count` where the server gives one. */
  options: readonly { value: string; label: string; count?: number }[];
};

type Props = {
  groups: readonly FacetGroup[];
  values: Filters;
  onChange: (name: string, value: string) => void;
  onClear: (() => void) | null;
  searchLabel: string;
};

const TYPING_MS = 250;

/** Search and facets with counts. Groups of up to eight values are chips, longer ones a list. */
export const FacetBar = ({ groups, values, onChange, onClear, searchLabel }: Props) => {
  const [text, setText] = useState(values['q'] ?? '');
  useEffect(() => {
    const timer = setTimeout(() => {
      if (text !== (values['q'] ?? '')) onChange('q', text);
    }, TYPING_MS);
    return () => clearTimeout(timer);
  }, [text, values, onChange]);
  const clear = () => {
    setText('');
    onClear?.();
  };
  return (
    <div className={styles['facets']} role="search">
      <input
        type="search"
        className={`${control} ${styles['facets__search']}`}
        aria-label={searchLabel}
        placeholder={searchLabel}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {groups.map((group) =>
        group.options.length === 0 ? null : (
          <Group key={group.name} group={group} value={values[group.name]} onChange={onChange} />
        ),
      )}
      {onClear !== null && (
        <Button variant="ghost" small onClick={clear}>
          <X size={13} aria-hidden /> Clear
        </Button>
      )}
    </div>
  );
};

type GroupProps = { group: FacetGroup; value: string | undefined; onChange: (name: string, value: string) => void };

const Group = ({ group: { name, label, options }, value, onChange }: GroupProps) =>
  name === 'coordinatorId' || name === 'state' || name === 'waitingRole' || options.length > 8 ? (
    <select
      className={`${control} ${styles['facets__select']}`}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(name, event.target.value)}
    >
      <option value="">{label}: any</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label} ({option.count})
        </option>
      ))}
    </select>
  ) : (
    <div role="group" aria-label={label} className={styles['facets__group']}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={styles['facets__chip']}
          aria-pressed={value === option.value}
          onClick={() => onChange(name, value === option.value ? '' : option.value)}
        >
          {option.label}
          {option.count !== undefined && <span className={styles['facets__count']}> {option.count}</span>}
        </button>
      ))}
    </div>
  );
