import { spawnSync } from 'node:child_process';

/** The account that runs Postgres when we are root, which Postgres refuses to run as. */
export type ServiceUser = { uid: number; gid: number; name: string };

const CREATED = 'ratchet-db';

/**
 * `postgres` when the machine has it, else an own system account, made at first use; `nobody` where none can be made.
 * Undefined when we are not root: then Postgres runs as we do.
 */
export function findServiceUser(): ServiceUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const existing = lookUp('postgres') ?? lookUp(CREATED);
  if (existing !== undefined) return existing;
  const options = ['--system', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/bin/false'];
  const made = [
    ['useradd', [...options, '--user-group', CREATED]],
    ['adduser', ['-S', '-D', '-H', '-s', '/bin/false', CREATED]],
  ] as const;
  for (const [command, args] of made) {
    spawnSync(command, args, { stdio: 'ignore' });
    const user = lookUp(CREATED);
    if (user !== undefined) return user;
  }
  const nobody = lookUp('nobody');
  if (nobody === undefined)
    throw new Error(
      'Postgres must not run as root, and no other account could be made for it. Start Ratchet as an ordinary user.',
    );
  return nobody;
}

/** True when the account can pass `-d`, `-r` … tests on a path; asked of the system, which knows ACLs and mounts. */
export function canUse(user: ServiceUser | undefined, test: '-x' | '-r', path: string): boolean {
  const as = user === undefined ? {} : { uid: user.uid, gid: user.gid };
  return (
    spawnSync('/bin/sh', ['-c', `test ${test} "$1"`, 'sh', path], { ...as, cwd: '/', stdio: 'ignore' }).status === 0
  );
}

function lookUp(name: string): ServiceUser | undefined {
  const id = (flag: string): number => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return status === 0 ? Number(stdout.trim()) : Number.NaN;
  };
  const [uid, gid] = [id('-u'), id('-g')];
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid, name } : undefined;
}
