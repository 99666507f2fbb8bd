import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { GraphIssue } from '@/api/types';
import { Notice } from '@/ui/notice';
import styles from './inspector.module.css';

const place = (line: number | null, column: number | null): string =>
  line === null ? '' : `Line ${line}${column === null ? '' : `, column ${column}`}: `;

/** What the reader of the graph found. */
export const IssueList = ({ issues }: { issues: readonly GraphIssue[] }) =>
  issues.length === 0 ? null : (
    <div className={styles['issues']}>
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
