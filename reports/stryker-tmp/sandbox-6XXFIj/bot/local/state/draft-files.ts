// @ts-nocheck
import { randomBytes } from "node:crypto";
import type { FilePart } from "../mail/compose-mail.ts";
import type { StateFile } from "./open-state.ts";

/** A file attached to a draft, not yet part of its MIME. */
export interface DraftFile extends FilePart {
  readonly id: string;
}

/** Files of drafts. */
export interface DraftFileStore {
  add(mail: string, file: FilePart): DraftFile;
  list(mail: string): readonly DraftFile[];
  removeAll(mail: string): void;
}

/** Opens the draft attachment table of a state file. */
export function openDraftFiles({ db }: StateFile): DraftFileStore {
  const insert = db.prepare(
    `INSERT INTO draft_attachment (id, mail, name, content_type, content_id, size, content)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const all = db.prepare("SELECT * FROM draft_attachment WHERE mail = ? ORDER BY n");
  const remove = db.prepare("DELETE FROM draft_attachment WHERE mail = ?");
  return {
    add: (mail, file) => {
      const id = `AAMkAttach${randomBytes(18).toString("base64url")}`;
      const { name, contentType, contentId, bytes } = file;
      insert.run(id, mail, name, contentType, contentId, bytes.byteLength, bytes);
      return { ...file, id };
    },
    list: (mail) =>
      all.all(mail).map((row) => ({
        id: String(row.id),
        name: String(row.name),
        contentType: String(row.content_type),
        contentId: row.content_id === null ? null : String(row.content_id),
        bytes: row.content as Uint8Array,
      })),
    removeAll: (mail) => void remove.run(mail),
  };
}
