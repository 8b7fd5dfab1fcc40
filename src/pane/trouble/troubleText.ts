import type { Trouble } from "../../check/liveState";
import type { Translate } from "../strings/translate";

/** One sentence: what did not work and what to do. Typing in a cell explains itself and needs no first half. */
export function troubleText(trouble: Trouble, t: Translate): string {
  const reason = t(`trouble.code.${trouble.code}`);
  return trouble.code === "editing" ? reason : `${t(`trouble.during.${trouble.during}`)}: ${reason}`;
}

/** What no second try can mend. */
export function canRetry(trouble: Trouble): boolean {
  return trouble.code !== "unsupported";
}
