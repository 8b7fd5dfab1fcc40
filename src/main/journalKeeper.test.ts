import { journalKeeper } from "./journalKeeper";

/** A store that holds so many characters. */
function storageOf(most: number): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (place) => [...kept.keys()][place] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem(key, value) {
      const size = [...kept].reduce((sum, [name, text]) => sum + (name === key ? 0 : text.length), value.length);
      if (size > most) throw new Error("QuotaExceededError");
      kept.set(key, value);
    },
  };
}

test("what was written is read, and forgotten", () => {
  const storage = storageOf(1_000);
  const keeper = journalKeeper("p|", storage);
  keeper.write("a", "steps");
  expect(journalKeeper("p|", storage).read("a")).toBe("steps");
  expect(journalKeeper("q|", storage).read("a")).toBeNull();
  keeper.write("a", null);
  expect(keeper.read("a")).toBeNull();
});

test("of many books the ones written longest ago go", () => {
  const keeper = journalKeeper("", storageOf(10_000));
  const books = Array.from({ length: 10 }, (_, place) => `book${String(place)}`);
  for (const book of books) keeper.write(book, book);
  keeper.write("book3", "again");
  expect(books.filter((book) => keeper.read(book) !== null)).toEqual(books.slice(2));
  keeper.write("new", "new");
  expect(keeper.read("book2")).toBeNull();
  expect(keeper.read("book3")).toBe("again");
});

test("a full store makes room; what is too much for it is not kept, and nothing throws", () => {
  const keeper = journalKeeper("", storageOf(300));
  keeper.write("a", "x".repeat(120));
  keeper.write("b", "x".repeat(120));
  keeper.write("c", "x".repeat(200));
  expect([keeper.read("a"), keeper.read("b"), keeper.read("c")?.length]).toEqual([null, null, 200]);
  expect(() => keeper.write("d", "x".repeat(900))).not.toThrow();
  expect(keeper.read("d")).toBeNull();
});

test("without a store nothing is kept, and ids differ", () => {
  const keeper = journalKeeper("", null);
  keeper.write("a", "steps");
  expect(keeper.read("a")).toBeNull();
  expect(keeper.newBookId()).not.toBe(keeper.newBookId());
});
