import { z } from "zod";
import { translate } from "../../../core/i18n/translate.ts";
import { customerDossier } from "../../../core/privacy/customer-dossier.ts";
import {
  type ErasureRefusal,
  eraseCustomer,
  type PrivacyDeps,
  planErasure,
} from "../../../core/privacy/erase-customer.ts";
import { legalHolds } from "../../../core/privacy/legal-holds.ts";
import { digestOf } from "../../digest-of.ts";
import { dossierArchive } from "../../dossier-archive.ts";
import type { ApiDeps } from "../deps.ts";
import { type HttpResponse, json } from "../exchange.ts";
import { mayRunDesk } from "../may-run-desk.ts";
import type { Problem } from "../problem.ts";
import { recordRead } from "../record-read.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import { customerParams } from "../schemas/customer-schemas.ts";
import { line } from "../schemas/fields.ts";
import { instant } from "../schemas/view-atoms.ts";
import { refused } from "../tickets/ticket-answer.ts";
import { contentDisposition } from "../wire/download.ts";

const path = "/api/v1/customers/:address";
const tag = "customers";
const ZIP = "application/zip";
const numbers = z.array(z.string());

const holdSchema = z
  .strictObject({ reason: z.string(), since: instant, by: z.string().nullable() })
  .meta({ id: "LegalHold" });

const planSchema = z
  .strictObject({
    address: z.string(),
    isKnown: z.boolean(),
    whole: numbers.meta({ description: "His tickets, all of which is erased" }),
    partly: numbers.meta({ description: "Others' tickets, of which what he wrote is erased" }),
    open: numbers.meta({ description: "Those that must be closed first" }),
    articles: z.int(),
    files: z.int(),
    hold: holdSchema.nullable(),
    code: z.string().meta({ description: "What confirms exactly this erasure" }),
  })
  .meta({ id: "ErasurePlan" });

const doneSchema = z.strictObject({ whole: numbers, partly: numbers, at: instant }).meta({ id: "Erasure" });

type Params = z.output<typeof customerParams>;

/** What a customer may ask of those who run the desk (spec R4): a copy of everything, and that all of it goes. */
export function privacyRoutes(deps: ApiDeps): readonly Route[] {
  const facts = { tag, params: customerParams } as const;
  /** For those who run the desk only. */
  const run =
    <B>(handle: (call: Call<Params, undefined, B>) => Promise<HttpResponse>) =>
    async (call: Call<Params, undefined, B>) =>
      mayRunDesk(deps, call) ? handle(call) : refused(call, { code: "desk.not_allowed" });
  return [
    operatorRoute({
      ...facts,
      method: "GET",
      path: `${path}/dossier`,
      id: "getDossier",
      summary: "All that is known of a customer: data as JSON, mails and files as they are, in a ZIP archive",
      responses: { 200: { description: "The archive", contentType: ZIP } },
      refusals: ["desk.not_allowed"],
      handle: run((call) => dossier(deps, call)),
    }),
    operatorRoute({
      ...facts,
      method: "GET",
      path: `${path}/erasure`,
      id: "getErasurePlan",
      summary: "What erasing the customer would take away, with the code that confirms it; nothing changes",
      responses: { 200: { description: "The plan", schema: planSchema } },
      refusals: ["desk.not_allowed"],
      handle: run(async (call) => json(200, await planErasure(privacyDeps(deps), call.params.address))),
    }),
    operatorRoute({
      ...facts,
      method: "POST",
      path: `${path}/erasure`,
      id: "eraseCustomer",
      summary: "Erase the customer as planned; it cannot be taken back",
      body: z.strictObject({ confirm: z.string().min(1).max(100) }),
      responses: { 200: { description: "What was erased", schema: doneSchema } },
      refusals: [
        "desk.not_allowed",
        "customer.not_found",
        "erasure.open_tickets",
        "erasure.on_hold",
        "erasure.changed",
      ],
      handle: run((call) => erase(deps, call)),
    }),
    ...holdRoutes(deps, run),
  ];
}

type Run = <B>(
  handle: (call: Call<Params, undefined, B>) => Promise<HttpResponse>,
) => (call: Call<Params, undefined, B>) => Promise<HttpResponse>;

function holdRoutes(deps: ApiDeps, run: Run): readonly Route[] {
  const facts = { tag, params: customerParams, path: `${path}/hold` } as const;
  return [
    operatorRoute({
      ...facts,
      method: "PUT",
      id: "putLegalHold",
      summary: "Nothing of the customer is to be erased, whoever asks, until the hold is lifted",
      body: z.strictObject({ reason: line.pipe(z.string().min(1)) }),
      responses: { 200: { description: "The hold", schema: holdSchema } },
      refusals: ["desk.not_allowed"],
      handle: run<{ reason: string }>(async ({ params, body, now, operator }) => {
        const hold = { reason: body.reason, since: now, by: operator.address };
        await legalHolds(deps.store).put(params.address, hold);
        return json(200, hold);
      }),
    }),
    operatorRoute({
      ...facts,
      method: "DELETE",
      id: "deleteLegalHold",
      summary: "Lift the hold",
      responses: { 204: { description: "There is none" } },
      refusals: ["desk.not_allowed"],
      handle: run<undefined>(async ({ params }) => {
        await legalHolds(deps.store).delete(params.address);
        return { status: 204 };
      }),
    }),
  ];
}

const privacyDeps = ({ store, desk, newId }: ApiDeps): PrivacyDeps => ({
  store,
  desk,
  newId,
  digestOf,
});

async function dossier(deps: ApiDeps, call: Call<Params>): Promise<HttpResponse> {
  const { store } = deps;
  const { params, language } = call;
  const content = await customerDossier(store, params.address);
  const numbers = content.tickets.map(({ ticket }) => ticket.number);
  // Told by the tickets: his name would outlive an erasure in the log.
  for (const number of numbers.length > 0 ? numbers : [null])
    recordRead(deps, call, "exported", number, translate(language, "privacy.export.access"));
  const name = translate(language, "privacy.export.file", { address: params.address });
  return {
    status: 200,
    headers: {
      "content-type": ZIP,
      "content-disposition": contentDisposition("attachment", `${name}.zip`),
      "cache-control": "private, no-store",
    },
    body: { bytes: dossierArchive(store.blobs, content) },
  };
}

async function erase(
  deps: ApiDeps,
  call: Call<Params, undefined, { readonly confirm: string }>,
): Promise<HttpResponse> {
  const { params, body, now } = call;
  const erased = await eraseCustomer(privacyDeps(deps), params.address, body.confirm, now);
  if (!erased.ok) return refused(call, problemOf(erased.error));
  const { whole, partly, at } = erased.value;
  return json(200, { whole, partly, at });
}

function problemOf(refusal: ErasureRefusal): Problem {
  switch (refusal.code) {
    case "erasure.open_tickets":
      return { code: refusal.code, params: { numbers: refusal.numbers.join(", ") } };
    case "erasure.on_hold":
      return { code: refusal.code, params: { reason: refusal.reason } };
    default:
      return { code: refusal.code };
  }
}
