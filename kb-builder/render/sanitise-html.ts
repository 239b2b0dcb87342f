import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { ARTICLE_GLOBAL_ATTRIBUTES, ARTICLE_ID_PREFIX, ARTICLE_TAG_ATTRIBUTES, ARTICLE_TAGS } from '../../core/contract/article-tree.ts';
import { toSlug } from '../address.ts';
import type { DomNode } from './jsdom-shape.d.ts';

/** Clean nodes, and the names of what was taken out, for the editor. */
export interface SanitisedHtml {
  readonly root: DomNode;
  /** `<script>`, `onclick=`, `<iframe>` …, each once. */
  readonly removed: readonly string[];
}

const CONFIG = {
  // `h1` is let through because the next step makes an `h2` of it.
  ALLOWED_TAGS: [...ARTICLE_TAGS, 'h1', '#text'],
  ALLOWED_ATTR: [...new Set([...ARTICLE_GLOBAL_ATTRIBUTES, ...Object.values(ARTICLE_TAG_ATTRIBUTES).flat()])],
  FORBID_ATTR: ['style', 'name'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  // Templates of other programs (`{{ }}`) are text to us; nothing evaluates them.
  SAFE_FOR_TEMPLATES: false,
  KEEP_CONTENT: true,
  // The body itself: moving its children into a fragment takes jsdom quadratic time.
  RETURN_DOM: true,
} as const;

const purifier = createDOMPurify(new JSDOM('<!doctype html>').window);

// `<a name="x">` is how older pages mark a place; it may stay as an id, which is harmless once it carries our prefix.
purifier.addHook('beforeSanitizeAttributes', (node) => {
  if (node.nodeName !== 'A') return;
  const name = node.getAttribute('name');
  if (name !== null && node.getAttribute('id') === null) node.setAttribute('id', name);
});

// No id of an article may shadow a name of the page around it (DOM clobbering).
purifier.addHook('uponSanitizeAttribute', (_node, data) => {
  if (data.attrName === 'id') data.attrValue = `${ARTICLE_ID_PREFIX}${toSlug(data.attrValue)}`;
});

// Once for all: read anew for each article, it takes a tenth of the time.
purifier.setConfig(CONFIG);

// Once for all: reading it anew for every article takes longer than a short article.
purifier.setConfig(CONFIG);

assertThatItWorks();

/** HTML to clean DOM nodes. The only file that knows the sanitiser and the DOM it works on. */
export function sanitiseHtml(html: string): SanitisedHtml {
  const root = purifier.sanitize(html);
  const removed = new Set<string>();
  for (const { element, attribute } of purifier.removed) {
    // What we move on purpose, and what the HTML parser itself puts around a fragment, is no news.
    if (attribute) {
      if (!/^(?:name|href|src|id)$/u.test(attribute.name)) removed.add(`${attribute.name}=`);
    } else if (element?.nodeType === 1 && !/^(?:HTML|HEAD|BODY)$/u.test(element.nodeName)) removed.add(`<${element.nodeName.toLowerCase()}>`);
  }
  return { root, removed: [...removed].filter((name) => /^<?[a-z][\w:-]{0,60}[>=]$/u.test(name)) };
}

/**
 * Some DOMs say that they are supported and let scripts through, or return their input as it is. Nothing is built
 * with such a one.
 */
function assertThatItWorks(): void {
  const canary = '<p id="body" style="x">ok<script>1</script><img src="x" onerror="1"><a href="javascript:1">a</a><svg onload="1"></svg></p>';
  const seen = purifier.isSupported ? describeTree(sanitiseHtml(canary).root) : 'nothing: the sanitiser does not work on this DOM';
  const wanted = '[p id=h-body[ok][img src=x][a[a]]]';
  if (seen !== wanted) throw new Error(`The HTML sanitiser fails its self-test: expected ${wanted}, got ${seen}. Install the versions of jsdom and dompurify that package-lock.json names.`);
}

function describeTree(node: DomNode): string {
  let inside = '';
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) inside += `[${child.nodeValue ?? ''}]`;
    else {
      const attributes = [...(child as unknown as { attributes: Iterable<{ name: string; value: string }> }).attributes].map(({ name, value }) => ` ${name}=${value}`).join('');
      inside += `[${child.nodeName.toLowerCase()}${attributes}${describeTree(child)}]`;
    }
  }
  return inside;
}
