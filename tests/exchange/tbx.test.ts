import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {TermFields} from '../../src/bitext/glossary.ts'
import {heldByTbx, leftOutOf} from '../../src/exchange/held-by-tbx.ts'
import {readTbx} from '../../src/exchange/read-tbx.ts'
import {writeTbx} from '../../src/exchange/write-tbx.ts'
import {fieldsOf, terms} from '../term-fields.ts'
import {givenOf, said, termsOf} from './incoming-of.ts'

const words = {title: 'Glossary of 灯塔', origin: 'Exported by duizhao', leftOut: 'left out:'}

const zk: TermFields = {
  ...fieldsOf(undefined),
  domain: 'cryptography',
  zh: [{term: '零知识证明', pinyin: 'líng zhīshi zhèngmíng', status: 'preferred'}],
  en: [
    {term: 'zero-knowledge proof', pos: 'noun', status: 'preferred'},
    {term: 'ZKP', type: 'acronym', case: 'exact', status: 'admitted'},
    {term: 'zero proof', status: 'forbidden'},
  ],
  notIn: ['交互式零知识证明'],
  definition: {zh: '一种方法：证明 A < B & C。', en: 'A method.'},
  source: 'Goldwasser, 1985',
  note: 'See also 交互式.',
}

const wrapped = (entries: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>
${entries}
</body></text></tbx>`

const section = (language: string, ...forms: readonly string[]): string =>
  `<langSec xml:lang="${language}">${forms.map(form => `<termSec><term>${form}</term></termSec>`).join('')}</langSec>`

describe('terms as TBX-Basic', () => {
  test.each([3, 2] as const)('come back from version %i as all that it holds of them', version => {
    fc.assert(
      fc.property(fc.array(terms(fc.string({unit: 'binary', minLength: 1})), {maxLength: 3}), list => {
        const unique = list.filter((term, at) => list.findIndex(({id}) => id === term.id) === at)
        const back = termsOf(readTbx(writeTbx(unique, version, words)))
        expect(back).toEqual(unique.map(term => ({id: term.id, fields: givenOf(heldByTbx(term))})))
      }),
      {numRuns: 60},
    )
  })

  test('are held whole where nothing is named as left out', () => {
    const some = terms(fc.constantFrom('noun', 'acronym', 'full', '一行\n两行', 'a\n\u00a0\n b', 'a & b', '--'))
    fc.assert(
      fc.property(some, term => {
        const {kind: _, ...rest} = term
        const plain: TermFields = {
          ...rest,
          notIn: [],
          keep: false,
          only: {docs: [], domains: [], near: []},
          except: new Map(),
          unconfirmed: [],
        }
        expect(leftOutOf(plain).length === 0).toBe(JSON.stringify(heldByTbx(plain)) === JSON.stringify(plain))
      }),
    )
  })

  test('stand in version 3 as ISO 30042:2019 has them in DCT style', () => {
    expect(writeTbx([zk], 3, words)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dct" type="TBX-Basic" xml:lang="zh" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
  <tbxHeader>
    <fileDesc>
      <titleStmt>
        <title>Glossary of 灯塔</title>
      </titleStmt>
      <sourceDesc>
        <p>Exported by duizhao</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
      <conceptEntry id="lighthouse">
        <!-- left out: pinyin (零知识证明): líng zhīshi zhèngmíng; case (ZKP): exact; status (zero proof): forbidden; not_in: 交互式零知识证明 -->
        <min:subjectField>cryptography</min:subjectField>
        <note>See also 交互式.</note>
        <langSec xml:lang="zh">
          <descripGrp>
            <basic:definition>一种方法：证明 A &lt; B &amp; C。</basic:definition>
            <basic:source>Goldwasser, 1985</basic:source>
          </descripGrp>
          <termSec>
            <term>零知识证明</term>
            <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
          </termSec>
        </langSec>
        <langSec xml:lang="en">
          <descripGrp>
            <basic:definition>A method.</basic:definition>
            <basic:source>Goldwasser, 1985</basic:source>
          </descripGrp>
          <termSec>
            <term>zero-knowledge proof</term>
            <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
            <min:partOfSpeech>noun</min:partOfSpeech>
          </termSec>
          <termSec>
            <term>ZKP</term>
            <min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus>
            <basic:termType>acronym</basic:termType>
          </termSec>
          <termSec>
            <term>zero proof</term>
            <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus>
          </termSec>
        </langSec>
      </conceptEntry>
    </body>
  </text>
</tbx>
`)
  })

  test('stand in version 2 as a martif document', () => {
    const text = writeTbx([zk], 2, words)
    expect(text).toContain(
      '<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">\n<martif type="TBX-Basic" xml:lang="zh">\n  <martifHeader>',
    )
    expect(text).toContain('<descrip type="subjectField">cryptography</descrip>')
    expect(text).toContain(`<tig>
            <term>ZKP</term>
            <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>
            <termNote type="termType">acronym</termNote>
          </tig>`)
  })

  test('have an id that XML allows and that comes back', () => {
    const [id] = [fieldsOf(undefined).id]
    const text = writeTbx([{...zk, id: `3d-${id}` as typeof id}], 3, words)
    expect(text).toContain('id="_3d-lighthouse"')
    expect(termsOf(readTbx(text))[0]?.id).toBe('3d-lighthouse')
  })
})

describe('a TBX file of elsewhere', () => {
  test('may name any Chinese and any English, and the first of two has the say', () => {
    const [term] = termsOf(
      readTbx(
        wrapped(
          `<conceptEntry id="c1">${section('zh-Hans', '软件')}${section('zh-TW', '軟體', '软件')}${section('EN_gb', 'software', 'programs')}${section('de', 'Software')}</conceptEntry>`,
        ),
      ),
    )
    expect(term?.fields).toEqual({
      zh: [
        {term: '软件', status: 'preferred'},
        {term: '軟體', status: 'admitted'},
      ],
      en: [
        {term: 'software', status: 'preferred'},
        {term: 'programs', status: 'admitted'},
      ],
    })
  })

  test('may be in DCA style, with lines wrapped to look well, and superseded terms', () => {
    const text = `<tbx style="dca" type="TBX-Basic" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="c1">
      <descrip type="subjectField">astronomy</descrip><descrip type="definition">恒星的
        集团。</descrip>
      <langSec xml:lang="en"><descripGrp><descrip type="definition">A group of stars formed together in the spiral
          arms of a galaxy.</descrip><admin type="source">Oxford 2007</admin></descripGrp>
        <termSec><term>open <hi>cluster</hi></term><termNote type="partOfSpeech">noun</termNote></termSec>
        <termSec><term>galactic cluster</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec></langSec>
      ${section('zh', '疏散星团')}</conceptEntry></body></text></tbx>`
    expect(termsOf(readTbx(text))[0]?.fields).toEqual({
      domain: 'astronomy',
      zh: [{term: '疏散星团', status: 'preferred'}],
      en: [
        {term: 'open cluster', status: 'preferred', pos: 'noun'},
        {term: 'galactic cluster', status: 'deprecated'},
      ],
      definition: {zh: '恒星的集团。', en: 'A group of stars formed together in the spiral arms of a galaxy.'},
      source: 'Oxford 2007',
    })
  })

  test('has each thing named that our terms have no place for', () => {
    const {passedOver} = readTbx(
      wrapped(`<conceptEntry id="c1"><transacGrp><date>2010-04-17</date></transacGrp>${section('es', 'faro')}
<langSec xml:lang="zh"><termSec><term>灯塔</term><note>海</note></termSec></langSec>
<langSec xml:lang="en"><termSec><term>lighthouse</term><basic:context>The lighthouse.</basic:context><min:administrativeStatus>best</min:administrativeStatus></termSec></langSec>
<shelf/><shelf/></conceptEntry>`),
    )
    expect([...passedOver].map(([name, {count, line}]) => `${name} ${count} ${line}`)).toEqual([
      'transacGrp 1 4',
      'langSec xml:lang="es" 1 4',
      'note (form) 1 5',
      'context 1 6',
      'administrativeStatus="best" 1 6',
      'shelf 2 7',
    ])
  })

  test('has entries refused that lack a language or repeat an id', () => {
    const {terms: read, refused} = readTbx(
      wrapped(`<conceptEntry id="a">${section('zh', '灯塔')}</conceptEntry>
<conceptEntry id="b">${section('en', 'lighthouse')}</conceptEntry>
<conceptEntry id="c">${section('zh', '灯')}${section('en', 'lamp')}</conceptEntry>
  <conceptEntry id="c">${section('zh', '船')}${section('en', 'ship')}</conceptEntry>`),
    )
    expect(refused.map(said)).toEqual(['4:1 entryNoEnglish', '5:1 entryNoChinese', '7:3 entryTwice'])
    expect(read.map(({id}) => id)).toEqual(['c'])
  })

  test.each([
    ['another root', '<xliff version="2.0"/>', '1:1 wrongRoot'],
    ['a root of another namespace', '<tbx xmlns="urn:other"/>', '1:1 wrongRoot'],
    ['a tag that is not closed', '<martif>\n<text></martif>', '2:15 xmlWrong'],
    ['an entity that nobody defined', '<martif>\n<text>&nbsp;</text></martif>', '2:12 xmlWrong'],
    [
      'a DOCTYPE with an internal subset',
      '<!DOCTYPE martif [<!ENTITY a "b">]>\n<martif>&a;</martif>',
      '1:35 xmlSubset',
    ],
    ['another encoding', '<?xml version="1.0" encoding="GBK"?>\n<martif/>', '1:36 xmlEncoding'],
    ['a prefix that is bound to nothing', '<martif><min:note/></martif>', '1:19 xmlWrong'],
    ['a character that XML has not', '<martif>\u0001</martif>', '1:9 xmlWrong'],
    ['no end', '<martif>', '1:8 xmlWrong'],
    ['two roots', '<martif/><martif/>', '1:17 xmlWrong'],
    ['too much depth', `<martif>${'<a>'.repeat(100)}`, '1:306 xmlDepth'],
  ])('is not used with %s', (_, text, expected) => {
    const {terms: read, fatal} = readTbx(text)
    expect(fatal && said(fatal)).toBe(expected)
    expect(read).toEqual([])
  })

  test('may be of version 2 in the namespace of version 3, with the statuses and empty descriptions of other tools', () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif PUBLIC "ISO 12200:1999A//DTD MARTIF core (DXFcdV04)//EN" "TBXcdv04.dtd">
<martif xmlns="urn:iso:std:iso:30042:ed-2" type="TBX" xml:lang="en"><martifHeader><fileDesc/></martifHeader><text><body>
<termEntry id="1"><descrip>What is meant.</descrip><langSet xml:lang="en"><tig><term>address bar</term></tig>
<ntig><termGrp><term>location bar</term><termNote type="administrativeStatus">obsolete</termNote></termGrp></ntig></langSet>
<langSet xml:lang="zh_Hans"><tig><term>地址栏</term><descrip type="reliabilityCode">3</descrip></tig><note from="translator">浏览器</note></langSet>
</termEntry></body></text></martif>`
    const reading = readTbx(text)
    expect(termsOf(reading)[0]?.fields).toEqual({
      zh: [{term: '地址栏', status: 'preferred'}],
      en: [
        {term: 'address bar', status: 'preferred'},
        {term: 'location bar', status: 'deprecated'},
      ],
    })
    expect([...reading.passedOver.keys()]).toEqual(['descrip', 'reliabilityCode', 'note (language)'])
  })

  test('may have a byte-order mark and a DOCTYPE that names a file, which nobody fetches', () => {
    expect(termsOf(readTbx('\ufeff<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBX[1].dtd"><martif/>'))).toEqual([])
  })
})
