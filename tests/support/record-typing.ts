/**
 * Records what a search field tells while somebody types: plays the gestures below in a real Chromium, with its own
 * composition and paste, and writes every `input` and `compositionend` of the field with its time.
 *
 *   npx tsx tests/support/record-typing.ts > tests/fixtures/typing-traces.jsonl
 *
 * Afterwards `counts` of new traces is written by hand: the searches that a person would say were meant.
 */
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { findChromium } from './find-browsers.ts';

interface Hands {
  /** Types on a keyboard, in an uneven rhythm. */
  keys(text: string, aboutMs?: number): Promise<void>;
  press(key: string, times?: number, everyMs?: number): Promise<void>;
  pause(ms: number): Promise<void>;
  paste(text: string): Promise<void>;
  /** What the input method shows in the field, step by step; each step replaces the one before. */
  compose(steps: readonly string[], everyMs?: number): Promise<void>;
  /** The composition becomes this text. */
  commit(text: string): Promise<void>;
  /** A phone's keyboard puts another word in the place of the last `length` characters, as autocorrect does. */
  autocorrect(length: number, word: string): Promise<void>;
  leave(): Promise<void>;
}

const GESTURES: readonly { name: string; counts: readonly string[]; play(hands: Hands): Promise<void> }[] = [
  { name: 'sv: typed evenly', counts: ['faktura'], play: async (h) => { await h.keys('faktura'); } },
  { name: 'sv: two fingers, with a long search for å', counts: ['ångra köp'], play: async (h) => { await h.pause(300); await h.keys('å', 400); await h.pause(1_400); await h.keys('ngra ', 320); await h.pause(1_300); await h.keys('köp', 350); } },
  { name: 'nb: thinks in the middle of the question', counts: ['hvor er pakken min'], play: async (h) => { await h.keys('hvor er '); await h.pause(2_200); await h.keys('pakken min', 160); } },
  { name: 'en: a slip seen late, deleted back to it', counts: ['return shoes'], play: async (h) => { await h.keys('retrun sh'); await h.pause(1_500); await h.press('Backspace', 6, 90); await h.pause(200); await h.keys('urn shoes', 150); } },
  { name: 'da: deletes all of it and asks something else', counts: ['levering', 'fortryd køb'], play: async (h) => { await h.keys('levering'); await h.pause(1_600); await h.press('Backspace', 8, 70); await h.keys('fortryd køb', 170); } },
  { name: 'sv: selects all and types over it', counts: ['byta lösenord', 'avsluta konto'], play: async (h) => { await h.keys('byta lösenord'); await h.pause(1_700); await h.press('Control+a'); await h.keys('avsluta konto', 140); } },
  { name: 'sv: cut short, then a word more', counts: ['retur skor'], play: async (h) => { await h.keys('retur skpr'); await h.press('Backspace', 2, 120); await h.keys('or', 150); } },
  { name: 'en: pasted, then Enter at once', counts: ['my parcel says delivered but it is not here!enter'], play: async (h) => { await h.paste('my parcel says delivered but it is not here'); await h.pause(120); await h.press('Enter'); } },
  { name: 'sv: a word typed, a line pasted over it', counts: ['hur länge gäller garantin'], play: async (h) => { await h.keys('gara'); await h.press('Control+a'); await h.paste('hur länge gäller garantin'); } },
  { name: 'en: pasted with blanks and a line break around it', counts: ['error E-1042'], play: async (h) => { await h.paste('  error E-1042 '); } },
  { name: 'sv: phone keyboard, one word, no blank after it', counts: ['faktura'], play: async (h) => { await h.compose(['f', 'fa', 'fak', 'fakt', 'faktu', 'faktur', 'faktura']); } },
  { name: 'sv: phone keyboard, two words, rests between', counts: ['byta lösenord'], play: async (h) => { await h.compose(['b', 'by', 'byt', 'byta']); await h.commit('byta'); await h.keys(' '); await h.pause(1_500); await h.compose(['l', 'lö', 'lös', 'löse', 'lösen', 'lösenord']); } },
  { name: 'nb: phone keyboard, the suggestion is tapped', counts: ['refusjon'], play: async (h) => { await h.compose(['r', 're', 'ref', 'refu']); await h.pause(300); await h.commit('refusjon'); await h.keys(' '); } },
  { name: 'da: phone keyboard, autocorrect mends the word at the blank', counts: ['returnere varer'], play: async (h) => { await h.keys('retunrere'); await h.autocorrect(9, 'returnere'); await h.keys(' '); await h.keys('varer', 160); } },
  { name: 'en: autocorrect comes after the visitor rested', counts: ['cancel subscription'], play: async (h) => { await h.keys('cancel subscrpition'); await h.pause(1_400); await h.autocorrect(12, 'subscription'); } },
  { name: 'sv: phone keyboard, deletes a composed word and composes another', counts: ['retur', 'leverans'], play: async (h) => { await h.compose(['r', 're', 'ret', 'retu', 'retur']); await h.pause(1_500); await h.compose(['retu', 'ret', 're', 'r', '']); await h.commit(''); await h.compose(['l', 'le', 'lev', 'leve', 'lever', 'levera', 'leveran', 'leverans']); } },
  { name: 'ja: kana, candidates, choice', counts: ['返品したい'], play: async (h) => { await h.compose(['h', 'へ', 'へn', 'へん', 'へんp', 'へんぴ', 'へんぴん']); await h.pause(1_600); await h.compose(['返品']); await h.pause(1_300); await h.commit('返品'); await h.compose(['s', 'し', 'した', 'したi', 'したい']); await h.pause(300); await h.commit('したい'); } },
  { name: 'zh: pinyin rests in the field before the choice', counts: ['退货'], play: async (h) => { await h.compose(['t', 'tu', 'tui', 'tuih', 'tuihuo']); await h.pause(1_500); await h.commit('退货'); } },
  { name: 'ko: syllables compose as they are typed', counts: ['환불'], play: async (h) => { await h.compose(['ㅎ', '호', '화', '환']); await h.commit('환'); await h.compose(['ㅂ', '부', '불']); } },
  { name: 'fr: a dead key', counts: ['où est mon colis'], play: async (h) => { await h.keys('o'); await h.compose(['`']); await h.commit('ù'); await h.keys(' est mon colis'); } },
  { name: 'sv: leaves in the middle of a word', counts: ['reklam'], play: async (h) => { await h.keys('reklam'); await h.leave(); } },
  { name: 'sv: changes a figure', counts: ['faktura 2025', 'faktura 2026'], play: async (h) => { await h.keys('faktura 2025'); await h.pause(1_400); await h.press('Backspace', 1); await h.keys('6'); } },
];

/** A field that writes down what happens to it. */
const FIELD = `<input type="search" aria-label="q"><textarea></textarea><script>
  const field = document.querySelector('input');
  const steps = [];
  let last = performance.now();
  const note = (...what) => {
    const now = performance.now();
    steps.push([Math.round(now - last), ...what]);
    last = now;
  };
  field.addEventListener('input', (event) => note('input', field.value, event.isComposing, event.inputType));
  field.addEventListener('compositionend', () => note('compositionend'));
  field.addEventListener('keydown', (event) => { if (event.key === 'Enter' && !event.isComposing) note('enter'); });
  field.addEventListener('blur', (event) => { if (event.relatedTarget === null) note('leave'); });
  window.steps = steps;
  field.focus();
</script>`;

const { executablePath, env, args } = await findChromium();
const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } as Record<string, string>, args: [...args] });
try {
  const context = await browser.newContext();
  for (const { name, counts, play } of GESTURES) {
    const page = await context.newPage();
    await page.setContent(FIELD);
    await play(handsOn(page, await context.newCDPSession(page)));
    const steps = await page.evaluate(() => (window as unknown as { steps: unknown[] }).steps);
    process.stdout.write(`${JSON.stringify({ name, counts, steps })}\n`);
    await page.close();
  }
} finally {
  await browser.close();
}

function handsOn(page: Page, cdp: CDPSession): Hands {
  let beat = 0;
  // Nobody is even: between two thirds and five thirds of the pace.
  const uneven = (ms: number): Promise<void> => page.waitForTimeout(Math.round(ms * (0.67 + ((beat += 7) % 11) / 11)));
  return {
    async keys(text, aboutMs = 110) { for (const letter of text) { await uneven(aboutMs); await page.keyboard.type(letter); } },
    async press(key, times = 1, everyMs = 60) { for (let n = 0; n < times; n += 1) { await uneven(everyMs); await page.keyboard.press(key); } },
    pause: (ms) => page.waitForTimeout(ms),
    async paste(text) {
      await page.evaluate((given) => {
        const field = document.querySelector('input')!;
        const [from, to] = [field.selectionStart, field.selectionEnd];
        const elsewhere = document.querySelector('textarea')!;
        elsewhere.value = given;
        elsewhere.select();
        document.execCommand('copy');
        field.focus();
        field.setSelectionRange(from, to);
      }, text);
      await page.keyboard.press('Control+v');
    },
    async compose(steps, everyMs = 130) { for (const text of steps) { await uneven(everyMs); await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }); } },
    async commit(text) { await cdp.send('Input.insertText', { text }); },
    async autocorrect(length, word) {
      await page.evaluate(([back, text]) => {
        const field = document.querySelector('input')!;
        field.setSelectionRange(field.value.length - back, field.value.length);
        document.execCommand('insertText', false, text);
      }, [length, word] as const);
    },
    async leave() { await page.waitForTimeout(200); await page.evaluate(() => { document.querySelector('input')!.blur(); }); },
  };
}
