import type { Trend } from '../../../core/contract/report.ts';
import { html, type Html } from './html.ts';

/** An arrow, and what it means for those who do not see it. */
export function trendMark(trend: Trend, before: number): Html {
  if (trend === null) return html``;
  const texts = { new: ['New', 'not asked in vain before'], up: ['↗', `rising: ${before} before`], steady: ['→', `steady: ${before} before`], down: ['↘', `falling: ${before} before`] } as const;
  const [mark, meaning] = texts[trend];
  return html`<span class="trend trend-${trend}" title="${meaning}"><span aria-hidden="true">${mark}</span><span class="unseen">${meaning}</span></span>`;
}
