import { createHash } from 'node:crypto';
import { brandPalette, DEFAULT_BRAND_COLOR } from '../../core/contract/brand-palette.ts';
import type { HandoverContext } from '../../core/contract/handover-context.ts';
import { articleAddress } from './article-address.ts';
import { describePacket, type IdentityCheck } from './describe-packet.ts';
import { packetWords } from './packet-words.ts';

export interface PacketPageOptions {
  readonly brandColor?: string | undefined;
  /** Root of the help centre, ending in `/`, as an address or a path; without it articles are named and not linked. */
  readonly kbUrl?: string | undefined;
  /** Default: nobody's identity can be verified. */
  readonly isVerified?: IdentityCheck;
}

/** The whole packet as a page, for agents of another product's chat. Strangers wrote what is in it: every text is escaped. */
export function packetPage(context: HandoverContext | undefined, locale: string, { brandColor, kbUrl, isVerified = () => false }: PacketPageOptions = {}): { readonly html: string; readonly policy: string } {
  const words = packetWords(context?.locale ?? locale);
  const { light, dark } = looks(brandColor);
  const css = `:root{color-scheme:light dark;--text:#1d2126;--quiet:#5a626c;--page:#f5f6f7;--card:#fff;--line:#e1e4e8;--accent:${light}}
@media(prefers-color-scheme:dark){:root{--text:#e9ecef;--quiet:#a3acb7;--page:#14171a;--card:#1d2125;--line:#31373d;--accent:${dark}}}
*{box-sizing:border-box;margin:0}body{font:1rem/1.55 system-ui,sans-serif;color:var(--text);background:var(--page);padding:clamp(1rem,4vw,3rem)}
main{max-inline-size:44rem;margin-inline:auto;display:grid;gap:1.25rem}h1{font-size:1.4rem;line-height:1.25;letter-spacing:-.01em}h2{font-size:.85rem;color:var(--quiet);font-weight:600;margin-block-end:.4rem}
section,blockquote{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1rem 1.25rem;overflow-wrap:anywhere}blockquote{font-size:1.1rem;white-space:pre-wrap;border-inline-start:4px solid var(--accent)}
ul{list-style:none;padding:0}li{padding-block:.45rem}li+li{border-block-start:1px solid var(--line)}.detail{display:block;color:var(--quiet);font-size:.9rem}a{color:var(--accent);text-underline-offset:.18em}a:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}
@media(forced-colors:active){section,blockquote{border:1px solid CanvasText}}@media print{body{background:none;padding:0}}`;
  const line = ({ text, detail, path }: { text: string; detail: string; path?: string }): string => {
    const address = path === undefined || kbUrl === undefined ? undefined : articleAddress(path, kbUrl);
    const name = address === undefined ? escape(text) : `<a href="${escape(address)}" rel="noreferrer">${escape(text)}</a>`;
    return `<li dir="auto">${name}${detail === '' ? '' : ` <span class="detail">${escape(detail)}</span>`}</li>`;
  };
  const body = context === undefined ? `<h1>${escape(words.gone)}</h1>` : `<h1>${escape(words.packetTitle)}</h1>
<blockquote dir="auto">${escape(context.question)}</blockquote>
${describePacket(context, isVerified).map(({ title, lines }) => `<section><h2>${escape(title)}</h2><ul>${lines.map((each) => line(each)).join('')}</ul></section>`).join('\n')}`;
  return {
    html: `<!doctype html>
<html lang="${escape(context?.locale ?? locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex,nofollow"><title>${escape(words.packetTitle)}</title><style>${css}</style></head>
<body><main>${body}</main></body></html>
`,
    policy: `default-src 'none'; style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  };
}

function looks(brandColor: string | undefined): { light: string; dark: string } {
  const of = (scheme: 'light' | 'dark'): string => brandPalette(brandColor ?? DEFAULT_BRAND_COLOR, scheme).accentText;
  return { light: of('light'), dark: of('dark') };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
