import type { Report, ReportComment } from '../../../core/contract/report.ts';
import { voteReasonText } from '../reason-texts.ts';
import { shortDate } from './charts.ts';
import { html, type Html } from './html.ts';
import { number } from './numbers.ts';

const FIRST = 6;
const SHOWN = 60;

/** What visitors wrote to the company, the newest first. */
export function commentsSection({ comments }: Pick<Report, 'comments'>): Html {
  if (comments.length === 0) return html``;
  const rest = comments.slice(FIRST, SHOWN);
  return html`<section aria-labelledby="report-comments"><h2 id="report-comments">In visitors’ own words</h2>
<p class="hint">What people wrote when you asked them what was missing, why an article did not help, or how the chat was. Personal data is taken out.</p>
${commentList(comments.slice(0, FIRST))}
${rest.length > 0 && html`<details class="numbers"><summary>${number(rest.length)} more</summary>${commentList(rest)}</details>`}
${comments.length > SHOWN && html`<p class="hint">${number(comments.length - SHOWN)} more are in the downloads.</p>`}</section>`;
}

/** Quotations, each with what it is about, and where and when it was said. */
export function commentList(comments: readonly ReportComment[]): Html {
  return html`<ul class="comments">${comments.map((comment) => html`<li><blockquote lang="${comment.locale}">${comment.text}</blockquote>
<p class="quiet"><span class="chip ${comment.kind === 'missing_answer' || comment.vote === 'down' ? 'chip-missing_answer' : ''}">${commentKindText(comment)}</span> ${commentAbout(comment)}<span class="where">${shortDate(comment.date)} · ${comment.locale} · <span class="path">${comment.page}</span></span></p></li>`)}</ul>`;
}

/** What the visitor was asked when they wrote it. */
export function commentKindText({ kind, vote, rating }: ReportComment): string {
  switch (kind) {
    case 'missing_answer': return 'Missing answer';
    case 'vote': return vote === 'up' ? 'Helped' : 'Did not help';
    case 'chat': return rating === undefined ? 'After a chat' : `After a chat: ${ratingText(rating)}`;
  }
}

/** A thumb is a word; a score is a number. */
function ratingText({ kind, score }: NonNullable<ReportComment['rating']>): string {
  if (kind === 'thumb') return score > 0 ? 'good' : 'not good';
  return `${score} (${kind.toUpperCase()})`;
}

function commentAbout({ title, reason, query }: ReportComment): Html {
  return html`${title !== undefined && html`<span>${title}${reason !== undefined && `: ${voteReasonText(reason).toLowerCase()}`}</span>`}${query !== undefined && html`<span>searched for “${query}”</span>`}`;
}
