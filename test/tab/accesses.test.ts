import { expect, test } from "vitest";
import { type AccessFilters, accessesAddress } from "../../tab/src/screens/admin/use-accesses.ts";

const NONE: AccessFilters = { operator: "", kind: "", ticket: "", from: "", to: "" };

test("D7 the log is asked only for what was chosen, and for a ticket once its number can be one", () => {
  expect(accessesAddress(NONE)).toBe("");
  expect(accessesAddress({ ...NONE, kind: "printed", from: "2026-03-17" })).toBe(
    "kind=printed&from=2026-03-17",
  );
  expect(accessesAddress({ ...NONE, operator: "ada@x.it", ticket: "20261" })).toBe("operator=ada%40x.it");
  expect(accessesAddress({ ...NONE, ticket: " Ticket#2026112242000089 " })).toBe("ticket=2026112242000089");
});
