import type { ChannelType } from '../../core/contract/site-config.ts';
import type { ChatCapabilities } from './chat-adapter.ts';

const plain = { send: false, context: 'none', cspOrigins: [] } as const;

/** What the channels carry that are a link or go through the server. */
export const CHANNEL_CAPABILITIES: Readonly<Record<Exclude<ChannelType, 'chat' | 'desk'>, ChatCapabilities>> = {
  email: { ...plain, draft: true, maxTextLength: 1_500 },
  whatsapp: { ...plain, draft: true, maxTextLength: 1_700 },
  messenger: { ...plain, draft: true, maxTextLength: 1_700 },
  sms: { ...plain, draft: true, maxTextLength: 640 },
  phone: { ...plain, draft: false },
  link: { ...plain, draft: false },
  callback: { ...plain, draft: false, send: true, context: 'conversation' },
  webhook: { ...plain, draft: false, send: true, context: 'conversation', needsReplyAddress: true },
};
