import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { wordsWithParts } from './compounds.ts'
import { readCompoundForms } from './dictionary.ts'

// Only node: modules and this folder, so that the entry also runs as a text made out of the source.
const { dictionary } = workerData as { dictionary: string }
const read = (name: string): string => readFileSync(join(dictionary, name), 'utf8')
const forms = readCompoundForms(read('index.aff'), read('index.dic'))

parentPort?.on('message', ({ id, texts }: { id: number; texts: string[] }) => {
  parentPort?.postMessage({ id, words: texts.map((text) => wordsWithParts(forms, text)) })
})
