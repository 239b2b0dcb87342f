import { describe, expect, it } from 'vitest';
import { phrase, say } from '../../../../kb-builder/wording/message.ts';
import { speaker, spokenLanguageOf } from '../../../../kb-builder/wording/spoken-language.ts';

describe('spokenLanguageOf', () => {
  it.each([
    ['sv', 'sv'], ['sv_SE.UTF-8', 'sv'], ['nb_NO.UTF-8', 'nb'], ['no', 'nb'], ['nn_NO', 'nb'], ['da_DK@euro', 'da'], ['en_GB.UTF-8', 'en'],
    ['C', undefined], ['C.UTF-8', undefined], ['POSIX', undefined], ['de_DE.UTF-8', undefined], ['', undefined], [undefined, undefined],
  ])('%s is %s', (tag, language) => expect(spokenLanguageOf(tag)).toBe(language));
});

describe('speaker', () => {
  const speak = speaker({ 'the file is {0} KiB{1}': ['{1} {0} KiB är filen', 'filen er {0} KiB{1}', ''], ' and late': [' och sen', ' og sen', ' og sen'], 'a date': ['ett datum', 'en dato', 'en dato'] });
  it('puts values where the language wants them, sentences within sentences too', () => {
    expect(speak(say`the file is ${12_000} KiB${say` and late`}`, 'sv')).toBe(' och sen 12\u00a0000 KiB är filen');
    expect(speak(say`the file is ${7} KiB${undefined}`, 'nb')).toBe('filen er 7 KiB');
  });
  it('says in English what no catalogue has, and reads no places in values', () => {
    expect(speak(say`what is ${'{0} {1}'}?`, 'sv')).toBe('what is {0} {1}?');
    expect(speak(phrase('a date'), 'da')).toBe('en dato');
  });
});
