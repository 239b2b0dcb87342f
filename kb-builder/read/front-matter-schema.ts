import * as v from 'valibot';

/** Longest `id`. */
export const MAX_ID_LENGTH = 200;

// Values arrive as the text that the editor wrote (see read-yaml), or lists and maps of such texts.

const text = v.pipe(
  v.string('text; if it holds a colon, put it in quotes'),
  v.transform((value) => value.normalize('NFC').replace(/\s+/gu, ' ').trim()),
  v.minLength(1, 'some text; remove the key if there is nothing to say'),
  v.maxLength(1000, 'at most 1,000 characters'),
);

/** One value may stand alone where a list is expected. */
function listOf<TSchema extends v.GenericSchema<string, string>>(item: TSchema, atMost: number) {
  return v.pipe(
    v.unknown(),
    v.transform((value): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value])),
    v.array(item),
    v.maxLength(atMost, `at most ${atMost} entries`),
  );
}

const list = listOf(text, 200);

/** Characters that take no room. Nobody typed them on purpose, yet an id that came from another program is what it is there: whoever asks by it writes them too. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]+/gu;

export function withoutInvisibleCharacters(id: string): string {
  return id.replace(INVISIBLE, '');
}

export const IdSchema = v.pipe(
  v.string('text without blanks'),
  v.transform((value) => value.normalize('NFC')),
  // Some programs put a blank, or what nobody can see, into their ids: those are kept as they are, with a warning.
  v.check((id) => /^[^\s\p{Control}\p{Surrogate}\p{Unassigned}\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]+(?: [^\s\p{Control}\p{Surrogate}\p{Unassigned}\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]+)*$/u.test(withoutInvisibleCharacters(id)), 'printable text without blanks, such as "returns/refund-time"'),
  v.maxLength(MAX_ID_LENGTH, `at most ${MAX_ID_LENGTH} characters`),
  // An id is never an address here, but other programs may take it for one.
  v.check((id) => !/^[/\\]|\\|(?:^|\/)\.\.(?:\/|$)/u.test(id), 'an id, not a path on a disk: without "..", backslash or a slash in front'),
);

const ids = listOf(IdSchema, 50);

const isoDate = v.pipe(
  v.string('a date such as 2026-10-14'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/u, 'a date such as 2026-10-14'),
  v.check((date) => !Number.isNaN(Date.parse(`${date}T00:00:00Z`)) && new Date(`${date}T00:00:00Z`).toISOString().startsWith(date), 'a date that exists'),
);

const isoMoment = v.union([isoDate, v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?$/u),
  v.transform((moment) => moment.replace(' ', 'T')),
  v.check((moment) => !Number.isNaN(Date.parse(moment))),
)], 'a date such as 2026-10-14, or a time such as 2026-10-14T08:00:00+01:00');

const pagePattern = v.pipe(
  text,
  v.regex(/^\//u, 'a path that begins with "/", such as "/checkout*" (without https:// and domain)'),
  v.regex(/^[^\s?#]*$/u, 'a path without blanks, "?" or "#": only the path of a page is compared'),
  v.check((pattern) => !/\*{3,}/u.test(pattern), '"*" for one step of the path or "**" for several, no more stars'),
  v.maxLength(300, 'at most 300 characters'),
);
const pages = listOf(pagePattern, 100);

/** A path of an earlier help centre. What may not be written there is refused here: another site, another folder, a program. */
const oldPath = v.pipe(
  v.string('a path such as "/old/page"'),
  v.regex(/^\/(?!\/)/u, 'a path on this site that begins with one "/", such as "/old/page"; other sites cannot be redirected from here'),
  v.regex(/^[^\s\\?#%<>:"|*\p{Control}]*$/u, 'a plain path without blanks, "?", "#", "%", "\\" or ":"'),
  v.check((path) => !path.split('/').some((step) => step === '..' || step === '.'), 'a path without "." and ".." steps'),
  v.check((path) => path.replace(/\/+$/u, '') !== '', 'a path other than "/", which is the help centre itself'),
  v.check((path) => !/\/\//u.test(path), 'a path without "//"'),
  v.check((path) => path.length <= 500 && path.split('/').every((step) => step.length <= 150), 'a path of at most 500 characters, 150 between slashes'),
);
const oldPaths = listOf(oldPath, 100);

const wholeNumber = (smallest: number, largest: number, expected: string) => v.pipe(
  v.string(expected),
  v.regex(/^-?\d{1,9}$/u, expected),
  v.transform(Number),
  v.minValue(smallest, expected),
  v.maxValue(largest, expected),
);

const query = v.pipe(text, v.maxLength(500, 'a question of at most 500 characters'));

/** A key of an article's front matter: its schema, and the sentence that `docs/content.md` and error messages show. */
export interface KeyDocumentation {
  readonly schema: v.GenericSchema;
  readonly meaning: string;
  readonly example: string;
}

/** Every key that an article may have, in the order in which the documentation lists them. */
export const ARTICLE_KEYS = {
  title: { schema: text, meaning: 'Required. The question as a visitor would put it.', example: 'title: How do I return something?' },
  id: { schema: v.optional(IdSchema), meaning: `Stable identity: printable text without blanks, at most ${MAX_ID_LENGTH} characters. Default: \`<category>/<slug>\`, from the file's place. Translations carry the same id. Addresses come from the file's path, never from the id.`, example: 'id: returns/return-an-item' },
  description: { schema: v.optional(text), meaning: 'The answer in one sentence. Shown in lists, in search engines and when the page is shared.', example: 'description: You have 60 days, and returning is free for members.' },
  keywords: { schema: v.optional(list, []), meaning: 'Words that visitors may type and that the text does not hold.', example: 'keywords: [refund, money back]' },
  questions: { schema: v.optional(list, []), meaning: 'Other ways in which people ask this. They count nearly as much as the title.', example: 'questions:\n  - Can I send it back?' },
  related: { schema: v.optional(ids, []), meaning: 'Ids of articles to read next.', example: 'related: [returns/refund-time]' },
  order: { schema: v.optional(wholeNumber(-1_000_000, 1_000_000, 'a whole number')), meaning: 'Place within the category, smallest first. Articles without it come after, by title. The first of each category are the popular ones.', example: 'order: 1' },
  updated: { schema: v.optional(isoDate), meaning: 'Date of the last change in substance, as `YYYY-MM-DD`. Shown to visitors.', example: 'updated: 2026-10-14' },
  status: { schema: v.optional(v.picklist(['published', 'draft'], '"published" or "draft"'), 'published'), meaning: '`published` (default) or `draft`. Drafts are checked and never published.', example: 'status: draft' },
  redirect_from: { schema: v.optional(oldPaths, []), meaning: 'Earlier paths of this article, below the root of the help centre. Each becomes a page that leads here.', example: 'redirect_from: [/faq/returns]' },
  pages: { schema: v.optional(pages, []), meaning: 'Pages of your site where this article is suggested before anyone types. `*` stands for anything within one step of the path, `**` across steps.', example: "pages: ['/checkout*', '/orders/**']" },
  audience: { schema: v.optional(list), meaning: 'Shown to these audiences only; the lists of the help-centre site leave it out. It hides, it does not protect: the index is public.', example: 'audience: [business]' },
  must_rank: { schema: v.optional(v.pipe(v.record(query, wholeNumber(1, 100, 'the highest rank that you allow: a whole number from 1')), v.check((queries) => Object.keys(queries).length <= 100, 'at most 100 questions')), {}), meaning: "Your search tests: question → highest allowed rank. `hjelp check` runs them; one that fails is an error there (`build` does not ask them).", example: 'must_rank:\n  return label: 1' },
  not_for: { schema: v.optional(list, []), meaning: 'Questions that must not find this article among the first three.', example: 'not_for:\n  - broken lamp' },
  closes: { schema: v.optional(ids, []), meaning: 'Ids of gaps in the report that this article is meant to close.', example: 'closes: [gap-7f3a]' },
  canned_answers: { schema: v.optional(list, []), meaning: 'Parts that agents at the desk can put into an answer with a few keys: headings of this article, or `beginning` for what stands before the first one.', example: 'canned_answers: [How long does it take?]' },
} as const satisfies Record<string, KeyDocumentation>;

/** Every key that a notice may have. */
export const NOTICE_KEYS = {
  title: { schema: text, meaning: 'Required. What happened, in one line.', example: 'title: Deliveries are late this week' },
  pages: { schema: v.optional(pages, []), meaning: 'Pages of your site where the notice is shown. With neither `pages` nor `queries` it is shown everywhere.', example: "pages: ['/orders*']" },
  queries: { schema: v.optional(listOf(query, 200), []), meaning: 'Questions to which the notice is the answer.', example: 'queries:\n  - where is my parcel' },
  from: { schema: v.optional(isoMoment), meaning: 'Shown from this date or time. Default: at once.', example: 'from: 2026-11-01' },
  until: { schema: v.optional(isoMoment), meaning: 'Shown until this date (that day included) or time. Default: until you remove it.', example: 'until: 2026-11-30' },
  severity: { schema: v.optional(v.picklist(['info', 'warning', 'critical'], '"info", "warning" or "critical"'), 'info'), meaning: '`info` (default), `warning` or `critical`.', example: 'severity: warning' },
} as const satisfies Record<string, KeyDocumentation>;

type SchemasOf<TKeys extends Record<string, KeyDocumentation>> = { [Key in keyof TKeys]: TKeys[Key]['schema'] };

function schemasOf<TKeys extends Record<string, KeyDocumentation>>(keys: TKeys): SchemasOf<TKeys> {
  return Object.fromEntries(Object.entries(keys).map(([key, { schema }]) => [key, schema])) as SchemasOf<TKeys>;
}

/** Unknown keys are looked for before this is used, so that they can be warnings. */
export const ArticleFrontMatterSchema = v.object(schemasOf(ARTICLE_KEYS));
export const NoticeFrontMatterSchema = v.object(schemasOf(NOTICE_KEYS));

export type ArticleFrontMatter = v.InferOutput<typeof ArticleFrontMatterSchema>;
export type NoticeFrontMatter = v.InferOutput<typeof NoticeFrontMatterSchema>;
