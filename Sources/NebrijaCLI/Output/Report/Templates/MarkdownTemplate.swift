extension ReportTemplates {
  private static let markdownTable = #"""
    {{#table}}
    | {{#headings}}{{name}} | {{/headings}}
    |{{#headings}}---{{#isNumber}}:{{/isNumber}}|{{/headings}}
    {{#rows}}
    | {{#cells}}{{text}} | {{/cells}}
    {{/rows}}
    {{#rest}}

    {{.}}
    {{/rest}}
    {{/table}}
    """#

  static let markdown = #"""
    {{% CONTENT_TYPE:NEBRIJA-MARKDOWN}}
    # {{w.title}}

    {{summary}}
    {{#figures}}

    | {{w.figures}} | | |
    |---|---:|---|
    {{#figures}}
    | {{name}} | {{value}} | {{note}} |
    {{/figures}}
    {{/figures}}
    {{#keywords}}

    ## {{head.title}}

    \#(markdownTable)
    {{/keywords}}
    {{#tone}}

    ## {{head.title}}

    {{head.note}}

    | {{w.tone}} | {{w.documents}} | {{w.share}} |
    |---|---:|---:|
    {{#parts}}
    | {{name}} | {{count}} | {{share}} |
    {{/parts}}

    \#(markdownTable)
    {{/tone}}
    {{#readability}}

    ## {{head.title}}

    **{{score}}**, {{band}}

    | {{w.band}} | {{w.documents}} |
    |---|---:|
    {{#list}}
    {{#columns}}
    {{#rows}}
    | {{label}} | {{value}} |
    {{/rows}}
    {{/columns}}
    {{/list}}
    {{#facts}}
    | {{name}} | {{value}} |
    {{/facts}}
    {{/readability}}
    {{#timeline}}

    ## {{head.title}}

    {{description}}

    \#(markdownTable)
    {{/timeline}}
    {{#groups}}

    ## {{head.title}}

    \#(markdownTable)
    {{/groups}}
    {{#keyness}}

    ## {{head.title}}
    {{#parts}}

    ### {{title}}

    {{note}}

    \#(markdownTable)
    {{/parts}}
    {{/keyness}}
    {{#aspects}}

    ## {{head.title}}

    \#(markdownTable)
    {{/aspects}}
    {{#collocations}}

    ## {{head.title}}

    \#(markdownTable)
    {{/collocations}}
    {{#sentences}}

    ## {{head.title}}

    {{#sentences}}
    - **{{sum}}** «{{#pieces}}{{#opens}}**{{/opens}}{{text}}{{#closes}}**{{/closes}}{{/pieces}}» ({{document}}, {{place}})
      {{#derivations}}{{text}} · {{/derivations}}{{#hiddenDerivations}}{{.}} · {{/hiddenDerivations}}{{w.toneWord}} {{score}}
    {{/sentences}}
    {{/sentences}}

    {{#quality}}
    ## {{head.title}}

    {{#issues}}
    - {{name}}: {{count}}
    {{/issues}}
    {{^issues}}
    {{w.nothingWrong}}
    {{/issues}}
    {{/quality}}

    ---

    {{#versions}}{{name}} {{number}}{{^last()}} · {{/last()}}{{/versions}}

    """#
}
