import { html, nothing, render, type TemplateResult } from 'lit';
import type { DeskDoors } from '../../../core/contract/desk-account.ts';
import { accountApi } from './account-api.ts';
import { deskApi, DeskApiError } from './desk-api.ts';
import { startLinkPage } from './link-page.ts';
import { remembered } from './remembered.ts';
import { accountTextsIn } from './texts/account/choose-account-texts.ts';
import { chooseTexts } from './texts/choose-texts.ts';

const texts = chooseTexts(navigator.languages);
const { login } = texts;
const { signIn } = accountTextsIn(texts.locale);
const address = new URL(location.href);
const isText = (value: unknown): value is string => typeof value === 'string';
const lastName = remembered(() => localStorage, 'hjelp-desk-name', '', isText);
const lastEmail = remembered(() => localStorage, 'hjelp-desk-email', '', isText);

let doors: DeskDoors | undefined;
let door: 'account' | 'token' = 'token';
let isBusy = false;
let isPasswordShown = false;
let problem = describe(address.searchParams.get('problem'), 6);

function describe(code: string | null | undefined, retryAfterSeconds: number): string {
  if (code === 'wrong_token') return login.wrongToken;
  if (code === 'wrong_password') return signIn.wrongPassword;
  return code === 'throttled' ? login.throttled(retryAfterSeconds) : '';
}

async function submit(event: SubmitEvent): Promise<void> {
  event.preventDefault();
  if (isBusy) return;
  const form = new FormData(event.currentTarget as HTMLFormElement);
  const field = (name: string): string => String(form.get(name) ?? '').trim();
  isBusy = true;
  problem = '';
  show();
  try {
    if (door === 'account') {
      await accountApi.signIn(field('email'), String(form.get('password')));
      lastEmail.write(field('email'));
    } else {
      await deskApi.logIn(field('token'), field('name'));
      if (field('name') !== '') lastName.write(field('name'));
    }
    const next = address.searchParams.get('next');
    // The server decides whether `next` is a place to go; the conversation that was open stands in the fragment.
    history.replaceState(null, '', `/desk${next === null ? '' : `?next=${encodeURIComponent(next)}`}${location.hash}`);
    location.reload();
  } catch (error) {
    isBusy = false;
    const failure = error instanceof DeskApiError ? error : undefined;
    problem = describe(failure?.refusal?.code, failure?.retryAfterSeconds ?? 6) || login.unreachable;
    show();
    document.querySelector<HTMLInputElement>(door === 'account' ? '#password' : '#token')?.focus();
  }
}

function change(to: 'account' | 'token'): void {
  door = to;
  problem = '';
  show();
  document.querySelector<HTMLInputElement>(to === 'account' ? '#email' : '#token')?.focus();
}

const isInvalid = (): 'true' | 'false' => (problem === '' ? 'false' : 'true');

function accountFields(): TemplateResult {
  return html`
    <label for="email">${signIn.email}</label>
    <input id="email" name="email" type="email" autocomplete="username" required autofocus spellcheck="false" .defaultValue=${lastEmail.read()} aria-describedby="problem" aria-invalid=${isInvalid()} />
    <label for="password">${signIn.password}</label>
    <input id="password" name="password" type=${isPasswordShown ? 'text' : 'password'} autocomplete="current-password" required spellcheck="false" autocapitalize="none" aria-describedby="problem" aria-invalid=${isInvalid()} />
    <label class="check"><input type="checkbox" .checked=${isPasswordShown} @change=${(event: Event) => { isPasswordShown = (event.currentTarget as HTMLInputElement).checked; show(); }} /> ${signIn.showPassword}</label>
  `;
}

function tokenFields(): TemplateResult {
  return html`
    <label for="token">${login.token}</label>
    <input id="token" name="token" type="password" autocomplete="current-password" required autofocus spellcheck="false" aria-describedby="token-hint problem" aria-invalid=${isInvalid()} />
    <p class="hint" id="token-hint">${login.tokenHint}</p>
    ${doors?.account
      ? nothing
      : html`<label for="name">${login.name}</label>
          <input id="name" name="name" type="text" autocomplete="given-name" required maxlength="60" .defaultValue=${lastName.read()} aria-describedby="name-hint" />
          <p class="hint" id="name-hint">${login.nameHint}</p>`}
  `;
}

function show(): void {
  render(
    html`
      <main class="login">
        <form class="login-card" @submit=${submit}>
          <h1>${login.title}</h1>
          <p class="muted">${login.intro}</p>
          ${door === 'account' ? accountFields() : tokenFields()}
          <p class="problem" id="problem" role="alert">${problem}</p>
          <button class="button primary" aria-disabled=${isBusy ? 'true' : 'false'}>${isBusy ? login.busy : login.submit}</button>
          ${door === 'account' ? html`<details class="aside"><summary>${signIn.forgot}</summary><p class="hint">${signIn.forgotHint}</p></details>` : nothing}
          ${doors?.account && doors.token ? html`<button type="button" class="link-button other-door" @click=${() => change(door === 'account' ? 'token' : 'account')}>${door === 'account' ? signIn.withToken : signIn.withAccount}</button>` : nothing}
        </form>
      </main>
    `,
    document.body,
  );
}

async function start(): Promise<void> {
  // A server that does not answer is told of when somebody tries the door.
  doors = await accountApi.doors().catch(() => undefined);
  const cameByToken = address.searchParams.get('problem') === 'wrong_token';
  door = doors?.account && !cameByToken ? 'account' : 'token';
  show();
  document.querySelector<HTMLInputElement>(door === 'account' ? (lastEmail.read() === '' ? '#email' : '#password') : '#token')?.focus();
}

document.documentElement.lang = texts.locale;
document.title = `${login.title} · Hjelp`;
if (location.pathname === '/desk/link') void startLinkPage(texts.locale);
else void start();
