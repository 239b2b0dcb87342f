import { DATA_OPTION, EVENTS_OPTION, openData } from './data-url.ts';
import { UsageError, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'forget',
  summary: 'removes everything one visit left behind',
  usage: 'forget --visit ID [--data URL]',
  words: 0,
  options: [{ name: 'visit', value: 'ID', meaning: 'the visit, as the visitor\'s browser shows it in sessionStorage' }, DATA_OPTION, EVENTS_OPTION, { name: 'json', meaning: 'print one JSON document: events, conversations' }],
  examples: [{ why: 'a visitor asks to be forgotten', command: 'hjelp forget --visit 0192f0c1-8c1a-7b7e-9d3a-5f0c6b1a2d3e' }],
  async run(call) {
    const visit = call.text('visit');
    if (visit === undefined) throw new UsageError('hjelp forget needs --visit ID.');
    const store = await openData(call);
    try {
      const { events, conversations } = await store.forgetVisit(visit);
      process.stdout.write(call.has('json')
        ? `${JSON.stringify({ visit, events, conversations })}\n`
        : `Removed ${events} event${events === 1 ? '' : 's'} and ${conversations} conversation${conversations === 1 ? '' : 's'} of visit ${visit}.\n`);
      return 0;
    } finally {
      await store.close();
    }
  },
};
