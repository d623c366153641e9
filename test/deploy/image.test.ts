import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const ROOT = resolve(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const lines = read("Dockerfile").replaceAll("\\\n", " ").split("\n");
const stages = lines.filter((line) => line.startsWith("FROM "));
const last = lines.slice(lines.findLastIndex((line) => line.startsWith("FROM ")));

/** What COPY takes from the folder the image is built in. */
const sources = lines
  .filter((line) => line.startsWith("COPY ") && !line.includes("--from"))
  .flatMap((line) => line.split(/\s+/).slice(1, -1));

describe("the image", () => {
  it("R4 copies only what is there, and what .dockerignore lets through", () => {
    const admitted = read(".dockerignore")
      .split("\n")
      .filter((line) => line.startsWith("!"))
      .map((line) => line.slice(1));
    expect(sources.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(sources.filter((path) => !admitted.includes(path))).toEqual([]);
    expect(admitted.filter((path) => !sources.includes(path))).toEqual([]);
    expect(read(".dockerignore").split("\n")[0]).toBe("*");
  });

  it("R4 the stages it copies from exist, and all are of the Node the project asks for", () => {
    const names = stages.flatMap((line) => / AS (\w+)/.exec(line)?.[1] ?? []);
    for (const [, from] of lines.join("\n").matchAll(/--from=(\w+)/g)) expect(names).toContain(from);
    const { engines } = JSON.parse(read("package.json"));
    const major = /\d+/.exec(engines.node)?.[0];
    for (const stage of stages) expect(stage).toMatch(new RegExp(`^FROM node:${major}-`));
  });

  it("R3 R4 runs as nobody special, without what only development needs, and says how it is", () => {
    expect(last).toContain("USER node");
    expect(lines.findLastIndex((line) => line.startsWith("USER "))).toBeGreaterThan(
      lines.findLastIndex((line) => line.startsWith("RUN ")),
    );
    expect(lines).toContain("RUN npm ci --omit=dev --ignore-scripts");
    expect(last.join("\n")).toMatch(/^HEALTHCHECK .*\/healthz/m);
    expect(last.at(-2)).toBe('CMD ["node", "--max-semi-space-size=8", "bot/start.js"]');
  });

  it("R3 R4 compose runs it read-only, without privileges, beside a MongoDB that is ready first", () => {
    const { desk, mongo } = parse(read("compose.yml")).services;
    expect(desk).toMatchObject({ read_only: true, cap_drop: ["ALL"], build: "." });
    expect(desk.depends_on.mongo.condition).toBe("service_healthy");
    expect(mongo.healthcheck.test).toContain("isWritablePrimary");
    expect(existsSync(join(ROOT, "desk.yml"))).toBe(true);
  });
});
