import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export type DataFolder = { path: string; release: () => void };

/**
 * Takes the data folder for this process alone. Two processes appending to one log would each believe to be its
 * owner. The lock is SQLite's own on a file of its own: the system lets go of it when the process dies, even by
 * kill -9, so a restart never waits.
 *
 * @throws Error with a message fit for one line, when the folder is taken or cannot be used.
 */
export function takeDataFolder(folder: string): DataFolder {
  const path = resolve(folder);
  let lock: DatabaseSync | undefined;
  try {
    mkdirSync(path, { recursive: true });
    lock = new DatabaseSync(join(path, 'owner.lock'));
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;');
  } catch (error) {
    lock?.close();
    const reason = error instanceof Error ? error.message : String(error);
    if (reason.includes('locked')) throw new Error(`DATA_DIR ${path} is in use by another process`);
    throw new Error(`DATA_DIR ${path} cannot be used: ${reason}`);
  }
  const held = lock;
  return { path, release: () => held.close() };
}
