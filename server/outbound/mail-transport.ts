import { createTransport, type Transporter } from 'nodemailer';
import type { MailSettings } from './mail-settings.ts';

const PATIENCE_MS = 20_000;

/** The operator's mail server. Nothing in a mail may make it read files or fetch addresses. */
export function mailTransport({ url }: MailSettings, patienceMs = PATIENCE_MS): Transporter {
  return createTransport({ url, connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs, disableFileAccess: true, disableUrlAccess: true } as Parameters<typeof createTransport>[0]);
}

/** What went wrong, without the mail server's own words: they may hold the address. */
export function mailProblem(error: unknown): string {
  const { responseCode = 0, code = '' } = error as { responseCode?: number; code?: string };
  return responseCode > 0 ? `the mail server answered ${responseCode}` : code || 'the mail server could not be reached';
}
