import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { readDocument } from '../core/contract/read-document.ts';
import { ANSWERABLE_THRESHOLD } from '../core/contract/failure-kind.ts';
import type { SearchAnswer } from '../core/search/search-answer.ts';
import { openKb, type OpenKb } from './open-kb.ts';
import { startProgress } from './progress.ts';
import { say, type Message } from '../kb-builder/wording/message.ts';
import { spokenLanguageOf, type SpokenLanguage } from '../kb-builder/wording/spoken-language.ts';
import { UsageError, type Verb } from './verb.ts';
import { languageOfCall, LANG_OPTION } from './wording/language-of-call.ts';
import { speak } from './wording/speak.ts';

const QuestionSchema = v.object({ id: v.union([v.string(), v.number()]), text: v.string(), locale: v.nullish(v.string()) });

export const verb: Verb = {
  name: 'search',
  summary: 'the same search that the widget does',
  usage: 'search [--kb DIR] [--locale L] QUERY | --queries FILE.jsonl',
  words: 1000,
  options: [
    { name: 'kb', value: 'DIR', meaning: 'what `hjelp build` wrote (default ./hjelp-site)' },
    { name: 'locale', value: 'L', meaning: 'language of the question (default: the site\'s)' },
    { name: 'queries', value: 'FILE', meaning: 'a question a line, {"id","text","locale"?}; prints {"id","hits":[{"id","score"}…]} a line; - is stdin' },
    { name: 'limit', value: 'N', meaning: 'most results a question (default 10)' },
    { name: 'explain', meaning: 'say why each result matched' },
    LANG_OPTION,
    { name: 'json', meaning: 'print one JSON document' },
  ],
  examples: [
    { why: 'what does a Swede find who forgets the dots?', command: 'hjelp search --locale sv aterbetalning' },
    { why: 'and why', command: 'hjelp search --locale da --explain "hvornår kommer min pakke"' },
    { why: 'a file of questions, for measuring', command: 'hjelp search --queries questions.jsonl --limit 10 > hits.jsonl' },
  ],
  async run(call) {
    const kb = await openKb(call.text('kb') ?? 'hjelp-site');
    const limit = call.wholeNumber('limit', 1) ?? 10;
    const explain = call.has('explain');
    const file = call.text('queries');
    if (file !== undefined) return searchAll(kb, file, { limit, explain, ...optional('locale', call.text('locale')) });
    const query = call.words.join(' ');
    if (query === '') throw new UsageError(say`hjelp search needs a question, or --queries FILE. See: hjelp search --help`);
    // A question given whole is searched as one: the last word is finished.
    const answer = (await kb.search(call.text('locale'))).search(query, { limit, explain, asYouType: false });
    process.stdout.write(call.has('json') ? `${JSON.stringify(answer)}\n` : describeAnswer(answer, languageOfCall(call) ?? spokenLanguageOf(kb.manifest.defaultLocale) ?? 'en'));
    return 0;
  },
};

async function searchAll(kb: OpenKb, file: string, options: { limit: number; explain: boolean; locale?: string }): Promise<0 | 1> {
  const lines = createInterface({ input: file === '-' ? process.stdin : createReadStream(file), crlfDelay: Infinity });
  const progress = startProgress();
  let lineNumber = 0;
  let bad = 0;
  for await (const text of lines) {
    lineNumber += 1;
    // Some programs of Windows begin a file with a mark that nobody sees.
    const line = lineNumber === 1 ? text.replace(/^\ufeff/u, '') : text;
    if (line.trim() === '') continue;
    let question;
    try {
      question = readDocument(QuestionSchema, JSON.parse(line), 'question');
    } catch (error) {
      bad += 1;
      process.stderr.write(`${file}:${lineNumber}: ${(error as Error).message}. Expected {"id":"…","text":"…"} on one line.\n`);
      continue;
    }
    const search = await kb.search(question.locale ?? options.locale);
    // Whoever types may stop in the middle of a word: the widget's own setting.
    const { hits } = search.search(question.text, { limit: options.limit, explain: options.explain, asYouType: true });
    process.stdout.write(`${JSON.stringify({ id: question.id, hits: hits.map((hit) => ({ id: hit.id, score: hit.score, ...(options.explain ? { explain: hit.explain } : {}) })) })}\n`);
    progress.update('questions', lineNumber, 0);
  }
  progress.end();
  return bad > 0 ? 1 : 0;
}

function describeAnswer(answer: SearchAnswer, language: SpokenLanguage): string {
  const tell = (message: Message): string => speak(message, language);
  if (answer.hits.length === 0) return `${tell(say`Nothing found for "${answer.query}".`)}\n`;
  const sure = answer.answerable >= ANSWERABLE_THRESHOLD ? undefined : say` (probably not answered here)`;
  const blocks = answer.hits.map((hit, index) => [
    `${String(index + 1).padStart(2)}. ${hit.title}  [${hit.id}]`,
    ...(hit.passage ? [`    ${hit.passage.text}`] : []),
    ...(hit.explain ?? []).map((reason) => `    - ${reason}`),
  ].join('\n'));
  const why = answer.signs === undefined ? '' : `  ${Object.entries(answer.signs).map(([sign, value]) => `${sign} ${sign === 'size' ? value : value.toFixed(2)}`).join(', ')}\n`;
  return `${tell(say`${answer.total} worth a look, answerable ${answer.answerable.toFixed(2)}${sure}`)}\n${why}${blocks.join('\n')}\n`;
}

function optional<TKey extends string>(key: TKey, value: string | undefined): Partial<Record<TKey, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<TKey, string>);
}
