import { createInterface } from 'node:readline';
import { scrubPersonalData } from '../core/privacy/personal-data.ts';
import type { Verb } from './verb.ts';

export const verb: Verb = {
  name: 'scrub',
  summary: 'a line of text in, the line without personal data out: the very scrubber of widget and server',
  usage: 'scrub [--json]',
  words: 0,
  options: [{ name: 'json', meaning: 'every line is a JSON string, in and out' }],
  examples: [
    { why: 'what would be kept of this question?', command: "echo 'jag heter Eva, eva@example.com' | hjelp scrub" },
    { why: 'a log of questions, one JSON string a line', command: 'hjelp scrub --json < questions.jsonl' },
  ],
  async run(call) {
    const asJson = call.has('json');
    let lineNumber = 0;
    let bad = false;
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      lineNumber += 1;
      if (!asJson) {
        process.stdout.write(`${scrubPersonalData(line)}\n`);
        continue;
      }
      let text: unknown;
      try {
        text = JSON.parse(line);
      } catch {
        text = undefined;
      }
      if (typeof text !== 'string') {
        // A line out for every line in, so that whoever pairs them stays in step.
        bad = true;
        process.stderr.write(`stdin:${lineNumber}: not a JSON string; expected "…" in double quotes.\n`);
        process.stdout.write('""\n');
        continue;
      }
      process.stdout.write(`${JSON.stringify(scrubPersonalData(text))}\n`);
    }
    return bad ? 1 : 0;
  },
};
