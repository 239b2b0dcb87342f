import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OutputFolder } from '../../../../kb-builder/write/output-folder.ts';
import { readAll, temporaryFolder, writeFiles } from '../content-folder.ts';

const CONTENT = '/nowhere/content';
const RELEASE = (name: string): string => JSON.stringify({ release: name, site: 'x', articles: [], settings: {} });

/** Publishes these files as a release. */
function publish(out: string, release: string, files: Readonly<Record<string, string>>): void {
  const output = new OutputFolder(out, CONTENT);
  for (const [file, text] of Object.entries({ ...files, 'release.json': RELEASE(release) })) output.write(file, text);
  output.publish(release);
}

function names(out: string): string[] {
  return [...readAll(out).keys()].filter((file) => file !== 'kb/files.json' && file !== 'release.json');
}

describe('OutputFolder', () => {
  it('writes a new folder as a whole, and leaves nothing beside it', () => {
    const parent = temporaryFolder();
    publish(path.join(parent, 'deep/site'), 'r1', { 'index.html': 'a' });
    expect(names(path.join(parent, 'deep/site'))).toEqual(['index.html']);
    expect(fs.readdirSync(path.join(parent, 'deep'))).toEqual(['site']);
  });

  it('replaces pages, and keeps files of the release before for those who have its pages open', () => {
    const out = path.join(temporaryFolder(), 'site');
    publish(out, 'r1', { 'index.html': '1', 'en/gone/index.html': '1', 'kb/en/index-aaa.json': '1', 'hjelp/panel-a.js': '1', 'site-aaa.css': '1', 'assets/x-a.png': '1' });
    publish(out, 'r2', { 'index.html': '2', 'kb/en/index-bbb.json': '2', 'hjelp/panel-a.js': '1', 'site-bbb.css': '2' });
    expect(names(out)).toEqual(['assets/x-a.png', 'hjelp/panel-a.js', 'index.html', 'kb/en/index-aaa.json', 'kb/en/index-bbb.json', 'site-aaa.css', 'site-bbb.css']);
    expect(fs.existsSync(path.join(out, 'en'))).toBe(false);
    // The same content built again is no new generation.
    publish(out, 'r2', { 'index.html': '2', 'kb/en/index-bbb.json': '2', 'hjelp/panel-a.js': '1', 'site-bbb.css': '2' });
    expect(names(out)).toContain('kb/en/index-aaa.json');
    publish(out, 'r3', { 'index.html': '3', 'kb/en/index-ccc.json': '3' });
    expect(names(out)).toEqual(['hjelp/panel-a.js', 'index.html', 'kb/en/index-bbb.json', 'kb/en/index-ccc.json', 'site-bbb.css']);
  });

  it('touches only what has changed', () => {
    const out = path.join(temporaryFolder(), 'site');
    const files = { 'index.html': '1', 'en/a/index.html': '1', 'kb/en/shards/abc.json': '1', 'kb/manifest.json': '1' };
    publish(out, 'r1', files);
    const longAgo = new Date('2020-01-01');
    for (const file of readAll(out).keys()) fs.utimesSync(path.join(out, file), longAgo, longAgo);
    publish(out, 'r2', { ...files, 'en/a/index.html': '2', 'kb/en/shards/abd.json': '2' });
    const touched = [...readAll(out).keys()].filter((file) => fs.statSync(path.join(out, file)).mtime > longAgo);
    expect(touched).toEqual(['en/a/index.html', 'kb/en/shards/abd.json', 'kb/files.json', 'release.json']);
    expect(fs.readFileSync(path.join(out, 'en/a/index.html'), 'utf8')).toBe('2');
  });

  it('publishes what was written last', () => {
    const out = path.join(temporaryFolder(), 'site');
    publish(out, 'r1', { 'index.html': 'old' });
    for (const [first, last] of [['old', 'new'], ['other', 'new'], ['new', 'other'], ['x', 'other']]) {
      const output = new OutputFolder(out, CONTENT);
      output.write('index.html', first!);
      output.write('index.html', last!);
      output.write('release.json', RELEASE(last!));
      output.publish(last!);
      expect(fs.readFileSync(path.join(out, 'index.html'), 'utf8')).toBe(last);
    }
  });

  it("leaves what others put there, such as a host's settings", () => {
    const out = path.join(temporaryFolder(), 'site');
    publish(out, 'r1', { 'index.html': '1' });
    writeFiles(out, { CNAME: 'help.example', '.well-known/x': 'y' });
    publish(out, 'r2', { 'a/index.html': '2' });
    expect(names(out)).toEqual(['.well-known/x', 'CNAME', 'a/index.html']);
  });

  it('changes nothing until it is told to publish', () => {
    const out = path.join(temporaryFolder(), 'site');
    publish(out, 'r1', { 'index.html': '1' });
    const before = readAll(out);
    const output = new OutputFolder(out, CONTENT);
    output.write('index.html', '2');
    output.close();
    expect(readAll(out)).toEqual(before);
    expect(fs.readdirSync(path.dirname(out))).toEqual(['site']);
  });

  it('takes over from a build that was killed, and tidies up after it', () => {
    const out = path.join(temporaryFolder(), 'site');
    publish(out, 'r1', { 'index.html': '1' });
    // As a killed process leaves it: a number that no process has, and half a site.
    writeFiles(`${out}.hjelp-building`, { '.hjelp-lock': '999999999', 'index.html': 'half' });
    publish(out, 'r2', { 'index.html': '2' });
    expect(fs.readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('2');
    expect(fs.readdirSync(path.dirname(out))).toEqual(['site']);
  });

  it('takes away what an interrupted publication had already moved in', () => {
    const out = path.join(temporaryFolder(), 'site');
    publish(out, 'r1', { 'index.html': '1' });
    // The list is written first, so that it names the new page before the page is there.
    const list = JSON.parse(fs.readFileSync(path.join(out, 'kb/files.json'), 'utf8')) as { files: string[] };
    writeFiles(out, { 'half/index.html': 'half', 'kb/files.json': JSON.stringify({ ...list, files: [...list.files, 'half/index.html'] }) });
    publish(out, 'r2', { 'index.html': '2' });
    expect(names(out)).toEqual(['index.html']);
  });

  it('lets only one build write at a time', () => {
    const out = path.join(temporaryFolder(), 'site');
    const parent = process.ppid;
    writeFiles(`${out}.hjelp-building`, { '.hjelp-lock': String(parent) });
    expect(() => new OutputFolder(out, CONTENT)).toThrow(`Another build (process ${parent}) is writing`);
  });

  it.each([
    ['a folder with files of others', { 'thesis.docx': 'x' }],
    ['a folder with a release of something else', { 'release.json': '{"version":"1.0"}', 'a.js': 'x' }],
  ])('refuses %s, and touches nothing', (_name, files) => {
    const out = path.join(temporaryFolder(), 'site');
    fs.mkdirSync(out);
    writeFiles(out, files);
    expect(() => new OutputFolder(out, CONTENT)).toThrow(/was not made by hjelp/u);
    expect([...readAll(out).keys()]).toEqual(Object.keys(files).sort());
    expect(fs.readdirSync(path.dirname(out))).toEqual(['site']);
  });

  it('never writes over the content, nor into it', () => {
    const folder = temporaryFolder();
    expect(() => new OutputFolder(folder, path.join(folder, 'content'))).toThrow(/holds the content folder/u);
    expect(() => new OutputFolder(path.join(folder, 'content', 'site'), path.join(folder, 'content'))).toThrow(/inside the content folder/u);
    expect(() => new OutputFolder(folder, folder)).toThrow(/content folder/u);
  });

  it('uses an empty folder, also one under version control', () => {
    const out = path.join(temporaryFolder(), 'site');
    fs.mkdirSync(path.join(out, '.git'), { recursive: true });
    publish(out, 'r1', { 'index.html': '1' });
    expect(names(out)).toEqual(['index.html']);
  });

  it('puts a page where a folder was, and the reverse', () => {
    const out = path.join(temporaryFolder(), 'site');
    publish(out, 'r1', { 'a/index.html': '1', 'b.html': '1' });
    publish(out, 'r2', { 'b.html/index.html': '2', a: '2' });
    expect(names(out)).toEqual(['a', 'b.html/index.html']);
  });
});
