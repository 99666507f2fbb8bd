import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Carrier, Parcel } from './carrier';

const LINE = 76;
const wrapped = (bytes: Buffer): string =>
  bytes
    .toString('base64')
    .match(new RegExp(`.{1,${LINE}}`, 'g'))
    ?.join('\r\n') ?? '';
const encodedWord = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

const messageOf = ({ noticeId, caseNumber, address, subject, html, pdf }: Parcel): string => {
  const boundary = `letter-${noticeId}`;
  const part = (type: string, disposition: string, bytes: Buffer): string =>
    `--${boundary}\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: ${disposition}\r\n\r\n${wrapped(bytes)}\r\n`;
  return [
    `Message-ID: <${noticeId}@mail-box>`,
    `To: ${address}`,
    `Subject: ${encodedWord(subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `${part('text/html; charset=utf-8', 'inline', html)}${part('application/pdf', `attachment; filename="${caseNumber}.pdf"`, pdf)}--${boundary}--`,
    '',
  ].join('\r\n');
};

/**
 * A mail provider that keeps each message as a file `<folder>/<organisation>/<letter>.eml` in place of sending it.
 * It stands behind the same door as a real provider.
 */
export const mailBox = (folder: string): Carrier => ({
  channel: 'EMAIL',
  handOver: async (parcel) => {
    const place = path.join(folder, parcel.organizationId);
    await mkdir(place, { recursive: true });
    const file = path.join(place, `${parcel.noticeId}.eml`);
    await writeFile(`${file}.part`, messageOf(parcel));
    await rename(`${file}.part`, file);
    return { carrierRef: `mail-box:${parcel.noticeId}` };
  },
});

/** The letter lies in the owner's portal as soon as it is stored. */
export const portal: Carrier = {
  channel: 'PORTAL',
  handOver: async ({ noticeId }) => ({ carrierRef: `portal:${noticeId}` }),
};
