import { describe, expect, it } from "vitest";
import { createLinkReader, createLinks } from "../../../bot/teams/links.ts";

const APP = { appId: "7d10777e-6036-4c26-a93a-e0bb0317abb7", publicUrl: "https://desk.example.it" };
const NUMBER = "2019031942000015";
const numberIn = createLinkReader(APP);

describe("links to tickets", () => {
  it.each([true, false])("B5 our own links lead back to their ticket (in Teams: %s)", (isInTeams) => {
    const links = createLinks(APP, isInTeams);
    expect(numberIn(links.ticket(NUMBER))).toBe(NUMBER);
    expect(numberIn(links.dashboard())).toBeNull();
  });

  it.each([
    ["an article of it", `https://desk.example.it/tab/t/${NUMBER}/3/r`],
    ["with a question mark", `https://desk.example.it/tab/t/${NUMBER}?utm_source=x#y`],
    ["host in capitals", `HTTPS://DESK.example.it/tab/t/${NUMBER}`],
  ])("B5 reads %s", (_what, url) => expect(numberIn(url)).toBe(NUMBER));

  it.each([
    "",
    "no url",
    "https://desk.example.it/tab/t/",
    "https://desk.example.it/tab/t/12345678901234567890123456789012345678901",
    `https://desk.example.it.evil.example/tab/t/${NUMBER}`,
    `https://desk.example.it@evil.example/tab/t/${NUMBER}`,
    `http://desk.example.it/tab/t/${NUMBER}`,
    `https://evil.example/?u=https://desk.example.it/tab/t/${NUMBER}`,
    `https://teams.microsoft.com/l/entity/another-app/sportello?context=%7B%22subEntityId%22%3A%22t%2F${NUMBER}%22%7D`,
    `https://teams.microsoft.com/l/entity/${APP.appId}/sportello?context=%7B`,
    `https://teams.microsoft.com/l/entity/${APP.appId}/sportello?context=%7B%22subEntityId%22%3A7%7D`,
  ])("B5 R2 %s is no link of ours", (url) => expect(numberIn(url)).toBeNull());
});
