/** Hands a text to the browser as a file to save. */
export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to save by then; at once would be too early for Safari.
  setTimeout(() => { URL.revokeObjectURL(url); }, 30_000);
}
