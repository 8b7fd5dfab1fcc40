import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { check } from "../../src/cli/check";
import { merge } from "../../src/cli/merge";
import { packageFiles } from "../../src/cli/package";
import type { DistrictResult } from "../../src/district/result";
import { describeFile } from "../../src/pane/package/describeFile";
import { WorkbookError } from "../../src/workbook/workbookError";
import { listBytes } from "../district/makeDistrict";
import { good, hostileFiles } from "./hostileFiles";

jest.setTimeout(300_000);

/** What a command said of each file: a sentence, or how many pupils it holds. */
type Said = ReadonlyMap<string, string | number>;

const GOOD = "Trường TH Lành_Mẫu số 1.xlsx";
let folder = "";
const pathOf = (name: string) => path.join(folder, name);
const made = new Map<string, Uint8Array>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "so-sach-"));
  for (const file of hostileFiles) made.set(file.name, await file.make());
  for (const [name, bytes] of made) await writeFile(pathOf(name), bytes);
  await writeFile(pathOf(GOOD), await listBytes(good));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

const names = hostileFiles.map(({ name }) => name);
const refused = hostileFiles.filter(({ said }) => typeof said === "string");
const read = hostileFiles.filter(({ said }) => typeof said === "number");

/** One sentence that says what is wrong and what to do, in words of the trade. */
function expectSentence(said: string | number | undefined, wanted: string | number): void {
  if (typeof wanted === "number" || typeof said !== "string") {
    expect(said).toBe(wanted);
    return;
  }
  expect(said).toContain(wanted);
  expect(said).toMatch(/: hãy |\. Hãy /);
  expect(said).not.toMatch(/error|undefined|null|exception|\n/i);
}

function expectAll(said: Said): void {
  for (const file of hostileFiles) expectSentence(said.get(file.name), file.said);
}

test("check says one sentence of each, and reads the rest", async () => {
  const printed: string[] = [];
  const code = await check(["--json", pathOf(GOOD), ...names.map(pathOf)], (text) => void printed.push(text));
  const { files } = JSON.parse(printed.join("")) as {
    files: { file: string; failure?: string; rows: number }[];
  };
  const said = new Map(files.map(({ file, failure, rows }) => [path.basename(file), failure ?? rows]));
  expect(code).toBe(2);
  expect(said.get(GOOD)).toBe(40);
  expectAll(said);
});

test("merge says one sentence of each, and reads the rest", async () => {
  const written: string[] = [];
  const code = await merge([folder, "--json", "--threads", "2"], {
    write: (text) => void written.push(text),
    tell: () => undefined,
  });
  const { files } = JSON.parse(written.join("")) as Omit<DistrictResult, "files"> & {
    files: { path: string; failure: string | null; pupils: number; errors: number }[];
  };
  expect(code).toBe(2);
  expect(files.find(({ path: file }) => file === GOOD)).toMatchObject({ pupils: 40, failure: null });
  expectAll(new Map(files.map(({ path: file, failure, pupils }) => [file, failure ?? pupils])));
  // The page has dates as bare numbers, which it cannot tell from other numbers.
  expect(files.filter(({ errors }) => errors > 0).map(({ path: file }) => file)).toEqual(["trang web.xls"]);
});

test("package names each that cannot be read and writes nothing; of the others it makes a package", async () => {
  const before = await readdir(folder);
  const run = async (given: readonly string[]) => {
    const printed: string[] = [];
    const words = [...given.map(pathOf), "--unit", "Trường TH A", "--out", pathOf("nộp.zip"), "--json"];
    const code = await packageFiles(words, (text) => void printed.push(text));
    return { code, answer: JSON.parse(printed.join("")) as { failed?: { file: string; failure: string }[] } };
  };
  const { code, answer } = await run([GOOD, ...names]);
  expect(code).toBe(2);
  const said = new Map(answer.failed?.map(({ file, failure }) => [path.basename(file), failure]));
  // What is a workbook of something else goes along as it is.
  const unread = refused.filter(({ name }) => name !== "thực đơn.xlsx");
  expect([...said.keys()].sort()).toEqual(unread.map(({ name }) => name).sort());
  for (const file of unread) expectSentence(said.get(file.name), file.said);
  expect(await readdir(folder)).toEqual(before);
  expect((await run(read.map(({ name }) => name))).code).toBe(1);
});

test("the pane's reader says the same of each file chosen", async () => {
  for (const { name, said } of hostileFiles) {
    if (name === "thực đơn.xlsx") continue;
    const told = await describeFile(name, made.get(name) ?? new Uint8Array()).then(
      ({ pupils }) => pupils,
      (error: unknown) => (error instanceof WorkbookError ? error.explanation.vi : String(error)),
    );
    expectSentence(told, said);
  }
});
