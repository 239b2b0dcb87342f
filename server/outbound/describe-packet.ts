import type { HandoverContext, VisitorIdentity } from '../../core/contract/handover-context.ts';
import { packetWords } from './packet-words.ts';

/** One heading and its lines. */
export interface PacketSection {
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly detail: string; /** Page of an article, relative to the help centre's root. */ readonly path?: string }[];
}

/** Whether the site's own server has signed who the visitor is. */
export type IdentityCheck = (identity: VisitorIdentity) => boolean;

/** What the visitor tried, in plain words, for whoever answers. Sections without lines are left out. */
export function describePacket({ locale, searches, articles, page, attributes, identity }: HandoverContext, isVerified: IdentityCheck): PacketSection[] {
  const words = packetWords(locale);
  const sections: PacketSection[] = [
    {
      title: words.searches,
      lines: searches.map(({ query, results, weak, opened }) => {
        const article = articles.find(({ id }) => id === opened);
        return { text: query, detail: [weak && results > 0 ? words.weak : words.found(results), ...(article ? [words.opened(article.title)] : [])].join(', ') };
      }),
    },
    {
      title: words.articles,
      lines: articles.map(({ title, path, readMs, vote }) => ({
        text: title, path, detail: [...(readMs >= 500 ? [words.read(Math.round(readMs / 1000))] : []), ...(vote ? [vote === 'up' ? words.helped : words.didNotHelp] : [])].join(', ') || words.openedOnly,
      })),
    },
    { title: words.page, lines: page ? [{ text: page.title || page.path, detail: page.title ? page.path : '' }] : [] },
    { title: words.who, lines: identity ? [{ text: identityLine(identity), detail: isVerified(identity) ? words.verified : words.unverified }] : [] },
    { title: words.about, lines: Object.entries(attributes).map(([name, value]) => ({ text: `${name}: ${value}`, detail: '' })) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** `Kim Berg, kim@example.com (4711)` */
function identityLine({ id, name, email }: VisitorIdentity): string {
  const known = [name, email].filter(Boolean).join(', ');
  return known === '' ? id : `${known} (${id})`;
}
