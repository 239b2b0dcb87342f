/** Reads and writes what the page remembers in this browser. Storage that is full or forbidden costs the memory, nothing else. */
export interface Remembered<TValue> {
  read(): TValue;
  write(value: TValue): void;
}

/**
 * @param storage `sessionStorage` for this tab, `localStorage` for this browser.
 * @param isValid Says whether what was found is what we wrote; else `fallback` counts.
 */
export function remembered<TValue>(storage: () => Storage, key: string, fallback: TValue, isValid: (value: unknown) => value is TValue): Remembered<TValue> {
  return {
    read() {
      try {
        const value: unknown = JSON.parse(storage().getItem(key) ?? 'null');
        return isValid(value) ? value : fallback;
      } catch {
        return fallback;
      }
    },
    write(value) {
      try {
        storage().setItem(key, JSON.stringify(value));
      } catch {
        // The page works on; only a reload would forget.
      }
    },
  };
}
