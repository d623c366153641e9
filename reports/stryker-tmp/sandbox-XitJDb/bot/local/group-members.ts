// @ts-nocheck
import { z } from "zod";
import type { Cloud } from "./cloud.ts";
import { json, type LocalRequest, type LocalResponse, problem, readLocalJson } from "./http-message.ts";

const change = z.strictObject({ members: z.array(z.string().min(1)) });

/** `GET /local/groups`: the groups with the addresses of who is in them. */
export const listGroups = (cloud: Cloud): LocalResponse => json(200, cloud.groups.list());

/** `PUT /local/groups/{id}`: who is in a group from now on, as an administrator would say in Entra. */
export function changeGroup(request: LocalRequest, id: string, cloud: Cloud): LocalResponse {
  const group = cloud.groups.get(id);
  if (!group) return problem(404, "group.unknown", "Not found", `There is no group with the id ${id}.`);
  const { members } = readLocalJson(request.rawBody, change);
  const stranger = members.find((member) => !cloud.directory.person(member));
  if (stranger !== undefined) {
    return problem(422, "person.unknown", "Unprocessable", `There is nobody with the address ${stranger}.`);
  }
  cloud.groups.setMembers(group.id, members);
  return json(200, { ...group, members });
}
