import * as z from "zod";

/** What we keep in the workbook, under one name; nothing of it may hold a pupil's data. */
const bookSettingsSchema = z.object({
  version: z.literal(1),
  unitName: z.string().max(200).optional(),
  schoolYear: z.number().int().min(2000).max(2100).optional(),
  level: z.enum(["MN", "C1", "C2", "C3", "TX"]).optional(),
  /** Sheet name → [header key, field or null]. Pairs, because a header may be any text. */
  mappings: z.array(z.tuple([z.string(), z.array(z.tuple([z.string(), z.string().nullable()]))])).optional(),
  /** False: no marks in the sheet, the list alone. */
  marksInSheet: z.boolean().optional(),
});

export type BookSettings = z.infer<typeof bookSettingsSchema>;

export const emptyBookSettings: BookSettings = { version: 1 };

/** Settings from the workbook's text; what another version or a hand made unreadable counts as none. */
export function parseBookSettings(text: string | null): BookSettings {
  if (text === null) return emptyBookSettings;
  try {
    const parsed = bookSettingsSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : emptyBookSettings;
  } catch {
    return emptyBookSettings;
  }
}
