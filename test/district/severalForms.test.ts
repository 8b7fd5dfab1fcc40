import { read as readSheetJs } from "@e965/xlsx";
import JSZip from "jszip";
import { filesOfLists, writeMergedList } from "../../src/district/mergedList";
import { schoolMessage } from "../../src/district/schoolMessage";
import { writeSortedZip } from "../../src/district/sortedZip";
import { walk } from "../../src/district/walk";
import type { FormId } from "../../src/forms/types";
import { contentNames } from "../../src/submission/data/procedure";
import { parseReceipt } from "../../src/submission/receipt";
import { asInputs, mergeInMemory } from "./inMemory";
import {
  type DistrictFile,
  type DistrictSchool,
  districtSchool,
  oneBookOf,
  papersOf,
  withPupils,
} from "./makeDistrict";

/** One workbook with Mẫu số 1, Mẫu số 2 and the graduation list of a school, a sheet each. */

jest.setTimeout(60_000);

const PUPILS = 24;
const primary = districtSchool(1, 71, PUPILS, "C1");
const lower = districtSchool(2, 71, PUPILS, "C2");

async function book(one: DistrictSchool, forms: readonly FormId[], name = "Mẫu số 1"): Promise<DistrictFile> {
  return { path: `Ba Tri/${one.unit}_${name}.xlsx`, bytes: await oneBookOf(one, 5, forms) };
}

async function paper(one: DistrictSchool, form: FormId): Promise<DistrictFile> {
  const found = (await papersOf(one, 5)).find((own) => own.form === form);
  if (!found) throw new Error(`no ${form}`);
  return { path: `Ba Tri/${found.name}`, bytes: found.bytes };
}

test.each<{ title: string; one: DistrictSchool; forms: readonly FormId[]; missing: readonly FormId[] }>([
  { title: "both lists of a tiểu học", one: primary, forms: ["mau-1", "mau-2"], missing: [] },
  { title: "its results before its pupils", one: primary, forms: ["mau-2", "mau-1"], missing: [] },
  { title: "all three lists of a THCS", one: lower, forms: ["mau-1", "mau-2", "tot-nghiep"], missing: [] },
  { title: "in the opposite order", one: lower, forms: ["tot-nghiep", "mau-2", "mau-1"], missing: [] },
  { title: "a THCS without its results", one: lower, forms: ["mau-1", "tot-nghiep"], missing: ["mau-2"] },
  { title: "a THCS without its pupils", one: lower, forms: ["mau-2", "tot-nghiep"], missing: ["mau-1"] },
])("counts for every form that it holds: $title", async ({ one, forms, missing }) => {
  const held = (["mau-1", "mau-2", "tot-nghiep"] as const).filter((form) => forms.includes(form));
  const [first] = held;
  const { result } = await mergeInMemory([await book(one, forms, contentNames[first ?? "mau-1"])]);
  const pupils = held.includes("mau-1") ? PUPILS : 0;
  expect(result.schools).toHaveLength(1);
  expect(result.schools[0]?.levels).toMatchObject([{ level: one.school.level, pupils, missing, missingClasses: [] }]);
  expect(result.schools[0]?.levels[0]?.balance.pupils).toBe(pupils);
  expect(result.totals).toMatchObject({ pupils, errors: 0 });
  expect(result.files).toMatchObject([{ form: first, forms: held, levels: [one.school.level], notes: [] }]);
  expect(result.wrongNames).toEqual([]);
});

test("says the same of a school as its files one by one do", async () => {
  const forms = ["mau-1", "mau-2", "tot-nghiep"] as const;
  const whole = await mergeInMemory([await book(lower, forms)]);
  const apart = await mergeInMemory(await Promise.all(forms.map((form) => paper(lower, form))));
  expect(whole.result.schools[0]?.levels).toEqual(apart.result.schools[0]?.levels);
  expect(whole.result.levels).toEqual(apart.result.levels);
  expect(whole.result.statistics).toEqual(apart.result.statistics);
  expect(whole.result.identities).toEqual(apart.result.identities);
  expect(whole.result.identities.filter(({ holds }) => !holds)).toEqual([]);
});

test("its errors count once, on whichever sheet they stand", async () => {
  const wrong = withPupils(primary, ([first]) => {
    if (first) first.sex = "Nuwx";
  });
  const bytes = await oneBookOf(wrong, 5, ["mau-2", "mau-1"], ([first, ...rows]) =>
    first ? [{ ...first, pupilCode: "12" }, ...rows] : [],
  );
  const { result, store } = await mergeInMemory([{ path: `x/${primary.unit}_Mẫu số 1.xlsx`, bytes }]);
  const { problems } = await store.problems(result.files[0]?.number ?? -1);
  const errors = problems.filter(({ severity }) => severity === "error");
  expect(new Set(errors.map(({ sheet }) => sheet)).size).toBe(2);
  expect(result.schools[0]?.levels[0]?.errors).toBe(errors.length);
  expect(result.files[0]?.errors).toBe(errors.length);
});

test.each([
  ["Mẫu số 1", true],
  ["Mẫu số 2", true],
  ["Mẫu số 1_Mẫu số 2", true],
  ["Danh sách tốt nghiệp", false],
])("is rightly named after any form that it holds: %s", async (name, isRight) => {
  const { result } = await mergeInMemory([await book(primary, ["mau-1", "mau-2"], name)]);
  const required = `${primary.unit}_Mẫu số 1.xlsx`;
  expect(result.wrongNames.map((wrong) => wrong.required)).toEqual(isRight ? [] : [required]);
});

test("its pupils stand once in the merged list, and it goes to the Sở under one name", async () => {
  const files = [await book(primary, ["mau-2", "mau-1"], "Mẫu số 2")];
  const { result, store } = await mergeInMemory(files, { withRows: true });
  const list: Uint8Array[] = [];
  const written = await writeMergedList({
    level: "C1",
    files: filesOfLists(result, store),
    sink: (chunk) => void list.push(chunk),
  });
  expect(written).toEqual({ pupils: PUPILS, sheets: 1 });
  expect(readSheetJs(Buffer.concat(list)).SheetNames).toHaveLength(1);

  const zipped: Uint8Array[] = [];
  const sink = (chunk: Uint8Array) => void zipped.push(chunk);
  expect(await writeSortedZip(walk(asInputs(files)), { office: "Phòng Ba Tri", result, sink })).toEqual([]);
  const zip = await JSZip.loadAsync(Buffer.concat(zipped));
  const receipt = parseReceipt((await zip.file("phieu-nop.json")?.async("string")) ?? "");
  expect(receipt?.files).toMatchObject([
    {
      name: `Tiểu học/${primary.unit}/${primary.unit}_Mẫu số 1.xlsx`,
      form: "mau-1",
      forms: ["mau-1", "mau-2"],
      level: "C1",
      pupils: PUPILS,
    },
  ]);
});

describe("handed in after, or before, files of one form each", () => {
  test("it stands for the lists that it holds", async () => {
    const older = [await paper(primary, "mau-1"), await paper(primary, "mau-2")];
    const { result } = await mergeInMemory([...older, await book(primary, ["mau-1", "mau-2"], "Mẫu số 1 (2)")]);
    expect(result.files.map(({ state }) => state).sort()).toEqual(["counted", "replaced", "replaced"]);
    expect(result.schools[0]).toMatchObject({ errors: 0, levels: [{ pupils: PUPILS, missing: [] }] });
  });

  test("it leaves a list alone that it does not hold", async () => {
    const { result } = await mergeInMemory([
      await paper(lower, "tot-nghiep"),
      await book(lower, ["mau-1", "mau-2"], "Mẫu số 1"),
    ]);
    expect(result.files.map(({ state }) => state)).toEqual(["counted", "counted"]);
    expect(result.schools[0]).toMatchObject({ errors: 0, levels: [{ pupils: PUPILS, missing: [] }] });
  });

  test("replaced by a newer Mẫu số 1 alone, its results are said to count no more", async () => {
    const files = [await book(primary, ["mau-1", "mau-2"], "Mẫu số 1 (2)"), await paper(primary, "mau-1")];
    const { result } = await mergeInMemory(files);
    const [school] = result.schools;
    if (!school) throw new Error("one school expected");
    const text = schoolMessage({
      school,
      files: result.files.map((file) => ({ ...file, problems: [], problemsLeftOut: 0 })),
      result,
    });
    expect(text).toContain(
      `Đã có bản mới hơn: ${primary.unit}_Mẫu số 1 (2).xlsx (tính theo ${primary.unit}_Mẫu số 1.xlsx); Mẫu số 2 trong bản cũ không còn được tính\r\n`,
    );
    expect(text).toContain("Còn thiếu: Mẫu số 2\r\n");
  });
});
