import { z } from "zod";
import type { Cloud } from "../cloud.ts";
import type { Person } from "../directory.ts";
import { empty, json, type LocalRequest, type LocalResponse, readLocalJson } from "../http-message.ts";
import type { ActivityJson, Message } from "../state/conversations.ts";
import { cardInvoke, submitMessage } from "./activities.ts";
import { type CardAction, cardOf, findAction, isObject } from "./card-actions.ts";
import { deliver } from "./deliver.ts";
import { openMessage, openPerson } from "./open.ts";
import { currentView, keepView, refreshView, sceneOf } from "./viewer.ts";

const clickSchema = z.object({
  activityId: z.string().min(1),
  from: z.string().min(1),
  verb: z.string().min(1),
  /** Laid over the data of the card's action: usually only the inputs. */
  data: z.record(z.string(), z.unknown()).default({}),
  locale: z.string().optional(),
  /** `submit` does what old clients do with `Action.Submit`. */
  as: z.enum(["execute", "submit"]).default("execute"),
});

/** `POST /local/teams/click`: a person presses a button of a card. */
export async function click(request: LocalRequest, cloud: Cloud): Promise<LocalResponse> {
  const wanted = readLocalJson(request.rawBody, clickSchema);
  const person = openPerson(cloud, wanted.from);
  const message = openMessage(cloud, wanted.activityId);
  const scene = sceneOf(cloud, person, message, wanted.locale);
  const found = await actionFor(cloud, person, message, wanted.verb);
  if (wanted.as === "submit") {
    const value = { ...submitData(found), verb: wanted.verb, ...wanted.data };
    return json(200, await deliver(cloud, submitMessage(cloud, scene, message.id, value)));
  }
  const action = executeAction(found, wanted.verb, wanted.data);
  const answer = await deliver(cloud, cardInvoke(cloud, scene, message.id, action, "manual"));
  keepView(cloud, message.id, person, answer.body);
  return json(200, answer);
}

/** `GET /local/teams/messages/{id}?viewer=`: the message as that viewer sees it. */
export async function viewMessage(cloud: Cloud, id: string, viewer: string | null): Promise<LocalResponse> {
  const message = openMessage(cloud, id);
  const person = viewer === null ? undefined : openPerson(cloud, viewer);
  const refreshed = person && (await refreshView(cloud, person, message));
  const view = person && currentView(cloud, person, message.id);
  return json(200, {
    id: message.id,
    conversation: message.conversation,
    thread: message.thread,
    version: message.version,
    editedAt: message.editedAt,
    deleted: message.deleted,
    text: message.activity.text ?? null,
    card: view ?? cardOf(openMessage(cloud, id).activity) ?? null,
    isOwnView: view !== undefined,
    ...(refreshed ? { refresh: refreshed } : {}),
    activity: message.activity,
  });
}

/** `DELETE /local/teams/messages/{id}`: somebody of the team deletes the message; the bot is not told. */
export function deleteMessage(cloud: Cloud, id: string): LocalResponse {
  openMessage(cloud, id);
  cloud.conversations.deleteMessage(id, cloud.now().toISOString());
  return empty(204);
}

/**
 * The button as the person's client shows it: on his own view, on the card everybody sees, or on the view his client
 * would ask for now. A client that still shows an older card sends what is on every button: the ticket it belongs to.
 */
async function actionFor(
  cloud: Cloud,
  person: Person,
  message: Message,
  verb: string,
): Promise<CardAction | undefined> {
  const shown = () =>
    findAction(currentView(cloud, person, message.id), verb) ?? findAction(cardOf(message.activity), verb);
  const found = shown();
  if (found) return found;
  await refreshView(cloud, person, message);
  return shown() ?? commonData(cardOf(message.activity));
}

/** The data of the card's own refresh, which every card of a ticket has. */
function commonData(card: ActivityJson | undefined): CardAction | undefined {
  const action = isObject(card?.refresh) ? card.refresh.action : undefined;
  return isObject(action) && isObject(action.data)
    ? { action: { data: action.data }, inputs: {} }
    : undefined;
}

function executeAction(found: CardAction | undefined, verb: string, given: ActivityJson): ActivityJson {
  const { id, title, data } = found?.action ?? {};
  return {
    type: "Action.Execute",
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    verb,
    data: { ...found?.inputs, ...(isObject(data) ? data : {}), ...given },
  };
}

function submitData(found: CardAction | undefined): ActivityJson {
  const { data, fallback } = found?.action ?? {};
  const inFallback = isObject(fallback) && isObject(fallback.data) ? fallback.data : {};
  return { ...found?.inputs, ...(isObject(data) ? data : {}), ...inFallback };
}
