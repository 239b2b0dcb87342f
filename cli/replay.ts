import { replaySearches, type ReplayedQuestion, type ReplayReport } from '../server/insights/replay.ts';
import { DATA_OPTION, EVENTS_OPTION, openData, sinceInstant } from './data-url.ts';
import { openKb } from './open-kb.ts';
import { startProgress } from './progress.ts';
import { replayProcesses } from './replay-processes.ts';
import { say, type Message } from '../kb-builder/wording/message.ts';
import { spokenLanguageOf, type SpokenLanguage } from '../kb-builder/wording/spoken-language.ts';
import type { Verb } from './verb.ts';
import { languageOfCall, LANG_OPTION } from './wording/language-of-call.ts';
import { speak } from './wording/speak.ts';

/** How many questions of each verdict a person is shown; `--json` has more. */
const SHOWN = 20;

export const verb: Verb = {
  name: 'replay',
  summary: 'asks every logged question again on a new build: fixed, still failing, newly broken',
  usage: 'replay [--kb DIR] [--data URL] [--fail-on-regression]',
  words: 0,
  options: [
    { name: 'kb', value: 'DIR', meaning: 'the build to ask (default ./hjelp-site)' },
    DATA_OPTION,
    EVENTS_OPTION,
    { name: 'since', value: 'D', meaning: 'questions from this date (2026-11-01) or length of time (30d) on; default all that are kept' },
    { name: 'locale', value: 'L', meaning: 'questions in this language only' },
    { name: 'fail-on-regression', meaning: 'exit with 1 when a question that led to an article no longer does: the publish gate' },
    LANG_OPTION,
    { name: 'json', meaning: 'print one JSON document' },
  ],
  examples: [
    { why: 'did the new articles help?', command: 'hjelp build && hjelp replay' },
    { why: 'in CI, before publishing', command: 'hjelp replay --kb hjelp-site --data sqlite:backup.db --fail-on-regression' },
  ],
  async run(call) {
    const kbDir = call.text('kb') ?? 'hjelp-site';
    // Says at once, and kindly, when nothing was built there.
    const { manifest } = await openKb(kbDir, { withPassages: false });
    const language = languageOfCall(call) ?? spokenLanguageOf(manifest.defaultLocale) ?? 'en';
    const asker = replayProcesses(kbDir);
    const since = call.text('since');
    const locale = call.text('locale');
    const store = await openData(call);
    const progress = startProgress();
    try {
      const report = await replaySearches(store, asker, {
        onProgress: (done, total) => progress.update(speak(say`questions asked again`, language), done, total),
        ...(since === undefined ? {} : { since: sinceInstant(since, 'since', new Date()) }),
        ...(locale === undefined ? {} : { locale }),
      });
      progress.end();
      process.stdout.write(call.has('json') ? `${JSON.stringify(report)}\n` : describeReplay(report, language));
      return call.has('fail-on-regression') && report.totals.newly_broken.questions > 0 ? 1 : 0;
    } finally {
      progress.end();
      asker.close();
      await store.close();
    }
  },
};

function describeReplay(report: ReplayReport, language: SpokenLanguage): string {
  const tell = (message: Message): string => speak(message, language);
  const { totals } = report;
  const asked = Object.values(totals).reduce((sum, { questions }) => sum + questions, 0);
  if (asked === 0) return `${tell(say`No question has been asked yet, so there is nothing to ask again.`)}\n`;
  const part = (title: Message, count: { questions: number; searches: number }, questions: readonly ReplayedQuestion[]): string[] => [
    tell(say`${title}: ${count.questions === 1 ? say`1 question` : say`${count.questions} questions`}, ${count.searches === 1 ? say`asked once` : say`asked ${count.searches} times`}`),
    ...questions.slice(0, SHOWN).map((question) => `  ${tell(describeQuestion(question))}`),
    ...(count.questions > Math.min(SHOWN, questions.length) && questions.length > 0 ? [`  ${tell(say`… and ${count.questions - Math.min(SHOWN, questions.length)} more`)}`] : []),
    '',
  ];
  return [
    tell(asked === 1 ? say`1 question asked again.` : say`${asked} different questions asked again.`),
    '',
    ...part(say`Newly broken`, totals.newly_broken, report.newlyBroken),
    ...part(say`Fixed`, totals.fixed, report.fixed),
    ...part(say`Still failing`, totals.still_failing, report.stillFailing),
    tell(say`Unchanged: ${totals.unchanged.questions}`),
    '',
  ].join('\n');
}

function describeQuestion(question: ReplayedQuestion): Message {
  const words = question.query === undefined ? say`(wording of too few visits to show)` : `"${question.query}"`;
  const rank = (value: number | undefined): Message => (value === undefined ? say`not found` : say`no. ${value}`);
  const move = question.opened !== undefined
    ? say`${question.opened}: ${question.rankBefore === undefined ? undefined : say`${rank(question.rankBefore)} → `}${rank(question.rankNow)}`
    : question.first === undefined ? say`finds nothing` : say`now first: ${question.first}`;
  return say`${String(question.searches).padStart(4)} × ${words} [${question.locale}]  ${move}`;
}
