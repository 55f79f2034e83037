import type { ProblemDetails } from "./types";

/** Why the server did not answer, in a sentence for the person who asked. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    sentence: string,
    /** The term of a question that is wrong, such as `near`. */
    readonly term?: string,
  ) {
    super(sentence);
  }
}

/** The status of a problem where nobody answers. */
export const GONE = 0;

const NOBODY_THERE = "The server does not answer. Is “wheelsdown serve” still running?";

/** Asks the server; what it answers is JSON, and everything else becomes a {@link Problem}. */
export async function ask<T>(path: string, options: RequestInit = {}): Promise<T> {
  const response = await send(path, options);
  return (await response.json()) as T;
}

/** The answer as it comes, line by line: a JSON value each. */
export async function* lines<T>(path: string, options: RequestInit = {}): AsyncGenerator<T> {
  const response = await send(path, options);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    const complete = (rest + chunk.value).split("\n");
    rest = complete.pop() ?? "";
    for (const line of complete) {
      yield JSON.parse(line) as T;
    }
  }
}

export async function send(path: string, options: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}`, options);
  } catch (e) {
    if (e instanceof DOMException && e.name === "AbortError") {
      throw e;
    }
    throw new Problem(GONE, NOBODY_THERE);
  }
  if (!response.ok) {
    throw await problem(response);
  }
  if (response.headers.get("Content-Type")?.startsWith("text/html")) {
    throw new Problem(404, `The server knows nothing of /api/v1${path.replace(/\?.*/, "")}.`);
  }
  return response;
}

async function problem(response: Response): Promise<Problem> {
  try {
    const details = (await response.json()) as ProblemDetails;
    return new Problem(response.status, details.title, details.term);
  } catch {
    return new Problem(response.status, `The server answered with ${response.status} ${response.statusText}.`);
  }
}

/** What went wrong, whatever was thrown. */
export function asProblem(e: unknown): Problem {
  return e instanceof Problem ? e : new Problem(500, "What the server answered cannot be read.");
}
