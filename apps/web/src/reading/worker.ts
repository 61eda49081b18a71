import '../worker/no-eval.js';
import { expose } from 'comlink';
import { ReadingRoom } from './reading-room.js';

expose(new ReadingRoom());
