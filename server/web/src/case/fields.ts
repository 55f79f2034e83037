/** A field of a document or a request as somebody fills it in; a name with a point is a field within a field. */
export interface Field {
  name: string;
  label: string;
  form: "line" | "text" | "day" | "claims" | "file";
  isNeeded: boolean;
  /** Fields without which this one says nothing, and which say nothing without it. */
  with?: string;
}

/** What stands in the fields, by name; an empty text is none, several claims are joined with blanks. */
export type Values = Record<string, string>;

export const REQUEST_FIELDS: Field[] = [
  { name: "to", label: "Who is asked", form: "line", isNeeded: true },
  { name: "asked", label: "Asked on", form: "day", isNeeded: true },
  { name: "way", label: "By which way, such as e-mail or letter", form: "line", isNeeded: true },
  { name: "deadline", label: "For an answer until", form: "day", isNeeded: false },
  { name: "words", label: "What was asked, in its own words", form: "text", isNeeded: true },
  { name: "about", label: "About which claims", form: "claims", isNeeded: false },
  { name: "answer.on", label: "Answered on", form: "day", isNeeded: false, with: "answer.words" },
  { name: "answer.words", label: "The answer, in its own words", form: "text", isNeeded: false, with: "answer.on" },
];

export const DOCUMENT_FIELDS: Field[] = [
  { name: "title", label: "What it is", form: "line", isNeeded: true },
  { name: "file", label: "The file", form: "file", isNeeded: true },
  { name: "captured", label: "Got on", form: "day", isNeeded: true },
  { name: "publisher", label: "Published by", form: "line", isNeeded: false },
  { name: "link", label: "Where it was got (a link)", form: "line", isNeeded: false },
  { name: "shows", label: "What it shows", form: "text", isNeeded: true },
];

/** What an item says, field by field. */
export function valuesOf(fields: Field[], item: object): Values {
  return Object.fromEntries(fields.map(({ name }) => [name, textOf(at(item, name.split(".")))]));
}

/** The fields that two differ in. */
export function differing(fields: Field[], one: Values, other: Values): Field[] {
  return fields.filter(({ name }) => (one[name] ?? "").trim() !== (other[name] ?? "").trim());
}

/** What is to be sent: only what somebody has changed, so that all else stays as others wrote it. Null takes a field away. */
export function changesOf(fields: Field[], seen: Values, mine: Values): Record<string, unknown> {
  const changed = new Set(differing(fields, seen, mine).map(({ name }) => name.split(".")[0]!));
  return Object.fromEntries([...changed].map((name) => [name, written(fields, mine, name)]));
}

/** Mine where I changed something, theirs elsewhere. */
export function rebased(fields: Field[], seen: Values, theirs: Values, mine: Values): Values {
  const touched = new Set(differing(fields, seen, mine).map(({ name }) => name));
  return Object.fromEntries(fields.map(({ name }) => [name, (touched.has(name) ? mine : theirs)[name] ?? ""]));
}

/** A short name made of words, as ids of a case are. */
export function idOf(words: string): string {
  return words.normalize("NFD").toLowerCase().replaceAll(/[^a-z0-9 -]/g, "").split(/[ -]+/).filter(Boolean).slice(0, 4).join("-");
}

function written(fields: Field[], values: Values, name: string): unknown {
  const within = fields.filter((field) => field.name.startsWith(`${name}.`));
  if (within.length > 0) {
    const parts = within.map((field) => [field.name.slice(name.length + 1), values[field.name]?.trim() ?? ""] as const);
    return parts.some(([, text]) => text !== "") ? Object.fromEntries(parts) : null;
  }
  const text = values[name]?.trim() ?? "";
  const isList = fields.find((field) => field.name === name)?.form === "claims";
  return text === "" ? null : isList ? text.split(" ") : text;
}

function at(item: unknown, path: string[]): unknown {
  return path.reduce((within, step) => (typeof within === "object" && within !== null ? (within as Record<string, unknown>)[step] : undefined), item);
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(" ") : typeof value === "string" ? value : "";
}
