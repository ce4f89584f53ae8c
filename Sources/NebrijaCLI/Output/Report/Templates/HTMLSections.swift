extension ReportTemplates {
  /// Opens a section, which the caller closes.
  private static let head = #"""
    {{#head}}
    <section id="{{id}}" aria-labelledby="{{id}}-h">
    <div class="head"><h2 id="{{id}}-h">{{title}}</h2>{{#data}}<a class="data" download="{{file}}" href="{{address}}" aria-label="{{label}}">CSV</a>{{/data}}</div>
    {{^empty(note)}}<p class="note">{{note}}</p>{{/empty(note)}}
    {{/head}}
    """#

  /// A table that opens.
  private static let table = #"""
    {{#table}}
    <details class="table">
    <summary>{{title}}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label="{{label}}">
    <table>
    <thead><tr>{{#headings}}<th scope="col"{{#isNumber}} class="num"{{/isNumber}}>{{name}}</th>{{/headings}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr>{{#cells}}{{#isName}}<th scope="row"><bdi{{#isSpanish}} lang="es"{{/isSpanish}}>{{text}}</bdi></th>{{/isName}}{{^isName}}<td{{#isNumber}} class="num"{{/isNumber}}>{{text}}</td>{{/isName}}{{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>
    </div>
    {{#rest}}<p class="note">{{.}}</p>{{/rest}}
    </details>
    {{/table}}
    """#

  /// What a row shows while it is closed.
  private static let row = #"""
    <span class="label"><bdi{{#isSpanish}} lang="es"{{/isSpanish}}>{{label}}</bdi></span> <span class="value">{{value}}{{^empty(spoken)}}<span class="spoken"> {{spoken}}</span>{{/empty(spoken)}}</span>
    <svg class="bar" aria-hidden="true" width="100%" height="6"><rect class="track" width="100%" height="6"/>{{#bars}}<rect class="{{kind}}" x="{{x}}%" width="{{width}}%" height="6"/>{{/bars}}{{#diverges}}<line class="axis" x1="50%" x2="50%" y1="-2" y2="8"/>{{/diverges}}</svg>
    """#

  private static let list = #"""
    {{#list}}
    <div class="lists">
    {{#columns}}
    <ol class="bars" role="list" start="{{start}}">
    {{#rows}}
    <li>
    {{^empty(lines)}}
    <details class="row">
    <summary>
    \#(row)
    </summary>
    <ul class="lines" role="list">
    {{#lines}}
    <li class="{{kind}}"><p dir="auto" lang="es">{{before}}{{^empty(match)}}<b>{{match}}</b>{{/empty(match)}}{{after}}</p><p class="source"><bdi>{{source}}</bdi></p></li>
    {{/lines}}
    </ul>
    </details>
    {{/empty(lines)}}
    {{#empty(lines)}}
    <div class="row">
    \#(row)
    </div>
    {{/empty(lines)}}
    </li>
    {{/rows}}
    </ol>
    {{/columns}}
    </div>
    {{/list}}
    """#

  static let figures = #"""
    \#(head)
    <dl class="figures">
    {{#figures}}
    <div><dt>{{name}}</dt><dd{{#isLong}} class="long"{{/isLong}}>{{value}} <small>{{note}}</small></dd></div>
    {{/figures}}
    </dl>
    </section>
    """#

  /// Keywords, groups and aspects.
  static let barSection = #"""
    \#(head)
    \#(list)
    \#(table)
    </section>
    """#

  static let tone = #"""
    \#(head)
    {{#single}}
    <p class="score"><strong>{{score}}</strong> {{tone}}</p>
    {{/single}}
    {{^single}}
    <svg role="img" aria-labelledby="pt pd" width="100%" height="14">
    <title id="pt">{{w.toneParts}}</title>
    <desc id="pd">{{partsDescription}}</desc>
    {{#parts}}
    <rect class="{{kind}} part" x="{{x}}%" y="0" width="{{width}}%" height="14"><title>{{name}}: {{count}} ({{share}})</title></rect>
    {{/parts}}
    </svg>
    <ul class="parts" role="list">
    {{#parts}}
    <li class="{{kind}}"><span class="name">{{name}}</span> <strong>{{count}}</strong> <span class="dim">{{share}}</span></li>
    {{/parts}}
    </ul>
    <svg role="img" aria-labelledby="ht hd" width="100%" height="288">
    <title id="ht">{{w.histogram}}</title>
    <desc id="hd">{{description}}</desc>
    {{#columns}}
    <g><title>{{tooltip}}</title><rect class="hit" x="{{x}}%" y="24" width="4.2%" height="226"/><rect class="{{kind}}" x="{{x}}%" y="{{y}}" width="4.2%" height="{{height}}" rx="1"/></g>
    {{/columns}}
    <line class="base" x1="0" x2="100%" y1="250.5" y2="250.5"/>
    {{#lines}}
    <line class="grid" x1="0" x2="100%" y1="{{y}}.5" y2="{{y}}.5"/><text class="tick halo" x="0" y="{{labelY}}">{{label}}</text>
    {{/lines}}
    <g class="tick">{{#ticks}}<text x="{{x}}%" y="267" text-anchor="{{anchor}}">{{label}}</text>{{/ticks}}
    <text x="0" y="284">{{w.mostNegativeEnd}}</text><text x="100%" y="284" text-anchor="end">{{w.mostPositiveEnd}}</text></g>
    </svg>
    \#(table)
    {{/single}}
    </section>
    """#

  static let readability = #"""
    \#(head)
    <p class="score"><strong>{{score}}</strong> {{band}}</p>
    <svg class="ruler" role="img" aria-labelledby="rt rd" width="100%" height="44">
    <title id="rt">{{w.readabilityScale}}</title>
    <desc id="rd">{{description}}</desc>
    {{#bands}}
    <rect class="{{kind}} part" x="{{x}}%" y="14" width="{{width}}%" height="10"><title>{{name}}</title></rect>
    {{/bands}}
    <svg x="{{x}}%" y="12" overflow="visible"><path class="marker" d="M0 0l-6 -10h12z"/></svg>
    <g class="tick">{{#borders}}<text x="{{x}}%" y="41" text-anchor="middle">{{label}}</text>{{/borders}}
    <text x="0" y="41">{{w.hardest}}</text><text x="100%" y="41" text-anchor="end">{{w.easiest}}</text></g>
    </svg>
    \#(list)
    <dl class="facts">
    {{#facts}}
    <div><dt>{{name}}</dt><dd>{{value}}</dd></div>
    {{/facts}}
    </dl>
    </section>
    """#

  static let timeline = #"""
    \#(head)
    <svg role="img" aria-labelledby="lt ld" width="100%" height="346">
    <title id="lt">{{w.timelineMean}}. {{w.timelineCounts}}.</title>
    <desc id="ld">{{description}}</desc>
    <text class="tick" x="0" y="12">{{w.timelineMeanShort}}</text>
    {{#levels}}
    <line class="grid" x1="0" x2="100%" y1="{{y}}.5" y2="{{y}}.5"/><text class="tick halo" x="0" y="{{labelY}}">{{label}}</text>
    {{/levels}}
    <line class="base" x1="0" x2="100%" y1="{{zeroY}}.5" y2="{{zeroY}}.5"/>
    {{#segments}}
    <line class="mean" x1="{{from.x}}%" y1="{{from.y}}" x2="{{to.x}}%" y2="{{to.y}}"/>
    {{/segments}}
    {{#points}}
    <circle class="key" cx="{{x}}%" cy="{{y}}" r="3.5"/>
    {{/points}}
    {{#columns}}
    <g><title>{{tooltip}}</title><rect class="hit" x="{{x}}%" y="20" width="{{width}}%" height="296"/><rect class="pos" x="{{x}}%" y="{{top}}" width="{{width}}%" height="{{rise}}"/><rect class="neg" x="{{x}}%" y="{{baseY}}" width="{{width}}%" height="{{fall}}"/></g>
    {{/columns}}
    <line class="base" x1="0" x2="100%" y1="{{baseY}}.5" y2="{{baseY}}.5"/>
    <text class="tick halo" x="0" y="{{labelAboveY}}">{{w.positives}}, {{mostPositive}}</text>
    <text class="tick halo" x="0" y="{{labelBelowY}}">{{w.negatives}}, {{mostNegative}}</text>
    <g class="tick">{{#ticks}}<text x="{{x}}%" y="186" text-anchor="{{anchor}}">{{label}}</text>{{/ticks}}</g>
    </svg>
    \#(table)
    </section>
    """#

  static let keyness = #"""
    \#(head)
    <div class="cards">
    {{#parts}}
    <div class="card">
    <h3><bdi>{{title}}</bdi></h3>
    <p class="note">{{note}}</p>
    \#(list)
    \#(table)
    </div>
    {{/parts}}
    </div>
    {{#rest}}<p class="note">{{.}}</p>{{/rest}}
    </section>
    """#

  static let network = #"""
    \#(head)
    {{#pictures}}
    <svg class="network {{id}}" role="img" aria-labelledby="{{id}}-t {{id}}-d" viewBox="0 0 {{width}} {{height}}">
    <title id="{{id}}-t">{{w.collocationsNet}}</title>
    <desc id="{{id}}-d">{{description}}</desc>
    {{#links}}
    <line class="link" x1="{{x1}}" y1="{{y1}}" x2="{{x2}}" y2="{{y2}}" stroke-width="{{thickness}}"><title>{{tooltip}}</title></line>
    {{/links}}
    {{#words}}
    <rect class="word{{#isHub}} hub{{/isHub}}" x="{{left}}" y="{{top}}" width="{{width}}" height="{{height}}" rx="13"/><text lang="es"{{#isHub}} class="hub"{{/isHub}} x="{{x}}" y="{{y}}" text-anchor="middle">{{text}}</text>
    {{/words}}
    </svg>
    {{/pictures}}
    \#(table)
    </section>
    """#

  static let sentences = #"""
    \#(head)
    <ol class="sentences" role="list">
    {{#sentences}}
    <li>
    <p class="sum {{kind}}">{{sum}}</p>
    <div>
    <blockquote dir="auto" lang="es">{{#pieces}}{{#mark}}<mark class="{{kind}}" title="{{explanation}}">{{text}}</mark>{{/mark}}{{^mark}}{{text}}{{/mark}}{{/pieces}}</blockquote>
    <ul class="why" role="list" aria-label="{{w.whatCounts}}">
    {{#derivations}}
    <li class="{{kind}}">{{text}}</li>
    {{/derivations}}
    {{#hiddenDerivations}}
    <li>{{.}}</li>
    {{/hiddenDerivations}}
    </ul>
    <p class="source"><bdi>{{document}}</bdi>, {{place}}; {{w.toneWord}}&nbsp;{{score}}</p>
    </div>
    </li>
    {{/sentences}}
    </ol>
    </section>
    """#

  static let quality = #"""
    \#(head)
    {{#issues}}
    <p class="issue"><span>{{name}}</span> <strong>{{count}}</strong></p>
    {{/issues}}
    {{^issues}}
    <p class="note">{{w.nothingWrong}}</p>
    {{/issues}}
    </section>
    """#
}
