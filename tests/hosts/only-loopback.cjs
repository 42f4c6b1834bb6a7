// Loaded before a program: any connection, datagram or name look-up that would leave this machine is written down and refused.

const dgram = require('node:dgram')
const dns = require('node:dns')
const { appendFileSync } = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')
const net = require('node:net')
const tls = require('node:tls')

const isLoopback = host => host === undefined || host === '' || host === 'localhost' || host === '::1' || /^127\./u.test(host)

function refuse(what) {
  appendFileSync(process.env.VAN_THU_WENT_OUT ?? '', `${what}\n`)
  throw new Error(`would leave this machine: ${what}`)
}

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args
  const host = typeof options === 'object' ? options.host : args[1]
  const isPipe = typeof options === 'object' ? options.path !== undefined : typeof options === 'string'
  if (!isPipe && !isLoopback(typeof host === 'string' ? host : undefined)) refuse(`connect ${host}`)
  return connect.apply(this, args)
}
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  const real = dns[name]
  dns[name] = (host, ...rest) => (isLoopback(host) ? real.call(dns, host, ...rest) : refuse(`dns ${host}`))
}
dgram.Socket.prototype.send = () => refuse('datagram')
tls.connect = () => refuse('tls')
syncBuiltinESMExports()
