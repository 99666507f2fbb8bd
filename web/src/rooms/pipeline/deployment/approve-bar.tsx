'use client';

import { Ban, Check, CircleAlert, ShieldCheck, ThumbsDown } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useId, useState, type SubmitEvent } from 'react';
import { asRequestError } from '@/api/error';
import type { PipelineDeploymentDetail } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { Button } from '@/ui/button';
import { control, Field } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { formatInstant, viewerZone } from '@/ui/time';
import { count, sentence } from '@/ui/words';
import styles from './approve-bar.module.css';
import { approveDeployment, rejectDeployment } from './commands';
import { shortHash } from './labels';

const ReasonDialog = dynamic(() => import('@/ui/reason-dialog').then((module) => module.ReasonDialog), { ssr: false });

/** Who approved which plan, who is missing, and my own decision: always about the hash that is on the page. */
export const ApproveBar = ({ deployment }: { deployment: PipelineDeploymentDetail }) => {
  const { planHash, state, decisions, approvals, mayNotApprove } = deployment;
  if (planHash === null || (decisions.length === 0 && approvals.needed === 0)) return null;
  const open = state === 'AWAITING_APPROVAL';
  return (
    <section className={styles['approve']} aria-label="Approval">
      <h2 className={styles['approve__title']}>
        Approval of <code className={styles['approve__hash']}>{shortHash(planHash)}</code>
      </h2>
      <ul className={styles['approve__people']}>
        {decisions.map(({ approver, decision, decidedAt, comment, expiresAt }) => (
          <li key={`${approver?.userId ?? 'policy'}${decidedAt}`} className={styles['approve__person']}>
            {decision === 'REJECTED' ? <Ban size={14} aria-hidden /> : <Check size={14} aria-hidden />}
            <span>
              {approver?.displayName ?? 'By the rules of the environment'}{' '}
              <span className={styles['approve__faint']}>
                {decision === 'REJECTED' ? 'rejected' : 'approved'} {formatInstant(decidedAt, viewerZone())}
                {open && expiresAt !== null && `, good until ${formatInstant(expiresAt, viewerZone())}`}
                {comment !== null && `: ${comment}`}
              </span>
            </span>
          </li>
        ))}
        {open && approvals.missing > 0 && (
          <li className={styles['approve__person']}>
            <CircleAlert size={14} aria-hidden />
            <span>
              {count(approvals.missing, 'more approval')} needed{' '}
              <span className={styles['approve__faint']}>
                {approvals.given} of {approvals.needed} given
              </span>
            </span>
          </li>
        )}
      </ul>
      {open && deployment.actions.includes('approve') && mayNotApprove === null && (
        <Decide deployment={deployment} planHash={planHash} />
      )}
      {open && mayNotApprove !== null && (
        <Notice tone="soon" icon={ShieldCheck}>
          {sentence(mayNotApprove)}
        </Notice>
      )}
    </section>
  );
};

const Decide = ({ deployment, planHash }: { deployment: PipelineDeploymentDetail; planHash: string }) => {
  const id = useId();
  const [comment, setComment] = useState('');
  const [rejecting, setRejecting] = useState(false);
  const approve = useCommand({
    run: (text: string) => approveDeployment(deployment.id, planHash, text),
    done: () => ({ title: `Approved ${shortHash(planHash)}` }),
    failure: 'inline',
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    approve.mutate(comment.trim());
  };
  return (
    <form className={styles['decide']} onSubmit={submit}>
      <Field label="Comment" id={id} optional>
        <input
          id={id}
          className={control}
          maxLength={1000}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
      </Field>
      {approve.isError && (
        <div role="alert">
          <Notice tone="overdue" icon={CircleAlert}>
            {asRequestError(approve.error).message}
          </Notice>
        </div>
      )}
      <div className={styles['decide__buttons']}>
        <Button type="submit" variant="primary" pending={approve.isPending}>
          <ShieldCheck size={14} aria-hidden /> Approve this plan
        </Button>
        <Button variant="danger" onClick={() => setRejecting(true)}>
          <ThumbsDown size={14} aria-hidden /> Reject
        </Button>
      </div>
      {rejecting && (
        <ReasonDialog
          title="Reject the plan"
          description="Nothing is deployed. Whoever asked sees the reason and can make a new plan."
          submit="Reject"
          run={(reason) => rejectDeployment(deployment.id, reason)}
          done="Rejected"
          onClose={() => setRejecting(false)}
        />
      )}
    </form>
  );
};
