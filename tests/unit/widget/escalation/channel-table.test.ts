import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHAT_KEY_NAMES } from '../../../../core/contract/chat-products.ts';
import { CHAT_PRODUCT_KEYS } from '../../../../core/contract/chat-product-keys.ts';
import { carryingTable, keysTable } from '../../../support/channel-table.ts';

const DOCUMENT = new URL('../../../../docs/channels.md', import.meta.url);

/** Write them with: UPDATE_DOCS=1 npx vitest run --project node tests/unit/widget/escalation/channel-table.test.ts */
describe('docs/channels.md', () => {
  it.each([['what each channel carries', carryingTable], ['keys', keysTable]])('says of %s what the adapters declare', (name, make) => {
    const document = readFileSync(DOCUMENT, 'utf8');
    const place = new RegExp(`(<!-- ${name}: from the adapters -->\\n)[\\s\\S]*?(\\n<!-- end -->)`, 'u');
    const wanted = document.replace(place, (_all, before: string, after: string) => `${before}${make()}${after}`);
    if (process.env['UPDATE_DOCS']) writeFileSync(DOCUMENT, wanted);
    expect(document).toMatch(place);
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(wanted);
  });
  it('knows every key', () => {
    const used = new Set(Object.values(CHAT_PRODUCT_KEYS).flatMap(({ keys }) => keys.map(({ name }) => name)));
    expect([...used].toSorted()).toEqual([...CHAT_KEY_NAMES].toSorted());
  });
});
