import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PROBLEM_STATUS, problemResponse } from "../../../bot/http/problem.ts";
import { LANGUAGES } from "../../../core/i18n/language.ts";
import { type DeskServer, startDeskServer } from "./support/desk-server.ts";

let desk: DeskServer;
beforeAll(async () => {
  desk = await startDeskServer();
});
afterAll(() => desk.close());

describe("the OpenAPI document", () => {
  test("is open to everybody, 3.1, and names the API", () => {
    expect(desk.contract.document).toMatchObject({
      openapi: "3.1.0",
      info: { title: "Sportello", version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
    });
  });

  test("has the routes a REST user expects", () => {
    expect(desk.contract.operations.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual([
      "DELETE /api/v1/customers/{address}/hold",
      "DELETE /api/v1/drafts/new/{action}",
      "DELETE /api/v1/faq/{id}",
      "DELETE /api/v1/saved-searches/{name}",
      "DELETE /api/v1/tickets/{number}/drafts/{action}",
      "DELETE /api/v1/tickets/{number}/links/{other}",
      "DELETE /api/v1/tickets/{number}/presence",
      "DELETE /api/v1/uploads/{id}",
      "GET /api/v1/accesses",
      "GET /api/v1/accesses/export",
      "GET /api/v1/channels",
      "GET /api/v1/customers",
      "GET /api/v1/customers/{address}",
      "GET /api/v1/customers/{address}/dossier",
      "GET /api/v1/customers/{address}/erasure",
      "GET /api/v1/customers/{address}/tickets",
      "GET /api/v1/dashboard",
      "GET /api/v1/dead-letters",
      "GET /api/v1/delivery",
      "GET /api/v1/desk",
      "GET /api/v1/drafts",
      "GET /api/v1/drafts/new/{action}",
      "GET /api/v1/events",
      "GET /api/v1/faq",
      "GET /api/v1/faq/{id}",
      "GET /api/v1/mailboxes",
      "GET /api/v1/me",
      "GET /api/v1/me/delivery",
      "GET /api/v1/openapi.json",
      "GET /api/v1/preferences",
      "GET /api/v1/presence",
      "GET /api/v1/public/faq",
      "GET /api/v1/public/faq/{id}",
      "GET /api/v1/queues/{queue}/templates",
      "GET /api/v1/queues/{queue}/templates/{key}",
      "GET /api/v1/reports/breakdown",
      "GET /api/v1/reports/breakdown/export",
      "GET /api/v1/reports/escalations",
      "GET /api/v1/reports/escalations/export",
      "GET /api/v1/reports/moves",
      "GET /api/v1/reports/moves/export",
      "GET /api/v1/reports/moves/tickets",
      "GET /api/v1/reports/times",
      "GET /api/v1/reports/times/export",
      "GET /api/v1/reports/volume",
      "GET /api/v1/reports/volume/export",
      "GET /api/v1/reports/workload",
      "GET /api/v1/reports/workload/export",
      "GET /api/v1/saved-searches",
      "GET /api/v1/tickets",
      "GET /api/v1/tickets/{number}",
      "GET /api/v1/tickets/{number}/articles",
      "GET /api/v1/tickets/{number}/articles/{position}/attachments/{index}",
      "GET /api/v1/tickets/{number}/articles/{position}/html",
      "GET /api/v1/tickets/{number}/articles/{position}/pictures/{index}",
      "GET /api/v1/tickets/{number}/articles/{position}/raw",
      "GET /api/v1/tickets/{number}/drafts",
      "GET /api/v1/tickets/{number}/drafts/{action}",
      "GET /api/v1/tickets/{number}/history",
      "GET /api/v1/tickets/{number}/print",
      "GET /api/v1/tickets/{number}/routing-hint",
      "GET /api/v1/tickets/{number}/templates",
      "GET /api/v1/tickets/{number}/templates/{key}",
      "GET /api/v1/uploads/{id}",
      "GET /healthz",
      "GET /readyz",
      "POST /api/v1/bulk",
      "POST /api/v1/customers/{address}/erasure",
      "POST /api/v1/dead-letters/{id}/redrive",
      "POST /api/v1/faq",
      "POST /api/v1/mail-tickets",
      "POST /api/v1/search",
      "POST /api/v1/search/count",
      "POST /api/v1/search/export",
      "POST /api/v1/tickets",
      "POST /api/v1/tickets/{number}/acknowledge-delivery-failure",
      "POST /api/v1/tickets/{number}/articles/{position}/mark",
      "POST /api/v1/tickets/{number}/assignments",
      "POST /api/v1/tickets/{number}/bounces",
      "POST /api/v1/tickets/{number}/charge",
      "POST /api/v1/tickets/{number}/close",
      "POST /api/v1/tickets/{number}/customer",
      "POST /api/v1/tickets/{number}/dismissals",
      "POST /api/v1/tickets/{number}/escalation-outcomes",
      "POST /api/v1/tickets/{number}/escalations",
      "POST /api/v1/tickets/{number}/failed-calls",
      "POST /api/v1/tickets/{number}/forwards",
      "POST /api/v1/tickets/{number}/forwards/preview",
      "POST /api/v1/tickets/{number}/links",
      "POST /api/v1/tickets/{number}/lock",
      "POST /api/v1/tickets/{number}/merge",
      "POST /api/v1/tickets/{number}/moves",
      "POST /api/v1/tickets/{number}/notes",
      "POST /api/v1/tickets/{number}/pending",
      "POST /api/v1/tickets/{number}/phone-calls",
      "POST /api/v1/tickets/{number}/priority",
      "POST /api/v1/tickets/{number}/release",
      "POST /api/v1/tickets/{number}/reopen",
      "POST /api/v1/tickets/{number}/replies",
      "POST /api/v1/tickets/{number}/replies/preview",
      "POST /api/v1/tickets/{number}/split",
      "POST /api/v1/tickets/{number}/take",
      "POST /api/v1/tickets/{number}/title",
      "POST /api/v1/tickets/{number}/undo",
      "POST /api/v1/tickets/{number}/unreachable",
      "POST /api/v1/tickets/{number}/unwatch",
      "POST /api/v1/tickets/{number}/watch",
      "POST /api/v1/uploads",
      "PUT /api/v1/customers/{address}",
      "PUT /api/v1/customers/{address}/hold",
      "PUT /api/v1/drafts/new/{action}",
      "PUT /api/v1/faq/{id}",
      "PUT /api/v1/preferences",
      "PUT /api/v1/saved-searches/{name}",
      "PUT /api/v1/tickets/{number}/drafts/{action}",
      "PUT /api/v1/tickets/{number}/presence",
    ]);
  });

  test("names every operation once and declares each parameter of its path", () => {
    const ids = desk.contract.operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of desk.contract.operations) {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === "path");
      expect([path, declared.map(({ name }) => name)]).toEqual([path, names]);
      for (const parameter of operation.parameters ?? [])
        expect(parameter).toMatchObject({ name: expect.any(String), schema: expect.any(Object) });
    }
  });

  test("describes every answer, and the refusals as problem details", () => {
    for (const { path, operation } of desk.contract.operations) {
      const statuses = Object.keys(operation.responses);
      expect([path, statuses.some((status) => status.startsWith("2"))]).toEqual([path, true]);
      for (const [status, { description, content }] of Object.entries(operation.responses)) {
        expect(description).not.toBe("");
        if (operation.security.length > 0 && status >= "400") {
          expect(Object.keys(content ?? {})).toEqual(["application/problem+json"]);
        }
      }
      if (operation.security.length > 0)
        expect(statuses).toEqual(expect.arrayContaining(["401", "403", "500", "503"]));
    }
  });

  test("has only references that lead somewhere, and schemas that are JSON Schema", () => {
    const { document } = desk.contract;
    const text = JSON.stringify(document);
    for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)) {
      expect(document.components.schemas).toHaveProperty(name!);
    }
    expect(
      [...text.matchAll(/"\$ref":"([^"]+)"/g)].every(([, ref]) => ref?.startsWith("#/components/schemas/")),
    ).toBe(true);
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: "api:/", components: document.components });
    for (const name of Object.keys(document.components.schemas)) {
      expect(() => ajv.compile({ $ref: `api:/#/components/schemas/${name}` })).not.toThrow();
    }
  });
});

test("B3: a version is asked for where one ticket is acted upon, a key with every command", () => {
  const headers = (path: string, method = "post"): readonly string[] =>
    // biome-ignore lint/suspicious/noExplicitAny: the document as a client reads it
    (desk.contract.document as any).paths[path][method].parameters
      .filter((parameter: { in: string }) => parameter.in === "header")
      .map(({ name }: { name: string }) => name);
  expect(headers("/api/v1/tickets/{number}/take")).toEqual(
    expect.arrayContaining(["Idempotency-Key", "If-Match"]),
  );
  expect(headers("/api/v1/tickets")).toContain("Idempotency-Key");
  expect(headers("/api/v1/tickets")).not.toContain("If-Match");
  expect(headers("/api/v1/bulk")).not.toContain("If-Match");
});

describe("the error table", () => {
  test("has a sentence and a title for every code in every language, with nothing left to fill in", () => {
    const params = {
      name: "n",
      time: "t",
      state: "s",
      queue: "q",
      owner: "o",
      field: "f",
      max: 1,
      address: "a",
      desk: "d",
      contact: "c",
      method: "m",
      requestId: "r",
      number: "n",
      numbers: "n",
      reason: "r",
      seconds: 1,
    };
    for (const language of LANGUAGES) {
      for (const code of Object.keys(PROBLEM_STATUS) as (keyof typeof PROBLEM_STATUS)[]) {
        const { status, body } = problemResponse(language, { code, params });
        const problem = JSON.parse(String(body));
        expect(problem).toMatchObject({ status, code, type: `urn:sportello:problem:${code}` });
        expect(`${problem.title} ${problem.detail}`).not.toMatch(/[{}]|problem\.\d|error\.\w/);
      }
    }
  });

  test("says when to try again where that helps", () => {
    expect(problemResponse("it", { code: "store.busy" })).toMatchObject({
      status: 503,
      headers: { "retry-after": "2" },
    });
    expect(problemResponse("it", { code: "ticket.not_found" }).headers).not.toHaveProperty("retry-after");
  });
});
