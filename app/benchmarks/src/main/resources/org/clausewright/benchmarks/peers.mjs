// Lints a text with linters of the npm registry, warm, and prints the median milliseconds of each as a line of JSON.
// Run in the folder that they are installed in: node peers.mjs FILE
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'

const WARM_UP = 8
const MEASURED = 12
const require = createRequire(process.cwd() + '/')
const load = name => import(pathToFileURL(require.resolve(name)).href).then(module => module.default)
const text = readFileSync(process.argv[2], 'utf8')

const writeGood = await load('write-good')
const {retext} = await import(pathToFileURL(require.resolve('retext')).href)
const plugins = await Promise.all(
  ['passive', 'simplify', 'intensify', 'equality', 'repeated-words', 'indefinite-article', 'readability']
    .map(name => load('retext-' + name)))
const english = plugins.reduce((processor, plugin) => processor.use(plugin), retext())

const linters = {
  'write-good': () => writeGood(text).length,
  retext: () => english.processSync(text).messages.length
}

const result = {}
for (const [name, lint] of Object.entries(linters)) {
  const times = []
  for (let i = 0; i < WARM_UP + MEASURED; i++) {
    const start = performance.now()
    if (lint() === 0) throw new Error(name + ' found nothing')
    if (i >= WARM_UP) times.push(performance.now() - start)
  }
  result[name] = times.sort((a, b) => a - b)[MEASURED / 2]
}
console.log(JSON.stringify(result))
