import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { raiseFact } from '#shared/match/raise.ts';
import { type LogRow, type MatchEntry, type MatchStore, SequenceTaken } from './contract.ts';
import { GroupCommit } from './group-commit.ts';
import { nodeSqliteDialect } from './sqlite-dialect.ts';

type Tables = {
  facts: { matchId: string; seq: number; kind: string; version: number; at: number; commandId: string; body: string };
  matches: { matchId: string; code: string };
  contents: { hash: string; body: string };
};

/** Rows of one match that stand or fall together. */
type Append = readonly LogRow[];

/**
 * The default store: one SQLite file in the data folder, write-ahead log, every commit synced. A process that dies
 * leaves whole appends or none.
 */
export async function openSqliteStore(folder: string): Promise<MatchStore> {
  const database = new DatabaseSync(join(folder, 'matches.db'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(database) });
  await createTables(db);
  const commits = new GroupCommit<Append>((items) => writeAll(db, items));
  return {
    append: async (rows) => {
      if (rows.length > 0) await commits.add(rows);
    },
    read: (matchId) => readLog(db, matchId),
    claimCode: (entry) => claimCode(db, entry),
    findByCode: (code) => db.selectFrom('matches').selectAll().where('code', '=', code).executeTakeFirst(),
    putContent: async (hash, body) => {
      await db
        .insertInto('contents')
        .values({ hash, body })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    getContent: async (hash) =>
      (await db.selectFrom('contents').select('body').where('hash', '=', hash).executeTakeFirst())?.body,
    close: async () => {
      await commits.idle();
      await db.destroy();
    },
  };
}

async function createTables(db: Kysely<Tables>): Promise<void> {
  await sql`CREATE TABLE IF NOT EXISTS facts (
    matchId TEXT NOT NULL, seq INTEGER NOT NULL, kind TEXT NOT NULL, version INTEGER NOT NULL, at INTEGER NOT NULL,
    commandId TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (matchId, seq)) WITHOUT ROWID`.execute(db);
  await sql`CREATE TABLE IF NOT EXISTS matches (matchId TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE)`.execute(db);
  await sql`CREATE TABLE IF NOT EXISTS contents (hash TEXT PRIMARY KEY, body TEXT NOT NULL)`.execute(db);
}

/** One transaction for all that waits; a match whose sequence is taken is left out and told so. */
async function writeAll(db: Kysely<Tables>, items: readonly Append[]): Promise<(Error | undefined)[]> {
  return db.transaction().execute(async (transaction) => {
    const errors: (Error | undefined)[] = [];
    for (const rows of items) errors.push(await writeOne(transaction, rows));
    return errors;
  });
}

async function writeOne(db: Kysely<Tables>, rows: Append): Promise<Error | undefined> {
  const first = rows[0];
  if (first === undefined) return undefined;
  const last = await db
    .selectFrom('facts')
    .select((by) => by.fn.max('seq').as('seq'))
    .where('matchId', '=', first.matchId)
    .executeTakeFirst();
  if ((last?.seq ?? 0) !== first.seq - 1) return new SequenceTaken(first.matchId, first.seq);
  await db.insertInto('facts').values(rows.map(toColumns)).execute();
  return undefined;
}

function toColumns(row: LogRow): Tables['facts'] {
  const { kind, version, body } = row.fact;
  return {
    matchId: row.matchId,
    seq: row.seq,
    kind,
    version,
    at: row.at,
    commandId: row.commandId,
    body: JSON.stringify(body),
  };
}

async function readLog(db: Kysely<Tables>, matchId: string): Promise<LogRow[]> {
  const rows = await db.selectFrom('facts').selectAll().where('matchId', '=', matchId).orderBy('seq').execute();
  return rows.map((row) => ({
    matchId: row.matchId,
    seq: row.seq,
    at: row.at,
    commandId: row.commandId,
    fact: raiseFact(row.kind, row.version, JSON.parse(row.body)),
  }));
}

async function claimCode(db: Kysely<Tables>, entry: MatchEntry): Promise<boolean> {
  await db
    .insertInto('matches')
    .values(entry)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const owner = await db.selectFrom('matches').selectAll().where('code', '=', entry.code).executeTakeFirst();
  return owner?.matchId === entry.matchId;
}
