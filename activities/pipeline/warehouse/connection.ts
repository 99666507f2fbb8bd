/** How to reach one environment's target. Holds a password: never logged, never stored, never in a history. */
export type TargetConnection = {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  /** Default schema of the environment. */
  readonly schema: string;
};
