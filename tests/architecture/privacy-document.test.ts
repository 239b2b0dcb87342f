import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WIDGET_EVENT_SCHEMAS } from '../../core/contract/widget-event.ts';
import { scrubPersonalData } from '../../core/privacy/personal-data.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('docs/privacy.md', () => {
  it('names every kind of event and every field of it', () => {
    const document = read('docs/privacy.md');
    const fields = Object.entries(WIDGET_EVENT_SCHEMAS).flatMap(([type, { entries }]) => [type, ...Object.keys(entries)]);
    for (const name of new Set(fields)) expect(document, name).toContain(`\`${name}\``);
  });

  it('tells the truth about its own examples', () => {
    expect(scrubPersonalData('personnummer 850101-1234')).toBe('personnummer [personnummer]');
    expect(scrubPersonalData('beställning 850101-1234')).toBe('beställning 850101-1234');
    expect(scrubPersonalData('anna (at) example punkt se')).toBe('[email]');
    expect(scrubPersonalData('ring mig på 070-000 00 00')).toBe('ring mig på [phone]');
  });
});
