import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { GraphIssue } from '@/api/types';
import { Notice } from '@/ui/notice';
import type { DeploymentFailure } from '../failures';
import styles from './inspector.module.css';

const place = (line: number | null, column: number | null): string =>
  line === null ? '' : `Line ${line}${column === null ? '' : `, column ${column}`}: `;

/** What the reader of the graph found at once, and what dbt said in the last deployment. */
export const IssueList = ({ issues, failure }: { issues: readonly GraphIssue[]; failure: DeploymentFailure | null }) =>
  issues.length === 0 && failure === null ? null : (
    <div className={styles['issues']}>
      {failure !== null && (
        <Notice tone="overdue" icon={CircleAlert}>
          dbt, deployment {failure.number}: {place(failure.line, null)}
          {failure.text} <a href={`/deployments/${failure.deploymentId}`}>Open it</a>
        </Notice>
      )}
      {issues.map(({ code, severity, line, column, message }) => (
        <Notice
          key={`${code}${line}${column}${message}`}
          tone={severity === 'error' ? 'overdue' : 'soon'}
          icon={severity === 'error' ? CircleAlert : TriangleAlert}
        >
          {place(line, column)}
          {message}
        </Notice>
      ))}
    </div>
  );
