/// The templates of the report, for a ``ReportView``. They are part of the program, so that it may be moved.
enum ReportTemplates {
  static let html = #"""
    {{% CONTENT_TYPE:NEBRIJA-HTML}}
    <!DOCTYPE html>
    <html lang="es">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="description" content="{{summary}}">
    <title>Informe del corpus · Nebrija</title>
    <style>
    \#(style)
    </style>
    </head>
    <body>
    <header>
    <p class="brand">Nebrija</p>
    <h1>Informe del corpus</h1>
    <p class="lead">{{summary}}</p>
    <nav aria-label="Secciones">
    <ul role="list">
    <li><a href="#cifras">Cifras</a></li>
    <li><a href="#palabras">Palabras clave</a></li>
    <li><a href="#tono">Tono</a></li>
    {{#groups}}
    <li><a href="#{{id}}">{{title}}</a></li>
    {{/groups}}
    <li><a href="#calidad">Omitido y reparado</a></li>
    </ul>
    </nav>
    </header>
    <main>

    <section id="cifras" aria-labelledby="cifras-h">
    <h2 id="cifras-h">Cifras</h2>
    <dl class="figures">
    {{#figures}}
    <div><dt>{{name}}</dt><dd>{{value}} <small>{{note}}</small></dd></div>
    {{/figures}}
    </dl>
    </section>

    <div class="pair">
    <section id="palabras" aria-labelledby="palabras-h">
    <h2 id="palabras-h">Palabras clave</h2>
    {{#keywords}}
    <p class="note">Por orden de relevancia; la barra y el número son las apariciones.</p>
    <svg role="img" aria-labelledby="kt kd" width="100%" height="{{height}}">
    <title id="kt">Palabras clave y sus apariciones</title>
    <desc id="kd">{{description}}</desc>
    {{#bars}}
    <g><title>{{tooltip}}</title>
    <text x="0" y="{{labelY}}">{{label}}</text><text class="num" x="100%" y="{{labelY}}" text-anchor="end">{{count}}</text>
    <rect class="track" x="0" y="{{barY}}" width="100%" height="6" rx="3"/><rect class="key" x="0" y="{{barY}}" width="{{width}}%" height="6" rx="3"/></g>
    {{/bars}}
    </svg>
    <details>
    <summary>Las palabras clave en una tabla</summary>
    <div class="scroll" tabindex="0" role="region" aria-label="Tabla de palabras clave">
    <table>
    <thead><tr><th scope="col" class="num">Nº</th><th scope="col">Palabra clave</th><th scope="col" class="num">Apariciones</th><th scope="col" class="num">Documentos</th><th scope="col" class="num">Relevancia</th></tr></thead>
    <tbody>
    {{#rows}}
    <tr><td class="num">{{rank}}</td><th scope="row">{{text}}</th><td class="num">{{count}}</td><td class="num">{{share}}</td><td class="num">{{score}}</td></tr>
    {{/rows}}
    </tbody>
    </table>
    </div>
    </details>
    {{/keywords}}
    {{^keywords}}
    <p class="note">No hay palabras clave.</p>
    {{/keywords}}
    </section>

    <section id="tono" aria-labelledby="tono-h">
    <h2 id="tono-h">Tono</h2>
    {{#tone}}
    <p class="note">Documentos por su tono, de −1 (negativo) a +1 (positivo). Dominio: {{domain}}.</p>
    <svg role="img" aria-labelledby="pt pd" width="100%" height="14">
    <title id="pt">Documentos negativos, neutros y positivos</title>
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
    <title id="ht">Documentos por su puntuación</title>
    <desc id="hd">{{description}}</desc>
    {{#columns}}
    <g><title>{{tooltip}}</title><rect class="hit" x="{{x}}%" y="24" width="4.2%" height="226"/><rect class="{{kind}}" x="{{x}}%" y="{{y}}" width="4.2%" height="{{height}}" rx="1"/></g>
    {{/columns}}
    <line class="base" x1="0" x2="100%" y1="250.5" y2="250.5"/>
    {{#lines}}
    <line class="grid" x1="0" x2="100%" y1="{{y}}.5" y2="{{y}}.5"/><text class="tick halo" x="0" y="{{labelY}}">{{label}}</text>
    {{/lines}}
    <g class="tick"><text x="0" y="267">−1</text><text x="25%" y="267" text-anchor="middle">−0,5</text><text x="50%" y="267" text-anchor="middle">0</text><text x="75%" y="267" text-anchor="middle">+0,5</text><text x="100%" y="267" text-anchor="end">+1</text>
    <text x="0" y="284">más negativo</text><text x="100%" y="284" text-anchor="end">más positivo</text></g>
    </svg>
    <details>
    <summary>La distribución en una tabla</summary>
    <table>
    <thead><tr><th scope="col">Puntuación</th><th scope="col" class="num">Documentos</th></tr></thead>
    <tbody>
    {{#columns}}
    <tr><th scope="row">{{interval}}</th><td class="num">{{count}}</td></tr>
    {{/columns}}
    </tbody>
    </table>
    </details>
    {{/tone}}
    {{^tone}}
    <p class="note">Sin documentos no hay tono que medir.</p>
    {{/tone}}
    </section>
    </div>

    <div class="pair">
    {{#groups}}
    <section id="{{id}}" aria-labelledby="{{id}}-h">
    <h2 id="{{id}}-h">{{title}}</h2>
    <p class="note">El número es la suma de lo que cuentan sus palabras marcadas.</p>
    <ol class="sentences" role="list">
    {{#sentences}}
    <li>
    <p class="sum {{kind}}">{{sum}}</p>
    <div>
    <blockquote>{{#pieces}}{{#mark}}<mark class="{{kind}}" title="{{explanation}}">{{text}}</mark>{{/mark}}{{^mark}}{{text}}{{/mark}}{{/pieces}}</blockquote>
    <ul class="why" role="list" aria-label="Lo que cuenta cada palabra">
    {{#derivations}}
    <li class="{{kind}}">{{text}}</li>
    {{/derivations}}
    {{#hiddenDerivations}}
    <li>{{.}}</li>
    {{/hiddenDerivations}}
    </ul>
    <p class="source"><bdi>{{document}}</bdi>, {{place}}; tono&nbsp;{{score}}</p>
    </div>
    </li>
    {{/sentences}}
    </ol>
    </section>
    {{/groups}}
    </div>

    <section id="calidad" aria-labelledby="calidad-h">
    <h2 id="calidad-h">Omitido y reparado</h2>
    {{#losses}}
    <p class="issue"><span>{{name}}</span> <strong>{{count}}</strong></p>
    {{/losses}}
    {{#repairs}}
    <p class="issue"><span>{{name}}</span> <strong>{{count}}</strong></p>
    {{/repairs}}
    {{^losses}}
    {{^repairs}}
    <p class="note">No se omitió ni se reparó nada.</p>
    {{/repairs}}
    {{/losses}}
    </section>

    </main>
    <footer>
    <p>{{#versions}}<span>{{name}} {{number}}</span>{{^last()}} · {{/last()}}{{/versions}}</p>
    {{^empty(versions)}}
    <p>El mismo corpus da el mismo informe allí donde estas versiones coinciden.</p>
    {{/empty(versions)}}
    </footer>
    </body>
    </html>

    """#
}
