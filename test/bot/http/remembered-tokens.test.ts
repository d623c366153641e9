import { expect, test } from "vitest";
import { rememberTokens } from "../../../bot/http/sign-in/remembered-tokens.ts";
import { fail, ok } from "../../../core/result.ts";

const ADA = { address: "ada@x.it", objectId: null };

test("R3 a good token is checked again after a minute, at its own end, and a bad one every time", async () => {
  let now = 0;
  const asked: (string | undefined)[] = [];
  const verify = rememberTokens(
    async (authorization) => {
      asked.push(authorization);
      if (authorization === "Bearer short") return { verified: ok(ADA), goodUntil: 10_000 };
      if (authorization === "Bearer good") return { verified: ok(ADA), goodUntil: 3_600_000 };
      return { verified: fail("auth.invalid"), goodUntil: 0 };
    },
    () => now,
  );
  const askedAt = async (at: number, authorization: string) => {
    now = at;
    asked.length = 0;
    const { ok: isGood } = await verify(authorization);
    return [isGood, asked.length];
  };
  expect(await askedAt(0, "Bearer good")).toEqual([true, 1]);
  expect(await askedAt(59_999, "Bearer good")).toEqual([true, 0]);
  expect(await askedAt(60_000, "Bearer good")).toEqual([true, 1]);
  expect(await askedAt(0, "Bearer short")).toEqual([true, 1]);
  expect(await askedAt(9_999, "Bearer short")).toEqual([true, 0]);
  expect(await askedAt(10_000, "Bearer short")).toEqual([true, 1]);
  expect(await askedAt(0, "Bearer bad")).toEqual([false, 1]);
  expect(await askedAt(0, "Bearer bad")).toEqual([false, 1]);
});
