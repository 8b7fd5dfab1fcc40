import type { ListRow } from "./listRows";

/** What a key does in the list. Indices are places among the rows. */
export type ListMove =
  | { readonly kind: "focus"; readonly index: number }
  | { readonly kind: "open" | "close" | "activate"; readonly index: number };

const PAGE = 10;

/** The keys of a tree (WAI-ARIA Authoring Practices, Tree View); `null` for a key that is not the list's. */
export function moveInList(key: string, rows: readonly ListRow[], active: number): ListMove | null {
  const row = rows[active];
  if (!row) return null;
  const to = (index: number): ListMove => ({
    kind: "focus",
    index: Math.max(0, Math.min(rows.length - 1, index)),
  });
  const canOpen = row.kind === "group" || row.kind === "sheet";
  const isClosed = canOpen && !row.isOpen;
  const isOpen = canOpen && row.isOpen;
  switch (key) {
    case "ArrowDown":
      return to(active + 1);
    case "ArrowUp":
      return to(active - 1);
    case "PageDown":
      return to(active + PAGE);
    case "PageUp":
      return to(active - PAGE);
    case "Home":
      return to(0);
    case "End":
      return to(rows.length - 1);
    case "ArrowRight":
      if (isClosed) return { kind: "open", index: active };
      return isOpen ? to(active + 1) : to(active);
    case "ArrowLeft":
      return isOpen ? { kind: "close", index: active } : to(parentOf(rows, active));
    case "Enter":
    case " ":
      return { kind: "activate", index: active };
    default:
      return null;
  }
}

function parentOf(rows: readonly ListRow[], index: number): number {
  const level = rows[index]?.level ?? 1;
  for (let at = index - 1; at >= 0; at--) if ((rows[at]?.level ?? 1) < level) return at;
  return index;
}
