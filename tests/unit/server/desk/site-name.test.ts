import { describe, expect, it } from 'vitest';
import { siteNameFor } from '../../../../server/desk/site-name.ts';

describe('siteNameFor', () => {
  const desk = { siteName: 'Tallvik Help', siteNames: { en: 'Tallvik Help', sv: 'Tallvik Hjälp', nb: 'Tallvik Hjelp' } };

  it.each([
    ['sv-SE,sv;q=0.9,en;q=0.8', 'Tallvik Hjälp'],
    ['en;q=0.5, sv', 'Tallvik Hjälp'],
    ['fi, no;q=0.8, en;q=0.3', 'Tallvik Hjelp'],
    ['fi', 'Tallvik Help'],
    ['', 'Tallvik Help'],
    [undefined, 'Tallvik Help'],
    [';;,q=;__proto__,constructor', 'Tallvik Help'],
  ])('of %s', (accepted, name) => { expect(siteNameFor(desk, accepted)).toBe(name); });
});
