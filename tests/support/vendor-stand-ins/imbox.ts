import type { VendorStandIn } from './vendor-stand-in.ts';

// docs.imbox.io, widget API: a list that the script takes over; with `manualTrigger` it starts when it is told to, and shows its
// launcher, which the visitor presses.
export const imbox: VendorStandIn = {
  product: 'imbox',
  keys: { sid: '1634' },
  script: 'https://files.imbox.io/app/dist/initWidget.js',
  canTakeBack: false,
  install(mood) {
    const w = window as any;
    const sees = w.agentSees;
    const run = ([name, value]: any[]): void => {
      sees.calls.push(name);
      if (name === 'setExternalContactId') { if (mood.refusesContext) throw new Error('not now'); sees.order.push('context'); sees.tags.push(value); }
      if (name === 'start' && value?.showLauncher === true) w.vendorStage.openLater(0);
    };
    setTimeout(() => {
      if (w._sid !== '1634') return;
      sees.order.push('ready');
      const waiting = w._imbox ?? [];
      w._imbox = { push: run };
      for (const call of waiting) { sees.early.push(call[0]); run(call); }
    }, mood.readyAfterMs);
  },
  snippet() { Object.assign(window, { _sid: '1634', _imboxSettings: { manualTrigger: true } }); },
};
