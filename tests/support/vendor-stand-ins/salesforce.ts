import type { VendorStandIn } from './vendor-stand-in.ts';

// developer.salesforce.com, Messaging for Web: `init`, then onEmbeddedMessagingReady (prechatAPI), then
// onEmbeddedMessagingButtonCreated (utilAPI); outside business hours there is no button.
export const salesforce: VendorStandIn = {
  product: 'salesforce',
  keys: { orgId: '00D', deployment: 'Web', siteUrl: 'https://shop.my.site.com/ESWWeb', scrt2Url: 'https://shop.my.salesforce-scrt.com' },
  fields: { question: 'HC_Question', link: 'HC_Link' },
  script: 'https://shop.my.site.com/ESWWeb/assets/js/bootstrap.min.js',
  install(mood) {
    const w = window as any;
    const sees = w.agentSees;
    let hasButton = false;
    w.embeddedservice_bootstrap = {
      settings: {},
      init(orgId: string, deployment: string, siteUrl: string, options: any) {
        if (orgId !== '00D' || deployment !== 'Web' || !siteUrl || !options.scrt2URL) throw new Error('init');
        setTimeout(() => {
          window.dispatchEvent(new Event('onEmbeddedMessagingReady'));
          if (!mood.isAgentOnline) return;
          setTimeout(() => { hasButton = true; window.dispatchEvent(new Event('onEmbeddedMessagingButtonCreated')); }, 20);
        }, mood.readyAfterMs);
      },
      prechatAPI: { setHiddenPrechatFields(fields: Record<string, string>) {
        sees.calls.push('setHiddenPrechatFields');
        if (mood.refusesContext) throw new Error('field is not configured');
        if (!sees.isOpen) Object.assign(sees.fields, fields);
      } },
      utilAPI: { launchChat: async () => { if (!hasButton) throw new Error('launchChat: no button'); sees.isOpen = true; } },
    };
  },
  snippet() { (window as any).embeddedservice_bootstrap.init('00D', 'Web', 'https://shop.my.site.com/ESWWeb', { scrt2URL: 'https://shop.my.salesforce-scrt.com' }); },
};
