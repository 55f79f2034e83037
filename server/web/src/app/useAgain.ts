import { useEffect } from "preact/hooks";

/** Time after which a server that was gone is asked again, in milliseconds. */
const ASK_AGAIN = 3000;

/** Does something after a while, each time that it begins to be waited for. */
export function useAgain(isWaiting: boolean, again: () => void): void {
  useEffect(() => {
    const timer = isWaiting ? setTimeout(again, ASK_AGAIN) : undefined;
    return () => clearTimeout(timer);
  }, [isWaiting]);
}
