const SHOWN_BYTES = 16_000;

/** What a model sees of a tool's answer: marked as data of others, cut to 16 kB with a word on it. */
export const shownAnswer = (tool: string, text: string): { content: string; truncated: boolean } => {
  // the text cannot close its own frame
  const framed = text.replaceAll('</tool_output', '<\\/tool_output');
  const bytes = Buffer.from(framed);
  const truncated = bytes.length > SHOWN_BYTES;
  // a cut inside a character leaves a mark that the decoder adds; it is dropped
  const fitting = truncated
    ? bytes
        .subarray(0, SHOWN_BYTES)
        .toString()
        .replace(/\uFFFD+$/, '')
    : framed;
  const note = truncated ? `\n[cut: ${SHOWN_BYTES} of ${bytes.length} bytes shown; ask for a smaller part]` : '';
  return { content: `<tool_output tool="${tool}" trust="none">\n${fitting}${note}\n</tool_output>`, truncated };
};

/** The data inside a frame of `shownAnswer`. */
export const unframe = (content: string): string =>
  (/^<tool_output [^>]*>\n([\s\S]*)\n<\/tool_output>$/.exec(content)?.[1] ?? content).replaceAll(
    '<\\/tool_output',
    '</tool_output',
  );
