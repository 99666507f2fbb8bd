import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { contracts } from '@ratchet/workflows/rooms';

const ROOT = path.resolve(__dirname, '../..');
const SPINE = [
  'services/gateway/src/platform',
  'services/relay',
  'services/worker',
  'temporal',
  'prisma/src',
  'activities/platform',
  'workflows/platform',
];
/** Named by the specification: every audit row tells the deal it is about, of whatever room it comes. */
const ALLOWED: readonly { readonly file: string; readonly word: RegExp }[] = [
  { file: 'prisma/src/commit.ts', word: /\bdeal(?:Id|_id)\b/g },
  { file: 'prisma/src/unit.ts', word: /\bdeal(?:Id|_id)\b/g },
];

const rooms = contracts.map(({ room }) => room).filter((room) => room !== 'platform');
/** agent-run → agent-run, agent_run, agentRun, AgentRun, AGENT_RUN, agentrun. */
const spellings = rooms.map((room) =>
  room
    .split('-')
    .map((part) => `(?:${part}|${part[0]?.toUpperCase()}${part.slice(1)}|${part.toUpperCase()})`)
    .join('[-_]?'),
);
const NAME = new RegExp(`(?<![a-z])(?:${spellings.join('|')})(?:s|S)?(?![a-z])`, 'g');

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
const roomsNamedIn = (file: string, source: string): string[] => {
  let text = withoutComments(source);
  for (const allowed of ALLOWED) if (allowed.file === file) text = text.replace(allowed.word, '');
  return text.match(NAME) ?? [];
};

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...SPINE], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$/.test(file));

describe('the spine', () => {
  it('is found', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  it('names no room', () => {
    const named = files.map((file) => ({
      file,
      rooms: roomsNamedIn(file, readFileSync(path.join(ROOT, file), 'utf8')),
    }));
    expect(named.filter((one) => one.rooms.length > 0)).toEqual([]);
  });

  it.each([
    ["if (room === 'deal') return 1;", 'deal'],
    ['const { dealId } = row;', 'deal'],
    ['import { AgentRuns } from "x";', 'AgentRuns'],
    ['SELECT * FROM agent_run.run_events', 'agent_run'],
    ['DEAL_QUEUE', 'DEAL'],
  ])('would not get away with %s', (source, word) => {
    expect(roomsNamedIn('services/relay/src/relay.ts', source)).toContain(word);
  });

  it('may use words that merely contain a name', () => {
    expect(roomsNamedIn('services/relay/src/relay.ts', 'ideal(); dealing(); // a deal')).toEqual([]);
  });
});
