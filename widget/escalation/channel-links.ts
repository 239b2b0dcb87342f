import { dialableNumber } from '../../core/contract/dialable-number.ts';
import type { ChannelType } from '../../core/contract/site-config.ts';
import type { HandoverContext } from '../../core/contract/handover-context.ts';
import type { ContactTexts } from '../texts/contact-texts.ts';
import { packetText } from './handover-packet.ts';
import { shortenText } from './shorten-text.ts';

/** Longest addresses that are carried whole, in characters: mail programs, telephones and systems cut longer ones without a word. */
const MOST_MAIL_LINK = 1800;
const MOST_WHATSAPP_LINK = 2000;
const MOST_MESSENGER_LINK = 2000;
/** Longest piece of the question in a subject, in characters. */
const MOST_SUBJECT_WORDS = 60;
/** A text message of more parts than these is costly and often arrives in pieces. */
const MOST_SMS_TEXT = 640;

/**
 * The link that opens a channel outside the page, with the message and what was tried in it where it can carry text.
 * @param target An address, number, page name or web address that has been checked.
 */
export function channelLink(type: ChannelType, target: string, context: HandoverContext, texts: ContactTexts, locale: string): string {
  const shorterThan = (most: number, link: (text: string) => string): string => link(packetText(context, texts, locale, (text) => link(text).length <= most));
  switch (type) {
    case 'email': return shorterThan(MOST_MAIL_LINK, (text) => `mailto:${encodeURIComponent(target).replaceAll('%40', '@')}?subject=${encodeURIComponent(emailSubject(context, texts))}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`);
    // Digits only, with the country's code: no plus sign, no zero before.
    case 'whatsapp': return shorterThan(MOST_WHATSAPP_LINK, (text) => `https://wa.me/${dialableNumber(target).replace('+', '')}?text=${encodeURIComponent(text)}`);
    case 'messenger': return shorterThan(MOST_MESSENGER_LINK, (text) => `https://m.me/${encodeURIComponent(target)}?text=${encodeURIComponent(text)}`);
    case 'sms': return `sms:${dialableNumber(target)}?body=${encodeURIComponent(plainMarks(packetText(context, texts, locale, (text) => plainMarks(text).length <= MOST_SMS_TEXT)))}`;
    case 'phone': return `tel:${dialableNumber(target)}`;
    case 'link': return target;
    default: return '';
  }
}

/** What it is about, so that one question can be told from the other in a full letter box. */
function emailSubject({ question }: HandoverContext, texts: ContactTexts): string {
  const about = shortenText(question.replaceAll(/\s+/gu, ' ').trim(), MOST_SUBJECT_WORDS);
  return about === '' ? texts.emailSubject : `${texts.emailSubject}: ${about}`;
}

/** One typographic mark makes a text message carry 70 characters a part instead of 160. */
function plainMarks(text: string): string {
  return text.replaceAll(/[“”„«»]/gu, '"').replaceAll(/[‘’‚]/gu, "'").replaceAll(/[–—]/gu, '-').replaceAll('…', '...');
}
