/** Shows how far a long piece of work is, on stderr. */
export interface Progress {
  /** @param label What is being done now. @param total 0 when it is not known. */
  update(label: string, done: number, total: number): void;
  /** Takes the bar away. */
  end(): void;
}

const BAR_WIDTH = 24;

/**
 * A bar on a terminal, redrawn at most every 80 ms and only once the work has taken a second; nothing in a pipe.
 * @param stream Where to draw; `process.stderr` unless told.
 */
export function startProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { update() {}, end() {} };
  const startedAt = Date.now();
  let drawnAt = 0;
  let drawn = false;
  return {
    update(label, done, total) {
      const now = Date.now();
      if (now - startedAt < 1000 || now - drawnAt < 80) return;
      drawnAt = now;
      drawn = true;
      const share = total > 0 ? Math.min(1, done / total) : 0;
      const full = Math.round(share * BAR_WIDTH);
      const count = total > 0 ? ` ${done.toLocaleString('en')} of ${total.toLocaleString('en')}` : '';
      stream.write(`\r\u001b[K${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} ${label}${count}`);
    },
    end() {
      if (drawn) stream.write('\r\u001b[K');
    },
  };
}
