import type { Element } from 'hast';

/** Where the film or page can be seen on a page of its own, and what to call it. */
export interface EmbeddedFilm {
  readonly address: string;
  readonly title: string;
}

/** An embedded film or page as a link; undefined for other elements. Articles embed nothing: a stranger's frame would follow our visitors. */
export function embeddedFilm(node: Element): EmbeddedFilm | undefined {
  if (!['iframe', 'video', 'audio', 'embed'].includes(node.tagName)) return undefined;
  const inner = node.children.find((child): child is Element => child.type === 'element' && child.tagName === 'source');
  const source = node.properties['src'] ?? node.properties['dataSrc'] ?? inner?.properties['src'];
  if (typeof source !== 'string' || source.trim() === '') return undefined;
  const embedded = source.trim().replace(/^\/\//u, 'https://');
  const address = watchPage(embedded);
  const given = typeof node.properties['title'] === 'string' ? node.properties['title'].replace(/\s+/gu, ' ').trim() : '';
  return { address, title: given || (node.tagName === 'audio' ? 'Audio' : isFilm(address) || node.tagName === 'video' ? 'Video' : hostOf(address)) };
}

/** The page that people know instead of the frame that programs load. */
function watchPage(address: string): string {
  const youtube = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/u.exec(address)?.[1];
  if (youtube !== undefined) return `https://www.youtube.com/watch?v=${youtube}`;
  const vimeo = /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/u.exec(address)?.[1];
  if (vimeo !== undefined) return `https://vimeo.com/${vimeo}`;
  const loom = /^https?:\/\/(?:www\.)?loom\.com\/embed\/(\w+)/u.exec(address)?.[1];
  return loom === undefined ? address : `https://www.loom.com/share/${loom}`;
}

function isFilm(address: string): boolean {
  return /youtube|youtu\.be|vimeo|loom|wistia|vidyard|\.(?:mp4|webm|mov)(?:$|\?)/iu.test(address);
}

function hostOf(address: string): string {
  try {
    return new URL(address).host || address;
  } catch {
    return address;
  }
}
