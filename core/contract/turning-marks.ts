/** Two marks that turn all writing after them around. Hebrew and Arabic need neither: they make `exe.png` of `gnp.exe`. */
const TURNING_MARKS = /[\u202d\u202e]/gu;

/** The text as it is, without marks that make what stands beside it read as something else. */
export function withoutTurningMarks(text: string): string {
  return text.replaceAll(TURNING_MARKS, '');
}
