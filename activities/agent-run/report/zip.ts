import { strToU8, zipSync } from 'fflate';

export type ZipInput = {
  readonly files: readonly { readonly name: string; readonly content: string | Uint8Array }[];
  /** ISO-8601 instant in UTC; its day dates every file. */
  readonly finishedAt: string;
};

/** The same files and day give the same bytes. */
export const zipOf = ({ files, finishedAt }: ZipInput): Uint8Array =>
  zipSync(
    Object.fromEntries(
      files.map(({ name, content }) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
    // zip keeps local time without a zone: the day alone is the same everywhere
    { mtime: new Date(`${finishedAt.slice(0, 10)}T12:00:00`), level: 6 },
  );
