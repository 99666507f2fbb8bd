/** What a harness counted. Everything in `violations` must be empty. */
export type Outcome = {
  readonly figure: string;
  readonly title: string;
  readonly figures: Readonly<Record<string, number | string>>;
  /** By kind (lost, duplicate, disorder, stuck …): one sentence per finding. */
  readonly violations: Readonly<Record<string, readonly string[]>>;
};

/** A deliberately broken build under the same harness. `redIn` names the kinds of which at least one must be found. */
export type Control = {
  readonly name: string;
  readonly breaks: string;
  readonly redIn: readonly string[];
  readonly outcome: Outcome;
};

const SHOWN = 5;

export const countOf = ({ violations }: Outcome): number =>
  Object.values(violations).reduce((sum, found) => sum + found.length, 0);
export const isRed = ({ redIn, outcome }: Control): boolean =>
  redIn.some((kind) => (outcome.violations[kind] ?? []).length > 0);

const counted = ({ violations }: Outcome): string =>
  Object.entries(violations)
    .map(([kind, found]) => `${found.length} ${kind}`)
    .join(', ');

export const describe = (outcome: Outcome): string => {
  const lines = [`${outcome.figure} ${outcome.title}`];
  lines.push(...Object.entries(outcome.figures).map(([name, value]) => `  ${name}: ${value}`));
  lines.push(`  ${counted(outcome)}`);
  for (const [kind, found] of Object.entries(outcome.violations)) {
    lines.push(...found.slice(0, SHOWN).map((sentence) => `    ${kind}: ${sentence}`));
    if (found.length > SHOWN) lines.push(`    ${kind}: … ${found.length - SHOWN} more`);
  }
  return lines.join('\n');
};

export const describeControl = (control: Control): string =>
  `  control "${control.name}" (${control.breaks}): ${isRed(control) ? 'turned red as it must' : 'STAYED GREEN: the harness cannot see this fault'}: ${counted(control.outcome)}`;
