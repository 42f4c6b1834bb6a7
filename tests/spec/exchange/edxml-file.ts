// edXML packages made for tests from the table of elements (QCVN 102:2016/BTTTT). Knows no writer of ours.

export interface Edxml {
  /** Elements of the message header as XML, in place of the usual ones. */
  header?: string
  /** Of TraceHeaderList. */
  trace?: string
  prefix?: string
  attached?: readonly { name: string; content: string | Uint8Array }[]
}

/** What a package's first file says, where it is a text. */
export const attachedText = `SỞ Y TẾ TỈNH LÀO CAI

Số: 415/SYT-NVY
Lào Cai, ngày 03 tháng 02 năm 2020

V/v tăng cường phòng, chống dịch

Kính gửi: Các đơn vị trực thuộc.

Thực hiện Chỉ thị số 12/CT-TTg ngày 30 tháng 01 năm 2020 của Thủ tướng Chính phủ, Sở Y tế yêu cầu các đơn vị báo cáo.
`

export const usualHeader = `
  <From><OrganId>000.00.00.H38</OrganId><OrganizationInCharge>UBND tỉnh Lào Cai</OrganizationInCharge><OrganName>Sở Y tế tỉnh Lào Cai</OrganName></From>
  <To><OrganId>000.01.38.H38</OrganId><OrganName>Trung tâm Y tế huyện Bát Xát</OrganName></To>
  <To><OrganId>000.02.38.H38</OrganId><OrganName>Bệnh viện đa khoa tỉnh</OrganName></To>
  <Code><CodeNumber>415</CodeNumber><CodeNotation>SYT-NVY</CodeNotation></Code>
  <PromulgationInfo><Place>Lào Cai</Place><PromulgationDate>2020/02/03</PromulgationDate></PromulgationInfo>
  <DocumentType><Type>1</Type><TypeName>Công văn</TypeName></DocumentType>
  <Subject>Tăng cường phòng, chống dịch &amp; báo cáo</Subject>
  <SignerInfo><Competence>KT.</Competence><Position>PHÓ GIÁM ĐỐC</Position><FullName>Lê Thị Hoa</FullName></SignerInfo>
  <DueDate>2020/02/20</DueDate>
  <ToPlaces><Place>- UBND tỉnh (để b/c);</Place><Place>Như trên;</Place><Place>- Lưu: VT, NVY.</Place></ToPlaces>
  <OtherInfo><Priority>3</Priority><PromulgationAmount>12</PromulgationAmount></OtherInfo>
  <ResponseFor><OrganId>000.00.00.H38</OrganId><Code>15/UBND-VX</Code><PromulgationDate>2020/01/30</PromulgationDate></ResponseFor>
  <DocumentId>000.00.00.H38,2020/02/03,415/SYT-NVY</DocumentId>`

/** A package as text. */
export function edxmlText({ header = usualHeader, trace = '', prefix = 'edXML:', attached = [] }: Edxml = {}): string {
  const files = attached.map(
    ({ name, content }, i) => `<Attachment><ContentType>application/octet-stream</ContentType><ContentId>cid:${i}</ContentId>
      <AttachmentName>${name}</AttachmentName><ContentTransferEncoded>${Buffer.from(content as Uint8Array).toString('base64')}</ContentTransferEncoded></Attachment>`,
  )
  const head = `<edXMLEnvelope><edXMLHeader><MessageHeader>${header}</MessageHeader><TraceHeaderList>${trace}</TraceHeaderList></edXMLHeader>
    <edXMLBody><edXMLManifest version="1.0"/></edXMLBody></edXMLEnvelope>`
  const prefixed = head.replace(/<(\/?)(?=\w)/gu, `<$1${prefix}`)
  const spaces = `xmlns="urn:x"${prefix ? ` xmlns:${prefix.slice(0, -1)}="urn:x"` : ''}`
  return `<?xml version="1.0" encoding="utf-8"?><edXML ${spaces}>${prefixed}<AttachmentEncoded>${files.join('')}</AttachmentEncoded></edXML>`
}

export const edxmlOf = (package_?: Edxml): Uint8Array => new Uint8Array(Buffer.from(edxmlText(package_), 'utf8'))
