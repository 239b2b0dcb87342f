import { expect, it } from 'vitest';
import { dialableNumber } from '../../../../core/contract/dialable-number.ts';

it.each([
  ['+46 10 555 01 20', '+46105550120'], ['+46 (0)10-555 01 20', '+46105550120'], [' +47 ( 0 ) 21 55 01 20', '+4721550120'], ['010-555 01 20', '0105550120'], ['(010) 555 01 20', '0105550120'], ['(0)10-555 01 20', '0105550120'],
  ['71 700', '71700'], ['112', '112'], ['+45 70.55.01.20', '+4570550120'],
])('%s is dialled as %s', (written, dialled) => expect(dialableNumber(written)).toBe(dialled));
