import JSZip from "jszip";

/** One part of a workbook file as text; `""` where there is none. */
export async function unpack(bytes: Uint8Array, path: string): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  return (await zip.file(path)?.async("string")) ?? "";
}
