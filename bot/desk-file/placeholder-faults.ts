import { opensTicket } from "../../core/desk/template.ts";
import { unknownPlaceholders } from "../../core/text/placeholders.ts";
import {
  NEW_TICKET_PLACEHOLDERS,
  TEXT_PLACEHOLDERS,
  TICKET_PLACEHOLDERS,
} from "../../core/ticket/writing/placeholder-values.ts";
import type { DeskFault } from "./desk-fault.ts";
import type { DeskFile } from "./schema.ts";
import { AUTO_TEXTS } from "./template-schema.ts";

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

type Frame = Partial<Pick<DeskFile["texts"], "salutation" | "signature" | (typeof AUTO_TEXTS)[number]>>;

/** What stands around answers, and what the desk sends by itself. */
function frameFaults(path: Path, frame: { readonly [K in keyof Frame]: Frame[K] | undefined }): DeskFault[] {
  return [
    ...(["salutation", "signature"] as const).flatMap((name) =>
      faultsIn([...path, name], frame[name], TICKET_PLACEHOLDERS),
    ),
    ...AUTO_TEXTS.flatMap((name) => [
      ...wordFaults([...path, name], frame[name], name),
      ...(["it", "en"] as const).flatMap((language) =>
        wordFaults([...path, name, language], frame[name]?.[language], name),
      ),
    ]),
  ];
}

const wordFaults = (
  path: Path,
  words: { readonly subject: string; readonly text: string } | null | undefined,
  name: (typeof AUTO_TEXTS)[number],
) =>
  (["subject", "text"] as const).flatMap((part) =>
    faultsIn([...path, part], words?.[part], [...TEXT_PLACEHOLDERS, ...(OWN_PLACEHOLDERS[name] ?? [])]),
  );

/** What one of the desk's own mails alone may name. */
const OWN_PLACEHOLDERS: Readonly<Partial<Record<(typeof AUTO_TEXTS)[number], readonly string[]>>> = {
  incomplete: ["missing"],
  solicited: ["situation"],
  unreachable: ["calls"],
};

/** As OTRS writes them, in texts that were taken over from it: citizens would read them. */
const OF_OTRS = /<(?:OTRS|ZNUNY)_\w+(?:\[\d+\])?>/gi;

function faultsIn(path: Path, text = "", names: readonly string[]): DeskFault[] {
  return [
    ...unknownPlaceholders(text, names).map((name) => ({ path, reason: reasonOf(name, names) })),
    ...Array.from(text.matchAll(OF_OTRS), ([tag]) => ({
      path,
      reason: `${tag} is OTRS's: placeholders are written in braces here, such as {number}`,
    })),
  ];
}

function reasonOf(name: string, names: readonly string[]): string {
  if (names.length === 0) return `{${name}}: nothing is filled in here`;
  return `there is no placeholder {${name}} here; there are ${names.map((one) => `{${one}}`).join(" ")}`;
}
