/** The look of the printed brief: A4, quiet, black on white; dark only on screens that ask for it. */
export const STYLE = `
/* Noto for Korean has no “š” and sets the mark beside the letter. */
@font-face { font-family: "Marked Latin"; font-weight: 400; unicode-range: U+0100-024F, U+0300-036F, U+1E00-1EFF;
  src: local("Noto Sans"), local("Noto Sans Regular"), local("DejaVu Sans"), local("Liberation Sans"), local("Arial"); }
@font-face { font-family: "Marked Latin"; font-weight: 700; unicode-range: U+0100-024F, U+0300-036F, U+1E00-1EFF;
  src: local("Noto Sans Bold"), local("DejaVu Sans Bold"), local("Liberation Sans Bold"), local("Arial Bold"); }
:root { --ink: #16181d; --quiet: #5a6170; --line: #d5d9e0; --soft: #f4f6f9; --accent: #1f4e8c; --paper: #fff; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e8eaef; --quiet: #a2a9b8; --line: #3a404c; --soft: #20242c; --accent: #8db8f0; --paper: #14171c; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 66rem; color: var(--ink); background: var(--paper);
  font: 15px/1.5 "Pretendard", "Marked Latin", "Noto Sans KR", "Noto Sans CJK KR", system-ui, -apple-system, "Segoe UI", sans-serif; }
h1 { font-size: 1.65rem; line-height: 1.2; margin: 0 0 .6rem; padding-bottom: .6rem; border-bottom: 2px solid var(--ink); }
h2 { font-size: 1.08rem; margin: 2rem 0 .5rem; color: var(--accent); break-after: avoid; }
p { margin: .35rem 0 .5rem; }
ul { margin: .25rem 0 .75rem; padding-left: 1.15rem; }
li { margin: .15rem 0; }
a { color: var(--accent); }
code { font: .82em/1.4 ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; color: var(--quiet); overflow-wrap: anywhere; }
.table { overflow-x: auto; margin: .5rem 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .86rem; font-variant-numeric: tabular-nums; }
th:first-child, td:first-child { min-width: 11rem; padding-left: 0; }
th, td { padding: .28rem .55rem; word-break: keep-all; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; color: var(--quiet); border-bottom: 1px solid var(--ink); }
td[align="right"], th[align="right"] { text-align: right; white-space: nowrap; }
td code { white-space: nowrap; overflow-wrap: normal; }
tr.group td { padding-top: .7rem; }
sup { line-height: 0; font-size: .72em; }
sup a { text-decoration: none; }
figure { margin: 1rem 0; max-width: 38rem; break-inside: avoid; }
figcaption { font-size: .85rem; color: var(--quiet); }
svg text { fill: var(--ink); font: 12px system-ui, sans-serif; }
.footnotes { margin-top: 2.5rem; border-top: 1px solid var(--line); font-size: .82rem; color: var(--quiet); }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media print {
  @page { size: A4; margin: 16mm 15mm; }
  body { padding: 0; max-width: none; font-size: 9.5pt; }
  h2 { margin-top: 1.1rem; }
  figure { max-width: 105mm; }
  .table { overflow: visible; }
  table { font-size: 7.4pt; }
  th:first-child, td:first-child { min-width: 7rem; }
  tr { break-inside: avoid; }
}
`;
