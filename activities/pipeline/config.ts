import { z } from 'zod';

const schema = z.object({
  /** Folder of the installation's state: git repositories, dbt. */
  RATCHET_HOME: z.string().min(1),
  /** Where dbt is installed, when not in the state folder. */
  DBT_HOME: z.string().min(1).optional(),
  /** Role that provisions the built-in warehouse, on its maintenance database; without it there is none. */
  WAREHOUSE_URL: z.url().optional(),
  /** Warm dbt processes of this worker. */
  DBT_RUNNERS: z.coerce.number().int().min(1).max(16).default(2),
});
export type PipelineConfig = z.output<typeof schema>;

/** Reads the room's settings once. @throws one message naming every wrong setting. */
export const readConfig = (environment: NodeJS.ProcessEnv): PipelineConfig => {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  throw new Error(
    `The pipeline room cannot start:\n${parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`).join('\n')}`,
  );
};
