import type { Plan, PlanStep } from '../outputs';
import type { TurnTask } from '../prompts';
import { capital, contentWords, keyOf } from './words';

const MAX_TOPICS = 2;
const ASKS_FOR_FIGURES =
  /\b(?:charts?|figures?|how (?:much|many|well)|percent|cost|costs|balance|funded|funding|trend|compare)\b/i;
const NAMES_A_PERIOD = /\b(?:19|20)\d\d\b|\b(?:all|latest|last|this) years?\b|\bcurrent\b|\btoday\b/i;
const SEPARATELY = /\bseparately\s+(?:for|on)\s+([^.;]+)/i;

/** A plan from the request alone. A request that names parts to be treated separately gets a run for each. */
export const planRun = ({ request, answers }: TurnTask): Plan => {
  const parts = partsOf(request);
  if (parts.length > 1) return { title: titleOf(request), steps: fanOut(request, parts) };
  const topics = topicsOf(request);
  const research = topics.map((topic, index): PlanStep => step('research', capital(topic), topic, [], index + 1));
  research.push(
    step('research', 'Find who disagrees', `Positions that contradict each other: ${topics.join('; ')}`, [], 9),
  );
  const steps = [...research];
  const drawn = ASKS_FOR_FIGURES.test(request);
  if (drawn) {
    const asks = !NAMES_A_PERIOD.test(request) && answers.length === 0;
    if (asks) steps.push(askForPeriod());
    const analysis = step(
      'analyse',
      'Compute figures',
      `Figures that answer: ${request}`.slice(0, 2000),
      asks ? ['ask-period'] : [],
    );
    steps.push(analysis, step('chart', 'Draw charts', 'Draw the tables', [analysis.key]));
  }
  const draft = step(
    'write',
    'Write the report',
    request.slice(0, 2000),
    steps.map(({ key }) => key),
  );
  steps.push(draft, step('review', 'Look over the text', 'Check the text against sources and figures', [draft.key]));
  return { title: titleOf(request), steps: share(steps) };
};

const step = (kind: PlanStep['kind'], title: string, task: string, dependsOn: string[], number?: number): PlanStep => ({
  key: number === undefined ? kind : `${kind}-${number}`,
  kind,
  title: title.slice(0, 160),
  task,
  dependsOn,
  budgetShareBp: 0,
});

/** Equal shares; the writer gets two. */
const share = (steps: readonly PlanStep[]): PlanStep[] => {
  const weight = ({ kind }: PlanStep): number => (kind === 'ask' ? 0 : kind === 'write' ? 2 : 1);
  const whole = steps.reduce((sum, one) => sum + weight(one), 0);
  return steps.map((one) => ({ ...one, budgetShareBp: Math.floor((10_000 * weight(one)) / whole) }));
};

const askForPeriod = (): PlanStep => ({
  ...step('ask', 'Ask for the period', 'Which years the figures cover', []),
  key: 'ask-period',
  question: {
    prompt: 'Which years should the figures cover?',
    reason:
      'The request asks for figures but names no years, and the years change what they say. Without an answer all years are used.',
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: {
        period: { type: 'string', title: 'Years', enum: ['2019 to 2025', '2023 to 2025', '2025 only'] },
        note: { type: 'string', title: 'What else should I know?', maxLength: 400 },
      },
      required: ['period'],
      additionalProperties: false,
    },
    defaultAnswer: { period: '2019 to 2025' },
    onDeadline: 'use_default',
    deadlineHours: 24,
  },
});

// what is to be made, not what it is about
const ORDER = /^(?:please\s+)?(?:write|make|prepare|give|draw up)\b.*?\b(?:on|about|of)\s+/i;

/** The clauses of a request that are about something, most telling first, in their order. */
const topicsOf = (request: string): string[] => {
  const clauses = request
    .replace(ORDER, '')
    .split(/[,:;?!]|\.\s|\band\b/i)
    .map((clause) => clause.trim())
    .filter((clause) => contentWords(clause).length > 0);
  if (clauses.length <= MAX_TOPICS) return clauses.length > 0 ? clauses : [request];
  const size = Math.ceil(clauses.length / MAX_TOPICS);
  return Array.from({ length: MAX_TOPICS }, (_, index) => clauses.slice(index * size, (index + 1) * size).join(', '))
    .filter((topic) => topic !== '')
    .map((topic) => topic.slice(0, 400));
};

const partsOf = (request: string): string[] =>
  (SEPARATELY.exec(request)?.[1] ?? '')
    .split(/,|\band\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, 64);

const fanOut = (request: string, parts: readonly string[]): PlanStep[] => {
  const common = request
    .replace(SEPARATELY, '')
    .trim()
    .replace(/[.,;:]$/, '');
  const children = parts.map((part) => ({ title: capital(part), request: `${common} for ${part}, all years.` }));
  const spread = { ...step('fan_out', 'A run for each part', request.slice(0, 2000), []), key: 'fan-out', children };
  const draft = step('write', 'Write the report', request.slice(0, 2000), [spread.key]);
  return [
    { ...spread, budgetShareBp: 8_000 },
    { ...draft, budgetShareBp: 2_000 },
  ];
};

const titleOf = (request: string): string => {
  const about = /\b(?:on|about)\s+([^,:;.?!]+)/i.exec(request)?.[1] ?? contentWords(request).slice(0, 6).join(' ');
  return capital(about.trim()).slice(0, 160) || keyOf(request);
};
