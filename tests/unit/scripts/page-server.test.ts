/** A browser that is ended breaks off its requests: the tests' server outlives it. */
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { PageServer } from '../../../scripts/browser/page-server';

const BROKEN_OFF: { name: string; asks: string; stray: string | null }[] = [
  {
    name: 'a tunnel to a host of the browser itself',
    asks: 'CONNECT update.googleapis.com:443 HTTP/1.1\r\nHost: update.googleapis.com:443\r\n\r\n',
    stray: null,
  },
  {
    name: 'a tunnel to any other host',
    asks: 'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example:443\r\n\r\n',
    stray: 'CONNECT elsewhere.example:443',
  },
  {
    name: 'a page',
    asks: 'GET http://elsewhere.example/ HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n',
    stray: 'GET http://elsewhere.example/',
  },
];

test.each(BROKEN_OFF)('$name asked for and broken off ends nothing', async ({ asks, stray }) => {
  const thrown: Error[] = [];
  const heard = (error: Error) => thrown.push(error);
  process.on('uncaughtException', heard);
  const server = await PageServer.start(() => null);
  try {
    await breakOff(server.address, asks);
    await breakOff(server.address, asks);
    const answer = await fetch(`http://${server.address}/`);
    expect(answer.status).toBe(404);
    expect(thrown).toEqual([]);
    const mine = server.strays.filter((each) => !each.includes(server.address));
    expect(mine).toEqual(stray ? [stray, stray] : []);
  } finally {
    process.off('uncaughtException', heard);
    await server.stop();
  }
});

/** Asks, waits for the first bytes of the answer and resets the connection instead of closing it. */
function breakOff(address: string, asks: string): Promise<void> {
  const { hostname, port } = new URL(`http://${address}`);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(asks));
    socket.once('data', () => socket.resetAndDestroy());
    socket.once('close', () => setTimeout(resolve, 20));
    socket.once('error', reject);
  });
}
