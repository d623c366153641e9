import { createRequire } from "node:module";
// Not the package root: its types pull in the sources of the renderer, which do not compile under our settings.
import type { Template } from "adaptivecards-templating/lib/template-engine.js";
import type { AdaptiveCard } from "./context.ts";
import deskForm from "./templates/desk-form.json" with { type: "json" };
import digest from "./templates/digest.json" with { type: "json" };
import dossier from "./templates/dossier.json" with { type: "json" };
import formAddMessage from "./templates/form-add-message.json" with { type: "json" };
import formAssign from "./templates/form-assign.json" with { type: "json" };
import formClose from "./templates/form-close.json" with { type: "json" };
import formCourtesy from "./templates/form-courtesy.json" with { type: "json" };
import formEscalate from "./templates/form-escalate.json" with { type: "json" };
import formMove from "./templates/form-move.json" with { type: "json" };
import formNewTicket from "./templates/form-new-ticket.json" with { type: "json" };
import formNote from "./templates/form-note.json" with { type: "json" };
import formOutcome from "./templates/form-outcome.json" with { type: "json" };
import formPending from "./templates/form-pending.json" with { type: "json" };
import formPostpone from "./templates/form-postpone.json" with { type: "json" };
import formPriority from "./templates/form-priority.json" with { type: "json" };
import formReply from "./templates/form-reply.json" with { type: "json" };
import formSearch from "./templates/form-search.json" with { type: "json" };
import guidelines from "./templates/guidelines.json" with { type: "json" };
import notice from "./templates/notice.json" with { type: "json" };
import preferences from "./templates/preferences.json" with { type: "json" };
import queueChoice from "./templates/queue-choice.json" with { type: "json" };
import ticket from "./templates/ticket.json" with { type: "json" };
import ticketList from "./templates/ticket-list.json" with { type: "json" };
import welcome from "./templates/welcome.json" with { type: "json" };

/** Every template: each opens in the Adaptive Cards designer with its data under `templates/samples`. */
export const TEMPLATES = {
  ticket,
  "form-note": formNote,
  "form-move": formMove,
  "form-reply": formReply,
  "form-close": formClose,
  "form-assign": formAssign,
  "form-pending": formPending,
  "form-priority": formPriority,
  "form-postpone": formPostpone,
  "form-courtesy": formCourtesy,
  "form-new-ticket": formNewTicket,
  "form-add-message": formAddMessage,
  "form-search": formSearch,
  "desk-form": deskForm,
  "ticket-list": ticketList,
  "queue-choice": queueChoice,
  "form-escalate": formEscalate,
  "form-outcome": formOutcome,
  digest,
  guidelines,
  dossier,
  preferences,
  notice,
  welcome,
} as const;

export type TemplateName = keyof typeof TEMPLATES;

const compiled = new Map<TemplateName, Template>();
const require = createRequire(import.meta.url);

/** The engine and its grammar are 400 files: read with the first card, not before the doors open. */
const engine = (): typeof import("adaptivecards-templating/lib/template-engine.js") =>
  require("adaptivecards-templating/lib/template-engine.js");

/** The card of a template and its data. Zones without data and empty attributes leave nothing behind. */
export function expandTemplate(name: TemplateName, data: object): AdaptiveCard {
  let template = compiled.get(name);
  if (!template) {
    const { $schema: _designerOnly, ...payload } = TEMPLATES[name];
    template = new (engine().Template)(payload);
    compiled.set(name, template);
  }
  return withoutEmpty(template.expand({ $root: data })) as AdaptiveCard;
}

/** The engine leaves null where a condition failed and "" where a text is absent; a verb's data stays as it is. */
function withoutEmpty(node: unknown): unknown {
  if (Array.isArray(node)) return node.filter((item) => item !== null).map(withoutEmpty);
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).flatMap(([key, value]) => {
    if (value === null || value === undefined || value === "") return [];
    return [[key, key === "data" ? value : withoutEmpty(value)]];
  });
  return Object.fromEntries(kept);
}
