/** Something wrong in the file and where: a path into the document, as zod gives it. */
// @ts-nocheck

export interface DeskFault {
  readonly path: readonly (string | number)[];
  readonly reason: string;
}
