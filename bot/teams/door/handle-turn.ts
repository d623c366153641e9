import { translate } from "../../../core/i18n/translate.ts";
import { reasonOf } from "../../log.ts";
import { type Inbound, parseActivity } from "../activities/parse-activity.ts";
import { noteChannelEvent } from "../channels/channel-events.ts";
import { answerMessage, forgetPlace, welcome } from "../turns/chat-turn.ts";
import { answerClick, errorAnswer } from "../turns/click-turn.ts";
import { answerDialog, dialogMessage } from "../turns/dialog-turn.ts";
import {
  answerAnonymousLink,
  answerLink,
  answerQuery,
  extensionMessage,
  openExtension,
} from "../turns/extension-turn.ts";
import { OK, type Reply, type TurnDeps } from "../turns/turn.ts";
import type { TurnAnswer, TurnHandler } from "./adapter.ts";

/** Takes one activity from the adapter to its answer. Whatever goes wrong is logged and said; nothing is thrown. */
export function createTurnHandler(deps: TurnDeps): TurnHandler {
  return async (raw, reply) => {
    const inbound = parseActivity(raw);
    deps.log.debug("teams: a turn", { kind: inbound.kind });
    try {
      return await handleInbound(deps, inbound, reply);
    } catch (thrown) {
      deps.log.error("teams: a turn failed", { kind: inbound.kind, reason: reasonOf(thrown) });
      return failureOf(inbound, reply);
    }
  };
}

async function handleInbound(deps: TurnDeps, inbound: Inbound, reply: Reply): Promise<TurnAnswer> {
  switch (inbound.kind) {
    case "card-action":
      return answerClick(deps, inbound, reply);
    case "message":
      return answerMessage(deps, inbound, reply);
    case "dialog":
    case "extension-submit":
      return answerDialog(deps, inbound);
    case "extension-query":
      return answerQuery(deps, inbound);
    case "extension-open":
      return openExtension(deps, inbound);
    case "extension-link":
      return answerLink(deps, inbound);
    case "anonymous-link":
      return answerAnonymousLink(deps, inbound);
    case "installed":
      return welcome(deps, inbound.envelope, reply);
    case "unknown-invoke":
      return { status: 501, body: { code: "invoke.unknown", name: inbound.name } };
    case "malformed":
      return { status: 400, body: { code: "activity.malformed", reason: inbound.reason } };
    case "removed":
      return forgetPlace(deps, inbound.envelope);
    case "team-event":
      await noteChannelEvent(deps, inbound.teamId, inbound.event);
      return OK;
    case "ignored":
      return OK;
  }
}

/** The failure said where the person looks; an invoke without a body would show an error of Teams' own. */
async function failureOf(inbound: Inbound, reply: Reply): Promise<TurnAnswer> {
  switch (inbound.kind) {
    case "card-action":
      if (inbound.by === "submit") break;
      return errorAnswer(500, "internal", translate(inbound.envelope.language, "chat.failed"));
    case "dialog":
    case "extension-open":
    case "extension-submit":
      return dialogMessage(translate(inbound.envelope.language, "chat.failed"));
    case "extension-query":
      return extensionMessage(translate(inbound.envelope.language, "chat.failed"));
    case "extension-link":
    case "anonymous-link":
      return OK;
  }
  if ("envelope" in inbound) {
    // The conversation itself may be what failed; then there is nobody left to tell.
    await reply({ text: translate(inbound.envelope.language, "chat.failed") }).catch(() => undefined);
  }
  return OK;
}
