extension ReportTemplates {
  /// The page's style. Colours come in pairs, light and dark, each with a contrast of at least 4.5 to 1 where it is text and
  /// 3 to 1 where it is a bar; paper is always light. What a colour says, a sign, a side or a number says too.
  static let style = #"""
    :root {
      --paper: #fcfbf8; --ink: #20242a; --dim: #5b616a; --line: #e5e1d8; --track: #eeebe3;
      --key: #3d5a8a; --neg: #b0432c; --neu: #7d828b; --pos: #17746a; --negbg: #fae3dc; --posbg: #d6efe9;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      --serif: ui-serif, "Iowan Old Style", Charter, Georgia, "Noto Serif", serif;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #15181c; --ink: #e4e2dd; --dim: #a3a8af; --line: #30353c; --track: #262a30;
        --key: #8aa9dc; --neg: #ea937c; --neu: #838992; --pos: #5fc2b0; --negbg: #4b261d; --posbg: #14423b;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
    body {
      margin: 0 auto; padding: 2.5rem 1.25rem; max-width: 68rem;
      background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans);
    }
    h1, h2, h3, p, ul, ol, dl, dd, blockquote { margin: 0; padding: 0; }
    ul, ol { list-style: none; }
    h1, .lead, blockquote, .score strong { font-family: var(--serif); font-weight: 400; }
    h1 { font-size: 2.25rem; line-height: 1.2; }
    h2 { font-size: 1.1875rem; line-height: 1.35; font-weight: 600; }
    h3 { font-size: 1rem; font-weight: 600; overflow-wrap: anywhere; }
    a { color: inherit; text-underline-offset: .25em; text-decoration-color: var(--neu); }
    a:hover { text-decoration-color: currentColor; }
    :focus-visible { outline: 2px solid var(--key); outline-offset: 3px; border-radius: 2px; }
    small, .note, .source, .why, nav, footer, .table { font-size: .875rem; }
    small, .note, .source, .why, .dim, dt, footer { color: var(--dim); }
    .brand { color: var(--dim); font-size: .875rem; letter-spacing: .08em; }
    .lead { margin-top: .75rem; font-size: 1.3125rem; line-height: 1.45; max-width: 46rem; text-wrap: pretty; overflow-wrap: anywhere; }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: 1.25rem; }
    nav a { display: inline-block; padding: .125rem 0; }
    section { margin-top: 2.5rem; padding-top: 1.25rem; border-top: 1px solid var(--line); min-width: 0; }
    .head { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; }
    .data { flex: none; font-size: .8125rem; padding: .25rem 0; color: var(--dim); }
    .note { margin: .125rem 0 1.125rem; max-width: 46rem; overflow-wrap: anywhere; }
    .pair { display: grid; grid-template-columns: minmax(0, 1fr); column-gap: 3.5rem; align-items: start; }
    .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

    .figures { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.25rem 1rem; margin-top: .75rem; }
    dt { font-size: .875rem; }
    dd { font-size: 1.375rem; line-height: 1.35; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
    dd.long { font-size: .9375rem; line-height: 1.98; }
    small { display: block; line-height: 1.4; }

    .lists { display: grid; grid-template-columns: minmax(0, 1fr); column-gap: 3.5rem; align-items: start; }
    .bars > li { min-width: 0; }
    div.row, .row > summary {
      display: grid; grid-template-columns: minmax(0, 1fr) fit-content(70%); gap: .125rem 1rem; align-items: baseline; padding: .3125rem 0 .5rem;
    }
    .row > summary { width: auto; color: inherit; list-style: none; cursor: pointer; }
    .row > summary::-webkit-details-marker { display: none; }
    .row > summary .label::after {
      content: ""; display: inline-block; width: .375rem; height: .375rem; margin-left: .5rem; vertical-align: .1875rem;
      border: solid var(--dim); border-width: 0 1.5px 1.5px 0; rotate: 45deg;
    }
    .row[open] > summary .label::after { rotate: 225deg; vertical-align: 0; }
    .row > summary:hover .label { text-decoration: underline; text-decoration-color: var(--neu); text-underline-offset: .25em; }
    .label { overflow-wrap: anywhere; }
    .value { font-variant-numeric: tabular-nums; text-align: right; position: relative; }
    .bar { grid-column: 1 / -1; }
    .lines { margin: .25rem 0 1rem; padding-left: .875rem; border-left: 2px solid var(--line); font-size: .9375rem; }
    .lines > li { padding: .25rem 0; overflow-wrap: anywhere; }
    .lines > .pos { border-left: 2px solid var(--pos); }
    .lines > .neg { border-left: 2px dotted var(--neg); }
    .lines > .pos, .lines > .neg { margin-left: calc(-.875rem - 2px); padding-left: .875rem; }

    svg { display: block; overflow: visible; }
    svg text { fill: var(--ink); font-size: .9375rem; }
    svg .tick, svg .tick text { fill: var(--dim); font-size: .8125rem; font-variant-numeric: tabular-nums; }
    .halo { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
    rect.track { fill: var(--track); }
    rect.key, circle.key { fill: var(--key); }
    rect.neg { fill: var(--neg); }
    rect.neu { fill: var(--neu); }
    rect.pos { fill: var(--pos); }
    rect.part { stroke: var(--paper); stroke-width: 2px; }
    rect.hit { fill: transparent; }
    g:hover > rect.hit { fill: var(--track); }
    line:not(.link) { stroke-width: 1px; }
    line.base, line.axis { stroke: var(--neu); }
    line.grid { stroke: var(--line); }
    line.mean:not(.link) { stroke: var(--key); stroke-width: 2px; stroke-linecap: round; }
    .marker { fill: var(--ink); }

    .parts { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .625rem 0 1.25rem; font-size: .9375rem; }
    .parts .name::before {
      content: ""; display: inline-block; width: .625rem; height: .625rem; margin-right: .4rem; border-radius: 2px;
      forced-color-adjust: none;
    }
    .parts .neg .name::before { background: var(--neg); }
    .parts .neu .name::before { background: var(--neu); }
    .parts .pos .name::before { background: var(--pos); }

    .score { margin-bottom: .5rem; overflow-wrap: anywhere; }
    .score strong { font-size: 1.75rem; line-height: 1.2; margin-right: .375rem; }
    .ruler { margin-bottom: 1rem; }
    .facts { display: flex; flex-wrap: wrap; gap: .75rem 2rem; margin-top: 1rem; }
    .facts dd { font-size: 1.0625rem; }

    .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: 2rem 3rem; align-items: start; }
    .card { min-width: 0; }
    .card .note { margin-bottom: .5rem; }

    .network { width: 100%; height: auto; margin: 0 auto; }
    .link { stroke: var(--neu); stroke-linecap: round; }
    .word { fill: var(--paper); stroke: var(--neu); }
    .word.hub { fill: var(--key); stroke: var(--key); }
    svg text.hub { fill: var(--paper); font-weight: 600; }
    .narrow { max-width: 30rem; }
    .medium, .wide { display: none; }

    .table { margin-top: 1rem; }
    .table > summary { cursor: pointer; color: var(--dim); width: fit-content; padding: .125rem 0; }
    .table > summary:hover { color: var(--ink); }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; margin-top: .5rem; font-variant-numeric: tabular-nums; }
    th, td { padding: .25rem 1rem .25rem 0; text-align: left; font-weight: 400; border-bottom: 1px solid var(--line); vertical-align: top; }
    tbody th { min-width: 8rem; overflow-wrap: anywhere; }
    thead th { color: var(--dim); white-space: nowrap; }
    th.num, td.num { text-align: right; white-space: nowrap; }

    .sentences > li { display: grid; grid-template-columns: minmax(4.25rem, auto) minmax(0, 1fr); gap: .75rem; padding: .875rem 0; border-top: 1px solid var(--line); }
    .sentences > li:first-child { border-top: 0; padding-top: 0; }
    .sum { font-size: 1.125rem; line-height: 1.6; font-weight: 600; font-variant-numeric: tabular-nums; }
    .sum.neg { color: var(--neg); }
    .sum.pos { color: var(--pos); }
    blockquote { font-size: 1.0625rem; overflow-wrap: anywhere; text-wrap: pretty; }
    mark { color: inherit; padding: .05em .1em; border-radius: 3px; text-decoration: underline; text-underline-offset: .2em; text-decoration-thickness: 2px; }
    mark.pos { background: var(--posbg); text-decoration-color: var(--pos); }
    mark.neg { background: var(--negbg); text-decoration-color: var(--neg); text-decoration-style: dotted; }
    .why { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-top: .375rem; overflow-wrap: anywhere; }
    .why > li { min-width: 0; }
    .source { overflow-wrap: anywhere; font-size: .8125rem; }

    .issue { display: flex; justify-content: space-between; gap: 1.5rem; max-width: 46rem; padding: .375rem 0; border-bottom: 1px solid var(--line); font-size: .9375rem; }
    .issue strong { font-weight: 600; font-variant-numeric: tabular-nums; }
    footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
    footer span { white-space: nowrap; }

    @media (min-width: 40rem) {
      .figures { grid-template-columns: repeat(3, minmax(0, 1fr)); }
      .narrow { display: none; }
      .medium { display: block; max-width: 52rem; }
      .lists:has(> :nth-child(2)) { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    }
    @media (min-width: 60rem) {
      body { padding: 3.5rem 2rem; }
      .pair:has(> :nth-child(2)) { grid-template-columns: repeat(2, minmax(0, 1fr)); }
      .figures { grid-template-columns: repeat(6, minmax(0, 1fr)); }
      .medium { display: none; }
      .wide { display: block; }
    }
    @media print {
      @page { margin: 18mm 16mm; }
      body { padding: 0; font-size: 10pt; max-width: none; }
      nav, .table, .data { display: none; }
      svg, .note, .figures > div, .bars > li, .card, .sentences > li, .issue { break-inside: avoid; }
      .head, .note, h3 { break-after: avoid; }
      rect, circle, path, line, mark, .parts .name::before { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      .row > summary .label::after { display: none; }
    }
    """#
}
