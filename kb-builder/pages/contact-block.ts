import type { Channel } from '../../core/contract/site-config.ts';
import { localizedText } from '../../core/contract/site-config.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import type { PageContext } from './page-context.ts';

/** What comes after an article that did not help: other articles, and the ways to a human that need no script. */
export function contactBlock(context: PageContext): Html {
  const { texts, to, language } = context;
  return html`<section class="more-help" aria-labelledby="more-help">
<h2 id="more-help">${texts.needMore}</h2>
<p>${texts.needMoreText} <a href="${to(`${language.locale}/search/`)}">${texts.seeAll}</a></p>
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
  const detail = text(channel.type === 'email' ? channel.address : channel.type === 'phone' ? channel.number : undefined);
  const href = { email: `mailto:${detail}`, phone: `tel:${detail.replace(/[^+\d]/gu, '')}`, link: text(channel.url), desk: '' }[channel.type];
  // The chat needs the widget, which offers it itself.
  if (href === '' || href === 'mailto:' || href === 'tel:') return undefined;
  const title = text(channel.title);
  return html`<li><a href="${href}"${channel.type === 'link' && html` rel="noopener"`}><span class="channel-title">${title || detail || channel.id}</span>${title !== '' && detail !== '' && html`<span class="quiet">${detail}</span>`}</a></li>
`;
}
