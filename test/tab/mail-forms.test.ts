import { describe, expect, test } from "vitest";
import { deskDates } from "../../tab/src/format/dates.ts";
import { faultOf } from "../../tab/src/forms/file-limits.ts";
import { attachmentsOf, uploadsIn, withUpload } from "../../tab/src/forms/use-files.ts";
import { addressesOf, addressLine } from "../../tab/src/screens/ticket/composer/addresses.ts";
import { forwardBody, type MailFields, replyBody } from "../../tab/src/screens/ticket/composer/mail-body.ts";
import { nextOf } from "../../tab/src/screens/ticket/next-state.ts";
import { unitsOf } from "../../tab/src/screens/ticket/panels/use-extras.ts";

const MB = 1_000_000;

describe("T3 T11 files are weighed before they travel", () => {
  test.each([
    ["an empty one", [], 0, "empty"],
    ["one larger than allowed", [], 25 * MB + 1, "tooLarge"],
    ["one that is just allowed", [], 25 * MB, null],
    ["one too many", Array(20).fill(1), 1, "tooMany"],
    ["one that is too much with the others", [20 * MB], 15 * MB + 1, "tooMuch"],
    ["one that just fits", [20 * MB], 15 * MB, null],
  ] as const)("%s", (_what, sizes, size, fault) => {
    expect(faultOf(sizes, size)).toBe(fault);
  });

  test("a field of a draft that cannot be read has no files", () => {
    const field = JSON.stringify([{ id: "u1", filename: "a.pdf", contentType: "application/pdf", size: 1 }]);
    expect(attachmentsOf(field)).toEqual({ attachments: ["u1"] });
    expect([uploadsIn(""), uploadsIn("{"), uploadsIn('"x"')]).toEqual([[], [], []]);
    expect(attachmentsOf("")).toEqual({});
  });

  test("T15 files stand in the order they were chosen in, whichever arrives first", () => {
    const file = (id: string) => ({ id, filename: id, contentType: "text/plain", size: 1 });
    const chosen = new Map([
      ["first", 0],
      ["second", 1],
      ["third", 2],
    ]);
    const ofTheDraft = JSON.stringify([file("of the draft")]);
    const arrived = ["third", "first", "second"].reduce(
      (field, id) => withUpload(field, file(id), chosen),
      ofTheDraft,
    );
    expect(uploadsIn(arrived).map(({ id }) => id)).toEqual(["of the draft", "first", "second", "third"]);
  });
});

describe("T15 work units as people write them", () => {
  test.each([
    ["", undefined],
    ["1,5", 1.5],
    ["2", 2],
    [" 0.25 ", 0.25],
    ["1,555", null],
    ["-1", null],
    ["dieci", null],
  ])("%j", (written, units) => {
    expect(unitsOf(written)).toBe(units);
  });
});

describe("T11 T12 whom a mail goes to", () => {
  test("the first that is no address is named; a name never breaks the line it is read back from", () => {
    expect(addressesOf("Ufficio <u@example.it>; a@example.it").wrong).toBeNull();
    expect(addressesOf("a@example.it, ufficio").wrong).toBe("ufficio");
    const odd = { name: "Rossi, Mario <capo>", address: "m@example.it" };
    expect(addressesOf(addressLine(odd))).toEqual({
      addresses: [{ name: "Rossi  Mario  capo", address: "m@example.it" }],
      wrong: null,
    });
  });
});

describe("T11 T12 what is sent of a mail", () => {
  const initial: MailFields = {
    to: "Mario <m@example.org>",
    cc: "",
    bcc: "",
    subject: "Buca",
    text: "",
    html: "",
    state: "open",
    date: "",
    time: "",
    withAttachments: "yes",
    files: "",
    workUnits: "",
  };
  const fields = { ...initial, text: "Ecco", html: "<p>Ecco</p>" };
  const mail = { fields, initial, position: 3, rest: { next: { state: "open" } as const } };

  test("what the form began with the desk fills in itself; null answers nothing", () => {
    const said = { text: "Ecco", html: "<p>Ecco</p>", next: { state: "open" } };
    expect(replyBody({ ...mail, replyTo: 3 })).toEqual({ ...said, replyTo: 3 });
    expect(replyBody({ ...mail, replyTo: undefined })).toEqual(said);
    const other = { ...fields, to: "b@example.org", subject: "Altro", bcc: "c@example.org" };
    expect(replyBody({ ...mail, fields: other, replyTo: null })).toEqual({
      ...said,
      to: [{ address: "b@example.org", name: "" }],
      bcc: [{ address: "c@example.org", name: "" }],
      subject: "Altro",
      replyTo: null,
    });
  });

  test("a forward names its article and says whether its files go with it", () => {
    const body = forwardBody({ ...mail, fields: { ...fields, withAttachments: "" } });
    expect(body).toMatchObject({ position: 3, withAttachments: false, to: [{ address: "m@example.org" }] });
  });
});

describe("T5 T11 the state that follows", () => {
  const dates = deskDates("Europe/Rome");
  const now = Date.parse("2026-03-17T11:00:00Z");
  const choice = { date: "2026-03-18", time: "09:00" };
  test("nothing chosen changes nothing; waiting needs a moment that is to come", () => {
    expect(nextOf({ ...choice, state: "" }, dates, now)).toEqual({});
    expect(nextOf({ ...choice, state: "closed successful" }, dates, now)).toEqual({
      next: { state: "closed successful" },
    });
    expect(nextOf({ ...choice, state: "pending reminder" }, dates, now)).toEqual({
      next: { state: "pending reminder", until: "2026-03-18T08:00:00.000Z" },
    });
    expect(nextOf({ date: "2026-03-16", time: "09:00", state: "pending reminder" }, dates, now)).toBeNull();
    expect(nextOf({ date: "", time: "", state: "pending auto close+" }, dates, now)).toBeNull();
  });
});
