/** The last of several texts with commas, which is the one that is being written. */
export function lastPiece(text: string): string {
  return text.slice(text.lastIndexOf(",") + 1).trimStart();
}

/** The same texts with the last one written in full. */
export function completed(text: string, name: string): string {
  return text.slice(0, text.lastIndexOf(",") + 1) + name;
}
