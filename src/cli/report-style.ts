/** How the report around the posts looks; the posts look as the theme has it. */
export const reportStyle = `
:root { color-scheme: light dark; --line: light-dark(#d5d9de, #3a4048); --quiet: light-dark(#545b64, #a8b0ba); }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: light-dark(#16191d, #eceff2); background: light-dark(#fff, #121518); }
body > header, main { max-inline-size: 80rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 3rem); }
body > header { padding-block: 3rem 0; }
main { padding-block-end: 4rem; }
body > header h1 { margin: 0; font-size: clamp(1.75rem, 5vw, 2.5rem); line-height: 1.2; overflow-wrap: anywhere; }
main > h2 { margin: 3.5rem 0 .5rem; font-size: 1.5rem; line-height: 1.3; }
.scheme { margin: 2rem 0 .75rem; font-size: 1.0625rem; }
main > p { margin: .5rem 0 1rem; max-inline-size: 42rem; }
.quiet { color: var(--quiet); }
.verdict { display: inline-block; margin: 1rem 0 0; padding: .375rem .875rem; border: 1px solid; border-radius: 2rem; font-weight: 600; }
.good { color: light-dark(#0a6636, #72d69c); }
.bad { color: light-dark(#a8121c, #ff9a9a); font-weight: 700; }
.swatches { display: grid; grid-template-columns: repeat(auto-fill, minmax(6.25rem, 1fr)); gap: .75rem; margin: 0; padding: 0; list-style: none; }
.swatches svg { display: block; inline-size: 100%; block-size: 4rem; border: 1px solid var(--line); border-radius: .5rem; }
.swatches strong { display: block; margin-block-start: .375rem; font-weight: 600; }
.two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 32rem), 1fr)); gap: 1.5rem; align-items: start; }
.two > * { min-inline-size: 0; }
.stage { padding: clamp(1.25rem, 4vw, 2.5rem); border: 1px solid var(--line); border-radius: .75rem; background: var(--rolecall-background); overflow-wrap: anywhere; }
details > summary { inline-size: fit-content; margin-block: 1.5rem; padding-block: .5rem; font-weight: 600; cursor: pointer; }
.scroll { overflow-x: auto; }
.scroll table { inline-size: 100%; border-collapse: collapse; font-size: .9375rem; font-variant-numeric: tabular-nums; }
.scroll th, .scroll td { padding: .5rem .75rem .5rem 0; border-block-end: 1px solid var(--line); text-align: start; vertical-align: middle; font-weight: 400; white-space: nowrap; }
.scroll td.wide { min-inline-size: 14rem; white-space: normal; }
.scroll thead th { color: var(--quiet); font-size: .8125rem; }
.scroll td.number, .scroll th.number { text-align: end; }
.scroll svg { display: block; border: 1px solid var(--line); border-radius: .25rem; }
.scroll code, .swatches code { font: .9375em ui-monospace, monospace; }
@media (width < 30rem) { .scroll table { font-size: .875rem; } .scroll th, .scroll td { padding-inline-end: .5rem; } }
@media print { .stage, .swatches svg { break-inside: avoid; print-color-adjust: exact; } }
`;
