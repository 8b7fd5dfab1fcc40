import type { LiveBook } from "../../check/liveState";

/** Runs an action and tells whether the book has met a new trouble in it; an older one may still stand there. */
export async function withTrouble<Result>(
  book: LiveBook,
  action: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly isTroubled: boolean }> {
  const before = book.getState().trouble;
  const result = await action();
  const { trouble } = book.getState();
  return { result, isTroubled: trouble !== null && trouble !== before };
}
