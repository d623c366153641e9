// @ts-nocheck
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { Cloud } from "./cloud.ts";
import { receiveMail } from "./mail/post-office.ts";

/** The SMTP door: anyone on this machine may mail the desk's addresses. */
export interface SmtpDoor {
  readonly port: number;
  close(): Promise<void>;
}

/** Announced by EHLO and enforced. */
export const largestMail = 40 * 1024 * 1024;

/** Opens the door on loopback. */
export async function openSmtpDoor(cloud: Cloud, port: number): Promise<SmtpDoor> {
  const server = new SMTPServer({
    name: "sportello.local",
    banner: "Sportello",
    size: largestMail,
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 500,
    onData: (stream, session, callback) => {
      take(cloud, stream, session).then(
        (ids) => callback(null, `Queued as ${ids.join(" ")}`),
        (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
      );
    },
  });
  server.on("error", (error) => cloud.warn(`SMTP: ${error.message}`));
  await listen(server, port);
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function take(
  cloud: Cloud,
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
): Promise<readonly string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (!stream.sizeExceeded) chunks.push(chunk);
  }
  if (stream.sizeExceeded) throw refusal(552, `The message is larger than ${largestMail} bytes`);
  const recipients = session.envelope.rcptTo.map(({ address }) => address);
  const { ids } = await receiveMail(cloud, Buffer.concat(chunks), recipients);
  return ids;
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

function listen(server: SMTPServer, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error & { code?: string }) =>
      reject(error.code === "EADDRINUSE" ? new Error(`SMTP port ${port} is taken.`) : error);
    server.server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      server.server.off("error", fail);
      resolve();
    });
  });
}
