/** Bounds on what a stranger's file may cost us. Bytes unless said otherwise. */
export interface Limits {
  readonly fileBytes: number
  /** Plain text and CSV. */
  readonly textBytes: number
  readonly archiveEntries: number
  /** All entries of an archive together, as declared, unpacked. */
  readonly archiveBytes: number
  /** One part of an office file, unpacked. */
  readonly partBytes: number
  /** Unpacked size over packed size, for parts past a megabyte. */
  readonly ratio: number
  readonly pages: number
  /** Text items on one page of a PDF. */
  readonly itemsPerPage: number
  /** Rows of one sheet or one CSV. */
  readonly rows: number
}

const megabyte = 1024 * 1024

export const usualLimits: Limits = {
  fileBytes: 60 * megabyte,
  textBytes: 2 * megabyte,
  archiveEntries: 5000,
  archiveBytes: 400 * megabyte,
  partBytes: 32 * megabyte,
  ratio: 250,
  pages: 600,
  itemsPerPage: 40_000,
  rows: 50_000,
}
