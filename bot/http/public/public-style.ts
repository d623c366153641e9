const USUAL = "#5b5fc7";

/**
 * The public page's stylesheet in the body's colour. Text on it is white or black, whichever is easier to read
 * (WCAG 2.2, relative luminance); links are in the colour only where it is readable on the page.
 */
export function publicStyle(given: string | null): string {
  const color = given ?? USUAL;
  const on = contrast(color, "#ffffff") >= contrast(color, "#000000") ? "#ffffff" : "#000000";
  const link = contrast(color, "#ffffff") >= READABLE ? color : "#0b57a8";
  return `:root{color-scheme:light dark;--body:${color};--on:${on};--link:${link};${LIGHT}}
@media (prefers-color-scheme:dark){:root{--link:#a9c7ff;${DARK}}}
${RULES}`;
}

const READABLE = 4.5;
const LIGHT = "--page:#fff;--text:#242424;--quiet:#616161;--line:#d6d6d6;--good:#0e700e;--bad:#b10e1c";
const DARK = "--page:#1f1f1f;--text:#fff;--quiet:#c7c7c7;--line:#525252;--good:#54b054;--bad:#e37d80";

/** Between 1 and 21. */
export function contrast(one: string, other: string): number {
  const [bright = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const RULES = `*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:15px/22px "Segoe UI",system-ui,sans-serif}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.wide,main{max-width:1152px;margin:0 auto;padding:0 20px}
.skip{position:absolute;left:8px;top:-80px;padding:8px 12px;background:var(--page)}
.skip:focus{top:8px}
header.body{background:var(--body);color:var(--on)}
header.body .wide{display:flex;align-items:center;justify-content:space-between;gap:16px;min-height:48px}
header.body a{color:var(--on);padding:12px 0}
header.body :focus-visible{outline-color:var(--on)}
.name{display:flex;align-items:center;gap:12px;font-weight:600}
.intro{display:flex;flex-wrap:wrap;align-items:end;justify-content:space-between;gap:16px 32px;padding:24px 0 16px;border-bottom:1px solid var(--line)}
.intro>div{flex:1 1 420px}
h1{margin:0;font-size:28px;line-height:36px}
h2{margin:20px 0 8px;font-size:18px;line-height:24px}
h3{margin:0 0 6px;font-size:15px;line-height:20px}
p{margin:4px 0}
.intro p{max-width:62ch}
form label{display:block;margin-bottom:4px}
.search{display:flex;gap:8px}
.search input[type=search]{flex:1 1 220px;min-width:0;min-height:44px;padding:0 12px;border:1px solid var(--quiet);border-radius:4px;background:var(--page);color:var(--text);font:inherit}
button{min-height:44px;padding:0 20px;border:1px solid transparent;border-radius:4px;background:var(--body);color:var(--on);font:inherit;font-weight:600;cursor:pointer}
.columns{display:grid;grid-template-columns:minmax(0,1.65fr) minmax(0,1fr);gap:32px;padding:12px 0 32px}
table{width:100%;border-collapse:collapse}
thead th{padding:6px 0;color:var(--quiet);font-size:13px;font-weight:400;text-align:left}
tbody th,tbody td{width:50%;padding:10px 12px 10px 0;border-top:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere}
tbody th p{color:var(--quiet);font-size:14px;font-weight:400}
tbody td p{color:var(--quiet);font-size:14px}
ol,ul{margin:0;padding-left:20px}
li{margin:4px 0}
.examples{display:grid;grid-template-columns:repeat(auto-fit,minmax(190px,1fr));gap:12px;margin-top:12px}
.example{padding:10px 12px;border:1px solid var(--line);border-radius:4px;font-size:14px;line-height:20px}
.example.good{border-top:3px solid var(--good)}
.example.bad{border-top:3px solid var(--bad)}
.good h3::before{content:"✓ " / "";color:var(--good)}
.bad h3::before{content:"✗ " / "";color:var(--bad)}
.how h2:first-child{margin-top:6px}
.quiet,.none{color:var(--quiet)}
footer{border-top:1px solid var(--line)}
footer .wide{display:flex;flex-wrap:wrap;justify-content:space-between;gap:8px 24px;padding-block:16px}
footer nav{display:flex;flex-wrap:wrap;gap:8px 20px}
@media (max-width:800px){.columns{grid-template-columns:minmax(0,1fr)}}
@media print{.skip,form,footer nav{display:none}}
`;
