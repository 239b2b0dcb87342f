/** Small facts that the server keeps about itself, by name: never anything about a visitor. */
export interface Settings {
  /** Undefined when it was never set. */
  get(name: string): Promise<string | undefined>;
  set(name: string, value: string): Promise<void>;
}
