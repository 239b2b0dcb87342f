/** How long before the report something was: `just now`, `14 min ago`, `3 h ago`. */
export function ago(at: string, generatedAt: string): string {
  const minutes = Math.floor((Date.parse(generatedAt) - Date.parse(at)) / 60_000);
  if (minutes < 2) return 'just now';
  return minutes < 60 ? `${minutes} min ago` : `${Math.floor(minutes / 60)} h ago`;
}
