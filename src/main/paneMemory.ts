import type { PaneMemory } from "../pane/paneProps";

/** Per user and machine, never in the workbook. Storage may be refused (private windows); then nothing is kept. */
export function paneMemory(partition: string): PaneMemory {
  const place = (key: string) => `${partition}so-sach.${key}`;
  return {
    read(key) {
      try {
        return localStorage.getItem(place(key));
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        localStorage.setItem(place(key), value);
      } catch {
        // Asked again next time: no harm.
      }
    },
  };
}
