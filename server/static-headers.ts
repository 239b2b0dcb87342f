/** Pages run the site's own scripts and styles and nothing else; the widget may talk to a server elsewhere. */
const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https: data:",
  "media-src 'self' https:",
  "font-src 'self'",
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "worker-src 'self' blob:",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** What every static file is sent with. Other sites may read it all: the widget runs on their pages, and nothing here is secret. */
export function staticHeaders(contentType: string): Readonly<Record<string, string>> {
  return {
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    // A picture in SVG can be opened as a page of its own.
    ...(/^(?:text\/html|image\/svg|application\/xml)/u.test(contentType) ? { 'content-security-policy': PAGE_POLICY } : {}),
  };
}
