import { html, nothing, render, type TemplateResult } from 'lit';
import { AUDIT_ACTIONS, PASSWORD_LENGTH, type AgentLink, type AgentRow, type AuditAction, type AuditPage } from '../../../core/contract/desk-account.ts';
import type { DeskSession } from '../../../core/contract/desk-document.ts';
import { accountApi } from './account-api.ts';
import { deskApi, DeskApiError } from './desk-api.ts';
import { accountTextsIn } from './texts/account/choose-account-texts.ts';
import { chooseTexts } from './texts/choose-texts.ts';
import { icons } from './views/icons.ts';

const deskTexts = chooseTexts(navigator.languages);
const { page, signIn, link: linkTexts } = accountTextsIn(deskTexts.locale);

let session: DeskSession | undefined;
let agents: readonly AgentRow[] = [];
let audit: AuditPage | undefined;
/** The link that was just made; it is shown once. */
let link: AgentLink | undefined;
let isCopied = false;
/** What is said at one of the forms: about success or about a problem. */
let note: { readonly at: 'own' | 'name' | 'password' | 'invite' | 'people'; readonly text: string; readonly isProblem: boolean } | undefined;
let asked: { readonly row: AgentRow; readonly what: 'close' | 'remove' } | undefined;

const moment = (iso: string): string => new Intl.DateTimeFormat(navigator.languages.find((language) => language.startsWith(deskTexts.locale)) ?? deskTexts.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
const say = (at: NonNullable<typeof note>['at'], text: string, isProblem = false): void => { note = { at, text, isProblem }; };

/** Does something and tells how it went; `explain` knows the refusals that have words of their own. */
async function attempt(at: NonNullable<typeof note>['at'], work: () => Promise<void>, explain: Readonly<Record<string, string>> = {}): Promise<boolean> {
  note = undefined;
  try {
    await work();
    return true;
  } catch (error) {
    const failure = error instanceof DeskApiError ? error : undefined;
    const text = failure?.status === 401 ? page.loggedOut : failure?.status === 429 ? deskTexts.login.throttled(failure.retryAfterSeconds) : explain[failure?.refusal?.code ?? ''];
    say(at, text ?? page.failed, true);
    return false;
  } finally {
    show();
  }
}

async function load(): Promise<void> {
  session = await deskApi.session();
  if (session.role !== 'admin') return;
  [agents, audit] = await Promise.all([accountApi.agents(), accountApi.audit()]);
}

const refresh = async (): Promise<void> => { [agents, audit] = await Promise.all([accountApi.agents(), accountApi.audit()]); };

// ── One's own account ──────────────────────────────────────────────────────────────────────────────────────────────

async function saveName(event: SubmitEvent): Promise<void> {
  event.preventDefault();
  const name = String(new FormData(event.currentTarget as HTMLFormElement).get('name')).trim();
  if (name === '') return;
  await attempt('name', async () => {
    await accountApi.rename(name);
    session = await deskApi.session();
    say('name', page.saved);
  });
}

async function savePassword(event: SubmitEvent): Promise<void> {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const entries = new FormData(form);
  const next = String(entries.get('next'));
  if (next.length < PASSWORD_LENGTH.least) {
    say('password', linkTexts.tooShort(PASSWORD_LENGTH.least), true);
    show();
    form.querySelector<HTMLInputElement>('#next')?.focus();
    return;
  }
  const isSaved = await attempt('password', async () => {
    await accountApi.changePassword(String(entries.get('current')), next);
    say('password', page.passwordChanged);
  }, { wrong_password: page.wrongCurrent, password_too_plain: linkTexts.tooPlain });
  if (isSaved) form.reset();
}

function ownView({ agent, email }: DeskSession): TemplateResult {
  return html`
    <section class="card" aria-labelledby="own">
      <h2 id="own">${page.accounts}</h2>
      <p class="muted">${email}</p>
      <form class="row" @submit=${saveName}>
        <div class="field"><label for="name">${linkTexts.name}</label><input id="name" name="name" type="text" autocomplete="given-name" required maxlength="60" .defaultValue=${agent.name} aria-describedby="name-hint" />
        <p class="hint" id="name-hint">${linkTexts.nameHint}</p></div>
        <button class="button">${page.saveName}</button>
      </form>
      ${noteView('name')}
      <form class="stack" @submit=${savePassword}>
        <h3>${page.changePassword}</h3>
        <input type="text" autocomplete="username" .value=${email ?? ''} hidden />
        <div class="field"><label for="current">${page.currentPassword}</label><input id="current" name="current" type="password" autocomplete="current-password" required /></div>
        <div class="field"><label for="next">${linkTexts.newPassword}</label><input id="next" name="next" type="password" autocomplete="new-password" required maxlength=${PASSWORD_LENGTH.most} aria-describedby="next-hint" />
        <p class="hint" id="next-hint">${linkTexts.newPasswordHint(PASSWORD_LENGTH.least)}</p></div>
        ${noteView('password')}
        <button class="button">${page.changePassword}</button>
      </form>
    </section>`;
}

/** Who came with the token has no account; the first thing to do here is to make one. */
function firstView(): TemplateResult {
  return html`
    <section class="card" aria-labelledby="first">
      <h2 id="first">${page.firstTitle}</h2>
      <p class="muted">${page.firstIntro}</p>
      <form class="row" @submit=${(event: SubmitEvent) => void makeFirst(event)}>
        <div class="field"><label for="first-email">${signIn.email}</label><input id="first-email" name="email" type="email" autocomplete="username" required maxlength="254" /></div>
        <button class="button primary">${page.firstButton}</button>
      </form>
      ${noteView('own')}
    </section>`;
}

async function makeFirst(event: SubmitEvent): Promise<void> {
  event.preventDefault();
  const email = String(new FormData(event.currentTarget as HTMLFormElement).get('email')).trim().toLowerCase();
  await attempt('own', async () => {
    // Whoever broke off before the password comes back to the same account.
    const begun = agents.find((row) => row.email === email && row.state === 'invited');
    const made = begun === undefined ? await accountApi.invite(email, 'admin') : await accountApi.newLink(begun.id);
    location.assign(made.url);
  }, { email_taken: page.emailTaken, invalid_body: page.emailWrong });
}

// ── Everyone's ─────────────────────────────────────────────────────────────────────────────────────────────────────

async function invite(event: SubmitEvent): Promise<void> {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const entries = new FormData(form);
  const isInvited = await attempt('invite', async () => {
    link = await accountApi.invite(String(entries.get('email')).trim(), String(entries.get('role')), deskTexts.locale);
    isCopied = false;
    await refresh();
  }, { email_taken: page.emailTaken, invalid_body: page.emailWrong });
  if (!isInvited) return;
  form.reset();
  document.querySelector<HTMLElement>('#new-link')?.focus();
}

async function newLink(row: AgentRow): Promise<void> {
  await attempt('people', async () => {
    link = await accountApi.newLink(row.id, deskTexts.locale);
    isCopied = false;
    await refresh();
  });
  document.querySelector<HTMLElement>('#new-link')?.focus();
}

const change = (work: () => Promise<void>): Promise<boolean> => attempt('people', async () => {
  asked = undefined;
  await work();
  await refresh();
}, { not_possible: page.notPossible });

async function copy(url: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(url);
  } catch {
    // Plain http, or not allowed: the field is selected for the agent's own hands.
    document.querySelector<HTMLInputElement>('#link-url')?.select();
    return;
  }
  isCopied = true;
  show();
}

function linkView(made: AgentLink): TemplateResult {
  return html`
    <div class="new-link" id="new-link" tabindex="-1" role="group" aria-labelledby="link-title">
      <h3 id="link-title">${page.linkTitle(made.email)}</h3>
      <p>${page.linkHint(moment(made.expiresAt))}</p>
      ${made.mail === undefined ? nothing : html`<p class=${made.mail === 'sent' ? 'form-note' : 'form-note problem'} role="status">${made.mail === 'sent' ? html`${icons.check} ${page.linkMailed(made.email)}` : page.linkNotMailed(made.email)}</p>`}
      <div class="row">
        <div class="field"><label class="visually-hidden" for="link-url">${page.linkTitle(made.email)}</label><input id="link-url" type="text" readonly .value=${made.url} @focus=${(event: Event) => (event.currentTarget as HTMLInputElement).select()} /></div>
        <button class="button primary" @click=${() => void copy(made.url)}>${isCopied ? html`${icons.check}${page.copied}` : page.copy}</button>
        <button class="button" @click=${() => { link = undefined; show(); document.querySelector<HTMLElement>('#invite-email')?.focus(); }}>${page.done}</button>
      </div>
      <span class="visually-hidden" role="status">${isCopied ? page.copied : ''}</span>
    </div>`;
}

function peopleView(own: DeskSession): TemplateResult {
  return html`
    <section class="card wide" aria-labelledby="people">
      <h2 id="people">${page.people}</h2>
      <p class="muted">${page.peopleIntro}</p>
      <form class="row" @submit=${(event: SubmitEvent) => void invite(event)}>
        <div class="field grows"><label for="invite-email">${signIn.email}</label><input id="invite-email" name="email" type="email" autocomplete="off" required maxlength="254" /></div>
        <div class="field"><label for="invite-role">${page.role}</label><select id="invite-role" name="role" aria-describedby="role-hint"><option value="agent">${page.roles.agent}</option><option value="admin">${page.roles.admin}</option></select></div>
        <button class="button primary">${page.invite}</button>
      </form>
      <p class="hint" id="role-hint">${page.roleHint}</p>
      ${noteView('invite')}
      ${link ? linkView(link) : nothing}
      ${noteView('people')}
      ${agents.length === 0 ? nothing : html`<ul class="people">${agents.map((row) => rowView(row, own))}</ul>`}
    </section>`;
}

function rowView(row: AgentRow, own: DeskSession): TemplateResult {
  const isOwn = row.id === own.agent.id;
  const name = row.name || row.email;
  const question = asked?.row.id === row.id ? asked : undefined;
  return html`
    <li class="person ${row.state}">
      <div class="who">
        <p class="person-name">${name}${isOwn ? html` <span class="muted">(${page.you})</span>` : nothing}</p>
        <p class="muted">${row.name === '' ? nothing : html`${row.email} · `}${page.roles[row.role]}</p>
      </div>
      <p class="state-of"><span class="state ${row.state}">${page.states[row.state]}</span>${row.linkExpiresAt === undefined ? nothing : html` <span class="muted">${page.linkUntil(moment(row.linkExpiresAt))}</span>`}</p>
      <div class="person-actions" role="group" aria-label=${page.actionsFor(name)}>
        ${question ? html`
          <p class="confirm" role="alert">${question.what === 'close' ? page.confirmClose(name) : page.confirmRemove(name)}</p>
          <button class="button danger small" id="confirm" @click=${() => void change(() => (question.what === 'close' ? accountApi.close(row.id) : accountApi.remove(row.id)))}>${question.what === 'close' ? page.close : page.remove}</button>
          <button class="button small" @click=${() => { asked = undefined; show(); }}>${page.cancel}</button>`
        : html`
          ${row.state === 'closed' ? html`<button class="button small" @click=${() => void change(() => accountApi.reopen(row.id))}>${page.reopen}</button>` : html`
            <button class="button small" @click=${() => void newLink(row)}>${row.state === 'invited' ? page.newInvitation : page.newPasswordLink}</button>
            <button class="button small" @click=${() => void change(() => accountApi.setRole(row.id, row.role === 'admin' ? 'agent' : 'admin'))}>${row.role === 'admin' ? page.makeAgent : page.makeAdmin}</button>`}
          ${row.state === 'open' ? html`<button class="button small" @click=${() => { ask(row, 'close'); }}>${page.close}</button>` : html`<button class="button small" @click=${() => { ask(row, 'remove'); }}>${page.remove}</button>`}`}
      </div>
    </li>`;
}

function ask(row: AgentRow, what: 'close' | 'remove'): void {
  asked = { row, what };
  show();
  document.querySelector<HTMLElement>('#confirm')?.focus();
}

const isAction = (action: string): action is (typeof AUDIT_ACTIONS)[number] => (AUDIT_ACTIONS as readonly string[]).includes(action);

function auditView({ entries, next }: AuditPage): TemplateResult {
  return html`
    <section class="card wide">
      <h2 id="audit">${page.audit}</h2>
      <p class="muted">${page.auditIntro}</p>
      <div class="table" tabindex="0" role="region" aria-labelledby="audit">
        <table>
          <thead><tr><th scope="col">${page.auditWhen}</th><th scope="col">${page.auditWho}</th><th scope="col">${page.auditWhat}</th></tr></thead>
          <tbody>${entries.map((entry) => html`
            <tr>
              <td><time datetime=${entry.at}>${moment(entry.at)}</time></td>
              <td>${entry.agentName || (entry.agentId === '' ? page.nobody : page.byToken)}</td>
              <td>${isAction(entry.action) ? page.actions[entry.action] : entry.action} ${subjectView(entry.action, entry.subject)}</td>
            </tr>`)}
          </tbody>
        </table>
      </div>
      ${next === undefined ? nothing : html`<button class="button" @click=${() => void attempt('people', async () => {
        const more = await accountApi.audit(next);
        audit = { entries: [...entries, ...more.entries], ...(more.next !== undefined && { next: more.next }) };
      })}>${page.more}</button>`}
    </section>`;
}

/** Done to oneself: the name stands beside it already. */
const OWN: ReadonlySet<string> = new Set<AuditAction>(['password_changed', 'renamed', 'agent_joined', 'agent_password_renewed', 'sign_in_refused']);

function subjectView(action: string, subject: string): TemplateResult | typeof nothing | string {
  if (subject === '' || subject === 'token' || subject === 'password') return subject === 'token' ? html`<span class="muted">(${page.byToken.toLocaleLowerCase(deskTexts.locale)})</span>` : nothing;
  if (OWN.has(action)) return nothing;
  if (action === 'conversation_deleted') return html`<span class="muted">${subject.slice(0, 8)}</span>`;
  return action.startsWith('conversation') ? html`<a href="/desk#/c/${encodeURIComponent(subject)}">${subject.slice(0, 8)}</a>` : subject;
}

function noteView(at: NonNullable<typeof note>['at']): TemplateResult {
  const shown = note?.at === at ? note : undefined;
  return html`<p class="form-note ${shown?.isProblem ? 'problem' : ''}" role=${shown?.isProblem ? 'alert' : 'status'}>${shown?.text ?? ''}</p>`;
}

function show(): void {
  const isFirst = session?.door !== 'account' && session?.role === 'admin' && !agents.some((row) => row.role === 'admin' && row.state === 'open');
  render(html`
    <header class="bar">
      <p class="bar-title">${session?.siteName || 'Hjelp'} <span class="muted">${page.title}</span></p>
      <div class="bar-actions"><a class="button quiet" href="/desk">${page.back}</a></div>
    </header>
    <main class="accounts">
      <h1>${page.title}</h1>
      ${session === undefined ? html`<p role="alert">${note?.text ?? ''}</p>` : html`
        ${session.door === 'account' ? ownView(session) : html`<p class="muted">${page.tokenDoor}</p>`}
        ${isFirst ? firstView() : nothing}
        ${session.role === 'admin' && !isFirst ? peopleView(session) : nothing}
        ${session.role === 'admin' && audit ? auditView(audit) : nothing}`}
    </main>`, document.body);
}

document.documentElement.lang = deskTexts.locale;
document.title = page.title;
void attempt('own', load);
