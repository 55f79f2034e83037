import { ask, Problem, send } from "../api/client";
import type { ListedCase, Progress, ReadCase, Verdicts } from "./types";

const path = (id: string) => `/cases/${encodeURIComponent(id)}`;

export async function listCases(): Promise<ListedCase[]> {
  return (await ask<{ cases: ListedCase[] }>("/cases")).cases;
}

export function readCase(id: string, signal?: AbortSignal): Promise<ReadCase> {
  return ask<ReadCase>(path(id), signal ? { signal } : {});
}

export function verdicts(id: string, signal: AbortSignal): Promise<Verdicts | Progress> {
  return ask<Verdicts | Progress>(`${path(id)}/verdicts`, { signal });
}

export function isProgress(told: Verdicts | Progress): told is Progress {
  return "checking" in told;
}

export async function readText(id: string): Promise<{ text: string; version: string }> {
  const response = await send(`${path(id)}/text`);
  return { text: await response.text(), version: (response.headers.get("ETag") ?? "").replaceAll('"', "") };
}

/** @param version of the case that whoever writes has seen; if it is another now then the server refuses, see {@link isOutdated} */
export function writeText(id: string, version: string, text: string): Promise<ReadCase> {
  return ask<ReadCase>(`${path(id)}/text`, { method: "PUT", headers: { "If-Match": version, "Content-Type": "text/plain; charset=utf-8" }, body: text });
}

/** @param fields of the claim that change; null takes one away */
export function changeClaim(id: string, version: string, claim: string, fields: object): Promise<ReadCase> {
  return changeItem(id, version, "claims", claim, fields);
}

export function addClaim(id: string, version: string, fields: object): Promise<ReadCase> {
  return addItem(id, version, "claims", fields);
}

export function addItem(id: string, version: string, list: string, fields: object): Promise<ReadCase> {
  return write("POST", `${path(id)}/${list}`, version, fields);
}

/** @param fields that change; null takes one away */
export function changeItem(id: string, version: string, list: string, item: string, fields: object): Promise<ReadCase> {
  return write("PUT", `${path(id)}/${list}/${encodeURIComponent(item)}`, version, fields);
}

/** Brings a file into the folder of a case. @returns how a document names it */
export function takeFile(id: string, file: File): Promise<{ file: string; sha256: string }> {
  return ask(`${path(id)}/files?${new URLSearchParams({ name: file.name })}`, { method: "POST", headers: { "Content-Type": "application/octet-stream" }, body: file });
}

export function briefAddress(id: string, form: "html" | "pdf"): string {
  return `/api/v1${path(id)}/brief.${form}`;
}

/** Whether somebody else has written meanwhile. */
export function isOutdated(e: unknown): boolean {
  return e instanceof Problem && e.status === 412;
}

export function sentenceOf(e: unknown): string {
  return e instanceof Error ? e.message : String(e);
}

function write(method: string, to: string, version: string, fields: object): Promise<ReadCase> {
  return ask<ReadCase>(to, { method, headers: { "If-Match": version, "Content-Type": "application/json" }, body: JSON.stringify(fields) });
}
