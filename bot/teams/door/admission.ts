import { z } from "zod";
import type { TurnAnswer, TurnHandler } from "./adapter.ts";

/** Whom the bot listens to, beyond a valid token. */
export interface AdmissionRules {
  /** Hosts of the Bot Connector we answer to; `*.` in front for everything below. */
  readonly serviceHosts: readonly string[];
  /** The tenants whose people may be operators. */
  readonly tenantIds: readonly string[];
}

/**
 * Where Teams' connectors are, commercial and government clouds
 * (learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages,
 * learn.microsoft.com/azure/bot-service/how-to-deploy-gov-cloud-high).
 */
export const MICROSOFT_SERVICE_HOSTS: readonly string[] = [
  "smba.trafficmanager.net",
  "*.teams.microsoft.com",
  "*.teams.microsoft.us",
  "*.botframework.com",
  "*.botframework.azure.us",
];

const seen = z.looseObject({
  serviceUrl: z.string(),
  conversation: z.looseObject({ tenantId: z.string().nullish() }).nullish(),
  channelData: z
    .looseObject({ tenant: z.looseObject({ id: z.string().nullish() }).nullish() })
    .nullish()
    .catch(null),
});

export type Admission = "admitted" | "foreign-service" | "foreign-tenant";

/**
 * A valid token says that Teams sends this, not that our answers and our own token may go where the activity says; nor
 * that whoever wrote belongs to our tenant: federated people write to the same bot (spec R3).
 */
export function admissionOf(activity: unknown, rules: AdmissionRules): Admission {
  const parsed = seen.safeParse(activity);
  // Malformed: that is found and said further in, and nothing is sent anywhere for it.
  if (!parsed.success) return "admitted";
  const { serviceUrl, conversation, channelData } = parsed.data;
  if (!isOneOf(serviceUrl, rules.serviceHosts)) return "foreign-service";
  const tenants = [conversation?.tenantId, channelData?.tenant?.id].filter(
    (id) => id !== null && id !== undefined,
  );
  const isOurs = tenants.length > 0 && tenants.every((id) => rules.tenantIds.includes(id));
  return isOurs ? "admitted" : "foreign-tenant";
}

function isOneOf(serviceUrl: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, host, username } = new URL(serviceUrl);
  if (protocol !== "https:" || username !== "") return false;
  return hosts.some((known) => (known.startsWith("*.") ? host.endsWith(known.slice(1)) : host === known));
}

const FOREIGN_SERVICE: TurnAnswer = {
  status: 403,
  body: { code: "activity.foreign_service", message: "The service URL is not one of Teams'." },
};

/** The same handler behind these rules; `decline` answers people of other tenants, politely. */
export function behindAdmission(
  rules: AdmissionRules,
  handler: TurnHandler,
  decline: TurnHandler,
): TurnHandler {
  return async (activity, reply) => {
    switch (admissionOf(activity, rules)) {
      case "foreign-service":
        return FOREIGN_SERVICE;
      case "foreign-tenant":
        return decline(activity, reply);
      case "admitted":
        return handler(activity, reply);
    }
  };
}
