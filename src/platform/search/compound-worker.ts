import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { workerData } from 'node:worker_threads'
import { answerQuestions } from '../threads/answer-questions.ts'
import { wordsWithParts } from './compounds.ts'
import { readCompoundForms } from './dictionary.ts'

const { dictionary } = workerData as { dictionary: string }
const read = (name: string): string => readFileSync(join(dictionary, name), 'utf8')
const forms = readCompoundForms(read('index.aff'), read('index.dic'))

answerQuestions((texts: string[]) => texts.map((text) => wordsWithParts(forms, text)))
