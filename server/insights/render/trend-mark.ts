import type { Trend } from '../../../core/contract/report.ts';
import type { ReportLanguage } from '../report-language.ts';
import { html, type Html } from './html.ts';

/** An arrow, and what it means for those who do not see it. */
export function trendMark(trend: Trend, before: number, { texts }: ReportLanguage): Html {
  if (trend === null) return html``;
  const mark = { new: texts.common.newMark, up: '↗', steady: '→', down: '↘' }[trend];
  const meaning = texts.common.trend(trend, before);
  return html`<span class="trend trend-${trend}" title="${meaning}"><span aria-hidden="true">${mark}</span><span class="unseen">${meaning}</span></span>`;
}
