import { useEffect, useState } from "preact/hooks";

/** Where the page is: the address bar is the only place where that is kept. */
export interface Address {
  path: string;
  query: URLSearchParams;
}

const MOVED = "wheelsdown:moved";

function here(): Address {
  return { path: window.location.pathname, query: new URLSearchParams(window.location.search) };
}

/** Goes to another address of the page, as a link would. */
export function go(address: string, { replace = false } = {}): void {
  if (address !== window.location.pathname + window.location.search) {
    window.history[replace ? "replaceState" : "pushState"](null, "", address);
    window.dispatchEvent(new Event(MOVED));
  }
}

/** The address, now and whenever it changes. */
export function useAddress(): Address {
  const [address, setAddress] = useState(here);
  useEffect(() => {
    const moved = () => setAddress(here());
    window.addEventListener("popstate", moved);
    window.addEventListener(MOVED, moved);
    return () => {
      window.removeEventListener("popstate", moved);
      window.removeEventListener(MOVED, moved);
    };
  }, []);
  return address;
}

/** Follows links within the page without loading it anew. */
export function followLinks(root: HTMLElement): void {
  root.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (link && isPlain && link.origin === window.location.origin && !link.target && !link.download && !link.pathname.startsWith("/api/") && !link.hash) {
      event.preventDefault();
      go(link.pathname + link.search);
    }
  });
}
