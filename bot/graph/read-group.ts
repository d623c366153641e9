import { LANGUAGES, type Language } from "../../core/i18n/language.ts";
import type { GroupMember } from "../../core/people/group.ts";
import type { Graph } from "./graph.ts";
import { GraphFailure } from "./graph-failure.ts";

interface GraphUser {
  readonly displayName: string | null;
  readonly mail: string | null;
  readonly userPrincipalName: string | null;
  readonly accountEnabled: boolean | null;
  readonly preferredLanguage: string | null;
}

interface UserPage {
  readonly value: readonly GraphUser[];
  readonly "@odata.nextLink"?: string;
}

const FIELDS = "id,displayName,mail,userPrincipalName,accountEnabled,preferredLanguage";
/** The cast to users is an advanced query and needs this with `$count` (learn.microsoft.com/graph/aad-advanced-queries). */
const ADVANCED = { ConsistencyLevel: "eventual" } as const;

/**
 * Everybody with an enabled account in a group and the groups within it, by address. Needs the application permissions
 * GroupMember.Read.All and, for their names and addresses, User.Read.All
 * (learn.microsoft.com/graph/api/group-list-transitivemembers).
 * @returns null when there is no such group
 * @throws when Graph refuses, does not answer, or hides who the members are
 */
export async function readGroup(
  graph: Pick<Graph, "getJson">,
  id: string,
): Promise<readonly GroupMember[] | null> {
  const users: GraphUser[] = [];
  let link: string | undefined =
    `/groups/${id}/transitiveMembers/microsoft.graph.user?$count=true&$select=${FIELDS}&$top=999`;
  try {
    while (link) {
      const page: UserPage = await graph.getJson<UserPage>(link, ADVANCED);
      users.push(...page.value);
      link = page["@odata.nextLink"];
    }
  } catch (thrown) {
    if (thrown instanceof GraphFailure && thrown.status === 404) return null;
    throw thrown;
  }
  return users
    .filter(({ accountEnabled }) => accountEnabled !== false)
    .map(memberOf)
    .sort((a, b) => ((a.addresses[0] ?? "") < (b.addresses[0] ?? "") ? -1 : 1));
}

function memberOf({ displayName, mail, userPrincipalName, preferredLanguage }: GraphUser): GroupMember {
  const addresses = new Set([mail, userPrincipalName].flatMap((name) => (name ? [name.toLowerCase()] : [])));
  const [first] = addresses;
  if (first === undefined) throw new Error("Graph hides members' addresses: the app needs User.Read.All");
  return { addresses: [...addresses], name: displayName || first, language: languageOf(preferredLanguage) };
}

/** Null for a language we do not speak: the desk's own is nearer than Italian by default. */
const languageOf = (tag: string | null): Language | null =>
  LANGUAGES.find((language) => tag?.toLowerCase().split("-")[0] === language) ?? null;
