import type { BlobRef, GraphFrame, ProjectFile, ProjectSettings } from '../contract/graph-model';
import { assertName, emit, refuseField, type Draft } from './draft';
import { difference } from './edit-parts';

export const renamePipeline = (draft: Draft, name: string): void => {
  const before = draft.state.name;
  if (before !== name) emit(draft, { type: 'pipeline.renamed', payload: { before, after: name } });
};

export const editSettings = (draft: Draft, settings: Partial<ProjectSettings>): void => {
  const changed = difference(draft.state.settings, settings);
  if (!changed) return;
  if (changed.after.projectName !== undefined) assertName(changed.after.projectName, 'settings.projectName');
  emit(draft, { type: 'pipeline.settings_edited', payload: changed });
};

/** `macro`: SQL with macros below `macros/`. `file`: anything else that is passed through. */
export type FileKind = 'macro' | 'file';
const filesOf = (draft: Draft, kind: FileKind): Readonly<Record<string, ProjectFile>> =>
  kind === 'macro' ? draft.state.macros : draft.state.files;

const fileIn = (draft: Draft, kind: FileKind, path: string): ProjectFile =>
  filesOf(draft, kind)[path] ?? refuseField('path', `there is no ${path}`);

/** Written from the graph at every export, or kept out of a project: never passed through. */
const RESERVED =
  /^(?:models|snapshots)\/.*\.sql$|^seeds\/.*\.csv$|^dbt_project\.yml$|^\.ratchet\/|^macros\/ratchet\.sql$|(?:^|\/)profiles\.ya?ml$/;

export const addFile = (draft: Draft, kind: FileKind, file: ProjectFile): void => {
  if (filesOf(draft, kind)[file.path]) refuseField('path', `${file.path} is there already`);
  if (RESERVED.test(file.path)) refuseField('path', `${file.path} is written from the graph or holds secrets`);
  if (kind === 'macro' && !/^macros\/.+\.sql$/.test(file.path)) refuseField('path', 'must be a .sql file in macros/');
  emit(draft, { type: `${kind}.added`, payload: { file } });
};

export const editFile = (draft: Draft, kind: FileKind, path: string, after: BlobRef): void => {
  const { sha256, sizeBytes } = fileIn(draft, kind, path);
  if (sha256 === after.sha256) return;
  emit(draft, { type: `${kind}.edited`, payload: { path, before: { sha256, sizeBytes }, after } });
};

export const removeFile = (draft: Draft, kind: FileKind, path: string): void =>
  emit(draft, { type: `${kind}.removed`, payload: { file: fileIn(draft, kind, path) } });

const frameIn = (draft: Draft, id: string): GraphFrame =>
  draft.state.frames[id] ?? refuseField('frameId', `${id} is no frame of this graph`);

export const addFrame = (draft: Draft, frame: GraphFrame): void => {
  if (draft.state.frames[frame.id]) refuseField('frame.id', `${frame.id} is a frame already`);
  emit(draft, { type: 'frame.added', payload: { frame } });
};

export const editFrame = (draft: Draft, frameId: string, patch: Partial<GraphFrame>): void => {
  const changed = difference(frameIn(draft, frameId), patch);
  if (changed) emit(draft, { type: 'frame.edited', payload: { frameId, ...changed } });
};

export const removeFrame = (draft: Draft, frameId: string): void =>
  emit(draft, { type: 'frame.removed', payload: { frame: frameIn(draft, frameId) } });
