// The thread that packs and folds letters before they are filed: letters in, what is filed of them out. Holds no archive and reads no disk.
import { parentPort } from 'node:worker_threads'
import { type Dictionaries, type Prepared, prepare, type Unprepared } from '../../db/prepared.ts'

export type PreparingOrder = { letters: readonly Unprepared[]; dictionaries: Dictionaries }

const made = ({ letters, dictionaries }: PreparingOrder): Prepared[] => letters.map(one => prepare(one, dictionaries))

parentPort?.on('message', (order: PreparingOrder) => parentPort?.postMessage(made(order)))
