import { chatwoot } from './chatwoot.ts';
import { crisp } from './crisp.ts';
import { freshchat } from './freshchat.ts';
import { helpscout } from './helpscout.ts';
import { hubspot } from './hubspot.ts';
import { imbox } from './imbox.ts';
import { intercom } from './intercom.ts';
import { kundo } from './kundo.ts';
import { livechat } from './livechat.ts';
import { omnichannel } from './omnichannel.ts';
import { rocketchat } from './rocketchat.ts';
import { salesforce } from './salesforce.ts';
import { tawk } from './tawk.ts';
import type { VendorStandIn } from './vendor-stand-in.ts';
import { zendesk } from './zendesk.ts';

/** Every product that has a script; Chatwoot's API is plain requests and has a test of its own. */
export const VENDOR_STAND_INS: readonly VendorStandIn[] = [zendesk, intercom, hubspot, crisp, chatwoot, tawk, freshchat, livechat, rocketchat, salesforce, omnichannel, helpscout, kundo, imbox];
