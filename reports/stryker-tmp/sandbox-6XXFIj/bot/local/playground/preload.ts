// @ts-nocheck
// Loaded into the Agents Playground's process before its own code (see process.ts).
import { Server } from "node:net";

type Listen = (this: Server, ...given: unknown[]) => Server;

// The playground listens on every interface of the machine; nobody but this machine has business there.
const listen = Server.prototype.listen as Listen;
Server.prototype.listen = function (this: Server, ...given: unknown[]): Server {
  const [port, ...others] = given;
  const hasHost = typeof others[0] === "string";
  if (typeof port === "number" && !hasHost) return listen.call(this, port, "127.0.0.1", ...others);
  return listen.apply(this, given);
} as Server["listen"];

// Its parent holds the other end of standard input: when the parent is gone, however it went, so is the playground.
process.stdin.on("end", () => process.exit(0));
process.stdin.on("error", () => process.exit(0));
process.stdin.resume();
