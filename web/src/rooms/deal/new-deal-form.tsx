'use client';

import { useQuery } from '@tanstack/react-query';
import { CircleAlert } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useForm, useWatch } from 'react-hook-form';
import { asRequestError, RequestError } from '@/api/error';
import type { CreateDeal } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { PageHead } from '@/ui/page-head';
import { ErrorState } from '@/ui/states';
import { useUser } from '@/ui/session-context';
import { createDeal } from './commands';
import { NewDealFields } from './new-deal-fields';
import { emptyDeal, fieldOf, toCreate, toMinor, toPlan, type NewDeal } from './new-deal-values';
import styles from './new-deal.module.css';
import { PlanPreview } from './plan-preview';
import { canCreate } from './rights';
import { templatesQuery, usersQuery } from './queries';

const forbidden = new RequestError(
  'Opening deals is for agents and coordinators. Ask one of them to open it for you.',
  403,
  'AUTH_003',
  {},
  null,
);

/** Opens a deal. Every date it would have is computed while the form is filled in. */
export const NewDealForm = () => (canCreate(useUser()) ? <Form /> : <ErrorState page error={forbidden} />);

const Form = () => {
  const router = useRouter();
  const user = useUser();
  const templates = useQuery(templatesQuery);
  const users = useQuery(usersQuery);
  const form = useForm<NewDeal>({
    defaultValues: emptyDeal(user.role === 'TRANSACTION_COORDINATOR' || user.role === 'ADMIN' ? user.id : ''),
  });
  const values = useWatch({ control: form.control }) as NewDeal;
  const templateKey = values.templateKey || (templates.data?.items[0]?.key ?? '');

  const create = useCommand({
    run: (body: CreateDeal) => createDeal(body),
    done: ({ reference }) => ({ title: `${reference} opened`, text: 'Its plan is made in a moment.' }),
    onDone: ({ id }) => router.push(`/deals/${id}`),
    failure: 'inline',
  });
  const submit = form.handleSubmit((entered) => {
    if (entered.price !== '' && toMinor(entered.price) === null) {
      form.setError('price', { message: 'Enter an amount such as 485,000 or 485000.50.' }, { shouldFocus: true });
      return;
    }
    create.mutate(toCreate({ ...entered, templateKey }), {
      onError: (error) => {
        const { field, message } = asRequestError(error);
        const name = field === null ? null : fieldOf(field);
        if (name !== null) form.setError(name, { message }, { shouldFocus: true });
      },
    });
  });
  const failure = create.isError ? asRequestError(create.error) : null;
  const atField = failure !== null && failure.field !== null && fieldOf(failure.field) !== null;

  return (
    <>
      <PageHead title="New deal" detail="Nothing is saved until you open it" />
      <div className={styles['new']}>
        <form className={styles['new__form']} onSubmit={(event) => void submit(event)} noValidate>
          <NewDealFields
            form={form}
            templates={templates.data?.items ?? []}
            templateKey={templateKey}
            users={users.data?.items ?? []}
          />
          {failure !== null && !atField && (
            <div role="alert">
              <Notice tone="overdue" icon={CircleAlert}>
                {failure.message}
                {failure.requestId !== null && ` (request ${failure.requestId})`}
              </Notice>
            </div>
          )}
          <div className={styles['new__submit']}>
            <Button type="submit" variant="primary" pending={create.isPending}>
              {create.isPending ? 'Opening' : 'Open the deal'}
            </Button>
          </div>
        </form>
        <PlanPreview plan={toPlan({ ...values, templateKey })} />
      </div>
    </>
  );
};
