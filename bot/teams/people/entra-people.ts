/** A person of the tenant as Entra knows him. */
export interface EntraPerson {
  readonly name: string;
  /** Lower case; null for an account without a mailbox. */
  readonly address: string | null;
  readonly principalName: string | null;
}

/** The person with this object id; null when there is none, or Graph does not say. */
export type PersonOf = (objectId: string) => Promise<EntraPerson | null>;

interface GraphUser {
  readonly displayName?: string | null;
  readonly mail?: string | null;
  readonly userPrincipalName?: string | null;
}

const OBJECT_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** People by object id, through Graph's users (`User.Read.All`). Without that permission nobody is found. */
export function createPersonOf(getJson: <T>(path: string) => Promise<T>): PersonOf {
  return async (objectId) => {
    if (!OBJECT_ID.test(objectId)) return null;
    try {
      const path = `/users/${objectId}?$select=displayName,mail,userPrincipalName`;
      const { displayName, mail, userPrincipalName } = await getJson<GraphUser>(path);
      return {
        name: displayName ?? "",
        address: mail?.toLowerCase() || null,
        principalName: userPrincipalName?.toLowerCase() || null,
      };
    } catch {
      return null;
    }
  };
}
