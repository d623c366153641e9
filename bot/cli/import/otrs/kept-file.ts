/** A file of an article, wherever OTRS keeps it. */
export interface KeptFile {
  readonly filename: string | null;
  readonly contentType: string | null;
  readonly contentId: string | null;
  readonly disposition: string | null;
  keep(): Promise<{ readonly digest: string; readonly size: number }>;
}
