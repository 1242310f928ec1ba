import {version} from './edition-json.ts'

const string = {type: 'string'} as const
const count = {type: 'integer', minimum: 0} as const
const likeness = {type: 'number', minimum: 0, maximum: 1} as const
const bilingual = {
  type: 'object',
  properties: {zh: string, en: string},
  required: ['zh', 'en'],
  additionalProperties: false,
} as const

/** `edition.json` in JSON Schema 2020-12: closed, so that what is not described here is not there. */
export const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'edition.schema.json',
  title: 'A duizhao edition',
  description:
    'An aligned, annotated and checked bilingual edition: Chinese sentences with their English and their terms.',
  type: 'object',
  properties: {
    $schema: string,
    version: {const: version, description: 'Raised by one whenever a reader of an older edition could stumble.'},
    metadata: {$ref: '#/$defs/metadata'},
    coverage: {$ref: '#/$defs/coverage'},
    documents: {type: 'array', items: {$ref: '#/$defs/document'}, description: 'In order of their paths.'},
    glossary: {type: 'array', items: {$ref: '#/$defs/term'}, description: 'In order of their ids.'},
    findings: {type: 'array', items: {$ref: '#/$defs/finding'}, description: 'What the rules have to say.'},
  },
  required: ['$schema', 'version', 'metadata', 'coverage', 'documents', 'glossary', 'findings'],
  additionalProperties: false,
  $defs: {
    id: {
      type: 'string',
      pattern: '^[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{7}$',
      description: 'The lasting name of a segment.',
    },
    name: {type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$', description: 'The name of a term or a rule.'},
    span: {
      type: 'array',
      prefixItems: [count, count],
      minItems: 2,
      maxItems: 2,
      description: 'From and to, in UTF-16 code units, 0-based, the end exclusive.',
    },
    progress: {enum: ['kept', 'missing', 'draft', 'translated', 'reviewed']},
    metadata: {
      type: 'object',
      properties: {
        title: bilingual,
        author: bilingual,
        translators: {type: 'array', items: string},
        licence: string,
        rights: string,
        process: {...bilingual, description: 'How the translation was made, in the words of the project.'},
        baseUrl: {...string, description: 'Where the edition is published, with a closing slash; empty where unknown.'},
        english: {enum: ['US', 'GB']},
      },
      required: ['title', 'author', 'translators', 'licence', 'rights', 'baseUrl', 'english'],
      additionalProperties: false,
    },
    coverage: {
      type: 'object',
      description: 'Segments by state. A ratio is rendered of wanted, and 1 where nothing is wanted.',
      properties: {
        states: {
          type: 'object',
          properties: {kept: count, missing: count, draft: count, translated: count, reviewed: count},
          required: ['kept', 'missing', 'draft', 'translated', 'reviewed'],
          additionalProperties: false,
        },
        stale: {...count, description: 'Those whose Chinese has changed since; counted in their states as well.'},
        wanted: {...count, description: 'All that are not kept.'},
        rendered: {
          ...count,
          description: 'Those of the wanted that have English, are rendered elsewhere, or are left out on purpose.',
        },
        ratio: likeness,
      },
      required: ['states', 'stale', 'wanted', 'rendered', 'ratio'],
      additionalProperties: false,
    },
    document: {
      type: 'object',
      properties: {
        path: {...string, description: 'Of the source, within the project.'},
        name: {...string, description: 'In the addresses of pages: <name>/index.html#<id>.'},
        title: bilingual,
        coverage: {$ref: '#/$defs/coverage'},
        passages: {type: 'array', items: {$ref: '#/$defs/passage'}, description: 'In order of the source.'},
      },
      required: ['path', 'name', 'title', 'coverage', 'passages'],
      additionalProperties: false,
    },
    passage: {
      type: 'object',
      properties: {
        kind: {enum: ['heading', 'paragraph', 'cell', 'caption', 'value']},
        depth: {type: 'integer', minimum: 1, maximum: 6, description: 'Of a heading.'},
        key: {...string, description: 'Of a front-matter value.'},
        within: {
          type: 'array',
          items: {enum: ['quote', 'list', 'item', 'table', 'row', 'footnote', 'frontMatter']},
          description: 'The containers that it stands in, outermost first.',
        },
        pairs: {type: 'array', items: {$ref: '#/$defs/pair'}},
      },
      required: ['kind', 'within', 'pairs'],
      additionalProperties: false,
    },
    pair: {
      type: 'object',
      properties: {
        id: {$ref: '#/$defs/id'},
        number: {type: 'integer', minimum: 1, description: 'Within the document.'},
        line: {type: 'integer', minimum: 1, description: 'Of the source.'},
        zh: {...string, description: 'The Chinese as it is read, without markup.'},
        zhMarkdown: {...string, description: 'The Chinese as written, where that differs.'},
        en: {...string, description: 'The English as it is read; absent where the segment has none of its own.'},
        enMarkdown: {...string, description: 'The English as written, where that differs.'},
        rendering: {enum: ['missing', 'kept', 'english', 'with', 'omitted']},
        with: {$ref: '#/$defs/id', description: 'The segment inside whose English this one is rendered.'},
        omit: {...string, description: 'Why it is left out.'},
        added: {...string, description: 'Why the English holds a sentence that the Chinese does not.'},
        state: {$ref: '#/$defs/progress'},
        stale: {
          type: 'object',
          description:
            'The Chinese that was translated, and its likeness to the Chinese now; absent where that is the same.',
          properties: {was: string, match: likeness},
          required: ['was', 'match'],
          additionalProperties: false,
        },
        flips: {
          type: 'array',
          items: {$ref: '#/$defs/flip'},
          description:
            'How the meaning of the Chinese may have turned since it was translated; absent where it has not.',
        },
        proposals: {
          type: 'array',
          items: {$ref: '#/$defs/proposal'},
          description:
            'What is offered where the rendering is missing or stale: English of what was joined or divided first, then what the memory has, best first.',
        },
        note: {...string, description: "The translator's note, as Markdown."},
        terms: {type: 'array', items: {$ref: '#/$defs/occurrence'}},
      },
      required: ['id', 'number', 'line', 'zh', 'rendering', 'state', 'terms'],
      additionalProperties: false,
    },
    flip: {
      type: 'object',
      properties: {
        kind: {
          enum: ['negation', 'modality', 'bound', 'quantifier', 'direction', 'number', 'unit', 'date', 'name', 'term'],
        },
        was: {...string, description: 'What said so before; empty where nothing did.'},
        now: {...string, description: 'What says so now; empty where nothing does.'},
        at: {
          $ref: '#/$defs/span',
          description: 'Of `now` in `zh`; empty, and where it stood, where nothing says so now.',
        },
      },
      required: ['kind', 'was', 'now', 'at'],
      additionalProperties: false,
    },
    proposal: {
      type: 'object',
      description: 'English of another text that may serve: offered, never its rendering.',
      properties: {
        by: {
          type: 'object',
          description:
            'Absent where the memory holds it. merge: the segment was joined from the sentences of these ids, and this is all their English; split: it is a part of the sentence of this id, and this is the English of the whole; with: it is to be rendered inside the English of this id, which stands in its passage no more.',
          required: ['type', 'ids'],
          additionalProperties: false,
          properties: {type: {enum: ['merge', 'split', 'with']}, ids: {type: 'array', items: {$ref: '#/$defs/id'}}},
        },
        match: {
          ...likeness,
          description: 'How alike the two Chinese texts are; 1 where they are equal, and only there.',
        },
        zh: {...string, description: 'The Chinese that it was made for, as Markdown.'},
        en: {...string, description: 'As Markdown.'},
        progress: {enum: ['draft', 'translated', 'reviewed']},
        uses: {type: 'integer', minimum: 1, description: 'How many entries render this Chinese so.'},
        path: {...string, description: 'The translation file that it stands in.'},
        id: {$ref: '#/$defs/id'},
        difference: {
          type: 'array',
          items: {oneOf: [{$ref: '#/$defs/same'}, {$ref: '#/$defs/changed'}]},
          description: 'What stands differently in the Chinese of the segment; empty where the texts are equal.',
        },
      },
      required: ['match', 'zh', 'en', 'progress', 'uses', 'path', 'difference'],
      additionalProperties: false,
    },
    same: {
      type: 'object',
      properties: {type: {const: 'same'}, text: string},
      required: ['type', 'text'],
      additionalProperties: false,
    },
    changed: {
      type: 'object',
      properties: {type: {const: 'changed'}, was: string, now: string},
      required: ['type', 'was', 'now'],
      additionalProperties: false,
    },
    occurrence: {
      type: 'object',
      properties: {
        term: {$ref: '#/$defs/name'},
        form: {...string, description: 'The Chinese form, as the glossary writes it.'},
        zh: {$ref: '#/$defs/span', description: 'In zh.'},
        en: {$ref: '#/$defs/span', description: 'In en; absent where no rendering was found.'},
        rendering: {...string, description: 'The form of the glossary that the English matches.'},
        first: {type: 'boolean', description: 'The first occurrence in the document.'},
      },
      required: ['term', 'form', 'zh', 'first'],
      additionalProperties: false,
    },
    form: {
      type: 'object',
      properties: {
        term: string,
        status: {enum: ['preferred', 'admitted', 'deprecated', 'forbidden']},
        pinyin: string,
        pos: string,
        type: string,
        case: {const: 'exact'},
      },
      required: ['term', 'status'],
      additionalProperties: false,
    },
    term: {
      type: 'object',
      properties: {
        id: {$ref: '#/$defs/name'},
        domain: string,
        kind: string,
        zh: {type: 'array', items: {$ref: '#/$defs/form'}},
        en: {type: 'array', items: {$ref: '#/$defs/form'}},
        notIn: {type: 'array', items: string, description: 'Longer words that own the overlap.'},
        keep: {type: 'boolean', description: 'May stand in the English as it stands in the Chinese.'},
        definition: {type: 'object', properties: {zh: string, en: string}, additionalProperties: false},
        source: string,
        note: string,
        unconfirmed: {type: 'array', items: string},
      },
      required: ['id', 'domain', 'zh', 'en', 'notIn', 'keep', 'definition', 'unconfirmed'],
      additionalProperties: false,
    },
    finding: {
      type: 'object',
      properties: {
        rule: {$ref: '#/$defs/name'},
        severity: {enum: ['error', 'warning', 'info']},
        message: {...string, description: "Key of the rule's words."},
        values: {type: 'object', additionalProperties: {type: ['string', 'number']}},
        path: {...string, description: 'Of the file that one must edit.'},
        range: {$ref: '#/$defs/span'},
        segment: {$ref: '#/$defs/id'},
        term: {$ref: '#/$defs/name'},
        actual: string,
        expected: {type: 'array', items: string},
        fatal: {type: 'boolean'},
      },
      required: ['rule', 'severity', 'message', 'values', 'path', 'fatal'],
      additionalProperties: false,
    },
  },
} as const
