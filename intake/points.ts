/** The points of a picture row by row: red, green, blue and cover, a byte each. */
export interface Points {
  width: number
  height: number
  rgba: Uint8Array
}
