/** A way to write a currency: its ISO code (or coin), and what one of it is in main units (0.01 for cents). */
export interface Currency {
  readonly code: string
  readonly unit: number
}

const table = (lines: string): readonly (readonly [string, Currency])[] =>
  lines
    .trim()
    .split('\n')
    .flatMap(line => {
      const [code = '', unit = '1', ...names] = line.trim().split(/\s+/)
      return names.map(name => [name.replaceAll('_', ' '), {code, unit: Number(unit)}] as const)
    })
    .sort((a, b) => b[0].length - a[0].length)

/** Names of currencies behind a Chinese amount, longest first. */
export const zhCurrencies = table(`
CNY 1 元人民币 人民币元 人民币 块钱 块人民币 元 RMB CNY rmb
CNY 0.1 角 毛钱
USD 1 美元 美金 美刀 USD usd
USD 0.01 美分
HKD 1 港元 港币 元港币 HKD
TWD 1 新台币 台币 元新台币 元台币 台湾元 TWD
MOP 1 澳门元 澳门币
JPY 1 日元 日圆 円 JPY
JPY 0.01 日本钱 日本銭
EUR 1 欧元 EUR eur
GBP 1 英镑 GBP
KRW 1 韩元 韩币 韩圆 KRW
RUB 1 卢布
INR 1 印度卢比 卢比
CHF 1 瑞士法郎 瑞郎
FRF 1 法郎
CAD 1 加拿大元 加元 加币
AUD 1 澳大利亚元 澳元 澳币
NZD 1 新西兰元 纽元
SGD 1 新加坡元 新加坡币 新元 新币 坡币
THB 1 泰铢
BRL 1 雷亚尔
TRY 1 土耳其里拉 里拉
MXN 1 墨西哥比索 比索
VND 1 越南盾
IDR 1 印尼盾 印尼卢比
MYR 1 林吉特 令吉
PHP 1 菲律宾比索
AED 1 迪拉姆
SAR 1 里亚尔
ZAR 1 兰特
NGN 1 奈拉
DEM 1 马克
BTC 1 比特币 BTC btc
ETH 1 以太币 ETH eth
USDT 1 USDT usdt 泰达币 U
USDC 1 USDC usdc
SOL 1 SOL
BNB 1 BNB
`)

/** Marks and names of currencies before a Chinese amount, longest first. */
export const zhPrefixes = table(`
CNY 1 人民币 ¥ CN¥ RMB¥ RMB CNY rmb
USD 1 US$ USD 美元 $ U.S.$ usd
HKD 1 HK$ HKD 港币
TWD 1 NT$ TWD 新台币 台币
EUR 1 € EUR
GBP 1 £ GBP
JPY 1 JP¥ JPY
KRW 1 ₩ KRW
CAD 1 C$ CA$
AUD 1 A$ AU$
SGD 1 S$ SG$
MOP 1 MOP$
INR 1 ₹
RUB 1 ₽
THB 1 ฿
VND 1 ₫
BTC 1 ₿
`)

/** Names of currencies behind an English amount, lower case, longest first; plurals are formed by the reader. */
export const enCurrencies = table(`
CNY 1 chinese_yuan yuan renminbi rmb cny 元
USD 1 united_states_dollar us_dollar u.s._dollar american_dollar dollar usd us$ $ buck
USD 0.01 us_cent cent ¢
HKD 1 hong_kong_dollar hkd
TWD 1 new_taiwan_dollar taiwan_dollar taiwanese_dollar twd ntd
JPY 1 japanese_yen yen jpy
EUR 1 euro eur €
GBP 1 british_pound pound_sterling sterling pound gbp £
GBP 0.01 penny pence
KRW 1 south_korean_won korean_won won krw
RUB 1 russian_ruble ruble rouble rub
INR 1 indian_rupee rupee inr
CHF 1 swiss_franc chf
FRF 1 franc
CAD 1 canadian_dollar cad
AUD 1 australian_dollar aud
NZD 1 new_zealand_dollar nzd
SGD 1 singapore_dollar sgd
THB 1 thai_baht baht
TRY 1 turkish_lira lira
MXN 1 mexican_peso peso
ESP 1 peseta
DEM 1 mark deutschmark
CRC 1 ₡
GEL 1 ₾
LAK 1 ₭
NGN 1 nigerian_naira naira
BRL 1 brazilian_real
VND 1 vietnamese_dong dong
BTC 1 bitcoin btc
ETH 1 ether eth
USDT 1 usdt tether
USDC 1 usdc
SOL 1 sol
BNB 1 bnb
`)

/** Marks of currencies before an English amount, lower case, longest first. */
export const enPrefixes = table(`
USD 1 us$ us_$ u.s._$ u.s$ u.s_$ u.s.$ usd $
CNY 1 rmb cny cn¥ ¥
HKD 1 hk$ hk_$ hkd
TWD 1 nt$ nt_$ ntd twd
CAD 1 c$ c_$ cad$ ca$ cad
AUD 1 a$ au$ aud
NZD 1 nzd$ nz$ nzd
SGD 1 s$ sg$ sgd
MXN 1 mex$ mxn
EUR 1 € eur
GBP 1 £ gbp
JPY 1 jp¥ jpy
KRW 1 ₩ krw
INR 1 ₹ inr rs. rs
RUB 1 ₽
VND 1 ₫
BTC 1 ₿
`)
