import { cx } from '@/ui/cx';
import styles from './markdown-lines.module.css';

// emphasis, and numbers that lead somewhere in the finished report only
const MARKS = /\*+| ?\[(?:\d+|unsupported)\]/g;

/** Markdown as it is being written: lines with their weight, no more. The finished text stands in the report. */
export const MarkdownLines = ({ text }: { text: string }) => (
  <div className={styles['lines']}>
    {text
      .split('\n')
      .filter((line) => line !== '')
      .map((line, index) => {
        const heading = /^(#{1,6}) (.*)$/.exec(line);
        const chart = /^\{\{chart:([a-z0-9-]+)\}\}$/.exec(line);
        return (
          // lines are only ever added at the end
          <p key={index} className={cx(heading && styles['lines__heading'], chart && styles['lines__chart'])}>
            {heading?.[2] ?? (chart ? `Chart: ${chart[1]?.replaceAll('-', ' ')}` : line.replaceAll(MARKS, ''))}
          </p>
        );
      })}
  </div>
);
