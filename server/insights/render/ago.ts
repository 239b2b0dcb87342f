import type { ReportLanguage } from '../report-language.ts';

/** How long before the report something was: `just now`, `14 min ago`, `3 h ago`. */
export function ago(at: string, generatedAt: string, { texts }: ReportLanguage): string {
  return texts.common.ago(Math.floor((Date.parse(generatedAt) - Date.parse(at)) / 60_000));
}
