import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { ok } from './deals';
import type { Api } from './api';
import { eventually } from './eventually';

export type CaseHead = {
  id: string;
  state: string;
  rank: number;
  sequence: number;
  nextDeadline: string | null;
  clock: string;
};
export type CaseView = CaseHead & {
  number: string;
  stepKey: string | null;
  lastDay: string | null;
  deadlineAt: string | null;
  daysLeft: number | null;
  lastSequence: number;
  curedAt: string | null;
  fineTotalMinor: number;
  reporter: { userId: string } | null;
  association: { id: string };
  owner: { accountId: string; isMe: boolean };
  notices: {
    id: string;
    stepKey: string;
    status: string;
    servedOn: string | null;
    deliveries: { channel: string; status: string }[];
  }[];
  fines: { id: string; amountMinor: number; state: string; chargeId: string; entryId: string }[];
  appeals: { id: string; state: string }[];
  actionItems: { kind: string; refId: string | null }[];
  actions: { operation: string; refId: string | null; allowed: boolean; reason?: { code: string } }[];
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
};
/** A real PNG of one colour, different for each shade 0–255. */
export const photo = (shade: number): Buffer => {
  const size = 8;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const pixels = Buffer.concat(
    Array.from({ length: size }, () => Buffer.concat([Buffer.from([0]), Buffer.alloc(size, shade)])),
  );
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** Uploads a photo and answers its hash. */
export const uploadPhoto = async (api: Api, bytes: Buffer = photo(120)): Promise<string> => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const response = await fetch(`${api.url()}/api/v1/evidence`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${api.token}`,
      'content-type': 'image/png',
      'x-content-sha256': sha256,
      'idempotency-key': `photo-${sha256}-${Math.random()}`,
    },
    body: new Uint8Array(bytes),
  });
  if (response.status !== 201) throw new Error(`upload answered ${response.status}: ${await response.text()}`);
  return sha256;
};

export type Lot = { id: string; number: string; owner: { accountId: string } };
export const associationOf = async (api: Api, code = 'CDR'): Promise<{ id: string }> => {
  const { items } = ok(await api.get<{ items: { id: string; code: string }[] }>('/associations'));
  const found = items.find((association) => association.code === code);
  if (!found) throw new Error(`no association ${code}`);
  return found;
};
export const lotOf = async (api: Api, number: string): Promise<Lot> => {
  const { id } = await associationOf(api);
  const lot = ok(await api.get<{ items: Lot[] }>(`/associations/${id}/lots`)).items.find(
    (one) => one.number === number,
  );
  if (!lot) throw new Error(`no lot ${number}`);
  return lot;
};

/** A case reported by this caller, with a photo. */
export const report = async (
  api: Api,
  manager: Api,
  lot: string,
  ruleCode: string,
  observedAt: string,
): Promise<{ id: string; number: string }> => {
  const sha256 = await uploadPhoto(api);
  const { id: lotId } = await lotOf(manager, lot);
  return ok(
    await api.post('/violations', {
      lotId,
      ruleCode,
      observedAt,
      description: 'Seen from the street.',
      evidence: [{ kind: 'PHOTO', sha256 }],
    }),
    201,
  );
};

export const caseOf = async (api: Api, id: string): Promise<CaseView> =>
  ok(await api.get<CaseView>(`/violations/${id}`));

/** Waits until the case is as `look` wants it. */
export const caseIs = (api: Api, id: string, look: (view: CaseView) => boolean, what: string): Promise<CaseView> =>
  eventually(async () => {
    const view = await caseOf(api, id);
    return look(view) ? view : null;
  }, what);

/** Waits until the workflow has taken notice of everything that was committed. */
export const caseSettled = (api: Api, id: string): Promise<CaseView> =>
  eventually(async () => {
    const view = await caseOf(api, id);
    const state = await api.get<{ lastSeq: number }>(`/workflows/violation:${id}/queries/state`);
    return state.status === 200 && state.body.lastSeq === view.lastSequence ? view : null;
  }, `case ${id} settles`);

/** A case in its first step, with the letter served. */
export const servedCase = async (
  manager: Api,
  lot: string,
  ruleCode: string,
  observedAt: string,
): Promise<CaseView> => {
  const { id } = await report(manager, manager, lot, ruleCode, observedAt);
  ok(await manager.post(`/violations/${id}/verify`, {}));
  await caseIs(manager, id, (view) => view.deadlineAt !== null, 'the letter is served');
  return caseSettled(manager, id);
};

export type CaseEvent = { sequence: number; type: string; payload: Record<string, any>; reason: string | null };
export const caseEventsOf = async (api: Api, id: string): Promise<CaseEvent[]> =>
  ok(await api.get<{ items: CaseEvent[] }>(`/violations/${id}/events?limit=200`)).items;
