import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/** One address for several processes: each connection goes to the next that answers, as behind a load balancer. */
export async function openFrontDoor(port: number, behind: readonly number[]): Promise<Server> {
  let next = 0;
  const door = createServer((client) => {
    client.on("error", () => client.destroy());
    void lead(client, behind, next++);
  });
  door.listen(port, "127.0.0.1");
  await once(door, "listening");
  return door;
}

async function lead(client: Socket, behind: readonly number[], first: number): Promise<void> {
  for (let n = 0; n < behind.length; n++) {
    const desk = await reach(behind[(first + n) % behind.length] ?? 0);
    if (!desk) continue;
    // Who was led to a process that dies is cut off with it.
    for (const [one, other] of [
      [client, desk],
      [desk, client],
    ] as const) {
      one.pipe(other);
      one.on("close", () => other.destroy());
      one.on("error", () => other.destroy());
    }
    return;
  }
  client.destroy();
}

/** Null when nobody listens there. */
async function reach(port: number): Promise<Socket | null> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return socket;
  } catch {
    return null;
  }
}
