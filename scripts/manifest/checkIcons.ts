import { limits } from "./manifestShape";
import { pngSize } from "./pngSize";
import { baseUrlOf } from "./checkValues";
import type { Manifest } from "./readManifest";

/** Gives a file's bytes by its path below the add-in's folder, as `assets/mark-32.png`; undefined when there is none. */
export type ReadServedFile = (path: string) => Uint8Array | undefined;

/** Every icon exists, is a PNG and has exactly the size it is declared with: Office scales others badly or not at all. */
export function checkIcons(manifest: Manifest, readServedFile: ReadServedFile): string[] {
  const base = baseUrlOf(manifest);
  return [
    ...checkFile(manifest.iconUrl, limits.iconPixels),
    ...checkFile(manifest.highResolutionIconUrl, limits.highResolutionIconPixels),
    ...manifest.icons.flatMap(checkIcon),
  ];

  function checkIcon(icon: Manifest["icons"][number]): string[] {
    const sizes = icon.map((image) => Number(image.size));
    const line = icon[0]?.line ?? 0;
    return [
      ...limits.requiredButtonIconPixels
        .filter((size) => !sizes.includes(size))
        .map((size) => `line ${line}: an icon needs a picture of ${size} pixels`),
      ...icon.flatMap((image) => {
        const size = Number(image.size);
        if (!limits.allowedButtonIconPixels.includes(size)) {
          return [`line ${image.line}: Office has no icon size "${image.size}"`];
        }
        const resource = manifest.images.find(({ id }) => id === image.resid);
        if (!resource) return [];
        return [resource.value, ...resource.overrides.map(({ value }) => value)].flatMap((url) => checkFile(url, size));
      }),
    ];
  }

  function checkFile(url: string, pixels: number): string[] {
    if (!url.startsWith(base)) return [];
    const path = url.slice(base.length);
    const bytes = readServedFile(path);
    if (!bytes) return [`${path} does not exist`];
    const size = pngSize(bytes);
    if (!size) return [`${path} is not a PNG file`];
    if (size.width === pixels && size.height === pixels) return [];
    return [`${path} has ${size.width} × ${size.height} pixels, declared are ${pixels} × ${pixels}`];
  }
}
