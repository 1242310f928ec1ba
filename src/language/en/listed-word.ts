import {spellingOf} from './dictionary.ts'

/** Whether a word stands in the dictionary, or in the short lists beside it. */
export const isListed = (word: string): boolean =>
  spellingOf(word) !== undefined || YOUNG.has(word) || BORROWED.has(word)

/** Words that the dictionary is too old for and that are made of no others. */
const YOUNG: ReadonlySet<string> = new Set(
  `airdrop airdropped appchain appchains async baijiu conformance conformant cron crypto cryptos dapp dapps defi
   degen degens devs edtech emoji emojis enode enodes esports exaflops exascale externalities externality facto
   gamification gamified gamifies gamify gaokao gigaflops guanxi gwei hodl homomorphic homomorphically hukou
   ideation interruptible kubelet kubelets lexically malware memecoin mempool multisig multisigs neuromorphic
   onboarding operability perp perps petaflops queueing queuing bursty encipherment qigong ransomware rehypothecation renminbi robotaxi robotaxis
   satoshi satoshis selfie selfies shanzhai softmax spintronics subnet subnets telecom telecoms teraflops
   tokenomics uid uids validium validiums vlog vlogs vnode vnodes webinar webinars wifi zkevm`.split(/\s+/),
)

/** Words that stand only in phrases of other languages: de facto, per capita, laissez-faire. */
const BORROWED: ReadonlySet<string> = new Set(
  'alia annum blanche bona capita carte facto faire fide infinitum ipso joie jure laissez modus operandi posteriori priori vitro vivendi vivre'.split(
    ' ',
  ),
)
