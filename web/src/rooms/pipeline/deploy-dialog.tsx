'use client';

import { useQuery } from '@tanstack/react-query';
import { CircleAlert } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useId, useState, type SubmitEvent } from 'react';
import { asRequestError } from '@/api/error';
import type { Body } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { Button } from '@/ui/button';
import { Dialog, DialogActions } from '@/ui/dialog';
import { control, Field } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { ErrorState, Skeleton } from '@/ui/states';
import { count } from '@/ui/words';
import type { Bus } from './bus';
import { deployPipeline } from './deployment/commands';
import { environmentsQuery } from './deployment/queries';
import type { Graph } from './graph';

type Props = { pipelineId: string; graph: Graph; bus: Bus };
type Deploy = Body<'/pipelines/{id}/deploy'>;

/** Chooses the environment; what would happen there is read in the plan before anything is written. */
export const DeployDialog = ({ pipelineId, graph, bus }: Props) => {
  const id = useId();
  const router = useRouter();
  const environments = useQuery(environmentsQuery);
  const [chosen, setChosen] = useState('');
  const [reason, setReason] = useState('');
  const close = () => bus.publish({ type: 'ask', for: null });
  const deploy = useCommand({
    run: (body: Deploy) => deployPipeline(pipelineId, body),
    done: ({ number, environment }) => ({ title: `Deployment ${number} to ${environment.name} begins` }),
    onDone: (deployment) => {
      close();
      router.push(`/deployments/${deployment.id}`);
    },
    failure: 'inline',
  });
  const items = environments.data?.items ?? [];
  const environment =
    items.find((item) => item.id === chosen) ?? items.find(({ production }) => !production) ?? items[0];
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!environment) return;
    deploy.mutate({
      environmentId: environment.id,
      version: graph.version,
      dryRun: false,
      autoStart: true,
      queue: true,
      vars: {},
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    });
  };
  return (
    <Dialog
      title={`Deploy version ${graph.version}`}
      description="It is exported, compiled and planned first. Nothing is written before the plan is approved where the environment asks for it."
      onClose={close}
    >
      {environments.isPending ? (
        <Skeleton rows={3} />
      ) : environments.isError && !environments.data ? (
        <ErrorState error={environments.error} retry={() => void environments.refetch()} />
      ) : (
        <form onSubmit={submit} style={{ display: 'grid', gap: 16 }}>
          <Field
            label="Environment"
            id={`${id}-environment`}
            hint={
              environment
                ? environment.approvals > 0
                  ? `${count(environment.approvals, 'approval')} needed, schema ${environment.schemaName}.`
                  : `No approval needed, schema ${environment.schemaName}.`
                : 'An operator defines environments first.'
            }
          >
            <select
              id={`${id}-environment`}
              className={control}
              value={environment?.id ?? ''}
              onChange={(event) => setChosen(event.target.value)}
            >
              {items.map(({ id: value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
          <Field label="Reason" id={`${id}-reason`} optional>
            <textarea
              id={`${id}-reason`}
              className={control}
              rows={2}
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </Field>
          {deploy.isError && (
            <div role="alert">
              <Notice tone="overdue" icon={CircleAlert}>
                {asRequestError(deploy.error).message}
              </Notice>
            </div>
          )}
          <DialogActions>
            <Button variant="ghost" onClick={close}>
              Not now
            </Button>
            <Button type="submit" variant="primary" pending={deploy.isPending} disabled={!environment}>
              Deploy
            </Button>
          </DialogActions>
        </form>
      )}
    </Dialog>
  );
};
