import type { DeliverableType } from '@ratchet/workflows/agent-run/names';
import { addArtifact, announceArtifact, keepText } from '../artifacts';
import { addCitations } from '../citations';
import type { Engine } from '../engine';
import type { Report } from '../report/report';
import type { AddDeliverable } from './deliverable';

/** Keeps a report, or a short answer, as Markdown with its charts and citations. */
export const keepWritten = async (
  { artifacts }: Engine,
  organizationId: string,
  deliverableType: DeliverableType,
  report: Report,
): Promise<AddDeliverable> => {
  const text = await keepText(artifacts, organizationId, report.markdown);
  const charts = await Promise.all(
    report.charts.map(async (chart) => ({ chart, kept: await keepText(artifacts, organizationId, chart.svg) })),
  );
  const entityType = deliverableType === 'answer' ? 'answer' : 'report';
  return async (unit, runId) => {
    const deliverable = {
      kept: text,
      runId,
      mediaType: 'text/markdown',
      name: `${entityType}.md`,
      entityType,
    } as const;
    const added = await addArtifact(unit, deliverable);
    announceArtifact(unit, added, deliverable);
    for (const { chart, kept } of charts) {
      const picture = {
        kept,
        runId,
        mediaType: 'image/svg+xml',
        name: `${chart.name}.svg`,
        entityType: 'chart',
      } as const;
      announceArtifact(unit, await addArtifact(unit, picture), picture);
    }
    await addCitations(unit, { runId, artifactId: added.artifactId }, report);
    return added.artifactId;
  };
};
