// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readSettings, serverAddress } from '../../../widget/settings.ts';

const KB = 'https://cdn.example/help/';

describe('the address of the server', () => {
  it.each([
    ['the manifest says', undefined, 'https://api.example/hjelp', 'https://api.example/hjelp'],
    ['the attribute wins', 'https://mine.example/', 'https://api.example', 'https://mine.example'],
    ['the server that serves the knowledge base', undefined, 'same-origin', 'https://cdn.example'],
    ['a path of this page', '/chat', undefined, 'http://localhost:3000/chat'],
    ['none, because nobody names one', undefined, undefined, undefined],
    ['none, because it is switched off', 'none', 'https://api.example', undefined],
    ['none, because it is no web address', 'javascript:alert(1)', undefined, undefined],
    ['none, because it cannot be read', 'https://[', undefined, undefined],
  ])('is %s', (_name, attribute, fromManifest, expected) => {
    expect(serverAddress(attribute, fromManifest, KB)).toBe(expected);
  });
});

describe('the attributes', () => {
  it('say the language, else the page around the element does', () => {
    document.body.innerHTML = '<div lang="da"><hjelp-widget></hjelp-widget></div>';
    const element = document.querySelector<HTMLElement>('hjelp-widget')!;
    expect(readSettings(element).wantedLocale).toBe('da');
    element.setAttribute('locale', 'sv');
    expect(readSettings(element).wantedLocale).toBe('sv');
  });

  it('ask for consent only by the very word', () => {
    const element = document.createElement('hjelp-widget');
    expect(readSettings(element).consent).toBe('granted');
    element.setAttribute('consent', 'required');
    expect(readSettings(element)).toMatchObject({ consent: 'required', debug: false, server: undefined, site: undefined });
  });
});
