import { MemoryGrid } from "../memoryGrid";
import { genuineExcel } from "../testing/genuineExcel";

const open = (settings?: ReadonlyMap<string, string>) =>
  genuineExcel(new MemoryGrid([{ name: "HS" }]), settings ? { settings } : {});

test("added, read across round trips, changed, counted and deleted", async () => {
  const excel = open(new Map([["old", '"từ tệp"']]));
  await excel.run(async (context) => {
    const { settings } = context.workbook;
    const added = settings.add("so-sach", '{"version":1}');
    settings.load("items/key,items/value");
    await context.sync();
    expect(settings.items.map((item) => [item.key, item.value as unknown])).toEqual([
      ["old", "từ tệp"],
      ["so-sach", '{"version":1}'],
    ]);
    added.value = { nested: [1, true, null] };
    const count = settings.getCount();
    await context.sync();
    expect(count.value).toBe(2);
    settings.getItem("old").delete();
    const again = settings.getItemOrNullObject("so-sach").load("value");
    const gone = settings.getItemOrNullObject("old");
    await context.sync();
    expect(again.value).toEqual({ nested: [1, true, null] });
    expect(gone.isNullObject).toBe(true);
  });
  expect(excel.book.saveExtras().webExtensions).toEqual([
    { addinId: "00000000-1111-2222-3333-444444444444", settings: { "so-sach": '{"nested":[1,true,null]}' } },
  ]);
});

test("adding an existing key replaces it; names of Object's own are ordinary keys", async () => {
  const excel = open();
  await excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("__proto__", "a");
    settings.add("constructor", "b");
    settings.add("constructor", "c");
    const read = settings.getItem("constructor").load("value");
    await context.sync();
    expect(read.value).toBe("c");
  });
  expect([...excel.book.settings]).toEqual([
    ["__proto__", '"a"'],
    ["constructor", '"c"'],
  ]);
});

test("a missing key is not found", async () => {
  const excel = open();
  const work = excel.run(async (context) => {
    context.workbook.settings.getItem("none").load("value");
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({ code: "ItemNotFound" });
});
