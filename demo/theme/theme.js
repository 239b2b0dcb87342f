// The theme editor: shows the widget on this page as it would look, and writes down the lines that make it so.
import { brandPalette, contrastRatio, SURFACE } from './brand-palette.js';

const TEXTS = {
  en: { title: 'Make the help yours', lead: 'Choose, look at the widget in the corner, and copy the lines. Text colours are computed so that everybody can read them.', color: 'Brand colour', hex: 'As text', scheme: 'Light or dark', schemePage: 'As the page', schemeLight: 'Light', schemeDark: 'Dark', corners: 'Corners', square: 'Square', soft: 'Soft', round: 'Round', density: 'Density', comfortable: 'Comfortable', compact: 'Compact', position: 'Place', left: 'Bottom left', right: 'Bottom right', font: 'Font', fontSystem: 'System', fontPage: 'The page’s', fontOwn: 'write your own page’s here', edge: 'From the edge, px', reset: 'Start over', css: 'For your style sheet', yaml: 'Or in site.yaml', yamlHint: 'Here it holds for the widget and the help centre, on every page.', copy: 'Copy', copied: 'Copied', contrast: 'Text on buttons {a} : 1, links {b} : 1 (at least 4.5 : 1 is needed)', wrong: 'Write a colour such as #1f5d4c' },
  sv: { title: 'Gör hjälpen till er', lead: 'Välj, titta på hjälpen i hörnet och kopiera raderna. Textfärgerna räknas ut så att alla kan läsa dem.', color: 'Varumärkets färg', hex: 'Som text', scheme: 'Ljust eller mörkt', schemePage: 'Som sidan', schemeLight: 'Ljust', schemeDark: 'Mörkt', corners: 'Hörn', square: 'Raka', soft: 'Mjuka', round: 'Runda', density: 'Täthet', comfortable: 'Luftigt', compact: 'Tätt', position: 'Plats', left: 'Nere till vänster', right: 'Nere till höger', font: 'Typsnitt', fontSystem: 'Systemets', fontPage: 'Sidans', fontOwn: 'skriv er egen sidas här', edge: 'Från kanten, px', reset: 'Börja om', css: 'Till er stilmall', yaml: 'Eller i site.yaml', yamlHint: 'Där gäller det både hjälpen i hörnet och hjälpcentret, på alla sidor.', copy: 'Kopiera', copied: 'Kopierat', contrast: 'Text på knappar {a} : 1, länkar {b} : 1 (minst 4,5 : 1 behövs)', wrong: 'Skriv en färg som #1f5d4c' },
  nb: { title: 'Gjør hjelpen til deres', lead: 'Velg, se på hjelpen i hjørnet, og kopier linjene. Tekstfargene regnes ut slik at alle kan lese dem.', color: 'Merkevarens farge', hex: 'Som tekst', scheme: 'Lyst eller mørkt', schemePage: 'Som siden', schemeLight: 'Lyst', schemeDark: 'Mørkt', corners: 'Hjørner', square: 'Rette', soft: 'Myke', round: 'Runde', density: 'Tetthet', comfortable: 'Luftig', compact: 'Tett', position: 'Plass', left: 'Nede til venstre', right: 'Nede til høyre', font: 'Skrift', fontSystem: 'Systemets', fontPage: 'Sidens', fontOwn: 'skriv deres egen sides her', edge: 'Fra kanten, px', reset: 'Begynn på nytt', css: 'Til stilarket deres', yaml: 'Eller i site.yaml', yamlHint: 'Der gjelder det både hjelpen i hjørnet og hjelpesenteret, på alle sider.', copy: 'Kopier', copied: 'Kopiert', contrast: 'Tekst på knapper {a} : 1, lenker {b} : 1 (minst 4,5 : 1 trengs)', wrong: 'Skriv en farge som #1f5d4c' },
  da: { title: 'Gør hjælpen til jeres', lead: 'Vælg, se på hjælpen i hjørnet, og kopiér linjerne. Tekstfarverne regnes ud, så alle kan læse dem.', color: 'Brandets farve', hex: 'Som tekst', scheme: 'Lyst eller mørkt', schemePage: 'Som siden', schemeLight: 'Lyst', schemeDark: 'Mørkt', corners: 'Hjørner', square: 'Lige', soft: 'Bløde', round: 'Runde', density: 'Tæthed', comfortable: 'Luftigt', compact: 'Tæt', position: 'Placering', left: 'Nederst til venstre', right: 'Nederst til højre', font: 'Skrifttype', fontSystem: 'Systemets', fontPage: 'Sidens', fontOwn: 'skriv jeres egen sides her', edge: 'Fra kanten, px', reset: 'Begynd forfra', css: 'Til jeres stylesheet', yaml: 'Eller i site.yaml', yamlHint: 'Der gælder det både hjælpen i hjørnet og hjælpecentret, på alle sider.', copy: 'Kopiér', copied: 'Kopieret', contrast: 'Tekst på knapper {a} : 1, links {b} : 1 (mindst 4,5 : 1 er nødvendigt)', wrong: 'Skriv en farve som #1f5d4c' },
};
const asked = new URLSearchParams(location.search).get('lang');
const language = Object.hasOwn(TEXTS, asked ?? '') ? asked : 'en';
const texts = TEXTS[language];
for (const element of document.querySelectorAll('[data-theme]')) element.textContent = texts[element.dataset.theme];
for (const button of document.querySelectorAll('[data-copy]')) button.textContent = texts.copy;

const form = document.querySelector('#theme');
const widget = document.querySelector('hjelp-widget');
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
const RADIUS = { square: '.15em', soft: '.75em', round: '1.15em' };
const FONT = getComputedStyle(document.body).fontFamily;
const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });

const show = (choice) => {
  const palettes = { light: brandPalette(choice.hex, 'light'), dark: brandPalette(choice.hex, 'dark') };
  const { light, dark } = palettes;
  const both = (name) => `light-dark(${light[name]}, ${dark[name]})`;
  const lines = [
    `--hjelp-accent: ${both('accent')};`, `--hjelp-on-accent: ${both('onAccent')};`, `--hjelp-accent-text: ${both('accentText')};`, `--hjelp-accent-soft: ${both('accentSoft')};`,
    choice.corners !== 'soft' && `--hjelp-radius: ${RADIUS[choice.corners]};`,
    choice.font === 'page' ? `--hjelp-font: ${FONT}; /* ${texts.fontOwn} */` : choice.font !== '' && `--hjelp-font: ${choice.font};`,
    ...form.elements.edge.value !== '20' && form.elements.edge.validity.valid ? [`--hjelp-inline: ${choice.edge}px;`, `--hjelp-block: ${choice.edge}px;`] : [],
  ].filter(Boolean);
  const left = choice.position === 'bottom-left' ? '\nhjelp-widget::part(launcher),\nhjelp-widget::part(panel) { inset-inline: var(--hjelp-inline, 20px) auto; }' : '';
  const css = `hjelp-widget {\n  ${lines.join('\n  ')}\n}${left}`;
  sheet.replaceSync(css);
  const attributes = [choice.scheme && ` color-scheme="${choice.scheme}"`, choice.density === 'compact' && ' density="compact"'].filter(Boolean).join('');
  document.querySelector('#css').textContent = css + (attributes === '' ? '' : `\n\n/* <hjelp-widget${attributes}> */`);
  document.querySelector('#yaml').textContent = ['theme:', `  brandColor: '${choice.hex}'`, choice.position === 'bottom-left' && '  position: bottom-left', choice.corners !== 'soft' && `  corners: ${choice.corners}`, choice.density === 'compact' && '  density: compact'].filter(Boolean).join('\n');
  // Where the page decides, the worse of both.
  const worst = (contrastOf) => number.format(Math.min(...(choice.scheme ? [choice.scheme] : ['light', 'dark']).map((scheme) => contrastOf(palettes[scheme], SURFACE[scheme]))));
  document.querySelector('#contrast').textContent = texts.contrast.replace('{a}', worst(({ accent, onAccent }) => contrastRatio(accent, onAccent))).replace('{b}', worst(({ accentText }, surface) => contrastRatio(accentText, surface)));
  if (choice.scheme) widget.setAttribute('color-scheme', choice.scheme);
  else widget.removeAttribute('color-scheme');
  widget.setAttribute('density', choice.density);
  document.querySelector('.bench').classList.toggle('at-end', choice.position === 'bottom-left');
};
const read = () => Object.fromEntries(new FormData(form));
const update = (event) => {
  if (event?.target.name === 'color') form.elements.hex.value = form.elements.color.value;
  const good = /^#[0-9a-f]{6}$/i.test(form.elements.hex.value);
  form.elements.hex.setAttribute('aria-invalid', String(!good));
  if (!good) return void (document.querySelector('#contrast').textContent = texts.wrong);
  form.elements.color.value = form.elements.hex.value.toLowerCase();
  show(read());
};
form.addEventListener('input', update);
form.addEventListener('reset', () => setTimeout(update));
for (const button of document.querySelectorAll('[data-copy]')) button.addEventListener('click', async () => {
  const lines = document.querySelector(`#${button.dataset.copy}`);
  try {
    await navigator.clipboard.writeText(lines.textContent);
  } catch {
    getSelection().selectAllChildren(lines); // the browser forbids it, or the page is not https: ready for the key
    return;
  }
  button.textContent = texts.copied;
  setTimeout(() => { button.textContent = texts.copy; }, 2000);
});
update();
// The panel is what one wants to see; where it would cover the form, a press of the launcher shows it.
if (matchMedia('(min-width: 1240px)').matches) customElements.whenDefined('hjelp-widget').then(() => { widget.open('search'); });
