import { html, render } from 'lit';
import { deskApi, DeskApiError } from './desk-api.ts';
import { chooseTexts } from './texts/choose-texts.ts';
import { remembered } from './remembered.ts';

const texts = chooseTexts(navigator.languages);
const { login } = texts;
const address = new URL(location.href);
const lastName = remembered(() => localStorage, 'hjelp-desk-name', '', (value): value is string => typeof value === 'string');

let isBusy = false;
let problem = describe(address.searchParams.get('problem'), 6);

function describe(code: string | null | undefined, retryAfterSeconds: number): string {
  if (code === 'wrong_token') return login.wrongToken;
  return code === 'throttled' ? login.throttled(retryAfterSeconds) : '';
}

async function submit(event: SubmitEvent): Promise<void> {
  event.preventDefault();
  if (isBusy) return;
  const form = new FormData(event.currentTarget as HTMLFormElement);
  const name = String(form.get('name')).trim();
  isBusy = true;
  problem = '';
  show();
  try {
    await deskApi.logIn(String(form.get('token')).trim(), name);
    lastName.write(name);
    const next = address.searchParams.get('next');
    // The server decides whether `next` is a place to go; the conversation that was open stands in the fragment.
    history.replaceState(null, '', `/desk${next === null ? '' : `?next=${encodeURIComponent(next)}`}${location.hash}`);
    location.reload();
  } catch (error) {
    isBusy = false;
    const failure = error instanceof DeskApiError ? error : undefined;
    problem = describe(failure?.refusal?.code, failure?.retryAfterSeconds ?? 6) || login.unreachable;
    show();
    document.querySelector<HTMLInputElement>('#token')?.focus();
  }
}

function show(): void {
  render(
    html`
      <main class="login">
        <form class="login-card" @submit=${submit}>
          <h1>${login.title}</h1>
          <p class="muted">${login.intro}</p>
          <label for="token">${login.token}</label>
          <input id="token" name="token" type="password" autocomplete="current-password" required autofocus spellcheck="false" aria-describedby="token-hint problem" aria-invalid=${problem === '' ? 'false' : 'true'} />
          <p class="hint" id="token-hint">${login.tokenHint}</p>
          <label for="name">${login.name}</label>
          <input id="name" name="name" type="text" autocomplete="given-name" required maxlength="60" .defaultValue=${lastName.read()} aria-describedby="name-hint" />
          <p class="hint" id="name-hint">${login.nameHint}</p>
          <p class="problem" id="problem" role="alert">${problem}</p>
          <button class="button primary" aria-disabled=${isBusy ? 'true' : 'false'}>${isBusy ? login.busy : login.submit}</button>
        </form>
      </main>
    `,
    document.body,
  );
}

document.documentElement.lang = texts.locale;
document.title = `${login.title} · Hjelp`;
show();
