/** Stable names of all kinds of problems. `docs/content.md` says what each is about; a test compares. */
export const PROBLEM_CODES = [
  // The front matter of an article or notice.
  'front-matter', 'title-missing', 'unknown-key',
  // Settings and lists.
  'site-file', 'language-file', 'server', 'locale', 'no-site-file',
  // Files that cannot be read as text.
  'not-utf8', 'unreadable', 'file-too-large', 'empty-file', 'not-a-file', 'link-not-followed',
  // Names from which no good address can be made.
  'file-name', 'no-address', 'address-too-long', 'reserved-name', 'folder-too-deep', 'id',
  // Two that claim the same.
  'duplicate-id', 'duplicate-address', 'duplicate-category', 'duplicate-title',
  // What belongs nowhere, or is deliberately no article.
  'file-unused', 'folder-unused', 'category-unused', 'locale-empty', 'includes',
  // References.
  'link-broken', 'anchor-missing', 'link-other-language', 'related', 'pin', 'redirect', 'include-missing',
  // Pictures and downloads.
  'image-missing', 'image-alt', 'remote-image', 'file-type',
  // What articles must not hold.
  'removed-markup', 'unsafe-address',
  // What is hard to read.
  'heading-level', 'title-long', 'description-long', 'no-text',
  // Languages.
  'translation-missing', 'translation-untied',
  // Notices.
  'notice', 'notice-expired',
  // An editor's `must_rank` or `not_for`.
  'search-test',
  // Beyond the limits of one article.
  'too-large', 'too-slow', 'not-rendered',
  // Nothing to build, or nothing could be.
  'content-missing', 'no-articles', 'build-failed',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];
