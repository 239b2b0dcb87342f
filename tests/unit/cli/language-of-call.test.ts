import { describe, expect, it } from 'vitest';
import { UsageError, VerbCall } from '../../../cli/verb.ts';
import { environmentLanguage, languageOfCall, languageOfWords } from '../../../cli/wording/language-of-call.ts';

describe('the language in which the command speaks', () => {
  it('is the one that was asked for', () => {
    expect(languageOfCall(new VerbCall([], { lang: 'no' }))).toBe('nb');
    expect(languageOfCall(new VerbCall([], { lang: 'da', json: true }))).toBe('da');
    expect(() => languageOfCall(new VerbCall([], { lang: 'fi' }))).toThrow(UsageError);
    expect(languageOfWords(['chek', '--lang', 'sv'])).toBe('sv');
    expect(languageOfWords(['check', '--lang=da'])).toBe('da');
  });

  it('is English for programs', () => {
    expect(languageOfCall(new VerbCall([], { json: true }))).toBe('en');
  });

  it.each([
    [{ LC_ALL: 'sv_SE.UTF-8', LANG: 'da_DK' }, 'sv'],
    [{ LC_ALL: '', LC_MESSAGES: 'nb_NO', LANG: 'da_DK' }, 'nb'],
    [{ LC_ALL: 'C', LANG: 'da_DK' }, undefined],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'C.UTF-8' }, undefined],
    [{}, undefined],
  ])('is read from the environment as POSIX reads it: %j', (environment, language) => expect(environmentLanguage(environment)).toBe(language));
});
