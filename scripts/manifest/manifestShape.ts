import * as z from "zod";
import shapeFile from "./manifestShape.json";

const pixels = z.number().int().positive();

const Shape = z.object({
  source: z.string(),
  validity: z.string(),
  namespaces: z.record(z.string(), z.string()),
  limits: z.object({
    resourceId: z.number(),
    shortString: z.number(),
    longString: z.number(),
    url: z.number(),
    elementId: z.number(),
    iconPixels: pixels,
    highResolutionIconPixels: pixels,
    requiredButtonIconPixels: z.array(pixels),
    allowedButtonIconPixels: z.array(pixels),
  }),
  permissions: z.array(z.string()),
  types: z.record(
    z.string(),
    z.object({
      attributes: z.array(z.string()).default([]),
      children: z.array(z.string()).default([]),
      refersTo: z.enum(["Images", "Urls", "ShortStrings", "LongStrings"]).optional(),
    }),
  ),
});

export type ResourceKind = "Images" | "Urls" | "ShortStrings" | "LongStrings";

export interface ChildShape {
  readonly name: string;
  readonly namespace: string;
  /** Ends in `.*` where `xsi:type` chooses among several types. */
  readonly type: string;
  readonly min: number;
  readonly max: number;
}

export interface TypeShape {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly children: readonly ChildShape[];
  readonly refersTo: ResourceKind | undefined;
}

const file = Shape.parse(shapeFile);

export const limits = file.limits;
export const permissions = file.permissions;
export const types: ReadonlyMap<string, TypeShape> = new Map(
  Object.entries(file.types).map(([name, type]) => [
    name,
    {
      required: type.attributes.filter((attribute) => !attribute.endsWith("?")),
      optional: type.attributes
        .filter((attribute) => attribute.endsWith("?"))
        .map((attribute) => attribute.slice(0, -1)),
      children: type.children.map(readChild),
      refersTo: type.refersTo,
    },
  ]),
);

/** `"app:Id Text 1..1"`: prefix and name, type, how often. */
function readChild(line: string): ChildShape {
  const match = /^(\w+):(\w+) ([\w.*]+) (\d+)\.\.(\d+|n)$/.exec(line);
  const namespace = file.namespaces[match?.[1] ?? ""];
  const [, , name, type, min, max] = match ?? [];
  if (!name || !type || !namespace) throw new Error(`manifestShape.json: cannot read "${line}"`);
  return { name, namespace, type, min: Number(min), max: max === "n" ? Infinity : Number(max) };
}
