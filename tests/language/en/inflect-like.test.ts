import {describe, expect, test} from 'vitest'
import {articleFor, inflectLike} from '../../../src/language/en/inflect-like.ts'

describe('another term in the form of the one that was found', () => {
  test.each([
    ['computing power', 'computing power', 'computational power', 'computational power'],
    ['data center', 'data centers', 'server farm', 'server farms'],
    ['data center', 'Data Centers', 'server farm', 'Server Farms'],
    ['data center', 'Data center', 'server farm', 'Server farm'],
    ['data center', 'data centre', 'server farm', 'server farm'],
    ['AI model', 'AI models', 'AI system', 'AI systems'],
    ['investor', 'INVESTORS', 'backer', 'BACKERS'],
    ['stake', 'staking', 'lock', 'locking'],
    ['stake', 'staked', 'carry', 'carried'],
    ['smart contract', 'smart contract’s', 'chain program', 'chain program’s'],
    ['smart contract', "smart contracts'", 'chain program', 'chain programs’'],
    ['party', 'parties', 'company', 'companies'],
    ['DeFi', 'DeFi', 'decentralized finance', 'decentralized finance'],
  ])('%s found as %s: %s becomes %s', (old, found, next, wanted) => {
    expect(inflectLike(old, found, next)).toBe(wanted)
  })

  test.each([
    ['build', 'built', 'make'],
    ['stake', 'staking', 'lock up'],
    ['index', 'indices', 'list'],
    ['node', 'nodes', 'person'],
    ['train', 'distributed training', 'teach'],
  ])('what cannot be told for certain is left to a person: %s as %s for %s', (old, found, next) => {
    expect(inflectLike(old, found, next)).toBeUndefined()
  })

  test.each([
    ['hour', 'an'],
    ['user', 'a'],
    ['NFT', 'an'],
    ['URL', 'a'],
    ['European bank', 'a'],
    ['open network', 'an'],
    ['one-off', 'a'],
    ['uninhabited chain', 'an'],
    ['LLM', 'an'],
    ['ZKP', 'a'],
    ['unique name', 'a'],
  ])('%s is spoken with %s before it', (word, article) => {
    expect(articleFor(word)).toBe(article)
  })
})
