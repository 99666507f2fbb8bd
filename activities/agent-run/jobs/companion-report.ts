import { keepText } from '../artifacts';
import { addCitations } from '../citations';
import type { Engine } from '../engine';
import { emit } from '../events';
import { readComposed } from './composed';
import type { JobProduct } from './job-product';
import type { JobRow } from './job-rows';

/** The content of a website as a report of the same run, with its citations. */
export const makeCompanionReport = async (
  engine: Engine,
  organizationId: string,
  { id: jobId, runId }: JobRow,
): Promise<JobProduct> => {
  const { report } = await readComposed(engine, organizationId, runId);
  return {
    kept: await keepText(engine.artifacts, organizationId, report.markdown),
    mediaType: 'text/markdown',
    name: 'report.md',
    entityType: 'report',
    tell: async (unit, artifactId) => {
      await addCitations(unit, { runId, artifactId, jobId }, report);
      const { completeness } = report;
      emit(unit, 'DELIVERABLE_READY', { deliverableType: 'report', artifactId, completeness });
    },
  };
};
