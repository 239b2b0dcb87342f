import { html, render, type TemplateResult } from 'lit';
import { PASSWORD_LENGTH, type LinkOwner } from '../../../core/contract/desk-account.ts';
import { accountApi } from './account-api.ts';
import { DeskApiError } from './desk-api.ts';
import { accountTextsIn } from './texts/account/choose-account-texts.ts';
import { chooseTexts } from './texts/choose-texts.ts';

/** Where an invitation or a link for a new password leads: name, password, and in. The code stands in the fragment, which no server sees. */
export async function startLinkPage(locale: string): Promise<void> {
  const { link, signIn } = accountTextsIn(locale);
  const { login } = chooseTexts(navigator.languages);
  const code = location.hash.slice(1);
  let owner: LinkOwner | undefined;
  let problem = '';
  let isBusy = false;
  let isPasswordShown = false;

  const over = (): TemplateResult => html`<main class="login"><div class="login-card"><h1>${link.overTitle}</h1><p class="muted">${link.over}</p><a class="button" href="/desk">${link.toDesk}</a></div></main>`;

  const form = ({ email, name, isInvitation, siteName }: LinkOwner): TemplateResult => html`
    <main class="login">
      <form class="login-card" @submit=${submit} novalidate>
        <h1>${isInvitation ? link.welcome(siteName) : link.renewTitle}</h1>
        <p class="muted">${isInvitation ? link.welcomeIntro : link.renewIntro}</p>
        <label for="email">${signIn.email}</label>
        <input id="email" name="email" type="email" autocomplete="username" readonly .value=${email} />
        <label for="name">${link.name}</label>
        <input id="name" name="name" type="text" autocomplete="given-name" required maxlength="60" .defaultValue=${name} aria-describedby="name-hint" />
        <p class="hint" id="name-hint">${link.nameHint}</p>
        <label for="password">${link.newPassword}</label>
        <input id="password" name="password" type=${isPasswordShown ? 'text' : 'password'} autocomplete="new-password" required maxlength=${PASSWORD_LENGTH.most} spellcheck="false" autocapitalize="none"
          aria-describedby="password-hint problem" aria-invalid=${problem === '' ? 'false' : 'true'} />
        <p class="hint" id="password-hint">${link.newPasswordHint(PASSWORD_LENGTH.least)}</p>
        <label class="check"><input type="checkbox" .checked=${isPasswordShown} @change=${(event: Event) => { isPasswordShown = (event.currentTarget as HTMLInputElement).checked; show(); }} /> ${signIn.showPassword}</label>
        <p class="problem" id="problem" role="alert">${problem}</p>
        <button class="button primary" aria-disabled=${isBusy ? 'true' : 'false'}>${isBusy ? link.busy : isInvitation ? link.join : link.save}</button>
      </form>
    </main>`;

  const show = (): void => { render(owner === undefined ? over() : form(owner), document.body); };

  function refuse(text: string, field: string): void {
    problem = text;
    isBusy = false;
    show();
    document.querySelector<HTMLInputElement>(`#${field}`)?.focus();
  }

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    const entries = new FormData(event.currentTarget as HTMLFormElement);
    const name = String(entries.get('name')).trim();
    const password = String(entries.get('password'));
    if (name === '') return refuse(link.nameHint, 'name');
    if (password.length < PASSWORD_LENGTH.least) return refuse(link.tooShort(PASSWORD_LENGTH.least), 'password');
    isBusy = true;
    problem = '';
    show();
    try {
      await accountApi.useLink(code, name, password);
      location.replace('/desk');
    } catch (error) {
      const failure = error instanceof DeskApiError ? error : undefined;
      if (failure?.status === 410) {
        owner = undefined;
        show();
        return;
      }
      refuse(failure?.refusal?.code === 'password_too_plain' ? link.tooPlain : failure?.status === 429 ? login.throttled(failure.retryAfterSeconds) : login.unreachable, 'password');
    }
  }

  try {
    owner = code === '' ? undefined : await accountApi.linkOwner(code);
  } catch (error) {
    if (!(error instanceof DeskApiError) || error.status !== 410) {
      render(html`<main class="login"><div class="login-card"><h1>${link.renewTitle}</h1><p class="problem" role="alert">${login.unreachable}</p><button class="button" @click=${() => location.reload()}>${chooseTexts(navigator.languages).list.tryAgain}</button></div></main>`, document.body);
      return;
    }
  }
  show();
  document.querySelector<HTMLInputElement>(owner?.name === '' ? '#name' : '#password')?.focus();
}
