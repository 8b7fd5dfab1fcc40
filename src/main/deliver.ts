import type { Submission } from "../check/liveState";
import type { Delivery, Platform } from "../pane/paneProps";
import { saveBytes } from "./saveBytes";

/**
 * Hands the file to the user as a download under its required name. Excel for Mac and iPad swallow downloads without a
 * word (office-js#4681, #6468), so there it is not even tried; elsewhere nobody tells whether it arrived.
 */
export async function deliver({ fileName, bytes }: Submission, platform: Platform): Promise<Delivery> {
  if (platform === "mac" || platform === "ipad") return "impossible";
  saveBytes(fileName, bytes);
  return Promise.resolve("unknown");
}
