/// The templates of the report, for a ``ReportView``. They are part of the program, so that it may be moved.
enum ReportTemplates {
  static let html = #"""
    {{% CONTENT_TYPE:NEBRIJA-HTML}}
    <!DOCTYPE html>
    <html lang="{{lang}}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="description" content="{{summary}}">
    <title>{{w.title}} · Nebrija</title>
    <style>
    \#(style)
    </style>
    </head>
    <body>
    <header>
    <p class="brand">Nebrija</p>
    <h1>{{w.title}}</h1>
    <p class="lead">{{summary}}</p>
    <nav aria-label="{{w.sections}}">
    <ul role="list">
    {{#sections}}
    <li><a href="#{{id}}">{{title}}</a></li>
    {{/sections}}
    </ul>
    </nav>
    </header>
    <main>
    {{#figures}}
    \#(figures)
    {{/figures}}
    {{#keywords}}
    \#(barSection)
    {{/keywords}}
    <div class="pair">
    {{#tone}}
    \#(tone)
    {{/tone}}
    {{#readability}}
    \#(readability)
    {{/readability}}
    </div>
    {{#timeline}}
    \#(timeline)
    {{/timeline}}
    {{#groups}}
    \#(barSection)
    {{/groups}}
    {{#keyness}}
    \#(keyness)
    {{/keyness}}
    {{#aspects}}
    \#(barSection)
    {{/aspects}}
    {{#collocations}}
    \#(network)
    {{/collocations}}
    <div class="pair">
    {{#sentences}}
    \#(sentences)
    {{/sentences}}
    </div>
    {{#quality}}
    \#(quality)
    {{/quality}}
    </main>
    <footer>
    <p>{{#versions}}<span>{{name}} {{number}}</span>{{^last()}} · {{/last()}}{{/versions}}</p>
    {{^empty(versions)}}
    <p>{{w.reproducible}}</p>
    {{/empty(versions)}}
    </footer>
    </body>
    </html>

    """#
}
