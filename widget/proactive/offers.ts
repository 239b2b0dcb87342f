import { chooseLocale } from '../../core/contract/choose-locale.ts';
import type { OfferRule, OffersData } from '../../core/contract/offers.ts';
import { matchesPagePattern } from '../../core/contract/page-pattern.ts';
import { showOffer } from './show-offer.ts';
import { watchFor } from './watch-page.ts';

/*
 * Offers an article unasked, by the rules of site.yaml. Pages of a site without rules never fetch this; the others do when
 * they are idle. At most one offer a visit; nothing is stored before the visitor presses one of its buttons.
 */

interface Widget extends HTMLElement { run(...command: readonly unknown[]): unknown }

/** The visitor wants no offers, ever: kept by that click. */
const NEVER = 'hjelp-no-offers';
/** This visit has had its offer: kept by the click that answered it, or at once where the visitor has used the help before. */
const HAD = 'hjelp-had-offer';
/** Rules that know of nothing that went wrong. */
const AIMLESS: ReadonlySet<OfferRule['when']> = new Set(['time', 'scroll', 'returning']);

function main(): void {
  // Where nothing was baked in this is a text, which has no rules.
  const { rules = [], locales = [], fallbacks = {} } = Object('__HJELP_OFFERS__') as Partial<OffersData>;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (rules.length === 0 || connection?.saveData || isKept()) return;
  const release = new AbortController();
  let isSettled = false;
  let hasFoundHelp = false;
  addEventListener('hjelp-open', () => { hasFoundHelp = true; }, { signal: release.signal });

  const offer = (rule: OfferRule): void => {
    // Who has opened the help, and closed it, knows where it is. Something that goes wrong after that is another matter.
    if (hasFoundHelp && AIMLESS.has(rule.when)) return;
    const widget = document.querySelector<Widget>('hjelp-widget:not([mode])');
    if (isSettled || !widget?.run || isInUse(widget) || !isOn(rule)) return;
    const page = widget.getAttribute('locale') || widget.closest<HTMLElement>('[lang]')?.lang || '';
    const locale = chooseLocale(page, locales, fallbacks, locales[0] ?? 'en');
    const says = rule.says[locale];
    if (says === undefined) return;
    isSettled = true;
    release.abort();
    if (hasActed()) keep(sessionStorageOf(), HAD);
    const tell = (outcome: 'shown' | 'opened' | 'dismissed' | 'held_out'): void => { widget.run('convey', 'proactive', rule.id, outcome); };
    if (Math.random() * 100 < rule.holdout) {
      tell('held_out');
      return;
    }
    if (!widget.dispatchEvent(new CustomEvent('hjelp-offer', { detail: { rule: rule.id, article: rule.article }, bubbles: true, composed: true, cancelable: true }))) return;
    showOffer(widget, { says, locale, page }, {
      onShown: () => { tell('shown'); },
      onOpen() {
        keep(sessionStorageOf(), HAD);
        tell('opened');
        widget.run('openArticle', rule.article);
      },
      onClose(forEver) {
        keep(sessionStorageOf(), HAD);
        if (forEver) keep(localStorageOf(), NEVER);
        tell('dismissed');
      },
    });
  };
  for (const rule of rules) watchFor(rule, () => { offer(rule); }, () => isOn(rule), release.signal);
}

function isOn({ pages }: OfferRule): boolean { return pages.length === 0 || pages.some((pattern) => matchesPagePattern(pattern, location.pathname)); }

/** Whoever is already in the help needs no invitation. */
function isInUse(widget: HTMLElement): boolean { return widget.shadowRoot?.querySelector('dialog:is(:popover-open, [open])') !== null; }

// A browser that blocks storage throws at the mere mention of it.
function sessionStorageOf(): Storage | undefined { try { return sessionStorage; } catch { return undefined; } }
function localStorageOf(): Storage | undefined { try { return localStorage; } catch { return undefined; } }
/** Of a visitor who has used the help a visit is kept, from page to page; then so is that it has had its offer, or was held out. */
function hasActed(): boolean { return Object.keys(sessionStorageOf() ?? {}).some((key) => key.startsWith('hjelp-visit')); }
function isKept(): boolean { return (localStorageOf()?.getItem(NEVER) ?? sessionStorageOf()?.getItem(HAD) ?? null) !== null; }
function keep(storage: Storage | undefined, key: string): void { try { storage?.setItem(key, '1'); } catch { /* full, or forbidden: then it is offered again one day */ } }

try { main(); } catch { /* an offer that cannot be made is no trouble of the page's */ }
