/** What a workbook may cost before it is refused. Sizes in bytes. */
export interface OpenLimits {
  readonly fileBytes: number;
  readonly zipEntries: number;
  /** One part, unpacked. */
  readonly partBytes: number;
  /** All parts that are read, unpacked; also what the zip directory may declare. */
  readonly totalBytes: number;
  /** Unpacked to packed, for parts beyond `ratioFreeBytes`. */
  readonly ratio: number;
  readonly ratioFreeBytes: number;
  readonly sheets: number;
  /** Array slots of one workbook: a row costs as many as its last filled column. */
  readonly cellSlots: number;
}

/**
 * Entries and ratio are those of Apache POI's ZipSecureFile (1,000; 1:100). Measured: 9 million empty formatted cells
 * pack 1:11, so nothing real comes near. The ratio is free for 1 MB, for small parts of one long repetition. Sizes are
 * several times the largest pupil list we know of (20,000 × 45: 6 MB packed, 37 MB unpacked).
 */
export const DEFAULT_LIMITS: OpenLimits = {
  fileBytes: 64 * 1024 * 1024,
  zipEntries: 1_000,
  partBytes: 256 * 1024 * 1024,
  totalBytes: 384 * 1024 * 1024,
  ratio: 100,
  ratioFreeBytes: 1024 * 1024,
  sheets: 500,
  cellSlots: 20_000_000,
};
