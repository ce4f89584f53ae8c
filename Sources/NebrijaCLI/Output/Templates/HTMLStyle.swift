extension ReportTemplates {
  /// The page's style. Colours come in pairs, light and dark, each with a contrast of at least 4.5 to 1 where it is text and
  /// 3 to 1 where it is a bar; paper is always light.
  static let style = #"""
    :root {
      --paper: #fcfbf8; --ink: #20242a; --dim: #5b616a; --line: #e5e1d8; --track: #eeebe3;
      --key: #3d5a8a; --neg: #b0432c; --neu: #868b93; --pos: #17746a; --negbg: #fae3dc; --posbg: #d6efe9;
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
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 2.5rem 1.25rem; max-width: 68rem;
      background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans);
    }
    h1, h2, p, ul, ol, dl, dd, blockquote { margin: 0; padding: 0; }
    ul, ol { list-style: none; }
    h1, .lead, blockquote { font-family: var(--serif); font-weight: 400; }
    h1 { font-size: 2.25rem; line-height: 1.2; }
    h2 { font-size: 1.125rem; line-height: 1.35; font-weight: 600; }
    a { color: inherit; text-underline-offset: .25em; text-decoration-color: var(--neu); }
    a:hover { text-decoration-color: currentColor; }
    :focus-visible { outline: 2px solid var(--key); outline-offset: 3px; border-radius: 2px; }
    small, .note, .source, .why, nav, footer, details, .tick { font-size: .875rem; }
    small, .note, .source, .why, .dim, dt, footer { color: var(--dim); }
    .brand { color: var(--dim); font-size: .875rem; letter-spacing: .08em; }
    .lead { margin-top: .75rem; font-size: 1.3125rem; line-height: 1.45; max-width: 44rem; text-wrap: pretty; }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: 1.25rem; }
    section { margin-top: 2.25rem; padding-top: 1.25rem; border-top: 1px solid var(--line); min-width: 0; }
    .note { margin: .125rem 0 1rem; }
    .pair { display: grid; grid-template-columns: minmax(0, 1fr); column-gap: 3.5rem; align-items: start; }

    .figures { display: grid; grid-template-columns: repeat(2, minmax(max-content, 1fr)); gap: 1.25rem 1rem; margin-top: .75rem; }
    dt { font-size: .875rem; }
    dd { font-size: 1.5rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
    small { display: block; width: 0; min-width: 100%; line-height: 1.4; }

    svg { display: block; overflow: visible; }
    svg text { fill: var(--ink); font-size: .9375rem; }
    svg .num { font-variant-numeric: tabular-nums; }
    svg .tick, svg .tick text { fill: var(--dim); font-size: .8125rem; }
    .halo { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
    rect.track { fill: var(--track); }
    rect.key { fill: var(--key); }
    rect.neg { fill: var(--neg); }
    rect.neu { fill: var(--neu); }
    rect.pos { fill: var(--pos); }
    rect.part { stroke: var(--paper); stroke-width: 2px; }
    rect.hit { fill: transparent; }
    g:hover > rect.hit { fill: var(--track); }
    line { stroke-width: 1px; }
    line.base { stroke: var(--neu); }
    line.grid { stroke: var(--line); }

    .parts { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .625rem 0 1.25rem; font-size: .9375rem; }
    .parts .name::before {
      content: ""; display: inline-block; width: .625rem; height: .625rem; margin-right: .4rem; border-radius: 2px;
    }
    .parts .neg .name::before { background: var(--neg); }
    .parts .neu .name::before { background: var(--neu); }
    .parts .pos .name::before { background: var(--pos); }

    details { margin-top: 1rem; }
    summary { cursor: pointer; color: var(--dim); width: fit-content; }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; margin-top: .5rem; font-variant-numeric: tabular-nums; }
    th, td { padding: .25rem .75rem .25rem 0; text-align: left; font-weight: 400; border-bottom: 1px solid var(--line); vertical-align: top; }
    thead th { color: var(--dim); white-space: nowrap; }
    th.num, td.num { text-align: right; }

    .sentences > li { display: grid; grid-template-columns: minmax(3.75rem, auto) minmax(0, 1fr); gap: .75rem; padding: .875rem 0; border-top: 1px solid var(--line); }
    .sentences > li:first-child { border-top: 0; padding-top: 0; }
    .sum { font-size: 1.125rem; line-height: 1.6; font-weight: 600; font-variant-numeric: tabular-nums; }
    .sum.neg { color: var(--neg); }
    .sum.pos { color: var(--pos); }
    blockquote { font-size: 1.0625rem; overflow-wrap: anywhere; text-wrap: pretty; }
    blockquote::before { content: "«"; }
    blockquote::after { content: "»"; }
    mark { color: inherit; padding: .05em .1em; border-radius: 3px; text-decoration: underline; text-underline-offset: .2em; text-decoration-thickness: 2px; }
    mark.pos { background: var(--posbg); text-decoration-color: var(--pos); }
    mark.neg { background: var(--negbg); text-decoration-color: var(--neg); text-decoration-style: dotted; }
    .why { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-top: .375rem; }
    .source { overflow-wrap: anywhere; font-size: .8125rem; }

    .issue { display: flex; justify-content: space-between; gap: 1.5rem; max-width: 44rem; padding: .375rem 0; border-bottom: 1px solid var(--line); font-size: .9375rem; }
    .issue strong { font-weight: 600; font-variant-numeric: tabular-nums; }
    h2 + .issue { margin-top: .5rem; }
    footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
    footer span { white-space: nowrap; }

    @media (min-width: 40rem) {
      .figures { grid-template-columns: repeat(3, minmax(max-content, 1fr)); }
    }
    @media (min-width: 56rem) {
      .figures { grid-template-columns: repeat(6, minmax(max-content, 1fr)); }
      body { padding: 3.5rem 2rem; }
      .pair { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    }
    @media print {
      @page { margin: 18mm 16mm; }
      body { padding: 0; font-size: 10pt; }
      nav, details { display: none; }
      svg, .figures > div, .sentences > li, .issue { break-inside: avoid; }
      h2, .note { break-after: avoid; }
      rect, mark, .parts .name::before { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    }
    """#
}
