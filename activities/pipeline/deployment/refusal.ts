import type { Refusal } from '@ratchet/workflows/pipeline/deployment/commands';

/** The state machine says no; the transaction leaves nothing. */
export class DeploymentRefusal extends Error {
  readonly code: Refusal['code'];
  readonly details: Refusal['details'];

  constructor({ code, details }: Omit<Refusal, 'ok'>) {
    super(code);
    this.code = code;
    this.details = details;
  }
}
