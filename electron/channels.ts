// Names of the messages between the preload script and the main process; both sides import them from here.

export const channels = {
  /** Preload asks for a port to the archive. */
  connect: 'van-thu:connect',
  /** Main answers with the port. */
  port: 'van-thu:port',
  take: 'van-thu:take',
  choose: 'van-thu:choose',
  chooseFolder: 'van-thu:choose-folder',
  save: 'van-thu:save',
  open: 'van-thu:open',
  print: 'van-thu:print',
} as const
