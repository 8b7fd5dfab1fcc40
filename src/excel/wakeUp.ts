/** A pane that was out of sight this long may have lost its session and its handlers (hostBehaviour.md, "Events"). */
const LONG_SLEEP = 5 * 60_000;

/** The part of `document` that tells whether the pane can be seen. */
export interface Visibility {
  readonly visibilityState: string;
  addEventListener(type: "visibilitychange", listener: () => void): void;
  removeEventListener(type: "visibilitychange", listener: () => void): void;
}

/** Calls back when the pane comes to sight after a long time. Ends with the function it returns. */
export function onWakeUp(visibility: Visibility, callback: () => void, now: () => number = Date.now): () => void {
  let hiddenAt: number | null = visibility.visibilityState === "hidden" ? now() : null;
  const listener = (): void => {
    if (visibility.visibilityState === "hidden") {
      hiddenAt ??= now();
      return;
    }
    const wasLong = hiddenAt !== null && now() - hiddenAt >= LONG_SLEEP;
    hiddenAt = null;
    if (wasLong) callback();
  };
  visibility.addEventListener("visibilitychange", listener);
  return () => visibility.removeEventListener("visibilitychange", listener);
}
