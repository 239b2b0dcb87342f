import { afterEach, describe, expect, it, vi } from 'vitest';
import { DATA_OPTION, dataUrl, EVENTS_OPTION, eventsPlace } from '../../../cli/data-url.ts';
import { readCall, UsageError, type VerbCall } from '../../../cli/verb.ts';

const call = (...args: string[]): VerbCall => readCall({ name: 'x', summary: '', usage: '', words: 0, options: [DATA_OPTION, EVENTS_OPTION], examples: [], run: async () => 0 }, args);

afterEach(() => vi.unstubAllEnvs());

describe('where the data is', () => {
  it('is named by the option, else by the environment, else beside the content', () => {
    expect(dataUrl(call())).toBe('sqlite:hjelp-data/hjelp.db');
    vi.stubEnv('HJELP_DATA', 'postgres://u@h/d');
    expect(dataUrl(call())).toBe('postgres://u@h/d');
    expect(dataUrl(call('--data', 'sqlite:x.db'))).toBe('sqlite:x.db');
  });

  it('is not told with its password when it is no place', () => {
    vi.stubEnv('HJELP_DATA', 'mysql://u:s3cret@h/d');
    expect(() => dataUrl(call())).toThrow(UsageError);
    expect(() => dataUrl(call())).not.toThrow('s3cret');
  });
});

describe('where events are', () => {
  it('is with the rest, unless somebody says otherwise', () => {
    expect(eventsPlace(call())).toEqual({});
    vi.stubEnv('HJELP_EVENTS', 'https://u:s3cret@h:8443/d');
    expect(eventsPlace(call())).toEqual({ eventsUrl: 'https://u:s3cret@h:8443/d' });
    expect(eventsPlace(call('--events', 'https://h:8443/d'))).toEqual({ eventsUrl: 'https://h:8443/d' });
  });

  it('takes no password from where others can read it, and no other kind of place', () => {
    expect(() => eventsPlace(call('--events', 'https://u:s3cret@h:8443/d'))).toThrow('HJELP_EVENTS');
    for (const other of ['sqlite:x.db', 'postgres://h/d', 'clickhouse://h', 'https://']) expect(() => eventsPlace(call('--events', other))).toThrow(UsageError);
  });
});
