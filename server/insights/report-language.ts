import { chooseLocale, COMPLETE_LOCALES } from '../../core/contract/choose-locale.ts';
import { da } from './texts/da.ts';
import { en, type ReportTexts } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { sv } from './texts/sv.ts';
import { writeNumbers, type WrittenNumbers } from './texts/write-numbers.ts';

/** The languages that reports are written in. */
export const REPORT_LANGUAGES = COMPLETE_LOCALES;
export type ReportLanguageTag = (typeof REPORT_LANGUAGES)[number];

/** The language of whoever reads. */
export interface ReaderLanguage {
  readonly lang: ReportLanguageTag;
  /** The same, when it stands in the address: links keep it. */
  readonly chosenLang?: ReportLanguageTag;
}

/** What a report says around its numbers, and how it writes them. */
export interface ReportLanguage extends WrittenNumbers {
  readonly tag: ReportLanguageTag;
  readonly texts: ReportTexts;
}

const TEXTS: Readonly<Record<ReportLanguageTag, ReportTexts>> = { en, sv, nb, da };
const made = new Map<ReportLanguageTag, ReportLanguage>();

export function reportLanguage(tag: ReportLanguageTag): ReportLanguage {
  let language = made.get(tag);
  if (language === undefined) {
    language = { tag, texts: TEXTS[tag], ...writeNumbers(tag) };
    made.set(tag, language);
  }
  return language;
}

/** The language that a tag means: `no` and `nn` are `nb`, `en-GB` is `en`; undefined for those that reports are not written in. */
export function reportLanguageOf(tag: string | undefined): ReportLanguageTag | undefined {
  if (tag === undefined) return undefined;
  const found = chooseLocale(tag, REPORT_LANGUAGES, {}, '');
  return found !== 'en' || /^en\b/iu.test(tag.trim()) ? (found as ReportLanguageTag) : undefined;
}

/** The first language that a browser accepts and reports are written in, as its `Accept-Language` says. */
export function acceptedLanguage(header: string | undefined): ReportLanguageTag | undefined {
  const wanted = (header ?? '').slice(0, 1_000).split(',')
    .map((part, index) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = Number(parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/u.exec(parameter)?.[1]).find((value) => value !== undefined) ?? 1);
      return { tag, quality, index };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality || one.index - other.index);
  for (const { tag } of wanted) {
    const found = reportLanguageOf(tag);
    if (found !== undefined) return found;
  }
  return undefined;
}
