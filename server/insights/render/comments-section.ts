import type { Report, ReportComment } from '../../../core/contract/report.ts';
import { voteReasonText } from '../reason-texts.ts';
import { reportLanguage, type ReportLanguage } from '../report-language.ts';
import { html, type Html } from './html.ts';

const FIRST = 6;
const SHOWN = 60;

/** What visitors wrote to the company, the newest first. */
export function commentsSection({ comments, lang }: Pick<Report, 'comments' | 'lang'>): Html {
  if (comments.length === 0) return html``;
  const language = reportLanguage(lang);
  const { texts } = language;
  const rest = comments.slice(FIRST, SHOWN);
  return html`<section aria-labelledby="report-comments"><h2 id="report-comments">${texts.comments.title}</h2>
<p class="hint">${texts.comments.hint}</p>
${commentList(comments.slice(0, FIRST), language)}
${rest.length > 0 && html`<details class="numbers"><summary>${texts.common.more(rest.length)}</summary>${commentList(rest, language)}</details>`}
${comments.length > SHOWN && html`<p class="hint">${texts.comments.inDownloads(comments.length - SHOWN)}</p>`}</section>`;
}

/** Quotations, each with what it is about, and where and when it was said. */
export function commentList(comments: readonly ReportComment[], language: ReportLanguage): Html {
  return html`<ul class="comments">${comments.map((comment) => html`<li><blockquote lang="${comment.locale}">${comment.text}</blockquote>
<p class="quiet"><span class="chip ${comment.kind === 'missing_answer' || comment.vote === 'down' ? 'chip-missing_answer' : ''}">${commentKindText(comment, language)}</span> ${commentAbout(comment, language)}<span class="where">${language.shortDate(comment.date)} · ${comment.locale} · <span class="path">${comment.page}</span></span></p></li>`)}</ul>`;
}

/** What the visitor was asked when they wrote it. */
export function commentKindText({ kind, vote, rating }: ReportComment, language: ReportLanguage): string {
  const say = language.texts.comments;
  switch (kind) {
    case 'missing_answer': return say.missing;
    case 'vote': return vote === 'up' ? say.helped : say.didNotHelp;
    case 'chat': return rating === undefined ? say.afterChat : say.afterChatWith(ratingText(rating, language));
  }
}

/** A thumb is a word; a score is a number. */
function ratingText({ kind, score }: NonNullable<ReportComment['rating']>, { texts, number }: ReportLanguage): string {
  if (kind === 'thumb') return score > 0 ? texts.comments.good : texts.comments.notGood;
  return `${number(score)} (${kind.toUpperCase()})`;
}

function commentAbout({ title, reason, query }: ReportComment, language: ReportLanguage): Html {
  return html`${title !== undefined && html`<span>${title}${reason !== undefined && `: ${voteReasonText(reason, language).toLowerCase()}`}</span>`}${query !== undefined && html`<span>${language.texts.comments.searchedFor(query)}</span>`}`;
}
