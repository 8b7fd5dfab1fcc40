import type { JournalKeeper } from "../check/journal";

/** Books whose journal is kept; of more, those written longest ago are forgotten. */
const MOST_BOOKS = 8;

/**
 * In the browser's own store of this user and machine, never in the workbook and never sent: it holds what stood in
 * cells. Storage may be refused (private windows) or full; then a journal lives as long as the pane.
 */
export function journalKeeper(partition: string, storage: Storage | null = ownStorage()): JournalKeeper {
  const prefix = `${partition}so-sach.journal.`;
  const orderKey = `${partition}so-sach.journals`;

  const order = (): string[] => {
    const names = (storage?.getItem(orderKey) ?? "").split(" ");
    return names.filter((name) => name !== "");
  };
  const forget = (bookId: string) => {
    storage?.removeItem(prefix + bookId);
    storage?.setItem(
      orderKey,
      order()
        .filter((name) => name !== bookId)
        .join(" "),
    );
  };

  return {
    newBookId: () => crypto.randomUUID(),
    read(bookId) {
      try {
        return storage?.getItem(prefix + bookId) ?? null;
      } catch {
        return null;
      }
    },
    write(bookId, text) {
      try {
        forget(bookId);
        if (text === null) return;
        for (let others = order(); ; others = others.slice(1)) {
          const [oldest] = others;
          if (others.length >= MOST_BOOKS && oldest !== undefined) {
            forget(oldest);
            continue;
          }
          if (putOrFalse(storage, prefix + bookId, text)) break;
          // Full: another book's older steps give way to this one's newest.
          if (oldest === undefined) return;
          forget(oldest);
        }
        storage?.setItem(orderKey, [...order(), bookId].join(" "));
      } catch {
        // Not kept: the pane still has it.
      }
    },
  };
}

function putOrFalse(storage: Storage | null, key: string, text: string): boolean {
  try {
    storage?.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function ownStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
