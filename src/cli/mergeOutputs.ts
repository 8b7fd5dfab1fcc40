import { mkdir, open, readdir, rename, unlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { districtBook, levelNames } from "../district/districtBook";
import { filesOfLists, writeMergedList } from "../district/mergedList";
import type { DistrictResult, FileSummary } from "../district/result";
import type { KeptParts } from "../district/run";
import { writeResultJson } from "../district/resultJson";
import { hasMessage, messageFileName, schoolMessage, signedMessage } from "../district/schoolMessage";
import { writeSortedZip } from "../district/sortedZip";
import { walk, type InputFile } from "../district/walk";
import { packageZipName, UNNAMED_OFFICE } from "../submission/packageNames";
import { writeWorkbook } from "../workbook/writeWorkbook";

export interface OutputOptions {
  readonly folder: string;
  readonly store: KeptParts;
  /** As it was given; blank where it was not. */
  readonly office: string;
  /** The same files once more. */
  readonly inputs: () => AsyncIterable<InputFile>;
  readonly tell: (text: string) => void;
}

/** Everything an office hands out and hands on. */
export async function writeOutputs(result: DistrictResult, options: OutputOptions): Promise<void> {
  const { folder, store, tell } = options;
  const office = options.office.trim() || UNNAMED_OFFICE;
  await mkdir(folder, { recursive: true });
  await writeStream(path.join(folder, "ket-qua.json"), (sink) =>
    writeResultJson(result, store, (text) => sink(new TextEncoder().encode(text))),
  );
  await writeFile(path.join(folder, "Thống kê.xlsx"), await writeWorkbook(districtBook(result)));
  await writeMessages(result, options);
  const files = filesOfLists(result, store);
  for (const { level } of result.levels) {
    const target = path.join(folder, `Danh sách ${levelNames[level ?? "?"]}.xlsx`);
    await writeStream(target, async (sink) => {
      await writeMergedList({ level, files, sink });
    });
  }
  const zip = path.join(folder, packageZipName(office));
  await writeStream(zip, async (sink) => {
    const gone = await writeSortedZip(walk(options.inputs()), { office, result, sink });
    for (const file of gone) tell(`Tệp đã đổi hoặc không còn, không có trong gói nộp: ${file}`);
  });
}

async function writeMessages(result: DistrictResult, { folder, store, office }: OutputOptions): Promise<void> {
  const messages = path.join(folder, "Thông báo");
  // Yesterday's message to a school that has mended its files must not be sent today.
  await mkdir(messages, { recursive: true });
  for (const name of await readdir(messages)) if (name.endsWith(".txt")) await unlink(path.join(messages, name));
  const bySchool = new Map<string, FileSummary[]>();
  for (const file of result.files) {
    if (file.school !== null) bySchool.set(file.school, [...(bySchool.get(file.school) ?? []), file]);
  }
  const names = new Set<string>();
  for (const school of result.schools) {
    const own = bySchool.get(school.id) ?? [];
    if (!hasMessage({ school, files: own, result })) continue;
    const files = [];
    for (const file of own) files.push({ ...file, ...(await store.problems(file.number)) });
    // The mark at the beginning tells Notepad that this is UTF-8.
    await writeFile(
      path.join(messages, messageFileName(school, names)),
      `\ufeff${signedMessage(schoolMessage({ school, files, result }), office)}`,
    );
  }
}

/** A file appears under its name when it is whole. */
async function writeStream(
  target: string,
  fill: (sink: (chunk: Uint8Array) => Promise<void>) => Promise<void>,
): Promise<void> {
  const draft = `${target}.part`;
  const file = await open(draft, "w");
  try {
    await fill(async (chunk) => {
      await file.write(chunk);
    });
  } finally {
    await file.close();
  }
  await rename(draft, target);
}
