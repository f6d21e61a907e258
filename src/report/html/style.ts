/** Colours of the page, light and dark. Those of the positions are the charts' own. */
const LIGHT = `--bg:#fff;--ink:#1c2129;--soft:#59616d;--line:#d8dce2;--card:#f6f7f9;--link:#174f87;--applies:#1a66ad;--rejects:#bf4008;--questions:#8a6500;--distances:#66707f;--date:#0b6b62;--event:#7a3b8f;--cue:#8a6500;--part:#3b6ea5;--s0:#6a7280;--s1:#1a66ad;--s2:#b0440c;--s3:#2e7d32;--s4:#7a3b8f;--s5:#8a6500;--s6:#00727f;--s7:#b02a5b;--s8:#5d5a1e;--tint:14%;--on:#fff`;
const DARK = `--bg:#15181d;--ink:#eceef1;--soft:#aeb5c0;--line:#373d47;--card:#1d2128;--link:#8fc1f5;--applies:#6fb2f3;--rejects:#ff9466;--questions:#e2ba49;--distances:#a7afbc;--date:#5fd0c3;--event:#d7a3ea;--cue:#e2ba49;--part:#6fb2f3;--s0:#a7afbc;--s1:#6fb2f3;--s2:#ff9466;--s3:#86d18a;--s4:#d7a3ea;--s5:#e2ba49;--s6:#62d3df;--s7:#ff94b8;--s8:#cfcb7c;--tint:22%;--on:#10131a`;

const SPEAKERS = Array.from({ length: 9 }, (_, i) => `.s${i}{--s:var(--s${i})}`).join("");
const POSITIONS = ["applies", "rejects", "questions", "distances"]
  .map((name) => `.${name}{--p:var(--${name})}`)
  .join("");
/** How each position is drawn under its words: told apart without colour. */
const LABEL_LINES = `.l.applies{text-decoration-style:solid}.l.rejects{text-decoration-style:double}.l.questions{text-decoration-style:dotted}.l.distances{text-decoration-style:dashed}`;

/** The style of the report; its hash stands in the page's security policy. */
export const STYLE = `
:root{color-scheme:light;${LIGHT}}
@media(prefers-color-scheme:dark){:root:not(:has(#theme-light:checked)){color-scheme:dark;${DARK}}}
:root:has(#theme-dark:checked){color-scheme:dark;${DARK}}
${SPEAKERS}${POSITIONS}
*{box-sizing:border-box}
html{font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;background:var(--bg);color:var(--ink);scroll-padding-top:1rem}
body{margin:0 auto;padding:1.25rem clamp(1rem,3vw,2.5rem);max-width:82rem}
h1{font-size:clamp(1.4rem,1rem + 1.8vw,2.1rem);line-height:1.2;margin:.2em 0 .3em;text-wrap:balance;overflow-wrap:anywhere}
h2{font-size:1.05rem;margin:0 0 .6rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:1rem 0 .25rem}h4{font-size:.82rem;margin:0 0 .4rem;letter-spacing:.02em}
p{margin:0 0 .8em}ul,ol{margin:0;padding:0;list-style:none}
small,.facts,footer{color:var(--soft);font-size:.84rem}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
section{margin:0 0 2rem}
.panels li,.dispute li{margin:.3rem 0;overflow-wrap:anywhere}
.panels li>a,.dispute li>a{color:inherit;text-decoration:none}
.panels li>a:hover,.dispute li>a:hover{text-decoration:underline}
.why{display:block;font-size:.76rem}
:root:not(:has(#show-why:checked)) main .why{display:none}
.columns{display:grid;grid-template-columns:minmax(0,1.35fr) minmax(0,1fr);gap:2.5rem}
@media(min-width:56.01rem){#article{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:.5rem .6rem 2rem 0}}
@media(max-width:56rem){.columns{grid-template-columns:minmax(0,1fr);gap:0}}
.dispute{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1rem 1.2rem;margin:0 0 1rem}
.dispute h3{font-size:1.3rem;line-height:1.25;margin:0 0 .8rem}.dispute h4{margin-top:.8rem}
.on{font-weight:400;font-size:1rem;color:var(--soft)}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:1.2rem}
.side{border-top:4px solid var(--p);padding-top:.5rem}.side h4{color:var(--p);margin:0 0 .4rem;font-size:.9rem}
.side.rejects{border-top-style:double}.side.questions{border-top-style:dotted}.side.distances{border-top-style:dashed}
.holder>p{margin:.5rem 0 .1rem;font-weight:600}.holder>ul{padding-left:.8rem;border-left:2px solid var(--line)}
.dispute mark{font-weight:650;text-decoration:underline;text-decoration-color:var(--p);text-decoration-thickness:2px}
.n{display:inline-block;min-width:1.35em;padding:0 .3em;border-radius:.7em;background:var(--s);color:var(--on);font-size:.75rem;line-height:1.5;text-align:center}
.choices{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;margin:0 0 1rem}
.choice{border:0;margin:0;padding:0;font-size:.84rem;display:flex;flex-wrap:wrap;gap:.1rem .9rem}.choice legend{float:left;padding:0;margin-right:.9rem;color:var(--soft)}
.choice label{display:inline-flex;align-items:center;gap:.3rem;min-height:1.6rem}
.text{font-size:1.08rem;line-height:1.85;max-width:44rem;overflow-wrap:anywhere}
.text p{white-space:pre-wrap;unicode-bidi:isolate;margin:0 0 1em}
.text .b-headline{font-weight:700;font-size:1.35rem;line-height:1.5}.text .b-dek{font-size:1.15rem}
.text .b-byline,.text .b-dateline,.text .b-caption{color:var(--soft);font-size:.95rem}
.text .b-boilerplate{color:var(--soft);font-size:.8rem;line-height:1.4;border-left:3px solid var(--line);padding-left:.7rem}
mark{background:none;color:inherit}
.text [data-f]{border-radius:2px;cursor:help}
.q{background:color-mix(in srgb,var(--s) var(--tint),transparent);box-shadow:inset 0 -2px var(--s)}.q.in{box-shadow:inset 0 -2px var(--s),inset 0 2px var(--s)}
.q[data-n]::before{content:attr(data-n);display:inline-block;min-width:1.4em;margin-right:.25em;padding:0 .3em;border-radius:.7em;background:var(--s);color:var(--on);font:600 .68rem/1.5 system-ui,sans-serif;text-align:center;vertical-align:.2em}
.qc{font-style:italic}
.l{font-weight:650;text-decoration:underline;text-decoration-color:var(--p);text-decoration-thickness:3px;text-underline-offset:.28em}${LABEL_LINES}
.d{color:var(--date);text-decoration:underline dotted;text-underline-offset:.2em}.e{color:var(--event);text-decoration:underline dashed 1px;text-underline-offset:.2em}.c{outline:1px dotted var(--cue);outline-offset:1px}
:root:not(:has(#show-q:checked)) .text .q{background:none;box-shadow:none}:root:not(:has(#show-q:checked)) .text .q::before{content:none}:root:not(:has(#show-q:checked)) .text .qc{font-style:inherit}
:root:not(:has(#show-l:checked)) .text .l{font-weight:inherit;text-decoration:none}
:root:not(:has(#show-d:checked)) .text .d{color:inherit;text-decoration:none}
:root:not(:has(#show-e:checked)) .text .e{color:inherit;text-decoration:none}
:root:not(:has(#show-c:checked)) .text .c{outline:none}
.key.show-q{background:color-mix(in srgb,var(--s1) var(--tint),transparent);box-shadow:inset 0 -2px var(--s1)}.key.show-l{font-weight:650;text-decoration:underline double}.key.show-d{color:var(--date);text-decoration:underline dotted}.key.show-e{color:var(--event);text-decoration:underline dashed 1px}.key.show-c{outline:1px dotted var(--cue)}
.hot{outline:2px solid var(--link)!important;outline-offset:1px}
:target{background:color-mix(in srgb,var(--link) 14%,transparent)}
.wide{position:relative;overflow-x:auto;margin-bottom:.8rem}
table{border-collapse:collapse;font-size:.84rem}caption{text-align:left;color:var(--soft);font-size:.78rem;padding-bottom:.3rem;caption-side:top}
th,td{border:1px solid var(--line);padding:.25rem .45rem;text-align:center;vertical-align:middle}th{font-weight:600}th[scope=row]{text-align:left;font-weight:400;min-width:9rem}td.num{text-align:right;font-variant-numeric:tabular-nums}td.left{text-align:left}
.favourable{color:var(--applies);font-weight:700}.unfavourable{color:var(--rejects);font-weight:700}
.timeline li{padding-left:.9rem;border-left:3px solid var(--line)}.timeline .scheduled,.timeline .possible{border-left-style:dashed}.timeline .denied{border-left-style:dotted}
.when{font-variant-numeric:tabular-nums;font-weight:600}.tag{font-size:.76rem;color:var(--soft)}
.frames small{display:block}.bar{width:7rem;height:.55rem;vertical-align:baseline;margin-right:.4rem}.bar.long{width:10rem}.bar rect{fill:var(--line)}.bar .part{fill:var(--part)}
.bar .applies{fill:var(--applies)}.bar .rejects{fill:var(--rejects)}.bar .questions{fill:var(--questions)}.bar .distances{fill:var(--distances)}
code{font-size:.9em}
details{margin:.4rem 0}summary{cursor:pointer;color:var(--soft);font-size:.84rem}
figure{margin:0 0 1rem}figure svg{max-width:100%;height:auto}
#why{position:absolute;z-index:1;max-width:min(24rem,calc(100vw - 2rem));background:var(--bg);color:var(--ink);border:1px solid var(--soft);border-radius:.4rem;box-shadow:0 4px 18px #0005;padding:.5rem .7rem;font-size:.88rem;line-height:1.4;overflow-wrap:anywhere}
#why[hidden]{display:none}#why>div+div{border-top:1px solid var(--line);margin-top:.35rem;padding-top:.35rem}
@media print{html{font-size:10.5pt}#article{position:static;max-height:none;overflow:visible}.choices,.skip,#why{display:none}.columns{display:block}body{padding:0;max-width:none}.dispute,li,tr{break-inside:avoid}.q,.n,.key{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{color:inherit}}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;
