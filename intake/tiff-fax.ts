// Fax codes in a TIFF (TIFF 6.0 §10, 11): the library gathers bits until they are a code. In a spoiled strip they never are one, and each further bit takes it
// longer. Its tables say here that there is none to come, and the picture is given as far as it was unpacked.

/** So many bits may come to no code: those of a line of a wide scan, which a spoiled bit has shifted; the next line begins with a code of its own. */
const mostBits = 20_000

class NoCode extends Error {}

/** A table of codes by their bits, which throws where it is asked for more bits than any line has. */
export const boundedCodes = <Codes extends object>(codes: Codes): Codes =>
  new Proxy(codes, {
    get(table, bits) {
      if (typeof bits === 'string' && bits.length > mostBits) throw new NoCode()
      return Reflect.get(table, bits)
    },
  })

type Unpack = (...given: never[]) => unknown

/** A reader of strips that ends where such a table throws. */
export const upToNoCode =
  (unpack: Unpack): Unpack =>
  (...given) => {
    try {
      unpack(...given)
    } catch (error) {
      if (!(error instanceof NoCode)) throw error
    }
  }
