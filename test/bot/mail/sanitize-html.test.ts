import { describe, expect, it } from "vitest";
import { htmlToText } from "../../../bot/mail/html-text.ts";
import { sanitizeHtml } from "../../../bot/mail/sanitize-html.ts";
import { processorMs } from "../../support/processor-time.ts";

describe("sanitizeHtml", () => {
  it.each([
    "<script>alert(1)</script>",
    "<p onclick=alert(1)>x</p>",
    '<a href="javascript:alert(1)">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<iframe src="https://x.example"></iframe>',
    "<svg><script>alert(1)</script></svg>",
    "<math><mi xlink:href=javascript:alert(1)>x</mi></math>",
    '<form action="https://x.example"><button formaction="javascript:x">x</button></form>',
    '<meta http-equiv="refresh" content="0;url=https://x.example">',
    '<img src="data:image/svg+xml;base64,PHN2Zz4=">',
    '<div style="background:url(https://x.example/a)">x</div>',
    '<div style="position:fixed;top:0">x</div>',
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
  ])("leaves nothing active in %s", (html) => {
    expect(sanitizeHtml(html)).not.toMatch(
      /script|onclick|onerror=|iframe|svg|form|meta|url\(|position|data:/i,
    );
  });

  it("keeps remote pictures waiting and enclosed ones by their id", () => {
    expect(
      sanitizeHtml('<img src="https://x.example/a b.png" width="3" srcset="https://y.example 2x">'),
    ).toBe('<img width="3" data-remote-src="https://x.example/a%20b.png" />');
    expect(sanitizeHtml('<img alt="mappa" src="cid:i@x">')).toBe('<img alt="mappa" src="cid:i@x" />');
    expect(sanitizeHtml('<img data-remote-src="javascript:x">')).toBe("<img />");
  });

  it("makes links safe to follow", () => {
    expect(sanitizeHtml('<a href="https://x.example/?a=1&amp;b=2" target="_top">x</a>')).toBe(
      '<a href="https://x.example/?a=1&amp;b=2" target="_blank" rel="noopener noreferrer nofollow">x</a>',
    );
    expect(sanitizeHtml('<a href="tel:+39061234">x</a>')).toContain('href="tel:+39061234"');
    expect(sanitizeHtml('<a href="ftp://x.example">x</a>')).toBe("<a>x</a>");
  });

  it("keeps the words of elements it does not know and of text made invisible", () => {
    expect(sanitizeHtml("<o:p>uno</o:p><main>due</main>")).toBe("unodue");
    expect(sanitizeHtml('<p style="font-size:0;color:red">tre</p>')).toBe('<p style="color:red">tre</p>');
  });

  it.each(["<b>", "<table><tr><td>", "<div></span>", "<svg>", "<!--", "<a href='"])(
    "takes bounded time on %s",
    async (unit) => {
      const html = unit.repeat(1_000_000 / unit.length);
      expect(await processorMs(() => [sanitizeHtml(html), htmlToText(html)])).toBeLessThan(3000);
    },
  );
});

describe("htmlToText", () => {
  it("marks quoted blocks and leaves addresses out", () => {
    expect(htmlToText('<p>Vedi <a href="https://x.example">qui</a></p><blockquote>prima</blockquote>')).toBe(
      "Vedi qui\n\n> prima",
    );
  });
});
