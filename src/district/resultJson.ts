import type { DistrictResult } from "./result";
import type { KeptParts } from "./run";

/** One JSON document, the files' problems file by file, so that a province's never lie in memory together. */
export async function writeResultJson(
  result: DistrictResult,
  store: KeptParts,
  write: (text: string) => void | Promise<void>,
): Promise<void> {
  const { files, ...rest } = result;
  await write(`${JSON.stringify(rest).slice(0, -1)},"files":[`);
  for (const [place, file] of files.entries()) {
    const { problems, problemsLeftOut } = await store.problems(file.number);
    const told = problems.map((problem) => ({ ...problem, message: problem.message.vi }));
    const line = { ...file, failure: file.failure?.vi ?? null, notes: file.notes.map(({ vi }) => vi) };
    await write(`${place === 0 ? "" : ","}${JSON.stringify({ ...line, problems: told, problemsLeftOut })}`);
  }
  await write("]}\n");
}
