import type { Report, ReportGoal } from '../../core/contract/report.ts';
import type { ReportLanguage } from './report-language.ts';

/** The figures that `goals` in site.yaml can set a target for, and how each is read from a report. */
const GOAL_FIGURES: Readonly<Record<string, { readonly better: 'more' | 'less'; readonly read: (headline: Report['headline'], selfService: Report['selfService'], when: 'now' | 'before') => number | null }>> = {
  failedShare: { better: 'less', read: ({ failed, searches }, _, when) => share(failed[when], searches[when]) },
  selfService: { better: 'more', read: (_, selfService, when) => selfService[when]?.from ?? null },
  contactShare: { better: 'less', read: ({ contacts, visits }, _, when) => share(contacts[when], visits[when]) },
};

/** How far each goal is; goals of names that are not known are left out. Shares are 0–1, in site.yaml too. */
export function trackGoals(goals: Readonly<Record<string, number>> | undefined, report: Pick<Report, 'headline' | 'selfService'>, { texts }: ReportLanguage): ReportGoal[] {
  return Object.entries(goals ?? {}).flatMap(([name, target]) => {
    const figure = Object.hasOwn(GOAL_FIGURES, name) ? GOAL_FIGURES[name] : undefined;
    if (figure === undefined) return [];
    const [now, before] = (['now', 'before'] as const).map((when) => figure.read(report.headline, report.selfService, when)) as [number | null, number | null];
    return [{ name, title: texts.goals.names[name] ?? name, target, now, before, better: figure.better, isReached: now !== null && (figure.better === 'less' ? now <= target : now >= target) }];
  });
}

function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
