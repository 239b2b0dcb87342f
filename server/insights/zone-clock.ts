/** When something happened by the wall clocks of a place. */
export interface LocalTime {
  /** Days since 1970-01-01 on the calendar of the place. */
  readonly day: number;
  /** 0–23, what the clock shows. The hour that comes twice in autumn is one hour here. */
  readonly hour: number;
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Clocks are changed on the quarter of an hour, all over the world and for as long as there are tables of it. */
const QUARTER_MS = 900_000;
/** A year of quarters, about; more would be forgotten and asked again. */
const MOST_REMEMBERED = 40_000;

/** The wall clocks of one time zone, daylight saving included, by the runtime's own tables. */
export class ZoneClock {
  /** As given, or `UTC` when there is no such zone. */
  readonly timeZone: string;
  readonly #format: Intl.DateTimeFormat | undefined;
  /** Offset from UTC by quarter of an hour: asking the tables for every event would cost more than judging it. */
  readonly #offsets = new Map<number, number>();

  /** @param timeZone An IANA name such as `Europe/Stockholm`. */
  constructor(timeZone: string) {
    let format: Intl.DateTimeFormat | undefined;
    try {
      if (!/^(?:UTC|Etc\/UTC)$/iu.test(timeZone)) format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
    } catch {
      // The builder refuses zones that do not exist; one that another runtime knows is better read as UTC than not at all.
    }
    this.#format = format;
    this.timeZone = format === undefined ? 'UTC' : timeZone;
  }

  localTime(atMs: number): LocalTime {
    const wall = atMs + this.#offsetAt(atMs);
    const day = Math.floor(wall / DAY_MS);
    return { day, hour: Math.floor((wall - day * DAY_MS) / HOUR_MS) };
  }

  dayOf(atMs: number): number {
    return this.localTime(atMs).day;
  }

  /** The instant at which a day begins. */
  startOfDay(day: number): number {
    const wall = day * DAY_MS;
    const guess = wall - this.#offsetAt(wall);
    const start = wall - this.#offsetAt(guess);
    // Where clocks are put forward at midnight, the day begins when they are.
    return this.dayOf(start) < day ? start + HOUR_MS : start;
  }

  /** `07:00`. */
  timeOf(atMs: number): string {
    return new Date(atMs + this.#offsetAt(atMs)).toISOString().slice(11, 16);
  }

  #offsetAt(atMs: number): number {
    if (this.#format === undefined) return 0;
    const quarter = Math.floor(atMs / QUARTER_MS);
    let offset = this.#offsets.get(quarter);
    if (offset === undefined) {
      const start = quarter * QUARTER_MS;
      const parts = Object.fromEntries(this.#format.formatToParts(start).map(({ type, value }) => [type, Number(value)]));
      offset = Date.UTC(parts['year']!, parts['month']! - 1, parts['day'], parts['hour'], parts['minute'], parts['second']) - start;
      if (this.#offsets.size > MOST_REMEMBERED) this.#offsets.clear();
      this.#offsets.set(quarter, offset);
    }
    return offset;
  }
}

/** Days and hours without any zone. */
export const UTC_CLOCK = new ZoneClock('UTC');
