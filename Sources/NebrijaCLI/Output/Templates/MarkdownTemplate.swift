extension ReportTemplates {
  static let markdown = #"""
    {{% CONTENT_TYPE:NEBRIJA-MARKDOWN}}
    # Informe del corpus

    {{summary}}

    | Cifra | Valor | Nota |
    |---|---:|---|
    {{#figures}}
    | {{name}} | {{value}} | {{note}} |
    {{/figures}}

    ## Palabras clave

    {{#keywords}}
    | Nº | Palabra clave | Apariciones | Documentos | Relevancia |
    |---:|---|---:|---:|---:|
    {{#rows}}
    | {{rank}} | {{text}} | {{count}} | {{share}} | {{score}} |
    {{/rows}}
    {{/keywords}}
    {{^keywords}}
    No hay palabras clave.
    {{/keywords}}

    ## Tono

    {{#tone}}
    Dominio: {{domain}}.

    | Tono | Documentos | Parte |
    |---|---:|---:|
    {{#parts}}
    | {{name}} | {{count}} | {{share}} |
    {{/parts}}

    | De … a … | Documentos |
    |---|---:|
    {{#columns}}
    | {{interval}} | {{count}} |
    {{/columns}}
    {{/tone}}
    {{^tone}}
    Sin documentos no hay tono que medir.
    {{/tone}}
    {{#groups}}

    ## {{title}}

    {{#sentences}}
    - **{{sum}}** «{{#pieces}}{{#opens}}**{{/opens}}{{text}}{{#closes}}**{{/closes}}{{/pieces}}» ({{document}}, {{place}})
      {{#derivations}}{{text}} · {{/derivations}}{{#hiddenDerivations}}{{.}} · {{/hiddenDerivations}}tono {{score}}
    {{/sentences}}
    {{/groups}}

    ## Omitido y reparado

    {{#losses}}
    - {{name}}: {{count}}
    {{/losses}}
    {{#repairs}}
    - {{name}}: {{count}}
    {{/repairs}}
    {{^losses}}{{^repairs}}
    No se omitió ni se reparó nada.
    {{/repairs}}{{/losses}}

    ---

    {{#versions}}{{name}} {{number}}{{^last()}} · {{/last()}}{{/versions}}

    """#
}
