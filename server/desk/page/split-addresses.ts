import { withoutTurningMarks } from '../../../core/contract/turning-marks.ts';

/** Addresses that become links; what ends a sentence does not belong to them. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"]+[^\s<>"'.,;:!?)\]}»”]/giu;

export interface TextPart {
  readonly text: string;
  readonly isAddress: boolean;
}

/** A message's text in parts: web addresses, and what stands between them. Nothing else has a meaning, whatever it looks like. */
export function splitAddresses(written: string): readonly TextPart[] {
  // They would make an address read as another one.
  const text = withoutTurningMarks(written);
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), isAddress: false });
    parts.push({ text: match[0], isAddress: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isAddress: false });
  return parts;
}
