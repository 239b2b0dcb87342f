import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isScalar, isSeq, parseDocument, type Document, type YAMLSeq } from 'yaml';

/** The file is not one that a pair can be added to; the message says where and why. */
export class SynonymFileError extends Error {
  override readonly name = 'SynonymFileError';
}

/**
 * Adds a pair of words that mean the same to a `synonyms.yaml`, which is made when it is not there. Comments, order and
 * everything else stay as they are. Where one of the words stands in a list, the other joins it.
 * @returns false when the file says so already.
 * @throws {SynonymFileError}
 */
export function addSynonym(file: string, says: string, means: string): boolean {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) throw new SynonymFileError(`${file}:${error.linePos?.[0].line ?? 1}: ${error.message.split('\n')[0]!} Mend the file (hjelp check says more), then accept the pair again.`);
  const lists = twoWayLists(document, file);
  const list = lists.items.filter(isSeq).find((candidate) => holds(candidate, says) || holds(candidate, means));
  if (list === undefined) {
    const pair = document.createNode([says, means]) as YAMLSeq;
    pair.flow = true;
    lists.add(pair);
  } else {
    const missing = [says, means].filter((word) => !holds(list, word));
    if (missing.length === 0) return false;
    for (const word of missing) list.add(document.createNode(word));
  }
  writeFileSync(file, document.toString({ lineWidth: 0, flowCollectionPadding: false }));
  return true;
}

function twoWayLists(document: Document, file: string): YAMLSeq {
  if (document.contents === null) document.contents = document.createNode({});
  const found = document.get('two_way');
  if (isSeq(found)) return found;
  if (found !== undefined && found !== null) throw new SynonymFileError(`${file}: "two_way" is no list of lists, such as "- [refund, money back]". Mend it, then accept the pair again.`);
  const lists = document.createNode([]) as YAMLSeq;
  lists.flow = false;
  document.set('two_way', lists);
  return lists;
}

function holds(list: YAMLSeq, word: string): boolean {
  return list.items.some((item) => String(isScalar(item) ? item.value : item).toLowerCase() === word.toLowerCase());
}
