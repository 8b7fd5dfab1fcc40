import JSZip from "jszip";
import type { GivenRow } from "../../../src/district/givenFigures";
import type { FormId, Level } from "../../../src/forms/types";
import { makePackage } from "../../../src/submission/makePackage";
import { storedZip } from "../../../src/workbook/zip/zipWriter";
import {
  asPupilOf,
  type DistrictFile,
  type DistrictSchool,
  districtSchool,
  listBytes,
  listName,
  type Paper,
  papersOf,
  withPupils,
  wrongList,
} from "../../district/makeDistrict";
import { testRules } from "../../district/inMemory";
import { brokenFiles } from "../../hostile/hostileFiles";
import type { SchoolResults } from "../../school/results";
import type { Finding } from "./findings";

/** Files of one or two schools, and what a merge has to say of them. */
export interface Planted {
  /** Line of the table. */
  readonly kind: string;
  readonly level: Level;
  readonly files: readonly DistrictFile[];
  readonly schools: readonly DistrictSchool[];
  /** What the office's own table says of them. */
  readonly given: readonly GivenRow[];
  /** All of this must be said; nothing, where it only looks like a fault. */
  readonly expected: readonly Finding[];
  /** What follows from the same fault and may be said of the same schools as well. */
  readonly also: readonly Finding["kind"][];
}

/** Hands out schools of a level that are nobody's yet. */
export interface Ground {
  readonly level: Level;
  readonly seed: number;
  next(level?: Level): DistrictSchool;
}

type Planting = (ground: Ground) => Promise<Omit<Planted, "level" | "kind"> | null>;

const office = "Phòng GD&ĐT Ba Tri";
const madeAt = new Date("2018-08-30T08:00:00Z");
const hasGraduation = ({ level }: Ground) => level === "C2" || level === "C3" || level === "TX";

function given({ unit, school }: DistrictSchool, pupils = school.pupils.length): GivenRow {
  return { unit, code: null, level: school.level, figures: { pupils } };
}

/** A school whose files lie in a folder of its own. */
function inFolder(one: DistrictSchool, papers: readonly Pick<Paper, "name" | "bytes">[], folder = one.unit) {
  return papers.map(({ name, bytes }): DistrictFile => ({ path: `${folder}/${name}`, bytes }));
}

async function packed(one: DistrictSchool, papers: readonly Paper[]) {
  const files = papers.map(({ form, name, bytes }) => ({ ...contentOf(one, form), originalName: name, bytes }));
  return makePackage(files, { unit: { name: one.unit, office }, rules: testRules, now: madeAt });
}

function contentOf({ school }: DistrictSchool, kind: FormId) {
  const classes = school.classes.map(({ code }) => code);
  const { level, schoolYear, pupils } = school;
  return { kind, level, schoolYear, classes, pupils: pupils.length, errors: 0, warnings: 0 };
}

/** A school of which nothing is to be said besides. */
function about(
  one: DistrictSchool,
  files: readonly DistrictFile[],
  expected: readonly Omit<Finding, "units">[],
  also: Planted["also"] = [],
) {
  return {
    files,
    schools: [one],
    given: [given(one)],
    expected: expected.map((finding) => ({ ...finding, units: [one.unit] })),
    also,
  };
}

/** A pupil of the first school who stands in the second one too, with these statuses. */
async function shared(
  ground: Ground,
  [here, there]: readonly [object, object],
  kind: "inBoth" | "outNotIn" | "leftElsewhere" | null,
) {
  const [from, to] = [ground.next(), ground.next()];
  const [pupil = {}] = from.school.pupils;
  const withIt = (one: DistrictSchool, change: object) =>
    withPupils(one, (pupils) => {
      pupils[0] = asPupilOf(pupil, pupils[0] ?? {}, { status: "Đang học", ...change });
    });
  const [left, right] = [withIt(from, here), withIt(to, there)];
  const units = [from.unit, to.unit];
  const what = units.map((unit) => `${unit} 2`).sort();
  return {
    files: [...inFolder(from, await papersOf(left, ground.seed)), ...inFolder(to, await papersOf(right, ground.seed))],
    schools: [left, right],
    given: [given(left), given(right)],
    expected: kind === null ? [] : [{ kind, units, what: what.join(" | ") }],
    also: [],
  };
}

const out = { status: "Chuyển đi kỳ 1", statusDate: 43_090 };

/** Results with a mistake that only Mẫu số 1 beside them shows. */
function disagreeing(
  change: (rows: SchoolResults["rows"]) => SchoolResults["rows"],
  more: readonly Omit<Finding, "units">[] = [],
): Planting {
  return async (ground) => {
    const one = ground.next();
    const files = inFolder(one, await papersOf(one, ground.seed, change));
    const also = ["rule", "identity", "classMissing"] as const;
    return about(one, files, [{ kind: "rule", what: "compare-with-pupil-list" }, ...more], also);
  };
}

const otherPupils = [{ kind: "identity" as const, what: "results-" }];

/** Every fault by its name in the table. What is expected to be nothing looks like a fault and is none. */
export const plantings: Readonly<Record<string, Planting>> = {
  "mistakes in the list": async (ground) => {
    const one = ground.next();
    const [, ...others] = await papersOf(one, ground.seed);
    const { bytes, planted } = await wrongList(one, ground.seed);
    const told = planted.filter(({ isInfo }) => isInfo !== true).map(({ rule }) => rule);
    const also = ["rule", "identity", "classMissing"] as const;
    return about(
      one,
      inFolder(one, [{ name: listName(one), bytes }, ...others]),
      [...new Set(told)].map((what) => ({ kind: "rule", what })),
      also,
    );
  },
  "Mẫu số 2 left out": async (ground) => {
    const one = ground.next();
    const papers = (await papersOf(one, ground.seed)).filter(({ form }) => form === "mau-1");
    const forms: readonly FormId[] = hasGraduation(ground) ? ["mau-2", "tot-nghiep"] : ["mau-2"];
    return about(
      one,
      inFolder(one, papers),
      forms.map((form) => ({ kind: "formMissing", what: form })),
    );
  },
  "graduation list left out": async (ground) => {
    if (!hasGraduation(ground)) return null;
    const one = ground.next();
    const papers = (await papersOf(one, ground.seed)).filter(({ form }) => form !== "tot-nghiep");
    return about(one, inFolder(one, papers), [{ kind: "formMissing", what: "tot-nghiep" }]);
  },
  "a class left out of Mẫu số 2": async (ground) => {
    const one = ground.next();
    const [first] = one.school.classes;
    const papers = await papersOf(one, ground.seed, (rows) =>
      rows.filter(({ classCode }) => classCode !== first?.code),
    );
    const also = ["rule", "identity"] as const;
    return about(one, inFolder(one, papers), [{ kind: "classMissing", what: first?.code ?? "" }], also);
  },
  "a school that handed in nothing": (ground) => {
    const one = ground.next();
    const count = one.school.pupils.length;
    const expected = { kind: "figure" as const, units: [one.unit], what: `pupils ${String(count)} → null` };
    return Promise.resolve({ files: [], schools: [one], given: [given(one)], expected: [expected], also: [] });
  },
  "a school that nobody told of": async (ground) => {
    const one = ground.next();
    const what = `pupils null → ${String(one.school.pupils.length)}`;
    const found = about(one, inFolder(one, await papersOf(one, ground.seed)), [{ kind: "figure", what }]);
    return { ...found, given: [] };
  },
  "figures other than told": async (ground) => {
    const one = ground.next();
    const count = one.school.pupils.length;
    const what = `pupils ${String(count + 3)} → ${String(count)}`;
    const found = about(one, inFolder(one, await papersOf(one, ground.seed)), [{ kind: "figure", what }]);
    return { ...found, given: [given(one, count + 3)] };
  },
  "the same list twice": async (ground) => {
    const one = ground.next();
    const papers = await papersOf(one, ground.seed);
    const [list] = papers;
    const again = `${one.unit} gửi lại`;
    const files = [...inFolder(one, papers), ...inFolder(one, list ? [list] : [], again)];
    const what = `${again}/${listName(one)} | ${one.unit}/${listName(one)}`;
    return about(one, files, [{ kind: "copy", what }]);
  },
  "an older list beside the newer": async (ground) => {
    const one = ground.next();
    const older = withPupils(one, (pupils) => void pupils.pop());
    const files = [
      ...inFolder(one, [{ name: listName(one), bytes: await listBytes(older) }], `${one.unit} lần 1`),
      ...inFolder(one, await papersOf(one, ground.seed), `${one.unit} lần 2`),
    ];
    const what = `${one.unit} lần 2/${listName(one)} | ${one.unit} lần 1/${listName(one)}`;
    return about(one, files, [{ kind: "replaced", what }]);
  },
  "two schools of one name": async (ground) => {
    const one = ground.next();
    const other = { ...ground.next(), unit: one.unit };
    const files = [
      ...inFolder(one, await papersOf(one, ground.seed), `Ba Tri/${one.unit}`),
      ...inFolder(other, await papersOf(other, ground.seed), `Giồng Trôm/${one.unit}`),
    ];
    const expected = [{ kind: "sameName" as const, units: [one.unit], what: "" }];
    return { files, schools: [one, other], given: [given(one), given(other)], expected, also: [] };
  },
  "a pupil in class in two schools": (ground) => shared(ground, [{}, {}], "inBoth"),
  "a pupil transferred out, and not in": (ground) => shared(ground, [out, {}], "outNotIn"),
  "a pupil who left school, in class in another": (ground) =>
    shared(
      ground,
      [{ status: "Thôi học kỳ 1", statusDate: 43_090, leavingReason: "Xa trường, đi lại khó khăn" }, {}],
      "leftElsewhere",
    ),
  "none: a pupil transferred as both schools say": (ground) =>
    shared(ground, [out, { status: "Chuyển đến kỳ 1", statusDate: 43_100 }], null),
  "a file under a wrong name": async (ground) => {
    const one = ground.next();
    const [list, ...others] = await papersOf(one, ground.seed);
    const files = [
      ...inFolder(one, [{ name: "danh sach.xlsx", bytes: list?.bytes ?? new Uint8Array() }]),
      ...inFolder(one, others),
    ];
    return about(one, files, [{ kind: "wrongName", what: `${one.unit}/danh sach.xlsx → ${listName(one)}` }]);
  },
  "a list of another level": async (ground) => {
    // A list called GDTX is one of GDTX, whatever its classes.
    if (ground.level === "TX") return null;
    const other = ground.level === "C1" ? "C2" : ground.level === "MN" ? "C1" : "MN";
    const [one, wrong] = [ground.next(), ground.next(other)];
    const files = inFolder(one, await papersOf({ ...wrong, unit: one.unit }, ground.seed));
    const note = (name: string): Omit<Finding, "units"> => ({
      kind: "note",
      what: `${one.unit}/${name}: Danh sách này là của cấp`,
    });
    return about(one, files, [note(listName(one))], ["note", "figure"]);
  },
  "a file changed after packing": async (ground) => {
    const one = ground.next();
    const made = await packed(one, await papersOf(one, ground.seed));
    const zip = await JSZip.loadAsync(made.bytes);
    // The same list, saved again by another program.
    const list = await JSZip.loadAsync((await zip.file(listName(one))?.async("uint8array")) ?? new Uint8Array());
    zip.file(listName(one), await list.generateAsync({ type: "uint8array", compression: "STORE" }));
    const files = [{ path: made.fileName, bytes: await zip.generateAsync({ type: "uint8array" }) }];
    return about(one, files, [{ kind: "changed", what: listName(one) }]);
  },
  "a file taken out of its package": async (ground) => {
    const one = ground.next();
    const papers = await papersOf(one, ground.seed);
    const made = await packed(one, papers);
    const zip = await JSZip.loadAsync(made.bytes);
    const gone = papers.at(-1);
    zip.remove(gone?.name ?? "");
    const files = [{ path: made.fileName, bytes: await zip.generateAsync({ type: "uint8array" }) }];
    return about(one, files, [
      { kind: "missing", what: gone?.name ?? "" },
      { kind: "formMissing", what: gone?.form ?? "" },
    ]);
  },
  "a file put into a package": async (ground) => {
    const one = ground.next();
    const made = await packed(one, await papersOf(one, ground.seed));
    const zip = (await JSZip.loadAsync(made.bytes)).file("Giấy mời.pdf", "%PDF-1.4");
    const files = [{ path: made.fileName, bytes: await zip.generateAsync({ type: "uint8array" }) }];
    return about(one, files, [{ kind: "added", what: "Giấy mời.pdf" }]);
  },
  "forms disagree: a pupil's birth date": disagreeing(([first, ...rest]) => [
    { ...first, birthDate: Number(first?.birthDate) + 1 },
    ...rest,
  ]),
  "forms disagree: a pupil without results": disagreeing(([, ...rest]) => rest, otherPupils),
  "forms disagree: results of a stranger": disagreeing(
    ([first, ...rest]) => [{ ...first, pupilCode: "8399999999", fullName: "Trần Thị Lạ" }, ...rest],
    otherPupils,
  ),
  "none: a package in a package, a letter beside": async (ground) => {
    const one = ground.next();
    const made = await packed(one, await papersOf(one, ground.seed));
    const letter = new TextEncoder().encode("%PDF-1.4");
    const bytes = await storedZip([
      { name: `${one.unit}/${made.fileName}`, bytes: made.bytes },
      { name: `${one.unit}/Công văn.pdf`, bytes: letter },
      { name: "__MACOSX/._x.xlsx", bytes: letter },
    ]);
    return about(one, [{ path: `Gói của ${one.unit}.zip`, bytes }], []);
  },
  "none: a list in two files, a part of the classes each": async (ground) => {
    const one = ground.next();
    const [first] = one.school.classes;
    const part = (isFirst: boolean) =>
      withPupils(one, (pupils) => {
        const kept = pupils.filter(({ classCode }) => (classCode === first?.code) === isFirst);
        pupils.splice(0, pupils.length, ...kept);
      });
    const [, ...others] = await papersOf(one, ground.seed);
    const lists = [true, false].map(async (isFirst) => ({
      name: `${one.unit}_Mẫu số 1_phần ${isFirst ? "1" : "2"}.xlsx`,
      bytes: await listBytes(part(isFirst)),
    }));
    return about(one, inFolder(one, [...(await Promise.all(lists)), ...others]), []);
  },
};

/** A school of the level without any fault, handed in one way or another. */
export async function cleanSchool(ground: Ground, way: "folder" | "zip" | "package"): Promise<Planted> {
  const one = ground.next();
  const papers = await papersOf(one, ground.seed);
  const files =
    way === "folder"
      ? inFolder(one, papers)
      : way === "zip"
        ? [{ path: `Thư/${one.unit}_Hồ sơ nộp.zip`, bytes: await storedZip(papers) }]
        : [{ path: `Gói/${one.unit}.zip`, bytes: (await packed(one, papers)).bytes }];
  return { kind: "none: a clean school", level: ground.level, ...about(one, files, []) };
}

/** Every kind of file that cannot be read, among the good files of a school of each level. */
export async function brokenFilesOf(grounds: readonly Ground[]): Promise<Planted[]> {
  const schools: Planted[] = [];
  for (const ground of grounds) schools.push(await cleanSchool(ground, "folder"));
  const broken = brokenFiles.map(async ({ what, name, inside, said, isOwned, make }, place): Promise<Planted> => {
    const { level, schools: owners } = schools[place % schools.length] ?? { level: "C1", schools: [] };
    const unit = owners[0]?.unit ?? "";
    const path = `${unit}/${name}`;
    const expected = { kind: "brokenFile" as const, units: isOwned ? [unit] : [], what: `${path}${inside}: ${said}` };
    const files = [{ path, bytes: await make() }];
    return { kind: `broken file: ${what}`, level, files, schools: [], given: [], expected: [expected], also: [] };
  });
  return [...schools, ...(await Promise.all(broken))];
}

/** The schools of a district, one after another, each told from all others. */
export function schoolsOf(seed: number, pupils: number): (level: Level) => DistrictSchool {
  let place = 0;
  return (level) => districtSchool(place++, seed, pupils, level);
}
