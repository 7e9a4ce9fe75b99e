import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

import { EmbeddedServerError } from './embedded-server-error.js';

/** Whom the server runs as. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root: then it runs as whoever owns the cluster already, as `postgres`, made if need be,
 * or as `nobody`. Otherwise as whoever we are (null).
 */
export function serverAccount(cluster: string): ServerAccount | null {
  if (process.getuid?.() !== 0) return null;
  const account = ownerOf(cluster) ?? find('postgres') ?? create('postgres') ?? find('nobody');
  if (!account) throw new EmbeddedServerError('PostgreSQL does not run as root and no other user could be found or made; start as an ordinary user');
  return account;
}

function ownerOf(cluster: string): ServerAccount | null {
  const stat = statSync(cluster, { throwIfNoEntry: false });
  return stat && stat.uid !== 0 ? { uid: stat.uid, gid: stat.gid } : null;
}

function create(name: string): ServerAccount | null {
  spawnSync('groupadd', ['--system', name], { stdio: 'ignore' });
  spawnSync('useradd', ['--system', '--gid', name, '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', name], { stdio: 'ignore' });
  return find(name);
}

function find(name: string): ServerAccount | null {
  const [uid, gid] = [id('-u', name), id('-g', name)];
  return uid && gid ? { uid, gid } : null;
}

function id(option: '-u' | '-g', name: string): number | null {
  const { status, stdout } = spawnSync('id', [option, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : null;
}
