// Says in one sentence what is wrong with Node, before anything else tries to use it.
const needed = [20, 19]
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(`Node.js ${needed.join('.')} or newer is needed to build the client, but ${process.version} was found.`)
  process.exit(1)
}
