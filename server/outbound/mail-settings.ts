import { readFileSync } from 'node:fs';

/** How answers leave by mail. */
export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…:465`. */
  readonly url: string;
  /** `Shop <help@shop.example>`. */
  readonly from: string;
  /** Where replies to the mail go; absent when nobody reads them. */
  readonly replyTo?: string;
}

/**
 * Reads them from the environment: `HJELP_SMTP_URL`, or a file that holds it, named by `HJELP_SMTP_FILE`; `HJELP_MAIL_FROM`;
 * `HJELP_MAIL_REPLY_TO`.
 * @returns undefined when mail is not set up.
 * @throws when it is set up by half, so that nobody is promised a mail that never comes.
 */
export function readMailSettings(environment: Readonly<Record<string, string | undefined>>): MailSettings | undefined {
  const file = environment['HJELP_SMTP_FILE'];
  const url = (environment['HJELP_SMTP_URL'] || (file ? readFileSync(file, 'utf8') : '')).trim();
  const from = (environment['HJELP_MAIL_FROM'] ?? '').trim();
  if (url === '' && from === '') return undefined;
  if (url === '') throw new Error('HJELP_MAIL_FROM is set, but HJELP_SMTP_URL (or HJELP_SMTP_FILE) is not: say by which mail server answers leave, for example HJELP_SMTP_URL=smtps://user:password@mail.example:465');
  if (!URL.canParse(url) || !/^smtps?:$/u.test(new URL(url).protocol)) throw new Error('HJELP_SMTP_URL is no address of a mail server: expected smtps://user:password@mail.example:465 or smtp://…:587. Characters such as @ and / in user or password are written as %40 and %2F.');
  if (!/^[^@\s]+@[^@\s]+$/u.test(/<([^<>]+)>\s*$/u.exec(from)?.[1] ?? from)) throw new Error(`HJELP_MAIL_FROM is "${from}", expected the sender of answers: Shop <help@shop.example>`);
  const replyTo = (environment['HJELP_MAIL_REPLY_TO'] ?? '').trim();
  return { url, from, ...(replyTo !== '' && { replyTo }) };
}
