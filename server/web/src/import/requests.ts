import { ask, GONE, Problem, send } from "../api/client";
import type { ProblemDetails } from "../api/types";
import { bytesOf, type Chosen } from "./chosen";
import type { Import, Provenance } from "./types";

/** The imports of this run of the server. */
export async function listImports(): Promise<Import[]> {
  return (await ask<{ imports: Import[] }>("/imports")).imports;
}

/** Has a file or folder of the server's machine imported. */
export function importPath(path: string, provenance: Provenance): Promise<Import> {
  return ask<Import>("/imports", order({ path, ...told(provenance) }));
}

/** Where the live events of an import are. */
export function eventsOf(id: string): string {
  return `/api/v1/imports/${encodeURIComponent(id)}/events`;
}

export interface Sending {
  /** Of all bytes. */
  onSent: (bytes: number) => void;
  signal: AbortSignal;
}

/** Sends files and has them imported; where that breaks off, the server keeps nothing of them. */
export async function importFiles(files: Chosen[], provenance: Provenance, { onSent, signal }: Sending): Promise<Import> {
  const { id } = await ask<Import>("/imports", { ...order({ ...told(provenance), bytes: bytesOf(files) }), signal });
  const giveUp = () => void fetch(`/api/v1/imports/${id}`, { method: "DELETE", keepalive: true }).catch(() => undefined);
  window.addEventListener("pagehide", giveUp);
  try {
    let before = 0;
    for (const { name, file } of files) {
      await sendFile(id, name, file, (bytes) => onSent(before + bytes), signal);
      before += file.size;
    }
    return await ask<Import>(`/imports/${id}/start`, { method: "POST", signal });
  } catch (e) {
    giveUp();
    throw e;
  } finally {
    window.removeEventListener("pagehide", giveUp);
  }
}

/** Only this way does a browser tell how much of a file has gone. */
function sendFile(id: string, name: string, file: File, onSent: (bytes: number) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    signal.addEventListener("abort", abort);
    request.upload.onprogress = ({ loaded }) => onSent(Math.min(loaded, file.size));
    request.onabort = () => reject(new DOMException("given up", "AbortError"));
    request.onerror = () => reject(new Problem(GONE, `Sending ${name} broke off.`));
    request.onload = () => (request.status < 300 ? resolve() : reject(problemOf(request, name)));
    request.onloadend = () => signal.removeEventListener("abort", abort);
    request.open("PUT", `/api/v1/imports/${id}/files?${new URLSearchParams({ name })}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.send(file);
  });
}

function problemOf(request: XMLHttpRequest, name: string): Problem {
  try {
    return new Problem(request.status, `${name}: ${(JSON.parse(request.responseText) as ProblemDetails).title}`);
  } catch {
    return new Problem(request.status, `Sending ${name} broke off (${request.status}).`);
  }
}

/** Forgets an import that is over. */
export async function forget(id: string): Promise<void> {
  await send(`/imports/${id}`, { method: "DELETE" });
}

function told(provenance: Provenance): Record<string, string> {
  return Object.fromEntries(Object.entries(provenance).filter(([, text]) => text.trim() !== ""));
}

function order(fields: Record<string, string | number>): RequestInit {
  return { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(fields) };
}
