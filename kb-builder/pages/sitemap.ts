import { escape } from './html.ts';

/** A page for the sitemap, with the same page in other languages. Addresses are complete. */
export interface SitemapPage {
  readonly address: string;
  readonly updated?: string;
  readonly translations: readonly { readonly locale: string; readonly address: string }[];
}

/** Addresses that one sitemap may hold, by its standard. */
const MOST_PAGES = 50_000;

export function sitemap(pages: readonly SitemapPage[]): string {
  const entries = pages.slice(0, MOST_PAGES).map(({ address, updated, translations }) => [
    '  <url>',
    `    <loc>${escape(address)}</loc>`,
    ...(updated === undefined ? [] : [`    <lastmod>${escape(updated)}</lastmod>`]),
    ...(translations.length < 2 ? [] : translations.map((other) => `    <xhtml:link rel="alternate" hreflang="${escape(other.locale)}" href="${escape(other.address)}"/>`)),
    '  </url>',
  ].join('\n'));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}

export function robots(sitemapAddress: string | undefined): string {
  return `User-agent: *\nAllow: /\n${sitemapAddress === undefined ? '' : `Sitemap: ${sitemapAddress}\n`}`;
}
