/** Where the data came from that the page was opened on, as the server wrote it into the page. */
export function originsAtFirst(): string[] {
  const told = document.getElementById("page")?.dataset["origins"];
  return told ? (JSON.parse(told) as string[]) : [];
}
