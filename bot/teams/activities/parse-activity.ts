import { type Activity, activitySchema, type Malformed, malformed } from "./activity.ts";
import { type CardClick, parseCardClick } from "./card-actions.ts";
import { parseConversationUpdate, type TeamEvent } from "./conversation-update.ts";
import { type DialogStep, parseDialog } from "./dialogs.ts";
import { type ExtensionCall, parseAnonymousLink, parseExtension } from "./extension.ts";
import { type InstallationChange, parseInstallation } from "./installation.ts";
import { parseMessage, type WrittenMessage } from "./messages.ts";

/** Everything Teams can send us, told apart; each family has its file below `activities/`, which alone knows raw activities. */
export type Inbound =
  | WrittenMessage
  | CardClick
  | DialogStep
  | ExtensionCall
  | InstallationChange
  | TeamEvent
  | { readonly kind: "unknown-invoke"; readonly name: string }
  /** Well formed, but nothing for us: typing, reactions, other people joining. */
  | { readonly kind: "ignored" }
  | Malformed;

export function parseActivity(raw: unknown): Inbound {
  const anonymous = parseAnonymousLink(raw);
  if (anonymous) return anonymous;
  const parsed = activitySchema.safeParse(raw);
  if (!parsed.success) return malformed(parsed.error);
  const activity = parsed.data;
  switch (activity.type) {
    case "message":
      return parseMessage(activity);
    case "invoke":
      return parseInvoke(activity);
    case "installationUpdate":
      return parseInstallation(activity);
    case "conversationUpdate":
      return parseConversationUpdate(activity);
    default:
      return { kind: "ignored" };
  }
}

function parseInvoke(activity: Activity): Inbound {
  switch (activity.name) {
    case "adaptiveCard/action":
      return parseCardClick(activity);
    case "task/fetch":
      return parseDialog(activity, "open");
    case "task/submit":
      return parseDialog(activity, "submit");
    default:
      return parseExtension(activity) ?? { kind: "unknown-invoke", name: activity.name ?? "" };
  }
}
