import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { build, defineConfig, type Plugin, type Rolldown } from 'vite';
import { COMPLETE_LOCALES } from './core/contract/choose-locale.ts';
import { OFFERS_PLACEHOLDER } from './core/contract/offers.ts';
import { LOADER_PLACES, SEARCH_PLACEHOLDER, START_PLACEHOLDER } from './core/contract/widget-entry.ts';
import { HJELP_WIDGET } from './widget/element/element-description.ts';
import { elementTypeFiles } from './widget/element/write-element-types.ts';

/*
 * The widget's files, in dist/widget/:
 *   hjelp.js                    the loader, a classic script with a stable name
 *   hjelp/starten-<hash>.js     the first stage, of which the builder makes one for each language of pages; hjelp/begin-<hash>.js, which starts the worker; hjelp/wait-<hash>.js, for a first stage that stalls; hjelp/titles-<hash>.js, which the builder puts into a large site's first stage; and hjelp/page-<hash>.js, what pages may do with the widget: each alone, so that no other file waits for it
 *   hjelp/panel-<hash>.js       the panel; hjelp/sv-<hash>.js … what it loads, all ES modules
 *   hjelp/search-<hash>.js      what reads an index and answers: a worker, or a module of the page; with stemmer-de-<hash>.js … it stands alone too
 *   hjelp/search-sv-<hash>.js … the same as a worker alone, for whole indexes in one language
 * One hash for the whole build, so that the loader needs only one to start any of them.
 * and beside them dist/custom-elements.json and dist/types/, for editors and compilers.
 */

const HASH_PLACE = 'HJELPBUILDHASH';
const LOADER = resolve(import.meta.dirname, 'widget/loader/hjelp-loader.ts');
const FIRST_STAGES = { begin: resolve(import.meta.dirname, 'widget/loader/begin.ts'), wait: resolve(import.meta.dirname, 'widget/loader/wait.ts'), starten: resolve(import.meta.dirname, 'widget/loader/start.ts'), page: resolve(import.meta.dirname, 'widget/loader/page.ts'), titles: resolve(import.meta.dirname, 'widget/loader/fetch-titles.ts'), offers: resolve(import.meta.dirname, 'widget/proactive/offers.ts') };
/** What the builder replaces in them. */
const PLACES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = { begin: { languages: new RegExp(SEARCH_PLACEHOLDER, 'u') }, starten: { data: new RegExp(START_PLACEHOLDER, 'u') }, offers: { data: new RegExp(OFFERS_PLACEHOLDER, 'u') } };
const PANEL = resolve(import.meta.dirname, 'widget/hjelp-widget.ts');
const SEARCH = resolve(import.meta.dirname, 'widget/knowledge/search-script.ts');
const SEARCH_IN_LANGUAGE = resolve(import.meta.dirname, 'widget/knowledge/search-in-language.ts');

// Two years of browsers; nothing is lowered that they know.
const TARGET = ['chrome130', 'firefox132', 'safari18'];

/** core/ is pure: importing a function from it must not carry the schemas beside it along. */
const PURE_CORE: Rolldown.InputOptions['treeshake'] = { moduleSideEffects: [{ test: /[\\/]core[\\/]/u, sideEffects: false }] };

/** What a page has put in their place must not come between the panel and these; the files say why. What comes before the panel has no room for them. */
const OWN_GLOBALS = {
  inject: {
    document: [resolve(import.meta.dirname, 'widget/page-document.ts'), 'pageDocument'] as [string, string],
    JSON: [resolve(import.meta.dirname, 'widget/plain-json.ts'), 'plainJson'] as [string, string],
  },
};

const CHUNKS = {
  minify: true,
  entryFileNames: `hjelp/[name]-${HASH_PLACE}.js`,
  // Stemmers are files named after their language too.
  chunkFileNames: ({ name, facadeModuleId }: { name: string; facadeModuleId?: string | null }) => `hjelp/${name.length === 2 && facadeModuleId?.includes('@orama') ? 'stemmer-' : ''}[name]-${HASH_PLACE}.js`,
};

/** Puts the hash of all scripts together into their names, and adds the loader that knows it. */
function oneHashAndLoader(): Plugin {
  return {
    name: 'hjelp-one-hash-and-loader',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const own = Object.values(bundle).filter((file): file is Rolldown.OutputChunk => file.type === 'chunk');
      const chunks = [...own, ...await bundleSearch({ search: SEARCH }, [])];
      for (const language of COMPLETE_LOCALES) chunks.push(...await bundleSearch({ [`search-${language}`]: SEARCH_IN_LANGUAGE }, [onlyLanguage(language)]));
      checkSteps(chunks);
      const all = createHash('sha256');
      for (const { fileName, code } of chunks.toSorted((one, other) => (one.fileName < other.fileName ? -1 : 1))) all.update(`${fileName}\n${code}\n`);
      // With the stages' own text in it, and a place where the hash itself will be.
      for (const [name, entry] of Object.entries(FIRST_STAGES)) all.update(`${name}\n${await bundleAlone(entry, HASH_PLACE)}\n`);
      const hash = all.digest('hex').slice(0, 8);
      for (const [name, entry] of Object.entries(FIRST_STAGES)) {
        this.emitFile({ type: 'asset', fileName: `hjelp/${name}-${hash}.js`, source: checkPlaces(await bundleAlone(entry, hash), PLACES[name] ?? {}, entry) });
      }
      for (const chunk of chunks) {
        delete bundle[chunk.fileName];
        const code = withoutAnnotations(chunk.code.replaceAll(HASH_PLACE, hash));
        this.emitFile({ type: 'asset', fileName: chunk.fileName.replace(HASH_PLACE, hash), source: oneByteEach(code) });
      }
      this.emitFile({ type: 'asset', fileName: 'hjelp.js', source: checkPlaces(await bundleAlone(LOADER, hash), LOADER_PLACES, LOADER) });
    },
  };
}

/**
 * The first stage starts panel, core, words and search side by side: a file that one of them waited for would be a round trip more
 * until the first answer.
 */
function checkSteps(chunks: readonly Rolldown.OutputChunk[]): void {
  for (const { name, imports } of chunks) {
    const waitsFor = imports.filter((file) => !/^hjelp\/(?:panel|core)-/u.test(file));
    if (/^(?:panel|core|search(?:-[a-z]{2})?|[a-z]{2})$/u.test(name) && waitsFor.length > 0) {
      throw new Error(`hjelp/${name} waits for ${waitsFor.join(', ')}, which the first stage does not start.`);
    }
  }
}

/**
 * Says for a module whether it belongs into `core`: what the panel has in common with any later part. Left to itself, the
 * bundler would make a file for each such set, of which the first stage knows nothing.
 */
function sharedWithPanel(): (id: string, graph: { getModuleInfo(id: string): Rolldown.ModuleInfo | null }) => string | undefined {
  let shared: Set<string> | undefined;
  return (id, graph) => {
    if (!shared) {
      const reach = (from: string, seen = new Set<string>()): Set<string> => {
        if (seen.has(from)) return seen;
        seen.add(from);
        for (const next of graph.getModuleInfo(from)?.importedIds ?? []) reach(next, seen);
        return seen;
      };
      const parts = new Set<string>();
      const visit = (from: string, seen: Set<string>): void => {
        if (seen.has(from)) return;
        seen.add(from);
        const module = graph.getModuleInfo(from);
        for (const next of module?.dynamicallyImportedIds ?? []) parts.add(next);
        for (const next of [...(module?.importedIds ?? []), ...(module?.dynamicallyImportedIds ?? [])]) visit(next, seen);
      };
      visit(PANEL, new Set());
      const later = new Set([...parts].flatMap((part) => [...reach(part)]));
      shared = new Set([...reach(PANEL)].filter((module) => module !== PANEL && later.has(module)));
    }
    return shared.has(id) ? 'core' : undefined;
  };
}

/** What of Lit would be seen on the page around us, and what is in its place. */
const OF_LIT: readonly { readonly file: RegExp; readonly is: RegExp; readonly becomes: string }[] = [
  // HTML read by the browser: pages forbid it, and pages of XML read it in another way. See widget/panel/template-nodes.ts.
  { file: /[\\/]lit-html\.js$/u, is: /static createElement\((\w+),\w+\)\{const (\w+)=\w+\.createElement\("template"\);return \2\.innerHTML=\1,\2\}/u, becomes: 'static createElement($1){return templateNodes($1)}' },
  { file: /[\\/]lit-html\.js$/u, is: /="\$lit\$"/u, becomes: '=BOUND' },
  { file: /[\\/]lit-html\.js$/u, is: /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/u, becomes: 'void 0' },
  // These ask for a node, which widget/page-document.ts is not.
  { file: /[\\/]lit-html\.js$/u, is: /createTreeWalker\(l,129\)/u, becomes: 'createTreeWalker(window.document,129)' },
  { file: /[\\/]lit-html\.js$/u, is: /\.currentNode=l(?=[,;])/u, becomes: '.currentNode=window.document' },
  // Names on the window, by which a Lit of the page's own complains of a second one.
  { file: /[\\/]lit-html\.js$/u, is: /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/u, becomes: '0' },
  { file: /[\\/]lit-element\.js$/u, is: /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/u, becomes: '0' },
  { file: /[\\/]reactive-element\.js$/u, is: /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/u, becomes: '0' },
  { file: /[\\/]reactive-element\.js$/u, is: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/u, becomes: 'const litPropertyMetadata=new WeakMap;' },
];

/** Lit as a guest on the page: it leaves no name there, and makes its templates' nodes itself. */
function litAsGuest(): Plugin {
  const nodes = resolve(import.meta.dirname, 'widget/panel/template-nodes.ts');
  return {
    name: 'hjelp-lit-as-guest',
    transform(code, id) {
      const changes = /[\\/]node_modules[\\/](?:lit-html|lit-element|@lit[\\/]reactive-element)[\\/][^\\/]+$/u.test(id) ? OF_LIT.filter(({ file }) => file.test(id)) : [];
      if (changes.length === 0) return null;
      const changed = changes.reduce((text, { is, becomes }) => {
        if (!is.test(text)) throw new Error(`${id} has no ${is.source}: Lit is another than vite.widget.config.ts knows. Find what took its place, and change OF_LIT.`);
        return text.replace(is, becomes);
      }, code);
      return { code: id.endsWith('lit-html.js') ? `import{BOUND,templateNodes}from${JSON.stringify(nodes)};${changed}` : changed, map: null };
    },
  };
}

/** Libraries that walk their own objects with `for … in` meet what a page has added to all objects; here they do not. */
function ownKeysOnly(): Plugin {
  return {
    name: 'hjelp-own-keys-only',
    transform(code, id) {
      if (!/[\\/]node_modules[\\/]/u.test(id)) return null;
      return { code: code.replaceAll(/\bfor ?\((const|let|var) (\w+) in ([\w.$]+)\)/gu, 'for($1 $2 of Object.keys($3))'), map: null };
    },
  };
}

/** Style sheets are text to the minifier; what only people read is taken out of them here. */
function tightStyles(): Plugin {
  return {
    name: 'hjelp-tight-styles',
    enforce: 'pre',
    transform(code, id) {
      if (!/widget[\\/]panel[\\/][\w-]+-styles\.ts$/u.test(id)) return null;
      const tight = code.replace(/(?<=Css = `)[^`]*(?=`)/gu, (css) => css.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/\s+/gu, ' ').replace(/ ?([{};,]) ?/gu, '$1').replace(/: /gu, ':').replaceAll(';}', '}').trim());
      return { code: tight, map: null };
    },
  };
}

/** What editors and compilers read of the element lies beside the widget's files, since no site serves it. */
function elementTypes(): Plugin {
  let besides: string | undefined;
  return {
    name: 'hjelp-element-types',
    apply: 'build',
    configResolved({ root, build: { outDir, write } }) {
      // A build for a test goes elsewhere.
      besides = write && outDir === 'dist/widget' ? resolve(root, outDir, '..') : undefined;
    },
    closeBundle() {
      if (besides === undefined) return;
      for (const [name, text] of Object.entries(elementTypeFiles(HJELP_WIDGET))) {
        const file = resolve(besides, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    },
  };
}

/** Leaves one language in a script of those that are at hand, and needs none that are loaded. */
function onlyLanguage(language: string): Plugin {
  return {
    name: 'hjelp-only-language',
    enforce: 'pre',
    load: (id) => (/languages[\\/]at-hand\.ts$/u.test(id) ? { code: `import { ${language} } from './${language}.ts';\nexport const AT_HAND = [${language}];`, moduleType: 'js' } : null),
  };
}

/** A script that searches, and what it loads. */
async function bundleSearch(entry: Readonly<Record<string, string>>, plugins: Plugin[]): Promise<Rolldown.OutputChunk[]> {
  const outputs = await build({
    configFile: false,
    logLevel: 'warn',
    define: { HJELP_BUILD: JSON.stringify(HASH_PLACE) },
    plugins: [ownKeysOnly(), ...plugins],
    build: { write: false, target: TARGET, lib: { entry: { ...entry }, formats: ['es'] }, rolldownOptions: { preserveEntrySignatures: 'allow-extension', treeshake: PURE_CORE, output: CHUNKS } },
  });
  const output = (Array.isArray(outputs) ? outputs[0]! : outputs) as Rolldown.RolldownOutput;
  return output.output.filter((file): file is Rolldown.OutputChunk => file.type === 'chunk');
}

/** A script that stands alone. @param hash What its HJELP_BUILD is to be. */
async function bundleAlone(entry: string, hash: string): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'warn',
    define: { HJELP_BUILD: JSON.stringify(hash) },
    plugins: [tightStyles(), ownKeysOnly()],
    build: {
      write: false,
      target: TARGET,
      // Library mode, here and below, is the one in which Vite leaves `import()` as it is: its preloading would put links into the host page's head.
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { minify: true }, treeshake: PURE_CORE },
    },
  });
  const output = (Array.isArray(outputs) ? outputs[0]! : outputs) as Rolldown.RolldownOutput;
  return oneByteEach(withoutAnnotations(output.output[0].code).trim());
}

/** What is written for bundlers, which have done their work. */
function withoutAnnotations(code: string): string {
  return code.replaceAll(/\/\* ?@__(?:PURE|NO_SIDE_EFFECTS)__ ?\*\/\s*/gu, ' ').replaceAll(/\(\s*\/\* @vite-ignore \*\/\s*/gu, '(');
}

/** Characters beyond Latin-1 as escapes: browsers keep the text of a script, and a single one of them doubles what all of it takes. */
function oneByteEach(code: string): string {
  return code.replaceAll(/[^\0-\xff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The builder replaces each of these places, and finds it by its text, whatever the minifier has made of the rest. */
function checkPlaces(code: string, places: Readonly<Record<string, RegExp>>, entry: string): string {
  for (const [name, place] of Object.entries(places)) {
    const count = code.match(new RegExp(place.source, 'gu'))?.length ?? 0;
    if (count !== 1) throw new Error(`${entry}: the place of "${name}" (${place.source}) is there ${count} times in the bundle, and the builder replaces exactly one. Look at core/contract/widget-entry.ts.`);
  }
  return code;
}

export default defineConfig({
  publicDir: false,
  base: './',
  // Always the production parts, also when a test runner builds: Lit has others for development, which talk on the console.
  resolve: { conditions: ['module', 'browser', 'production'] },
  define: { HJELP_BUILD: JSON.stringify(HASH_PLACE) },
  build: {
    outDir: 'dist/widget',
    emptyOutDir: true,
    target: TARGET,
    reportCompressedSize: false,
    lib: { entry: { panel: PANEL }, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension', // what the panel shares with a later part lies in the panel, not in a third file that both must wait for
      treeshake: PURE_CORE,
      transform: OWN_GLOBALS,
      output: { ...CHUNKS, codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: sharedWithPanel(), debugName: 'core' }] } },
    },
  },
  plugins: [tightStyles(), litAsGuest(), ownKeysOnly(), oneHashAndLoader(), elementTypes()],
});
