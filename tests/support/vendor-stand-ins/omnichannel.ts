import type { VendorStandIn } from './vendor-stand-in.ts';

// learn.microsoft.com, live chat SDK reference: the SDK after `lcw:ready`; context as {name: {value, isDisplayable}}, at most 100.
export const omnichannel: VendorStandIn = {
  product: 'omnichannel',
  keys: { appId: 'app', orgId: 'org', orgUrl: 'https://m-org.omnichannelengagementhub.com' },
  fields: { question: 'hcQuestion', link: 'hcLink' },
  script: 'https://oc-cdn-ocprod.azureedge.net/livechatwidget/scripts/LiveChatBootstrapper.js',
  canTakeBack: false,
  install(mood) {
    const w = window as any;
    const sees = w.agentSees;
    const script = document.getElementById('Microsoft_Omnichannel_LCWidget');
    setTimeout(() => {
      if (script && script.getAttribute('data-app-id') !== 'app') return;
      sees.order.push('ready');
      w.Microsoft = { Omnichannel: { LiveChatWidget: { SDK: { async startChat({ customContext = {} }: any) {
        sees.calls.push('startChat');
        const given = Object.entries<any>(customContext);
        if (!mood.refusesContext && given.length <= 100) {
          sees.order.push('context');
          for (const [name, { value }] of given) sees.fields[name] = value;
        }
        await new Promise<void>((resolve) => { w.vendorStage.openLater(mood.opensAfterMs, resolve); });
      } } } } };
      window.dispatchEvent(new Event('lcw:ready'));
    }, mood.readyAfterMs);
  },
};
