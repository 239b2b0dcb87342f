import path from 'node:path';
import type { ProblemList, Strictness } from '../content-problem.ts';
import { MAX_TEXT_BYTES, type ContentFolder } from './read-content.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { say } from '../wording/message.ts';

/** An included text may include others, and those again; more is a circle or a maze. */
const MAX_DEPTH = 3;

/**
 * Puts shared texts in their places: `[!INCLUDE [opening hours](../includes/opening-hours.md)]` becomes the text of that
 * file, without its front matter. Where the file is not there, the name in brackets stays.
 */
export function expandIncludes(file: string, body: string, bodyLine: number, content: ContentFolder, strictness: Strictness, problems: ProblemList): string {
  if (!body.includes('[!INCLUDE') && !body.includes('[!include')) return body;
  let room = MAX_TEXT_BYTES;
  const expand = (text: string, from: string, depth: number): string => text.replace(/\[!include\s{0,4}\[([^\]\n]{0,200})\]\s{0,4}\(([^()\s]{1,500})\)\]/giu, (whole: string, name: string, address: string, offset: number) => {
    const line = depth === 0 ? bodyLine + text.slice(0, offset).split('\n').length - 1 : bodyLine;
    const wanted = path.posix.normalize(path.posix.join(path.posix.dirname(from), address));
    const found = content.texts.get(wanted);
    if (found === undefined || depth >= MAX_DEPTH) {
      problems.report(strictness.brokenLinks, file, line, 'include-missing', depth >= MAX_DEPTH
        ? say`"${address}" is included more than ${MAX_DEPTH} deep, perhaps in a circle; write the text out`
        : wanted.startsWith('..') ? say`the text "${address}" to include is not there; create it inside the content folder or remove the line` : say`the text "${address}" to include is not there; create ${wanted} or remove the line`);
      return name;
    }
    // Included line breaks would shift the lines after them; problems below an include name the include's own line or earlier.
    const expanded = expand(splitFrontMatter(found).body.trim(), wanted, depth + 1);
    room -= expanded.length;
    if (room < 0) {
      problems.error(file, line, 'file-too-large', say`with its included texts the article is longer than ${MAX_TEXT_BYTES / 1024} KiB; divide it`);
      return whole.slice(0, 0);
    }
    return expanded;
  });
  return expand(body, file, 0);
}
