import type { VendorStandIn } from './vendor-stand-in.ts';

// developer.helpscout.com, Beacon 2: calls wait in `readyQueue`; `ready` after `init`; the text goes into the message form, which
// is not sent without a subject; custom fields by number; session data under any name, at most 20, what is longer than 10,000
// characters ignored.
export const helpscout: VendorStandIn = {
  product: 'helpscout',
  keys: { beaconId: 'beacon' },
  fields: { link: '123' },
  script: 'https://beacon-v2.helpscout.net/',
  canTakeBack: true,
  install(mood) {
    const w = window as any;
    const sees = w.agentSees;
    const listeners: Record<string, (() => void)[]> = {};
    const waiting: any[] = w.Beacon?.readyQueue ?? [];
    let isReady = false;
    const run = (method: string, options: any, data: any): void => {
      sees.calls.push(method);
      if (!isReady && !['init', 'on', 'once'].includes(method)) sees.early.push(method);
      if (method === 'init') setTimeout(() => { isReady = true; sees.order.push('ready'); for (const heard of listeners['ready'] ?? []) heard(); listeners['ready'] = []; }, mood.readyAfterMs);
      if (method === 'on' || method === 'once') (listeners[options] ??= []).push(data);
      if (method === 'session-data') {
        if (mood.refusesContext) throw new Error('session-data');
        sees.order.push('context');
        const entries = Object.entries<string>(options);
        if (entries.length <= 20) for (const [name, value] of entries) if (name.length <= 100 && value.length <= 10_000) sees.fields[name] = value;
      }
      if (method === 'prefill') {
        sees.order.push('draft');
        sees.composer = typeof options.subject === 'string' && options.subject !== '' && !/[\r\n]/u.test(options.subject) ? options.text ?? '' : '';
        for (const { id, value } of options.fields ?? []) sees.fields[String(id)] = value;
      }
      if (method === 'open') w.vendorStage.openLater(mood.opensAfterMs, () => { for (const heard of listeners['open'] ?? []) heard(); });
      if (method === 'close') w.vendorStage.close();
    };
    w.Beacon = (method: string, options: unknown, data: unknown) => { run(method, options, data); };
    for (const { method, options, data } of waiting) run(method, options, data);
  },
};
