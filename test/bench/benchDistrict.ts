/**
 * How fast schools' files are merged, against opening the same files with the same reader in as many threads and nothing
 * else; and the memory both take. `npm run bench:district`, or with `-- --files 20,100,600 --pupils 417 --threads 2`.
 * Every figure comes from a process of its own.
 */
import { spawnSync } from "node:child_process";
import { link, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { DiskStore } from "../../src/cli/diskStore";
import { createExaminer } from "../../src/cli/examineInWorkers";
import { inputFiles } from "../../src/cli/inputFiles";
import { createWorkerThread } from "../../src/cli/workerThread";
import { assemble } from "../../src/district/assemble";
import { compareSchools } from "../../src/district/compareSchools";
import { runDistrict } from "../../src/district/run";
import { districtSchool, listBytes, listName, papersOf, type Paper } from "../district/makeDistrict";

interface Measured {
  readonly seconds: number;
  /** Of them, comparing the files of each school with each other. */
  readonly comparing: number;
  readonly pupils: number;
  readonly files: number;
  /** Of all threads: what other work on the machine does not change. */
  readonly cpuSeconds: number;
  readonly peakMb: number;
}

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "20,100" },
    pupils: { type: "string", default: "417" },
    threads: { type: "string", default: "2" },
    papers: { type: "boolean", default: false },
    make: { type: "boolean", default: false },
    folder: { type: "string" },
    only: { type: "string" },
  },
});
const threads = Number(values.threads);

async function main(): Promise<void> {
  if (values.only === undefined || values.folder === undefined) {
    await compare(values.files.split(",").map(Number), Number(values.pupils));
    return;
  }
  const measured = values.only === "merge" ? await measureMerge(values.folder) : await measureOpening(values.folder);
  console.log(JSON.stringify(measured));
}

async function compare(sizes: readonly number[], pupils: number): Promise<void> {
  const root = values.folder ?? (await mkdtemp(path.join(tmpdir(), "so-sach-bench-")));
  const all = await makeSchools(path.join(root, "all"), Math.max(...sizes), pupils);
  const heads = [
    "schools",
    "files",
    "pupils",
    "merging, pupils/s",
    "of it comparing",
    "opening, pupils/s",
    "ratio",
    "CPU ms a file, merging",
    "opening",
    "CPU ratio",
    "peak MB merging",
    "peak MB opening",
  ];
  if (values.make) return;
  console.log(`| ${heads.join(" | ")} |`);
  console.log(`| ${heads.map((head) => "-".repeat(head.length)).join(" | ")} |`);
  for (const size of sizes) {
    const folder = path.join(root, String(size));
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    for (const file of all.slice(0, size).flat()) await link(file, path.join(folder, path.basename(file)));
    const merged = inOwnProcess("merge", folder);
    const opened = inOwnProcess("open", folder);
    const speed = ({ seconds }: Measured) => merged.pupils / seconds;
    const cells = [
      size,
      merged.files,
      merged.pupils,
      Math.round(speed(merged)),
      `${String(Math.round((100 * merged.comparing) / merged.seconds))} %`,
      Math.round(speed(opened)),
      (merged.seconds / opened.seconds).toFixed(2),
      Math.round((1_000 * merged.cpuSeconds) / merged.files),
      Math.round((1_000 * opened.cpuSeconds) / opened.files),
      (merged.cpuSeconds / opened.cpuSeconds).toFixed(2),
      merged.peakMb,
      opened.peakMb,
    ];
    console.log(`| ${cells.map(String).join(" | ")} |`);
  }
  if (values.folder === undefined) await rm(root, { recursive: true });
}

function inOwnProcess(only: "merge" | "open", folder: string): Measured {
  const script = fileURLToPath(import.meta.url);
  const words = ["--import", "tsx", script, "--only", only, "--folder", folder, "--threads", values.threads];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

/** The files of each school; what an earlier run left in the folder is not made again. */
async function makeSchools(folder: string, count: number, pupils: number): Promise<string[][]> {
  await mkdir(folder, { recursive: true });
  const there = await readdir(folder);
  const schools: string[][] = [];
  for (let place = 0; place < count; place++) {
    const school = districtSchool(place, 1533, pupils);
    const known = there.filter((name) => name.startsWith(`${school.unit}_`));
    const made = known.length > 0 ? [] : await filesOf(school);
    for (const { name, bytes } of made) await writeFile(path.join(folder, name), bytes);
    schools.push([...known, ...made.map(({ name }) => name)].map((name) => path.join(folder, name)));
  }
  return schools;
}

async function filesOf(school: ReturnType<typeof districtSchool>): Promise<Pick<Paper, "name" | "bytes">[]> {
  return values.papers ? papersOf(school, 1533) : [{ name: listName(school), bytes: await listBytes(school) }];
}

async function measureMerge(folder: string): Promise<Measured> {
  const work = await mkdtemp(path.join(tmpdir(), "so-sach-bench-"));
  const rules = { version: "bench", count: 0, fingerprint: "" };
  const started = performance.now();
  const store = await DiskStore.open(work, { rules: "bench", withRows: false });
  const examiner = createExaminer({ threads });
  const alone = await runDistrict(inputFiles([folder], []), {
    examiner,
    store,
    concurrency: threads + 1,
    withRows: false,
    totalBytes: 1,
  });
  const examined = performance.now();
  const { run, store: beside } = await compareSchools(alone, { examiner, store, concurrency: threads });
  const comparing = (performance.now() - examined) / 1_000;
  await examiner.close();
  const result = await assemble(run, { store: beside, rules, now: new Date() });
  const seconds = (performance.now() - started) / 1_000;
  await store.close();
  await rm(work, { recursive: true });
  const { failed, errors, files, pupils } = result.totals;
  if (failed + errors > 0 || result.samePupil.length > 0) throw new Error("the generated district is not clean");
  return { seconds, comparing, pupils, files, ...usedByProcess() };
}

async function measureOpening(folder: string): Promise<Measured> {
  const started = performance.now();
  const entry = new URL("./openWorker.ts", import.meta.url);
  const pool = Array.from({ length: threads }, () =>
    createWorkerThread<Uint8Array, number>(entry, { timeoutMs: 120_000, heapMb: 2_048 }),
  );
  const names = await readdir(folder);
  await Promise.all(
    pool.map(async (thread, first) => {
      for (let place = first; place < names.length; place += threads) {
        const bytes = new Uint8Array(await readFile(path.join(folder, names[place] ?? "")));
        if ((await thread.ask(bytes)) < 1) throw new Error("a file could not be opened");
      }
    }),
  );
  await Promise.all(pool.map((thread) => thread.close()));
  const seconds = (performance.now() - started) / 1_000;
  return { seconds, comparing: 0, pupils: 0, files: names.length, ...usedByProcess() };
}

/** With its threads. */
function usedByProcess(): Pick<Measured, "cpuSeconds" | "peakMb"> {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  return { cpuSeconds: (userCPUTime + systemCPUTime) / 1_000_000, peakMb: Math.round(maxRSS / 1_024) };
}

void main();
