import { withProblem } from "../check/workbookFacts";
import type { Severity } from "../rules/types";
import type { Bilingual } from "../text/bilingual";
import { assignSchools, type AssignedSchool } from "./assignSchools";
import { MOST_PROBLEMS, type ComparedFile, type Comparison, type Examined, type ProblemLine } from "./examination";
import type { Examiner, FileOutcome, KeptParts, RunOutcome, Store } from "./run";

export interface CompareOptions {
  readonly examiner: Examiner;
  readonly store: Store;
  /** Schools looked at at the same time. */
  readonly concurrency: number;
  /** Ends after the schools in hand. */
  readonly signal?: AbortSignal;
  /** Schools compared, of so many. */
  readonly onProgress?: (done: number, of: number) => void;
}

export interface ComparedRun {
  readonly run: RunOutcome;
  /** Of the store, as the files are beside each other. */
  readonly store: KeptParts;
}

/** What is opened at a time for one school: the largest schools of a country stay far below. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_PUPILS = 30_000;

const notCompared: Bilingual = {
  vi: "Chưa đối chiếu được với các tệp khác của trường: hồ sơ quá lớn, hoặc tệp bị đổi trong lúc tổng hợp. Hãy tổng hợp lại riêng trường này.",
  en: "Could not be compared with the school’s other files: there is too much of it, or a file changed meanwhile. Merge this school again on its own.",
};

/**
 * Compares each school's files with each other, as `check` does with files given together: they are read once more, a school
 * at a time in each worker. What the store knows of these very files is taken over.
 */
export async function compareSchools(run: RunOutcome, options: CompareOptions): Promise<ComparedRun> {
  const { store, signal, onProgress } = options;
  const wanted = assignSchools(run).schools.map(comparable).filter(hasTwoLists);
  const changes = new Map<number, string>();
  const changed = new Map<FileOutcome, FileOutcome>();
  let done = 0;
  const compareOne = async (files: readonly FileOutcome[]) => {
    const key = keyOf(files);
    const known = await store.comparison(key);
    const comparison = known ?? (await compared(files, run, options.examiner));
    if (comparison !== null && known === null) await store.putComparison(key, comparison);
    for (const file of files) {
      if (comparison !== null) changes.set(file.number, key);
      const own = comparison?.find(({ number }) => number === file.number);
      if (comparison === null) changed.set(file, { ...file, notes: [...file.notes, notCompared] });
      else if (own) changed.set(file, { ...file, examined: withChanges(file.examined, own) });
    }
    onProgress?.(++done, wanted.length);
  };
  const left = wanted.values();
  const work = async () => {
    for (const files of left) {
      if (signal?.aborted) return;
      await compareOne(files);
    }
  };
  await Promise.all(Array.from({ length: options.concurrency }, work));
  return {
    run: {
      ...run,
      files: run.files.map((file) => changed.get(file) ?? file),
      isStopped: run.isStopped || done < wanted.length,
    },
    store: comparedParts(store, changes),
  };
}

/** A school's lists that count. */
function comparable({ files }: AssignedSchool): FileOutcome[] {
  return files
    .filter(({ outcome, state }) => state === "counted" && outcome.examined.facts.pupils > 0)
    .map(({ outcome }) => outcome);
}

/** Lists of pupils alone, a file a grade, have nothing to say of each other. */
function hasTwoLists(files: readonly FileOutcome[]): boolean {
  return files.length > 1 && files.some(({ examined }) => examined.hasResults);
}

function keyOf(files: readonly FileOutcome[]): string {
  return files.map(({ number, examined }) => `${String(number)} ${examined.sha256}`).join("|");
}

async function compared(files: readonly FileOutcome[], run: RunOutcome, examiner: Examiner): Promise<Comparison> {
  const sum = (of: (examined: Examined) => number) => files.reduce((total, { examined }) => total + of(examined), 0);
  if (sum(({ bytes }) => bytes) > MOST_BYTES || sum(({ facts }) => facts.pupils) > MOST_PUPILS) return null;
  const asked = [];
  for (const { number, name, examined } of files) {
    // A file that is gone meanwhile is not there to be compared.
    const bytes =
      (await run.readAgain
        .get(number)?.()
        .catch(() => null)) ?? null;
    if (bytes === null) return null;
    asked.push({ number, name, bytes, sha256: examined.sha256 });
  }
  return examiner.compare({ files: asked });
}

function withChanges(examined: Examined, { taken, added }: ComparedFile): Examined {
  const problems: Record<Severity, number> = { ...examined.facts.problems };
  const byRule = new Map(Object.entries(examined.byRule));
  let { lists } = examined;
  const count = (by: 1 | -1, { rule, severity, sheet }: ProblemLine) => {
    problems[severity] += by;
    lists = withProblem(lists, severity, sheet, by);
    if (severity !== "info") byRule.set(rule, (byRule.get(rule) ?? 0) + by);
  };
  taken.forEach((problem) => {
    count(-1, problem);
  });
  added.forEach((problem) => {
    count(1, problem);
  });
  const left = [...byRule].filter(([, number]) => number > 0);
  return { ...examined, facts: { ...examined.facts, problems }, lists, byRule: Object.fromEntries(left) };
}

/** @param changes by number of a file, the key of the comparison that speaks of it. */
function comparedParts(store: Store, changes: ReadonlyMap<number, string>): KeptParts {
  const comparedFile = async (number: number): Promise<ComparedFile | null> => {
    const key = changes.get(number);
    const comparison = key === undefined ? null : await store.comparison(key);
    return comparison?.find((one) => one.number === number) ?? null;
  };
  return {
    marks: (number) => store.marks(number),
    rows: (number) => store.rows(number),
    async statistics(number) {
      const own = await comparedFile(number);
      return own ? own.statistics : store.statistics(number);
    },
    async problems(number) {
      const alone = await store.problems(number);
      const own = await comparedFile(number);
      return own ? problemsBeside(alone, own) : alone;
    },
  };
}

type Problems = Awaited<ReturnType<KeptParts["problems"]>>;

function problemsBeside({ problems, problemsLeftOut }: Problems, { taken, added }: ComparedFile): Problems {
  const isTold = ({ severity }: ProblemLine) => severity !== "info";
  const [gone, come] = [taken.filter(isTold), added.filter(isTold)];
  const goneKeys = new Set(gone.map(lineKey));
  const all = [...problems.filter((line) => !goneKeys.has(lineKey(line))), ...come];
  const sheets = [...new Set(all.map(({ sheet }) => sheet))];
  const order = new Map(sheets.map((sheet, place) => [sheet, place]));
  const placed = all.sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row);
  const total = problems.length + problemsLeftOut - gone.length + come.length;
  const shown = placed.slice(0, MOST_PROBLEMS);
  return { problems: shown, problemsLeftOut: total - shown.length };
}

function lineKey({ rule, cell, sheet, message }: ProblemLine): string {
  return JSON.stringify([rule, sheet, cell, message.vi]);
}
