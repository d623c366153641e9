import type { lookup } from "node:dns";
import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createPictureFetcher } from "../../../bot/http/pictures/fetch-picture.ts";
import { isPublicAddress } from "../../../bot/http/pictures/public-addresses.ts";
import { GIULIA, GUEST, LAURA } from "../../support/sample-desk.ts";
import { type DeskServer, startDeskServer } from "./support/desk-server.ts";
import { PIXEL, type PictureServer, startPictureServer } from "./support/picture-server.ts";

const NAME = "pictures.example";
const LOOPBACK = [{ address: "127.0.0.1", family: 4 }];

/** Restify changes what `writeHead` gives back, for every server of the process. */
const send = (
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array = "",
): ((response: ServerResponse) => void) => {
  return (response) => {
    response.statusCode = status;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.end(body);
  };
};
const PNG = { "content-type": "image/png" };

/** What the stranger's server has, by path. */
const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  "/pixel.png": send(200, PNG, PIXEL),
  "/pixel.png?reader=anna": send(200, PNG, PIXEL),
  "/named.png": send(200, { "content-type": "IMAGE/PNG; charset=x" }, PIXEL),
  "/page": send(200, { "content-type": "text/html" }, "<script>1</script>"),
  "/drawing.svg": send(200, { "content-type": "image/svg+xml" }, "<svg/>"),
  "/untyped": send(200, {}, PIXEL),
  "/gone.png": send(404, PNG, PIXEL),
  "/packed.png": send(200, { ...PNG, "content-encoding": "gzip" }, PIXEL),
  "/moved": send(302, { location: "/pixel.png" }),
  "/circle": send(301, { location: "/circle" }),
  "/to-http": send(302, { location: "http://127.0.0.1/pixel.png" }),
  "/to-metadata": send(302, { location: "https://169.254.169.254/latest" }),
  "/to-router": send(307, { location: "https://router.example/x.png" }),
  "/huge.png": send(200, PNG, Buffer.alloc(5_000_001)),
  "/slow.png": (response) => {
    response.setHeader("content-type", "image/png");
    response.write(PIXEL.subarray(0, 4));
  },
};

let strangers: PictureServer;
beforeAll(async () => {
  strangers = await startPictureServer((request, response) => {
    const answer = ANSWERS[request.url ?? ""];
    if (answer) answer(response);
    else send(404, {})(response);
  });
});
afterAll(() => strangers.close());
beforeEach(() => {
  strangers.asked.length = 0;
});

/** Names of this test alone; every one of them is asked for. */
const names = (
  known: Readonly<Record<string, readonly { address: string; family: number }[]>>,
): typeof lookup =>
  // biome-ignore lint/suspicious/noExplicitAny: one of five signatures
  ((name: string, _options: object, done: any) =>
    known[name] ? done(null, known[name]) : done(new Error(`${name} is unknown`))) as typeof lookup;

/** One that may reach the stranger's server of this test, and nothing else. */
const fetcher = (more: Parameters<typeof createPictureFetcher>[0] = {}) =>
  createPictureFetcher({
    mayReach: (address, port) => address === "127.0.0.1" && port === strangers.port,
    lookup: names({ [NAME]: LOOPBACK, "router.example": [{ address: "192.168.1.1", family: 4 }] }),
    ca: strangers.ca,
    ...more,
  });
const at = (path: string, host = NAME) => `https://${host}:${strangers.port}${path}`;

describe("R3 M4 a stranger's picture, fetched by the desk", () => {
  it.each(["/pixel.png", "/named.png", "/moved"])("R3 comes from %s", async (path) => {
    expect(await fetcher()(at(path))).toEqual({ contentType: "image/png", bytes: PIXEL });
  });

  it("M4 the stranger learns that the desk looked, and nothing of who asked it to", async () => {
    await fetcher()(at("/pixel.png?reader=anna"));
    expect(strangers.asked.map(({ path }) => path)).toEqual(["/pixel.png?reader=anna"]);
    expect(Object.keys(strangers.asked[0]?.headers ?? {}).toSorted()).toEqual([
      "accept",
      "accept-encoding",
      "connection",
      "host",
    ]);
  });

  it.each(["/page", "/drawing.svg", "/untyped", "/gone.png", "/packed.png", "/huge.png", "/circle"])(
    "R3 does not come from %s",
    async (path) => {
      expect(await fetcher()(at(path))).toBeNull();
    },
  );

  it("R3 does not hold the desk longer than it may", async () => {
    expect(await fetcher({ maxMs: 300 })(at("/slow.png"))).toBeNull();
    expect(strangers.asked).toHaveLength(1);
  });

  it.each(["/to-http", "/to-metadata", "/to-router"])(
    "R3 a redirect is looked at again: %s",
    async (path) => {
      const reached: string[] = [];
      const fetchPicture = fetcher({
        mayReach: (address, port) => {
          reached.push(address);
          return address === "127.0.0.1" && port === strangers.port;
        },
      });
      expect(await fetchPicture(at(path))).toBeNull();
      expect(strangers.asked.map((one) => one.path)).toEqual([path]);
      expect(reached.slice(1)).toEqual(
        { "/to-metadata": ["169.254.169.254"], "/to-router": ["192.168.1.1"] }[path] ?? [],
      );
    },
  );

  it("R3 a name with one address of ours among its addresses is refused, and is looked up once", async () => {
    let lookups = 0;
    const both = names({ [NAME]: [...LOOPBACK, { address: "10.0.0.1", family: 4 }] });
    const counting = ((...given: Parameters<typeof both>) => {
      lookups += 1;
      return both(...given);
    }) as typeof lookup;
    expect(await fetcher({ lookup: counting })(at("/pixel.png"))).toBeNull();
    expect([lookups, strangers.asked]).toEqual([1, []]);
  });

  it.each([
    "http://pictures.example/x.png",
    "https://user:secret@pictures.example/x.png",
    "ftp://pictures.example/x.png",
    "file:///etc/passwd",
    "data:image/png;base64,AAAA",
    "no address",
    "",
  ])("R3 nothing but https without a password: %s", async (address) => {
    expect(await fetcher({ mayReach: () => true })(address)).toBeNull();
    expect(strangers.asked).toEqual([]);
  });

  it("R3 as the desk makes it, it reaches neither this machine nor another port", async () => {
    const asTheDesk = createPictureFetcher({ ca: strangers.ca, lookup: names({ [NAME]: LOOPBACK }) });
    for (const host of ["127.0.0.1", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", NAME]) {
      expect([host, await asTheDesk(at("/pixel.png", host))]).toEqual([host, null]);
    }
    expect(strangers.asked).toEqual([]);
  });
});

describe("R3 which addresses are public", () => {
  it.each([
    ..."0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255".split(
      " ",
    ),
    ..."192.168.0.1 192.0.2.1 198.18.0.1 203.0.113.9 224.0.0.1 255.255.255.255 168.63.129.16".split(" "),
    ..."::1 :: fe80::1 fe80::1%eth0 fc00::1 fd12::1 ff02::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1".split(" "),
    ..."64:ff9b::7f00:1 2002:7f00:1::1 2001::1 2001:db8::1 localhost 1.2.3 1.2.3.4.5".split(" "),
    "",
  ])("R3 not %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(["93.184.216.34", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450:4002::1"])(
    "R3 %s",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

describe("R3 M4 the route", () => {
  let desk: DeskServer;
  beforeAll(async () => {
    desk = await startDeskServer(undefined, [], fetcher());
  });
  afterAll(() => desk.close());

  const html = () =>
    `<p>Ecco</p><img src="${at("/page")}"><img src="${at("/pixel.png")}"><img src="${at("/pixel.png")}">`;

  it("M4 gives the pictures that the article names, by their place, and nothing else", async () => {
    const { number } = await desk.mail({ html: html() });
    const path = `/api/v1/tickets/${number}/articles/1`;
    const picture = await desk.call(LAURA, "GET", `${path}/pictures/1`);
    expect([picture.status, Buffer.from(picture.bytes)]).toEqual([200, PIXEL]);
    expect(picture.headers.get("content-type")).toBe("image/png");
    expect(picture.headers.get("content-security-policy")).toContain("sandbox");
    for (const index of [0, 2, 999]) {
      const missing = await desk.call(LAURA, "GET", `${path}/pictures/${index}`);
      expect([index, missing.status, missing.body.code]).toEqual([index, 404, "picture.unavailable"]);
    }
    const shown = await desk.call(LAURA, "GET", `${path}/html?remote=1`);
    expect(shown.body.html.match(/ src="[^"]*"/g)).toEqual(
      [0, 1, 1].map((index) => ` src="${path}/pictures/${index}"`),
    );
  });

  it("P2 whoever may not see the ticket has nothing fetched", async () => {
    const { number } = await desk.mail({ html: html() });
    const refused = await desk.call(GUEST, "GET", `/api/v1/tickets/${number}/articles/1/pictures/1`);
    expect([refused.status, refused.body.code, strangers.asked]).toEqual([404, "ticket.not_found", []]);
  });

  it("R3 one operator has so many fetched and is then told to wait, another is not", async () => {
    const { number } = await desk.mail({ html: html() });
    const path = `/api/v1/tickets/${number}/articles/1/pictures/9`;
    const statuses = new Set<number>();
    for (let asked = 0; asked < 420; asked++) statuses.add((await desk.call(LAURA, "GET", path)).status);
    expect([...statuses]).toEqual([404, 429]);
    const other = await desk.call(GIULIA, "GET", path);
    expect(other.status).not.toBe(429);
  });
});
