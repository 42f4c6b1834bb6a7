// Abbreviations that stand in a ký hiệu beside the kind: of bodies, and of the units that draft. They tell a sign that was read whole from one
// that lost a letter; they are no closed list, every head of agency makes his own. To add a row: keep the order without marks.

// biome-ignore format: a table reads best in rows
export const signBodies: readonly string[] = [
  'BBCVT', 'BCA', 'BCH', 'BCHBĐBP', 'BCHQS', 'BCN', 'BCSĐ', 'BCT', 'BDT', 'BDTTG', 'BDVTU', 'BGDĐT', 'BGTVT', 'BHXH', 'BKH', 'BKHCN', 'BKHĐT', 'BLĐ',
  'BLĐTBXH', 'BNCTU', 'BNG', 'BNN', 'BNNMT', 'BNNPTNT', 'BNV', 'BQP', 'BTC', 'BTCTU', 'BTCTW', 'BTGDVTU', 'BTGTU', 'BTGTW', 'BTM', 'BTNMT', 'BTP',
  'BTS', 'BTTTT', 'BTV', 'BVHTTDL', 'BXD', 'BYT', 'CA', 'CAT', 'CB', 'CP', 'CT', 'CTHN', 'CTK', 'CTN', 'CTTPHCM', 'ĐĐ', 'ĐĐBQH', 'ĐTN', 'ĐU', 'GSQL',
  'HCCB', 'HĐBT', 'HĐCP', 'HĐDT', 'HĐND', 'HĐTP', 'HLHPN', 'HND', 'HQHCM', 'HQHN', 'HU', 'KBNN', 'KTNN', 'LĐLĐ', 'LĐTBXH', 'MTTQ', 'NHNN', 'QH', 'QU',
  'SCT', 'SDTTG', 'SGDĐT', 'SGTVT', 'SKHCN', 'SKHĐT', 'SLĐTBXH', 'SNgV', 'SNN', 'SNNMT', 'SNNPTNT', 'SNV', 'STC', 'STNMT', 'STP', 'STTTT', 'SVHTT',
  'SVHTTDL', 'SXD', 'SYT', 'TAND', 'TANDTC', 'TCĐBVN', 'TCHQ', 'TCQLTT', 'TCT', 'TCTHADS', 'TCTK', 'TĐTN', 'TLĐ', 'TTCP', 'TTg', 'TTTU', 'TTXVN',
  'TU', 'TW', 'TWĐTN', 'TXNK', 'UB', 'UBCK', 'UBDT', 'UBKT', 'UBKTTU', 'UBKTTW', 'UBMTTQ', 'UBMTTQVN', 'UBND', 'UBTUMTTQVN', 'UBTVQH', 'VKSND',
  'VKSNDTC', 'VOV', 'VPCP', 'VPCTN', 'VPQH', 'VPTU', 'VPTW', 'VPUB', 'VPUBND', 'VTV',
]

// biome-ignore format: a table reads best in rows
export const signUnits: readonly string[] = [
  'ATLĐ', 'BT', 'BTCD', 'CB-TH', 'CĐS', 'CN', 'CNTT', 'CNXD', 'CS', 'CST', 'CSXH', 'ĐMDN', 'DNL', 'DNNCN', 'DNNN', 'DP', 'ĐT', 'ĐTXD', 'GDTH',
  'GDTrH', 'GSQL', 'HC', 'HC-QT', 'HCTC', 'HTQT', 'HTr', 'KCB', 'KGVX', 'KHĐT', 'KHTC', 'KK', 'KK&KTT', 'KSTT', 'KSTTHC', 'KT', 'KTKT', 'KTN', 'KTNS',
  'KTTH', 'LĐTL', 'NC', 'NgV', 'NN', 'NNMT', 'NNTN', 'NV', 'NVD', 'NVĐP', 'NVY', 'PC', 'PCTT', 'PL', 'QHĐP', 'QHQT', 'QLD', 'QLĐ', 'QLĐT', 'QLHC',
  'QLKTTW', 'QLN', 'QLRR', 'QTTV', 'TCCB', 'TCCV', 'TCDN', 'TCKT', 'TD', 'TDKT', 'TDTT', 'TH', 'TKBT', 'TNCN', 'TT&HT', 'TTĐT', 'TTHCC', 'TTHT',
  'TTKT', 'TTKT1', 'TTPVHCC', 'TTr', 'TTTT', 'TXNK', 'VHXH', 'VL', 'VP', 'VTLTNN', 'VX',
]
