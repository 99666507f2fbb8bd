'use client';

import { Ban, CircleAlert, CircleCheck, CircleHelp, LoaderCircle, RotateCcw, Wrench } from 'lucide-react';
import { EmptyState } from '@/ui/states';
import { count } from '@/ui/words';
import { cx } from '@/ui/cx';
import { toolName } from '../labels';
import styles from './chat-pane.module.css';
import type { ChatItem, ChatMessage, ChatQuestion, ChatTool } from './chat-state';
import { MarkdownLines } from './markdown-lines';
import { useChat } from './use-chat';

/** What was asked, done and written, as it grows. */
export const ChatPane = ({ runId, phase }: { runId: string; phase: string }) => {
  const { items } = useChat(runId, phase);
  if (items.length === 0) return <EmptyState title="Nothing said yet">The first lines appear in a moment.</EmptyState>;
  return (
    <ol className={styles['chat']} aria-label="Chat">
      {grouped(items).map((group) => (
        <li key={group[0]?.id}>
          <Entry group={group} />
        </li>
      ))}
    </ol>
  );
};

/** Calls that follow each other are told in one line. */
const grouped = (items: readonly ChatItem[]): ChatItem[][] => {
  const groups: ChatItem[][] = [];
  for (const item of items) {
    const before = groups.at(-1);
    if (item.kind === 'tool' && before?.[0]?.kind === 'tool') before.push(item);
    else groups.push([item]);
  }
  return groups;
};

const Entry = ({ group }: { group: readonly ChatItem[] }) => {
  const [first] = group;
  if (first?.kind === 'message') return <Message message={first} />;
  if (first?.kind === 'question') return <Question question={first} />;
  return <Tools tools={group.filter((item): item is ChatTool => item.kind === 'tool')} />;
};

const Message = ({ message: { role, text, state, restarted } }: { message: ChatMessage }) => (
  <article
    className={cx(styles['message'], styles[`message--${role}`])}
    aria-label={role === 'user' ? 'Request' : 'Answer'}
    aria-busy={state === 'streaming'}
  >
    {restarted && (
      <p className={styles['message__note']}>
        <RotateCcw size={13} aria-hidden /> restarted after an interruption
      </p>
    )}
    {role === 'user' ? <p className={styles['message__text']}>{text}</p> : <MarkdownLines text={text} />}
    {state === 'streaming' && (
      <p className={styles['message__note']}>
        <LoaderCircle size={13} aria-hidden /> writing
      </p>
    )}
    {state === 'interrupted' && (
      <p className={styles['message__note']}>
        <Ban size={13} aria-hidden /> stopped here
      </p>
    )}
  </article>
);

const Tools = ({ tools }: { tools: readonly ChatTool[] }) => {
  const refused = tools.filter(({ state }) => state === 'failed' || state === 'denied').length;
  return (
    <details className={styles['tools']}>
      <summary>
        <Wrench size={13} aria-hidden /> {count(tools.length, 'tool call')}:{' '}
        {[...new Set(tools.map(({ tool }) => toolName(tool)))].join(', ')}
        {refused > 0 && ` · ${refused} refused or failed`}
      </summary>
      <ul>
        {tools.map(({ id, tool, preview, state }) => (
          <li key={id} className={styles['tools__call']}>
            <ToolIcon state={state} /> {toolName(tool)} <code className={styles['tools__args']}>{preview}</code>
          </li>
        ))}
      </ul>
    </details>
  );
};

const ToolIcon = ({ state }: { state: ChatTool['state'] }) => {
  const Icon = { called: LoaderCircle, answered: CircleCheck, failed: CircleAlert, denied: Ban }[state];
  return <Icon size={13} role="img" aria-label={state} />;
};

const Question = ({ question: { prompt, state, answer } }: { question: ChatQuestion }) => (
  <p className={styles['question']}>
    <CircleHelp size={13} aria-hidden /> {prompt}{' '}
    <span className={styles['question__answer']}>
      {state === 'open'
        ? 'waits on an answer'
        : state === 'answered'
          ? `answered: ${answer}`
          : 'closed without an answer'}
    </span>
  </p>
);
