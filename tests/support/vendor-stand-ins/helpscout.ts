import type { VendorStandIn } from './vendor-stand-in.ts';

// developer.helpscout.com, Beacon 2: calls wait in `readyQueue`; `ready` after `init`; the text goes into the message form, custom
// fields by number, session data under any name.
export const helpscout: VendorStandIn = {
  product: 'helpscout',
  keys: { beaconId: 'beacon' },
  fields: { link: '123' },
  script: 'https://beacon-v2.helpscout.net/',
  install(mood) {
    const w = window as any;
    const sees = w.agentSees;
    const listeners: Record<string, (() => void)[]> = {};
    const waiting: any[] = w.Beacon?.readyQueue ?? [];
    const run = (method: string, options: any, data: any): void => {
      sees.calls.push(method);
      if (method === 'init') setTimeout(() => { for (const heard of listeners['ready'] ?? []) heard(); listeners['ready'] = []; }, mood.readyAfterMs);
      if (method === 'on' || method === 'once') (listeners[options] ??= []).push(data);
      if (method === 'session-data') { if (mood.refusesContext) throw new Error('session-data'); Object.assign(sees.fields, options); }
      if (method === 'prefill') {
        sees.composer = options.text ?? '';
        for (const { id, value } of options.fields ?? []) sees.fields[String(id)] = value;
      }
      if (method === 'open') { sees.isOpen = true; for (const heard of listeners['open'] ?? []) setTimeout(heard, 5); }
      if (method === 'close') sees.isOpen = false;
    };
    w.Beacon = (method: string, options: unknown, data: unknown) => { run(method, options, data); };
    for (const { method, options, data } of waiting) run(method, options, data);
  },
};
