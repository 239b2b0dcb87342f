import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { MAX_TAGS, type DeskAgent, type DeskConversation } from '../../../../core/contract/desk-document.ts';
import type { DeskController } from '../desk-controller.ts';
import { colleagueName } from '../colleague-name.ts';
import { icons } from './icons.ts';

/** What agents do with the conversation: who has it, its tags, and whether it should have been an article. */
export function handlingView(desk: DeskController, conversation: DeskConversation): TemplateResult {
  const { texts, state } = desk;
  const { handling } = texts;
  return html`
    <section class="handling" aria-labelledby="handling-title">
      <h2 id="handling-title">${handling.title}</h2>
      ${assignView(desk, conversation)} ${tagsView(desk, conversation)} ${state.session?.canMakeGaps ? gapView(desk, conversation) : nothing}
    </section>
  `;
}

function assignView(desk: DeskController, { assignee, state: conversationState }: DeskConversation): TemplateResult | typeof nothing {
  const { handling, list } = desk.texts;
  if (conversationState === 'closed') return nothing;
  const me = desk.state.session?.agent;
  const others = (desk.state.team?.agents ?? []).filter(({ id }) => id !== me?.id && id !== assignee?.id);
  const named = (agent: DeskAgent): string => colleagueName(agent, desk.texts);
  return html`
    <p class="handling-row">
      <label for="assignee">${handling.assignedTo}</label>
      <select id="assignee" @focus=${() => void desk.teamwork.loadTeam()} @change=${(event: Event) => void desk.teamwork.assign((event.currentTarget as HTMLSelectElement).value || null)} .value=${live(assignee?.id ?? '')}>
        <option value="" ?selected=${assignee === undefined}>${handling.nobody}</option>
        ${me === undefined ? nothing : html`<option value=${me.id} ?selected=${assignee?.id === me.id}>${me.name === '' ? list.you : `${me.name} (${list.you.toLowerCase()})`}</option>`}
        ${assignee === undefined || assignee.id === me?.id ? nothing : html`<option value=${assignee.id} selected>${named(assignee)}</option>`}
        ${others.map((agent) => html`<option value=${agent.id}>${named(agent)}${agent.isHere ? '' : ` – ${handling.away}`}</option>`)}
      </select>
    </p>
  `;
}

function tagsView(desk: DeskController, { tags }: DeskConversation): TemplateResult {
  const { handling } = desk.texts;
  const known = (desk.state.team?.tags ?? []).filter((tag) => !tags.includes(tag));
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector('input')!;
    const tag = field.value.replace(/\s+/gu, ' ').trim().toLowerCase().slice(0, 40);
    field.value = '';
    if (tag !== '' && !tags.includes(tag)) void desk.teamwork.setTags([...tags, tag]);
  };
  return html`
    <div class="handling-row">
      <label for="new-tag">${handling.tags}</label>
      <div class="tags">
        ${tags.length === 0 ? nothing : html`<ul>
          ${tags.map((tag) => html`<li class="tag"><span dir="auto">${tag}</span><button type="button" class="tag-remove" aria-label=${handling.removeTag(tag)} @click=${() => void desk.teamwork.setTags(tags.filter((other) => other !== tag))}>${icons.close}</button></li>`)}
        </ul>`}
        ${tags.length >= MAX_TAGS ? nothing : html`<form @submit=${add}>
          <input id="new-tag" name="tag" type="text" maxlength="40" autocomplete="off" enterkeyhint="done" list="known-tags" placeholder=${handling.addTag} @focus=${() => void desk.teamwork.loadTeam()} />
          <datalist id="known-tags">${known.map((tag) => html`<option value=${tag}></option>`)}</datalist>
        </form>`}
      </div>
    </div>
  `;
}

/** One press makes the gap; its words can be mended afterwards. */
function gapView(desk: DeskController, { gap, locale }: DeskConversation): TemplateResult {
  const { handling } = desk.texts;
  if (gap === undefined) return html`<p><button type="button" class="button" id="make-gap" @click=${() => void desk.teamwork.makeGap()}>${icons.article}<span>${handling.makeGap}</span></button></p>`;
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const question = String(new FormData(event.currentTarget as HTMLFormElement).get('question')).replace(/\s+/gu, ' ').trim();
    if (question !== '' && question !== gap.question) void desk.teamwork.makeGap(question);
  };
  return html`
    <form class="gap" @submit=${save}>
      <label for="gap-question">${icons.check}<span>${handling.gapMade}</span></label>
      <textarea id="gap-question" name="question" rows="2" maxlength="200" required lang=${locale} dir="auto" aria-describedby="gap-hint" .value=${live(gap.question)}></textarea>
      <p class="gap-bar"><span class="muted" id="gap-hint">${handling.gapHint} <a href="/report">${desk.texts.report}</a></span><button class="button small">${handling.gapSave}</button></p>
    </form>
  `;
}
