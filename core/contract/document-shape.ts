import { ContractError, type ContractIssue } from './contract-error.ts';

/*
 * What a document must be made of, for those that are read where bytes count: the first answer from full text waits for whatever reads an
 * index, and the library that reads all others weighs as much as the half of a language.
 */

/** Whether a value has a shape; tells each place where it has not. */
export type Shape<T> = (value: unknown, place: string, issues: ContractIssue[]) => value is T;
export type Shaped<TShape> = TShape extends Shape<infer T> ? T : never;

/** A value that passes a test. @param expected What it should be, in words. */
export function thatIs<T>(expected: string, test: (value: unknown) => boolean): Shape<T> {
  return (value, place, issues): value is T => {
    const fits = test(value);
    if (!fits) issues.push({ place, found: (typeof value === 'object' ? Object.prototype.toString.call(value) : String(value)).slice(0, 80), expected });
    return fits;
  };
}

export const text = thatIs<string>('a text', (value) => typeof value === 'string');
export const number = thatIs<number>('a number', (value) => typeof value === 'number' && !Number.isNaN(value));
export const count = thatIs<number>('a whole number from 0', (value) => Number.isInteger(value) && (value as number) >= 0);
/** Quicker than a list of {@link text}: it says no more than that one is none. */
export const texts = thatIs<string[]>('a list of texts', (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'));
export const list = thatIs<unknown[]>('a list', Array.isArray);

export function listOf<T>(member: Shape<T>): Shape<T[]> {
  return (value, place, issues): value is T[] => list(value, place, issues) && value.filter((one, at) => !member(one, `${place}.${at}`, issues)).length === 0;
}

export function pairOf<TFirst, TSecond>(first: Shape<TFirst>, second: Shape<TSecond>): Shape<[TFirst, TSecond]> {
  return (value, place, issues): value is [TFirst, TSecond] => list(value, place, issues) && [first(value[0], `${place}.0`, issues), second(value[1], `${place}.1`, issues)].every(Boolean);
}

const record = thatIs<Record<string, unknown>>('an object', (value) => typeof value === 'object' && value !== null && !Array.isArray(value));

/** An object with these keys; others are left alone. */
export function withKeys<T>(members: { readonly [TKey in keyof T]: Shape<T[TKey]> }): Shape<T> {
  return (value, place, issues): value is T => record(value, place, issues)
    && (Object.keys(members) as (keyof T & string)[]).filter((key) => !members[key](value[key], place === '' ? key : `${place}.${key}`, issues)).length === 0;
}

/** @throws {ContractError} naming every place that differs. */
export function readShaped<T>(shape: Shape<T>, value: unknown, document: string): T {
  const issues: ContractIssue[] = [];
  if (shape(value, '', issues)) return value;
  throw new ContractError(document, issues);
}
