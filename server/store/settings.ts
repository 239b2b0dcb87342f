/** Small facts that the server keeps about itself, by name: never anything about a visitor. */
export interface Settings {
  /** Undefined when it was never set. */
  get(name: string): Promise<string | undefined>;
  set(name: string, value: string): Promise<void>;
  /** The value; where there is none yet, `value` becomes it. Of several servers that ask at once all get the same. */
  getOrSet(name: string, value: string): Promise<string>;
}
