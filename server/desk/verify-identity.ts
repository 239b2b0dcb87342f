import { createHmac, timingSafeEqual } from 'node:crypto';
import { identityText, type VisitorIdentity } from '../../core/contract/handover-context.ts';

/**
 * Whether the site's own server has signed who the visitor is.
 * @param secret What both servers know (`HJELP_IDENTITY_SECRET`). Without it nothing can be verified.
 */
export function isIdentityVerified(identity: VisitorIdentity, secret: string | undefined): boolean {
  if (secret === undefined || secret === '' || identity.hmac === undefined) return false;
  const wanted = createHmac('sha256', secret).update(identityText(identity)).digest();
  const given = /^[0-9a-f]{64}$/iu.test(identity.hmac) ? Buffer.from(identity.hmac, 'hex') : Buffer.alloc(wanted.length);
  return timingSafeEqual(wanted, given);
}
