import { mkdtemp, readFile, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { assemble } from "../district/assemble";
import { comparedLevelNames, levelNames, missingText, unitsOf } from "../district/districtBook";
import { compareSchools, type ComparedRun } from "../district/compareSchools";
import { figureNames } from "../district/figures";
import type { GivenFigures } from "../district/givenFigures";
import { readGivenFigures } from "../district/readGivenFigures";
import type { DistrictResult } from "../district/result";
import type { Receipt } from "../submission/receipt";
import { matchNames } from "../district/matchPupils";
import { receiptDifferences } from "../district/schoolMessage";
import { writeResultJson } from "../district/resultJson";
import type { Progress } from "../district/progress";
import { type RunOutcome, runDistrict, type Store } from "../district/run";
import type { InputFile } from "../district/walk";
import { DiskStore, type DiskStoreOptions } from "./diskStore";
import { createExaminer } from "./examineInWorkers";
import { inputFiles } from "./inputFiles";
import { writeOutputs } from "./mergeOutputs";
import type { JoinedStore } from "./joinedStore";
import { productRules } from "./productRules";
import { filesOfShard, joinShards, openShard, parseShard, parseShardCount, type Shard } from "./shards";

const usage = [
  "Cách dùng: npm run -s merge -- THƯ_MỤC|TỆP… [--json] [--out THƯ_MỤC_KẾT_QUẢ]",
  "  --out DIR        ghi kết quả: thông báo từng trường, danh sách gộp, thống kê, gói nộp Sở; dừng giữa chừng thì chạy lại sẽ đi tiếp",
  "  --compare FILE   so với số liệu của từng trường: ket-qua.json của lần trước, hoặc bảng .xlsx, .csv (cột Trường, Học sinh, …)",
  "  --office TÊN     tên Phòng (Sở) trên gói nộp và cuối thông báo",
  "  --shard I/N      chỉ kiểm tra phần thứ I trong N phần của các tệp (nhiều máy, nhiều tiến trình cùng làm), kết quả nằm trong --out",
  "  --shards N       ghép N phần đã kiểm tra trong --out thành kết quả chung",
  "  --threads N      số tệp xử lý cùng lúc",
  "  --timeout GIÂY   thời gian tối đa cho một tệp (mặc định 120)",
].join("\n");

export interface MergeIo {
  /** Standard output, piece by piece. */
  write(text: string): void;
  /** Progress, for a person. */
  tell(text: string): void;
  readonly signal?: AbortSignal;
}

/**
 * The command line's `merge` (contract in docs/district.md). Resolves to the exit code: 0 without errors, 1 with errors
 * in the data, 2 where a file could not be read or the run was stopped.
 */
export async function merge(words: readonly string[], io: MergeIo): Promise<0 | 1 | 2> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      out: { type: "string" },
      compare: { type: "string" },
      previous: { type: "string" },
      office: { type: "string" },
      shard: { type: "string" },
      shards: { type: "string" },
      threads: { type: "string" },
      timeout: { type: "string" },
    },
  });
  if (positionals.length === 0) {
    io.write(`${usage}\n`);
    return 2;
  }
  const shard = values.shard === undefined ? null : parseShard(values.shard);
  const shards = values.shards === undefined ? null : parseShardCount(values.shards);
  if (values.shard !== undefined || values.shards !== undefined) {
    if (values.out === undefined || (shard === null) === (shards === null)) {
      io.write("Cần --out và một trong hai: --shard I/N (ví dụ 3/8), hoặc --shards N để ghép.\n");
      return 2;
    }
  }
  // The option's first name.
  const compare = values.compare ?? values.previous;
  const previous = compare === undefined ? undefined : await readCompared(compare);
  if (previous === null) {
    io.write(`${compare ?? ""}: không phải kết quả (ket-qua.json) hay bảng số liệu của các trường.\n`);
    return 2;
  }
  const workFolder = values.out ? path.join(values.out, ".so-sach") : await mkdtemp(path.join(tmpdir(), "so-sach-"));
  try {
    return await mergeInto(workFolder, {
      given: positionals,
      io,
      isJson: values.json === true,
      out: values.out ?? null,
      previous,
      shard,
      shards,
      office: values.office ?? "",
      threads: Math.ceil(positive(values.threads, availableParallelism())),
      timeoutMs: positive(values.timeout, 120) * 1_000,
    });
  } catch (error) {
    if (!isMissingPath(error)) throw error;
    io.write(`Không có thư mục hoặc tệp này: ${error.path ?? ""}\n`);
    return 2;
  } finally {
    if (!values.out) await rm(workFolder, { recursive: true, force: true });
  }
}

interface MergeJob {
  readonly given: readonly string[];
  readonly io: MergeIo;
  readonly isJson: boolean;
  readonly out: string | null;
  readonly previous: GivenFigures | undefined;
  /** Examine this part alone; the others are other runs' work. */
  readonly shard: Shard | null;
  /** Join so many parts. */
  readonly shards: number | null;
  readonly office: string;
  readonly threads: number;
  readonly timeoutMs: number;
}

async function mergeInto(workFolder: string, job: MergeJob): Promise<0 | 1 | 2> {
  const { out, shard } = job;
  const rules = productRules();
  const leaveOut = [workFolder, ...(out === null ? [] : [out])];
  const all = () => inputFiles(job.given, leaveOut);
  const inputs = () => (shard ? filesOfShard(all(), shard) : all());
  const store = await openStore(workFolder, job, { rules: JSON.stringify(rules), withRows: out !== null });
  try {
    const examined = await examineAll(inputs, store, job);
    if (!shard) return await tellResult(examined, job, { rules, inputs });
    job.io.write(shardText(shard, examined.run, job.isJson));
    return examined.run.isStopped ? 2 : 0;
  } finally {
    await store.close();
  }
}

/** Every file on its own, and then those of a school beside each other; a part does not have all files of a school. */
async function examineAll(inputs: () => AsyncIterable<InputFile>, store: Store, job: MergeJob): Promise<ComparedRun> {
  const { io, threads, timeoutMs } = job;
  const stopping = io.signal ? { signal: io.signal } : {};
  let totalBytes = 0;
  for await (const { source } of inputs()) totalBytes += source.size;
  const examiner = createExaminer({ threads, timeoutMs });
  try {
    const run = await runDistrict(inputs(), {
      examiner,
      store,
      concurrency: threads + 1,
      withRows: job.out !== null,
      totalBytes,
      onProgress: everySecond((progress) => {
        io.tell(progressText(progress));
      }),
      ...stopping,
    });
    if (job.shard) return { run, store };
    return await compareSchools(run, {
      examiner,
      store,
      concurrency: threads,
      onProgress: (done, of) => {
        if (done % 20 === 0 || done === of)
          io.tell(`Đối chiếu các tệp của từng trường: ${String(done)}/${String(of)} trường`);
      },
      ...stopping,
    });
  } finally {
    await examiner.close();
  }
}

interface Telling {
  readonly rules: Receipt["rules"];
  readonly inputs: () => AsyncIterable<InputFile>;
}

async function tellResult({ run, store }: ComparedRun, job: MergeJob, { rules, inputs }: Telling): Promise<0 | 1 | 2> {
  const { io, out, office } = job;
  const options = { store, rules, now: new Date(), ...(job.previous ? { previous: job.previous } : {}) };
  const result = await assemble(run, options);
  if (job.isJson) await writeResultJson(result, store, io.write);
  if (out !== null) await writeOutputs(result, { folder: out, store, office, inputs, tell: io.tell });
  if (!job.isJson) io.write(`${resultText(result)}\n`);
  if (run.isStopped || result.totals.failed > 0) return 2;
  return result.totals.errors > 0 ? 1 : 0;
}

function openStore(
  folder: string,
  { shard, shards }: MergeJob,
  options: DiskStoreOptions,
): Promise<DiskStore | JoinedStore> {
  if (shard) return openShard(folder, shard, options);
  return shards === null ? DiskStore.open(folder, options) : joinShards(folder, shards, options);
}

/** What was examined; what it means is said when the parts are joined. */
function shardText({ number, of }: Shard, { files, isStopped }: RunOutcome, isJson: boolean): string {
  const pupils = files.reduce((sum, { examined }) => sum + examined.facts.pupils, 0);
  const told = { shard: `${String(number)}/${String(of)}`, files: files.length, pupils, isWhole: !isStopped };
  if (isJson) return `${JSON.stringify(told)}\n`;
  return `Phần ${told.shard}: ${String(told.files)} tệp, ${String(pupils)} học sinh${isStopped ? ", ĐÃ DỪNG GIỮA CHỪNG" : ""}\n`;
}

/** `null` for a file that is not there or holds no figures of schools. */
async function readCompared(file: string): Promise<GivenFigures | null> {
  const bytes = await readFile(file).catch(() => null);
  return bytes && readGivenFigures(bytes, path.basename(file));
}

function positive(text: string | undefined, otherwise: number): number {
  const number = Number(text);
  return Number.isFinite(number) && number > 0 ? number : otherwise;
}

function isMissingPath(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
}

function everySecond(tell: (progress: Progress) => void): (progress: Progress) => void {
  let last = -1;
  return (progress) => {
    if (progress.seconds - last < 1 && progress.share < 1) return;
    last = progress.seconds;
    tell(progress);
  };
}

function progressText({ files, pupils, newPupils, share, seconds, secondsLeft, known, failed }: Progress): string {
  const left = secondsLeft === null ? "" : `, còn khoảng ${duration(secondsLeft)}`;
  const taken = known > 0 ? ` (${String(known)} từ lần trước)` : "";
  const speed = seconds > 0 && newPupils > 0 ? `, ${String(Math.round(newPupils / seconds))} dòng/giây` : "";
  return `${String(Math.round(share * 100))}%: ${String(files)} tệp${taken}, ${String(failed)} không đọc được, ${String(pupils)} dòng học sinh${speed}${left}`;
}

function duration(seconds: number): string {
  return seconds < 90 ? `${String(Math.ceil(seconds))} giây` : `${String(Math.ceil(seconds / 60))} phút`;
}

/** The result as people read it: schools with something to mend first. */
function resultText(result: DistrictResult): string {
  const { totals } = result;
  const lines = [
    `${String(totals.schools)} trường, ${String(totals.files)} tệp, ${String(totals.pupils)} học sinh: ${String(totals.errors)} lỗi, ${String(totals.warnings)} cảnh báo`,
    ...(result.isWhole ? [] : ["ĐÃ DỪNG GIỮA CHỪNG: chạy lại cùng lệnh này để đi tiếp."]),
  ];
  for (const school of [...result.schools].sort((a, b) => b.errors - a.errors)) {
    for (const level of school.levels) {
      const missing = missingText(level);
      lines.push(
        `  ${school.unit} (${levelNames[level.level ?? "?"]}): ${String(level.pupils)} học sinh, ${String(level.errors)} lỗi, ${String(level.warnings)} cảnh báo${missing === "" ? "" : `; thiếu: ${missing}`}`,
      );
    }
  }
  for (const { path: file, failure } of result.files.filter(({ state }) => state === "failed")) {
    lines.push(`  KHÔNG ĐỌC ĐƯỢC ${file}: ${failure?.vi ?? ""}`);
  }
  for (const { path: file, notes } of result.files) for (const { vi } of notes) lines.push(`  Lưu ý ${file}: ${vi}`);
  for (const { kind, files } of result.sameSchool) lines.push(`  ${sameSchoolWords[kind]}: ${files.join(" | ")}`);
  for (const { unit, receipt } of result.schools) {
    if (receipt) for (const difference of receiptDifferences(receipt)) lines.push(`  ${unit}: ${difference}`);
  }
  for (const { unit, path: file, ...differences } of result.packages) {
    for (const difference of receiptDifferences(differences)) lines.push(`  ${unit} (${file}): ${difference}`);
  }
  for (const { kind, places } of result.samePupil) {
    const where = places.map(({ file, row }) => `${file}, dòng ${String(row)}`).join(" | ");
    lines.push(`  Học sinh ở hai trường (${matchNames[kind].vi}): ${where}`);
  }
  for (const { file, required } of result.wrongNames) lines.push(`  Sai tên: ${file} → ${required}`);
  const unitOf = unitsOf(result.schools);
  for (const { name, level, holds, schools } of result.identities) {
    if (holds) continue;
    const causes = schools.map(({ school, difference }) => `${unitOf(school)} (${String(difference)})`).join(", ");
    lines.push(`  Chưa khớp ${name.vi} (${levelNames[level ?? "?"]}): ${causes}`);
  }
  for (const { unit, level, figure, before, now, difference } of result.sinceLastYear?.schools ?? []) {
    const which = `${unit} (${comparedLevelNames[level ?? "?"]}), ${figureNames[figure].vi}`;
    const sign = difference > 0 ? "+" : "";
    lines.push(
      `  Khác ${which}: ${String(before ?? "không có")} → ${String(now ?? "không có")} (${sign}${String(difference)})`,
    );
  }
  for (const line of result.sinceLastYear?.unread ?? [])
    lines.push(`  Dòng không có số liệu trong bảng so sánh: ${line}`);
  if (result.otherFiles.length > 0) lines.push(`  Tệp khác, không kiểm tra: ${result.otherFiles.join(" | ")}`);
  return lines.join("\n");
}

const sameSchoolWords = {
  copy: "Trùng nguyên tệp",
  replaced: "Nộp hai lần (tính bản mới)",
  sameName: "Hai trường cùng tên, học sinh khác nhau",
} as const;

const isMain = process.argv[1] !== undefined && /^merge(\.ts)?$/.test(path.basename(process.argv[1]));
if (isMain) {
  const stop = new AbortController();
  process.once("SIGINT", () => {
    stop.abort();
  });
  // Not `process.exit`: a long answer through a pipe has to be written to its end.
  void merge(process.argv.slice(2), {
    write: (text) => process.stdout.write(text),
    tell: (text) => process.stderr.write(`${text}\n`),
    signal: stop.signal,
  }).then((code) => {
    process.exitCode = code;
  });
}
