const types = new Map([
  ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["zip", "application/zip"],
  ["json", "application/json"],
  ["txt", "text/plain;charset=utf-8"],
]);

/** Long enough for the slowest browser to have taken the bytes over. */
const keepAddressFor = 60_000;

/** Asks the browser to download; it does not tell whether it did. */
export function saveBytes(fileName: string, bytes: Uint8Array): void {
  const type = types.get(fileName.slice(fileName.lastIndexOf(".") + 1)) ?? "application/octet-stream";
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, keepAddressFor);
}
