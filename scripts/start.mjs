// `npm start`: sets itself up, builds what changed, and hands over to `hjelp demo` with the arguments given.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, installPackages } from './set-up.mjs';

installPackages();
const { buildAll } = await import('./build.mjs');
await buildAll();
const program = spawn(process.execPath, [join(ROOT, 'dist/cli/hjelp.js'), 'demo', ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit' });
// The program stops itself gracefully; npm and the terminal send their signal to us.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => program.kill(signal));
program.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
