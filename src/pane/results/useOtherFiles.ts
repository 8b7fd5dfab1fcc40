import { useState } from "react";
import { usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { isRead, type OtherFile, readOtherFile, type UnusedFile } from "./otherFiles";
import { resultsStrings } from "./resultsStrings";

/** Reading files that the user chose: which one is being read, and why some cannot be used. */
export function useOtherFiles(onFiles: (files: readonly OtherFile[]) => void) {
  const { announce, language } = usePane();
  const s = useViewStrings(resultsStrings);
  const [reading, setReading] = useState<string | null>(null);
  const [unused, setUnused] = useState<readonly UnusedFile[]>([]);

  const read = async (chosen: readonly File[]) => {
    onFiles([]);
    setUnused([]);
    const files: (OtherFile | UnusedFile)[] = [];
    for (const [place, file] of chosen.entries()) {
      setReading(s("readingFile", { i: place + 1, n: chosen.length, file: file.name }));
      files.push(await readOtherFile(file, place));
    }
    setReading(null);
    const failed = files.filter((file): file is UnusedFile => !isRead(file));
    setUnused(failed);
    if (failed.length > 0) announce(failed.map(whyUnused).join(" "));
    onFiles(files.filter(isRead));
  };

  const drop = () => {
    setUnused([]);
    onFiles([]);
  };

  function whyUnused({ name, why, explanation }: UnusedFile): string {
    return explanation ? `${name}: ${explanation[language]}` : s(why, { file: name });
  }

  return { reading, unused: unused.map((file) => ({ name: file.name, why: whyUnused(file) })), read, drop };
}
