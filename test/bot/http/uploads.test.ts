import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../core/i18n/language.ts";
import { translate } from "../../../core/i18n/translate.ts";
import type { UploadView } from "../../../core/ticket/views/article-views.ts";
import { plusMinutes } from "../../../core/time.ts";
import { collect } from "../../support/collect.ts";
import { GIULIA, LAURA } from "../../support/sample-desk.ts";
import { type Answer, type DeskServer, NOON, startDeskServer } from "./support/desk-server.ts";

const MB = 1_000_000;
const TWO_DAYS = 48 * 60;

let desk: DeskServer;
let number: string;
beforeAll(async () => {
  desk = await startDeskServer();
});
afterAll(() => desk.close());
beforeEach(async () => {
  desk.now = NOON;
  ({ number } = await desk.mail());
});

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255, 13, 10]);

interface Given {
  readonly operator?: string | null;
  readonly filename?: string | null;
  readonly type?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

async function upload(
  bytes: Uint8Array<ArrayBuffer>,
  { operator = LAURA, filename = "schermata.png", type = "image/png", headers = {} }: Given = {},
) {
  const path = `/api/v1/uploads${filename === null ? "" : `?filename=${encodeURIComponent(filename)}`}`;
  const response = await fetch(`${desk.url}${path}`, {
    method: "POST",
    headers: {
      ...(operator !== null && { authorization: `Bearer ${await desk.issuer.token(operator)}` }),
      ...(type !== null && { "content-type": type }),
      ...headers,
    },
    body: bytes,
  });
  const body = (await response.json()) as UploadView;
  desk.contract.check("POST", path, { status: response.status, headers: response.headers, body });
  return { status: response.status, headers: response.headers, body };
}

const uploaded = async (bytes = png, given: Given = {}): Promise<string> =>
  (await upload(bytes, given)).body.id;

const addNote = (attachments: unknown, operator = LAURA, headers = {}): Promise<Answer> =>
  desk.call(operator, "POST", `/api/v1/tickets/${number}/notes`, {
    body: { subject: "Nota", text: "Vedi allegato", attachments },
    headers,
  });

const errorsOf = ({ body }: Answer) =>
  body.errors.map(({ field, code }: { field: string; code: string }) => [field, code]);
const version = async () => (await desk.store.tickets.load(number))?.version;
const remembered = async () =>
  (await desk.store.collection("uploads").list()).map(({ key }) => key.split(" ")[1]);

describe("T3: files uploaded ahead of what they go with", () => {
  test("T3: a note carries its files, byte by byte, and finds them by name in a search", async () => {
    const first = await upload(png, { filename: "ricevuta città.png" });
    expect(first).toMatchObject({
      status: 201,
      body: { filename: "ricevuta città.png", contentType: "image/png", size: png.length },
    });
    expect(first.headers.get("location")).toBe(`/api/v1/uploads/${first.body.id}`);
    const second = await uploaded(new Uint8Array([1]), {
      filename: "b.txt",
      type: "text/plain; charset=utf-8",
    });
    expect(await addNote([first.body.id, second])).toMatchObject({ status: 201 });
    const path = `/api/v1/tickets/${number}/articles`;
    const { items } = (await desk.call(LAURA, "GET", path)).body;
    expect(items.at(-1).attachments).toMatchObject([
      { index: 0, filename: "ricevuta città.png", contentType: "image/png", size: png.length, inline: false },
      { index: 1, filename: "b.txt", contentType: "text/plain", size: 1 },
    ]);
    const { bytes, headers } = await desk.call(LAURA, "GET", `${path}/${items.length}/attachments/0`);
    expect([[...bytes], headers.get("content-length")]).toEqual([[...png], String(png.length)]);
    const body = { attributes: { attachmentName: "ricevuta" } };
    const found = await desk.call(LAURA, "POST", "/api/v1/search", { body });
    expect(found.body.items.map((hit: { ticket: { number: string } }) => hit.ticket.number)).toContain(
      number,
    );
  });

  test("B3: a repeated note finds its files again and is not written twice", async () => {
    const id = await uploaded();
    const key = { "idempotency-key": "nota-con-allegato" };
    await addNote([id], LAURA, key);
    const before = await version();
    const again = await addNote([id], LAURA, key);
    expect([again.status, again.headers.get("idempotency-replayed"), await version()]).toEqual([
      201,
      "true",
      before,
    ]);
  });

  test("R3: its operator can look at an upload, with the headers of a stranger's file, and forget it", async () => {
    const id = await uploaded();
    const path = `/api/v1/uploads/${id}`;
    const { bytes, headers } = await desk.call(LAURA, "GET", path);
    expect([...bytes]).toEqual([...png]);
    expect(headers.get("content-disposition")).toMatch(/^attachment; filename="schermata.png"/);
    expect(headers.get("content-security-policy")).toContain("sandbox");
    const shown = await desk.call(LAURA, "GET", `${path}?inline=1`);
    expect(shown.headers.get("content-disposition")).toMatch(/^inline; /);
    expect((await desk.call(LAURA, "DELETE", path)).status).toBe(204);
    expect((await desk.call(LAURA, "DELETE", path)).status).toBe(204);
    expect((await desk.call(LAURA, "GET", path)).body.code).toBe("upload.not_found");
    expect(errorsOf(await addNote([id]))).toEqual([["attachments[0]", "field.upload_gone"]]);
  });

  test("R3: an upload is its operator's alone", async () => {
    const id = await uploaded();
    const path = `/api/v1/uploads/${id}`;
    expect((await desk.call(GIULIA, "GET", path)).status).toBe(404);
    expect((await desk.call(GIULIA, "DELETE", path)).status).toBe(204);
    expect(errorsOf(await addNote([id], GIULIA))).toEqual([["attachments[0]", "field.upload_gone"]]);
    expect((await desk.call(LAURA, "GET", path)).status).toBe(200);
    expect((await upload(png, { operator: null })).status).toBe(401);
  });

  test("an upload is kept for 48 hours, and swept when its operator uploads again", async () => {
    const [old, others] = [await uploaded(), await uploaded(png, { operator: GIULIA })];
    desk.now = plusMinutes(NOON, TWO_DAYS - 1);
    expect((await desk.call(LAURA, "GET", `/api/v1/uploads/${old}`)).status).toBe(200);
    const young = await uploaded();
    expect(await remembered()).toEqual(expect.arrayContaining([old, others, young]));
    desk.now = plusMinutes(NOON, TWO_DAYS);
    expect((await desk.call(LAURA, "GET", `/api/v1/uploads/${old}`)).status).toBe(404);
    expect(errorsOf(await addNote([young, old]))).toEqual([["attachments[1]", "field.upload_gone"]]);
    const newest = await uploaded();
    const kept = await remembered();
    expect(kept).toEqual(expect.arrayContaining([others, young, newest]));
    expect(kept).not.toContain(old);
  });
});

describe("R2: uploads that are refused leave nothing behind", () => {
  const blobs = async () => (await collect(desk.store.blobs.list())).length;
  const uploads = async () => (await remembered()).length;

  test("R3: 25 MB are taken, one byte more is 413", async () => {
    expect(await upload(new Uint8Array(25 * MB))).toMatchObject({ status: 201, body: { size: 25 * MB } });
    const before = [await blobs(), await uploads()];
    expect(await upload(new Uint8Array(25 * MB + 1))).toMatchObject({
      status: 413,
      body: { code: "body.too_large", detail: expect.stringContaining("25000000") },
    });
    expect([await blobs(), await uploads()]).toEqual(before);
  });

  test("R2: nothing at all is no file", async () => {
    const before = [await blobs(), await uploads()];
    expect(await upload(new Uint8Array())).toMatchObject({
      status: 422,
      body: { code: "body.invalid", errors: [{ field: "file", code: "field.required" }] },
    });
    expect([await blobs(), await uploads()]).toEqual(before);
  });

  test("R3: a name is one name in one folder and cannot deceive", async () => {
    for (const [filename, kept] of [
      ["../../etc/passwd", ".._.._etc_passwd"],
      ["C:\\temp\\a.txt", "C:_temp_a.txt"],
      ["ricevuta\u202egnp.exe", "ricevutagnp.exe"],
      ["a\r\nb\u0000.txt", "ab.txt"],
      [`${"x".repeat(300)}.pdf`, `${"x".repeat(196)}.pdf`],
    ] as const) {
      expect((await upload(png, { filename })).body.filename).toBe(kept);
    }
    for (const filename of [null, "", "\u202e \n", "x".repeat(1_001)]) {
      expect(await upload(png, { filename })).toMatchObject({
        status: 400,
        body: { code: "query.invalid", errors: [{ field: "filename" }] },
      });
    }
  });

  test("R3: the type is one that can be read, and a form or a compressed body is no file", async () => {
    expect((await upload(png, { type: null })).body.contentType).toBe("application/octet-stream");
    expect((await upload(png, { type: "Image/PNG" })).body.contentType).toBe("image/png");
    for (const type of ["image", "a/b/c", "<script>/x"]) {
      expect(await upload(png, { type })).toMatchObject({ status: 400, body: { code: "header.invalid" } });
    }
    const unsupported = { status: 415, body: { code: "upload.unsupported" } };
    expect(await upload(png, { type: "multipart/form-data; boundary=x" })).toMatchObject(unsupported);
    expect(await upload(png, { headers: { "content-encoding": "gzip" } })).toMatchObject(unsupported);
  });

  test("R2: a note with files that are none of his is refused whole, each named", async () => {
    const id = await uploaded();
    const before = await version();
    for (const [attachments, errors] of [
      [
        ["nothing", id, "__proto__"],
        [
          ["attachments[0]", "field.upload_gone"],
          ["attachments[2]", "field.upload_gone"],
        ],
      ],
      [[id, id], [["attachments[1]", "field.invalid"]]],
      [Array.from({ length: 21 }, (_, n) => `${n}`), [["attachments", "field.invalid"]]],
      ["nothing", [["attachments", "field.invalid"]]],
      [[7], [["attachments.0", "field.invalid"]]],
    ] as const) {
      const answer = await addNote(attachments);
      expect([answer.status, errorsOf(answer)]).toEqual([422, errors]);
    }
    expect(await version()).toBe(before);
  });

  test("R3: 35 MB go with one note, not more", async () => {
    const [large, small, more] = [
      await uploaded(new Uint8Array(25 * MB)),
      await uploaded(new Uint8Array(10 * MB)),
      await uploaded(new Uint8Array(1)),
    ];
    const answer = await addNote([large, small, more]);
    expect(errorsOf(answer)).toEqual([["attachments", "field.too_large"]]);
    expect(answer.body.errors[0].detail).toContain("35 MB");
    expect((await addNote([large, small])).status).toBe(201);
  });

  test("every field error has its sentence in both languages", () => {
    for (const language of LANGUAGES) {
      const params = { field: "f", max: 35, n: 2 };
      for (const code of ["field.too_large", "field.upload_gone"] as const)
        expect(translate(language, `error.${code}`, params)).toMatch(/35|2/);
    }
  });
});
