import type { PostgresConnection, PostgresDatabase } from './open-postgres.ts';

/** After a lost connection the next attempt comes soon, and then less and less often. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;
/** A connection on which nothing comes may be dead; asking is the only way to know. */
const ASK_EVERY_MS = 30_000;

/** Told what changed; undefined when that is not known, so that everyone looks. */
export type ChangeListener = (id: string | undefined) => void;

/**
 * Hears `NOTIFY` of all servers on one connection of its own, which is made when someone first listens, and again after
 * it was lost. What was said in between nobody hears; so whenever it is there again, listeners are told to look at everything.
 */
export function createChangeListening(database: PostgresDatabase, channel: string): { onChange(listener: ChangeListener): () => void; stop(): Promise<void> } {
  const listeners = new Set<ChangeListener>();
  let isStopped = false;
  let hearing: Promise<void> | undefined;
  /** Ends the pause or the connection that {@link hear} is in. */
  let interrupt: () => void = () => undefined;

  const tell: ChangeListener = (id) => {
    for (const listener of listeners) listener(id);
  };

  async function hear(): Promise<void> {
    let pauseMs = FIRST_PAUSE_MS;
    while (!isStopped) {
      const connection = await connect();
      if (connection !== undefined) {
        pauseMs = FIRST_PAUSE_MS;
        tell(undefined);
        await untilEnd(connection);
      }
      if (isStopped) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pauseMs);
        timer.unref();
        interrupt = () => { clearTimeout(timer); resolve(); };
      });
      pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2);
    }
  }

  /** Undefined when it failed: whoever wants something of the database is told why, and here it is only tried again. */
  async function connect(): Promise<PostgresConnection | undefined> {
    let connection: PostgresConnection | undefined;
    try {
      connection = await database.connectAlone();
      connection.onNotification((payload) => tell(payload === '' ? undefined : payload));
      await connection.rows({ sql: `LISTEN ${channel}` });
      return connection;
    } catch {
      await connection?.close();
      return undefined;
    }
  }

  async function untilEnd(connection: PostgresConnection): Promise<void> {
    const asking = setInterval(() => {
      connection.rows({ sql: 'SELECT 1' }).catch(() => connection.close());
    }, ASK_EVERY_MS);
    asking.unref();
    await new Promise<void>((resolve) => {
      connection.onEnd(resolve);
      interrupt = () => void connection.close();
      if (isStopped) interrupt();
    });
    clearInterval(asking);
  }

  return {
    onChange(listener) {
      listeners.add(listener);
      hearing ??= hear();
      return () => listeners.delete(listener);
    },
    async stop() {
      isStopped = true;
      listeners.clear();
      interrupt();
      await hearing;
    },
  };
}
