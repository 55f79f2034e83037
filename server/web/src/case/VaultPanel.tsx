import { useState } from "preact/hooks";
import { sentenceOf } from "./requests";
import type { Source } from "./types";
import { remainingText, type Vault } from "./vault";
import { VaultSource } from "./VaultSource";

interface Props {
  vault: Vault;
  sources: Source[];
}

/** Who the sources are, behind a passphrase. When it locks, all that it showed is gone from the page. */
export function VaultPanel({ vault, sources }: Props) {
  if (vault.exists === null && !vault.refused) {
    return null;
  }
  return (
    <section class="vault" aria-label="Vault">
      <h2>Vault</h2>
      {vault.refused ? <p class="quiet">{vault.refused}</p> : vault.open ? <Opened vault={vault} open={vault.open} sources={sources} /> : <Locked vault={vault} isNew={!vault.exists} />}
    </section>
  );
}

function Locked({ vault, isNew }: { vault: Vault; isNew: boolean }) {
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [isTried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const unlock = async () => {
    if (isNew && passphrase !== again) {
      setProblem("The two are not the same; type them again.");
      return;
    }
    setTried(true);
    setProblem(null);
    try {
      await vault.unlock(passphrase);
    } catch (e) {
      setProblem(sentenceOf(e));
      setTried(false);
    }
    setPassphrase("");
    setAgain("");
  };
  return (
    <form
      class="case-form"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void unlock();
      }}
    >
      <p>
        {isNew
          ? "This case has no vault yet. Names, contacts and notes of its sources can be kept in one, encrypted with a passphrase: four or more words that do not belong together. Nobody can open it without."
          : "Locked. It opens for this window alone, and locks by itself after five minutes without use."}
      </p>
      <label>
        Passphrase
        <input type="password" autocomplete={isNew ? "new-password" : "off"} required value={passphrase} onInput={(event) => setPassphrase(event.currentTarget.value)} />
      </label>
      {isNew && (
        <label>
          Once more
          <input type="password" autocomplete="new-password" required value={again} onInput={(event) => setAgain(event.currentTarget.value)} />
        </label>
      )}
      {problem && <p class="problem" role="alert">{problem}</p>}
      <div class="case-buttons">
        <button class="first" disabled={isTried}>
          {isTried ? "Working it out …" : isNew ? "Make the vault" : "Unlock"}
        </button>
      </div>
    </form>
  );
}

function Opened({ vault, open, sources }: Props & { open: NonNullable<Vault["open"]> }) {
  const [shown, setShown] = useState<string | null>(null);
  const strays = open.ids.filter((id) => sources.every((source) => source.id !== id));
  return (
    <>
      <p class="vault-state">
        <strong>Open</strong>
        <span>
          locks in <span role="timer">{remainingText(open.remaining)}</span>
        </span>
        <button onClick={vault.lock}>Lock now</button>
      </p>
      {open.isShort && <p class="case-warn">This passphrase is short: who has the file may find it by trying. wheelsdown case vault passphrase changes it.</p>}
      <ul class="vault-sources">
        {[...sources.map((source) => ({ id: source.id, name: source["print-as"] })), ...strays.map((id) => ({ id, name: `${id}, which the case has no source of` }))].map(({ id, name }) => (
          <li key={id}>
            <span>
              {name} <span class="quiet">{open.ids.includes(id) ? "kept" : "not kept"}</span>
            </span>
            <button aria-expanded={shown === id} onClick={() => setShown(shown === id ? null : id)}>
              {shown === id ? "Hide" : open.ids.includes(id) ? "Show" : "Add"}
            </button>
            {shown === id && <VaultSource vault={vault} id={id} isKept={open.ids.includes(id)} onDone={() => setShown(null)} />}
          </li>
        ))}
      </ul>
    </>
  );
}
