// @ts-nocheck
import { randomUUID } from "node:crypto";
import { afterAll } from "vitest";
import { mongoServer } from "../support/mongo-server.ts";
import { citizenToCard } from "./citizen-to-card-suite.ts";

const server = await mongoServer();

if (server) {
  afterAll(() => server.stop());
  citizenToCard(async () => ({ STORE_URL: server.urlOf(`sportello-e2e-${randomUUID().slice(0, 8)}`) }));
}
