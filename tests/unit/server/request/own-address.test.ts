import { describe, expect, it } from 'vitest';
import { isHttps, knownOrigin, ownAddress } from '../../../../server/request/own-address.ts';

const asked = (headers: Record<string, string>, url = 'http://127.0.0.1:4400/desk?x=1'): { url: string; headers: Headers } => ({ url, headers: new Headers(headers) });

describe('the address under which a request came', () => {
  it('is the one of the Host header, and of the proxy that forwards it', () => {
    expect(ownAddress(asked({ host: 'localhost:4400' })).href).toBe('http://localhost:4400/desk?x=1');
    expect(ownAddress(asked({ host: 'help.example' })).href).toBe('http://help.example/desk?x=1');
    expect(ownAddress(asked({ host: '127.0.0.1:4400', 'x-forwarded-host': 'help.example', 'x-forwarded-proto': 'https' })).href).toBe('https://help.example/desk?x=1');
    expect(ownAddress(asked({ host: '[::1]:4400' })).host).toBe('[::1]:4400');
  });

  it('takes of several values the last, which our own proxy wrote', () => {
    const chain = asked({ host: '127.0.0.1:4400', 'x-forwarded-host': 'evil.example, help.example', 'x-forwarded-proto': 'https, http' });
    expect(ownAddress(chain).href).toBe('http://help.example/desk?x=1');
    expect(isHttps(chain)).toBe(false);
    expect(isHttps(asked({ host: 'h', 'x-forwarded-proto': 'http,https' }))).toBe(true);
  });

  it.each(['evil.example/path', 'user@evil.example', 'a b', 'x\\y', 'evil.example:99999999', ''])('is not what %j says', (host) => {
    const { href } = ownAddress(asked({ 'x-forwarded-host': host, 'x-forwarded-proto': 'javascript' }));
    expect(href).toBe('http://127.0.0.1:4400/desk?x=1');
  });
});

describe('the origin for links that others will open', () => {
  const names = (origin: string): boolean => origin === 'https://help.example' || origin === 'http://localhost:4400';

  it('is the one that was asked for, if it was named', () => {
    expect(knownOrigin(asked({ host: 'localhost:4400' }), names, 'https://help.example')).toBe('http://localhost:4400');
    expect(knownOrigin(asked({ host: 'help.example', 'x-forwarded-proto': 'https' }), names, undefined)).toBe('https://help.example');
  });

  it('is the site’s own, or none, whatever host a stranger writes', () => {
    for (const forged of [{ host: 'evil.example' } as Record<string, string>, { host: 'localhost:4400', 'x-forwarded-host': 'evil.example' }, { host: 'help.example' }]) {
      expect(knownOrigin(asked(forged), names, 'https://help.example')).toBe('https://help.example');
      expect(knownOrigin(asked(forged), names, undefined)).toBeUndefined();
    }
  });
});
