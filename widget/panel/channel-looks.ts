import { html, svg, type TemplateResult } from 'lit/html.js';
import type { ChannelType } from '../../core/contract/site-config.ts';
import type { ContactTexts } from '../texts/contact-texts.ts';
import { linkIcon, mailIcon, phoneIcon } from './contact-icons.ts';
import { chatIcon } from './icons.ts';

const bubble = html`<svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d="M4 20l1.2-3.6A7.9 7.9 0 1 1 8 19.1L4 20Z"/><path d="M9 10.5c.4 2.2 2 3.7 4.3 4.2"/>`}</svg>`;
const phoneText = html`<svg viewBox="0 0 24 24" aria-hidden="true">${svg`<rect x="6.5" y="3" width="11" height="18" rx="2.5"/><path d="M10 8h4m-4 3.5h4"/>`}</svg>`;
const letter = html`<svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d="M5 4.5h14v15H5zM8.5 9h7m-7 3.5h7m-7 3.5h4"/>`}</svg>`;

/** The sign of a kind of channel, and its name where the site gives none. */
export function channelLook(type: ChannelType, texts: ContactTexts): { readonly icon: TemplateResult; readonly name: string } {
  switch (type) {
    case 'desk': case 'chat': return { icon: chatIcon, name: texts.chatName };
    case 'email': return { icon: mailIcon, name: texts.emailName };
    case 'phone': return { icon: phoneIcon, name: texts.phoneName };
    case 'callback': return { icon: phoneIcon, name: texts.callbackName };
    case 'whatsapp': return { icon: bubble, name: texts.whatsappName };
    case 'messenger': return { icon: bubble, name: texts.messengerName };
    case 'sms': return { icon: phoneText, name: texts.smsName };
    case 'webhook': return { icon: letter, name: texts.webhookName };
    case 'link': return { icon: linkIcon, name: texts.linkName };
  }
}

/** Name of the adapter in events. */
export function adapterName(type: ChannelType): string {
  return type === 'email' ? 'mailto' : type === 'phone' ? 'tel' : type;
}
