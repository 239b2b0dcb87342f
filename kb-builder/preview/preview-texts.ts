import { html } from '../pages/html.ts';
import { say } from '../wording/message.ts';
import { speak } from '../wording/speak.ts';
import type { SpokenLanguage } from '../wording/spoken-language.ts';

/** What stands around the problems that lie over a page of the preview. */
export interface OverlayTexts {
  readonly title: string;
  readonly remedy: string;
  readonly dismiss: string;
}

export function overlayTexts(problems: number, lang: SpokenLanguage): OverlayTexts {
  return {
    title: speak(problems === 1 ? say`One problem keeps the page as it was` : say`${problems} problems keep the page as it was`, lang),
    remedy: speak(say`You see the last build that worked. Mend the content and save: the page follows by itself.`, lang),
    dismiss: speak(say`Dismiss`, lang),
  };
}

/** Before the first build has worked there is nothing else to show. */
export function waitingPage(lang: SpokenLanguage): string {
  const title = speak(say`Nothing built yet`, lang);
  return html`<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>
<body>
<h1>${title}</h1>
<p>${speak(say`The content has problems. Mend them and save: this page follows by itself.`, lang)}</p>
</body>
</html>
`.text;
}
