import '../../worker/no-eval.js';
import { expose } from 'comlink';
import { EditingRoom } from './editing-room.js';

expose(new EditingRoom());
