import type { PluralText } from './widget-texts.ts';

/** Words around an open article, for one language: what each `reading-<locale>.ts` exports. They come with the first article. */
export interface ReadingTexts {
  /** Language of these texts, a BCP 47 tag. */
  readonly locale: string;
  /** `{date}` is written in the visitor's language. */
  readonly updated: string;
  readonly fullPage: string;
  readonly helpfulQuestion: string;
  readonly yes: string;
  readonly no: string;
  readonly thanksUp: string;
  readonly reasonTitle: string;
  /** Keys are stored, words are shown. */
  readonly reasons: Readonly<Record<'wrong' | 'unclear' | 'incomplete' | 'other', string>>;
  readonly commentLabel: string;
  readonly send: string;
  readonly thanksDown: string;
  readonly relatedTitle: string;
  /** Jump to the part of a long article where the match lies; `{heading}`. */
  readonly jumpTo: string;
  /** Said above an article that exists in another language only; `{language}`. */
  readonly otherLanguage: string;
  /** Heading of the table of contents. */
  readonly contents: string;
  /** Name of the link beside a heading, which copies the address of that section; `{heading}`. */
  readonly sectionLink: string;
  /** Name of the button around a picture. */
  readonly enlarge: string;
  readonly closePicture: string;
  readonly copyCode: string;
  readonly copied: string;
  /** Name of the button that plays a film; `{title}`. */
  readonly playVideo: string;
  /** Under that button, where another company sends the film; `{host}`. */
  readonly videoFrom: string;
  /** Link under a playing film, for those whose page does not let it play; `{host}`. */
  readonly videoAt: string;
  /** Name of the box with which a step is ticked off; `{count}` is its number. */
  readonly step: string;
  /** Announced after a tick; `{done}` of `{count}`. */
  readonly stepsDone: PluralText;
  readonly print: string;
  readonly share: string;
  readonly linkCopied: string;
  /** When the browser lets nothing be copied; the address follows in a field. */
  readonly copyByHand: string;
}
