import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readDeskSecret } from '../../../../server/desk/desk-secret.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hjelp-secret-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('makes a secret once and finds it again', async () => {
  const path = join(folder, 'new', 'secret');
  const secret = readDeskSecret(undefined, path);
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  expect(readDeskSecret(undefined, path)).toBe(secret);
  expect(readDeskSecret('', path)).toBe(secret);
  expect(readDeskSecret(undefined, join(folder, 'other'))).not.toBe(secret);
});

it('lets its owner only read it, and leaves nothing else behind', async () => {
  const path = join(folder, 'secret');
  readDeskSecret(undefined, path);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['secret']);
});

it('takes the environment’s before the file’s', () => {
  expect(readDeskSecret(`  ${'e'.repeat(32)}\n`, join(folder, 'secret'))).toBe('e'.repeat(32));
});

it('says what is wrong with a short one and how to make a good one', async () => {
  await writeFile(join(folder, 'secret'), 'short');
  expect(() => readDeskSecret(undefined, join(folder, 'secret'))).toThrow(/secret holds 5 characters, expected at least 32.*randomBytes/su);
  expect(() => readDeskSecret('short', join(folder, 'secret'))).toThrow(/HJELP_SECRET/u);
});
