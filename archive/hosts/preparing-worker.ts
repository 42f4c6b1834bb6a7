// The thread that packs and folds letters before they are filed: letters in, what is filed of them out. Holds no archive and reads no disk.
import { parentPort, workerData } from 'node:worker_threads'
import { type Dictionaries, prepare, type Unprepared } from '../../db/prepared.ts'

const dictionaries = workerData as Dictionaries

parentPort?.on('message', (letters: readonly Unprepared[]) => parentPort?.postMessage(letters.map(one => prepare(one, dictionaries))))
