import { useEffect, useState } from "preact/hooks";
import { ask, asProblem, Problem, send } from "../api/client";

/** Who a source is. */
export interface Identity {
  name: string;
  contact: string;
  notes: string;
}

export const IDENTITY_FIELDS = ["name", "contact", "notes"] as const;

interface VaultState {
  exists: boolean;
  unlocked: boolean;
  ids?: string[];
  "locks-in-seconds"?: number;
  "passphrase-is-short"?: boolean;
  key?: string;
}

/** A vault as this window sees it. Its key is kept in memory alone: another window, or this one loaded anew, unlocks for itself. */
export interface Vault {
  /** Null until it is known. */
  exists: boolean | null;
  /** Why this window is not told of it, such as from another machine. */
  refused: string | null;
  open: { ids: string[]; remaining: number; isShort: boolean } | null;
  unlock(passphrase: string): Promise<void>;
  lock(): void;
  show(source: string): Promise<Identity>;
  keep(source: string, identity: Identity): Promise<void>;
  forget(source: string): Promise<void>;
}

interface Open {
  key: string;
  ids: string[];
  locksAt: number;
  isShort: boolean;
}

const LOCKED = 423;

/** `4:59`, by seconds that have begun. */
export function remainingText(millis: number): string {
  const seconds = Math.max(0, Math.ceil(millis / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** The vault of a case, which is locked when the case is left. */
export function useVault(id: string): Vault {
  const path = `/cases/${encodeURIComponent(id)}/vault`;
  const [exists, setExists] = useState<boolean | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const [now, setNow] = useState(Date.now);

  useEffect(() => {
    ask<VaultState>(path).then(
      (state) => (setExists(state.exists), setRefused(null)),
      (e: unknown) => (setExists(null), setRefused(asProblem(e).message)),
    );
    const leave = () => setOpen(null);
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [path]);

  const key = open?.key;
  useEffect(() => {
    if (!key) {
      return;
    }
    const clock = setInterval(() => setNow(Date.now()), 1000);
    return () => {
      clearInterval(clock);
      fetch(`/api/v1${path}/lock`, { method: "POST", keepalive: true, headers: { "Vault-Key": key } }).catch(() => undefined);
    };
  }, [path, key]);

  useEffect(() => {
    if (open && now >= open.locksAt) {
      setOpen(null);
    }
  }, [open, now]);

  const took = (state: VaultState, before: Open) => {
    setNow(Date.now());
    setOpen({ ...before, ids: state.ids ?? [], locksAt: Date.now() + 1000 * (state["locks-in-seconds"] ?? 0) });
  };

  /** Whatever is asked of an open vault begins its time anew. */
  const use = async <T>(source: string, options: RequestInit, read: (response: Response) => Promise<T>): Promise<T> => {
    if (!open) {
      throw new Problem(LOCKED, "The vault is locked; unlock it first.");
    }
    try {
      const headers = { "Vault-Key": open.key, "Content-Type": "application/json" };
      const told = await read(await send(`${path}/${encodeURIComponent(source)}`, { ...options, headers }));
      took(await ask<VaultState>(path, { headers }), open);
      return told;
    } catch (e) {
      if (e instanceof Problem && e.status === LOCKED) {
        setOpen(null);
      }
      throw e;
    }
  };

  return {
    exists,
    refused,
    open: open && now < open.locksAt ? { ids: open.ids, remaining: open.locksAt - now, isShort: open.isShort } : null,
    async unlock(passphrase) {
      const body = JSON.stringify({ passphrase });
      const state = await ask<VaultState>(`${path}/unlock`, { method: "POST", body, headers: { "Content-Type": "application/json" } });
      setExists(state.exists);
      took(state, { key: state.key ?? "", ids: [], locksAt: 0, isShort: state["passphrase-is-short"] ?? false });
    },
    lock: () => setOpen(null),
    show: (source) => use(source, {}, (response) => response.json() as Promise<Identity>),
    async keep(source, identity) {
      await use(source, { method: "PUT", body: JSON.stringify(identity) }, (response) => response.json());
      setExists(true);
    },
    forget: (source) => use(source, { method: "DELETE" }, (response) => response.json()),
  };
}
