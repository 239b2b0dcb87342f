import { readAgentLink, readAuditPage, readDeskAgents, readDeskDoors, readLinkOwner, type AgentLink, type AgentRow, type AuditPage, type DeskDoors, type LinkOwner } from '../../../core/contract/desk-account.ts';
import { callDesk } from './desk-api.ts';

const agent = (id: string): string => `api/agents/${encodeURIComponent(id)}`;

/** What the pages for signing in and for accounts ask the server. Every method throws `DeskApiError`. */
export const accountApi = {
  doors: async (): Promise<DeskDoors> => readDeskDoors(await callDesk('GET', 'doors')),
  signIn: async (email: string, password: string): Promise<void> => void (await callDesk('POST', 'session', { email, password })),
  linkOwner: async (code: string): Promise<LinkOwner> => readLinkOwner(await callDesk('POST', 'link', { code })),
  useLink: async (code: string, name: string, password: string): Promise<void> => void (await callDesk('POST', 'link/use', { code, name, password })),
  rename: async (name: string): Promise<void> => void (await callDesk('POST', 'api/account/name', { name })),
  changePassword: async (current: string, next: string): Promise<void> => void (await callDesk('POST', 'api/account/password', { current, next })),
  agents: async (): Promise<readonly AgentRow[]> => readDeskAgents(await callDesk('GET', 'api/agents')).agents,
  /** @param mailIn Language in which the link is mailed too; without it, it is not. */
  invite: async (email: string, role: string, mailIn?: string): Promise<AgentLink> => readAgentLink(await callDesk('POST', 'api/agents', { email, role, ...(mailIn !== undefined && { mailIn }) })),
  newLink: async (id: string, mailIn?: string): Promise<AgentLink> => readAgentLink(await callDesk('POST', `${agent(id)}/link`, mailIn === undefined ? {} : { mailIn })),
  setRole: async (id: string, role: string): Promise<void> => void (await callDesk('POST', `${agent(id)}/role`, { role })),
  close: async (id: string): Promise<void> => void (await callDesk('POST', `${agent(id)}/close`)),
  reopen: async (id: string): Promise<void> => void (await callDesk('POST', `${agent(id)}/reopen`)),
  remove: async (id: string): Promise<void> => void (await callDesk('DELETE', agent(id))),
  audit: async (before?: number): Promise<AuditPage> => readAuditPage(await callDesk('GET', `api/audit${before === undefined ? '' : `?before=${before}`}`)),
};
