import { afterEach, beforeEach, describe } from "vitest";
import { accessContract } from "./access-contract.ts";
import { archiveContract } from "./archive-contract.ts";
import { blobContract } from "./blob-contract.ts";
import { commitContract } from "./commit-contract.ts";
import { erasureContract } from "./erasure-contract.ts";
import { factsContract } from "./facts-contract.ts";
import { findContract } from "./find-contract.ts";
import type { OpenedStore, OpenFresh } from "./harness.ts";
import { keyedContract } from "./keyed-contract.ts";
import { outboxContract } from "./outbox-contract.ts";
import { wordsContract } from "./words-contract.ts";

/** What every engine must do. `openFresh` gives each test an empty store. */
export function storeContract(name: string, openFresh: OpenFresh): void {
  describe(`the store on ${name}`, () => {
    let opened: OpenedStore;
    beforeEach(async () => {
      opened = await openFresh();
    });
    afterEach(() => opened.dispose());
    const current = () => opened;

    describe("commit", () => commitContract(current));
    describe("find and count", () => findContract(current));
    describe("facts", () => factsContract(current));
    describe("words", () => wordsContract(current));
    describe("outbox", () => outboxContract(current));
    describe("collections", () => keyedContract(current));
    describe("blobs", () => blobContract(current));
    describe("accesses", () => accessContract(current));
    describe("erasure", () => erasureContract(current));
    describe("archive", () => archiveContract(current, openFresh));
  });
}
