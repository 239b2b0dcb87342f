import { describe, expect, it } from 'vitest';
import { describeProblem, ProblemList } from '../../../kb-builder/content-problem.ts';
import { phrase } from '../../../kb-builder/wording/message.ts';

describe('describeProblem', () => {
  it('is one line, whatever stands in it', () => {
    const line = describeProblem({ file: 'a\nb.md', line: 3, code: 'file-name', severity: 'error', message: 'x\u001b[31m\u202e' });
    expect(line).toBe('a\\u000ab.md:3: file-name: x\\u001b[31m\\u202e');
  });
});

describe('ProblemList', () => {
  it('sorts by file and line and says everything once', () => {
    const problems = new ProblemList();
    problems.error('b.md', 1, 'unreadable', phrase('x'));
    problems.error('a.md', 10, 'unreadable', phrase('x'));
    problems.error('a.md', 9, 'unreadable', phrase('x'));
    problems.error('a.md', 9, 'unreadable', phrase('x'));
    expect(problems.sorted().map(describeProblem)).toEqual(['a.md:9: unreadable: x', 'a.md:10: unreadable: x', 'b.md:1: unreadable: x']);
  });

  it('counts warnings that say the same of many files, and never errors', () => {
    const problems = new ProblemList();
    for (let number = 100; number < 400; number += 1) {
      problems.warn(`${number}.md`, 2, 'unknown-key', phrase('same'));
      problems.error(`${number}.md`, 3, 'unknown-key', phrase('same'));
    }
    const warnings = problems.sorted().filter((problem) => problem.severity === 'warning');
    expect(warnings).toHaveLength(10);
    expect(warnings.at(-1)?.message).toBe('same (The same is true 290 more times.)');
    expect(problems.sorted()).toHaveLength(310);
  });
});
