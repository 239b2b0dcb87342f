import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A real mail server; `onData` may refuse. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<{ port: number; mails: { to: string[]; raw: string }[]; stop(): Promise<void> }> {
  const mails: { to: string[]; raw: string }[] = [];
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'], logger: false,
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(parts).toString() });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.server.address() as AddressInfo).port, mails, stop: () => new Promise((resolve) => server.close(resolve)) };
}

/** Quoted-printable and base64 bodies as text; good enough to read what was said. */
export function readableMail(raw: string): string {
  return raw.split(/\r?\n\r?\n/u).map((part) => {
    if (/^[A-Za-z0-9+/=\r\n]{60,}$/u.test(part.trim())) return Buffer.from(part, 'base64').toString();
    return Buffer.from(part.replaceAll(/=\r?\n/gu, '').replaceAll(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))), 'latin1').toString();
  }).join('\n\n');
}
