import { linkMail, type LinkMail } from './link-mail.ts';
import type { MailSettings } from './mail-settings.ts';
import { mailProblem, mailTransport } from './mail-transport.ts';

/** An admin waits for it before a page of theirs. */
const PATIENCE_MS = 8_000;

/** Mails a colleague the link that an admin has made. @returns whether the mail server took it; if not, the admin passes the link on. */
export type MailLink = (to: string, mail: Omit<LinkMail, 'siteName'>) => Promise<boolean>;

/**
 * Tried once and at once: only a hash of the link is kept, so nothing of it could be sent later.
 * @param log Never gets the address nor the link.
 */
export function mailLinks(settings: MailSettings, siteName: () => string, log: (line: Record<string, unknown>) => void, patienceMs = PATIENCE_MS): MailLink {
  return async (to, mail) => {
    const transport = mailTransport(settings, patienceMs);
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const tooLate = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(Object.assign(new Error('too late'), { code: 'ETIMEDOUT' })), patienceMs); });
      await Promise.race([
        transport.sendMail({ from: settings.from, to: { name: '', address: to }, ...linkMail({ ...mail, siteName: siteName() }), headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' } }),
        tooLate,
      ]);
      log({ event: 'link_mailed', kind: mail.kind });
      return true;
    } catch (error) {
      log({ level: 'warning', event: 'link_not_mailed', kind: mail.kind, reason: mailProblem(error) });
      return false;
    } finally {
      clearTimeout(timer);
      transport.close();
    }
  };
}
