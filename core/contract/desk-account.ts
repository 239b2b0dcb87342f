import * as v from 'valibot';
import { readDocument } from './read-document.ts';

/** What crosses the wall between the server and the pages on which agents sign in and see to their accounts. Times are ISO 8601 UTC. */

export const AGENT_ROLES = ['agent', 'admin'] as const;

/** Least and most characters of a password. */
export const PASSWORD_LENGTH = { least: 10, most: 200 } as const;

/** Also what a browser's own field of this type takes; whether it reaches anyone shows when it is used. */
const email = v.pipe(v.string(), v.trim(), v.maxLength(254, 'at most 254 characters'), v.regex(/^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@<>"(),:;[\]\\]+$/u, 'an e-mail address'), v.transform((text) => text.toLowerCase()));
const agentName = v.pipe(v.string(), v.trim(), v.minLength(1, 'a name'), v.maxLength(60, 'at most 60 characters'));
const newPassword = v.pipe(v.string(), v.minLength(PASSWORD_LENGTH.least, `at least ${PASSWORD_LENGTH.least} characters`), v.maxLength(PASSWORD_LENGTH.most, `at most ${PASSWORD_LENGTH.most} characters`));
const givenPassword = v.pipe(v.string(), v.maxLength(1000));
const linkCode = v.pipe(v.string(), v.maxLength(200));

/** `POST /desk/session` with an account. */
const SignInSchema = v.object({ email: v.pipe(v.string(), v.trim(), v.maxLength(254), v.transform((text) => text.toLowerCase())), password: givenPassword });
/** @throws {ContractError} */
export const readSignIn = (value: unknown): v.InferOutput<typeof SignInSchema> => readDocument(SignInSchema, value, 'login');

/** `GET /desk/doors`: what the login page may offer. */
const DeskDoorsSchema = v.object({
  /** Somebody has an account that lets others in. */
  account: v.boolean(),
  /** The server's token opens the desk. */
  token: v.boolean(),
});
export type DeskDoors = v.InferOutput<typeof DeskDoorsSchema>;
/** @throws {ContractError} */
export const readDeskDoors = (value: unknown): DeskDoors => readDocument(DeskDoorsSchema, value, 'doors of the desk');

/** `POST /desk/link`: what an invitation or a link for a new password opens. */
const AskLinkSchema = v.object({ code: linkCode });
/** @throws {ContractError} */
export const readAskLink = (value: unknown): v.InferOutput<typeof AskLinkSchema> => readDocument(AskLinkSchema, value, 'link');
const LinkOwnerSchema = v.object({
  email: v.string(),
  /** Empty for an invitation. */
  name: v.string(),
  /** False where a password is only replaced. */
  isInvitation: v.boolean(),
  siteName: v.string(),
});
export type LinkOwner = v.InferOutput<typeof LinkOwnerSchema>;
/** @throws {ContractError} */
export const readLinkOwner = (value: unknown): LinkOwner => readDocument(LinkOwnerSchema, value, 'owner of the link');

/** `POST /desk/link/use` → 204 and a session. */
const UseLinkSchema = v.object({ code: linkCode, name: agentName, password: newPassword });
/** @throws {ContractError} */
export const readUseLink = (value: unknown): v.InferOutput<typeof UseLinkSchema> => readDocument(UseLinkSchema, value, 'new password');

/** `POST /desk/api/account/name`. */
const RenameSchema = v.object({ name: agentName });
/** @throws {ContractError} */
export const readRename = (value: unknown): v.InferOutput<typeof RenameSchema> => readDocument(RenameSchema, value, 'name');

/** `POST /desk/api/account/password`. */
const ChangePasswordSchema = v.object({ current: givenPassword, next: newPassword });
/** @throws {ContractError} */
export const readChangePassword = (value: unknown): v.InferOutput<typeof ChangePasswordSchema> => readDocument(ChangePasswordSchema, value, 'new password');

/** Language in which the link is mailed too, where a mail server is set up; without it, it is not. */
const language = v.pipe(v.string(), v.maxLength(35));
/** `POST /desk/api/agents/:id/link`. */
const RenewLinkSchema = v.object({ mailIn: v.optional(language) });
/** @throws {ContractError} */
export const readRenewLink = (value: unknown): v.InferOutput<typeof RenewLinkSchema> => readDocument(RenewLinkSchema, value, 'request');

/** `POST /desk/api/agents`. */
const InviteAgentSchema = v.object({ email, role: v.picklist(AGENT_ROLES), mailIn: v.optional(language) });
/** @throws {ContractError} */
export const readInviteAgent = (value: unknown): v.InferOutput<typeof InviteAgentSchema> => readDocument(InviteAgentSchema, value, 'invitation');

/** `POST /desk/api/agents/:id/role`. */
const AgentRoleSchema = v.object({ role: v.picklist(AGENT_ROLES) });
/** @throws {ContractError} */
export const readAgentRole = (value: unknown): v.InferOutput<typeof AgentRoleSchema> => readDocument(AgentRoleSchema, value, 'role');

/** Answer to `POST /desk/api/agents` and `POST /desk/api/agents/:id/link`. The link is told this once. */
const AgentLinkSchema = v.object({
  id: v.string(), email: v.string(), url: v.string(), expiresAt: v.string(),
  /** What became of the mail with the link; absent when none was to go. */
  mail: v.optional(v.picklist(['sent', 'failed'])),
});
export type AgentLink = v.InferOutput<typeof AgentLinkSchema>;
/** @throws {ContractError} */
export const readAgentLink = (value: unknown): AgentLink => readDocument(AgentLinkSchema, value, 'link');

/** `GET /desk/api/agents`. */
const DeskAgentsSchema = v.object({
  agents: v.array(v.object({
    id: v.string(),
    email: v.string(),
    name: v.string(),
    role: v.picklist(AGENT_ROLES),
    /** `invited` has chosen no password yet. */
    state: v.picklist(['invited', 'open', 'closed']),
    /** Until when the open link works. */
    linkExpiresAt: v.optional(v.string()),
    createdAt: v.string(),
  })),
});
export type DeskAgents = v.InferOutput<typeof DeskAgentsSchema>;
export type AgentRow = DeskAgents['agents'][number];
/** @throws {ContractError} */
export const readDeskAgents = (value: unknown): DeskAgents => readDocument(DeskAgentsSchema, value, 'list of agents');

/** Everything that the audit log can say. */
export const AUDIT_ACTIONS = [
  'signed_in', 'signed_out', 'sign_in_refused', 'password_changed', 'renamed',
  'agent_invited', 'agent_link_made', 'agent_joined', 'agent_password_renewed', 'agent_role_changed', 'agent_closed', 'agent_reopened', 'agent_removed',
  'conversation_read', 'conversation_taken', 'conversation_assigned', 'conversation_closed', 'conversation_deleted', 'conversation_exported', 'report_exported',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** `GET /desk/api/audit?before=SEQ`: newest first. */
const AuditPageSchema = v.object({
  entries: v.array(v.object({
    seq: v.number(), at: v.string(),
    agentId: v.string(),
    /** Empty for who was not let in, or has said no name. */
    agentName: v.string(),
    action: v.string(), subject: v.string(),
  })),
  /** Pass as `before` for the next page; absent on the last. */
  next: v.optional(v.number()),
});
export type AuditPage = v.InferOutput<typeof AuditPageSchema>;
/** @throws {ContractError} */
export const readAuditPage = (value: unknown): AuditPage => readDocument(AuditPageSchema, value, 'audit log');
