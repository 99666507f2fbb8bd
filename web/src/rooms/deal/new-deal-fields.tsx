'use client';

import type { ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { DEAL_TYPES, SIDES } from '@ratchet/workflows/deal/names';
import type { TemplateSummary, User } from '@/api/types';
import { control, describedBy, Field } from '@/ui/field';
import { humanize } from '@/ui/words';
import { roleWord } from './labels';
import { PARTY_ROLES, TIME_ZONES, USUAL_ROLE, type NewDeal } from './new-deal-values';
import styles from './new-deal.module.css';

type Form = UseFormReturn<NewDeal>;
type Name = Exclude<keyof NewDeal, 'parties'>;
type Props = { form: Form; templates: readonly TemplateSummary[]; templateKey: string; users: readonly User[] };

const SIDE_WORDS = { BUY: 'The buyer', SELL: 'The seller', NEUTRAL: 'Neither side' } as const;

export const NewDealFields = ({ form, templates, templateKey, users }: Props) => {
  const text = (
    name: Name,
    label: string,
    options: { required?: string; type?: string; autoComplete?: string; hint?: string; optional?: boolean } = {},
  ) => (
    <Entry form={form} name={name} label={label} hint={options.hint} optional={options.optional}>
      <input
        {...form.register(name, options.required === undefined ? {} : { required: options.required })}
        id={name}
        className={control}
        type={options.type ?? 'text'}
        autoComplete={options.autoComplete ?? 'off'}
        aria-invalid={form.formState.errors[name] !== undefined}
        aria-describedby={describedBy(name)}
      />
    </Entry>
  );
  const choice = (
    name: Name,
    label: string,
    options: readonly (readonly [value: string, label: string])[],
    more: { hint?: string; value?: string } = {},
  ) => (
    <Entry form={form} name={name} label={label} hint={more.hint}>
      <select
        {...form.register(name)}
        id={name}
        className={control}
        aria-describedby={describedBy(name)}
        {...(more.value === undefined ? {} : { value: more.value })}
      >
        {options.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </Entry>
  );
  const template = templates.find(({ key }) => key === templateKey);
  const coordinators = users.filter(({ role }) => role === 'ADMIN' || role === 'TRANSACTION_COORDINATOR');
  return (
    <>
      <Group title="Plan">
        {choice(
          'templateKey',
          'Template',
          templates.map(({ key, name, number }) => [key, `${name} v${number}`]),
          {
            value: templateKey,
            ...(template ? { hint: `${template.taskCount} tasks in ${template.milestones.length} milestones` } : {}),
          },
        )}
        <div className={styles['pair']}>
          {choice(
            'dealType',
            'Deal type',
            DEAL_TYPES.map((type) => [type, humanize(type)]),
          )}
          {choice(
            'representingSide',
            'We represent',
            SIDES.map((side) => [side, SIDE_WORDS[side]]),
          )}
        </div>
        <div className={styles['pair']}>
          {text('effectiveDate', 'Effective date', { type: 'date' })}
          {text('closingDate', 'Closing date', { type: 'date' })}
        </div>
      </Group>
      <Group title="Property">
        {text('line1', 'Street and number', { required: 'Enter the street and number.' })}
        {text('line2', 'Unit', { optional: true })}
        <div className={styles['triple']}>
          {text('city', 'City', { required: 'Enter the city.' })}
          {text('state', 'State', { required: 'Enter the state.' })}
          {text('postalCode', 'ZIP code', { required: 'Enter the ZIP code.' })}
        </div>
        {choice(
          'timeZone',
          'Time zone of the property',
          TIME_ZONES.map((zone) => [zone, zone.replace('_', ' ')]),
          { hint: 'Every deadline is told in this zone' },
        )}
        {text('price', 'Purchase price in USD', {
          optional: true,
          hint: 'Confidential: shown only to roles that may read amounts',
        })}
      </Group>
      <Group title="People">
        {choice('coordinatorUserId', 'Coordinator', [
          ['', 'None yet'],
          ...coordinators.map(({ id, displayName }) => [id, displayName] as const),
        ])}
        <div className={styles['pair']}>
          {PARTY_ROLES.map((role) => (
            <Field key={role} label={roleWord(role)} id={`party-${role}`} optional>
              <select {...form.register(`parties.${role}`)} id={`party-${role}`} className={control}>
                <option value="">Nobody yet</option>
                {[...users]
                  .sort((a, b) => Number(b.role === USUAL_ROLE[role]) - Number(a.role === USUAL_ROLE[role]))
                  .map(({ id, displayName, role: organisationRole }) => (
                    <option key={id} value={id}>
                      {displayName}, {humanize(organisationRole).toLowerCase()}
                    </option>
                  ))}
              </select>
            </Field>
          ))}
        </div>
      </Group>
    </>
  );
};

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className={styles['group']}>
    <legend className={styles['group__title']}>{title}</legend>
    {children}
  </fieldset>
);

type EntryProps = {
  form: Form;
  name: Name;
  label: string;
  hint?: string | undefined;
  optional?: boolean | undefined;
  children: ReactNode;
};

const Entry = ({ form, name, label, hint, optional, children }: EntryProps) => (
  <Field label={label} id={name} hint={hint} error={form.formState.errors[name]?.message} optional={optional === true}>
    {children}
  </Field>
);
