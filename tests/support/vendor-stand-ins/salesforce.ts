import type { VendorStandIn } from './vendor-stand-in.ts';

// developer.salesforce.com, Enhanced Web Chat: `init`, then onEmbeddedMessagingReady (prechatAPI; what is called before is not
// done), then onEmbeddedMessagingButtonCreated (utilAPI); outside business hours there is no button, and an event tells so.
export const salesforce: VendorStandIn = {
  product: 'salesforce',
  keys: { orgId: '00D', deployment: 'Web', siteUrl: 'https://shop.my.site.com/ESWWeb', scrt2Url: 'https://shop.my.salesforce-scrt.com' },
  fields: { question: 'HC_Question', link: 'HC_Link' },
  script: 'https://shop.my.site.com/ESWWeb/assets/js/bootstrap.min.js',
  canTakeBack: false,
  install(mood) {
    const w = window as any;
    const sees = w.agentSees;
    let isReady = false;
    let hasButton = false;
    w.embeddedservice_bootstrap = {
      settings: {},
      init(orgId: string, deployment: string, siteUrl: string, options: any) {
        if (orgId !== '00D' || deployment !== 'Web' || !siteUrl || !options.scrt2URL) throw new Error('init');
        setTimeout(() => {
          isReady = true;
          sees.order.push('ready');
          window.dispatchEvent(new Event('onEmbeddedMessagingReady'));
          setTimeout(() => {
            if (!mood.isAgentOnline) { window.dispatchEvent(new Event('onEmbeddedMessagingBusinessHoursEnded')); return; }
            hasButton = true;
            window.dispatchEvent(new Event('onEmbeddedMessagingButtonCreated'));
          }, 120);
        }, mood.readyAfterMs);
      },
      prechatAPI: { setHiddenPrechatFields(fields: Record<string, string>) {
        sees.calls.push('setHiddenPrechatFields');
        if (!isReady) return;
        if (mood.refusesContext) throw new Error('field is not configured');
        sees.order.push('context');
        if (!sees.isOpen) Object.assign(sees.fields, fields);
      } },
      utilAPI: { launchChat: async () => {
        if (!hasButton) throw new Error('launchChat: no button');
        await new Promise<void>((resolve) => { w.vendorStage.openLater(mood.opensAfterMs, resolve); });
      } },
    };
  },
  snippet() { (window as any).embeddedservice_bootstrap.init('00D', 'Web', 'https://shop.my.site.com/ESWWeb', { scrt2URL: 'https://shop.my.salesforce-scrt.com' }); },
};
