import type { Submission } from "../check/liveState";
import type { Delivery, Platform } from "../pane/paneProps";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Long enough for the slowest browser to have taken the bytes over. */
const keepAddressFor = 60_000;

/**
 * Hands the file to the user as a download under its required name. Excel for Mac and iPad swallow downloads without a
 * word (office-js#4681, #6468), so there it is not even tried; elsewhere nobody tells whether it arrived.
 */
export async function deliver(submission: Submission, platform: Platform): Promise<Delivery> {
  if (platform === "mac" || platform === "ipad") return "impossible";
  const address = URL.createObjectURL(new Blob([submission.bytes.slice()], { type: xlsx }));
  const link = document.createElement("a");
  link.href = address;
  link.download = submission.fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keepAddressFor);
  return Promise.resolve("unknown");
}
