// @ts-nocheck
import { opensTicket } from "../../core/desk/template.ts";
import { unknownPlaceholders } from "../../core/text/placeholders.ts";
import {
  NEW_TICKET_PLACEHOLDERS,
  TEXT_PLACEHOLDERS,
  TICKET_PLACEHOLDERS,
} from "../../core/ticket/placeholder-values.ts";
import type { DeskFault } from "./desk-fault.ts";
import type { DeskFile } from "./schema.ts";

type Path = DeskFault["path"];

/** Placeholders in the file's texts that nothing will fill where they stand. */
export function findPlaceholderFaults(file: DeskFile): readonly DeskFault[] {
  return [
    ...faultsIn(["texts", "courtesy"], file.texts.courtesy, []),
    ...frameFaults(["texts"], file.texts),
    ...file.queues.flatMap((queue, index) => frameFaults(["queues", index], queue)),
    ...file.answerTemplates.flatMap(({ text }, index) =>
      faultsIn(["answerTemplates", index, "text"], text, TEXT_PLACEHOLDERS),
    ),
    ...file.templates.flatMap(({ kind, subject, text }, index) => {
      const names = opensTicket(kind) ? NEW_TICKET_PLACEHOLDERS : TEXT_PLACEHOLDERS;
      return [
        ...faultsIn(["templates", index, "subject"], subject, names),
        ...faultsIn(["templates", index, "text"], text, names),
      ];
    }),
  ];
}

type Frame = Partial<Pick<DeskFile["texts"], "salutation" | "signature" | "newTicket" | "followUp">>;

/** What stands around answers, and what the desk sends by itself. */
function frameFaults(path: Path, frame: { readonly [K in keyof Frame]: Frame[K] | undefined }): DeskFault[] {
  return [
    ...(["salutation", "signature"] as const).flatMap((name) =>
      faultsIn([...path, name], frame[name], TICKET_PLACEHOLDERS),
    ),
    ...(["newTicket", "followUp"] as const).flatMap((name) =>
      (["subject", "text"] as const).flatMap((part) =>
        faultsIn([...path, name, part], frame[name]?.[part], TEXT_PLACEHOLDERS),
      ),
    ),
  ];
}

function faultsIn(path: Path, text: string | undefined, names: readonly string[]): DeskFault[] {
  return unknownPlaceholders(text ?? "", names).map((name) => ({ path, reason: reasonOf(name, names) }));
}

function reasonOf(name: string, names: readonly string[]): string {
  if (names.length === 0) return `{${name}}: nothing is filled in here`;
  return `there is no placeholder {${name}} here; there are ${names.map((one) => `{${one}}`).join(" ")}`;
}
