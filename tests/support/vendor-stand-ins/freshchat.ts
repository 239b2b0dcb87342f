import type { VendorStandIn } from './vendor-stand-in.ts';

// Freshchat web messenger, version 1: `init` after the script, everything else after `widget:loaded`; conversation properties
// by their internal names only.
export const freshchat: VendorStandIn = {
  product: 'freshchat',
  keys: { token: 'fc-token' },
  fields: { summary: 'cf_help_summary', link: 'cf_help_link' },
  script: 'https://wchat.freshchat.com/js/widget.js',
  canTakeBack: true,
  install(mood) {
    const w = window as any;
    const sees = w.agentSees;
    const listeners: Record<string, (() => void)[]> = {};
    let isLoaded = false;
    const tell = (event: string): void => { for (const heard of listeners[event] ?? []) heard(); };
    const onlyWhenLoaded = (): void => { if (!isLoaded) throw new Error('Freshchat: widget is not loaded'); };
    w.fcWidget = {
      init(options: any) {
        sees.calls.push('init');
        if (options.token !== 'fc-token') throw new Error('token');
        setTimeout(() => { isLoaded = true; sees.order.push('ready'); tell('widget:loaded'); }, mood.readyAfterMs);
      },
      isLoaded: () => isLoaded,
      on(event: string, heard: () => void) { (listeners[event] ??= []).push(heard); },
      setTags(tags: string[]) { onlyWhenLoaded(); sees.order.push('context'); sees.tags.push(...tags); },
      conversation: { setConversationProperties(properties: Record<string, string>) {
        onlyWhenLoaded();
        sees.calls.push('setConversationProperties');
        if (mood.refusesContext) throw new Error('not in your plan');
        sees.order.push('context');
        for (const [name, value] of Object.entries(properties)) if (name.startsWith('cf_')) sees.fields[name] = value;
      } },
      open({ replyText }: any) {
        onlyWhenLoaded();
        sees.composer = replyText;
        sees.order.push('draft');
        w.vendorStage.openLater(mood.opensAfterMs, () => { tell('widget:opened'); });
      },
      close() { w.vendorStage.close(); },
    };
  },
  snippet() { (window as any).fcWidget.init({ token: 'fc-token' }); },
};
