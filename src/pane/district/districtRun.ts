import type { GivenFigures } from "../../district/givenFigures";
import { MemoryStore } from "../../district/memoryStore";
import type { DistrictResult } from "../../district/result";
import type { Progress } from "../../district/progress";
import { runDistrict, type Examiner, type KeptParts } from "../../district/run";
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
  private readonly memory = new MemoryStore();
  /** What the files of the last run say, beside each other. */
  store: KeptParts = this.memory;
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
    tell: {
      readonly onProgress: (progress: Progress) => void;
      /** Schools whose files were compared with each other, of so many. */
      readonly onCompared: (done: number, of: number) => void;
    },
    previous: GivenFigures | null,
  ): Promise<DistrictResult> {
    const { examiner, concurrency } = this.tools;
    const alone = await runDistrict(this.files, {
      examiner,
      store: this.memory,
      concurrency,
      withRows: true,
      totalBytes: this.files.reduce((sum, { source }) => sum + source.size, 0),
      signal,
      onProgress: tell.onProgress,
    });
    // What looks at many files is only needed when the first are through.
    const [{ compareSchools }, { assemble }] = await Promise.all([
      import("../../district/compareSchools"),
      import("../../district/assemble"),
    ]);
    const { run, store } = await compareSchools(alone, {
      examiner,
      store: this.memory,
      concurrency,
      signal,
      onProgress: tell.onCompared,
    });
    const options = { store, rules: await this.tools.rules(), now: new Date() };
    const result = await assemble(run, previous ? { ...options, previous } : options);
    this.store = store;
    return result;
  }
}
