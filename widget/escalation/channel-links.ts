import type { ChannelType } from '../../core/contract/site-config.ts';
import type { HandoverContext } from '../../core/contract/handover-context.ts';
import type { ContactTexts } from '../texts/contact-texts.ts';
import { packetText } from './handover-packet.ts';

/** Longest addresses that are carried whole, in characters: mail programs, telephones and systems cut longer ones without a word. */
const MOST_MAIL_LINK = 1800;
const MOST_WHATSAPP_LINK = 2000;
const MOST_MESSENGER_LINK = 2000;
/** A text message of more parts than these is costly and often arrives in pieces. */
const MOST_SMS_TEXT = 640;

/**
 * The link that opens a channel outside the page, with the message and what was tried in it where it can carry text.
 * @param target An address, number, page name or web address that has been checked.
 */
export function channelLink(type: ChannelType, target: string, context: HandoverContext, texts: ContactTexts, locale: string): string {
  const shorterThan = (most: number, link: (text: string) => string): string => link(packetText(context, texts, locale, (text) => link(text).length <= most));
  switch (type) {
    case 'email': return shorterThan(MOST_MAIL_LINK, (text) => `mailto:${encodeURIComponent(target).replaceAll('%40', '@')}?subject=${encodeURIComponent(texts.emailSubject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`);
    // Digits only, with the country's code: no plus sign, no zero before.
    case 'whatsapp': return shorterThan(MOST_WHATSAPP_LINK, (text) => `https://wa.me/${target.replaceAll(/\D/gu, '')}?text=${encodeURIComponent(text)}`);
    case 'messenger': return shorterThan(MOST_MESSENGER_LINK, (text) => `https://m.me/${encodeURIComponent(target)}?text=${encodeURIComponent(text)}`);
    case 'sms': return `sms:${dialable(target)}?body=${encodeURIComponent(packetText(context, texts, locale, (text) => text.length <= MOST_SMS_TEXT))}`;
    case 'phone': return `tel:${dialable(target)}`;
    case 'link': return target;
    default: return '';
  }
}

function dialable(number: string): string {
  return number.replaceAll(/[^+\d]/gu, '');
}
