const CAPACITY = 20_000;

/** A pure function of strings and numbers that answers repeats from memory: one process asks for the same few dates often. */
export const remembered = <A extends readonly (string | number)[], R extends string | number>(
  compute: (...args: A) => R,
): ((...args: A) => R) => {
  const answers = new Map<string, R>();
  return (...args) => {
    const question = args.join('|');
    const known = answers.get(question);
    if (known !== undefined) return known;
    if (answers.size >= CAPACITY) answers.clear();
    const answer = compute(...args);
    answers.set(question, answer);
    return answer;
  };
};
