/** Tables of conversations: migration 2. Times are ISO 8601 UTC texts. */
export const CONVERSATIONS_SCHEMA = `
`;
