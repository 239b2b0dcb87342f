import type { BuildProgress } from '../../kb-builder/build.ts';
import { say, type Message } from '../../kb-builder/wording/message.ts';
import type { SpokenLanguage } from '../../kb-builder/wording/spoken-language.ts';
import { speak } from './speak.ts';

const STEPS: Readonly<Record<BuildProgress['step'], Message>> = { read: say`reading`, render: say`making pages`, check: say`checking`, index: say`making the search`, write: say`writing` };

/** What a build is doing, for its progress bar. The site's own language is not known yet. */
export function stepInWords(step: BuildProgress['step'], language: SpokenLanguage = 'en'): string {
  return speak(STEPS[step], language);
}
