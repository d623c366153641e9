// @ts-nocheck
import { describe, expect, it } from "vitest";
import type { Desk, Organisation } from "../../../core/desk/desk.ts";
import { organisationOf } from "../../../core/people/organisation-of.ts";
import { SAMPLE_DESK } from "../../support/sample-desk.ts";

const organisation = (key: string, ...domains: string[]): [string, Organisation] => [
  key,
  { key, name: key, domains },
];
const desk: Desk = {
  ...SAMPLE_DESK,
  organisations: new Map([
    organisation("anzio", "comune.anzio.example", "anzio-servizi.example"),
    organisation("regione", "regione.example"),
    organisation("asl", "asl.regione.example"),
    organisation("privati"),
  ]),
};

describe("G5 the organisation of a mail address", () => {
  it.each([
    ["mario@comune.anzio.example", "anzio", "its own domain"],
    ["mario@anzio-servizi.example", "anzio", "another of its domains"],
    ["mario@PEC.Comune.Anzio.Example", "anzio", "a domain below it, in whatever case"],
    ["mario@regione.example", "regione", "a domain others are below of"],
    ["mario@asl.regione.example", null, "two organisations claim it"],
    ["mario@notcomune.anzio.example", null, "a domain that only ends alike"],
    ["mario@anzio.example", null, "the domain above"],
    ["comune.anzio.example", null, "no address at all"],
    ["", null, "a mail without a sender"],
    ['"a@b"@comune.anzio.example', "anzio", "an @ before the last one"],
  ])("G5 %s → %s: %s", (address, expected, _why) => {
    expect(organisationOf(desk, address)).toBe(expected);
  });
});
