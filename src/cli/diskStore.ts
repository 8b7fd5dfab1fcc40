import { appendFile, mkdir, open, readFile, truncate, type FileHandle } from "node:fs/promises";
import path from "node:path";
import type { Comparison, ExaminedParts, ProblemLine } from "../district/examination";
import type { MergedRows } from "../district/mergedRows";
import type { FileOutcome, Store } from "../district/run";

interface Piece {
  readonly offset: number;
  readonly length: number;
}

/** One line of the journal: files that have been compared, and what they say of each other. */
interface ComparisonLine {
  readonly compared: string;
  readonly comparison: Piece;
}

/** One line of the journal: a file that is done, and where its parts lie. */
interface JournalLine {
  readonly outcome: FileOutcome;
  readonly problems: Piece;
  readonly problemsLeftOut: number;
  readonly marks: Piece;
  readonly statistics: Piece;
  readonly rows: readonly (Omit<MergedRows, "packed"> & { readonly packed: Piece })[];
}

interface Header {
  readonly journal: 6;
  /** Another program's answers are not taken over. */
  readonly rules: string;
  readonly withRows: boolean;
}

export interface DiskStoreOptions {
  /** Fingerprint of what would answer now. */
  readonly rules: string;
  readonly withRows: boolean;
}

/** Which numbers a store gives its files: of several runs that are joined each has its own. */
export interface Numbering {
  readonly first: number;
  readonly step: number;
}

/**
 * Keeps a run on a disk, in three files that only grow: problems, pupils' marks and rows, and a journal whose every line is
 * a finished file. Killed at any moment it goes on from there: a line is written when its parts are.
 */
export class DiskStore implements Store {
  private readonly lines = new Map<number, JournalLine>();
  private readonly byKey = new Map<string, JournalLine>();
  private readonly comparisons = new Map<string, Piece>();
  private last: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly journal: string,
    private readonly parts: FileHandle,
    private end: number,
    private next: number,
    private readonly step: number,
  ) {}

  /** Opens or begins the store in a folder of its own, made where it is not there. */
  static async open(
    folder: string,
    options: DiskStoreOptions,
    { first, step }: Numbering = { first: 0, step: 1 },
  ): Promise<DiskStore> {
    await mkdir(folder, { recursive: true });
    const journal = path.join(folder, "journal.ndjson");
    const header: Header = { journal: 6, ...options };
    const { lines, end } = await readJournal(journal, header);
    const parts = await open(path.join(folder, "parts.bin"), lines.length > 0 ? "r+" : "w+");
    const store = new DiskStore(journal, parts, (await parts.stat()).size, first, step);
    if (lines.length > 0) await truncate(journal, end);
    else await (await open(journal, "w")).close();
    if (lines.length === 0) await appendFile(journal, `${JSON.stringify(header)}\n`);
    for (const line of lines) {
      if ("compared" in line) store.comparisons.set(line.compared, line.comparison);
      else store.add(line);
    }
    return store;
  }

  nextNumber(): number {
    const number = this.next;
    this.next += this.step;
    return number;
  }

  has(number: number): boolean {
    return this.lines.has(number);
  }

  known(key: string): FileOutcome | null {
    return this.byKey.get(key)?.outcome ?? null;
  }

  put(outcome: FileOutcome, parts: ExaminedParts): Promise<void> {
    return this.inTurn(() => this.write(outcome, parts));
  }

  async problems(number: number): Promise<Pick<ExaminedParts, "problems" | "problemsLeftOut">> {
    const line = this.lines.get(number);
    if (!line) return { problems: [], problemsLeftOut: 0 };
    const text = new TextDecoder().decode(await this.read(line.problems));
    return { problems: JSON.parse(text) as ProblemLine[], problemsLeftOut: line.problemsLeftOut };
  }

  async marks(number: number): Promise<Uint8Array> {
    const line = this.lines.get(number);
    return line ? this.read(line.marks) : new Uint8Array();
  }

  async rows(number: number): Promise<ExaminedParts["rows"]> {
    const rows = this.lines.get(number)?.rows ?? [];
    return Promise.all(rows.map(async (one) => ({ ...one, packed: await this.read(one.packed) })));
  }

  async statistics(number: number): Promise<ExaminedParts["statistics"]> {
    const line = this.lines.get(number);
    if (!line) return [];
    return JSON.parse(new TextDecoder().decode(await this.read(line.statistics))) as ExaminedParts["statistics"];
  }

  async comparison(key: string): Promise<Comparison> {
    const piece = this.comparisons.get(key);
    return piece ? (JSON.parse(new TextDecoder().decode(await this.read(piece))) as Comparison) : null;
  }

  putComparison(key: string, comparison: NonNullable<Comparison>): Promise<void> {
    return this.inTurn(async () => {
      const piece = await this.append(new TextEncoder().encode(JSON.stringify(comparison)));
      const line: ComparisonLine = { compared: key, comparison: piece };
      await appendFile(this.journal, `${JSON.stringify(line)}\n`);
      this.comparisons.set(key, piece);
    });
  }

  async close(): Promise<void> {
    await this.last;
    await this.parts.close();
  }

  private inTurn(write: () => Promise<void>): Promise<void> {
    const written = this.last.then(write);
    this.last = written.catch(() => undefined);
    return written;
  }

  private async write(outcome: FileOutcome, parts: ExaminedParts): Promise<void> {
    const rows = [];
    for (const one of parts.rows) rows.push({ ...one, packed: await this.append(one.packed) });
    const line: JournalLine = {
      outcome,
      problems: await this.append(new TextEncoder().encode(JSON.stringify(parts.problems))),
      problemsLeftOut: parts.problemsLeftOut,
      marks: await this.append(parts.marks),
      statistics: await this.append(new TextEncoder().encode(JSON.stringify(parts.statistics))),
      rows,
    };
    await appendFile(this.journal, `${JSON.stringify(line)}\n`);
    this.add(line);
  }

  private add(line: JournalLine): void {
    this.lines.set(line.outcome.number, line);
    this.byKey.set(line.outcome.key, line);
    this.next = Math.max(this.next, line.outcome.number + this.step);
  }

  private async append(bytes: Uint8Array): Promise<Piece> {
    const piece = { offset: this.end, length: bytes.length };
    await this.parts.write(bytes, 0, bytes.length, this.end);
    this.end += bytes.length;
    return piece;
  }

  private async read({ offset, length }: Piece): Promise<Uint8Array> {
    const bytes = new Uint8Array(length);
    await this.parts.read(bytes, 0, length, offset);
    return bytes;
  }
}

/** The lines of a journal that belongs to this program and its options, and where the last whole one ends. */
async function readJournal(
  journal: string,
  header: Header,
): Promise<{ lines: (JournalLine | ComparisonLine)[]; end: number }> {
  const nothing = { lines: [], end: 0 };
  let text: string;
  try {
    text = await readFile(journal, "utf8");
  } catch {
    return nothing;
  }
  // A line without its end was being written when the program was killed.
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  const [first = "", ...rest] = whole.split("\n").filter((line) => line !== "");
  if (first !== JSON.stringify(header)) return nothing;
  return { lines: rest.map((line) => JSON.parse(line) as JournalLine | ComparisonLine), end: Buffer.byteLength(whole) };
}
