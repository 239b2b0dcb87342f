import type { Language } from './languages/language.ts';

/** Forgotten all at once beyond so many words; a large site has half of them. */
const MOST_REMEMBERED = 500_000;

const known = new WeakMap<Language, Language>();

/** A language that finds the stem and the root of a word once: whoever builds an index asks for those of each word several times, and of each again at the next build. */
export function withRememberedForms(language: Language): Language {
  let remembering = known.get(language);
  if (remembering === undefined) {
    remembering = { ...language, stem: remembered((word) => language.stem(word)), root: remembered((word) => language.root(word)) };
    known.set(language, remembering);
    known.set(remembering, remembering);
  }
  return remembering;
}

function remembered(find: (word: string) => string): (word: string) => string {
  const forms = new Map<string, string>();
  return (word) => {
    let form = forms.get(word);
    if (form === undefined) {
      form = find(word);
      if (forms.size >= MOST_REMEMBERED) forms.clear();
      forms.set(word, form);
    }
    return form;
  };
}
