/** Codes that travel outside a batch, as the wire knows them (Office.js turns them back into the names). */
const WIRE_CODES = new Map([
  ["InvalidOperationInCellEditMode", 5004],
  ["InvalidOrTimedOutSession", 5012],
  ["WriteNotSupportedWhenModalDialogOpen", 5016],
  ["ActivityLimitReached", 5102],
  ["RequestPayloadSizeLimitExceeded", 5103],
  ["ResponsePayloadSizeLimitExceeded", 5104],
]);

/** An error of the wire (a number) or of the batch (Excel's `ErrorCodes`). */
export type FaultCode = string | number;

interface Countdown<T> {
  readonly value: T;
  left: number;
}

/** What to do with one event that is about to be sent. */
export type EventFault = "lose" | "duplicate" | "misplace";

/**
 * Makes the stand-in fail as Excel is known to. Set from the page's address or from a test; each fault counts down and
 * is gone after its number of times.
 */
export class Faults {
  private readonly batches: Countdown<FaultCode>[] = [];
  private readonly members = new Map<string, Countdown<string>>();
  private readonly files: Countdown<number>[] = [];
  private readonly events: Countdown<EventFault>[] = [];
  private silent: Countdown<true>[] = [];
  /** Waits before every answer, in milliseconds. */
  latency = 0;
  /** The pane is opened without the right to download, as in a locked down web view. */
  areDownloadsBlocked = false;

  /** The next batches fail before anything of them ran. */
  failNextBatches(code: FaultCode, times = 1): void {
    this.batches.push({ value: typeof code === "string" ? (WIRE_CODES.get(code) ?? code) : code, left: times });
  }

  /** A batch fails when it comes to `member` (`"Range.values"`, `"ConditionalFormatCollection.add"`). */
  failOn(member: string, code: string, times = 1): void {
    this.members.set(member.toLowerCase(), { value: code, left: times });
  }

  /** The next batches are never answered (office-js#6678). */
  hangNextBatches(times = 1): void {
    this.silent.push({ value: true, left: times });
  }

  /** The next `getFileAsync` calls fail, by default with an internal error (office-js#1956). */
  failNextFiles(code = 5001, times = 1): void {
    this.files.push({ value: code, left: times });
  }

  spoilNextEvents(fault: EventFault, times = 1): void {
    this.events.push({ value: fault, left: times });
  }

  clear(): void {
    this.batches.length = 0;
    this.members.clear();
    this.files.length = 0;
    this.events.length = 0;
    this.silent = [];
    this.latency = 0;
    this.areDownloadsBlocked = false;
  }

  takeBatchFault(): FaultCode | null {
    return take(this.batches);
  }

  takeHang(): boolean {
    return take(this.silent) ?? false;
  }

  takeFileFault(): number | null {
    return take(this.files);
  }

  takeEventFault(): EventFault | null {
    return take(this.events);
  }

  takeMemberFault(member: string): string | null {
    const key = member.toLowerCase();
    const fault = this.members.get(key);
    if (!fault) return null;
    fault.left -= 1;
    if (fault.left <= 0) this.members.delete(key);
    return fault.value;
  }
}

function take<T>(faults: Countdown<T>[]): T | null {
  const first = faults[0];
  if (!first) return null;
  first.left -= 1;
  if (first.left <= 0) faults.shift();
  return first.value;
}

/**
 * Reads `?faults=…`: parts separated by `;`, each with `*times` at the end where it is more than one.
 * `batch:AccessDenied`, `batch:5012`, `on:Range.values=GeneralException`, `hang`, `latency:300`, `file:11001`,
 * `event:lose`, `event:duplicate`, `event:misplace`, `noDownloads`. Parts that say nothing known are left out.
 */
export function readFaults(search: string): Faults {
  const faults = new Faults();
  for (const part of (new URLSearchParams(search).get("faults") ?? "").split(";")) {
    const [, kind = "", argument = "", times = "1"] = /^(\w+)(?::([\w.=]+))?(?:\*(\d+))?$/.exec(part.trim()) ?? [];
    addFault(faults, kind, argument, Number(times));
  }
  return faults;
}

function addFault(faults: Faults, kind: string, argument: string, times: number): void {
  const number = Number(argument);
  switch (kind) {
    case "batch":
      if (argument === "") return;
      return faults.failNextBatches(Number.isNaN(number) ? argument : number, times);
    case "on": {
      const [member = "", code = "GeneralException"] = argument.split("=");
      return faults.failOn(member, code, times);
    }
    case "hang":
      return faults.hangNextBatches(times);
    case "latency":
      faults.latency = number;
      return;
    case "file":
      return faults.failNextFiles(argument === "" ? undefined : number, times);
    case "event":
      if (argument === "lose" || argument === "duplicate" || argument === "misplace") {
        faults.spoilNextEvents(argument, times);
      }
      return;
    case "noDownloads":
      faults.areDownloadsBlocked = true;
  }
}
