import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PoolRunnerInitializer, Vite } from 'vitest/node';

/** The thread of this process, once a run has started it, and how often it has run. */
let thread: Worker | undefined;
let runs = 0;

/** A thread keeps something of each run, and becomes slower than a new one. */
const MOST_RUNS = 150;

/** Room for what one run leaves behind, so that it is gone before it is old. */
const resourceLimits = { maxYoungGenerationSizeMb: 256 };

/**
 * A pool whose one thread outlives a run, and keeps the sources that it has loaded. Which mutant is active is asked at each step of
 * the mutated code, so that it need not be loaded again for each: starting a thread takes longer than most runs.
 */
const lastingPool: PoolRunnerInitializer = {
  name: 'lasting',
  createPoolWorker: ({ distPath, env, execArgv }) => {
    const events = new EventEmitter();
    const lasts = thread !== undefined;
    thread ??= new Worker(join(distPath, 'workers/threads.js'), {
      env,
      execArgv,
      resourceLimits,
    });
    const worker = thread;
    worker.unref();
    // Names of tests to run are in the configuration, which a thread is otherwise told only when it starts.
    let config: unknown;
    const answer = (type: 'started' | 'stopped') =>
      setImmediate(() => events.emit('message', { __vitest_worker_response__: true, type }));
    const forward = (message: unknown) => events.emit('message', message);
    const fail = (error: unknown) => events.emit('error', error);
    return {
      name: 'lasting',
      start: async () => {
        worker.on('message', forward);
        worker.on('error', fail);
      },
      stop: async () => {
        worker.off('message', forward);
        worker.off('error', fail);
        runs += 1;
        if (runs < MOST_RUNS) return;
        runs = 0;
        thread = undefined;
        await worker.terminate();
      },
      on: (event, callback) => events.on(event, callback),
      off: (event, callback) => events.off(event, callback),
      send: (message) => {
        if (!('type' in message)) return worker.postMessage(message);
        // Where each test stands is asked once: a stack for each test of each run takes longer than the tests.
        if (message.type === 'start')
          config = { ...message.context.config, includeTaskLocation: !lasts };
        if (message.type === 'start' && lasts) return answer('started');
        if (message.type === 'stop') return answer('stopped');
        if (message.type !== 'run') return worker.postMessage(message);
        return worker.postMessage({ ...message, context: { ...message.context, config } });
      },
      deserialize: (data) => data,
    };
  },
};

/** Runs the tests in the lasting pool, whatever pool the command line asks for. */
export function inOneThread(): Vite.Plugin {
  return {
    name: 'in-one-thread',
    configureVitest: ({ vitest, project }) => {
      for (const config of [vitest.config, project.config]) {
        config.pool = lastingPool.name;
        config.poolRunner = lastingPool;
      }
    },
  };
}
