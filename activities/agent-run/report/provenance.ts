import type { Provenance } from './report';

/** How an export says where it comes from. */
export const provenanceLines = ({
  runId,
  provider,
  model,
  simulated,
  finishedAt,
  manifestSha256,
}: Provenance): string[] => [
  `Run ${runId}, finished ${finishedAt}.`,
  `Written by ${model} of ${provider}${simulated ? ' (simulated: rules, not a language model)' : ''}.`,
  ...(manifestSha256 === null ? [] : [`Manifest SHA-256 ${manifestSha256}.`]),
];
