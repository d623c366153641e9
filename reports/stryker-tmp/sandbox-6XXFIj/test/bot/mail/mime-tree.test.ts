// @ts-nocheck
import PostalMime from "postal-mime";
import { expect, it } from "vitest";

/** The members of postal-mime that `bot/mail/parse/mime-tree.ts` relies on though its types hide them. */
it("postal-mime still has the members our parser builds on", async () => {
  const parser = new PostalMime() as unknown as Record<string, unknown>;
  for (const method of ["processLine", "collectNode", "buildMessage", "parse"]) {
    expect(typeof parser[method], method).toBe("function");
  }
  await (parser as unknown as PostalMime).parse("Content-Type: text/plain; charset=x\r\n\r\ntesto");
  expect(parser.root).toMatchObject({
    state: "finished",
    childNodes: [],
    headers: [{ key: "content-type" }],
    contentType: { parsed: { value: "text/plain", params: { charset: "x" } }, multipart: false },
    contentDisposition: { value: "", parsed: { params: {} } },
  });
  expect((parser.root as { content: unknown }).content).toBeInstanceOf(ArrayBuffer);
});
