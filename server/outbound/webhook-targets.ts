import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { readDocument } from '../../core/contract/read-document.ts';
import type { Channel } from '../../core/contract/site-config.ts';

/** How a message is written for the system that gets it. */
export const WEBHOOK_FORMATS = ['json', 'slack', 'teams'] as const;
export type WebhookFormat = (typeof WEBHOOK_FORMATS)[number];

/** Where a channel's messages go. All of it is a secret: a Slack address lets anyone who has it write there. */
export interface WebhookTarget {
  readonly url: string;
  readonly format: WebhookFormat;
  /** Signs each message; absent for systems that check none, such as Slack and Teams. */
  readonly secret?: string;
}

/** By id of the channel in site.yaml. */
export type WebhookTargets = ReadonlyMap<string, WebhookTarget>;

const TargetSchema = v.strictObject({ url: v.string(), secret: v.optional(v.string()), format: v.optional(v.picklist(WEBHOOK_FORMATS)) });
const FileSchema = v.record(v.string(), TargetSchema);

/** Fewest characters of a secret. */
const LEAST_SECRET_LENGTH = 24;

/**
 * Reads the targets from the environment: `HJELP_WEBHOOK_<CHANNEL>` is the address, with `_SECRET` and `_FORMAT` after it for
 * the rest (`contact-form` is `CONTACT_FORM`); or `HJELP_WEBHOOKS_FILE` names a JSON file: `{"contact-form": {"url", "secret", "format"}}`.
 * @throws with all that is wrong, when something is. The message never holds an address or a secret.
 */
export function readWebhookTargets(environment: Readonly<Record<string, string | undefined>>): WebhookTargets {
  const targets = new Map<string, WebhookTarget>();
  const problems: string[] = [];
  const add = (channel: string, where: string, given: v.InferOutput<typeof TargetSchema>): void => {
    const problem = problemOf(given);
    if (problem !== undefined) problems.push(`${where}: ${problem}`);
    else targets.set(channel, { url: given.url, format: given.format ?? formatOf(given.url), ...(given.secret && { secret: given.secret }) });
  };
  const file = environment['HJELP_WEBHOOKS_FILE'];
  if (file) {
    try {
      for (const [channel, given] of Object.entries(readDocument(FileSchema, JSON.parse(readFileSync(file, 'utf8')), `the file of HJELP_WEBHOOKS_FILE`))) add(channel, `"${channel}" in the file of HJELP_WEBHOOKS_FILE`, given);
    } catch (error) {
      // What stands in the file is secret; a parser's message would quote it.
      problems.push(error instanceof SyntaxError ? 'The file of HJELP_WEBHOOKS_FILE is not JSON.' : (error as NodeJS.ErrnoException).code === undefined ? 'The file of HJELP_WEBHOOKS_FILE must be an object of {"channel": {"url": …, "secret": …, "format": "json"|"slack"|"teams"}}.' : `The file of HJELP_WEBHOOKS_FILE cannot be read (${(error as NodeJS.ErrnoException).code}).`);
    }
  }
  for (const [name, url] of Object.entries(environment)) {
    const channel = /^HJELP_WEBHOOK_([A-Z0-9_]+?)$/u.exec(name)?.[1];
    if (channel === undefined || /_(?:SECRET|FORMAT)$/u.test(channel) || !url) continue;
    const secret = environment[`${name}_SECRET`];
    const format = environment[`${name}_FORMAT`];
    if (format && !v.is(v.picklist(WEBHOOK_FORMATS), format)) {
      problems.push(`${name}_FORMAT is "${format.slice(0, 20)}", expected one of ${WEBHOOK_FORMATS.join(', ')}`);
      continue;
    }
    add(channel.toLowerCase().replaceAll('_', '-'), name, { url, ...(secret && { secret }), ...(format && { format: format as WebhookFormat }) });
  }
  if (problems.length > 0) throw new Error(`Messages could not be passed on as set up. ${problems.join(' ')}`);
  return targets;
}

/**
 * What site.yaml and the environment do not agree on: channels whose messages have nowhere to go, and targets of channels that
 * do not exist. For the log of whoever starts the server; visitors are offered the next channel.
 */
export function strayTargets(channels: readonly Pick<Channel, 'id' | 'type'>[], targets: WebhookTargets): string[] {
  const passedOn = channels.filter(({ type }) => type === 'webhook' || type === 'callback').map(({ id }) => id);
  return [
    ...passedOn.filter((id) => !targets.has(id)).map((id) => `The channel "${id}" of site.yaml has no target: name its address in ${variableOf(id)}.`),
    ...[...targets.keys()].filter((id) => !passedOn.includes(id)).map((id) => `${variableOf(id)} names a target, and site.yaml has no channel "${id}" of the type webhook or callback.`),
  ];
}

/** `contact-form` → `HJELP_WEBHOOK_CONTACT_FORM` */
function variableOf(channel: string): string {
  return `HJELP_WEBHOOK_${channel.toUpperCase().replaceAll('-', '_')}`;
}

function problemOf({ url, secret }: { url: string; secret?: string | undefined }): string | undefined {
  if (!URL.canParse(url)) return 'the address is none.';
  const { protocol, hostname } = new URL(url);
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  if (protocol !== 'https:' && !(protocol === 'http:' && isLocal)) return 'the address must begin with https://, so that nobody on the way can read what visitors write.';
  if (secret !== undefined && secret !== '' && secret.length < LEAST_SECRET_LENGTH) return `the secret has ${secret.length} characters, expected at least ${LEAST_SECRET_LENGTH} random ones.`;
  return undefined;
}

function formatOf(url: string): WebhookFormat {
  const { hostname } = new URL(url);
  if (hostname === 'hooks.slack.com') return 'slack';
  return /\.(?:logic\.azure\.com|powerplatform\.com|webhook\.office\.com)$/u.test(hostname) ? 'teams' : 'json';
}
