import type { Report, ReportGoal } from '../../core/contract/report.ts';

/** The figures that `goals` in site.yaml can set a target for, and how each is read from a report. */
const GOAL_FIGURES: Readonly<Record<string, { readonly title: string; readonly better: 'more' | 'less'; readonly read: (report: Pick<Report, 'headline' | 'selfService'>) => number | null }>> = {
  failedShare: { title: 'Failed searches', better: 'less', read: ({ headline }) => (headline.searches.now === 0 ? null : headline.failed.now / headline.searches.now) },
  selfService: { title: 'Visits that served themselves', better: 'more', read: ({ selfService }) => selfService.now?.from ?? null },
  contactShare: { title: 'Visits that asked for a person', better: 'less', read: ({ headline }) => (headline.visits.now === 0 ? null : headline.contacts.now / headline.visits.now) },
};

/** How far each goal is; goals of names that are not known are left out. Shares are 0–1, in site.yaml too. */
export function trackGoals(goals: Readonly<Record<string, number>> | undefined, report: Pick<Report, 'headline' | 'selfService'>): ReportGoal[] {
  return Object.entries(goals ?? {}).flatMap(([name, target]) => {
    const figure = Object.hasOwn(GOAL_FIGURES, name) ? GOAL_FIGURES[name] : undefined;
    if (figure === undefined) return [];
    const now = figure.read(report);
    return [{ name, title: figure.title, target, now, isReached: now !== null && (figure.better === 'less' ? now <= target : now >= target) }];
  });
}
