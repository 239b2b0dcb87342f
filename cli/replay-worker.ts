/**
 * A process that asks questions of a build, for `replay-processes.ts`: searching is all processor, and a machine has several.
 */
import { openKb, type OpenKb } from './open-kb.ts';
import type { ReplayBatch, ReplayBatchAnswer } from './replay-processes.ts';

/** As many hits as a verdict looks at. */
const LIMIT = 10;

let opened: Promise<OpenKb> | undefined;

process.on('message', (batch: ReplayBatch) => {
  void answer(batch).then((answered) => process.send!(answered));
});
// The command is gone: nobody will read what we find.
process.on('disconnect', () => process.exit(0));

async function answer({ kbDir, questions }: ReplayBatch): Promise<ReplayBatchAnswer> {
  try {
    const kb = await (opened ??= openKb(kbDir, { withPassages: false }));
    const answers = [];
    for (const { locale, wording } of questions) {
      const { hits, answerable } = (await kb.search(locale)).search(wording, { limit: LIMIT, asYouType: false, excerpts: false });
      answers.push({ hits: hits.map(({ id }) => ({ id })), answerable });
    }
    return { ok: true, answers };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
