import type { Reference } from "./checkShape";
import type { Manifest } from "./readManifest";
import type { ResourceKind } from "./manifestShape";

/** Every `resid` names a resource of its own kind, and every resource is used: a left-over is a slip of the pen. */
export function checkResources(manifest: Manifest, references: readonly Reference[]): string[] {
  const kinds: readonly [ResourceKind, readonly { readonly id: string }[]][] = [
    ["Images", manifest.images],
    ["Urls", manifest.urls],
    ["ShortStrings", manifest.shortStrings],
    ["LongStrings", manifest.longStrings],
  ];
  return kinds.flatMap(([kind, resources]) => {
    const known = new Set(resources.map((resource) => resource.id));
    const used = references.filter((reference) => reference.kind === kind);
    const usedIds = new Set(used.map((reference) => reference.resid));
    return [
      ...used
        .filter((reference) => !known.has(reference.resid))
        .map((reference) => `line ${reference.line}: no resource "${reference.resid}" in <bt:${kind}>`),
      ...[...known].filter((id) => !usedIds.has(id)).map((id) => `resource "${id}" in <bt:${kind}> is never used`),
    ];
  });
}
