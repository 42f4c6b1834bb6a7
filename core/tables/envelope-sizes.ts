// Envelopes that offices post letters in: names and sizes of ISO 269, lying down, in millimetres. To add a row: the longer side is the width.

export interface EnvelopeSize {
  widthMm: number
  heightMm: number
}

export const envelopeSizes = {
  dl: { widthMm: 220, heightMm: 110 },
  c5: { widthMm: 229, heightMm: 162 },
  c4: { widthMm: 324, heightMm: 229 },
} as const satisfies Record<string, EnvelopeSize>
