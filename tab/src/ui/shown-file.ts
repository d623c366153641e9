/** A file as a tile shows it. */
export interface ShownFile {
  readonly filename: string;
  readonly contentType: string;
  readonly size: number;
}
