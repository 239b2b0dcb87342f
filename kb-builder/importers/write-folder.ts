import fs from 'node:fs';
import path from 'node:path';

/** The folder to write to holds something already. */
export class OccupiedFolder extends Error {
  override readonly name = 'OccupiedFolder';
}

/** @throws {OccupiedFolder} unless the folder is empty or does not exist. */
export function refuseOccupied(folder: string): void {
  const stats = fs.lstatSync(folder, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (!stats.isDirectory()) throw new OccupiedFolder(`${folder} exists and is not a folder. Name a new folder with --out.`);
  if (fs.readdirSync(folder).length > 0) throw new OccupiedFolder(`${folder} is not empty, and an import overwrites nothing. Name a new folder with --out, look at what was imported, and move what you want to keep.`);
}

/** Writes all files at once: an import that is interrupted leaves no half of a help centre. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const target = path.resolve(folder);
  const unfinished = `${target}.unfinished-${process.pid}`;
  try {
    fs.mkdirSync(unfinished, { recursive: true });
    for (const [name, content] of files) {
      const file = path.join(unfinished, name);
      // Names are made safe before; this says so once more where it matters.
      if (!file.startsWith(unfinished + path.sep)) throw new Error(`A file outside the folder was about to be written: ${name}`);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, content, { flag: 'wx' });
    }
    refuseOccupied(target);
    // Windows renames onto nothing only.
    if (fs.existsSync(target)) fs.rmdirSync(target);
    fs.renameSync(unfinished, target);
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}
