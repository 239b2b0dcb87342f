import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildKb } from '../../kb-builder/build.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The sample knowledge base, built once for all end-to-end tests. */
export const SAMPLE_SITE = join(ROOT, 'node_modules', '.cache', 'hjelp', 'sample-site');

/** Builds `content/` the way `npm start` does. */
export default async function buildSample(): Promise<void> {
  const report = await buildKb({ contentDir: join(ROOT, 'content'), outDir: SAMPLE_SITE, widgetDir: join(ROOT, 'dist', 'widget'), server: 'same-origin' });
  if (!report.written) throw new Error(`The sample content does not build:\n${report.problems.filter((problem) => problem.severity === 'error').map((problem) => `${problem.file}:${problem.line}: ${problem.message}`).join('\n')}`);
}
