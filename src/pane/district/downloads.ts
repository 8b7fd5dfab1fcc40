import type { DistrictRun } from "./districtRun";
import { districtBook } from "../../district/districtBook";
import { filesOfLists, writeMergedList } from "../../district/mergedList";
import type { DistrictResult, SchoolSummary } from "../../district/result";
import { writeResultJson } from "../../district/resultJson";
import { hasMessage, messageFileName, schoolMessage, signedMessage } from "../../district/schoolMessage";
import { writeSortedZip } from "../../district/sortedZip";
import { walk } from "../../district/walk";
import type { Level } from "../../forms/types";
import { storedZip } from "../../workbook/zip/zipWriter";

/** What a school is told: the text, or `null` where there is nothing to tell. */
export async function messageFor(
  school: SchoolSummary,
  result: DistrictResult,
  run: DistrictRun,
): Promise<string | null> {
  const own = result.files.filter((file) => file.school === school.id);
  if (!hasMessage({ school, files: own, result })) return null;
  const files = [];
  for (const file of own) files.push({ ...file, ...(await run.store.problems(file.number)) });
  return schoolMessage({ school, files, result });
}

/** One text file for each school that has something to mend. */
export async function messagesZip(office: string, result: DistrictResult, run: DistrictRun): Promise<Uint8Array> {
  const files = [];
  const taken = new Set<string>();
  for (const school of result.schools) {
    const text = await messageFor(school, result, run);
    if (text === null) continue;
    // The mark at the beginning tells Notepad that this is UTF-8.
    const bytes = new TextEncoder().encode(`\ufeff${signedMessage(text, office)}`);
    files.push({ name: messageFileName(school, taken), bytes });
  }
  return storedZip(files, new Date(result.madeAt));
}

export async function statisticsBytes(result: DistrictResult): Promise<Uint8Array> {
  const { writeWorkbook } = await import("../../workbook/writeWorkbook");
  return writeWorkbook(districtBook(result));
}

export async function listBytes(level: Level | null, result: DistrictResult, run: DistrictRun): Promise<Uint8Array> {
  return collected(async (sink) => {
    await writeMergedList({ level, files: filesOfLists(result, run.store), sink });
  });
}

export async function sortedZipBytes(office: string, result: DistrictResult, run: DistrictRun): Promise<Uint8Array> {
  return collected(async (sink) => {
    await writeSortedZip(walk(run.files), { office, result, sink });
  });
}

export async function resultJson(result: DistrictResult, run: DistrictRun): Promise<Uint8Array> {
  return collected((sink) =>
    writeResultJson(result, run.store, (text) => {
      sink(new TextEncoder().encode(text));
    }),
  );
}

async function collected(write: (sink: (chunk: Uint8Array) => void) => Promise<void>): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  await write((chunk) => void chunks.push(chunk.slice()));
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
