import type { ElementDescription } from './element-description.ts';

/** The files that tell editors and compilers about the element, by their names in the package's `dist/`. */
export function elementTypeFiles(element: ElementDescription): Record<string, string> {
  return {
    'custom-elements.json': `${JSON.stringify(customElementsManifest(element), undefined, 2)}\n`,
    'types/hjelp.d.ts': elementTypes(element),
    'types/react.d.ts': reactTypes(element),
    'types/vue.d.ts': vueTypes(element),
    'types/svelte.d.ts': svelteTypes(element),
  };
}

/** https://github.com/webcomponents/custom-elements-manifest, version 2.1.0. */
function customElementsManifest({ tag, description, attributes, methods, events, cssProperties, cssParts, cssStates }: ElementDescription): object {
  const name = 'HjelpWidgetElement';
  const path = 'dist/widget/hjelp.js';
  return {
    schemaVersion: '2.1.0',
    modules: [{
      kind: 'javascript-module',
      path,
      declarations: [{
        kind: 'class', customElement: true, name, tagName: tag, description, superclass: { name: 'HTMLElement' },
        attributes: attributes.map(({ name: attribute, type, default: fallback, description: about }) => ({ name: attribute, type: { text: type }, ...(fallback !== undefined && { default: fallback }), description: about })),
        members: methods.map(({ name: method, parameters, description: about }) => ({ kind: 'method', name: method, description: about, parameters: parameters.map(({ type, ...rest }) => ({ ...rest, type: { text: type } })), return: { type: { text: 'void' } } })),
        events: events.map(({ name: event, detail, cancelable, description: about }) => ({ name: event, type: { text: `CustomEvent<${detail}>` }, description: `${about}${cancelable ? ' Can be cancelled.' : ''}` })),
        cssProperties: cssProperties.map(({ name: property, default: fallback, description: about }) => ({ name: property, default: fallback, description: about })),
        cssParts: [...cssParts],
        cssStates: [...cssStates],
      }],
      exports: [{ kind: 'custom-element-definition', name: tag, declaration: { name, module: path } }],
    }],
  };
}

const HEAD = '// Made from widget/element/element-description.ts by the build.\n';

function doc(text: string, indent: string): string { return `${indent}/** ${text} */\n`; }

function elementTypes({ description, attributes, methods, events }: ElementDescription): string {
  const attributeLines = attributes.map(({ name, type, description: about }) => `${doc(about, '  ')}  '${name}'?: ${type === 'boolean' ? "boolean | ''" : type};\n`).join('');
  const methodLines = methods.map(({ name, parameters, description: about }) => `${doc(about, '  ')}  ${name}(${parameters.map((each) => `${each.name}${each.optional ? '?' : ''}: ${each.type}`).join(', ')}): void;\n`).join('');
  const eventLines = events.map(({ name, detail, cancelable, description: about }) => `${doc(`${about}${cancelable ? ' Can be cancelled.' : ''}`, '  ')}  '${name}': CustomEvent<${detail}>;\n`).join('');
  const commands = methods.map(({ name, parameters }) => `  | ['${name}'${parameters.map((each) => `, ${each.name}${each.optional ? '?' : ''}: ${each.type}`).join('')}]`).join('\n');
  return `${HEAD}
${doc('Texts, numbers and truth values, by name. "audience" is a name or a list of names, "suggest" an article\'s id or a list of ids.', '')}export interface HjelpContext {
  audience?: string | readonly string[];
  suggest?: string | readonly string[];
  readonly [name: string]: string | number | boolean | readonly string[] | null | undefined;
}

/** Attributes of <hjelp-widget>. */
export interface HjelpWidgetAttributes {
${attributeLines}}

/** Events of <hjelp-widget>. All bubble. */
export interface HjelpWidgetEventMap {
${eventLines}}

${doc(description, '')}export interface HjelpWidgetElement extends HTMLElement {
${methodLines}  addEventListener<K extends keyof HjelpWidgetEventMap>(type: K, listener: (this: HjelpWidgetElement, event: HjelpWidgetEventMap[K]) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (this: HjelpWidgetElement, event: HTMLElementEventMap[K]) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof HjelpWidgetEventMap>(type: K, listener: (this: HjelpWidgetElement, event: HjelpWidgetEventMap[K]) => void, options?: boolean | EventListenerOptions): void;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (this: HjelpWidgetElement, event: HTMLElementEventMap[K]) => void, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

/** What window.hjelp takes, before and after the script is there. */
export type HjelpCommand =
${commands};

declare global {
  interface HTMLElementTagNameMap {
    'hjelp-widget': HjelpWidgetElement;
  }
  interface GlobalEventHandlersEventMap extends HjelpWidgetEventMap {}
  interface Window {
    hjelp?: { push(command: HjelpCommand): unknown };
  }
}
`;
}

function reactTypes({ tag }: ElementDescription): string {
  return `${HEAD}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { HjelpWidgetAttributes, HjelpWidgetElement, HjelpWidgetEventMap } from './hjelp.js';

/** React 19 listens to custom events by \`on\` and their name: \`onhjelp-open\`. */
type Handlers = { [K in keyof HjelpWidgetEventMap as \`on\${K}\`]?: (event: HjelpWidgetEventMap[K]) => void };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${tag}': DetailedHTMLProps<HTMLAttributes<HjelpWidgetElement>, HjelpWidgetElement> & HjelpWidgetAttributes & Handlers;
    }
  }
}
`;
}

function vueTypes({ tag }: ElementDescription): string {
  return `${HEAD}
import type { DefineComponent } from 'vue';
import type { HjelpWidgetAttributes, HjelpWidgetEventMap } from './hjelp.js';

/** Vue names listeners in camel case: \`@hjelp-open\` is \`onHjelpOpen\`. */
type Camel<S extends string> = S extends \`\${infer A}-\${infer B}\` ? \`\${A}\${Capitalize<Camel<B>>}\` : S;
type Handlers = { [K in keyof HjelpWidgetEventMap as \`on\${Capitalize<Camel<K>>}\`]?: (event: HjelpWidgetEventMap[K]) => void };

declare module 'vue' {
  interface GlobalComponents {
    '${tag}': DefineComponent<HjelpWidgetAttributes & Handlers>;
  }
}
`;
}

function svelteTypes({ tag }: ElementDescription): string {
  return `${HEAD}
import type { HTMLAttributes } from 'svelte/elements';
import type { HjelpWidgetAttributes, HjelpWidgetElement, HjelpWidgetEventMap } from './hjelp.js';

/** Svelte 5 listens by \`on\` and the event's name, Svelte 4 by \`on:\`. */
type Handlers = { [K in keyof HjelpWidgetEventMap as \`on\${K}\` | \`on:\${K}\`]?: (event: HjelpWidgetEventMap[K]) => void };

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    '${tag}': HTMLAttributes<HjelpWidgetElement> & HjelpWidgetAttributes & Handlers;
  }
}
`;
}
