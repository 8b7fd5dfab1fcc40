import { HostError } from "../check/bookHost";
import { OfficeError, toHostError } from "./officeError";

export interface GateOptions {
  /** A fresh context for every batch; in Excel `() => new Excel.RequestContext()`. */
  newContext(): Excel.RequestContext;
  /** Milliseconds after which a batch without an answer counts as failed. */
  readonly timeout?: number;
  /** Milliseconds to wait before each repetition of a read; as many repetitions as entries. */
  readonly readPauses?: readonly number[];
  wait?(milliseconds: number): Promise<void>;
  /** Told of every failure, also of one that a repetition mended. */
  onFailure?(error: HostError): void;
}

/** Queues what one round trip is to do and returns how its answer is read once it has come. */
export type Batch<T> = (context: Excel.RequestContext) => () => T;

const DEFAULT_TIMEOUT = 20_000;
const DEFAULT_READ_PAUSES = [200, 500, 1_000];

/** Codes after which the same read may well succeed. `GeneralException` is what Excel says when it does not know either. */
const transient: ReadonlySet<string> = new Set(["editing", "busy", "timeout"]);

/**
 * The one door to Excel: one batch at a time, in the order asked for, each with a time limit. A read that failed for a
 * passing reason is repeated; a write never is, for it may have happened.
 *
 * Each batch has its own `RequestContext` and exactly one `sync`. `Excel.run` would keep every range it met as a tracked
 * object and send a second request to let them go (hostBehaviour.md, "Round trips").
 */
export class Gate {
  /** Batches sent so far, for tests and measurements. */
  roundTrips = 0;

  private tail: Promise<unknown> = Promise.resolve();
  private readonly timeout: number;
  private readonly readPauses: readonly number[];
  private readonly wait: (milliseconds: number) => Promise<void>;

  constructor(private readonly options: GateOptions) {
    this.timeout = options.timeout ?? DEFAULT_TIMEOUT;
    this.readPauses = options.readPauses ?? DEFAULT_READ_PAUSES;
    this.wait = options.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  }

  read<T>(step: string, batch: Batch<T>): Promise<T> {
    return this.queued(async () => {
      let timeouts = 0;
      for (const pause of this.readPauses) {
        try {
          return await this.send(step, batch);
        } catch (error) {
          if (!mayPass(error)) throw error;
          if (error instanceof HostError && error.code === "timeout") timeouts += 1;
          // Somebody waits in front of the pane: a host that hung twice is said to hang.
          if (timeouts > 1) throw error;
          await this.wait(pause);
        }
      }
      return this.send(step, batch);
    });
  }

  write<T>(step: string, batch: Batch<T>): Promise<T> {
    return this.queued(() => this.send(step, batch));
  }

  /** A step that is no batch (the file, an event registration), with the batches kept away meanwhile. */
  alone<T>(step: string, work: () => Promise<T>, timeout = this.timeout): Promise<T> {
    return this.queued(async () => {
      try {
        return await this.limited(step, work(), timeout);
      } catch (error) {
        throw this.failed(error, step);
      }
    });
  }

  private queued<T>(work: () => Promise<T>): Promise<T> {
    const result = this.tail.then(work);
    this.tail = result.catch(() => undefined);
    return result;
  }

  private async send<T>(step: string, batch: Batch<T>): Promise<T> {
    try {
      const context = this.options.newContext();
      const answer = batch(context);
      this.roundTrips += 1;
      await this.limited(step, context.sync(), this.timeout);
      return answer();
    } catch (error) {
      throw this.failed(error, step);
    }
  }

  private failed(error: unknown, step: string): HostError {
    const failure = toHostError(error, step);
    this.options.onFailure?.(failure);
    return failure;
  }

  private async limited<T>(step: string, work: Promise<T>, timeout: number): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new HostError("timeout", step)), timeout);
    });
    try {
      return await Promise.race([work, limit]);
    } finally {
      clearTimeout(timer);
    }
  }
}

function mayPass(error: unknown): boolean {
  if (!(error instanceof HostError)) return false;
  return transient.has(error.code) || (error instanceof OfficeError && error.officeCode === "GeneralException");
}
