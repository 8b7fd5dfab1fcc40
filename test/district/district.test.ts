import { read as readSheetJs } from "@e965/xlsx";
import JSZip from "jszip";
import { writeMergedList } from "../../src/district/mergedList";
import { districtBook } from "../../src/district/districtBook";
import { figuresOfResult } from "../../src/district/givenFigures";
import type { DistrictResult } from "../../src/district/result";
import type { KeptParts } from "../../src/district/run";
import { hasMessage, schoolMessage } from "../../src/district/schoolMessage";
import { writeSortedZip } from "../../src/district/sortedZip";
import { walk } from "../../src/district/walk";
import { addCounts, balanceOf, type Counts } from "../../src/district/counts";
import { countedSheets } from "../../src/statistics/countedSheets";
import { defaultOptions } from "../../src/statistics/options";
import { statisticsFile } from "../../src/statistics/report/statisticsFile";
import { makePackage, type PackageFile } from "../../src/submission/makePackage";
import { otherContent, statisticsContent } from "../../src/submission/content";
import { checkReceipt, isIntact, parseReceipt } from "../../src/submission/receipt";
import { sha256 } from "../../src/submission/sha256";
import { openWorkbook } from "../../src/workbook/openWorkbook";
import { writeWorkbook } from "../../src/workbook/writeWorkbook";
import { storedZip } from "../../src/workbook/zip/zipWriter";
import { makeResults, resultBook } from "../school/results";
import { asInputs, mergeInMemory, testDay, testRules } from "./inMemory";
import {
  asPupilOf,
  districtSchool,
  listBytes,
  listName,
  mailed,
  shuffled,
  withPupils,
  wrongList,
  type DistrictFile,
  type DistrictSchool,
} from "./makeDistrict";

jest.setTimeout(180_000);

const SEED = 7;
const PUPILS = 60;
const at = (place: number) => districtSchool(place, SEED, PUPILS);
const plain = async (one: DistrictSchool, folder = "Ba Tri"): Promise<DistrictFile> => ({
  path: `${folder}/${listName(one)}`,
  bytes: await listBytes(one),
});

describe("a clean district", () => {
  let result: DistrictResult;
  let schools: DistrictSchool[];

  beforeAll(async () => {
    schools = Array.from({ length: 12 }, (_, place) => at(place));
    const files = await Promise.all(
      schools.map((one, place) => (place % 2 ? mailed(one, new Uint8Array(), "x") : plain(one))),
    );
    for (const [place, one] of schools.entries()) {
      if (place % 2) files[place] = await mailed(one, await listBytes(one), "Giồng Trôm");
    }
    ({ result } = await mergeInMemory(files));
  });

  test("every school is found once, with its pupils, and nothing is wrong", () => {
    expect(result.schools.map(({ unit }) => unit).sort()).toEqual(schools.map(({ unit }) => unit).sort());
    expect(result.totals).toEqual({
      files: 12,
      failed: 0,
      schools: 12,
      schoolsWithErrors: 0,
      pupils: 12 * PUPILS,
      errors: 0,
      warnings: 0,
    });
    expect(result.schools.map(({ levels }) => levels.map(({ level, pupils }) => [level, pupils]))).toEqual(
      result.schools.map(({ unit }) => [[schools.find((one) => one.unit === unit)?.school.level, PUPILS]]),
    );
  });

  test("none is invented: no school twice, no pupil twice, no wrong name, every identity holds", () => {
    expect(result.sameSchool).toEqual([]);
    expect(result.samePupil).toEqual([]);
    expect(result.wrongNames).toEqual([]);
    expect(result.identities.filter(({ holds }) => !holds)).toEqual([]);
  });

  test("the district is the sum of its schools, counted anew from the invented pupils", () => {
    for (const level of result.levels) {
      const pupils = schools
        .filter(({ school }) => school.level === level.level)
        .flatMap(({ school }) => school.pupils);
      const count = (status: RegExp) => pupils.filter((pupil) => status.test(String(pupil.status))).length;
      expect(level.balance).toMatchObject({
        pupils: pupils.length,
        girls: pupils.filter(({ sex }) => sex === "Nữ").length,
        minority: pupils.filter(({ ethnicity }) => ethnicity !== "Kinh").length,
        transferIn: count(/^Chuyển đến kỳ/),
        transferOut: count(/^Chuyển đi kỳ/),
        left: count(/^Thôi học kỳ/),
        closing: count(/^(Đang học|Chuyển đến|Nghỉ học xin)/),
      });
      const { opening, transferIn, returned, transferOut, left, closing } = level.balance;
      expect(closing).toBe(opening + transferIn + returned - transferOut - left);
    }
  });

  test("two results add up to the result of both", async () => {
    const files = await Promise.all(schools.slice(0, 6).map((one) => plain(one)));
    const [first, second, both] = await Promise.all(
      [files.slice(0, 3), files.slice(3), files].map(async (some) => (await mergeInMemory(some)).result),
    );
    const sums = (of: DistrictResult | undefined) =>
      new Map((of?.levels ?? []).map(({ level, counts }) => [level, counts]));
    const added = new Map<string | null, Counts>(sums(first));
    for (const [level, counts] of sums(second)) added.set(level, addCounts(added.get(level) ?? {}, counts));
    const inOrder = (all: ReadonlyMap<string | null, Counts>) =>
      [...all].map(([level, counts]) => [level, balanceOf(counts, true)]).sort();
    expect(inOrder(added)).toEqual(inOrder(sums(both)));
  });
});

// That all faults are found, and none invented, is shown by test/proof/district; this is what an office makes of them.
describe("a district with known faults", () => {
  const [one, two, three, four, five, six, seven, eight, nine] = Array.from({ length: 9 }, (_, place) => at(place)) as [
    DistrictSchool,
    DistrictSchool,
    DistrictSchool,
    DistrictSchool,
    DistrictSchool,
    DistrictSchool,
    DistrictSchool,
    DistrictSchool,
    DistrictSchool,
  ];
  let result: DistrictResult;
  let store: KeptParts;
  let files: DistrictFile[];

  beforeAll(async () => {
    const [stays, moves, leaves] = two.school.pupils.slice(0, 3);
    if (!stays || !moves || !leaves) throw new Error("pupils expected");
    // One pupil studies in both, one moved as it should be, one moved and the new school does not say so.
    const fiveWith = withPupils(five, (pupils) => {
      pupils[0] = asPupilOf(stays, pupils[0] ?? {}, { status: "Đang học" });
      pupils[1] = asPupilOf(moves, pupils[1] ?? {}, { status: "Chuyển đến kỳ 1", statusDate: 43_100 });
      pupils[2] = asPupilOf(leaves, pupils[2] ?? {}, { status: "Đang học" });
    });
    const twoWith = withPupils(two, (pupils) => {
      const out = { status: "Chuyển đi kỳ 1", statusDate: 43_090 };
      Object.assign(pupils[0] ?? {}, { status: "Đang học" });
      Object.assign(pupils[1] ?? {}, out);
      Object.assign(pupils[2] ?? {}, out);
    });
    const good = await listBytes(four);
    files = [
      await plain(one),
      await plain(twoWith),
      { path: `Ba Tri/${listName(three)}`, bytes: (await wrongList(three, 5)).bytes },
      { path: `Cũ/${listName(four)}`, bytes: good },
      { path: `Ba Tri/${listName(four)}`, bytes: good },
      await plain(fiveWith),
      { path: `Ba Tri/${listName(six)}`, bytes: (await listBytes(six)).subarray(0, 9_000) },
      { path: `Trường Mầm non Riêng/danh sach hoc sinh.xlsx`, bytes: await listBytes(seven) },
      // Handed in, then again with one pupil more: the second counts.
      await mailed(eight, await listBytes(withPupils(eight, (pupils) => void pupils.pop())), "Lần 1"),
      await mailed(eight, await listBytes(eight), "Lần 2"),
      { path: "Ba Tri/bao cao.xls", bytes: new TextEncoder().encode("<html><table></table></html>") },
      { path: "Ba Tri/cong van.pdf", bytes: new Uint8Array(10) },
      { path: "Ba Tri/nen.rar", bytes: new Uint8Array(10) },
      {
        path: "Phòng.zip",
        bytes: await storedZip([
          { name: "Trường/gói.zip", bytes: await storedZip([{ name: listName(nine), bytes: await listBytes(nine) }]) },
        ]),
      },
    ];
    ({ result, store } = await mergeInMemory(files, { withRows: true }));
  });

  test("the one school with errors, and only that", () => {
    const wrong = result.schools.filter(({ errors }) => errors > 0).map(({ unit }) => unit);
    expect(wrong).toEqual([three.unit]);
    expect(result.schools.filter(({ warnings }) => warnings > 0).map(({ unit }) => unit)).toEqual([three.unit]);
  });

  test("the school behind an identity that fails", () => {
    const failing = result.identities.filter(({ holds }) => !holds);
    expect(failing.map(({ id }) => id)).toContain("sexes");
    for (const { level, schools } of failing) {
      expect([level, schools.map(({ school }) => school)]).toEqual(["C2", [three.unit]]);
    }
  });

  test("a message tells each school what to mend, by file and row, and the others nothing of it", async () => {
    const messageTo = async (unit: string) => {
      const school = result.schools.find((one) => one.unit === unit);
      if (!school) throw new Error(`no ${unit}`);
      const own = result.files.filter((file) => file.school === school.id);
      const withProblems = await Promise.all(
        own.map(async (file) => ({ ...file, ...(await store.problems(file.number)) })),
      );
      return {
        text: schoolMessage({ school, files: withProblems, result }),
        isNeeded: hasMessage({ school, files: own, result }),
      };
    };
    const message = await messageTo(three.unit);
    expect(message.isNeeded).toBe(true);
    const errors = message.text.split("\r\n").filter((line) => line.startsWith("- Lỗi"));
    expect(errors).toHaveLength(result.schools.find(({ unit }) => unit === three.unit)?.errors ?? -1);
    expect(errors.every((line) => /trang Sheet1, dòng \d+, ô [A-Z]+\d+: ./.test(line))).toBe(true);
    expect((await messageTo(five.unit)).text).toContain(
      `đang học ở cả hai trường): ${listName(five)}, trang Sheet1, dòng 2 («Đang học»); và ${two.unit}, dòng 2`,
    );
    expect((await messageTo(one.unit)).text).not.toContain("- Lỗi");
    expect((await messageTo(six.unit)).text).toContain(`Không đọc được: ${listName(six)} – Tệp bị hỏng`);
  });

  test("one list of a level, every row with its school, file and row, read by another library", async () => {
    const chunks: Uint8Array[] = [];
    const told = await writeMergedList({
      level: "C1",
      files: result.files
        .filter(({ state }) => state === "counted")
        .map(({ number, school, path }) => ({ number, school: school ?? "", path, rows: () => store.rows(number) })),
      sink: (chunk) => void chunks.push(chunk.slice()),
    });
    const bytes = Buffer.concat(chunks);
    const book = readSheetJs(bytes, { dense: true });
    const rows = (book.Sheets[book.SheetNames[0] ?? ""]?.["!data"] ?? []) as { v?: unknown }[][];
    const ofC1 = [two, five, seven].length * PUPILS;
    expect(told.pupils).toBe(result.levels.find(({ level }) => level === "C1")?.pupils);
    expect(told).toEqual({ pupils: rows.length - 1, sheets: 1 });
    expect(told.pupils).toBe(ofC1);
    const [own] = (await openWorkbook(bytes)).sheets;
    const names = own?.values[0] ?? [];
    expect(names.slice(0, 4)).toEqual(["Trường", "Tệp", "Dòng", "STT"]);
    const birth = names.indexOf("Ngày sinh");
    const nameColumn = names.findIndex((name) => /^Họ/.test(String(name)));
    for (const line of own?.values.slice(1) ?? []) {
      const source = [two, five, seven].find(({ unit }) => unit === line[0]);
      if (!source || source === five || source === two) continue;
      const pupil = source.school.pupils[Number(line[2]) - 2];
      expect([line[birth], line[nameColumn]]).toEqual([pupil?.birthDate, pupil?.fullName]);
    }
    expect(own?.numberFormats.get(16_384 + birth)).toBe("dd/mm/yyyy");
  });

  test("a list longer than a sheet goes on in the next one", async () => {
    const chunks: Uint8Array[] = [];
    const told = await writeMergedList({
      level: "C1",
      files: result.files
        .filter(({ state }) => state === "counted")
        .map(({ number, school, path }) => ({ number, school: school ?? "", path, rows: () => store.rows(number) })),
      sink: (chunk) => void chunks.push(chunk.slice()),
      mostRows: PUPILS * 2,
    });
    expect(told).toEqual({ pupils: 3 * PUPILS, sheets: 3 });
    const { sheets } = await openWorkbook(Buffer.concat(chunks));
    expect(sheets.map(({ name, values }) => [name, values.length])).toEqual([
      ["Danh sách 1", PUPILS + 1],
      ["Danh sách 2", PUPILS + 1],
      ["Danh sách 3", PUPILS + 1],
    ]);
  });

  test("the zip for the Sở: folders by level and school, byte for byte, as its receipt says", async () => {
    const chunks: Uint8Array[] = [];
    const gone = await writeSortedZip(walk(asInputs(files)), {
      office: "Phòng GD&ĐT Ba Tri",
      result,
      sink: (chunk) => void chunks.push(chunk.slice()),
    });
    expect(gone).toEqual([]);
    const zip = await JSZip.loadAsync(Buffer.concat(chunks), { checkCRC32: true });
    const names = Object.keys(zip.files);
    expect(names).toContain(`THCS/${three.unit}/${listName(three)}`);
    expect(names).toContain("Tiểu học/Trường Mầm non Riêng/Trường Mầm non Riêng_Mẫu số 1.xlsx");
    const receipt = parseReceipt((await zip.file("phieu-nop.json")?.async("string")) ?? "");
    if (!receipt) throw new Error("a receipt expected");
    const there = await Promise.all(
      names
        .filter((name) => name.endsWith(".xlsx"))
        .map(async (name) => {
          const bytes = (await zip.file(name)?.async("uint8array")) ?? new Uint8Array();
          return { name, bytes: bytes.length, sha256: await sha256(bytes) };
        }),
    );
    expect(there).toHaveLength(result.files.filter(({ state }) => state === "counted").length);
    expect(isIntact(checkReceipt(receipt, there))).toBe(true);
  });

  test("the workbook of statistics opens, with one row for each school and level", async () => {
    const { sheets } = await openWorkbook(await writeWorkbook(districtBook(result)));
    expect(sheets.map(({ name }) => name)).toEqual([
      "Theo trường",
      "Theo cấp",
      "Theo khối",
      "Cân đối",
      "Học sinh trùng",
      "Tệp",
      "Bảng Mầm non",
      "Bảng THCS",
      "Bảng Tiểu học",
      "Bảng THPT",
    ]);
    expect(sheets[0]?.values).toHaveLength(1 + result.schools.flatMap(({ levels }) => levels).length);
  });

  test("compared with the run before, the largest difference first", async () => {
    const smaller = withPupils(one, (pupils) => void pupils.splice(0, 20));
    const { result: now } = await mergeInMemory([await plain(smaller), await plain(two), await plain(nine)], {
      previous: figuresOfResult(JSON.stringify(result)) ?? { madeAt: null, rows: [], unread: [] },
    });
    const told = now.sinceLastYear?.schools.map(({ unit, before, now: count }) => [unit, before, count]) ?? [];
    expect(told).toContainEqual([one.unit, PUPILS, PUPILS - 20]);
    expect(told).toContainEqual([three.unit, PUPILS, null]);
    expect(told.map(([unit]) => unit)).not.toContain(two.unit);
    expect(told.map(([unit]) => unit)).not.toContain(nine.unit);
  });
});

test("the school whose results are not of all its pupils is the cause of the difference", async () => {
  const schools = [at(2), at(5)] as const;
  const files: DistrictFile[] = [];
  for (const [place, one] of schools.entries()) {
    files.push(await plain(one));
    const results = makeResults(one.school, 7);
    const rows = place === 0 ? results.rows : results.rows.slice(0, -3);
    files.push({
      path: `Ba Tri/${one.unit}_Mẫu số 2.xlsx`,
      bytes: await writeWorkbook(resultBook({ ...results, rows })),
    });
  }
  const { result } = await mergeInMemory(files);
  const failing = result.identities.filter(({ holds }) => !holds);
  expect(failing.map(({ id }) => id)).toEqual(["results-C2"]);
  expect(failing[0]?.schools.map(({ school }) => school)).toEqual([schools[1].unit]);
  expect((failing[0]?.right ?? 0) - (failing[0]?.left ?? 0)).toBe(3);
});

describe("schools of one name", () => {
  test("with other pupils in the same classes are two", async () => {
    const [a, b] = [at(1), { ...at(11), unit: at(1).unit }];
    const { result } = await mergeInMemory([
      { path: `Ba Tri/${listName(a)}`, bytes: await listBytes(a) },
      { path: `Giồng Trôm/${listName(b)}`, bytes: await listBytes({ ...at(21), unit: a.unit }) },
    ]);
    expect(result.schools.map(({ id }) => id)).toEqual([a.unit, `${a.unit} (2)`]);
    expect(result.sameSchool.map(({ kind }) => kind)).toEqual(["sameName"]);
    expect(result.totals.pupils).toBe(2 * PUPILS);
  });

  test("are told apart by code, and one of them is not counted for the other", async () => {
    const packed = async (place: number, code: string) => {
      const one = at(place);
      const made = await makePackage(
        [{ ...otherContent, kind: "mau-1", originalName: "a.xlsx", bytes: await listBytes(one) }],
        {
          unit: { name: "TH An Bình", code },
          rules: testRules,
          now: testDay,
        },
      );
      return { path: `${code}/${made.fileName}`, bytes: made.bytes };
    };
    const { result } = await mergeInMemory([await packed(1, "83829401"), await packed(4, "83836402")]);
    expect(result.schools.map(({ id, unit, receipt }) => [id, unit, receipt && isIntact(receipt)])).toEqual([
      ["83829401", "TH An Bình", true],
      ["83836402", "TH An Bình", true],
    ]);
  });

  test("that hand in one file a grade add up", async () => {
    const one = at(1);
    const half = (isFirst: boolean) =>
      withPupils(one, (pupils) => {
        const kept = pupils.filter(({ classCode }) => /^[12]/.test(String(classCode)) === isFirst);
        pupils.splice(0, pupils.length, ...kept);
      });
    const { result } = await mergeInMemory([
      { path: `a/${one.unit}_Mẫu số 1_khối 1-2.xlsx`, bytes: await listBytes(half(true)) },
      { path: `b/${one.unit}_Mẫu số 1_khối 3-5.xlsx`, bytes: await listBytes(half(false)) },
    ]);
    expect(result.schools).toHaveLength(1);
    expect(result.totals.pupils).toBe(PUPILS);
    expect(result.sameSchool).toEqual([]);
  });
});

describe("a package and its receipt", () => {
  const packaged = async (one: DistrictSchool, now: Date) =>
    makePackage([{ ...otherContent, kind: "mau-1", originalName: "a.xlsx", bytes: await listBytes(one) }], {
      unit: { name: one.unit },
      rules: testRules,
      now,
    });

  test("a file changed after packing is told", async () => {
    const made = await packaged(at(1), testDay);
    const zip = await JSZip.loadAsync(made.bytes);
    zip.file(made.receipt.files[0]?.name ?? "", await listBytes(at(4)));
    const { result } = await mergeInMemory([
      { path: made.fileName, bytes: await zip.generateAsync({ type: "uint8array" }) },
    ]);
    expect(result.schools[0]?.receipt).toMatchObject({
      changed: [made.receipt.files[0]?.name],
      missing: [],
      added: [],
    });
  });

  test("what an office hands on is compared with its receipt: unchanged, and with a file changed, taken out, put in", async () => {
    const files = [1, 4, 5]
      .map(at)
      .map(async (one) => ({ path: `${one.unit}.zip`, bytes: (await packaged(one, testDay)).bytes }));
    const inputs = await Promise.all(files);
    const { result: handedOn } = await mergeInMemory(inputs);
    const chunks: Uint8Array[] = [];
    const office = "Phòng GD&ĐT Ba Tri";
    await writeSortedZip(walk(asInputs(inputs)), {
      office,
      result: handedOn,
      sink: (chunk) => void chunks.push(chunk.slice()),
    });
    const bytes = Buffer.concat(chunks);
    const { result: intact } = await mergeInMemory([{ path: "Sở/Ba Tri.zip", bytes }]);
    expect(intact.packages).toMatchObject([{ unit: office, files: 3, changed: [], missing: [], added: [] }]);
    expect(intact.schools.map(({ unit, office: from }) => [unit, from])).toEqual(
      handedOn.schools.map(({ unit }) => [unit, office]),
    );
    expect(intact.totals).toMatchObject({ schools: 3, pupils: handedOn.totals.pupils });

    const zip = await JSZip.loadAsync(bytes);
    const [changed = "", missing = ""] = Object.keys(zip.files).filter((name) => name.endsWith(".xlsx"));
    zip.file(changed, await listBytes(at(7)));
    zip.remove(missing);
    zip.file("THCS/Công văn.pdf", "pdf");
    zip.file("Trường TH Thêm_Mẫu số 1.xlsx", await listBytes(at(7)));
    const other = await zip.generateAsync({ type: "uint8array" });
    const { result: told } = await mergeInMemory([
      { path: "Sở/Ba Tri.zip", bytes: other },
      { path: "Sở/Khác.zip", bytes },
    ]);
    expect(told.packages).toMatchObject([
      {
        path: "Sở/Ba Tri.zip/phieu-nop.json",
        unit: office,
        changed: [changed],
        missing: [missing],
        added: ["Trường TH Thêm_Mẫu số 1.xlsx", "THCS/Công văn.pdf"],
      },
      { path: "Sở/Khác.zip/phieu-nop.json", changed: [], missing: [], added: [] },
    ]);
    expect(told.schools.map(({ unit }) => unit)).not.toContain(office);
  });

  test("of two packages the one made later counts, whichever comes first", async () => {
    const wrong = await packaged(
      withPupils(at(1), (pupils) => void pupils.pop()),
      new Date("2018-08-20T08:00:00Z"),
    );
    const right = await packaged(at(1), new Date("2018-08-25T08:00:00Z"));
    const files = [
      { path: `b/${right.fileName}`, bytes: right.bytes },
      { path: `a/${wrong.fileName}`, bytes: wrong.bytes },
    ];
    for (const some of [files, [...files].reverse()]) {
      const { result } = await mergeInMemory(some);
      expect(result.totals.pupils).toBe(PUPILS);
      expect(result.sameSchool).toMatchObject([
        { kind: "replaced", files: [expect.stringMatching(/^b/), expect.stringMatching(/^a/)] },
      ]);
    }
  });
});

test("the order in which files come changes nothing", async () => {
  const files = await Promise.all([0, 1, 2, 3, 4].map(async (place) => plain(at(place))));
  const numberless = ({ result }: { result: DistrictResult }) => ({
    ...result,
    files: result.files.map((file) => ({ ...file, number: 0 })),
  });
  const first = numberless(await mergeInMemory(files));
  expect(numberless(await mergeInMemory(shuffled(files, 3)))).toEqual(first);
});

describe("what lies beside the lists", () => {
  const one = at(1);
  const packed = async (more: readonly PackageFile[]) =>
    makePackage([{ ...otherContent, kind: "mau-1", originalName: "a.xlsx", bytes: await listBytes(one) }, ...more], {
      unit: { name: one.unit },
      rules: testRules,
      now: testDay,
    });

  test("the workbook of statistics is neither counted nor an error, whatever its name, and goes on to the Sở", async () => {
    const statistics = await statisticsBytesOf(await listBytes(one));
    const made = await packed([{ ...statisticsContent, bytes: statistics }]);
    const files = [
      { path: made.fileName, bytes: made.bytes },
      { path: `${at(4).unit}/${listName(at(4))}`, bytes: await listBytes(at(4)) },
      { path: `${at(4).unit}/so lieu cua truong.xlsx`, bytes: await statisticsBytesOf(await listBytes(at(4))) },
      // The school's own, told by its name alone.
      {
        path: `${at(7).unit}_Thống kê.xlsx`,
        bytes: await writeWorkbook({ sheets: [{ name: "S", values: [["Sĩ số", 40]] }] }),
      },
    ];
    const { result } = await mergeInMemory(files);
    expect(result.totals).toMatchObject({ files: 5, failed: 0, pupils: 2 * PUPILS, errors: 0 });
    const attached = result.files.filter(({ state }) => state === "attached");
    expect(attached.map(({ kind, failure, school }) => [kind, failure, school])).toEqual([
      ["thong-ke", null, at(7).unit],
      ["thong-ke", null, at(4).unit],
      ["thong-ke", null, one.unit],
    ]);
    expect(result.schools.map(({ levels }) => levels.length)).toEqual([0, 1, 1]);
    const receipt = result.schools.find(({ unit }) => unit === one.unit)?.receipt;
    expect(receipt && isIntact(receipt)).toBe(true);
    expect(result.wrongNames.map(({ required }) => required)).toEqual([`${at(4).unit}_Thống kê.xlsx`]);
    const chunks: Uint8Array[] = [];
    await writeSortedZip(walk(asInputs(files)), {
      office: "P",
      result,
      sink: (chunk) => void chunks.push(chunk.slice()),
    });
    const zip = await JSZip.loadAsync(Buffer.concat(chunks));
    expect(await zip.file(`Tiểu học/${one.unit}/${one.unit}_Thống kê.xlsx`)?.async("uint8array")).toEqual(
      Buffer.from(statistics),
    );
  });

  test("letters and leftovers are no files that cannot be read; a letter of the receipt is there", async () => {
    const letter = new TextEncoder().encode("%PDF-1.4");
    const made = await packed([{ ...otherContent, originalName: "Công văn.pdf", bytes: letter }]);
    const zip = await JSZip.loadAsync(made.bytes);
    zip.file("__MACOSX/._a.xlsx", "x").file(".DS_Store", "x").file("~$a.xlsx", "x");
    const { result } = await mergeInMemory([
      { path: made.fileName, bytes: await zip.generateAsync({ type: "uint8array" }) },
      { path: "Thumbs.db", bytes: letter },
      { path: "desktop.ini", bytes: letter },
      { path: "Giấy mời.docx", bytes: letter },
    ]);
    expect(result.totals).toMatchObject({ files: 1, failed: 0, schools: 1 });
    expect(result.otherFiles).toEqual([`${made.fileName}/${one.unit}_Công văn.pdf`, "Giấy mời.docx"]);
    expect(result.schools[0]?.receipt).toMatchObject({ changed: [], missing: [], added: [] });
    zip.remove(`${one.unit}_Công văn.pdf`).file("Thư riêng.doc", "x");
    const changed = await mergeInMemory([
      { path: made.fileName, bytes: await zip.generateAsync({ type: "uint8array" }) },
    ]);
    expect(changed.result.schools[0]?.receipt).toMatchObject({
      changed: [],
      missing: [`${one.unit}_Công văn.pdf`],
      added: ["Thư riêng.doc"],
    });
  });

  test("packages of two schools unpacked into one folder: each file goes to its own school", async () => {
    const other = at(4);
    const receiptOf = async (school: DistrictSchool) => {
      const made = await makePackage(
        [{ ...otherContent, kind: "mau-1", originalName: "a.xlsx", bytes: await listBytes(school) }],
        { unit: { name: school.unit, code: school === one ? "83829401" : "83829402" }, rules: testRules, now: testDay },
      );
      return (await JSZip.loadAsync(made.bytes)).file("phieu-nop.json")?.async("uint8array") ?? new Uint8Array();
    };
    // The second package's receipt took the place of the first one's.
    const { result } = await mergeInMemory([
      { path: `Gộp/${listName(one)}`, bytes: await listBytes(one) },
      { path: `Gộp/${listName(other)}`, bytes: await listBytes(other) },
      { path: "Gộp/phieu-nop.json", bytes: await receiptOf(other) },
    ]);
    expect(result.schools.map(({ unit, code }) => [unit, code])).toEqual([
      [other.unit, "83829402"],
      [one.unit, null],
    ]);
    expect(result.totals.pupils).toBe(2 * PUPILS);
  });

  test("what a merge gave is not counted again", async () => {
    const first = await mergeInMemory([await plain(one)], { withRows: true });
    const chunks: Uint8Array[] = [];
    await writeMergedList({
      level: "C1",
      files: first.result.files.map(({ number, path }) => ({
        number,
        path,
        school: one.unit,
        rows: () => first.store.rows(number),
      })),
      sink: (chunk) => void chunks.push(chunk.slice()),
    });
    const { result } = await mergeInMemory([
      await plain(one),
      { path: "Danh sách Tiểu học.xlsx", bytes: Buffer.concat(chunks) },
      { path: "Thống kê.xlsx", bytes: await writeWorkbook(districtBook(first.result)) },
    ]);
    expect(result.totals).toMatchObject({ files: 3, failed: 0, schools: 1, pupils: PUPILS });
    expect(
      result.files.filter(({ state }) => state === "attached").map(({ school, notes }) => [school, notes.length]),
    ).toEqual([
      [null, 1],
      [null, 1],
    ]);
  });

  test("a workbook of something else is a file that cannot be read, and no school", async () => {
    const { result } = await mergeInMemory([
      await plain(one),
      { path: "Thực đơn.xlsx", bytes: await writeWorkbook({ sheets: [{ name: "S", values: [["Cơm", 1]] }] }) },
    ]);
    expect(result.totals).toMatchObject({ files: 2, failed: 1, schools: 1 });
  });
});

async function statisticsBytesOf(list: Uint8Array): Promise<Uint8Array> {
  const { sheets } = countedSheets(await openWorkbook(list));
  const head = { unit: "Trường", date: { year: 2018, month: 8, day: 20 }, language: "vi" } as const;
  const bytes = await statisticsFile(sheets, defaultOptions, head);
  if (!bytes) throw new Error("pupils expected");
  return bytes;
}
