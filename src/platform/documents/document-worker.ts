import { workerData } from 'node:worker_threads'
import { answerQuestions } from '../threads/answer-questions.ts'
import { type CompilerFiles, createCompiler } from './compiler.ts'
import { type PaperToSet, type SetPaper, setPaper } from './set-paper.ts'

const compiler = createCompiler(workerData as CompilerFiles)

answerQuestions((paper: PaperToSet): SetPaper => setPaper(compiler, paper))
