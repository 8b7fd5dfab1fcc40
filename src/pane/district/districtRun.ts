import type { GivenFigures } from "../../district/givenFigures";
import { MemoryStore } from "../../district/memoryStore";
import type { DistrictResult } from "../../district/result";
import { runDistrict, type Examiner, type Progress } from "../../district/run";
import type { InputFile } from "../../district/walk";
import type { Receipt } from "../../submission/receipt";

/** What the page needs of the world. */
export interface DistrictTools {
  /** Opens and checks files beside the page, a few at a time. */
  readonly examiner: Examiner;
  readonly concurrency: number;
  /** Of the checks that run there. */
  rules(): Promise<Receipt["rules"]>;
  /** Gives a file to the user. */
  download(fileName: string, bytes: Uint8Array): void;
}

/** Files added one after another; each run looks only at what is new. */
export class DistrictRun {
  readonly store = new MemoryStore();
  private readonly inputs = new Map<string, InputFile>();

  constructor(private readonly tools: DistrictTools) {}

  /** A file of the same name and folder as an earlier one takes its place: that is how a corrected package comes in. */
  add(files: readonly InputFile[]): void {
    for (const file of files) this.inputs.set(file.path, file);
  }

  get files(): readonly InputFile[] {
    return [...this.inputs.values()];
  }

  async run(
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
    previous: GivenFigures | null,
  ): Promise<DistrictResult> {
    const { examiner, concurrency } = this.tools;
    const outcome = await runDistrict(this.files, {
      examiner,
      store: this.store,
      concurrency,
      withRows: true,
      totalBytes: this.files.reduce((sum, { source }) => sum + source.size, 0),
      signal,
      onProgress,
    });
    // The tables of statistics are only needed when the first files are through.
    const { assemble } = await import("../../district/assemble");
    const options = { store: this.store, rules: await this.tools.rules(), now: new Date() };
    return assemble(outcome, previous ? { ...options, previous } : options);
  }
}
