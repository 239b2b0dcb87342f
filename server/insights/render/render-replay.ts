import type { ReplayedQuestion, ReplayReport } from '../replay.ts';

const SHOWN = 15;

/** A replay for a terminal: what to worry about first, what to be glad of last. */
export function renderReplay(report: ReplayReport): string {
  const { totals, firstResults } = report;
  const asked = Object.values(totals).reduce((sum, { questions }) => sum + questions, 0);
  const searches = Object.values(totals).reduce((sum, count) => sum + count.searches, 0);
  const lines = [`Asked ${format(asked)} different questions again, which visitors had asked ${format(searches)} times.`, ''];
  section('Newly broken', totals.newly_broken, report.newlyBroken, `led to an article that is no longer among the first ${firstResults}`, ({ opened, rankBefore, rankNow }) => `${opened}: ${rankBefore === undefined ? 'opened before' : `rank ${rankBefore}`} → ${rankNow === undefined ? 'not found' : `rank ${rankNow}`}`);
  section('Still failing', totals.still_failing, report.stillFailing, 'found no answer and still find none', ({ first, results }) => (first === undefined ? 'no results' : `${results} weak results, first ${first}`));
  section('Fixed', totals.fixed, report.fixed, 'found no answer and do now', ({ first }) => `now first: ${first}`);
  lines.push(`Unchanged: ${format(totals.unchanged.questions)} questions (${format(totals.unchanged.searches)} searches).`);
  return `${lines.join('\n')}\n`;

  function section(title: string, count: { questions: number; searches: number }, questions: readonly ReplayedQuestion[], meaning: string, what: (question: ReplayedQuestion) => string): void {
    lines.push(`${title}: ${format(count.questions)} ${count.questions === 1 ? 'question' : 'questions'} (${format(count.searches)} ${count.searches === 1 ? 'search' : 'searches'}) ${meaning}.`);
    for (const question of questions.slice(0, SHOWN)) lines.push(`  ${format(question.searches).padStart(6)}  ${question.locale.padEnd(3)} ${printable(question.query ?? `(too few visits to show, ${question.id})`)}  · ${what(question)}`);
    if (questions.length > SHOWN) lines.push(`          … and ${format(count.questions - SHOWN)} more; --json lists them.`);
    lines.push('');
  }
}

function format(value: number): string {
  return value.toLocaleString('en');
}

/** A visitor's words must not move the cursor. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/gu, ' '); // eslint-disable-line no-control-regex -- control characters are what is looked for
}
