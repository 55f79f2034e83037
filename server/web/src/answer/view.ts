/** What a narrow window shows one of at a time. */
export const VIEWS = ["map", "time", "table"] as const;
export type View = (typeof VIEWS)[number];
