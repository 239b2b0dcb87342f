import { dialableNumber } from '../../core/contract/dialable-number.ts';
import type { Channel, ChannelType } from '../../core/contract/site-config.ts';
import { localizedText } from '../../core/contract/site-config.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import type { PageContext } from './page-context.ts';

/** What comes after an article that did not help: other articles, and the ways to a human that need no script. */
export function contactBlock(context: PageContext): Html {
  const { texts, to, language } = context;
  return html`<section class="more-help" aria-labelledby="more-help">
<h2 id="more-help">${texts.needMore}</h2>
<p>${texts.needMoreText} <a href="${to(`${language.locale}/search/`)}#all">${texts.seeAll}</a></p>
${channels(context)}
</section>`;
}

function channels(context: PageContext): HtmlValue {
  const { kb, language } = context;
  const links = kb.site.config.channels
    // Which page the visitor came from is not known here; a channel for some pages only is offered by the widget there.
    .filter((channel) => channel.pages === undefined && (channel.locales === undefined || channel.locales.includes(language.locale)))
    .flatMap((channel) => channelLink(context, channel) ?? []);
  return links.length > 0 && html`<ul class="channels">
${links}</ul>`;
}

function channelLink(context: PageContext, channel: Channel): Html | undefined {
  const { kb, language } = context;
  const text = (value: Channel['title']): string => localizedText(value, language.locale, kb.site.config.fallbacks[language.locale] ?? []);
  const number = text(channel.number);
  const digits = dialableNumber(number);
  const [href, detail] = ({
    email: [`mailto:${text(channel.address)}`, text(channel.address)],
    phone: [`tel:${digits}`, number],
    sms: [`sms:${digits}`, number],
    whatsapp: [`https://wa.me/${digits.replace(/^\+/u, '')}`, number],
    link: [text(channel.url), ''],
  } as Partial<Record<ChannelType, readonly [href: string, detail: string]>>)[channel.type] ?? ['', ''];
  // Chats need the widget, which offers them itself.
  if (href === '' || /^(?:mailto|tel|sms):$|wa\.me\/$/u.test(href)) return undefined;
  const title = text(channel.title);
  return html`<li><a href="${href}"${/^https?:/u.test(href) && html` rel="noopener"`}><span class="channel-title">${title || detail || channel.id}</span>${title !== '' && detail !== '' && html`<span class="quiet">${detail}</span>`}</a></li>
`;
}
