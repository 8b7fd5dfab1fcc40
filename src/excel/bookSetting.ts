import type { Gate } from "./gate";

/** The text kept in the workbook under the key, or `null`. */
export function readSetting(gate: Gate, key: string): Promise<string | null> {
  return gate.read("read setting", (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    return () => {
      if (setting.isNullObject) return null;
      const value: unknown = setting.value;
      return typeof value === "string" ? value : null;
    };
  });
}

/** `null` removes it; what is not there need not be removed. */
export async function writeSetting(gate: Gate, key: string, value: string | null): Promise<void> {
  if (value !== null) {
    await gate.write("write setting", (context) => {
      context.workbook.settings.add(key, value);
      return () => undefined;
    });
    return;
  }
  const isThere = await gate.read("look for setting", (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("key");
    return () => !setting.isNullObject;
  });
  if (!isThere) return;
  await gate.write("remove setting", (context) => {
    context.workbook.settings.getItem(key).delete();
    return () => undefined;
  });
}
