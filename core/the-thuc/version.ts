// Which version of the readers this is. An archive keeps with each reading the version that gave it, and reads older ones again on request.

/**
 * Raised by one with the first change of what the readers read after a release; tests/golden/released.test.ts holds it against forgetting.
 * Readings kept before versions were known are of version 1.
 */
export const readerVersion = 2
